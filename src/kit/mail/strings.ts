import type { Strings } from '../language.ts'

export const strings = {
  mudun: { ar: 'مُدُن', fr: 'Mudun', en: 'Mudun' },
  why: {
    ar: 'وصلتك هذه الرسالة الآلية لأن لك حسابًا أو دعوة في مُدُن. لا تحمل رسائلنا أي معلومة عن أشخاص؛ فلا ترسل مثل هذه المعلومات بالبريد الإلكتروني.',
    fr: 'Ce message automatique vous parvient parce que vous avez un compte ou une invitation sur Mudun. Nos messages ne disent jamais rien de personne ; de même, n’envoyez rien de tel par courriel.',
    en: 'You get this automatic message because you have an account or an invitation on Mudun. Our messages never say anything about anyone; please do not send such things by e-mail either.',
  },
} satisfies Strings
