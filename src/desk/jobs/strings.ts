import type { Strings } from '../../kit/language.ts'

export const strings = {
  jobs: { ar: 'أعمال جارية', fr: 'Travaux en cours', en: 'Work in progress' },
  counted: { ar: '{done} من {total}', fr: '{done} sur {total}', en: '{done} of {total}' },
  started: { ar: 'بدأ', fr: 'Commencé', en: 'Started' },
  status: { ar: 'الوضعية', fr: 'Statut', en: 'Status' },
  what: { ar: 'العمل', fr: 'Travail', en: 'Work' },
  caption: { ar: 'أعمالك، الأحدث أولًا', fr: 'Ce que vous avez lancé, le plus récent d’abord', en: 'What you began, the latest first' },
  none: { ar: 'لا أعمال جارية', fr: 'Aucun travail en cours', en: 'Nothing is running' },
  noneWhy: { ar: 'تظهر هنا الأعمال الطويلة كالاستيراد والتصدير.', fr: 'Les travaux longs, comme un import ou un export, apparaissent ici.', en: 'Long work such as imports and exports shows here.' },
  pause: { ar: 'توقف مؤقتًا', fr: 'Mettre en pause', en: 'Pause' },
  resume: { ar: 'واصل', fr: 'Reprendre', en: 'Go on' },
  stop: { ar: 'أوقف العمل', fr: 'Arrêter', en: 'Stop' },
  stopHint: { ar: 'ما أُنجز يبقى.', fr: 'Ce qui est fait reste.', en: 'What is done stays.' },
} satisfies Strings
