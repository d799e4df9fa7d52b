import type { Strings } from '../../../kit/language.ts'

export const strings = {
  frozen: { ar: 'أرقام مجمَّدة', fr: 'Chiffres figés', en: 'Frozen figures' },
  frozenWhy: {
    ar: 'ما قيل في يوم معيَّن، لا يتغيّر بعده. استشهد به في المحاضر والتقارير.',
    fr: 'Ce qui a été dit un jour donné et ne change plus. À citer dans les procès-verbaux et les rapports.',
    en: 'What was said on a day and never changes. Cite it in minutes and reports.',
  },
  none: { ar: 'لم يُجمَّد شيء بعد.', fr: 'Rien n’a encore été figé.', en: 'Nothing has been frozen yet.' },
  freeze: { ar: 'جمِّد أرقام هذه الفترة', fr: 'Figer les chiffres de cette période', en: 'Freeze the figures of this period' },
  freezeHint: {
    ar: 'تُحفظ كما هي الآن مع التاريخ والبصمة. يمكن نشرها إن كانت الفترة قد انتهت.',
    fr: 'Ils sont gardés tels quels, avec la date et une empreinte. Publiables si la période est finie.',
    en: 'They are kept as they are, with the date and a fingerprint. They can be published if the period is over.',
  },
  frozenOn: { ar: 'جُمِّدت في {date}', fr: 'Figés le {date}', en: 'Frozen on {date}' },
  state: { ar: 'الحالة', fr: 'État', en: 'State' },
  published: { ar: 'منشورة', fr: 'Publiés', en: 'Published' },
  internal: { ar: 'لشركاء المدينة', fr: 'Pour les partenaires de la ville', en: 'For the city’s partners' },
  runningStill: { ar: 'لم تنتهِ الفترة عند التجميد', fr: 'Période en cours quand ils ont été figés', en: 'The period was not over when frozen' },
  publish: { ar: 'انشرها للجميع', fr: 'Publier pour tous', en: 'Publish to everybody' },
  publishAsk: { ar: 'يقرؤها الجميع عندئذ، ولا رجوع عن ذلك. هل تنشرها؟', fr: 'Tout le monde pourra les lire, sans retour possible. Publier ?', en: 'Everybody will be able to read them, and this cannot be undone. Publish?' },
  fingerprint: { ar: 'البصمة', fr: 'Empreinte', en: 'Fingerprint' },
  checked: { ar: 'البصمة صحيحة: لم يتغيّر شيء منذ التجميد.', fr: 'L’empreinte est juste : rien n’a changé depuis.', en: 'The fingerprint matches: nothing has changed since.' },
  broken: { ar: 'البصمة لا تطابق: لا تستشهد بهذه الأرقام.', fr: 'L’empreinte ne correspond pas : ne citez pas ces chiffres.', en: 'The fingerprint does not match: do not cite these figures.' },
  checkYourself: {
    ar: 'للتحقق بنفسك: نزّل ملف JSON واحسب بصمته SHA-256.',
    fr: 'Pour vérifier vous-même : téléchargez le fichier JSON et calculez son SHA-256.',
    en: 'To check it yourself: download the JSON file and compute its SHA-256.',
  },
  json: { ar: 'ملف JSON', fr: 'Fichier JSON', en: 'JSON file' },
  csv: { ar: 'جدول CSV بوسوم HXL', fr: 'Tableau CSV avec balises HXL', en: 'CSV table with HXL tags' },
  from: { ar: 'من', fr: 'Du', en: 'From' },
  to: { ar: 'إلى', fr: 'Au', en: 'To' },
  day: { ar: 'اليوم', fr: 'Jour', en: 'Day' },
} satisfies Strings
