import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'ما فُتح وما اطُّلع عليه', fr: 'Ce qui est ouvert et consulté', en: 'What is opened, and looked at' },
  none: { ar: 'لم يُفتح شيء بعد.', fr: 'Rien n’est ouvert pour le moment.', en: 'Nothing is opened yet.' },
  caption: { ar: 'الاستعمال حسب الجهة والشهر', fr: 'Utilisation par organisation et par mois', en: 'Use by organisation and month' },
  organisation: { ar: 'الجهة المطّلعة', fr: 'Qui consulte', en: 'Who sees' },
  now: { ar: 'أشخاص مفتوحون الآن', fr: 'Personnes ouvertes à ce jour', en: 'People opened as of now' },
  month: { ar: 'الشهر', fr: 'Mois', en: 'Month' },
  looks: { ar: 'مرات الاطّلاع', fr: 'Consultations', en: 'Looks' },
  fewer: { ar: 'أقل من {n}', fr: 'moins de {n}', en: 'fewer than {n}' },
  open: { ar: 'افتح بيانات من وافقوا', fr: 'Ouvrir les données de qui y consent', en: 'Open the data of those who agreed' },
  openText: { ar: 'من وافقوا وحدهم. ومن يوافق أو يُسجَّل لاحقًا يُفتح من تلقاء نفسه.', fr: 'Seulement celles qui y consentent. Les suivantes s’ouvrent d’elles-mêmes.', en: 'Those who agreed alone. Whoever agrees or is registered later follows by itself.' },
  search: { ar: 'ابحث في السجل المشترك', fr: 'Chercher dans le registre commun', en: 'Search the joint registry' },
} satisfies Strings
