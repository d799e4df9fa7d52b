import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'أرقام المدن', fr: 'Chiffres des villes', en: 'Figures of the cities' },
  lead: {
    ar: 'مجاميع كل مدينة، محمية كما تعرضها المدينة نفسها. لا أحد هنا يصل إلى ملف شخص.',
    fr: 'Les sommes de chaque ville, protégées comme la ville les montre elle-même. Personne n’accède ici au dossier de quelqu’un.',
    en: 'The sums of each city, protected as the city itself shows them. Nobody reaches a person’s file from here.',
  },
  cities: {
    ar: { zero: 'لا مدن', one: 'مدينة واحدة', two: 'مدينتان', few: '{n} مدن', many: '{n} مدينة', other: '{n} مدينة' },
    fr: { one: '{n} ville', many: '{n} de villes', other: '{n} villes' },
    en: { one: '{n} city', other: '{n} cities' },
  },
  together: { ar: 'المدن معًا', fr: 'Les villes ensemble', en: 'The cities together' },
  without: {
    ar: { zero: 'كل المدن محسوبة.', one: 'دون مدينة واحدة أعدادها صغيرة.', two: 'دون مدينتين أعدادهما صغيرة.', few: 'دون {n} مدن أعدادها صغيرة.', many: 'دون {n} مدينة أعدادها صغيرة.', other: 'دون {n} مدينة أعدادها صغيرة.' },
    fr: { one: 'Sans {n} ville aux nombres trop petits.', many: 'Sans {n} de villes aux nombres trop petits.', other: 'Sans {n} villes aux nombres trop petits.' },
    en: { one: 'Without {n} city whose numbers are small.', other: 'Without {n} cities whose numbers are small.' },
  },
  whole: { ar: 'كل المدن محسوبة.', fr: 'Toutes les villes sont comptées.', en: 'All cities are counted.' },
  byCity: { ar: 'مدينة بمدينة', fr: 'Ville par ville', en: 'City by city' },
  order: { ar: 'حسب الإحالات المرسلة، الأكثر أولًا', fr: 'Par orientations envoyées, les plus nombreuses d’abord', en: 'By referrals sent, most first' },
  short: {
    people_registered: { ar: 'أشخاص', fr: 'Personnes', en: 'People' },
    referrals_sent: { ar: 'إحالات', fr: 'Orientations', en: 'Referrals' },
    answered_in_time: { ar: 'رد في الأجل', fr: 'Réponses à temps', en: 'Answered in time' },
    services_published: { ar: 'خدمات', fr: 'Services', en: 'Services' },
    services_confirmed: { ar: 'مؤكَّدة', fr: 'Confirmés', en: 'Confirmed' },
    practices_published: { ar: 'ممارسات', fr: 'Pratiques', en: 'Practices' },
    practices_taken_up: { ar: 'أخذها غيرها', fr: 'Reprises', en: 'Taken up' },
    practices_adopted: { ar: 'أخذتها عن غيرها', fr: 'Adoptées', en: 'Adopted' },
  },
  city: { ar: 'المدينة', fr: 'Ville', en: 'City' },
  lastActive: { ar: 'آخر نشاط', fr: 'Dernière activité', en: 'Last active' },
  never: { ar: 'لا نشاط بعد', fr: 'Pas encore active', en: 'Not active yet' },
  quiet: {
    ar: { zero: 'كل المدن نشطة', one: 'مدينة واحدة بلا نشاط منذ ثلاثة أشهر', two: 'مدينتان بلا نشاط منذ ثلاثة أشهر', few: '{n} مدن بلا نشاط منذ ثلاثة أشهر', many: '{n} مدينة بلا نشاط منذ ثلاثة أشهر', other: '{n} مدينة بلا نشاط منذ ثلاثة أشهر' },
    fr: { one: '{n} ville sans activité depuis trois mois', many: '{n} de villes sans activité depuis trois mois', other: '{n} villes sans activité depuis trois mois' },
    en: { one: '{n} city without activity for three months', other: '{n} cities without activity for three months' },
  },
  quietHint: { ar: 'اتصل بجهة الاتصال: ما الذي يعيقهم؟', fr: 'Appelez leur point focal : qu’est-ce qui les retient ?', en: 'Call their focal point: what holds them back?' },
} satisfies Strings
