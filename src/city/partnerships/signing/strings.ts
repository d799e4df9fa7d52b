import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'سجل التوقيعات', fr: 'Registre des signatures', en: 'Record of signatures' },
  whole: { ar: 'النص كما وُقّع: البصمة المحسوبة الآن تطابق.', fr: 'Le texte est celui qui a été signé : l’empreinte recalculée concorde.', en: 'The text is what was signed: the fingerprint, computed anew, agrees.' },
  broken: { ar: 'تغيّر النص بعد تثبيته. لا تعتمد عليه وأبلغ المشرف.', fr: 'Le texte a changé depuis. Ne vous y fiez pas et prévenez l’administrateur.', en: 'The text was changed since. Do not rely on it, and tell the administrator.' },
  stands: { ar: 'صحيح', fr: 'Valable', en: 'Stands' },
  falls: { ar: 'لا يطابق النص أو السجل', fr: 'Ne concorde pas', en: 'Does not agree' },
  how: { ar: 'كيف تتحقق بنفسك', fr: 'Comment vérifier vous-même', en: 'How to check it yourself' },
  howText: {
    ar: 'نزّل النص الذي وُقّع، واحسب بصمته (SHA-256) ببرنامج مثل sha256sum، وقارنها بما تراه هنا وبما على النسخة المطبوعة.',
    fr: 'Téléchargez le texte signé, calculez son empreinte (SHA-256), par exemple avec sha256sum, et comparez-la à celle-ci et à celle de l’exemplaire imprimé.',
    en: 'Download the text that was signed, compute its fingerprint (SHA-256), with sha256sum for instance, and compare it with this one and with the printed copy.',
  },
  chain: {
    ar: 'كل توقيع مسجل أيضًا في سجل الأحداث المسلسل، ويكشف الأمر mudun verify-audit أي تغيير فيه.',
    fr: 'Chaque signature figure aussi dans le journal chaîné ; la commande mudun verify-audit y révèle tout changement.',
    en: 'Each signature stands in the chained journal too; mudun verify-audit shows whether anything there was changed.',
  },
  download: { ar: 'نزّل النص الموقّع', fr: 'Télécharger le texte signé', en: 'Download the signed text' },
} satisfies Strings
