import { oneMonth, sfaxReport, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

export const meknes: Practice[] = [
  {
    id: 'meknes-student-agreement',
    city: 'meknes',
    theme: 'participation',
    title: {
      ar: 'خطة سنوية مع كونفدرالية الطلبة الأفارقة',
      fr: 'Un plan annuel avec la confédération des étudiants africains',
      en: 'A yearly plan with the confederation of African students',
    },
    summary: {
      ar: 'اتفاقية بين الجماعة وكونفدرالية الطلبة والمتدربين الأفارقة، ولها خطة مشتركة تُكتب كل سنة.',
      fr: 'Une convention lie la commune à la confédération des étudiants et stagiaires africains, avec un plan commun écrit chaque année.',
      en: 'An agreement joins the municipality and the confederation of African students and trainees, with a joint plan written every year.',
    },
    context: {
      ar: 'طلبة من بلدان كثيرة يقضون سنوات في المدينة ولا يعرفون من يكلّمون فيها، ولا تعرف المدينة ما يستطيعون تقديمه.',
      fr: 'Des étudiants de nombreux pays passent des années dans la ville sans savoir à qui parler, et la ville ignore ce qu’ils peuvent lui apporter.',
      en: 'Students from many countries spend years in the city without knowing whom to talk to, and the city does not know what they can bring.',
    },
    partners: [
      {
        ar: 'كونفدرالية التلاميذ والطلبة والمتدربين الأفارقة الأجانب',
        fr: 'Confédération des élèves, étudiants et stagiaires africains étrangers',
        en: 'Confederation of African students and trainees',
      },
    ],
    steps: [
      {
        title: { ar: 'وقّعوا مع هيئة منتخبة', fr: 'Signer avec une instance élue', en: 'Sign with an elected body' },
        text: {
          ar: 'تمثل الكونفدرالية الطلبة، فلا تختار المدينة من يتكلم باسمهم.',
          fr: 'La confédération représente les étudiants : la ville ne choisit pas qui parle pour eux.',
          en: 'The confederation speaks for students; the city does not choose who does.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'اكتبوا خطة السنة معًا',
          fr: 'Écrire ensemble le plan de l’année',
          en: 'Write the year’s plan together',
        },
        text: {
          ar: 'ستة أنشطة على الأكثر، نصفها يقترحه الطلبة.',
          fr: 'Six activités au plus, dont la moitié proposée par les étudiants.',
          en: 'Six activities at most, half of them proposed by students.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'قيّموا في نهاية السنة الجامعية',
          fr: 'Faire le point en fin d’année',
          en: 'Take stock at year’s end',
        },
        text: {
          ar: 'جلسة واحدة قبل العطلة، لأن من وقّع قد يغادر.',
          fr: 'Une séance avant les vacances, car ceux qui ont signé s’en vont parfois.',
          en: 'One session before the holidays, because those who signed may leave.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'قاعة وملعب من الجماعة ومبلغ صغير لكل نشاط.',
      fr: 'Une salle et un terrain de la commune, une petite somme par activité.',
      en: 'A hall and a pitch from the city, a small sum for each activity.',
    },
    results: [
      {
        text: {
          ar: 'اتفاقية موقعة وخطة سنوية مشتركة',
          fr: 'Une convention signée et un plan annuel commun',
          en: 'A signed agreement and a joint annual plan',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'ما أُنجز من الخطط: لم يُقَس بعد',
          fr: 'Part des plans réalisée : pas encore mesurée',
          en: 'How much of the plans was carried out: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'يتخرج مكتب الكونفدرالية كل سنتين. ملف تسليم من صفحتين يحفظ الذاكرة.',
      fr: 'Le bureau étudiant se renouvelle tous les deux ans. Un dossier de passation de deux pages garde la mémoire.',
      en: 'The students’ board graduates every two years. A two-page hand-over file keeps the memory.',
    },
    from: '2018-10',
    contact: {
      ar: 'مكتب رئيس جماعة مكناس',
      fr: 'Cabinet du président de la commune, Meknès',
      en: 'Mayor’s office, Meknes',
    },
    facts: ['MC2CM-5'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 88,
  },
]
