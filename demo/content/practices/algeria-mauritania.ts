import { allYear, forumReport, localAssociations, oneMonth, threeMonths, twoMonths, twoWeeks, unhcr } from './common.ts'
import type { Practice } from './shape.ts'

export const ainGuezzam: Practice[] = [
  {
    id: 'ain-guezzam-reception-centre',
    city: 'ain-guezzam',
    theme: 'reception',
    title: {
      ar: 'سقف وطعام وكلمة طيبة عند باب الصحراء',
      fr: 'Un toit, un repas, une écoute aux portes du désert',
      en: 'A roof, a meal and someone to talk to at the desert’s edge',
    },
    summary: {
      ar: 'في أيام الجائحة والفيضانات آوت المدينة الناس في مركز استقبال، وقدمت الغذاء والدعم النفسي.',
      fr: 'Pendant la pandémie et les inondations, la ville a ouvert un centre d’accueil et apporté vivres et soutien psychologique.',
      en: 'During the pandemic and the floods, the city sheltered people in a reception centre and gave food and psychological support.',
    },
    context: {
      ar: 'مدينة صغيرة على طريق طويل. جاءت الجائحة ثم السيول معًا، فعلق الناس بين الحدود المغلقة والبيوت المغمورة.',
      fr: 'Une petite ville sur une longue route. La pandémie et les crues sont venues ensemble, et les gens sont restés entre frontière fermée et maisons inondées.',
      en: 'A small town on a long road. Pandemic and floods came together, and people were caught between a closed border and flooded homes.',
    },
    partners: [localAssociations, { ar: 'الهلال الأحمر', fr: 'Croissant-Rouge', en: 'Red Crescent' }],
    steps: [
      {
        title: {
          ar: 'جهّزوا مبنى قبل الحاجة',
          fr: 'Préparer un lieu avant d’en avoir besoin',
          en: 'Prepare a place before it is needed',
        },
        text: {
          ar: 'أسرّة وماء وقسم للأسر وآخر للنساء، ومفاتيح عند شخصين.',
          fr: 'Des lits, de l’eau, une aile pour les familles, une pour les femmes, et les clés chez deux personnes.',
          en: 'Beds, water, a wing for families and one for women, and keys with two people.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'أطعموا من مطبخ واحد', fr: 'Nourrir depuis une seule cuisine', en: 'Feed from one kitchen' },
        text: {
          ar: 'وجبات ساخنة لمن في المركز ولجيرانه الذين غمرهم الماء.',
          fr: 'Des repas chauds pour le centre et pour les voisins inondés.',
          en: 'Hot meals for the centre and for flooded neighbours alike.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'استمعوا', fr: 'Écouter', en: 'Listen' },
        text: {
          ar: 'مختصة نفسية يومين في الأسبوع، ومتطوعون تدربوا على الإسعاف النفسي الأولي.',
          fr: 'Une psychologue deux jours par semaine, et des bénévoles formés aux premiers secours psychologiques.',
          en: 'A psychologist two days a week, and volunteers trained in psychological first aid.',
        },
        takes: threeMonths,
      },
    ],
    cost: {
      ar: 'مبنى بلدي ومطبخ، ومؤونة ثلاثة أشهر؛ المختصة على نفقة شريك.',
      fr: 'Un bâtiment communal, une cuisine, trois mois de vivres ; la psychologue est payée par un partenaire.',
      en: 'A municipal building, a kitchen, three months’ food; a partner pays the psychologist.',
    },
    results: [
      {
        text: {
          ar: 'مأوى وغذاء ودعم نفسي في الجائحة والفيضانات',
          fr: 'Un abri, des vivres et un soutien psychologique pendant la pandémie et les crues',
          en: 'Shelter, food and psychological support through pandemic and floods',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد من استُقبلوا: لم يُوثَّق بعد',
          fr: 'Nombre de personnes accueillies : pas encore mesuré',
          en: 'Number of people sheltered: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'لم يكن هناك دفتر: من دخل ومتى خرج ومع من. ابدؤوا به في اليوم الأول، وبأقل الأسئلة.',
      fr: 'Il manquait un registre : qui est entré, sorti, avec qui. Tenez-le dès le premier jour, avec le moins de questions possible.',
      en: 'There was no register of who came, left, and with whom. Start one on the first day, with as few questions as you can.',
    },
    from: '2020-04',
    to: '2020-12',
    contact: { ar: 'مكتب رئيس بلدية عين قزام', fr: 'Cabinet du maire, In Guezzam', en: 'Mayor’s office, Ain Guezzam' },
    facts: ['UNHCR-3'],
    invented: ['context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'to'],
    status: 'published',
    publishedDaysAgo: 208,
  },
]

export const nouadhibou: Practice[] = [
  {
    id: 'nouadhibou-trades-and-papers',
    city: 'nouadhibou',
    theme: 'work',
    title: {
      ar: 'نجارة وتجارة وسمك مجفف: عمل له أوراق',
      fr: 'Menuiserie, commerce, poisson séché : un travail avec des papiers',
      en: 'Carpentry, trade, dried fish: work with papers',
    },
    summary: {
      ar: 'يتدرب لاجئون من شمال مالي على النجارة والتجارة، وفي تجارة السمك المجفف تعين البلدية على الوثائق والشروط القانونية.',
      fr: 'Des réfugiés du nord du Mali apprennent la menuiserie et le commerce ; pour le poisson séché, la commune aide aux documents et aux règles.',
      en: 'Refugees from northern Mali learn carpentry and trade; in the dried-fish trade the municipality helps with documents and legal conditions.',
    },
    context: {
      ar: 'العمل موجود في الميناء والسوق، لكنه بلا عقد ولا رخصة، فيضيع الأجر عند أول خلاف.',
      fr: 'Le travail existe au port et au marché, mais sans contrat ni licence : le salaire se perd au premier désaccord.',
      en: 'There is work in the port and the market, but without contract or licence: wages vanish at the first dispute.',
    },
    partners: [
      unhcr,
      { ar: 'تجار السمك', fr: 'Commerçants de poisson', en: 'Fish traders' },
      { ar: 'ورشات النجارة', fr: 'Ateliers de menuiserie', en: 'Carpentry workshops' },
    ],
    steps: [
      {
        title: {
          ar: 'انطلقوا مما تحتاجه المدينة',
          fr: 'Partir des besoins de la ville',
          en: 'Start from what the city needs',
        },
        text: {
          ar: 'جولة في الميناء والورشات: أي الأيدي تنقص؟',
          fr: 'Un tour du port et des ateliers : quelles mains manquent ?',
          en: 'A tour of port and workshops: which hands are missing?',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'درّبوا داخل الورشة', fr: 'Former dans l’atelier', en: 'Train in the workshop' },
        text: {
          ar: 'معلّم واحد لكل خمسة، موريتانيين وماليين معًا.',
          fr: 'Un maître pour cinq apprentis, mauritaniens et maliens ensemble.',
          en: 'One master for five apprentices, Mauritanian and Malian together.',
        },
        takes: threeMonths,
      },
      {
        title: { ar: 'سوّوا الأوراق معهم', fr: 'Régler les papiers avec eux', en: 'Sort out the papers with them' },
        text: {
          ar: 'موظف من البلدية يرافق طلب الرخصة وبطاقة الصحة وعقد المحل.',
          fr: 'Un agent communal suit la licence, la carte sanitaire et le bail du local.',
          en: 'A city employee goes with them for licence, health card and shop lease.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'عُدّة لكل متدرب ومكافأة للمعلّمين ورسوم الوثائق.',
      fr: 'Un outillage par apprenti, une indemnité aux maîtres, les frais de documents.',
      en: 'A tool kit for each apprentice, a fee for the masters, and document charges.',
    },
    results: [
      {
        text: {
          ar: 'تدريب لاجئين على النجارة والتجارة، ومساعدة في وثائق تجارة السمك المجفف',
          fr: 'Des réfugiés formés à la menuiserie et au commerce, et aidés pour les documents du poisson séché',
          en: 'Refugees trained in carpentry and trade, and helped with the papers of the dried-fish trade',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'دخل المتدربين بعد سنة: لم يُقَس بعد',
          fr: 'Revenu des apprentis un an après : pas encore mesuré',
          en: 'Trainees’ income a year later: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'التدريب وحده زاد النجارين ولم يزد الطلب. اسألوا السوق أولًا.',
      fr: 'Former a multiplié les menuisiers, pas les commandes. Interrogez d’abord le marché.',
      en: 'Training alone made more carpenters, not more orders. Ask the market first.',
    },
    from: '2019-01',
    contact: { ar: 'مكتب عمدة نواذيبو', fr: 'Cabinet du maire, Nouadhibou', en: 'Mayor’s office, Nouadhibou' },
    facts: ['UNHCR-4'],
    invented: ['context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 166,
  },
  {
    id: 'nouadhibou-health-and-school',
    city: 'nouadhibou',
    theme: 'education',
    title: {
      ar: 'المدرسة والعيادة مع سلة الغذاء',
      fr: 'L’école et le soin, avec le panier de vivres',
      en: 'School and health care along with the food basket',
    },
    summary: {
      ar: 'لا تكتفي المدينة بالغذاء والمال: مع كل مساعدة يُسأل عن مدرسة الأطفال وعن صحتهم.',
      fr: 'La ville ne s’arrête pas aux vivres et à l’argent : à chaque aide, on demande où en sont l’école et la santé des enfants.',
      en: 'The city does not stop at food and cash: with each one it asks about the children’s school and health.',
    },
    context: {
      ar: 'كانت الأسرة تأتي من أجل الغذاء وتعود به، وأطفالها خارج المدرسة منذ شهور دون أن يسأل أحد.',
      fr: 'La famille venait pour les vivres et repartait avec ; ses enfants manquaient l’école depuis des mois, sans que personne ne demande.',
      en: 'A family came for food and left with it, while the children had been out of school for months and nobody asked.',
    },
    partners: [unhcr, localAssociations],
    steps: [
      {
        title: { ar: 'أضيفوا سؤالين', fr: 'Ajouter deux questions', en: 'Add two questions' },
        text: {
          ar: 'هل يذهب الأطفال إلى المدرسة؟ هل منهم مريض؟',
          fr: 'Les enfants vont-ils à l’école ? L’un d’eux est-il malade ?',
          en: 'Are the children at school? Is any of them ill?',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'أحيلوا في الحال', fr: 'Orienter sur place', en: 'Refer on the spot' },
        text: {
          ar: 'مديرة مدرسة وممرضة حاضرتان يوم التوزيع.',
          fr: 'Une directrice d’école et une infirmière sont là le jour de la distribution.',
          en: 'A head teacher and a nurse are present on distribution day.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'اسألوا من جديد', fr: 'Redemander', en: 'Ask again' },
        text: {
          ar: 'في التوزيع التالي: هل بدأ؟ هل تعافى؟',
          fr: 'À la distribution suivante : a-t-il commencé ? Est-il guéri ?',
          en: 'At the next distribution: has she started? Is he better?',
        },
        takes: allYear,
      },
    ],
    cost: {
      ar: 'مكافأتان ليوم التوزيع ولوازم مدرسية.',
      fr: 'Deux indemnités par distribution et des fournitures scolaires.',
      en: 'Two allowances per distribution day, and school supplies.',
    },
    results: [
      {
        text: {
          ar: 'غذاء ومال وصحة وتعليم للأسر اللاجئة',
          fr: 'Vivres, argent, santé et école pour les familles réfugiées',
          en: 'Food, cash, health and education for refugee families',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'الأطفال الذين عادوا إلى المدرسة: لم يُقَس بعد',
          fr: 'Enfants revenus à l’école : pas encore mesuré',
          en: 'Children back at school: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خافت أسر أن تُحرم من الغذاء إن قالت الحقيقة. قولوا بوضوح: الجواب لا يغيّر السلة.',
      fr: 'Des familles craignaient de perdre leur panier en disant vrai. Dites-le : la réponse ne change rien aux vivres.',
      en: 'Families feared losing their food if they told the truth. Say it plainly: the answer changes nothing in the basket.',
    },
    from: '2020-05',
    contact: { ar: 'مكتب عمدة نواذيبو', fr: 'Cabinet du maire, Nouadhibou', en: 'Mayor’s office, Nouadhibou' },
    facts: ['UNHCR-4'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 72,
  },
]
