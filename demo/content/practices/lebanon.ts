import { allYear, hub, hubReport, localAssociations, oneMonth, sfaxReport, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

export const saida: Practice[] = [
  {
    id: 'saida-youth-councils',
    city: 'saida',
    theme: 'participation',
    title: {
      ar: 'مجالس شباب تُسمع في المدينة',
      fr: 'Des conseils de jeunes que la ville écoute',
      en: 'Youth councils that the city listens to',
    },
    summary: {
      ar: 'للشباب في صيدا مجالس يقولون فيها رأيهم للبلدية. حكت المدينة تجربتها لغيرها، فألهمت فاس ثم المقدادية.',
      fr: 'À Saïda, des conseils de jeunes parlent à la municipalité. La ville a raconté son expérience, qui a inspiré Fès puis Miqdadiyah.',
      en: 'In Saida, youth councils speak to the municipality. The city told others its story, and it inspired Fes and then Miqdadiyah.',
    },
    context: {
      ar: 'مدينة متعددة الناس، يعيش شبابها متجاورين ولا يلتقون. والقرار يُتخذ عنهم لا معهم.',
      fr: 'Une ville aux multiples visages, où les jeunes vivent côte à côte sans se rencontrer, et où l’on décide pour eux.',
      en: 'A city of many kinds of people, whose young live side by side without meeting, and where decisions are made for them.',
    },
    partners: [
      localAssociations,
      { ar: 'المدارس والجامعات', fr: 'Écoles et universités', en: 'Schools and universities' },
      hub,
    ],
    steps: [
      {
        title: { ar: 'ابدؤوا بحيّ واحد', fr: 'Commencer par un quartier', en: 'Start with one neighbourhood' },
        text: {
          ar: 'عشرون شابًا وشابة ومشكلة واحدة: رصيف أو ملعب أو إنارة.',
          fr: 'Vingt jeunes et un seul problème : un trottoir, un terrain, un éclairage.',
          en: 'Twenty young people and a single problem: a pavement, a pitch, street lighting.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'أجيبوا كتابةً', fr: 'Répondre par écrit', en: 'Answer in writing' },
        text: {
          ar: 'لكل اقتراح نعم أو لا مع السبب، خلال شهر.',
          fr: 'À chaque proposition un oui ou un non, avec la raison, sous un mois.',
          en: 'Every proposal gets a yes or a no, with the reason, within a month.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'وسّعوا بالتوازن', fr: 'Élargir avec équilibre', en: 'Widen, with balance' },
        text: {
          ar: 'مقاعد للأحياء وللنساء ولغير المواطنين ومن خارج المدارس.',
          fr: 'Des sièges pour les quartiers, les femmes, les non-nationaux et ceux qui ne sont plus à l’école.',
          en: 'Seats for neighbourhoods, women, non-nationals and those out of school.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'احكوها لمدينة أخرى', fr: 'La raconter à une autre ville', en: 'Tell another city' },
        text: {
          ar: 'من يشرح تجربته يفهمها: جلسات مع مدن الشبكة كل ثلاثة أشهر.',
          fr: 'Expliquer, c’est comprendre : des séances avec les villes du réseau chaque trimestre.',
          en: 'Explaining is understanding: sessions with network cities every quarter.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'ميسّر بنصف دوام، وقاعة، ومبلغ صغير لمشروع كل مجلس.',
      fr: 'Un facilitateur à mi-temps, une salle, une petite somme par conseil.',
      en: 'A half-time facilitator, a room, a small sum for each council’s project.',
    },
    results: [
      {
        text: {
          ar: 'ألهمت فاس التي اعتمدت مجلسًا من 91 عضوًا',
          fr: 'A inspiré Fès, qui a adopté un conseil de 91 membres',
          en: 'Inspired Fes, which adopted a council of 91 members',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'عرضت المدينة تجربتها على المقدادية بعد طلبها',
          fr: 'A partagé son expérience avec Miqdadiyah, à sa demande',
          en: 'Shared its experience with Miqdadiyah at that city’s request',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'نسبة الاقتراحات التي نُفّذت: لم تُقَس بعد',
          fr: 'Part des propositions réalisées : pas encore mesurée',
          en: 'Share of proposals carried out: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'مجلس بلا جواب من البلدية يموت في سنته الأولى. الجواب أهم من المال.',
      fr: 'Un conseil à qui la mairie ne répond pas meurt la première année. La réponse compte plus que l’argent.',
      en: 'A council the city does not answer dies within its first year. The answer matters more than the money.',
    },
    from: '2021-03',
    contact: { ar: 'مكتب رئيس بلدية صيدا', fr: 'Cabinet du maire, Saïda', en: 'Mayor’s office, Saida' },
    facts: ['SCN-11'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 360,
  },
]

export const brital: Practice[] = [
  {
    id: 'brital-two-level-coordination',
    city: 'brital',
    theme: 'coordination',
    title: {
      ar: 'تنسيق على مستويين في بلدة صغيرة',
      fr: 'Une coordination à deux niveaux dans une petite ville',
      en: 'Coordination on two levels in a small town',
    },
    summary: {
      ar: 'استقبلت بريتال أكثر من 8500 نازح سوري إلى جانب 25000 من أهلها، فنسّقت مع المنظمات من جهة ومع الأحياء من جهة أخرى.',
      fr: 'Brital accueille plus de 8500 déplacés syriens pour 25 000 habitants. Elle se coordonne avec les organisations d’un côté, avec les quartiers de l’autre.',
      en: 'Brital hosts more than 8500 displaced Syrians beside 25,000 residents, and coordinates with organisations on one level and neighbourhoods on another.',
    },
    context: {
      ar: 'صار لكل ثلاثة من الأهل جار جديد. الماء والنفايات والمدرسة لم تُصمَّم لهذا العدد.',
      fr: 'Un nouveau voisin pour trois habitants : l’eau, les déchets et l’école n’étaient pas faits pour autant de monde.',
      en: 'One newcomer for every three residents: water, waste and schools were not built for so many.',
    },
    partners: [
      localAssociations,
      {
        ar: 'المنظمات الدولية العاملة في البقاع',
        fr: 'Organisations internationales présentes dans la Bekaa',
        en: 'International organisations in the Bekaa',
      },
    ],
    steps: [
      {
        title: { ar: 'طاولة للمنظمات', fr: 'Une table pour les organisations', en: 'A table for organisations' },
        text: {
          ar: 'اجتماع شهري يرأسه رئيس البلدية: لا مشروع من دون علمها.',
          fr: 'Une réunion par mois, présidée par le maire : aucun projet sans que la ville le sache.',
          en: 'A monthly meeting chaired by the mayor: no project without the town knowing.',
        },
        takes: allYear,
      },
      {
        title: { ar: 'طاولة للأحياء', fr: 'Une table pour les quartiers', en: 'A table for neighbourhoods' },
        text: {
          ar: 'ممثل عن كل حيّ وممثلة عن كل تجمّع، سوريين ولبنانيين.',
          fr: 'Un représentant par quartier, une représentante par campement, syriens et libanais.',
          en: 'One representative from each neighbourhood, one woman from each settlement, Syrian and Lebanese.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'صلوا بينهما', fr: 'Relier les deux', en: 'Join the two' },
        text: {
          ar: 'ما تقوله الأحياء بند أول في اجتماع المنظمات.',
          fr: 'Ce que disent les quartiers ouvre la réunion des organisations.',
          en: 'What neighbourhoods say is the first item for the organisations.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'منسّق واحد وقاعة البلدية.',
      fr: 'Un coordinateur et la salle communale.',
      en: 'One coordinator and the town hall’s meeting room.',
    },
    results: [
      {
        text: {
          ar: 'تنسيق قائم في بلدة فيها أكثر من 8500 نازح و25000 مقيم',
          fr: 'Une coordination en place dans une ville de 25 000 habitants et plus de 8500 déplacés',
          en: 'Coordination in place in a town of 25,000 residents and more than 8500 displaced people',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'الخلافات التي حُلّت قبل أن تكبر: لم تُقَس بعد',
          fr: 'Conflits réglés à temps : pas encore mesuré',
          en: 'Disputes settled before they grew: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'مشاريع للنازحين وحدهم أغضبت الجيران. صار كل مشروع يعطي نصفه للبلدة كلها.',
      fr: 'Des projets réservés aux déplacés ont fâché les voisins. Chaque projet sert désormais pour moitié toute la ville.',
      en: 'Projects for displaced people alone angered neighbours. Now half of every project serves the whole town.',
    },
    from: '2015-01',
    contact: { ar: 'مكتب رئيس بلدية بريتال', fr: 'Cabinet du maire, Brital', en: 'Mayor’s office, Brital' },
    size: {
      ar: '25000 مقيم وأكثر من 8500 نازح',
      fr: '25 000 habitants, plus de 8500 déplacés',
      en: '25,000 residents, more than 8500 displaced people',
    },
    facts: ['MC2CM-5'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 239,
  },
]
