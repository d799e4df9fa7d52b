import type { Strings } from '../../../kit/language.ts'

export const strings = {
  sub: {
    ar: 'أشخاصكم، ومن تفتح لكم بياناتهم جهات أخرى بموجب اتفاقية.',
    fr: 'Vos dossiers, et les personnes que d’autres vous ouvrent sous un accord.',
    en: 'Your own people, and those that others open to you under an agreement.',
  },
  logged: {
    ar: 'كل من يظهر يُسجَّل أنك رأيته، ويُكتب ذلك في ملفه عند الجهة التي سجّلته.',
    fr: 'Chaque personne affichée est notée comme vue par vous, aussi dans son dossier chez l’organisation qui la suit.',
    en: 'For each person shown it is noted that you saw them, on their file at the organisation that registered them too.',
  },
  noAgreement: { ar: 'لا اتفاقية نافذة تفتح لكم بيانات أحد الآن.', fr: 'Aucun accord en vigueur ne vous ouvre de données en ce moment.', en: 'No agreement in force opens anybody to you now.' },
  toAgreements: { ar: 'الاتفاقيات', fr: 'Accords', en: 'Agreements' },
  none: { ar: 'لا أحد يطابق هذه المعلومات', fr: 'Personne ne correspond', en: 'Nobody matches this' },
  noneWay: {
    ar: 'جرّب تهجئة أخرى أو قطعة أخرى. قد يكون الشخص عند جهة لم يوافق على فتح بياناتها لكم.',
    fr: 'Essayez une autre orthographe ou un autre élément. La personne peut être suivie ailleurs sans avoir accepté de vous être ouverte.',
    en: 'Try another spelling or another piece. The person may be known elsewhere and not have agreed to be opened to you.',
  },
  ours: { ar: 'عندكم', fr: 'Chez vous', en: 'Yours' },
  theirs: { ar: 'عند {name}', fr: 'Chez {name}', en: 'At {name}' },
  unnamed: { ar: 'الاسم غير مفتوح', fr: 'Nom non ouvert', en: 'Name not opened' },
} satisfies Strings
