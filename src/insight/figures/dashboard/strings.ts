import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: '{city}، {period}', fr: '{city}, {period}', en: '{city}, {period}' },
  upToDate: { ar: 'محدَّثة حتى {time}', fr: 'À jour à {time}', en: 'Up to date at {time}' },
  howWeCount: { ar: 'كيف نحسب', fr: 'Comment nous comptons', en: 'How we count' },
  meetingSheet: { ar: 'صفحة للاجتماع', fr: 'Fiche de réunion', en: 'Meeting sheet' },
  decide: {
    ar: { zero: 'لا شيء ينتظر قرارك', one: 'أمر واحد ينتظر قرارك', two: 'أمران ينتظران قرارك', few: '{n} أمور تنتظر قرارك', many: '{n} أمرًا ينتظر قرارك', other: '{n} أمر ينتظر قرارك' },
    fr: { one: '{n} point attend votre décision', many: '{n} de points attendent votre décision', other: '{n} points attendent votre décision' },
    en: { one: '{n} thing needs your decision', other: '{n} things need your decision' },
  },
  nothing: { ar: 'لا شيء ينتظر قرارك', fr: 'Rien n’attend votre décision', en: 'Nothing needs your decision' },
  nothingWhy: {
    ar: 'الإحالات تلقى ردًا في أجلها، والخدمات مؤكَّدة، ولا موضوع ينقصه من يساعد.',
    fr: 'Les orientations ont leur réponse dans le délai, les services sont confirmés, aucun thème ne manque d’aide.',
    en: 'Referrals get their answers in time, services are confirmed, and no theme lacks help.',
  },
  late: {
    title: {
      ar: { zero: '{org}: إحالات تجاوزت أجل الرد', one: '{org}: إحالة واحدة تجاوزت أجل الرد', two: '{org}: إحالتان تجاوزتا أجل الرد', few: '{org}: {n} إحالات تجاوزت أجل الرد', many: '{org}: {n} إحالة تجاوزت أجل الرد', other: '{org}: {n} إحالة تجاوزت أجل الرد' },
      fr: { one: '{org} : {n} orientation attend hors délai', many: '{org} : {n} d’orientations attendent hors délai', other: '{org} : {n} orientations attendent hors délai' },
      en: { one: '{org}: {n} referral waits past its time', other: '{org}: {n} referrals wait past their time' },
    },
    titleBare: { ar: '{org}: إحالات تجاوزت أجل الرد', fr: '{org} : des orientations attendent hors délai', en: '{org}: referrals wait past their time' },
    evidence: { ar: 'أُرسل لهم تذكيران دون جواب. مكالمة قد تكفي.', fr: 'Les rappels sont restés sans suite. Un appel suffit souvent.', en: 'Reminders went unanswered. A call often is enough.' },
    verb: { ar: 'اطّلع', fr: 'Voir', en: 'Look' },
  },
  silent: {
    title: { ar: '{org} لا تردّ على {share} من الإحالات', fr: '{org} laisse sans réponse {share} des orientations', en: '{org} leaves {share} of referrals unanswered' },
    evidence: { ar: '{period} · انقضى ضعف الأجل دون أي رد', fr: '{period} · deux fois le délai passé sans aucune réponse', en: '{period} · twice the time passed without any answer' },
    verb: { ar: 'قرّر', fr: 'Décider', en: 'Decide' },
  },
  gap: {
    title: { ar: '{theme}: الحاجة تفوق العرض', fr: '{theme} : les besoins dépassent l’offre', en: '{theme}: more need than supply' },
    evidence: {
      ar: { zero: '{needs} · لا خدمة منشورة', one: '{needs} · خدمة منشورة واحدة', two: '{needs} · خدمتان منشورتان', few: '{needs} · {n} خدمات منشورة', many: '{needs} · {n} خدمة منشورة', other: '{needs} · {n} خدمة منشورة' },
      fr: { one: '{needs} · {n} service publié', many: '{needs} · {n} de services publiés', other: '{needs} · {n} services publiés' },
      en: { one: '{needs} · {n} service published', other: '{needs} · {n} services published' },
    },
    verb: { ar: 'ابحث عن شريك', fr: 'Chercher un partenaire', en: 'Find a partner' },
  },
  slow: {
    title: { ar: '{theme}: الرد يتأخر', fr: '{theme} : les réponses tardent', en: '{theme}: answers take too long' },
    evidence: { ar: '{hours} في المتوسط · هدف المدينة {target}', fr: '{hours} en moyenne · objectif de la ville : {target}', en: '{hours} on average · the city’s target: {target}' },
    verb: { ar: 'اطّلع', fr: 'Voir', en: 'Look' },
  },
  stale: {
    title: {
      ar: { zero: 'لا خدمات تحتاج إلى مراجعة', one: 'خدمة واحدة تحتاج إلى مراجعة', two: 'خدمتان تحتاجان إلى مراجعة', few: '{n} خدمات تحتاج إلى مراجعة', many: '{n} خدمة تحتاج إلى مراجعة', other: '{n} خدمة تحتاج إلى مراجعة' },
      fr: { one: '{n} service à revérifier', many: '{n} de services à revérifier', other: '{n} services à revérifier' },
      en: { one: '{n} service to check again', other: '{n} services to check again' },
    },
    evidence: {
      ar: { zero: 'أولاها {org}', one: 'لدى {org}', two: 'لدى منظمتين، أولاهما {org}', few: 'لدى {n} منظمات، أولاها {org}', many: 'لدى {n} منظمة، أولاها {org}', other: 'لدى {n} منظمة، أولاها {org}' },
      fr: { one: 'Chez {org}', many: 'Chez {n} d’organisations, d’abord {org}', other: 'Chez {n} organisations, d’abord {org}' },
      en: { one: 'At {org}', other: 'At {n} organisations, first {org}' },
    },
    verb: { ar: 'راجعها', fr: 'Revérifier', en: 'Check' },
  },
  unfound: {
    title: { ar: '{share} من عمليات البحث لا تجد شيئًا', fr: '{share} des recherches ne trouvent rien', en: '{share} of searches find nothing' },
    evidence: {
      ar: { zero: 'لا عمليات بحث، {period}', one: 'عملية بحث واحدة، {period}', two: 'عمليتا بحث، {period}', few: '{n} عمليات بحث، {period}', many: '{n} عملية بحث، {period}', other: '{n} عملية بحث، {period}' },
      fr: { one: '{n} recherche, {period}', many: '{n} de recherches, {period}', other: '{n} recherches, {period}' },
      en: { one: '{n} search, {period}', other: '{n} searches, {period}' },
    },
    verb: { ar: 'سدّ النقص', fr: 'Combler', en: 'Fill the gap' },
  },
  keyFigures: { ar: 'أرقام المدينة', fr: 'Les chiffres', en: 'Key figures' },
  perMonth: { ar: 'الإحالات في كل شهر', fr: 'Orientations par mois', en: 'Referrals each month' },
  perMonthSaid: { ar: 'الإحالات المرسلة في كل شهر من {from} إلى {to}، وما آلت إليه.', fr: 'Orientations envoyées chaque mois, de {from} à {to}, et leur suite.', en: 'Referrals sent each month from {from} to {to}, and what became of them.' },
  smallMonths: { ar: 'الأشهر الصغيرة محجوبة لحماية الأشخاص.', fr: 'Les petits mois sont masqués pour protéger les personnes.', en: 'Small months are hidden to protect people.' },
  month: { ar: 'الشهر', fr: 'Mois', en: 'Month' },
  sent: { ar: 'مرسلة', fr: 'Envoyées', en: 'Sent' },
  ends: {
    completed: { ar: 'مكتملة', fr: 'Terminées', en: 'Completed' },
    open: { ar: 'جارية', fr: 'En cours', en: 'Under way' },
    ended: { ar: 'لم تُنجز', fr: 'Sans suite', en: 'Not completed' },
  },
  waits: { ar: 'متوسط انتظار الرد حسب الموضوع', fr: 'Attente moyenne d’une réponse, par thème', en: 'Average wait for an answer, by theme' },
  target: { ar: 'هدف المدينة', fr: 'objectif de la ville', en: 'the city’s target' },
  noWaits: { ar: 'لا إجابات كافية في هذه الفترة بعد.', fr: 'Pas encore assez de réponses pour cette période.', en: 'Not enough answers in this period yet.' },
  areas: { ar: 'الخدمات حسب الحي', fr: 'Services par quartier', en: 'Services by area' },
  areasHint: { ar: 'الرقم على الخريطة: الخدمات المنشورة في الحي.', fr: 'Sur le plan : les services publiés dans le quartier.', en: 'On the map: the services published in the area.' },
  areasSaid: { ar: 'خريطة أحياء {city} وعدد الخدمات في كل حي', fr: 'Plan des quartiers de {city} et nombre de services dans chacun', en: 'Plan of the areas of {city} and the number of services in each' },
  area: { ar: 'الحي', fr: 'Quartier', en: 'Area' },
  services: { ar: 'الخدمات', fr: 'Services', en: 'Services' },
  organisations: { ar: 'المنظمات', fr: 'Organisations', en: 'Organisations' },
  areaSaid: {
    ar: { zero: '{area}: لا خدمات', one: '{area}: خدمة واحدة', two: '{area}: خدمتان', few: '{area}: {n} خدمات', many: '{area}: {n} خدمة', other: '{area}: {n} خدمة' },
    fr: { one: '{area} : {n} service', many: '{area} : {n} de services', other: '{area} : {n} services' },
    en: { one: '{area}: {n} service', other: '{area}: {n} services' },
  },
} satisfies Strings
