import { ampcc, hub, hubReport, localAssociations, oneMonth, threeMonths, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

const contact = {
  ar: 'مكتب رئيس جماعة طنجة',
  fr: 'Cabinet du président de la commune, Tanger',
  en: 'Mayor’s office, Tangier',
}

export const tangier: Practice[] = [
  {
    id: 'tangier-ministry-at-the-table',
    city: 'tangier',
    theme: 'coordination',
    title: {
      ar: 'الوزارة والمدن حول طاولة واحدة',
      fr: 'Le ministère et les villes à la même table',
      en: 'The ministry and the cities at one table',
    },
    summary: {
      ar: 'استضافت طنجة في نوفمبر 2023 لقاءً جمع تسع مدن مغربية ووزارة الداخلية، وخرج بالتزام بإشراك الجماعات.',
      fr: 'En novembre 2023, Tanger a réuni neuf villes marocaines et le ministère de l’Intérieur, qui s’est engagé à associer les communes.',
      en: 'In November 2023 Tangier hosted nine Moroccan cities and the Interior Ministry, which committed to include local governments.',
    },
    context: {
      ar: 'ما تقرره العاصمة يُنفَّذ في الحيّ، وما يراه الحيّ لا يصل دائمًا إلى العاصمة.',
      fr: 'Ce qui se décide dans la capitale s’applique dans le quartier ; ce que voit le quartier ne remonte pas toujours.',
      en: 'What the capital decides is carried out in the neighbourhood; what the neighbourhood sees does not always travel back.',
    },
    partners: [{ ar: 'وزارة الداخلية', fr: 'Ministère de l’Intérieur', en: 'Ministry of the Interior' }, ampcc, hub],
    steps: [
      {
        title: { ar: 'اتفقوا على سؤال واحد', fr: 'S’accorder sur une question', en: 'Agree on one question' },
        text: {
          ar: 'ماذا تستطيع المدينة أن تفعله ولا تستطيعه الوزارة؟ والعكس؟',
          fr: 'Que peut la ville que le ministère ne peut pas ? Et l’inverse ?',
          en: 'What can a city do that the ministry cannot? And the other way round?',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'دعوا المدن تتكلم أولًا',
          fr: 'Donner d’abord la parole aux villes',
          en: 'Let the cities speak first',
        },
        text: {
          ar: 'كل مدينة تعرض حالة واحدة في خمس دقائق، ثم تجيب الوزارة.',
          fr: 'Chaque ville présente un cas en cinq minutes, puis le ministère répond.',
          en: 'Each city presents one situation in five minutes, then the ministry answers.',
        },
        takes: twoWeeks,
      },
      {
        title: {
          ar: 'اكتبوا الالتزام قبل الختام',
          fr: 'Écrire l’engagement avant de partir',
          en: 'Write the commitment before leaving',
        },
        text: {
          ar: 'من يفعل ماذا قبل الصيف، ومن يذكّره.',
          fr: 'Qui fait quoi avant l’été, et qui le lui rappelle.',
          en: 'Who does what before summer, and who reminds them.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'قاعة وضيافة ونقل المدن المشاركة.',
      fr: 'Une salle, l’accueil et le voyage des villes.',
      en: 'A room, hospitality and the cities’ travel.',
    },
    results: [
      {
        text: {
          ar: 'شاركت 9 مدن مغربية والتزمت الوزارة بإشراك الجماعات',
          fr: '9 villes marocaines présentes ; le ministère s’engage à associer les communes',
          en: '9 Moroccan cities took part; the ministry committed to include local governments',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'مذكرة تفاهم مع الجمعية المغربية لرؤساء مجالس الجماعات',
          fr: 'Un protocole d’accord avec l’AMPCC',
          en: 'A memorandum of understanding with AMPCC',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'القرارات الوطنية التي شاركت المدن في صياغتها منذ ذلك: لم تُقَس بعد',
          fr: 'Décisions nationales préparées depuis avec les villes : pas encore mesuré',
          en: 'National decisions shaped with cities since then: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الالتزام الشفهي يذوب بعد شهر. المحضر الموقّع في اليوم نفسه هو ما يبقى.',
      fr: 'Un engagement oral fond en un mois. Ce qui reste, c’est le relevé signé le jour même.',
      en: 'A spoken commitment melts within a month. What lasts is the record signed the same day.',
    },
    from: '2023-11',
    to: '2023-11',
    contact,
    size: { ar: '9 مدن', fr: '9 villes', en: '9 cities' },
    facts: ['SCN-7'],
    invented: ['context', 'steps', 'cost', 'wentWrong'],
    status: 'published',
    publishedDaysAgo: 180,
  },
  {
    id: 'tangier-reintegration-roadmap',
    city: 'tangier',
    theme: 'coordination',
    title: {
      ar: 'خارطة طريق لمن يعود إلى مجتمعه',
      fr: 'Une feuille de route pour ceux qui reviennent parmi les leurs',
      en: 'A roadmap for people returning to their community',
    },
    summary: {
      ar: 'من ورشة طنجة في يونيو 2025: خطة محلية وميزانية ووحدة مختصة، وجمعيات تدعم نفسيًا وتخفف الوصم.',
      fr: 'Issue de l’atelier de Tanger de juin 2025 : un plan local, un budget, une unité dédiée, et des associations pour le soutien psychosocial et contre la stigmatisation.',
      en: 'From the Tangier workshop of June 2025: a local plan and budget, a dedicated unit, and associations that give psychosocial support and reduce stigma.',
    },
    context: {
      ar: 'العائد من سجن أو من نزاع يعود إلى حيّ لا إلى وزارة. إن أُغلقت الأبواب في وجهه دفع الحيّ الثمن.',
      fr: 'Qui sort de prison ou revient d’un conflit revient dans un quartier, pas dans un ministère. Si les portes se ferment, c’est le quartier qui paie.',
      en: 'Someone back from prison or conflict returns to a neighbourhood, not to a ministry. If doors stay shut, the neighbourhood pays.',
    },
    partners: [
      hub,
      localAssociations,
      { ar: 'المؤسسات الدينية', fr: 'Institutions religieuses', en: 'Religious institutions' },
      { ar: 'السلطات الوطنية', fr: 'Autorités nationales', en: 'National authorities' },
    ],
    steps: [
      {
        title: { ar: 'تعلّموا من مدن أخرى', fr: 'Apprendre d’autres villes', en: 'Learn from other cities' },
        text: {
          ar: 'أمستردام وبرلين ونينوى وتورنتو: أربع طرق، وأسئلة واحدة.',
          fr: 'Amsterdam, Berlin, Ninive, Toronto : quatre chemins, les mêmes questions.',
          en: 'Amsterdam, Berlin, Nineveh, Toronto: four ways, the same questions.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'حددوا من يقرر', fr: 'Dire qui décide', en: 'Say who decides' },
        text: {
          ar: 'وحدة صغيرة في المدينة تنسّق مع السلطات الوطنية والدينية.',
          fr: 'Une petite unité dans la ville se coordonne avec les autorités nationales et religieuses.',
          en: 'A small unit in the city coordinates with national and religious institutions.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'خصّصوا الموارد والمتابعة', fr: 'Prévoir moyens et suivi', en: 'Provide means and follow-up' },
        text: {
          ar: 'ميزانية للدعم النفسي، ومؤشرات يُتفق عليها قبل البداية.',
          fr: 'Un budget pour le soutien psychosocial, et des indicateurs choisis avant de commencer.',
          en: 'A budget for psychosocial support, and indicators agreed before the start.',
        },
        takes: threeMonths,
      },
    ],
    cost: {
      ar: 'موظفان ومختص نفسي بدوام جزئي؛ يُحدد المبلغ مع الميزانية المقبلة.',
      fr: 'Deux agents et un psychologue à temps partiel ; le montant sera fixé au prochain budget.',
      en: 'Two employees and a part-time psychologist; the sum will be set in the next budget.',
    },
    results: [
      {
        text: {
          ar: 'خارطة طريق وُضعت في ورشة يونيو 2025',
          fr: 'Une feuille de route issue de l’atelier de juin 2025',
          en: 'A roadmap drawn up at the June 2025 workshop',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'من عاد إلى عمل أو دراسة: لم يُقَس بعد',
          fr: 'Retours au travail ou aux études : pas encore mesurés',
          en: 'People back in work or study: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الاسم نفسه يوصم. تجنبوا لافتة تقول لمن هذا المكتب.',
      fr: 'Le nom même stigmatise. Pas d’enseigne qui dise à qui sert ce bureau.',
      en: 'The name itself can brand people. No sign should say whom this office is for.',
    },
    from: '2025-06',
    contact,
    facts: ['SCN-13'],
    invented: ['context', 'steps', 'cost', 'wentWrong'],
    status: 'in_review',
  },
]
