import { allYear, forumReport, localAssociations, oneMonth, schools, twoMonths, twoWeeks, unhcr } from './common.ts'
import type { Practice } from './shape.ts'

const contact = { ar: 'مكتب رئيس بلدية رواد', fr: 'Cabinet du maire, Raoued', en: 'Mayor’s office, Raoued' }

export const raoued: Practice[] = [
  {
    id: 'raoued-art-against-hostility',
    city: 'raoued',
    theme: 'cohesion',
    title: {
      ar: 'جدار ومسرح في وجه الكراهية',
      fr: 'Un mur peint et une scène contre la haine',
      en: 'A painted wall and a stage against hatred',
    },
    summary: {
      ar: 'حين ارتفعت أصوات ضد اللاجئين، ردّت المدينة بالفن: رسم ومسرح وموسيقى يصنعها شباب الحيّ معًا.',
      fr: 'Quand des voix se sont élevées contre les réfugiés, la ville a répondu par l’art : peinture, théâtre et musique créés ensemble par les jeunes du quartier.',
      en: 'When voices rose against refugees, the city answered with art: painting, theatre and music made together by the neighbourhood’s young people.',
    },
    context: {
      ar: 'شجار صغير صار قصة كبيرة في الهاتف. بيانات البلدية لم يقرأها أحد.',
      fr: 'Une petite dispute est devenue une grande histoire sur les téléphones. Les communiqués de la mairie, personne ne les lisait.',
      en: 'A small quarrel became a big story on people’s phones. Nobody read the municipality’s statements.',
    },
    partners: [
      localAssociations,
      schools,
      { ar: 'فنانون من المدينة', fr: 'Artistes de la ville', en: 'Artists of the city' },
    ],
    steps: [
      {
        title: {
          ar: 'ابدؤوا بحكاية لا بشعار',
          fr: 'Partir d’une histoire, pas d’un slogan',
          en: 'Start from a story, not a slogan',
        },
        text: {
          ar: 'يجمع الشباب حكايات الوصول والرحيل من جداتهم ومن جيرانهم الجدد.',
          fr: 'Les jeunes recueillent des récits de départ et d’arrivée auprès de leurs grands-mères et des nouveaux voisins.',
          en: 'Young people collect stories of leaving and arriving from their grandmothers and from new neighbours.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'اعملوا معًا قبل العرض',
          fr: 'Créer ensemble avant de montrer',
          en: 'Make it together before showing it',
        },
        text: {
          ar: 'ورشات مختلطة كل سبت؛ ما يحدث فيها أهم من العرض نفسه.',
          fr: 'Des ateliers mêlés chaque samedi ; ce qui s’y passe compte plus que le spectacle.',
          en: 'Mixed workshops every Saturday; what happens there matters more than the show.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'اعرضوا حيث يمرّ الناس', fr: 'Montrer là où les gens passent', en: 'Show it where people pass' },
        text: {
          ar: 'السوق، والمدرسة، ومحطة الحافلة؛ ثم كأس شاي وحديث مفتوح.',
          fr: 'Le marché, l’école, l’arrêt de bus ; puis un thé et une discussion ouverte.',
          en: 'The market, the school, the bus stop; then tea and an open talk.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'طلاء ومواد، ومكافأة رمزية لثلاثة فنانين، ومكبّر صوت.',
      fr: 'Peinture et matériel, une petite indemnité pour trois artistes, une sono.',
      en: 'Paint and materials, a small fee for three artists, a loudspeaker.',
    },
    results: [
      {
        text: {
          ar: 'مبادرات فنية أُنجزت لمواجهة العداء للاجئين',
          fr: 'Des initiatives artistiques menées contre l’hostilité envers les réfugiés',
          en: 'Art initiatives carried out against anti-refugee feeling',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'أثرها في رأي السكان: لم يُقَس بعد',
          fr: 'Effet sur l’opinion des habitants : pas encore mesuré',
          en: 'Effect on residents’ views: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'عمل واحد لا يكفي: بعد شهر عاد الكلام القديم. صارت الورشة شهرية، وهنا بدأ الفرق.',
      fr: 'Une seule action ne suffit pas : un mois après, les vieux mots revenaient. L’atelier est devenu mensuel, et là quelque chose a bougé.',
      en: 'One event is not enough: a month later the old talk was back. The workshop became monthly, and that is when things shifted.',
    },
    from: '2019-06',
    contact,
    facts: ['UNHCR-15'],
    invented: ['title', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 219,
  },
  {
    id: 'raoued-refugee-day-week',
    city: 'raoued',
    theme: 'cohesion',
    title: {
      ar: 'أسبوع نجتمع فيه حول اليوم العالمي للاجئين',
      fr: 'Une semaine ensemble autour de la Journée mondiale des réfugiés',
      en: 'A week together around World Refugee Day',
    },
    summary: {
      ar: 'تدرس رواد نقل أسبوع الناظور إلى شاطئها ومدارسها، وتضيف إليه ورشاتها الفنية.',
      fr: 'Raoued étudie comment faire venir la semaine de Nador sur sa plage et dans ses écoles, en y ajoutant ses ateliers d’art.',
      en: 'Raoued is looking at how to bring Nador’s week to its beach and schools, adding its own art workshops.',
    },
    context: {
      ar: 'ورشات الفن شهرية وصغيرة. تريد المدينة موعدًا سنويًا يراه الجميع.',
      fr: 'Les ateliers d’art sont mensuels et petits. La ville voudrait un rendez-vous annuel que tous voient.',
      en: 'The art workshops are monthly and small. The city wants one yearly date that everybody sees.',
    },
    partners: [localAssociations, schools, unhcr],
    steps: [
      {
        title: { ar: 'اسألوا الناظور', fr: 'Interroger Nador', en: 'Ask Nador' },
        text: {
          ar: 'مكالمة مع الجمعية المنظمة عن البرنامج والشركاء والأخطاء.',
          fr: 'Un appel à l’association organisatrice sur le programme, les partenaires et les erreurs.',
          en: 'A call with the organising association about programme, partners and mistakes.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اختاروا يومين لا سبعة', fr: 'Choisir deux jours, pas sept', en: 'Choose two days, not seven' },
        text: {
          ar: 'يوم في المدارس ويوم على الشاطئ في السنة الأولى.',
          fr: 'Un jour dans les écoles et un jour à la plage, la première année.',
          en: 'One day in the schools and one on the beach in the first year.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'خصّصوا سطرًا في الميزانية', fr: 'Prévoir une ligne au budget', en: 'Put a line in the budget' },
        text: {
          ar: 'قرار من المجلس قبل الصيف حتى لا يبقى الأمر رهن تبرع.',
          fr: 'Une décision du conseil avant l’été, pour ne pas dépendre d’un don.',
          en: 'A council decision before summer, so that it does not hang on a gift.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'تقدير أولي: نقل التلاميذ، ومنصة، ووجبات ليومين.',
      fr: 'Première estimation : le transport des élèves, une scène, deux jours de repas.',
      en: 'First estimate: transport for pupils, a stage, meals for two days.',
    },
    results: [
      {
        text: {
          ar: 'النتائج: لم تُقَس بعد، فالأسبوع لم يُقم بعد',
          fr: 'Résultats : pas encore mesurés, la semaine est à venir',
          en: 'Results: not measured yet, the week is still to come',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الموعد يصادف الامتحانات في بعض السنوات: راجعوا الرزنامة المدرسية أولًا.',
      fr: 'La date tombe certaines années pendant les examens : regardez d’abord le calendrier scolaire.',
      en: 'In some years the date falls during exams: look at the school calendar first.',
    },
    from: '2026-09',
    contact,
    facts: ['UNHCR-16'],
    invented: ['city', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'submitted',
    lineage: {
      of: 'nador-refugee-day-week',
      kind: 'adapted',
      note: {
        ar: 'يومان بدل أسبوع، ومعهما ورشات الفن في رواد.',
        fr: 'Deux jours au lieu d’une semaine, avec les ateliers d’art de Raoued.',
        en: 'Two days instead of a week, together with Raoued’s art workshops.',
      },
      state: 'considering',
    },
  },
]
