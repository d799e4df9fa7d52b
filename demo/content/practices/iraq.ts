import { hub, hubReport, iom, localAssociations, oneMonth, threeMonths, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

const telAfarOffice = { ar: 'مكتب قائممقام تلعفر', fr: 'Cabinet du maire, Tel Afar', en: 'Mayor’s office, Tel Afar' }

export const halabja: Practice[] = [
  {
    id: 'halabja-rumour-watch',
    city: 'halabja',
    theme: 'cohesion',
    title: {
      ar: 'ما تعلّمناه من سبها عن الشائعات',
      fr: 'Ce que Sabha nous a appris des rumeurs',
      en: 'What Sabha taught us about rumours',
    },
    summary: {
      ar: 'بعد لقاء عمّان تكيّف حلبجة طريقة سبها: رصد المعلومات المضللة والرد عليها بالحوار، بالكردية والعربية.',
      fr: 'Après l’échange d’Amman, Halabja adapte la méthode de Sabha : suivre la désinformation et y répondre par le dialogue, en kurde et en arabe.',
      en: 'After the Amman exchange, Halabja is adapting Sabha’s method: monitoring misinformation and answering with dialogue, in Kurdish and Arabic.',
    },
    context: {
      ar: 'ذاكرة ثقيلة ولغتان: ما يُقال بواحدة يتغيّر معناه حين ينتقل إلى الأخرى.',
      fr: 'Une mémoire lourde et deux langues : ce qui se dit dans l’une change de sens en passant dans l’autre.',
      en: 'A heavy memory and two languages: what is said in one changes meaning as it crosses into the other.',
    },
    partners: [
      localAssociations,
      { ar: 'إذاعة محلية', fr: 'Radio locale', en: 'Local radio' },
      { ar: 'بلدية سبها', fr: 'Municipalité de Sabha', en: 'Municipality of Sabha' },
      hub,
    ],
    steps: [
      {
        title: { ar: 'ترجموا بطاقة سبها', fr: 'Traduire la fiche de Sabha', en: 'Translate Sabha’s card' },
        text: {
          ar: 'بالكردية والعربية، مع أمثلة من المدينة.',
          fr: 'En kurde et en arabe, avec des exemples d’ici.',
          en: 'Into Kurdish and Arabic, with local examples.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اختاروا من يجيب', fr: 'Choisir qui répond', en: 'Choose who answers' },
        text: {
          ar: 'معلّمة وطبيب وإمام وصوت من الإذاعة، لا موظف وحده.',
          fr: 'Une institutrice, un médecin, un imam, une voix de la radio : pas seulement un agent.',
          en: 'A teacher, a doctor, an imam, a voice from the radio: not only an official.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'جرّبوا شهرين', fr: 'Essayer deux mois', en: 'Try it for two months' },
        text: {
          ar: 'جلسة كل أسبوعين، ثم قرار: نكمل أم نغيّر؟',
          fr: 'Une rencontre tous les quinze jours, puis on décide : continuer ou changer ?',
          en: 'A meeting every fortnight, then a decision: go on, or change?',
        },
        takes: twoMonths,
      },
    ],
    cost: {
      ar: 'ترجمة ومنسّق بنصف دوام ووقت إذاعي مجاني.',
      fr: 'La traduction, une coordinatrice à mi-temps, du temps d’antenne offert.',
      en: 'Translation, a half-time coordinator, free air time.',
    },
    results: [
      {
        text: {
          ar: 'المدينة تكيّف طريقة سبها؛ والأثر: لم يُقَس بعد',
          fr: 'La ville adapte la méthode de Sabha ; l’effet : pas encore mesuré',
          en: 'The city is adapting Sabha’s method; the effect: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الترجمة الحرفية لكلمة «شائعة» تعني في الكلام اليومي شيئًا آخر. جرّبوا الكلمات مع الناس أولًا.',
      fr: 'Traduit mot à mot, « rumeur » veut dire autre chose dans la langue de tous les jours. Essayez d’abord les mots avec les gens.',
      en: 'Translated word for word, “rumour” means something else in everyday speech. Try the words on people first.',
    },
    from: '2025-05',
    contact: { ar: 'مكتب قائممقام حلبجة', fr: 'Cabinet du maire, Halabja', en: 'Mayor’s office, Halabja' },
    facts: ['SCN-12'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 82,
    lineage: {
      of: 'sabha-election-rumours',
      kind: 'adapted',
      note: {
        ar: 'الطريقة نفسها بلغتين، خارج موسم الانتخابات.',
        fr: 'La même méthode en deux langues, hors élections.',
        en: 'The same method in two languages, outside election time.',
      },
      state: 'planned',
    },
  },
]

export const telAfar: Practice[] = [
  {
    id: 'tel-afar-rumours-and-returns',
    city: 'tel-afar',
    theme: 'cohesion',
    title: {
      ar: 'رصد الشائعات في مدينة يعود إليها أهلها',
      fr: 'Suivre les rumeurs dans une ville où l’on revient',
      en: 'Tracking rumours in a city people are returning to',
    },
    summary: {
      ar: 'تكيّف تلعفر طريقة سبها وتصلها بنظام تتبّع عودة النازحين الذي أنشأته مع المنظمة الدولية للهجرة.',
      fr: 'Tel Afar adapte la méthode de Sabha et la relie au suivi des retours de déplacés, mis en place avec l’OIM.',
      en: 'Tel Afar is adapting Sabha’s method and linking it to the tracking of displaced people’s returns set up with IOM.',
    },
    context: {
      ar: 'كل عودة تسبقها إشاعة: من عاد؟ ومن أي طرف؟ والإشاعة وحدها قد توقف قافلة.',
      fr: 'Chaque retour est précédé d’une rumeur : qui revient, et de quel bord ? Elle peut à elle seule arrêter un convoi.',
      en: 'Every return is preceded by a rumour: who is coming, and from which side? The rumour alone can stop a convoy.',
    },
    partners: [
      iom,
      { ar: 'وجهاء العشائر', fr: 'Notables des tribus', en: 'Tribal elders' },
      { ar: 'بلدية سبها', fr: 'Municipalité de Sabha', en: 'Municipality of Sabha' },
      hub,
    ],
    steps: [
      {
        title: { ar: 'ابنوا على ما عندكم', fr: 'Bâtir sur l’existant', en: 'Build on what you have' },
        text: {
          ar: 'أضافوا سؤالًا عن الشائعات إلى استمارة متابعة العودة.',
          fr: 'Une question sur les rumeurs s’ajoute au formulaire de suivi des retours.',
          en: 'A question on rumours is added to the returns form.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اربطوا المكان بالزمان', fr: 'Croiser lieu et moment', en: 'Link place and time' },
        text: {
          ar: 'حيّ تكثر فيه الشائعات قبل عودة قريبة يُزار أولًا.',
          fr: 'Un quartier où la rumeur monte avant un retour est visité en premier.',
          en: 'A neighbourhood where rumours rise before a return is visited first.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'احموا العائدين', fr: 'Protéger ceux qui reviennent', en: 'Protect those returning' },
        text: {
          ar: 'لا أسماء ولا عناوين في سجل الشائعات، أبدًا.',
          fr: 'Ni nom ni adresse dans le registre des rumeurs, jamais.',
          en: 'No names or addresses in the rumour log, ever.',
        },
        takes: threeMonths,
      },
    ],
    cost: {
      ar: 'يوم عمل في الأسبوع لموظف، وضيافة الجلسات.',
      fr: 'Un jour d’agent par semaine et l’accueil des rencontres.',
      en: 'One employee’s day each week, and tea for the meetings.',
    },
    results: [
      {
        text: {
          ar: 'نظام تتبّع العودة قائم مع المنظمة الدولية للهجرة',
          fr: 'Le suivi des retours avec l’OIM est en place',
          en: 'Tracking of returns with IOM is in place',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'أثر الحوار في قبول العائدين: لم يُقَس بعد',
          fr: 'Effet du dialogue sur l’accueil des retours : pas encore mesuré',
          en: 'Effect of dialogue on how returnees are received: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خلط السجلين خطر: أحدهما عن أسر والآخر عن كلام. افصلوا بينهما واجمعوا الأرقام وحدها.',
      fr: 'Mêler les deux registres est dangereux : l’un parle de familles, l’autre de paroles. Séparez-les, ne rapprochez que les chiffres.',
      en: 'Mixing the two registers is dangerous: one is about families, the other about words. Keep them apart and join only the counts.',
    },
    from: '2025-05',
    contact: telAfarOffice,
    facts: ['SCN-12'],
    invented: ['context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 61,
    lineage: {
      of: 'sabha-election-rumours',
      kind: 'adapted',
      note: {
        ar: 'طريقة سبها على أساس نظام تتبّع العودة في تلعفر.',
        fr: 'La méthode de Sabha, posée sur le suivi des retours de Tel Afar.',
        en: 'Sabha’s method, built on Tel Afar’s tracking of returns.',
      },
      state: 'running',
    },
  },
  {
    id: 'tel-afar-tracking-returns',
    city: 'tel-afar',
    theme: 'housing',
    title: {
      ar: 'معرفة من عاد وما يحتاجه بيته',
      fr: 'Savoir qui revient et ce qu’il manque à sa maison',
      en: 'Knowing who has returned and what their home lacks',
    },
    summary: {
      ar: 'مع المنظمة الدولية للهجرة تتابع تلعفر عودة النازحين حيًّا حيًّا، لتعرف أين تبدأ الخدمات.',
      fr: 'Avec l’OIM, Tel Afar suit le retour des déplacés quartier par quartier, pour savoir où les services doivent commencer.',
      en: 'With IOM, Tel Afar follows displaced people’s returns area by area, so as to know where services should begin.',
    },
    context: {
      ar: 'تعود أسرة إلى بيت بلا باب ولا ماء، فتغادر بعد شهر. لم تكن المدينة تعرف بالعودة ولا بالرحيل.',
      fr: 'Une famille revient dans une maison sans porte ni eau et repart un mois après. La ville ne savait ni le retour ni le départ.',
      en: 'A family returns to a house without door or water, and leaves within a month. The city knew of neither.',
    },
    partners: [iom, { ar: 'مخاتير الأحياء', fr: 'Mokhtars des quartiers', en: 'Neighbourhood mukhtars' }],
    steps: [
      {
        title: { ar: 'اعتمدوا على المختار', fr: 'S’appuyer sur le mokhtar', en: 'Rely on the mukhtar' },
        text: {
          ar: 'عدد الأسر العائدة كل أسبوع، أعداد فقط بلا أسماء.',
          fr: 'Chaque semaine, le nombre de familles revenues ; des nombres, pas des noms.',
          en: 'Each week the number of families back; numbers, not names.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'زوروا البيت مرة', fr: 'Visiter une fois la maison', en: 'Visit the home once' },
        text: {
          ar: 'ماء وكهرباء وباب وأوراق ملكية: أربع علامات.',
          fr: 'Eau, électricité, porte, titre de propriété : quatre cases.',
          en: 'Water, electricity, a door, property papers: four boxes.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'رتّبوا الإصلاح', fr: 'Ordonner les réparations', en: 'Order the repairs' },
        text: {
          ar: 'حيث تعود الأسر أكثر تُصلَح الشبكة أولًا.',
          fr: 'Là où l’on revient le plus, on répare d’abord le réseau.',
          en: 'Where most return, the network is repaired first.',
        },
        takes: threeMonths,
      },
    ],
    cost: {
      ar: 'فرق زيارة صغيرة؛ الأجهزة والتدريب من المنظمة الدولية للهجرة.',
      fr: 'De petites équipes de visite ; matériel et formation viennent de l’OIM.',
      en: 'Small visiting teams; equipment and training come from IOM.',
    },
    results: [
      {
        text: {
          ar: 'نظم لتتبّع عودة النازحين أُنشئت مع المنظمة الدولية للهجرة',
          fr: 'Des systèmes de suivi des retours mis en place avec l’OIM',
          en: 'Systems for tracking returns set up with IOM',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'الأسر التي بقيت بعد سنة: لم تُقَس بعد',
          fr: 'Familles toujours là un an après : pas encore mesuré',
          en: 'Families still there a year later: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'ظن الناس أن الزيارة وعد بالتعويض. قولوا قبل الدخول: هذا سؤال لا وعد.',
      fr: 'On a cru que la visite promettait une indemnité. Dites avant d’entrer : c’est une question, pas une promesse.',
      en: 'People took the visit for a promise of compensation. Say before you enter: this is a question, not a promise.',
    },
    from: '2022-02',
    contact: telAfarOffice,
    facts: ['SCN-12'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 127,
  },
]

export const miqdadiyah: Practice[] = [
  {
    id: 'miqdadiyah-youth-initiatives',
    city: 'miqdadiyah',
    theme: 'participation',
    title: {
      ar: 'مال صغير لمبادرات الشباب، ودرس عن الاستمرار',
      fr: 'Un petit fonds pour les jeunes, et une leçon sur la durée',
      en: 'Seed money for young people, and a lesson about lasting',
    },
    summary: {
      ar: 'طلبت المقدادية العون فسمعت من صيدا والكرك وتطوان، وأُعدّ تمويل أولي لمبادرات الشباب، ثم توقف العمل حين تغيّرت القيادة.',
      fr: 'Miqdadiyah a demandé conseil à Saïda, Karak et Tétouan ; un premier financement a été prévu pour les jeunes, puis tout s’est arrêté avec le changement de direction.',
      en: 'Miqdadiyah asked for help and heard from Saida, Karak and Tetouan; seed funding was set up for youth initiatives, then work paused when the leadership changed.',
    },
    context: {
      ar: 'شباب كثير الأفكار، لا قناة لهم إلى القائممقامية ولا مال لتجربة شيء صغير.',
      fr: 'Des jeunes pleins d’idées, sans accès à la mairie ni de quoi essayer quelque chose de petit.',
      en: 'Young people full of ideas, with no way into the mayor’s office and no money to try something small.',
    },
    partners: [
      {
        ar: 'بلديات الكرك وصيدا وتطوان',
        fr: 'Municipalités de Karak, Saïda et Tétouan',
        en: 'Municipalities of Karak, Saida and Tetouan',
      },
      hub,
    ],
    steps: [
      {
        title: {
          ar: 'اسألوا مدنًا سبقت',
          fr: 'Interroger des villes qui l’ont fait',
          en: 'Ask cities that went before',
        },
        text: {
          ar: 'جلسات مع الكرك وصيدا وتطوان بعد ورشة إقليمية.',
          fr: 'Des séances avec Karak, Saïda et Tétouan, après un atelier régional.',
          en: 'Sessions with Karak, Saida and Tetouan after a regional workshop.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'ادعوا إلى أفكار صغيرة', fr: 'Appeler à de petites idées', en: 'Call for small ideas' },
        text: {
          ar: 'صفحة واحدة لكل فكرة، ولجنة نصفها من الشباب.',
          fr: 'Une page par idée, et un jury dont la moitié sont des jeunes.',
          en: 'One page per idea, and a jury that is half young people.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'ثبّتوا القرار قبل الصرف',
          fr: 'Fixer la décision avant de payer',
          en: 'Fix the decision before spending',
        },
        text: {
          ar: 'قرار مكتوب وشخصان مسؤولان: هذا ما نقصنا.',
          fr: 'Une décision écrite et deux responsables : voilà ce qui nous a manqué.',
          en: 'A written decision and two people in charge: that is what we lacked.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'منح صغيرة للمبادرات من صندوق الدعم التقني.',
      fr: 'De petites bourses prises sur le fonds d’appui technique.',
      en: 'Small grants for initiatives from the technical support fund.',
    },
    results: [
      {
        text: {
          ar: 'جلسات مع 3 مدن وتمويل أولي لمبادرات الشباب',
          fr: 'Des séances avec 3 villes et un financement de départ pour les jeunes',
          en: 'Sessions with 3 cities, and seed funding for youth initiatives',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'ما أنجزته المبادرات: لم يُقَس بعد',
          fr: 'Ce que les initiatives ont accompli : pas encore mesuré',
          en: 'What the initiatives achieved: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'توقف كل شيء بتغيّر القيادة. اربطوا المشروع بقرار وبمؤسسة، لا بشخص متحمس.',
      fr: 'Tout s’est arrêté quand la direction a changé. Attachez le projet à une décision et à une institution, non à une personne.',
      en: 'Everything paused when the leadership changed. Tie the project to a decision and an institution, not to one keen person.',
    },
    from: '2024-03',
    contact: { ar: 'مكتب قائممقام المقدادية', fr: 'Cabinet du maire, Miqdadiyah', en: 'Mayor’s office, Miqdadiyah' },
    support: {
      ar: 'جلسات مع نظراء وتمويل أولي',
      fr: 'Séances entre pairs et financement de départ',
      en: 'Peer sessions and seed funding',
    },
    facts: ['SCN-11'],
    invented: ['context', 'steps', 'cost', 'from'],
    status: 'published',
    publishedDaysAgo: 145,
    lineage: {
      of: 'saida-youth-councils',
      kind: 'inspired',
      note: {
        ar: 'متوقفة منذ تغيّر القيادة، ومبرمجة من جديد.',
        fr: 'En pause depuis le changement de direction, à nouveau prévue.',
        en: 'Paused since the leadership changed, planned again.',
      },
      state: 'planned',
    },
  },
]
