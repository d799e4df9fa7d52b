import { hub, hubReport, oneMonth, threeMonths, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

const karakOffice = { ar: 'مكتب رئيس بلدية الكرك', fr: 'Cabinet du maire, Karak', en: 'Mayor’s office, Karak' }

export const amman: Practice[] = [
  {
    id: 'amman-crisis-guide',
    city: 'amman',
    theme: 'preparedness',
    title: {
      ar: 'دليل أزمات كُتب قبل الأزمة',
      fr: 'Un guide de crise écrit avant la crise',
      en: 'A crisis guide written before the crisis',
    },
    summary: {
      ar: 'تدريب ثم كتابة ثم محاكاة: في ثلاث مراحل وضعت عمّان دليلًا يقول من يقرر ومن ينفذ ومن يتكلم حين تأتي السيول أو ينقطع النظام.',
      fr: 'Former, écrire, simuler : en trois phases, Amman s’est donné un guide qui dit qui décide, qui agit et qui parle quand vient l’inondation ou la panne informatique.',
      en: 'Train, write, rehearse: in three phases Amman made a guide that says who decides, who acts and who speaks when floods come or systems go down.',
    },
    context: {
      ar: 'في الأزمات السابقة كانت الأدوار غير واضحة والتوثيق ضعيفًا: يتصل الجميع بالجميع، ولا أحد يكتب ما جرى.',
      fr: 'Lors des crises passées, les rôles étaient flous et l’on notait peu : tout le monde appelait tout le monde, et personne n’écrivait.',
      en: 'In earlier crises roles were unclear and records poor: everyone called everyone, and nobody wrote anything down.',
    },
    partners: [
      hub,
      {
        ar: 'مانشستر الكبرى وستراسبورغ، مدينتان نظيرتان',
        fr: 'Grand Manchester et Strasbourg, villes pairs',
        en: 'Greater Manchester and Strasbourg, as peers',
      },
      { ar: 'الأجهزة الوطنية المعنية', fr: 'Services nationaux concernés', en: 'National agencies' },
    ],
    steps: [
      {
        title: { ar: 'تدرّبوا مع نظراء', fr: 'Se former avec des pairs', en: 'Train with peers' },
        text: {
          ar: 'مدينتان عاشتا أزمات تجلسان مع كل المديريات لتوحيد اللغة.',
          fr: 'Deux villes qui ont vécu des crises s’assoient avec toutes les directions, pour parler la même langue.',
          en: 'Two cities that have lived through crises sit with every department, until all speak the same language.',
        },
        takes: threeMonths,
      },
      {
        title: { ar: 'رتّبوا الأخطار', fr: 'Classer les risques', en: 'Rank the risks' },
        text: {
          ar: 'السيول والهجمات الإلكترونية أولًا. لكل خطر صاحب وعلامة إنذار.',
          fr: 'Inondations et cyberattaques d’abord. À chaque risque un responsable et un signal d’alerte.',
          en: 'Floods and cyber attacks first. Each risk has an owner and a warning sign.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'افصلوا القرار عن الميدان',
          fr: 'Séparer la décision du terrain',
          en: 'Separate deciding from doing',
        },
        text: {
          ar: 'فريق استراتيجي يقرر وفريق ميداني يستجيب، ورسائل جاهزة لكل مرحلة.',
          fr: 'Une cellule stratégique décide, une équipe tactique intervient, et des messages sont prêts pour chaque phase.',
          en: 'A strategic team decides, a tactical team responds, and messages are ready for each phase.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'حاكوا ثم صحّحوا', fr: 'Simuler, puis corriger', en: 'Rehearse, then correct' },
        text: {
          ar: 'يوم محاكاة يكشف ما لا تكشفه القراءة، وكل ملاحظة تعود إلى الدليل باسم وتاريخ.',
          fr: 'Une journée de simulation révèle ce que la lecture cache ; chaque constat revient au guide, avec un nom et une date.',
          en: 'One day of simulation shows what reading cannot; every finding returns to the guide with a name and a date.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'خبراء وسفر على صندوق الدعم التقني؛ ومن المدينة وقت موظفيها.',
      fr: 'Experts et voyages pris sur le fonds d’appui technique ; la ville donne le temps de ses agents.',
      en: 'Experts and travel from the technical support fund; the city gives its employees’ time.',
    },
    results: [
      {
        text: {
          ar: 'دليل إدارة الأزمات والاستجابة لها، أُنجز بين سبتمبر 2024 ويونيو 2025',
          fr: 'Un guide de gestion et de réponse aux crises, fait de septembre 2024 à juin 2025',
          en: 'A Crisis Management and Response Guide, made between September 2024 and June 2025',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'نماذج ميزانية طوارئ وجداول تواصل جُرّبت في المحاكاة',
          fr: 'Modèles de budget d’urgence et matrices de communication éprouvés en simulation',
          en: 'Emergency budget templates and communication matrices tried out in simulation',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'سرعة الاستجابة في أزمة حقيقية: لم تُقَس بعد',
          fr: 'Rapidité de réponse lors d’une vraie crise : pas encore mesurée',
          en: 'Speed of response in a real crisis: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'أول مسودة كانت طويلة لا يقرؤها أحد تحت الضغط. بطاقة من صفحة لكل دور هي التي استُعملت في المحاكاة.',
      fr: 'La première version était trop longue pour être lue sous pression. En simulation, seule a servi la fiche d’une page par rôle.',
      en: 'The first draft was too long to read under pressure. What people used in the simulation was a one-page card for each role.',
    },
    from: '2024-09',
    to: '2025-06',
    contact: { ar: 'مكتب أمين عمّان', fr: 'Cabinet du maire, Grand Amman', en: 'Mayor’s office, Greater Amman' },
    support: {
      ar: 'ثلاث مراحل من الدعم التقني مع مدينتين نظيرتين',
      fr: 'Trois phases d’appui technique, avec deux villes pairs',
      en: 'Three phases of technical support, with two peer cities',
    },
    tool: {
      ar: 'دليل إدارة الأزمات والاستجابة لها',
      fr: 'Guide de gestion et de réponse aux crises',
      en: 'Crisis Management and Response Guide',
    },
    facts: ['SCN-10'],
    invented: ['steps', 'cost', 'wentWrong'],
    status: 'published',
    publishedDaysAgo: 312,
  },
]

export const karak: Practice[] = [
  {
    id: 'karak-peer-sessions',
    city: 'karak',
    theme: 'participation',
    title: {
      ar: 'جلسات بين المدن عن إشراك الشباب',
      fr: 'Des séances entre villes sur la place des jeunes',
      en: 'Sessions between cities on involving young people',
    },
    summary: {
      ar: 'حين طلبت المقدادية العون، شاركتها الكرك مع صيدا وتطوان ما تعلّمته، في جلسات قصيرة صريحة.',
      fr: 'Quand Miqdadiyah a demandé de l’aide, Karak, avec Saïda et Tétouan, a partagé ce qu’elle avait appris, en séances courtes et franches.',
      en: 'When Miqdadiyah asked for help, Karak joined Saida and Tetouan in sharing what it had learned, in short and frank sessions.',
    },
    context: {
      ar: 'التقرير يقول ما نجح. أما ما تحتاجه مدينة تبدأ فهو أن تسأل من جرّب: ماذا كنت ستفعل لو عدت؟',
      fr: 'Un rapport dit ce qui a marché. Une ville qui commence a besoin de demander : que feriez-vous autrement ?',
      en: 'A report says what worked. A city that is starting needs to ask: what would you do differently?',
    },
    partners: [
      { ar: 'بلدية صيدا', fr: 'Municipalité de Saïda', en: 'Municipality of Saida' },
      { ar: 'جماعة تطوان', fr: 'Commune de Tétouan', en: 'Municipality of Tetouan' },
      hub,
    ],
    steps: [
      {
        title: { ar: 'اطلبوا الأسئلة مسبقًا', fr: 'Recevoir les questions avant', en: 'Get the questions first' },
        text: {
          ar: 'ترسل المدينة الطالبة خمسة أسئلة حقيقية قبل أسبوع.',
          fr: 'La ville qui demande envoie cinq vraies questions une semaine avant.',
          en: 'The asking city sends five real questions a week ahead.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'ساعة ونصف لا أكثر', fr: 'Une heure et demie, pas plus', en: 'Ninety minutes, no more' },
        text: {
          ar: 'موظف يكلّم موظفًا، وشاب يكلّم شابًا؛ لا عروض.',
          fr: 'Un agent parle à un agent, un jeune à un jeune ; pas de diapositives.',
          en: 'Employee talks to employee, youth to youth; no slides.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اكتبوا ما ستغيّرونه', fr: 'Écrire ce qui va changer', en: 'Write down what will change' },
        text: {
          ar: 'ثلاثة أسطر من كل مدينة في اليوم نفسه.',
          fr: 'Trois lignes par ville, le jour même.',
          en: 'Three lines from each city, the same day.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'لا شيء سوى الوقت واتصال جيد.',
      fr: 'Rien que du temps et une bonne connexion.',
      en: 'Nothing but time and a good connection.',
    },
    results: [
      {
        text: {
          ar: 'جلسات عُقدت مع المقدادية بمشاركة 3 مدن',
          fr: 'Des séances tenues avec Miqdadiyah, auxquelles 3 villes ont pris part',
          en: 'Sessions held with Miqdadiyah, joined by 3 cities',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'ما بقي من الجلسات بعد سنة: لم يُقَس بعد',
          fr: 'Ce qu’il en reste un an après : pas encore mesuré',
          en: 'What remained a year later: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'تغيّرت قيادة المدينة الطالبة فتوقف العمل. أشركوا شخصين من كل مدينة لا شخصًا واحدًا.',
      fr: 'La direction de la ville demandeuse a changé et tout s’est arrêté. Invitez deux personnes par ville, jamais une seule.',
      en: 'The asking city’s leadership changed and the work stopped. Involve two people from each city, never one.',
    },
    from: '2024-03',
    contact: karakOffice,
    facts: ['SCN-11'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 151,
  },
  {
    id: 'karak-flood-cards',
    city: 'karak',
    theme: 'preparedness',
    title: {
      ar: 'بطاقة لكل دور حين تأتي السيول',
      fr: 'Une fiche par rôle pour le jour de la crue',
      en: 'One card per role for the day of the flood',
    },
    summary: {
      ar: 'تريد الكرك أن تأخذ من دليل عمّان أقصر ما فيه: بطاقة لكل دور، وتمرين في السنة.',
      fr: 'Karak veut reprendre du guide d’Amman ce qu’il a de plus court : une fiche par rôle et un exercice par an.',
      en: 'Karak wants to take the shortest part of Amman’s guide: a card for each role, and one exercise a year.',
    },
    context: {
      ar: 'وديان قريبة من المدينة، وفريق صغير لا يقدر على دليل كبير.',
      fr: 'Des vallées toutes proches, et une équipe trop petite pour un grand guide.',
      en: 'Steep valleys close by, and a team too small for a big guide.',
    },
    partners: [
      { ar: 'أمانة عمّان الكبرى', fr: 'Municipalité du Grand Amman', en: 'Greater Amman Municipality' },
      { ar: 'الدفاع المدني', fr: 'Protection civile', en: 'Civil defence' },
    ],
    steps: [
      {
        title: { ar: 'اختاروا ستة أدوار', fr: 'Choisir six rôles', en: 'Choose six roles' },
        text: {
          ar: 'من يقرر، من يتصل، من يفتح المدرسة مأوى…',
          fr: 'Qui décide, qui appelle, qui ouvre l’école comme abri…',
          en: 'Who decides, who calls, who opens the school as a shelter…',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اكتبوا صفحة لكل دور', fr: 'Écrire une page par rôle', en: 'Write a page for each' },
        text: {
          ar: 'أول ساعة، أول يوم، أول أسبوع؛ وأرقام الهاتف.',
          fr: 'La première heure, le premier jour, la première semaine ; et les numéros.',
          en: 'First hour, first day, first week; and the phone numbers.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'جرّبوها قبل الشتاء', fr: 'Les essayer avant l’hiver', en: 'Try them before winter' },
        text: {
          ar: 'صباح واحد مع الدفاع المدني، ثم تصحيح البطاقات.',
          fr: 'Une matinée avec la protection civile, puis on corrige les fiches.',
          en: 'One morning with civil defence, then correct the cards.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'طباعة وصباح من وقت عشرين موظفًا.',
      fr: 'L’impression et une matinée de vingt agents.',
      en: 'Printing, and one morning of twenty employees.',
    },
    results: [
      {
        text: {
          ar: 'النتائج: لم تُقَس بعد، لم يُجرَ التمرين',
          fr: 'Résultats : pas encore mesurés, l’exercice reste à faire',
          en: 'Results: not measured yet, the exercise is still ahead',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'أرقام الهاتف تتغيّر: من يحدّثها، ومتى؟ هذا أول سؤال لا آخره.',
      fr: 'Les numéros changent : qui les met à jour, et quand ? C’est la première question.',
      en: 'Phone numbers change: who updates them, and when? Ask that first.',
    },
    from: '2026-10',
    contact: karakOffice,
    facts: ['SCN-10'],
    invented: ['city', 'title', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'submitted',
    lineage: {
      of: 'amman-crisis-guide',
      kind: 'inspired',
      note: {
        ar: 'البطاقات وحدها، لفريق صغير.',
        fr: 'Les fiches seulement, pour une petite équipe.',
        en: 'Only the cards, for a small team.',
      },
      state: 'considering',
    },
  },
]
