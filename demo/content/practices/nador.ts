import {
  forumReport,
  iom,
  oneMonth,
  oneWeek,
  sfaxReport,
  threeMonths,
  twoMonths,
  twoWeeks,
  unHabitat,
  unhcr,
} from './common.ts'
import type { Practice } from './shape.ts'

const contact = {
  ar: 'مكتب رئيس جماعة الناظور',
  fr: 'Cabinet du président de la commune, Nador',
  en: 'Mayor’s office, Nador',
}

export const nador: Practice[] = [
  {
    id: 'nador-refugee-day-week',
    city: 'nador',
    theme: 'cohesion',
    title: {
      ar: 'أسبوع للقاء حول اليوم العالمي للاجئين',
      fr: 'Une semaine de rencontres autour de la Journée mondiale des réfugiés',
      en: 'A week of meeting each other around World Refugee Day',
    },
    summary: {
      ar: 'سبعة أيام من الثقافة والرياضة والتعليم والفن، تنظمها جمعية أستيكود مع مجلس المدينة وشركائه. وقد انتقل النموذج إلى مدن أخرى.',
      fr: 'Culture, sport, école et art pendant une semaine, avec l’association ASTICUDE, le conseil de la ville et leurs partenaires. Le modèle a gagné d’autres villes.',
      en: 'A week of culture, sport, learning and art, run by the association ASTICUDE with the city council and partners. Other cities have taken up the model.',
    },
    context: {
      ar: 'مدينة حدودية يعبرها كثيرون ولا يعرف سكانها أسماءهم. الكلام عن «الأزمة» كثير، واللقاء قليل.',
      fr: 'Une ville frontière que beaucoup traversent sans que personne ne sache leur nom. On y parlait souvent de « crise », on s’y rencontrait peu.',
      en: 'A border city that many pass through without anyone learning their names. There was much talk of “crisis” and little meeting.',
    },
    partners: [
      { ar: 'جمعية أستيكود', fr: 'Association ASTICUDE', en: 'ASTICUDE association' },
      { ar: 'الوزارة المكلفة بالهجرة', fr: 'Ministère chargé de la migration', en: 'Ministry in charge of migration' },
      { ar: 'وكالة جهة الشرق', fr: 'Agence de l’Oriental', en: 'Agency of the Orient' },
      unhcr,
      iom,
      unHabitat,
    ],
    steps: [
      {
        title: {
          ar: 'اجمعوا الشركاء قبل أربعة أشهر',
          fr: 'Réunir les partenaires quatre mois avant',
          en: 'Gather partners four months ahead',
        },
        text: {
          ar: 'جمعية تقود، والمجلس يفتح القاعات والساحات، وكل شريك يتكفل بيوم.',
          fr: 'Une association mène, le conseil ouvre salles et places, chaque partenaire prend une journée.',
          en: 'An association leads, the council opens halls and squares, each partner takes a day.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'اخلطوا الفرق', fr: 'Mélanger les équipes', en: 'Mix the teams' },
        text: {
          ar: 'دوري كرة قدم وورشة رسم وسباق: لا فريق فيها من جنسية واحدة.',
          fr: 'Tournoi, atelier de dessin, course : aucune équipe d’une seule nationalité.',
          en: 'A football cup, a drawing workshop, a race: no team of a single nationality.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'أعطوا المنصة لمن وصلوا',
          fr: 'Donner la scène à ceux qui sont arrivés',
          en: 'Give newcomers the stage',
        },
        text: {
          ar: 'طبّاخون وموسيقيون وطلبة يقدّمون ما يحسنونه؛ لا خطب رسمية طويلة.',
          fr: 'Cuisiniers, musiciens et étudiants montrent ce qu’ils savent faire ; pas de longs discours.',
          en: 'Cooks, musicians and students show what they do well; no long speeches.',
        },
        takes: oneWeek,
      },
      {
        title: {
          ar: 'سلّموا الملف إلى مدينة أخرى',
          fr: 'Transmettre le dossier à une autre ville',
          en: 'Hand the file to another city',
        },
        text: {
          ar: 'برنامج وميزانية وقائمة أخطاء، جاهزة لمن يريد أن يبدأ.',
          fr: 'Un programme, un budget et une liste d’erreurs, prêts pour qui veut commencer.',
          en: 'A programme, a budget and a list of mistakes, ready for whoever wants to start.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'القاعات من المدينة والمطبوعات من الشركاء؛ أكبر المصاريف النقل والطعام.',
      fr: 'Les salles viennent de la ville, l’impression des partenaires ; le transport et les repas coûtent le plus.',
      en: 'Halls come from the city and printing from partners; transport and food cost most.',
    },
    results: [
      {
        text: {
          ar: 'انتقل النموذج إلى مدن أخرى',
          fr: 'Le modèle a été repris par d’autres villes',
          en: 'The model was taken to other cities',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'ندوة عن الهجرة والمدن الدامجة يوم 17 أكتوبر 2020',
          fr: 'Un séminaire sur la migration et les villes inclusives, le 17 octobre 2020',
          en: 'A seminar on migration and inclusive cities on 17 October 2020',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'أثر الأسبوع في نظرة الناس بعضهم إلى بعض: لم يُقَس بعد',
          fr: 'Effet sur le regard des uns sur les autres : pas encore mesuré',
          en: 'Effect on how people see each other: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'في أول سنة حضر المقتنعون وحدهم. حين انتقلت الأنشطة إلى المدارس والملاعب حضر الباقون.',
      fr: 'La première année, seuls les convaincus sont venus. En allant dans les écoles et les stades, on a vu arriver les autres.',
      en: 'In the first year only the convinced came. When activities moved to schools and pitches, the others did too.',
    },
    from: '2018-06',
    contact,
    tool: {
      ar: 'ملف التسليم: برنامج وميزانية وقائمة أخطاء',
      fr: 'Dossier de transmission : programme, budget, erreurs à éviter',
      en: 'Hand-over file: programme, budget, mistakes to avoid',
    },
    facts: ['UNHCR-16'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from', 'tool'],
    status: 'published',
    publishedDaysAgo: 345,
  },
  {
    id: 'nador-intercultural-exhibition',
    city: 'nador',
    theme: 'cohesion',
    title: {
      ar: 'معرض تلتقي فيه ثقافات القارة',
      fr: 'Une exposition où se croisent les cultures du continent',
      en: 'An exhibition where the continent’s cultures meet',
    },
    summary: {
      ar: 'معرض بين الثقافات تنسّقه الجمعيات رسميًا مع الجماعة، ويتابعه نظام رصد مشترك: ماذا تحقق وماذا لم يتحقق.',
      fr: 'Une exposition interculturelle organisée avec la commune selon une coordination formelle, et suivie ensemble : ce qui est fait, ce qui reste à faire.',
      en: 'An intercultural exhibition, formally coordinated with the municipality and followed by a joint monitoring system: what was done, what was not.',
    },
    context: {
      ar: 'كانت الأنشطة الثقافية تعتمد على الحماس: تنجح سنة وتغيب أخرى، ولا أثر مكتوب لها.',
      fr: 'Les activités culturelles tenaient à l’enthousiasme : une année oui, une année non, et rien d’écrit.',
      en: 'Cultural events lived on enthusiasm: one year yes, the next year no, and nothing on paper.',
    },
    partners: [
      { ar: 'جمعيات من الناظور', fr: 'Associations de Nador', en: 'Nador associations' },
      { ar: 'جاليات إفريقية', fr: 'Communautés africaines', en: 'African communities' },
    ],
    steps: [
      {
        title: { ar: 'وقّعوا مع الجماعة', fr: 'Signer avec la commune', en: 'Sign with the municipality' },
        text: {
          ar: 'اتفاق يحدد المكان والتاريخ ومن يدفع ماذا.',
          fr: 'Une convention fixe le lieu, la date et qui paie quoi.',
          en: 'An agreement sets place, date and who pays what.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'ادعوا الجاليات إلى التصميم',
          fr: 'Concevoir avec les communautés',
          en: 'Design it with communities',
        },
        text: {
          ar: 'كل بلد يعدّ ركنه بنفسه: طعام ولباس وحكاية.',
          fr: 'Chaque pays prépare son coin : un plat, un habit, une histoire.',
          en: 'Each country prepares its own corner: a dish, a dress, a story.',
        },
        takes: threeMonths,
      },
      {
        title: { ar: 'دوّنوا ما جرى', fr: 'Noter ce qui s’est passé', en: 'Write down what happened' },
        text: {
          ar: 'بطاقة متابعة يملؤها الطرفان بعد كل دورة ويبنيان عليها الدورة التالية.',
          fr: 'Après chaque édition, les deux parties remplissent une fiche de suivi dont part la suivante.',
          en: 'After each edition both sides fill in a follow-up sheet, and the next one starts from it.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'أروقة ومكبرات صوت من الجماعة، ومنحة صغيرة لكل ركن.',
      fr: 'Stands et sono fournis par la commune, une petite bourse par pays.',
      en: 'Stands and sound from the municipality, a small grant for each corner.',
    },
    results: [
      {
        text: {
          ar: 'شاركت 10 بلدان إفريقية في آخر دورة موثّقة',
          fr: '10 pays africains présents à la dernière édition documentée',
          en: '10 African countries took part in the last documented edition',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد الزوار من الأحياء: لم يُقَس بعد',
          fr: 'Visiteurs venus des quartiers : pas encore mesuré',
          en: 'Visitors from the neighbourhoods: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'احذروا أن يصير المعرض واجهة: من دون لقاء بين الناس يبقى طعامًا وصورًا.',
      fr: 'Gare à la vitrine : sans rencontre, il ne reste que des plats et des photos.',
      en: 'Beware of the shop window: without people meeting, it is only food and photographs.',
    },
    from: '2017-05',
    contact,
    facts: ['MC2CM-5'],
    invented: ['context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 158,
  },
]
