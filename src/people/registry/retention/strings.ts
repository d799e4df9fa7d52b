import type { Strings } from '../../../kit/language.ts'

export const strings = {
  ask: {
    title: { ar: 'طلب محو الملف', fr: 'Demander l’effacement', en: 'Ask to erase' },
    text: {
      ar: 'يُمحى كل ما يدل على الشخص: الهوية والوثائق والأرقام وما أُرسل إلى غيركم، ولا رجعة فيه. يبقى الرمز والتاريخ والأعداد. يؤكده شخص ثانٍ.',
      fr: 'Tout ce qui désigne la personne disparaît : identité, papiers, numéros, et ce qui a été transmis. C’est sans retour. Restent le code, la date et les chiffres. Une seconde personne confirme.',
      en: 'All that tells who the person is goes: identity, papers, numbers, and what was sent to others. It cannot be undone. The code, the date and the figures remain. A second person confirms.',
    },
    reason: { ar: 'لماذا؟', fr: 'Pourquoi ?', en: 'Why?' },
    submit: { ar: 'اطلب المحو', fr: 'Demander l’effacement', en: 'Ask to erase' },
  },
  list: {
    title: { ar: 'طلبات المحو', fr: 'Demandes d’effacement', en: 'Requests to erase' },
    sub: { ar: 'يطلب واحد ويؤكد آخر. ما ينتظر أولًا.', fr: 'L’un demande, un autre confirme. Ce qui attend d’abord.', en: 'One asks, another confirms. What waits comes first.' },
    none: { ar: 'لا طلب محو', fr: 'Aucune demande', en: 'No request' },
    noneText: { ar: 'تظهر هنا الطلبات حين يطلبها زميل من ملف شخص.', fr: 'Les demandes faites depuis un dossier apparaissent ici.', en: 'Requests made from a person’s file appear here.' },
    file: { ar: 'الملف', fr: 'Dossier', en: 'File' },
    reason: { ar: 'السبب', fr: 'Motif', en: 'Reason' },
    askedBy: { ar: 'طلبه', fr: 'Demandé par', en: 'Asked by' },
    clock: { ar: 'انتهاء المدة', fr: 'fin du délai', en: 'the end of its time' },
    state: { ar: 'الحالة', fr: 'État', en: 'State' },
    confirm: { ar: 'أكّد المحو', fr: 'Confirmer l’effacement', en: 'Confirm the erasure' },
    confirmAsk: { ar: 'لا رجعة بعد ذلك.', fr: 'C’est sans retour.', en: 'It cannot be undone.' },
    refuse: { ar: 'ارفض', fr: 'Refuser', en: 'Refuse' },
    ownRequest: { ar: 'طلبك: يؤكده شخص آخر', fr: 'Votre demande : une autre personne confirme', en: 'Your own request: another person confirms' },
  },
  statuses: {
    asked: { ar: 'ينتظر التأكيد', fr: 'Attend confirmation', en: 'Awaits confirmation' },
    confirmed: { ar: 'يُمحى الآن', fr: 'En cours', en: 'Being erased' },
    refused: { ar: 'مرفوض', fr: 'Refusé', en: 'Refused' },
    done: { ar: 'مُحي', fr: 'Effacé', en: 'Erased' },
  },
  settings: {
    title: { ar: 'مدة حفظ الملفات', fr: 'Durée de conservation', en: 'How long files are kept' },
    text: {
      ar: 'ملف بلا نشاط يُغلق، وملف مغلق يُمحى حين تنتهي مدته. يُنبَّه الفريق قبل ذلك بثلاثين يومًا.',
      fr: 'Un dossier sans activité est clos ; un dossier clos est effacé au terme de sa durée. L’équipe est prévenue trente jours avant.',
      en: 'A file without activity is closed; a closed file is erased when its time is over. The team is warned thirty days before.',
    },
    idle: { ar: 'أشهر بلا نشاط قبل الإغلاق', fr: 'Mois sans activité avant la clôture', en: 'Months without activity before it is closed' },
    keep: { ar: 'أشهر بعد الإغلاق قبل المحو', fr: 'Mois après la clôture avant l’effacement', en: 'Months after closing before it is erased' },
    keepHint: { ar: 'حدّدت المدينة {n} شهرًا على الأكثر.', fr: 'La ville fixe {n} mois au plus.', en: 'The city allows {n} months at most.' },
    tooLong: { ar: 'تتجاوز هذه المدة ما تسمح به المدينة.', fr: 'C’est plus que ce que la ville permet.', en: 'This is longer than the city allows.' },
    save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
    saved: { ar: 'حُفظت المدة. تسري على ما يُغلق من الآن.', fr: 'C’est enregistré, pour les dossiers clos à partir de maintenant.', en: 'Saved. It holds for files closed from now on.' },
  },
  looks: {
    title: { ar: 'من اطّلع على الهويات', fr: 'Qui a consulté des identités', en: 'Who looked at identities' },
    sub: { ar: 'آخر ثلاثين يومًا، الأحدث أولًا. كم شخصًا مختلفًا، لا من هم.', fr: 'Trente derniers jours, les plus récents d’abord. Combien de personnes différentes, pas lesquelles.', en: 'The last thirty days, newest first. How many different people, not who.' },
    day: { ar: 'اليوم', fr: 'Jour', en: 'Day' },
    who: { ar: 'من', fr: 'Qui', en: 'Who' },
    why: { ar: 'لماذا', fr: 'Pourquoi', en: 'Why' },
    people: { ar: 'أشخاص', fr: 'Personnes', en: 'People' },
    none: { ar: 'لم يفتح أحد هوية', fr: 'Aucune identité ouverte', en: 'Nobody opened an identity' },
  },
} satisfies Strings
