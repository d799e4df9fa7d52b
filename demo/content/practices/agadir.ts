import { allYear, forumReport, oneMonth, twoMonths } from './common.ts'
import type { Practice } from './shape.ts'

export const agadir: Practice[] = [
  {
    id: 'agadir-paid-apprenticeships',
    city: 'agadir',
    theme: 'work',
    title: {
      ar: 'تعلّم مهنة بمنحة شهرية',
      fr: 'Apprendre un métier avec une bourse chaque mois',
      en: 'Learning a trade on a monthly scholarship',
    },
    summary: {
      ar: 'مشروع «أمودّو» يفتح التوجيه والتكوين المهني للمهاجرين واللاجئين، ويعطي المتعلّم منحة شهرية كي لا يترك التكوين ليأكل.',
      fr: 'Le projet Amuddu ouvre l’orientation et la formation aux migrants et aux réfugiés, avec une bourse mensuelle pour que nul n’abandonne faute de pain.',
      en: 'The Amuddu project opens guidance and vocational training to migrants and refugees, with a monthly scholarship so that nobody drops out to eat.',
    },
    context: {
      ar: 'من يتعلّم لا يكسب، ومن يكسب لا يتعلّم. كان كثيرون يتركون التكوين في أول شهر.',
      fr: 'Qui apprend ne gagne rien, qui gagne n’apprend pas. Beaucoup abandonnaient le premier mois.',
      en: 'Those who learn do not earn, and those who earn do not learn. Many gave up in the first month.',
    },
    partners: [
      {
        ar: 'الوكالة البلجيكية للتنمية (إنابل)',
        fr: 'Agence belge de développement (Enabel)',
        en: 'Belgian development agency (Enabel)',
      },
      { ar: 'جمعية أمابي', fr: 'Association AMAPPE', en: 'AMAPPE association' },
      { ar: 'مراكز التكوين المهني', fr: 'Centres de formation professionnelle', en: 'Vocational training centres' },
    ],
    steps: [
      {
        title: { ar: 'وجّهوا قبل أن تسجّلوا', fr: 'Orienter avant d’inscrire', en: 'Guide before enrolling' },
        text: {
          ar: 'يوم في ورشة حقيقية يغني عن شهر من الندم.',
          fr: 'Une journée dans un vrai atelier épargne un mois de regret.',
          en: 'A day in a real workshop saves a month of regret.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'ادفعوا بحسب الحضور', fr: 'Payer selon la présence', en: 'Pay by attendance' },
        text: {
          ar: 'منحة شهرية تُحسب من ورقة الحضور، وموعد صرفها ثابت.',
          fr: 'La bourse se calcule sur la feuille de présence, à date fixe.',
          en: 'The scholarship follows the attendance sheet and comes on a fixed day.',
        },
        takes: allYear,
      },
      {
        title: {
          ar: 'أنهوا بشهادة ومشغّل',
          fr: 'Finir par un certificat et un employeur',
          en: 'End with a certificate and an employer',
        },
        text: {
          ar: 'كل متعلّم يلتقي صاحبَي عمل قبل نهاية التكوين.',
          fr: 'Chaque apprenti rencontre deux employeurs avant la fin.',
          en: 'Each apprentice meets two employers before the end.',
        },
        takes: twoMonths,
      },
    ],
    cost: {
      ar: 'المنح أكبر بند؛ ثم المواد والتأمين.',
      fr: 'Les bourses pèsent le plus ; ensuite les matières et l’assurance.',
      en: 'Scholarships are the largest item, then materials and insurance.',
    },
    results: [
      {
        text: {
          ar: 'صار للمهاجرين واللاجئين سبيل إلى التوجيه والتكوين، بمنحة شهرية للمتعلّمين',
          fr: 'Migrants et réfugiés accèdent à l’orientation et à la formation, avec une bourse mensuelle',
          en: 'Migrants and refugees have access to guidance and training, with a monthly scholarship',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'نسبة من أتمّوا ثم عملوا: لم تُقَس بعد',
          fr: 'Part des apprentis diplômés et embauchés : pas encore mesurée',
          en: 'Share who finished and found work: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'تأخّر صرف المنحة أسبوعين أضاع متعلّمين. ادفعوا في يومه أو لا تعدوا.',
      fr: 'Deux semaines de retard ont fait perdre des apprentis. Payez au jour dit, ou ne promettez pas.',
      en: 'A payment two weeks late cost us apprentices. Pay on the day, or do not promise.',
    },
    from: '2019-09',
    contact: {
      ar: 'مكتب رئيس جماعة أكادير',
      fr: 'Cabinet du président de la commune, Agadir',
      en: 'Mayor’s office, Agadir',
    },
    facts: ['UNHCR-18'],
    invented: ['city', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 97,
  },
]
