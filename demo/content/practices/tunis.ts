import { allYear, forumReport, oneMonth, sfaxReport, threeMonths, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

const contact = { ar: 'مكتب شيخ مدينة تونس', fr: 'Cabinet du maire, Tunis', en: 'Mayor’s office, Tunis' }

export const tunis: Practice[] = [
  {
    id: 'tunis-community-centre',
    city: 'tunis',
    theme: 'cohesion',
    title: {
      ar: 'مكان مهجور صار بيتًا للجميع',
      fr: 'Un lieu abandonné devenu la maison de tous',
      en: 'An abandoned space that became everyone’s house',
    },
    summary: {
      ar: 'مع المعهد العربي لحقوق الإنسان حوّلت المدينة فضاءً مهجورًا إلى مركز مجتمعي يلتقي فيه أبناء الحيّ ومن وصلوا إليه.',
      fr: 'Avec l’Institut arabe des droits de l’homme, la ville a fait d’un espace abandonné un centre où se retrouvent habitants du quartier et nouveaux venus.',
      en: 'With the Arab Institute of Human Rights, the city turned an abandoned space into a community centre where neighbours and newcomers meet.',
    },
    context: {
      ar: 'حيّ بلا مكان مجاني يلتقي فيه الناس، ومبنى مغلق يشكو منه الجيران. كان الحلّان حلًّا واحدًا.',
      fr: 'Un quartier sans lieu gratuit où se retrouver, et un bâtiment fermé dont les voisins se plaignaient : deux problèmes, une réponse.',
      en: 'A neighbourhood without a free place to meet, and a closed building the neighbours complained about: two problems, one answer.',
    },
    partners: [
      {
        ar: 'المعهد العربي لحقوق الإنسان',
        fr: 'Institut arabe des droits de l’homme',
        en: 'Arab Institute of Human Rights',
      },
    ],
    steps: [
      {
        title: {
          ar: 'امشوا في الحيّ مع أهله',
          fr: 'Parcourir le quartier avec ses habitants',
          en: 'Walk the neighbourhood with its people',
        },
        text: {
          ar: 'جولة يختار فيها السكان المكان، ويقولون ما يريدونه فيه.',
          fr: 'Une marche où les habitants choisissent le lieu et disent ce qu’ils en attendent.',
          en: 'A walk on which residents choose the place and say what they want there.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'سوّوا وضع المبنى', fr: 'Régler le statut du bâtiment', en: 'Settle who owns it' },
        text: {
          ar: 'اتفاق تضع به البلدية الفضاء تحت تصرف الشريك لسنوات محددة وبلا كراء.',
          fr: 'Une convention confie l’espace au partenaire, sans loyer, pour une durée fixée.',
          en: 'An agreement lends the space to the partner, rent-free, for a set number of years.',
        },
        takes: threeMonths,
      },
      {
        title: { ar: 'أصلحوه بأيدي الحيّ', fr: 'Le réparer avec le quartier', en: 'Repair it with local hands' },
        text: {
          ar: 'حرفيون وشباب من الحيّ، تونسيون ولاجئون، يعملون ويتقاضون أجرًا.',
          fr: 'Artisans et jeunes du quartier, tunisiens et réfugiés, y travaillent et sont payés.',
          en: 'Craftsmen and young people of the area, Tunisian and refugee, do the work and are paid.',
        },
        takes: threeMonths,
      },
      {
        title: {
          ar: 'سلّموا البرنامج للناس',
          fr: 'Confier le programme aux usagers',
          en: 'Let users set the programme',
        },
        text: {
          ar: 'لجنة من رواد المركز تقرر كل شهر: دروس لغة، نادي أطفال، استشارة قانونية.',
          fr: 'Un comité d’usagers décide chaque mois : cours de langue, club d’enfants, conseil juridique.',
          en: 'A users’ committee decides each month: language classes, a children’s club, legal advice.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'مواد البناء أكبر بند؛ ثم منشّطان وفاتورة الكهرباء.',
      fr: 'Les matériaux pèsent le plus ; ensuite deux animateurs et l’électricité.',
      en: 'Building materials are the largest item; after that, two facilitators and the electricity bill.',
    },
    results: [
      {
        text: {
          ar: 'مركز مجتمعي مفتوح في مكان كان مهجورًا',
          fr: 'Un centre ouvert là où tout était à l’abandon',
          en: 'A community centre open where there was an abandoned space',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'من يتردد على المركز ومن أي أصل: لم يُقَس بعد',
          fr: 'Fréquentation et origine des usagers : pas encore mesurées',
          en: 'Who comes, and from where: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'في البداية ظنه الجيران «مركز لاجئين» فلم يدخلوه. تغيّر ذلك يوم صار فيه درس تدارك لأبنائهم.',
      fr: 'Au début, les voisins y voyaient « le centre des réfugiés » et n’entraient pas. Tout a changé avec le soutien scolaire ouvert à leurs enfants.',
      en: 'At first neighbours took it for “the refugee centre” and stayed out. That changed the day it offered homework help to their own children.',
    },
    from: '2019-03',
    contact,
    facts: ['UNHCR-12'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 265,
  },
  {
    id: 'tunis-skills-to-jobs',
    city: 'tunis',
    theme: 'work',
    title: {
      ar: 'وصل مهارات اللاجئين بمن يبحث عنها',
      fr: 'Relier les compétences des réfugiés aux employeurs qui les cherchent',
      en: 'Matching refugees’ skills with employers who need them',
    },
    summary: {
      ar: 'تجمع الجمعية التونسية للتصرف والتوازن الاجتماعي مهارات اللاجئين، وتصلهم بأصحاب العمل مع البلديات، وتساعد من يريد بعث مشروعه.',
      fr: 'Avec les communes, l’association TAMSS recense les compétences des réfugiés, les présente aux employeurs et aide ceux qui veulent créer leur entreprise.',
      en: 'Together with municipalities, the association TAMSS records refugees’ skills, introduces them to employers and helps those who want to start a business.',
    },
    context: {
      ar: 'نجّار بلا شهادة، وورشة تبحث عن نجّار، ولا أحد يعرّف أحدهما بالآخر. وصاحب العمل يخشى ورقة لا يفهمها.',
      fr: 'Un menuisier sans diplôme, un atelier qui cherche un menuisier, et personne pour les présenter. L’employeur, lui, craint un papier qu’il ne comprend pas.',
      en: 'A carpenter without a certificate, a workshop looking for one, and nobody to introduce them. The employer, meanwhile, fears a paper he does not understand.',
    },
    partners: [
      {
        ar: 'الجمعية التونسية للتصرف والتوازن الاجتماعي',
        fr: 'Association tunisienne de gestion et de stabilité sociale (TAMSS)',
        en: 'Tunisian Association for Management and Social Stability (TAMSS)',
      },
      { ar: 'أصحاب العمل', fr: 'Employeurs', en: 'Employers' },
    ],
    steps: [
      {
        title: {
          ar: 'دوّنوا المهارة لا الشهادة',
          fr: 'Noter le savoir-faire, pas le diplôme',
          en: 'Write down the skill, not the diploma',
        },
        text: {
          ar: 'حديث من نصف ساعة، واختبار عملي حين يلزم.',
          fr: 'Une demi-heure d’entretien, et un essai pratique s’il le faut.',
          en: 'A half-hour conversation, and a practical test where it helps.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'اسألوا أصحاب العمل عمّا ينقصهم',
          fr: 'Demander aux employeurs ce qui leur manque',
          en: 'Ask employers what they lack',
        },
        text: {
          ar: 'زيارات للورشات والمطاعم والمزارع، مع ورقة تشرح ما يسمح به القانون.',
          fr: 'Des visites aux ateliers, restaurants et fermes, avec une page qui explique ce que la loi permet.',
          en: 'Visits to workshops, restaurants and farms, with one page on what the law allows.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'عرّفوا الطرفين ورافقوا', fr: 'Présenter, puis accompagner', en: 'Introduce them, and stay close' },
        text: {
          ar: 'مقابلة، ثم عقد، ثم اتصال بعد شهر وبعد ثلاثة.',
          fr: 'Un entretien, un contrat, puis un appel après un mois et après trois.',
          en: 'An interview, a contract, then a call after one month and after three.',
        },
        takes: threeMonths,
      },
      {
        title: {
          ar: 'افتحوا باب المشروع الخاص',
          fr: 'Ouvrir la voie de l’entreprise',
          en: 'Open the way to own enterprise',
        },
        text: {
          ar: 'مساعدة في الخطوات القانونية خطوة خطوة، وأول دفتر حسابات.',
          fr: 'Une aide pour chaque démarche légale, jusqu’au premier livre de comptes.',
          en: 'Help with each legal step, down to the first account book.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'ثلاثة مستشارين بدوام كامل وسيارة للزيارات.',
      fr: 'Trois conseillers à plein temps et une voiture pour les visites.',
      en: 'Three full-time advisers and a car for visits.',
    },
    results: [
      {
        text: { ar: 'وصل 700 طلب عمل', fr: '700 demandes d’emploi reçues', en: '700 job requests received' },
        evidence: forumReport,
        measured: true,
      },
      {
        text: { ar: 'وُقّع أكثر من 100 عقد', fr: 'Plus de 100 contrats signés', en: 'More than 100 contracts signed' },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'مؤسسة أنشأها لاجئون تعمل بالفعل',
          fr: 'Une entreprise fondée par des réfugiés est en activité',
          en: 'An enterprise founded by refugees is running',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'من بقي في عمله بعد ستة أشهر: لم يُقَس بعد',
          fr: 'Maintien dans l’emploi à six mois : pas encore mesuré',
          en: 'Still in the job after six months: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'من سبعة طلبات يخرج عقد واحد تقريبًا. قولوا ذلك للناس منذ اليوم الأول، فالأمل الكاذب يبعدهم.',
      fr: 'Environ un contrat pour sept demandes. Dites-le dès le premier jour : un faux espoir éloigne les gens.',
      en: 'About one contract for every seven requests. Say so on the first day: false hope drives people away.',
    },
    from: '2019-01',
    contact,
    support: {
      ar: 'إيواء وخدمات عبر البلديات لمن يبحث عن عمل',
      fr: 'Hébergement et services par les communes pendant la recherche d’emploi',
      en: 'Shelter and services from municipalities while people look for work',
    },
    facts: ['UNHCR-17'],
    invented: ['city', 'context', 'steps', 'cost', 'wentWrong'],
    status: 'published',
    publishedDaysAgo: 231,
  },
  {
    id: 'tunis-asylum-law-network',
    city: 'tunis',
    theme: 'documents',
    title: {
      ar: 'شبكة جمعيات تعرف قانون اللجوء',
      fr: 'Un réseau d’associations formées au droit d’asile',
      en: 'A network of associations that know asylum law',
    },
    summary: {
      ar: 'درّبت الرابطة التونسية لحقوق الإنسان جمعيات على قانون اللجوء، ثم جمعتها في شبكة تتبادل الأسئلة والحلول.',
      fr: 'La Ligue tunisienne des droits de l’homme a formé des associations au droit d’asile, puis les a réunies en réseau pour partager questions et solutions.',
      en: 'The Tunisian human-rights league trained associations in asylum law, then joined them in a network that shares questions and answers.',
    },
    context: {
      ar: 'تجيب كل جمعية بما تظنه، فيسمع الشخص ثلاثة أجوبة مختلفة عن الورقة نفسها.',
      fr: 'Chaque association répondait selon son idée, et une personne entendait trois réponses différentes sur un même papier.',
      en: 'Each association answered as it thought best, and a person heard three different answers about the same paper.',
    },
    partners: [
      {
        ar: 'الرابطة التونسية للدفاع عن حقوق الإنسان',
        fr: 'Ligue tunisienne des droits de l’homme',
        en: 'Tunisian League for Human Rights',
      },
      { ar: 'محامون متطوعون', fr: 'Avocats bénévoles', en: 'Volunteer lawyers' },
    ],
    steps: [
      {
        title: { ar: 'درّبوا من يجلس إلى الشباك', fr: 'Former ceux du guichet', en: 'Train those at the counter' },
        text: {
          ar: 'يومان من الحالات الواقعية، لا من المواد القانونية.',
          fr: 'Deux jours de cas vécus, plutôt que d’articles de loi.',
          en: 'Two days of real situations rather than articles of law.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'اكتبوا الجواب مرة واحدة', fr: 'Écrire la réponse une fois', en: 'Write each answer once' },
        text: {
          ar: 'دليل مشترك يراجعه محامٍ كل ثلاثة أشهر.',
          fr: 'Un guide commun, relu par un avocat chaque trimestre.',
          en: 'A common guide, checked by a lawyer every quarter.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'ارفعوا ما لا جواب له',
          fr: 'Faire remonter ce qui reste sans réponse',
          en: 'Pass on what has no answer',
        },
        text: {
          ar: 'سؤال عالق يصل إلى السلطة الوطنية باسم الشبكة كلها.',
          fr: 'Une question bloquée est portée à l’autorité nationale au nom de tout le réseau.',
          en: 'A stuck question goes to the national authority in the name of the whole network.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'قاعة وضيافة يومين، وساعات محامٍ متطوع.',
      fr: 'Une salle et deux jours d’accueil, et des heures d’avocat bénévole.',
      en: 'A room and hospitality for two days, and a volunteer lawyer’s hours.',
    },
    results: [
      {
        text: {
          ar: 'دورات في قانون اللجوء وشبكة جمعيات قائمة',
          fr: 'Des formations au droit d’asile et un réseau d’associations en place',
          en: 'Training in asylum law held, and a network of associations in place',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'دقة الأجوبة التي يسمعها الناس: لم تُقَس بعد',
          fr: 'Exactitude des réponses données : pas encore mesurée',
          en: 'Accuracy of the answers people get: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'يتغيّر موظفو الجمعيات كل سنة، فيذهب ما تعلّموه معهم. الدليل المكتوب هو الذي يبقى.',
      fr: 'Les équipes des associations changent chaque année et le savoir part avec elles. C’est le guide écrit qui reste.',
      en: 'Staff at associations change every year and the knowledge leaves with them. The written guide is what stays.',
    },
    from: '2018-05',
    contact,
    facts: ['MC2CM-5'],
    invented: ['city', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 172,
  },
  {
    id: 'tunis-referral-to-services',
    city: 'tunis',
    theme: 'coordination',
    title: {
      ar: 'إحالة المهاجرين إلى خدمات المدينة',
      fr: 'Orienter les migrants vers les services de la ville',
      en: 'Referring migrants to the city’s services',
    },
    summary: {
      ar: 'تحيل جمعية أرض اللجوء من يقصدها إلى الخدمات المحلية: باتفاق مكتوب مع بعضها، وحالةً بحالة مع غيرها.',
      fr: 'Terre d’Asile oriente ceux qui la sollicitent vers les services locaux : par convention avec les uns, au cas par cas avec les autres.',
      en: 'Terre d’Asile refers those who come to it to local services: by written agreement with some, case by case with others.',
    },
    context: {
      ar: 'لا تملك الجمعية طبيبًا ولا مدرسة. ما تملكه هو أن تعرف أي باب يُفتح، ومن يفتحه.',
      fr: 'Une association n’a ni médecin ni école. Ce qu’elle sait, c’est quelle porte s’ouvre, et qui l’ouvre.',
      en: 'An association has neither a doctor nor a school. What it knows is which door opens, and who opens it.',
    },
    partners: [
      { ar: 'جمعية أرض اللجوء في تونس', fr: 'Terre d’Asile Tunisie', en: 'Terre d’Asile, Tunisia office' },
      { ar: 'الخدمات المحلية', fr: 'Services locaux', en: 'Local services' },
    ],
    steps: [
      {
        title: { ar: 'اكتبوا الاتفاق حيث يتكرر الطلب', fr: 'Conventionner là où la demande revient', en: 'Agree in writing where requests recur' },
        text: {
          ar: 'صفحة واحدة: من يُستقبَل، وبأي أوراق، ومن يُسأل إن تعذّر.',
          fr: 'Une page : qui est reçu, avec quels papiers, et qui appeler quand cela bloque.',
          en: 'One page: who is received, with which papers, and whom to call when it is stuck.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'وجّهوا الباقي بمكالمة', fr: 'Orienter le reste par un appel', en: 'Refer the rest by a call' },
        text: {
          ar: 'لا ترسلوا أحدًا قبل أن يقول الطرف الآخر إنه ينتظره.',
          fr: 'Ne jamais envoyer quelqu’un avant que l’autre ait dit qu’il l’attend.',
          en: 'Never send anybody before the other side says that they are expected.',
        },
        takes: allYear,
      },
      {
        title: { ar: 'اسألوا بعد الإحالة', fr: 'Demander après', en: 'Ask afterwards' },
        text: {
          ar: 'مكالمة ثانية بعد أيام تقول إن كان الشخص قد وصل، وما الذي وجده.',
          fr: 'Un second appel, quelques jours après, dit si la personne est arrivée et ce qu’elle a trouvé.',
          en: 'A second call some days later tells whether the person arrived, and what they found.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'وقت موظف واحد، وهاتف.',
      fr: 'Le temps d’un salarié, et un téléphone.',
      en: 'The time of one member of staff, and a telephone.',
    },
    results: [
      {
        text: {
          ar: 'إحالات إلى الخدمات المحلية، من الاتفاق المكتوب إلى الحالة المفردة',
          fr: 'Des orientations vers les services locaux, de la convention au cas par cas',
          en: 'Referrals to local services, from formal agreements to single cases',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'كم إحالة لقيت جوابًا: لم تُقَس بعد',
          fr: 'Part des orientations qui ont eu une réponse : pas encore mesurée',
          en: 'Share of referrals that got an answer: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الاتفاق الذي يحفظه موظف واحد ينتهي حين ينتقل. علّقوه على الجدار.',
      fr: 'Une convention connue d’un seul agent disparaît quand il est muté. Affichez-la.',
      en: 'An agreement that one officer knows by heart ends when they are moved. Put it on the wall.',
    },
    from: '2017-10',
    contact,
    facts: ['MC2CM-5'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 16,
  },
]
