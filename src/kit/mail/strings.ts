import type { Strings } from '../language.ts'

export const strings = {
  mudun: { ar: 'مُدُن', fr: 'Mudun', en: 'Mudun' },
  outbox: { ar: 'صندوق الصادر', fr: 'Boîte d’envoi', en: 'Outbox' },
  outboxLead: {
    ar: 'لا يوجد خادم بريد في هذه النسخة، فتُعرض هنا الرسائل التي كانت ستُرسل.',
    fr: 'Cette installation n’a pas de serveur de courriel : voici les messages qui seraient partis.',
    en: 'This installation has no mail server: here are the messages that would have been sent.',
  },
  letters: {
    ar: { zero: 'لا رسائل', one: 'رسالة واحدة', two: 'رسالتان', few: '{n} رسائل', many: '{n} رسالة', other: '{n} رسالة' },
    fr: { one: '{n} message', many: '{n} messages', other: '{n} messages' },
    en: { one: '{n} message', other: '{n} messages' },
  },
  noLetters: { ar: 'لم تُكتب أي رسالة بعد.', fr: 'Aucun message pour l’instant.', en: 'No message yet.' },
  why: {
    ar: 'وصلتك هذه الرسالة الآلية لأن لك حسابًا أو دعوة في مُدُن. لا تحمل رسائلنا أي معلومة عن أشخاص؛ فلا ترسل مثل هذه المعلومات بالبريد الإلكتروني.',
    fr: 'Ce message automatique vous parvient parce que vous avez un compte ou une invitation sur Mudun. Nos messages ne disent jamais rien de personne ; de même, n’envoyez rien de tel par courriel.',
    en: 'You get this automatic message because you have an account or an invitation on Mudun. Our messages never say anything about anyone; please do not send such things by e-mail either.',
  },
} satisfies Strings
