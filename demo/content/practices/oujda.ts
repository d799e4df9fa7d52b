import { allYear, forumReport, localAssociations, oneMonth, schools, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

const contact = {
  ar: 'مكتب رئيس جماعة وجدة',
  fr: 'Cabinet du président de la commune, Oujda',
  en: 'Mayor’s office, Oujda',
}

export const oujda: Practice[] = [
  {
    id: 'oujda-action-plan',
    city: 'oujda',
    theme: 'coordination',
    title: {
      ar: 'خطة عمل كُتبت مع اللاجئين لا عنهم',
      fr: 'Un plan d’action écrit avec les réfugiés, pas à leur place',
      en: 'An action plan written with refugees, not about them',
    },
    summary: {
      ar: 'وضعت وجدة خطة لإدماج اللاجئين والمهاجرين مع المجتمع المدني ومع أصحاب الشأن أنفسهم، وتقوّي قدرات من ينفّذها.',
      fr: 'Oujda a bâti son plan d’inclusion des réfugiés et des migrants avec la société civile et les intéressés eux-mêmes, et forme ceux qui l’appliquent.',
      en: 'Oujda made its plan for including refugees and migrants with civil society and the people concerned, and trains those who carry it out.',
    },
    context: {
      ar: 'وثائق كثيرة كُتبت عن المهاجرين في المدينة ولم يقرأها مهاجر واحد. كل مصلحة كانت تعرف جزءًا فقط.',
      fr: 'On avait beaucoup écrit sur les migrants de la ville, et aucun ne l’avait lu. Chaque service ne connaissait que sa part.',
      en: 'Much had been written about the city’s migrants, and not one of them had read it. Each department knew only its own part.',
    },
    partners: [
      localAssociations,
      {
        ar: 'ممثلو اللاجئين والمهاجرين',
        fr: 'Représentants des réfugiés et des migrants',
        en: 'Refugee and migrant representatives',
      },
    ],
    steps: [
      {
        title: { ar: 'اسألوا قبل الكتابة', fr: 'Demander avant d’écrire', en: 'Ask before you write' },
        text: {
          ar: 'جلسات منفصلة للنساء والشباب والعمال، مع ترجمة ورعاية للأطفال.',
          fr: 'Des séances à part pour les femmes, les jeunes, les travailleurs, avec interprète et garde d’enfants.',
          en: 'Separate sessions for women, young people and workers, with interpreting and childcare.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'اختاروا القليل', fr: 'Choisir peu', en: 'Choose little' },
        text: {
          ar: 'خمسة أهداف، ولكل تدبير صاحب وتاريخ وميزانية.',
          fr: 'Cinq objectifs, et pour chaque mesure un responsable, une date, un budget.',
          en: 'Five objectives, and for each measure an owner, a date and a budget.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'أعيدوا المسودة إلى من سألتم',
          fr: 'Rendre le brouillon à ceux qu’on a interrogés',
          en: 'Take the draft back to those you asked',
        },
        text: {
          ar: 'قراءة علنية بثلاث لغات: هذا ما قلتم، وهذا ما كتبنا، وهذا ما لم نستطعه ولماذا.',
          fr: 'Une lecture publique en trois langues : vos mots, les nôtres, et ce que nous n’avons pas pu, avec la raison.',
          en: 'A public reading in three languages: what you said, what we wrote, what we could not do and why.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'راجعوها كل سنة', fr: 'La revoir chaque année', en: 'Review it every year' },
        text: {
          ar: 'اجتماع مفتوح يقول ما أُنجز بالأدلة، ويغيّر ما يجب تغييره.',
          fr: 'Une réunion ouverte dit ce qui est fait, preuves à l’appui, et change ce qui doit l’être.',
          en: 'An open meeting says what was done, with evidence, and changes what needs changing.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'منسّق بدوام كامل، وترجمة، ونقل المشاركين.',
      fr: 'Un coordinateur à plein temps, des interprètes, le transport des participants.',
      en: 'One full-time coordinator, interpreters, participants’ transport.',
    },
    results: [
      {
        text: {
          ar: 'خطة عمل وُضعت مع المجتمع المدني ومع اللاجئين',
          fr: 'Un plan d’action fait avec la société civile et les réfugiés',
          en: 'An action plan made with civil society and refugees',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'نسبة التدابير المنجزة: لم تُقَس بعد',
          fr: 'Part des mesures réalisées : pas encore mesurée',
          en: 'Share of measures completed: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خطة بلا ميزانية تُحبط من شارك فيها. اتفقوا على سطر في الميزانية قبل أول جلسة.',
      fr: 'Un plan sans budget décourage ceux qui y ont cru. Obtenez une ligne au budget avant la première séance.',
      en: 'A plan without a budget disheartens those who believed in it. Secure a budget line before the first session.',
    },
    from: '2019-02',
    contact,
    support: {
      ar: 'تقوية قدرات الفريق',
      fr: 'Renforcement des capacités de l’équipe',
      en: 'Capacity building for the team',
    },
    facts: ['UNHCR-11', 'UNHCR-20'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 322,
  },
  {
    id: 'oujda-information-platform',
    city: 'oujda',
    theme: 'reception',
    title: {
      ar: 'معلومة واحدة محدّثة يجدها الجميع',
      fr: 'Une information à jour, la même pour tous',
      en: 'One piece of information, up to date, the same for all',
    },
    summary: {
      ar: 'منصة مشتركة تحدّثها الجماعة وشركاؤها بانتظام: أين الخدمة، ومتى تفتح، ومن يجيب.',
      fr: 'Une plateforme commune que la ville et ses partenaires tiennent à jour : où est le service, quand il ouvre, qui répond.',
      en: 'A common platform that the city and its partners keep up to date: where the service is, when it opens, who answers.',
    },
    context: {
      ar: 'من يصل إلى المدينة يسأل في الشارع، فيُرسَل إلى مكتب انتقل أو جمعية أغلقت.',
      fr: 'Qui arrive demande dans la rue, et se voit envoyé vers un bureau qui a déménagé ou une association fermée.',
      en: 'People who arrive ask in the street, and are sent to an office that has moved or an association that has closed.',
    },
    partners: [localAssociations, { ar: 'المصالح العمومية', fr: 'Services publics', en: 'Public services' }],
    steps: [
      {
        title: { ar: 'اجمعوا ما هو موجود', fr: 'Rassembler l’existant', en: 'Collect what exists' },
        text: {
          ar: 'زيارة لكل مكان، وهاتف يُجرَّب قبل أن يُكتب.',
          fr: 'Une visite à chaque lieu, et un numéro essayé avant d’être écrit.',
          en: 'A visit to every place, and a phone number tried before it is written down.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'لكل معلومة صاحب', fr: 'À chaque information son responsable', en: 'Every entry has an owner' },
        text: {
          ar: 'يؤكدها كل ثلاثة أشهر، وما لم يُؤكَّد يُعلَّم ثم يُخفى.',
          fr: 'Il la confirme chaque trimestre ; sans confirmation, elle est signalée, puis cachée.',
          en: 'They confirm it every three months; unconfirmed, it is marked and then hidden.',
        },
        takes: allYear,
      },
      {
        title: { ar: 'أخرجوها من الشاشة', fr: 'La sortir de l’écran', en: 'Take it off the screen' },
        text: {
          ar: 'أوراق مطبوعة بالرسوم في المحطة والمسجد والكنيسة والمقهى.',
          fr: 'Des feuilles illustrées à la gare, à la mosquée, à l’église, au café.',
          en: 'Illustrated sheets at the station, the mosque, the church and the café.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'موظف بنصف دوام للتحديث، وطباعة كل ثلاثة أشهر.',
      fr: 'Un agent à mi-temps pour les mises à jour, une impression par trimestre.',
      en: 'A half-time employee for updates, and a print run every quarter.',
    },
    results: [
      {
        text: {
          ar: 'منصة معلومات مشتركة تُحدَّث بانتظام',
          fr: 'Une plateforme d’information commune, régulièrement mise à jour',
          en: 'A common information platform, regularly updated',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد من وجدوا خدمة بفضلها: لم يُقَس بعد',
          fr: 'Personnes ayant trouvé un service grâce à elle : pas encore mesuré',
          en: 'People who found a service through it: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'أول نسخة كانت جميلة وقديمة بعد شهر. التحديث أصعب من الإطلاق، فموّلوه قبل التصميم.',
      fr: 'La première version était belle, et périmée au bout d’un mois. La mise à jour coûte plus que le lancement : financez-la d’abord.',
      en: 'The first version was handsome, and out of date within a month. Updating is harder than launching: fund it first.',
    },
    from: '2019-10',
    contact,
    facts: ['UNHCR-11'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 255,
  },
  {
    id: 'oujda-refugee-day-week',
    city: 'oujda',
    theme: 'cohesion',
    title: {
      ar: 'أسبوع الناظور يصل إلى أحياء وجدة',
      fr: 'La semaine de Nador arrive dans les quartiers d’Oujda',
      en: 'Nador’s week comes to Oujda’s neighbourhoods',
    },
    summary: {
      ar: 'أخذت وجدة أسبوع الأنشطة من الناظور ووزّعته على الأحياء: كل يوم في حيّ، تستضيفه جمعية من أهله.',
      fr: 'Oujda a repris la semaine de Nador et l’a répartie : chaque jour un quartier, chaque quartier une association hôte.',
      en: 'Oujda took up Nador’s week and spread it out: each day a neighbourhood, each neighbourhood a host association.',
    },
    context: {
      ar: 'تريد المدينة نشاطًا يصل إلى من لا يأتي إلى وسطها.',
      fr: 'La ville voulait toucher ceux qui ne viennent jamais au centre.',
      en: 'The city wanted to reach those who never come to the centre.',
    },
    partners: [
      localAssociations,
      schools,
      { ar: 'جماعة الناظور', fr: 'Commune de Nador', en: 'Municipality of Nador' },
    ],
    steps: [
      {
        title: { ar: 'احضروا أسبوع الناظور', fr: 'Assister à la semaine de Nador', en: 'Attend Nador’s week' },
        text: {
          ar: 'فريق من أربعة يحضر يومين ويعود بالبرنامج والميزانية.',
          fr: 'Une équipe de quatre y passe deux jours et rapporte programme et budget.',
          en: 'A team of four spends two days there and brings back programme and budget.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اختاروا خمسة أحياء', fr: 'Choisir cinq quartiers', en: 'Choose five neighbourhoods' },
        text: {
          ar: 'حيث يسكن الناس معًا، لا حيث تسهل الصور.',
          fr: 'Là où l’on vit ensemble, non là où la photo est facile.',
          en: 'Where people live together, not where photographs are easy.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'دعوا الجمعية تبرمج يومها',
          fr: 'Laisser l’association composer sa journée',
          en: 'Let the host plan its day',
        },
        text: {
          ar: 'منحة صغيرة، وشرط واحد: نصف المنظمين من الشباب.',
          fr: 'Une petite bourse, une seule condition : la moitié des organisateurs sont des jeunes.',
          en: 'A small grant, and one condition: half of the organisers are young people.',
        },
        takes: twoMonths,
      },
    ],
    cost: {
      ar: 'خمس منح صغيرة ونقل؛ القاعات والساحات من الجماعة.',
      fr: 'Cinq petites bourses et le transport ; salles et places viennent de la commune.',
      en: 'Five small grants and transport; halls and squares come from the municipality.',
    },
    results: [
      {
        text: {
          ar: 'عدد المشاركين ورأيهم: لم يُقاسا بعد',
          fr: 'Participation et avis du public : pas encore mesurés',
          en: 'Attendance and what people thought: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خمسة أيام متتالية أرهقت المتطوعين. يكفي ثلاثة أيام جيدة.',
      fr: 'Cinq jours d’affilée ont épuisé les bénévoles. Trois bons jours suffisent.',
      en: 'Five days in a row wore the volunteers out. Three good days are enough.',
    },
    from: '2025-06',
    contact,
    facts: ['UNHCR-16'],
    invented: ['city', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'published',
    publishedDaysAgo: 121,
    lineage: {
      of: 'nador-refugee-day-week',
      kind: 'adapted',
      note: {
        ar: 'الأسبوع نفسه، لكن كل يوم في حيّ مختلف.',
        fr: 'La même semaine, mais chaque jour dans un autre quartier.',
        en: 'The same week, but each day in a different neighbourhood.',
      },
      state: 'running',
    },
  },
]
