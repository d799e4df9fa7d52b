import { allYear, oneMonth, twoMonths } from './common.ts'
import type { Practice } from './shape.ts'

export const marrakesh: Practice[] = [
  {
    id: 'marrakesh-one-contact-point',
    city: 'marrakesh',
    theme: 'documents',
    title: {
      ar: 'شباك واحد للأسئلة القانونية والإدارية',
      fr: 'Un seul guichet pour les questions de droit et de papiers',
      en: 'One counter for legal and administrative questions',
    },
    summary: {
      ar: 'نقطة اتصال مركزية تشرح الإجراءات وتدلّ على خدمات المؤسسات الأخرى، فلا يدور الناس بين المكاتب.',
      fr: 'Un point de contact central explique les démarches et indique les services des autres institutions, pour que personne ne tourne de bureau en bureau.',
      en: 'A central contact point explains procedures and points to other institutions’ services, so that nobody goes round in circles.',
    },
    context: {
      ar: 'مسؤوليات غير واضحة بين المحلي والإقليمي والوطني، ومراكز استقبال قليلة. كل مكتب يرسلك إلى غيره.',
      fr: 'Des responsabilités floues entre commune, province et État, et trop peu de lieux d’accueil. Chaque bureau renvoyait au suivant.',
      en: 'Responsibilities were blurred between city, province and state, and there were too few places to go. Each office sent people on to the next.',
    },
    partners: [
      {
        ar: 'الوزارة المكلفة بالمغاربة المقيمين بالخارج والهجرة',
        fr: 'Ministère chargé des Marocains résidant à l’étranger et de la migration',
        en: 'Ministry for Moroccans abroad and migration',
      },
      { ar: 'التعاون الألماني', fr: 'Coopération allemande (GIZ)', en: 'German cooperation (GIZ)' },
    ],
    steps: [
      {
        title: { ar: 'ارسموا المسار', fr: 'Dessiner le parcours', en: 'Draw the path' },
        text: {
          ar: 'ورقة لكل إجراء: من المسؤول، وأين، وبأي وثائق، وفي كم يوم.',
          fr: 'Une page par démarche : qui, où, quelles pièces, en combien de jours.',
          en: 'One page per procedure: who, where, which papers, how many days.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'درّبوا من يستقبل', fr: 'Former l’accueil', en: 'Train the front desk' },
        text: {
          ar: 'القانون في يوم، والإصغاء في يوم.',
          fr: 'Un jour pour la loi, un jour pour l’écoute.',
          en: 'One day on the law, one day on listening.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'أحيلوا ولا ترسلوا', fr: 'Orienter, pas renvoyer', en: 'Refer, do not send away' },
        text: {
          ar: 'مكالمة مع المكتب الآخر أمام الشخص، وموعد مكتوب في يده.',
          fr: 'Un appel à l’autre bureau devant la personne, et un rendez-vous écrit dans sa main.',
          en: 'A call to the other office while the person is there, and a written appointment in their hand.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'مكتب وموظفان وهاتف، وتكوين أول.',
      fr: 'Un bureau, deux agents, un téléphone et une formation.',
      en: 'One office, two employees, a telephone and initial training.',
    },
    results: [
      {
        text: {
          ar: 'مدة الإجراء قبل النقطة وبعدها: لم تُقَس بعد',
          fr: 'Durée des démarches avant et après : pas encore mesurée',
          en: 'Time a procedure takes, before and after: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'صار الشباك مشهورًا قبل أن يكون مستعدًا. افتحوا بموعد في الشهر الأول.',
      fr: 'Le guichet a été connu avant d’être prêt. Le premier mois, ouvrez sur rendez-vous.',
      en: 'The counter was famous before it was ready. Open by appointment in the first month.',
    },
    from: '2018-03',
    contact: {
      ar: 'مكتب رئاسة جماعة مراكش',
      fr: 'Cabinet de la présidence de la commune, Marrakech',
      en: 'Mayor’s office, Marrakesh',
    },
    facts: ['GIZ-1', 'GIZ-3', 'GIZ-5'],
    invented: ['city', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 134,
  },
]
