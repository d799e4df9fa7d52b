import { allYear, forumReport, oneMonth, threeMonths, twoMonths, twoWeeks, unHabitat, unhcr } from './common.ts'
import type { Practice } from './shape.ts'

const contact = {
  ar: 'مكتب رئاسة جماعة الرباط',
  fr: 'Cabinet de la présidence de la commune, Rabat',
  en: 'Mayor’s office, Rabat',
}

export const rabat: Practice[] = [
  {
    id: 'rabat-health-campaigns',
    city: 'rabat',
    theme: 'health',
    title: {
      ar: 'حملات طبية وتوعوية حيث يسكن الناس',
      fr: 'Des campagnes de santé là où vivent les gens',
      en: 'Health campaigns where people live',
    },
    summary: {
      ar: 'تجمع الرباط شركاءها من مدن ووزارات ومنظمات وقطاع خاص حول حملات توعية وفحص مفتوحة للجميع.',
      fr: 'Rabat réunit villes, ministère, organisations et secteur privé autour de campagnes d’information et de soins ouvertes à tous.',
      en: 'Rabat brings cities, the ministry, organisations and business together in awareness and medical campaigns open to everyone.',
    },
    context: {
      ar: 'المستوصف قريب على الخريطة، بعيد على من يعمل النهار كله أو يخشى السؤال عن أوراقه.',
      fr: 'Le dispensaire est proche sur la carte, loin pour qui travaille tout le jour ou craint qu’on lui demande ses papiers.',
      en: 'The clinic is near on the map, and far for people who work all day or fear being asked for papers.',
    },
    partners: [
      {
        ar: 'منظمة المدن والحكومات المحلية المتحدة',
        fr: 'Cités et gouvernements locaux unis (CGLU)',
        en: 'United Cities and Local Governments (UCLG)',
      },
      unHabitat,
      { ar: 'الاتحاد الأوروبي', fr: 'Union européenne', en: 'European Union' },
      { ar: 'شركات من القطاع الخاص', fr: 'Entreprises privées', en: 'Private companies' },
    ],
    steps: [
      {
        title: {
          ar: 'اختاروا مع الجمعيات المكان والساعة',
          fr: 'Choisir lieu et heure avec les associations',
          en: 'Choose place and hour with associations',
        },
        text: {
          ar: 'مساء الجمعة أو صباح الأحد، في ساحة يعرفها الجميع.',
          fr: 'Le vendredi soir ou le dimanche matin, sur une place que tous connaissent.',
          en: 'Friday evening or Sunday morning, on a square everybody knows.',
        },
        takes: twoWeeks,
      },
      {
        title: {
          ar: 'اجعلوا التوعية حديثًا',
          fr: 'Faire de l’information une conversation',
          en: 'Make it a conversation',
        },
        text: {
          ar: 'وسيطات من الأحياء يشرحن بلغات السكان قبل الحملة بأسبوع.',
          fr: 'Des médiatrices du quartier expliquent dans les langues des habitants, une semaine avant.',
          en: 'Women mediators from the neighbourhood explain in people’s own languages a week ahead.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'تابعوا من يحتاج علاجًا',
          fr: 'Suivre ceux qui ont besoin de soins',
          en: 'Follow up those who need care',
        },
        text: {
          ar: 'إحالة مكتوبة إلى المستوصف، واتصال بعد أسبوعين.',
          fr: 'Une orientation écrite vers le dispensaire, un appel deux semaines après.',
          en: 'A written referral to the clinic, and a call two weeks later.',
        },
        takes: twoMonths,
      },
    ],
    cost: {
      ar: 'شاحنة مجهزة معارة، وأدوية من الشركاء، ومكافآت الوسيطات.',
      fr: 'Un camion équipé prêté, des médicaments offerts, l’indemnité des médiatrices.',
      en: 'An equipped van on loan, donated medicines, the mediators’ fees.',
    },
    results: [
      {
        text: {
          ar: 'حملات توعوية وطبية مع شركاء عدة',
          fr: 'Des campagnes d’information et de soins avec plusieurs partenaires',
          en: 'Awareness and medical campaigns held with several partners',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'من وصل منهم إلى العلاج: لم يُقَس بعد',
          fr: 'Personnes effectivement soignées ensuite : pas encore mesuré',
          en: 'People who then reached treatment: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'فحص بلا متابعة يقلق الناس ولا يعالجهم. لا تفحصوا ما لا تستطيعون علاجه.',
      fr: 'Dépister sans suivre inquiète sans soigner. Ne cherchez pas ce que vous ne pouvez traiter.',
      en: 'Screening without follow-up frightens people and cures nobody. Do not look for what you cannot treat.',
    },
    from: '2019-11',
    contact,
    facts: ['UNHCR-13'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 190,
  },
  {
    id: 'rabat-volunteer-doctors',
    city: 'rabat',
    theme: 'health',
    title: {
      ar: 'أطباء متطوعون في كل التخصصات',
      fr: 'Des médecins bénévoles dans toutes les spécialités',
      en: 'Volunteer doctors across the specialities',
    },
    summary: {
      ar: 'باتفاق وُقّع في 2020 بين المفوضية والهيئة الوطنية للأطباء، يستقبل أطباء متطوعون لاجئين لا يجدون اختصاصيًا.',
      fr: 'Selon un accord signé en 2020 par le HCR et le Conseil national de l’Ordre des médecins, des bénévoles reçoivent des réfugiés qui ne trouvent pas de spécialiste.',
      en: 'Under an agreement made in 2020 by UNHCR and the National Medical Council, volunteer doctors see refugees who cannot find a specialist.',
    },
    context: {
      ar: 'العلاج الأساسي مفتوح للجميع بالتساوي في الجائحة، أما موعد طبيب القلب أو العيون فأبعد.',
      fr: 'Les soins de base ont été ouverts à tous à égalité pendant la pandémie ; le cardiologue ou l’ophtalmologue restait loin.',
      en: 'Basic care was opened to all equally in the pandemic; a heart or eye specialist remained out of reach.',
    },
    partners: [
      unhcr,
      { ar: 'الهيئة الوطنية للأطباء', fr: 'Conseil national de l’Ordre des médecins', en: 'National Medical Council' },
    ],
    steps: [
      {
        title: { ar: 'وقّعوا مع هيئة الأطباء', fr: 'Signer avec l’Ordre', en: 'Sign with the doctors’ council' },
        text: {
          ar: 'اتفاق وطني واحد أسهل من مئة اتفاق مع عيادات.',
          fr: 'Un seul accord national vaut mieux que cent accords avec des cabinets.',
          en: 'One national agreement is easier than a hundred with practices.',
        },
        takes: threeMonths,
      },
      {
        title: { ar: 'اجمعوا ساعات التطوع', fr: 'Recueillir les heures offertes', en: 'Collect the hours offered' },
        text: {
          ar: 'كل طبيب يعرض ساعتين في الشهر، ومنسّق يوزّع المواعيد.',
          fr: 'Chaque médecin offre deux heures par mois ; une coordinatrice répartit les rendez-vous.',
          en: 'Each doctor offers two hours a month; a coordinator shares out the appointments.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'رافقوا المريض بالترجمة', fr: 'Venir avec un interprète', en: 'Bring an interpreter' },
        text: {
          ar: 'في العيادة أو بالهاتف، والوصفة تُشرح قبل الخروج.',
          fr: 'Au cabinet ou par téléphone ; l’ordonnance est expliquée avant de sortir.',
          en: 'At the practice or by phone; the prescription is explained before leaving.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'منسّق بدوام كامل وترجمة؛ الأطباء يتطوعون، والأدوية على صندوق الشركاء.',
      fr: 'Une coordinatrice à plein temps et des interprètes ; les médecins sont bénévoles, un fonds paie les médicaments.',
      en: 'A full-time coordinator and interpreters; doctors volunteer, a partners’ fund pays for medicines.',
    },
    results: [
      {
        text: {
          ar: 'اتفاق 2020 فتح استشارات في تخصصات عدة',
          fr: 'L’accord de 2020 a ouvert des consultations dans plusieurs spécialités',
          en: 'The 2020 agreement opened consultations across specialities',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد الاستشارات ومدة الانتظار: لم يُقاسا بعد',
          fr: 'Nombre de consultations et attente : pas encore mesurés',
          en: 'Number of consultations and waiting time: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'يأتي التطوع كثيرًا في البداية ثم يقل. رسالة شكر كل ثلاثة أشهر، فيها أرقام، تُبقي الأطباء.',
      fr: 'Les bénévoles affluent, puis se lassent. Un mot de remerciement chaque trimestre, chiffres à l’appui, les retient.',
      en: 'Volunteers flood in, then drift away. A quarterly thank-you note with figures keeps them.',
    },
    from: '2020-07',
    contact,
    facts: ['UNHCR-10'],
    invented: ['city', 'summary', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 142,
  },
  {
    id: 'rabat-six-month-internships',
    city: 'rabat',
    theme: 'work',
    title: {
      ar: 'ستة أشهر تدريب تفتح باب العمل',
      fr: 'Six mois de stage pour ouvrir la porte de l’emploi',
      en: 'A six-month internship that opens the door to work',
    },
    summary: {
      ar: 'ترافق جمعية أمابي مشاريع النساء والشباب الصغيرة، وتفتح عندها تدريبات لستة أشهر للاجئين.',
      fr: 'L’AMAPPE accompagne les petites entreprises de femmes et de jeunes, et y ouvre des stages de six mois à des réfugiés.',
      en: 'AMAPPE supports small enterprises of women and young people, and opens six-month internships in them to refugees.',
    },
    context: {
      ar: 'المشاريع الصغيرة تحتاج من يعمل، ولا تخاطر بمجهول. والتدريب يتيح للطرفين أن يتعارفا.',
      fr: 'Les petites entreprises ont besoin de bras, sans oser l’inconnu. Le stage laisse à chacun le temps de se connaître.',
      en: 'Small enterprises need hands but will not risk a stranger. An internship gives both sides time to know each other.',
    },
    partners: [
      {
        ar: 'الجمعية المغربية لدعم إنعاش المقاولة الصغرى (أمابي)',
        fr: 'Association marocaine d’appui à la promotion de la petite entreprise (AMAPPE)',
        en: 'Moroccan Association to Support Small Enterprise (AMAPPE)',
      },
      unhcr,
    ],
    steps: [
      {
        title: { ar: 'ابدؤوا بالمشروع لا بالمتدرب', fr: 'Partir de l’entreprise', en: 'Start from the enterprise' },
        text: {
          ar: 'ما العمل الذي لا يجد من يقوم به؟ اكتبوه في خمسة أسطر.',
          fr: 'Quel travail ne trouve personne ? Cinq lignes suffisent pour l’écrire.',
          en: 'Which work finds nobody? Put it in five lines.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'اتفاق من ثلاثة أطراف', fr: 'Une convention à trois', en: 'A three-way agreement' },
        text: {
          ar: 'المشروع والمتدرب والجمعية: مهام وساعات ومكافأة وتأمين.',
          fr: 'Entreprise, stagiaire, association : tâches, heures, indemnité, assurance.',
          en: 'Enterprise, intern, association: tasks, hours, pay, insurance.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'زيارة كل شهر', fr: 'Une visite par mois', en: 'A visit every month' },
        text: {
          ar: 'عشرون دقيقة مع كل طرف وحده، ثم معًا.',
          fr: 'Vingt minutes avec chacun seul, puis ensemble.',
          en: 'Twenty minutes with each side alone, then together.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'مكافأة شهرية للمتدرب وتأمين ومرافِق لكل عشرين متدربًا.',
      fr: 'Une indemnité mensuelle, l’assurance, et un accompagnateur pour vingt stagiaires.',
      en: 'A monthly allowance, insurance, and one mentor for twenty interns.',
    },
    results: [
      {
        text: {
          ar: '793 مشروعًا صغيرًا يعمل، ويشتغل فيها 160 لاجئًا ولاجئة',
          fr: '793 petits projets en activité, qui emploient 160 réfugiés',
          en: '793 small projects active, employing 160 refugees',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'من بقي في عمله بعد التدريب: لم يُقَس بعد',
          fr: 'Embauches après le stage : pas encore mesurées',
          en: 'Interns who stayed on afterwards: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'بعض المشاريع رأت في التدريب يدًا رخيصة. زيارة الشهر الأول تكشف ذلك.',
      fr: 'Quelques entreprises y ont vu une main-d’œuvre bon marché. La visite du premier mois le révèle.',
      en: 'A few enterprises saw cheap labour. The visit in the first month brings it to light.',
    },
    from: '2019-01',
    contact,
    facts: ['UNHCR-18'],
    invented: ['city', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 113,
  },
]
