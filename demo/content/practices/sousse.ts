import {
  allYear,
  forumReport,
  localAssociations,
  localHospitals,
  oneMonth,
  oneWeek,
  refugeeCouncil,
  twoMonths,
  twoWeeks,
  unhcr,
} from './common.ts'
import type { Practice } from './shape.ts'

const contact = { ar: 'مكتب رئيس بلدية سوسة', fr: 'Cabinet du maire, Sousse', en: 'Mayor’s office, Sousse' }

export const sousse: Practice[] = [
  {
    id: 'sousse-joint-database',
    city: 'sousse',
    theme: 'coordination',
    title: {
      ar: 'استبيان وقاعدة بيانات بدل التخمين',
      fr: 'Une enquête et une base commune plutôt que des suppositions',
      en: 'A survey and a joint database instead of guesses',
    },
    summary: {
      ar: 'لجنة محلية تديرها البلدية مع المجلس التونسي للاجئين تسأل الأسر الأشد تضررًا عن حالها، وتجمع الأجوبة في قاعدة واحدة.',
      fr: 'Un comité local, conduit par la commune avec le Conseil tunisien pour les réfugiés, interroge les familles les plus touchées et réunit les réponses dans une seule base.',
      en: 'A local committee run by the municipality with the Tunisian Council for Refugees asks the hardest-hit families how they live, and keeps the answers in one database.',
    },
    context: {
      ar: 'كانت اللجنة تريد مساعدة أشد الأسر تضررًا، ثم اكتشفت أنها لا تعرف من هي: لا أعداد ولا عناوين ولا حاجات.',
      fr: 'Le comité voulait aider les familles les plus touchées et s’est aperçu qu’il ne les connaissait pas : ni nombre, ni adresse, ni besoin.',
      en: 'The committee wanted to help the hardest-hit families, then found it did not know who they were: no numbers, no addresses, no needs.',
    },
    partners: [refugeeCouncil, localAssociations],
    steps: [
      {
        title: { ar: 'شكّلوا لجنة صغيرة', fr: 'Former un petit comité', en: 'Form a small committee' },
        text: {
          ar: 'البلدية ترأس، والمجلس التونسي للاجئين يشارك في القرار، وجمعيتان من الأحياء.',
          fr: 'La commune préside, le Conseil tunisien pour les réfugiés décide avec elle, deux associations de quartier en sont.',
          en: 'The municipality chairs, the Council for Refugees decides with it, and two neighbourhood associations take part.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اسألوا أسئلة قليلة', fr: 'Poser peu de questions', en: 'Ask few questions' },
        text: {
          ar: 'استبيان قصير عن السكن والعمل والصحة والمدرسة، يجريه من يتكلم لغة الأسرة.',
          fr: 'Un court questionnaire sur le logement, le travail, la santé et l’école, mené dans la langue de la famille.',
          en: 'A short questionnaire on housing, work, health and school, held in the family’s language.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'اجمعوا الأجوبة في قاعدة واحدة',
          fr: 'Réunir les réponses dans une base',
          en: 'Put the answers in one database',
        },
        text: {
          ar: 'لكل شريك ما يخص عمله فقط، باتفاق مكتوب بين البلدية والمجلس.',
          fr: 'Chaque partenaire voit ce qui concerne son travail, selon un accord écrit entre la commune et le Conseil.',
          en: 'Each partner sees what concerns its own work, under a written agreement between the municipality and the Council.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'أعيدوا السؤال كل ستة أشهر',
          fr: 'Redemander tous les six mois',
          en: 'Ask again every six months',
        },
        text: {
          ar: 'الحال يتغيّر، وقائمة قديمة أخطر من غياب القائمة.',
          fr: 'Les situations changent ; une liste périmée est pire qu’une liste absente.',
          en: 'Lives change, and an old list is worse than none.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'ثمانية محقّقين لمدة شهر، وهواتف مستعملة، وموظف يصون القاعدة.',
      fr: 'Huit enquêteurs pendant un mois, des téléphones d’occasion, un agent qui tient la base à jour.',
      en: 'Eight interviewers for a month, second-hand phones, one employee to keep the database.',
    },
    results: [
      {
        text: {
          ar: 'قاعدة بيانات مشتركة واستبيانات عن ظروف الأسر وصعوباتها',
          fr: 'Une base commune et des enquêtes sur la situation et les difficultés des familles',
          en: 'A joint database, and surveys of families’ conditions and difficulties',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'كم أسرة تغيّر حالها بعد الاستبيان: لم يُقَس بعد',
          fr: 'Familles dont la situation a changé après l’enquête : pas encore mesuré',
          en: 'Families better off after the survey: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'سُئل الناس ثم انتظروا طويلًا، فغضبوا بحق. لا تسألوا عمّا لا تستطيعون الاستجابة له خلال شهر.',
      fr: 'Interrogés, les gens ont attendu longtemps, et leur colère était juste. Ne demandez rien à quoi vous ne pouvez répondre dans le mois.',
      en: 'People answered and then waited a long time; their anger was fair. Do not ask about what you cannot act on within a month.',
    },
    from: '2020-09',
    contact,
    facts: ['UNHCR-9'],
    invented: ['steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'published',
    publishedDaysAgo: 276,
    lineage: {
      of: 'la-marsa-shared-database',
      kind: 'inspired',
      note: {
        ar: 'أخذت سوسة فكرة السجل الواحد، وأضافت إليها الاستبيان الدوري.',
        fr: 'Sousse a repris l’idée du registre unique et y a ajouté l’enquête régulière.',
        en: 'Sousse took the idea of one register and added the regular survey.',
      },
      state: 'running',
    },
  },
  {
    id: 'sousse-birth-tracking',
    city: 'sousse',
    theme: 'documents',
    title: {
      ar: 'عدّ الولادات التي لم تُسجَّل، ثم تسجيلها',
      fr: 'Compter les naissances non déclarées, puis les déclarer',
      en: 'Counting unregistered births, then registering them',
    },
    summary: {
      ar: 'بعد تعثّر التسجيل في الحجر، تعمل المدينة على مقارنة سجل التوليد بدفتر الحالة المدنية كل شهر، على طريقة جرجيس.',
      fr: 'Après le retard pris pendant le confinement, la ville prépare une comparaison mensuelle entre maternité et état civil, à la manière de Zarzis.',
      en: 'After registration slipped in lockdown, the city is preparing a monthly comparison of maternity ward and registry, the way Zarzis does it.',
    },
    context: {
      ar: 'تضرر تسجيل الولادات في الحجر، وتتابع المدن الأرقام معًا مع المجلس التونسي للاجئين. لكن الرقم لا يدل وحده على الأسرة.',
      fr: 'L’enregistrement des naissances a souffert du confinement, et les villes suivent les chiffres avec le Conseil tunisien pour les réfugiés. Mais un chiffre ne mène pas à une famille.',
      en: 'Birth registration suffered in lockdown, and cities follow the figures together with the Tunisian Council for Refugees. But a figure does not lead to a family.',
    },
    partners: [refugeeCouncil, localHospitals],
    steps: [
      {
        title: { ar: 'زوروا جرجيس', fr: 'Se rendre à Zarzis', en: 'Visit Zarzis' },
        text: {
          ar: 'يوم مع موظفي الحالة المدنية وقسم التوليد هناك، ونسخة من دليلهم.',
          fr: 'Une journée avec l’état civil et la maternité de Zarzis, et une copie de leur guide.',
          en: 'A day with Zarzis’s registry and maternity ward, and a copy of their guide.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'ابدؤوا بمستشفى واحد', fr: 'Commencer par un seul hôpital', en: 'Start with one hospital' },
        text: {
          ar: 'ثلاثة أشهر تجربة، ثم قرار بالتعميم أو التعديل.',
          fr: 'Trois mois d’essai, puis la décision d’étendre ou de corriger.',
          en: 'Three months’ trial, then a decision to extend or to change.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'انشروا العدد لا الأسماء',
          fr: 'Publier le nombre, pas les noms',
          en: 'Publish the number, not the names',
        },
        text: {
          ar: 'كل ثلاثة أشهر: كم وُلد، كم سُجّل، كم بقي.',
          fr: 'Chaque trimestre : combien de naissances, combien d’actes, combien restent.',
          en: 'Each quarter: how many born, how many registered, how many left.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'زيارة واحدة وساعات من عمل موظفَين؛ لا شيء غير ذلك في مرحلة التجربة.',
      fr: 'Une visite et quelques heures de deux agents ; rien d’autre pendant l’essai.',
      en: 'One visit and some hours of two employees; nothing else during the trial.',
    },
    results: [
      {
        text: {
          ar: 'النتائج: لم تُقَس بعد، فالعمل في بدايته',
          fr: 'Résultats : pas encore mesurés, le travail commence',
          en: 'Results: not measured yet, the work is starting',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'دفتران بصيغتين مختلفتين للأسماء: اتفقوا على كتابتها قبل المقارنة.',
      fr: 'Deux registres écrivent les noms différemment : mettez-vous d’accord avant de comparer.',
      en: 'The two registers spell names differently: agree on spelling before you compare.',
    },
    from: '2026-06',
    contact,
    facts: ['UNHCR-8'],
    invented: ['city', 'summary', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'in_review',
    lineage: {
      of: 'zarzis-birth-registration',
      kind: 'adapted',
      note: {
        ar: 'خطوات جرجيس نفسها، بمستشفى واحد في البداية.',
        fr: 'Les mêmes étapes qu’à Zarzis, avec un seul hôpital au départ.',
        en: 'The same steps as in Zarzis, with one hospital to begin with.',
      },
      state: 'planned',
    },
  },
  {
    id: 'sousse-courses-that-ask',
    city: 'sousse',
    theme: 'education',
    title: {
      ar: 'دورات تُعلّم، وتسأل عمّا ينقص',
      fr: 'Des formations qui enseignent, et qui demandent ce qui manque',
      en: 'Courses that teach, and ask what is lacking',
    },
    summary: {
      ar: 'مع مفوضية اللاجئين تُقام دورات تكوين وتعليم مهني: يتعلّم فيها اللاجئون مهنة، وتعرف البلدية منهم ما يحتاجون إليه.',
      fr: 'Avec le HCR, des formations et des cours de métiers : les réfugiés y apprennent, la municipalité y découvre leurs besoins et s’y forme aussi.',
      en: 'With UNHCR, training and vocational courses: refugees learn a trade, and the municipality learns their needs and how to meet them.',
    },
    context: {
      ar: 'كانت الاستبيانات تعود فارغة. من يجلس شهرًا في الورشة نفسها يتكلم.',
      fr: 'Les questionnaires revenaient vides. Qui passe un mois dans le même atelier finit par parler.',
      en: 'Questionnaires came back empty. Whoever spends a month in the same workshop begins to talk.',
    },
    partners: [unhcr, { ar: 'مركز تكوين مهني', fr: 'Un centre de formation professionnelle', en: 'A vocational training centre' }],
    steps: [
      {
        title: { ar: 'افتحوا الدورة للجميع', fr: 'Ouvrir le cours à tous', en: 'Open the course to all' },
        text: {
          ar: 'مقاعد لأهل الحي وللوافدين معًا، بالتساوي.',
          fr: 'Autant de places pour les habitants du quartier que pour les nouveaux venus.',
          en: 'As many places for the neighbourhood’s people as for newcomers.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'أجلسوا موظفًا بينهم', fr: 'Y asseoir un agent', en: 'Seat an officer among them' },
        text: {
          ar: 'موظف البلدية متعلّم مع المتعلّمين: يسمع، ويكتب ما يتكرر، بلا أسماء.',
          fr: 'L’agent municipal est un élève parmi d’autres : il écoute et note ce qui revient, sans noms.',
          en: 'The municipal officer is a learner among learners: listens, and writes down what recurs, without names.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'أعيدوا ما سمعتم إلى المكاتب', fr: 'Rapporter aux bureaux ce qui s’est dit', en: 'Take what was said back to the offices' },
        text: {
          ar: 'لقاء قصير بعد كل دورة: ثلاثة احتياجات، ومن يجيب عن كل منها.',
          fr: 'Une courte réunion après chaque session : trois besoins, et qui répond à chacun.',
          en: 'A short meeting after each course: three needs, and who answers each of them.',
        },
        takes: oneWeek,
      },
    ],
    cost: {
      ar: 'أجر المكوّن والمواد. القاعة قاعة البلدية.',
      fr: 'Le formateur et les matières. La salle est celle de la commune.',
      en: 'The trainer and materials. The room is the town’s own.',
    },
    results: [
      {
        text: {
          ar: 'أقيمت دورات تكوين وتعليم مهني، وعُرفت بها احتياجات اللاجئين وقويت بها قدرات البلدية',
          fr: 'Des formations et des cours de métiers ont eu lieu ; ils ont fait connaître les besoins des réfugiés et renforcé la commune',
          en: 'Training and vocational courses were held; they showed what refugees need and strengthened the municipality',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'من عمل بما تعلّم: لم يُقَس بعد',
          fr: 'Part de ceux qui exercent le métier appris : pas encore mesurée',
          en: 'Share who work in the trade they learned: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'وُضعت الدورة الأولى في ساعات العمل، فلم يأتِ من يعيل أسرة.',
      fr: 'La première session tombait aux heures de travail : ceux qui nourrissent une famille n’y sont pas venus.',
      en: 'The first course was held in working hours, so those who feed a family did not come.',
    },
    from: '2019-03',
    contact,
    facts: ['UNHCR-5'],
    invented: ['city', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 47,
  },
]
