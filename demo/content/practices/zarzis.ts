import { allYear, forumReport, localHospitals, oneMonth, oneWeek, schools, twoMonths } from './common.ts'
import type { Practice } from './shape.ts'

const contact = { ar: 'مكتب رئيس بلدية جرجيس', fr: 'Cabinet du maire, Zarzis', en: 'Mayor’s office, Zarzis' }

export const zarzis: Practice[] = [
  {
    id: 'zarzis-birth-registration',
    city: 'zarzis',
    theme: 'documents',
    title: {
      ar: 'كل مولود في المدينة له شهادة ميلاد',
      fr: 'Un acte de naissance pour chaque enfant né dans la ville',
      en: 'A birth certificate for every child born in the city',
    },
    summary: {
      ar: 'يتفق المستشفى والبلدية على إبلاغ كل ولادة، فيُسجَّل أبناء الأسر النازحة قبل أن يفوت الأجل.',
      fr: 'L’hôpital et la commune signalent chaque naissance, et les enfants de familles déplacées sont inscrits avant la fin du délai.',
      en: 'The hospital and the municipality report every birth to each other, and children of displaced families are registered before the time limit.',
    },
    context: {
      ar: 'أسرة بلا أوراق تخشى دخول المكتب. يمرّ الأجل، ثم يكبر الطفل بلا اسم في الدفاتر، فلا تلقيح ولا مدرسة.',
      fr: 'Une famille sans papiers craint d’entrer au bureau. Le délai passe, et l’enfant grandit sans nom dans les registres : ni vaccin, ni école.',
      en: 'A family without papers is afraid of the office. The time limit passes, and the child grows up without a name on the books: no vaccine, no school.',
    },
    partners: [
      localHospitals,
      { ar: 'مكتب الحالة المدنية', fr: 'Bureau de l’état civil', en: 'Civil registry office' },
    ],
    steps: [
      {
        title: { ar: 'اجعلوا المستشفى يبلّغ', fr: 'Faire de l’hôpital le point de départ', en: 'Start at the hospital' },
        text: {
          ar: 'ورقة إبلاغ تُملأ في قسم التوليد وتصل إلى البلدية في اليوم نفسه.',
          fr: 'Une fiche remplie à la maternité arrive à la mairie le jour même.',
          en: 'A slip filled in on the maternity ward reaches the municipality the same day.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'رافقوا الأسرة إلى الشباك',
          fr: 'Accompagner la famille au guichet',
          en: 'Go to the counter with the family',
        },
        text: {
          ar: 'يشرح شخص واحد الوثائق المطلوبة ويحضر معهم، ومعه مترجم عند الحاجة.',
          fr: 'Une même personne explique les pièces à fournir et vient avec eux, avec un interprète au besoin.',
          en: 'One person explains which papers are needed and comes along, with an interpreter if required.',
        },
        takes: oneWeek,
      },
      {
        title: {
          ar: 'اكتبوا حلًّا لكل وثيقة ناقصة',
          fr: 'Prévoir une réponse à chaque pièce manquante',
          en: 'Have an answer for every missing paper',
        },
        text: {
          ar: 'بلا جواز؟ بلا عقد زواج؟ دليل من صفحتين يقول للموظف ما يقبله القانون بدلًا منها.',
          fr: 'Pas de passeport ? Pas d’acte de mariage ? Un guide de deux pages dit à l’agent ce que la loi accepte à la place.',
          en: 'No passport? No marriage certificate? A two-page guide tells the clerk what the law accepts instead.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'قارنوا القائمتين كل شهر',
          fr: 'Comparer les deux listes chaque mois',
          en: 'Compare the two lists each month',
        },
        text: {
          ar: 'ولادات المستشفى أمام تسجيلات البلدية: الفرق أسماء يُتَّصل بها.',
          fr: 'Naissances à l’hôpital, inscriptions à la mairie : l’écart, ce sont des familles à appeler.',
          en: 'Births at the hospital beside entries at the registry: the difference is families to call.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'لا ميزانية جديدة: ساعتا عمل في الأسبوع لموظف في المستشفى وآخر في البلدية، ومصاريف ترجمة.',
      fr: 'Pas de budget nouveau : deux heures par semaine d’un agent à l’hôpital et d’un autre à la mairie, et l’interprétariat.',
      en: 'No new budget: two hours a week of one employee at the hospital and one at the registry, and interpreting.',
    },
    results: [
      {
        text: {
          ar: 'تُسجَّل ولادات أبناء الأسر النازحة بالتعاون مع المستشفيات المحلية',
          fr: 'Les naissances des familles déplacées sont enregistrées avec les hôpitaux de la ville',
          en: 'Births in displaced families are registered together with the local hospitals',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'نسبة المسجَّلين داخل الأجل: لم تُقَس بعد',
          fr: 'Part des enfants inscrits dans le délai : pas encore mesurée',
          en: 'Share of children registered in time: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'أيام الحجر أُغلقت المكاتب وفات الأجل على كثيرين. على من يبدأ اليوم أن يجهّز مسار التسجيل المتأخر من البداية.',
      fr: 'Pendant le confinement les bureaux ont fermé et bien des délais ont été dépassés. Qui commence aujourd’hui doit prévoir d’emblée la procédure d’inscription tardive.',
      en: 'In lockdown the offices closed and many time limits were missed. Whoever starts today should prepare the late-registration route from the outset.',
    },
    from: '2019-09',
    contact,
    tool: {
      ar: 'دليل الوثائق البديلة في صفحتين',
      fr: 'Guide des pièces de remplacement, deux pages',
      en: 'Two-page guide to substitute papers',
    },
    facts: ['UNHCR-6', 'UNHCR-8'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from', 'tool'],
    status: 'published',
    publishedDaysAgo: 330,
  },
  {
    id: 'zarzis-dignified-burial',
    city: 'zarzis',
    theme: 'documents',
    title: {
      ar: 'دفن يليق بكل من مات في المدينة',
      fr: 'Une sépulture digne pour toute personne morte dans la ville',
      en: 'A dignified burial for everyone who dies in the city',
    },
    summary: {
      ar: 'تتكفّل البلدية بتسجيل الوفاة والدفن حين لا يقدر أهل الميت أو لا يُعرف له أهل، وتحفظ ما يدلّ عليه.',
      fr: 'La commune se charge de déclarer le décès et d’enterrer quand la famille ne le peut pas ou n’est pas connue, et garde ce qui permettra d’identifier la personne.',
      en: 'The municipality registers the death and arranges burial when the family cannot, or is not known, and keeps whatever may one day identify the person.',
    },
    context: {
      ar: 'مدينة على البحر تعرف الفقد. كانت كل وفاة تُعالَج على عجل، وقد تصل عائلة بعد سنة فلا تجد قبرًا ولا ورقة.',
      fr: 'Une ville au bord de la mer connaît le deuil. Chaque décès se réglait dans la hâte ; une famille pouvait arriver un an après et ne trouver ni tombe ni papier.',
      en: 'A town on the sea knows loss. Each death was dealt with in haste; a family might come a year later and find neither grave nor paper.',
    },
    partners: [
      localHospitals,
      { ar: 'النيابة العمومية', fr: 'Ministère public', en: 'Public prosecutor' },
      {
        ar: 'جمعيات دينية وإنسانية',
        fr: 'Associations religieuses et humanitaires',
        en: 'Religious and humanitarian associations',
      },
    ],
    steps: [
      {
        title: { ar: 'عيّنوا مسؤولًا واحدًا', fr: 'Nommer un seul responsable', en: 'Name one person in charge' },
        text: {
          ar: 'رقم واحد يجيب ليلًا ونهارًا: المستشفى والشرطة والأهل يعرفونه.',
          fr: 'Un seul numéro, jour et nuit, connu de l’hôpital, de la police et des proches.',
          en: 'One number, day and night, known to the hospital, the police and relatives.',
        },
        takes: oneWeek,
      },
      {
        title: { ar: 'دوّنوا كل ما يعرّف', fr: 'Noter tout ce qui identifie', en: 'Record everything that identifies' },
        text: {
          ar: 'سجل موحّد: العلامات والأغراض ومكان القبر ورقمه، مع عيّنة تُحفظ بإذن قضائي.',
          fr: 'Un registre unique : signes, objets, emplacement et numéro de la tombe, et un prélèvement gardé avec l’accord du juge.',
          en: 'One register: marks, belongings, place and number of the grave, and a sample kept with a judge’s permission.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'ادفنوا باحترام الديانة',
          fr: 'Enterrer dans le respect de la foi',
          en: 'Bury with respect for faith',
        },
        text: {
          ar: 'يُسأل من عرف الميت، ويُدعى من يصلّي عليه على دينه.',
          fr: 'On interroge ceux qui ont connu le défunt et l’on invite quelqu’un de sa religion.',
          en: 'Those who knew the person are asked, and someone of the same faith is invited.',
        },
        takes: oneWeek,
      },
    ],
    cost: {
      ar: 'قطعة من المقبرة البلدية ومصاريف الكفن والنقل؛ العمل من أعوان البلدية.',
      fr: 'Une parcelle du cimetière municipal, le linceul et le transport ; le travail est fait par les agents communaux.',
      en: 'A plot in the municipal cemetery, shroud and transport; the work is done by city staff.',
    },
    results: [
      {
        text: {
          ar: 'تدعم البلدية الدفن إلى جانب تسجيل الولادات',
          fr: 'La commune soutient les inhumations, à côté de l’enregistrement des naissances',
          en: 'The municipality supports burials alongside the registration of births',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'القبور التي عُرف أصحابها لاحقًا: لم تُحصَ بعد',
          fr: 'Tombes identifiées par la suite : pas encore compté',
          en: 'Graves identified later: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'حمل العبءَ موظفون قلّة حتى أنهكهم. التناوب والدعم النفسي لهم جزء من العمل لا ترف.',
      fr: 'Quelques agents ont tout porté, jusqu’à l’épuisement. Le relais et le soutien psychologique font partie du travail.',
      en: 'A few employees carried it all until they were worn out. Taking turns and psychological support are part of the job.',
    },
    from: '2019-01',
    contact,
    facts: ['UNHCR-6'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 244,
  },
  {
    id: 'zarzis-school-and-sport',
    city: 'zarzis',
    theme: 'education',
    title: {
      ar: 'مقعد في المدرسة ومكان في الملعب',
      fr: 'Une place à l’école, une place au stade',
      en: 'A seat at school and a place on the team',
    },
    summary: {
      ar: 'تفتح المدينة مدارسها ومركزها الرياضي لأبناء الأسر النازحة، فيلتقون بأترابهم في الصف ثم في الملعب.',
      fr: 'La ville ouvre ses écoles et son centre sportif aux enfants déplacés : ils retrouvent ceux de leur âge en classe, puis sur le terrain.',
      en: 'The city opens its schools and sports centre to displaced children, who meet others of their age in class and then on the pitch.',
    },
    context: {
      ar: 'أطفال وصلوا في وسط السنة، بلا شهادة مدرسية وبلا أصدقاء. بعضهم بقي في البيت أشهرًا.',
      fr: 'Des enfants arrivés en cours d’année, sans bulletin et sans amis. Certains restaient des mois à la maison.',
      en: 'Children arrived in mid-year, without school reports and without friends. Some stayed at home for months.',
    },
    partners: [schools, { ar: 'المركز الرياضي البلدي', fr: 'Centre sportif municipal', en: 'Municipal sports centre' }],
    steps: [
      {
        title: { ar: 'سجّلوا في أي شهر', fr: 'Inscrire à tout moment de l’année', en: 'Enrol in any month' },
        text: {
          ar: 'اتفاق مع إدارة التعليم: يُقبل الطفل أولًا، ثم تُستكمل الوثائق.',
          fr: 'Accord avec l’administration scolaire : l’enfant entre d’abord, les papiers suivent.',
          en: 'An agreement with the school authority: the child comes first, the papers follow.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'رفيق لكل طفل جديد', fr: 'Un camarade pour chaque nouveau', en: 'A buddy for every new child' },
        text: {
          ar: 'تلميذ من الصف يرافقه في الشهر الأول، في الساحة وفي الطريق.',
          fr: 'Un élève de la classe l’accompagne le premier mois, dans la cour et sur le chemin.',
          en: 'A classmate keeps them company for the first month, in the yard and on the way.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'بطاقة رياضية بلا رسوم', fr: 'Une carte de sport gratuite', en: 'A free sports card' },
        text: {
          ar: 'فرق مختلطة، وحصص للبنات في وقت يناسب الأسر.',
          fr: 'Des équipes mêlées et des séances pour les filles à l’heure qui convient aux familles.',
          en: 'Mixed teams, and sessions for girls at times that suit families.',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'أدوات مدرسية ورياضية بسيطة؛ القاعات والمدربون موجودون.',
      fr: 'Des fournitures et du matériel simple ; les salles et les entraîneurs existent déjà.',
      en: 'School supplies and simple sports kit; the halls and the coaches are already there.',
    },
    results: [
      {
        text: {
          ar: 'للأطفال النازحين سبيل إلى المدرسة وإلى المركز الرياضي',
          fr: 'Les enfants déplacés ont accès à l’école et au centre sportif',
          en: 'Displaced children have access to school and to the sports centre',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد من أكملوا السنة الدراسية: لم يُقَس بعد',
          fr: 'Élèves ayant terminé l’année : pas encore mesuré',
          en: 'Children who finished the school year: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'كان النقل هو العائق الخفي: الملعب مجاني لكنه بعيد. حافلة يومين في الأسبوع ملأت الفرق.',
      fr: 'L’obstacle caché était le transport : le stade est gratuit mais loin. Un bus deux jours par semaine a rempli les équipes.',
      en: 'Transport was the hidden obstacle: the pitch was free but far away. A bus two days a week filled the teams.',
    },
    from: '2019-10',
    contact,
    facts: ['UNHCR-6'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 198,
  },
]
