import {
  allYear,
  doctorsOfTheWorld,
  forumReport,
  localAssociations,
  localHospitals,
  oneMonth,
  oneWeek,
  twoMonths,
  twoWeeks,
} from './common.ts'
import type { Practice } from './shape.ts'

const contact = { ar: 'مكتب رئيس بلدية المرسى', fr: 'Cabinet du maire, La Marsa', en: 'Mayor’s office, La Marsa' }

export const laMarsa: Practice[] = [
  {
    id: 'la-marsa-coordination-committee',
    city: 'la-marsa',
    theme: 'coordination',
    title: {
      ar: 'لجنة واحدة تجمع كل من يساعد في المدينة',
      fr: 'Un seul comité pour tous ceux qui aident dans la ville',
      en: 'One committee for everyone who helps in the city',
    },
    summary: {
      ar: 'مع بداية الجائحة جمعت البلدية الجمعيات والمصالح العمومية حول طاولة واحدة، فصار لكل حيّ من يسأل عنه ولكل مساعدة من يتكفّل بها.',
      fr: 'Au début de la pandémie, la municipalité a réuni associations et services publics autour d’une même table : à chaque quartier son référent, à chaque aide son responsable.',
      en: 'When the pandemic began, the municipality brought associations and public services to one table: every neighbourhood had someone to ask, every kind of help someone in charge.',
    },
    context: {
      ar: 'توقف العمل اليومي فجأة، فانقطع دخل أسر كثيرة، تونسية ووافدة. كانت الجمعيات تساعد، لكن كلًّا على حدة: تصل سلّتان إلى باب ولا يصل شيء إلى الباب المجاور.',
      fr: 'Le travail journalier s’est arrêté d’un coup et beaucoup de familles, tunisiennes ou déplacées, ont perdu leur revenu. Les associations aidaient, mais chacune de son côté : deux colis à une porte, rien à la suivante.',
      en: 'Daily work stopped overnight, and many families, Tunisian and displaced, lost their income. Associations were helping, but each alone: two parcels at one door, nothing at the next.',
    },
    partners: [
      localAssociations,
      doctorsOfTheWorld,
      { ar: 'المصالح العمومية المحلية', fr: 'Services publics locaux', en: 'Local public services' },
    ],
    steps: [
      {
        title: {
          ar: 'ادعوا الجميع في الأسبوع الأول',
          fr: 'Inviter tout le monde dès la première semaine',
          en: 'Invite everyone in the first week',
        },
        text: {
          ar: 'نداء علني من رئيس البلدية، وباب مفتوح لكل جمعية تعمل في المدينة، صغيرة كانت أو كبيرة.',
          fr: 'Un appel public du maire, ouvert à toute association active dans la ville, petite ou grande.',
          en: 'A public call from the mayor, open to every association at work in the city, small or large.',
        },
        takes: oneWeek,
      },
      {
        title: { ar: 'قسّموا المهام كتابةً', fr: 'Répartir les tâches par écrit', en: 'Divide the work in writing' },
        text: {
          ar: 'ورقة واحدة تقول من يتكفّل بالغذاء والكراء والصحة، وفي أي حيّ، وبمن نتصل.',
          fr: 'Une seule page dit qui s’occupe de l’alimentation, des loyers, de la santé, dans quel quartier, et qui appeler.',
          en: 'One page says who covers food, rent and health, in which neighbourhood, and whom to call.',
        },
        takes: oneWeek,
      },
      {
        title: {
          ar: 'اجتمعوا كل أسبوع، نصف ساعة',
          fr: 'Se réunir chaque semaine, une demi-heure',
          en: 'Meet every week, for half an hour',
        },
        text: {
          ar: 'جدول ثابت: من لم نصل إليه؟ ما الذي ينقص؟ من يفعل ماذا قبل الاجتماع القادم؟',
          fr: 'Un ordre du jour fixe : qui n’avons-nous pas atteint ? Que manque-t-il ? Qui fait quoi d’ici la prochaine fois ?',
          en: 'A fixed agenda: whom have we not reached? What is missing? Who does what before next time?',
        },
        takes: allYear,
      },
      {
        title: {
          ar: 'أبقوا اللجنة بعد الأزمة',
          fr: 'Garder le comité après la crise',
          en: 'Keep the committee after the crisis',
        },
        text: {
          ar: 'اعتمدها المجلس البلدي لجنة دائمة حتى لا تضيع الثقة التي بُنيت.',
          fr: 'Une décision du conseil en fait un comité permanent, pour ne pas perdre la confiance acquise.',
          en: 'A council decision makes it permanent, so that the trust it built is not lost.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'قاعة، وموظف بنصف دوام، ومصاريف الهاتف. أما المساعدات فتأتي من الشركاء.',
      fr: 'Une salle, un agent à mi-temps et du téléphone. Les aides viennent des partenaires.',
      en: 'A room, one half-time employee and phone credit. The aid itself comes from partners.',
    },
    results: [
      {
        text: {
          ar: 'وصلت المساعدة إلى نحو 1800 شخص من النازحين واللاجئين',
          fr: 'Près de 1800 personnes déplacées ont reçu de l’aide',
          en: 'Nearly 1800 displaced people received help',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'سجّلت 61 جمعية نفسها للتنسيق مع البلدية',
          fr: '61 associations inscrites pour se coordonner avec la municipalité',
          en: '61 associations signed up to coordinate with the municipality',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'الوقت بين الطلب والمساعدة: لم يُقَس بعد',
          fr: 'Délai entre la demande et l’aide : pas encore mesuré',
          en: 'Time from request to help: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'في الأسابيع الأولى كانت الاجتماعات طويلة ويخرج الناس منها بلا قرار. حين صار لكل بند صاحب وأجل، عاد من غاب.',
      fr: 'Les premières semaines, les réunions duraient et l’on en sortait sans décision. Quand chaque point a eu un responsable et une date, les absents sont revenus.',
      en: 'In the first weeks meetings ran long and ended without decisions. Once every item had an owner and a date, those who had stayed away came back.',
    },
    from: '2020-03',
    contact,
    size: { ar: '61 جمعية', fr: '61 associations', en: '61 associations on board' },
    tool: {
      ar: 'نموذج «من يفعل ماذا وأين» في صفحة واحدة',
      fr: 'Modèle « qui fait quoi, où » sur une page',
      en: 'One-page “who does what, where” template',
    },
    facts: ['UNHCR-7'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'tool'],
    status: 'published',
    publishedDaysAgo: 352,
  },
  {
    id: 'la-marsa-shared-database',
    city: 'la-marsa',
    theme: 'coordination',
    title: {
      ar: 'قاعدة بيانات مشتركة تقول من ينتظر وماذا يحتاج',
      fr: 'Une base de données commune : qui attend, et quoi',
      en: 'A shared database of who is waiting, and for what',
    },
    summary: {
      ar: 'بعد توزيع المساعدات العاجلة، جمعت المدينة أرقام الاتصال وظروف العيش في سجل واحد، لتعرف المصالح العمومية بمن تبدأ.',
      fr: 'Après l’urgence, la ville a réuni coordonnées et situations dans un seul registre, pour que les services publics sachent par qui commencer.',
      en: 'After the first emergency, the city gathered contact details and circumstances in one register, so that public services know whom to serve first.',
    },
    context: {
      ar: 'كانت كل جمعية تحتفظ بقائمتها الورقية. تُسأل الأسرة الواحدة خمس مرات عن الأسماء نفسها، ولا أحد يعرف من لم يُسأل قط.',
      fr: 'Chaque association gardait sa liste sur papier. Une même famille répondait cinq fois aux mêmes questions, et personne ne savait à qui l’on n’avait jamais rien demandé.',
      en: 'Each association kept its own paper list. The same family was asked the same questions five times, and nobody knew who had never been asked at all.',
    },
    partners: [localAssociations, doctorsOfTheWorld],
    steps: [
      {
        title: {
          ar: 'اتفقوا على أقل ما يلزم',
          fr: 'S’entendre sur le strict nécessaire',
          en: 'Agree on the least you need',
        },
        text: {
          ar: 'اسم، وهاتف، وحيّ، وعدد أفراد الأسرة، والحاجة. ولا سؤال واحد خارج ما سيُستعمل.',
          fr: 'Un nom, un téléphone, un quartier, la taille du ménage, le besoin. Pas une question de plus que l’usage prévu.',
          en: 'A name, a phone number, a neighbourhood, household size, the need. Not one question beyond what will be used.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اطلبوا الموافقة أولًا', fr: 'Demander l’accord d’abord', en: 'Ask for consent first' },
        text: {
          ar: 'يُقرأ النص بصوت عالٍ بلغة الشخص، ومن يرفض يُساعَد دون تسجيل.',
          fr: 'Le texte est lu à voix haute dans la langue de la personne ; qui refuse est aidé sans être inscrit.',
          en: 'The text is read aloud in the person’s language; whoever says no is helped without being registered.',
        },
        takes: oneWeek,
      },
      {
        title: {
          ar: 'ادمجوا القوائم وأزيلوا المكرر',
          fr: 'Fusionner les listes, retirer les doublons',
          en: 'Merge the lists, remove the doubles',
        },
        text: {
          ar: 'موظفان يقارنان الأسماء والهواتف، ثم يتصلان للتأكد قبل الحذف.',
          fr: 'Deux agents comparent noms et téléphones, puis appellent pour vérifier avant d’effacer.',
          en: 'Two employees compare names and phones, and call to check before deleting anything.',
        },
        takes: twoMonths,
      },
      {
        title: {
          ar: 'رتّبوا حسب الحاجة لا حسب الجنسية',
          fr: 'Classer par besoin, non par nationalité',
          en: 'Rank by need, not by nationality',
        },
        text: {
          ar: 'الحوامل والأطفال أولًا، ثم المهددون بالإخلاء. القاعدة مكتوبة ومعلنة.',
          fr: 'Femmes enceintes et enfants d’abord, puis les personnes menacées d’expulsion. La règle est écrite et publique.',
          en: 'Pregnant women and children first, then people facing eviction. The rule is written down and public.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'حاسوبان وموظفان لمدة شهرين، ثم يوم عمل في الأسبوع للتحديث.',
      fr: 'Deux ordinateurs, deux agents pendant deux mois, puis une journée de mise à jour par semaine.',
      en: 'Two computers and two employees for two months, then one day a week to keep it current.',
    },
    results: [
      {
        text: {
          ar: 'سجل مشترك واحد تعتمده المصالح العمومية لترتيب الأولويات',
          fr: 'Un registre commun sur lequel les services publics fondent leurs priorités',
          en: 'One common register that public services use to set priorities',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'الأسر التي خُدمت مرتين أو لم تُخدم: لم يُقَس بعد',
          fr: 'Familles servies deux fois, ou jamais : pas encore mesuré',
          en: 'Families served twice, or never: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خافت أسر من أن تصل القائمة إلى الشرطة. لم يُجدِ الشرح وحده، بل اتفاق مكتوب بمن يطّلع ومن لا يطّلع، معلّق على الباب.',
      fr: 'Des familles craignaient que la liste n’arrive à la police. Expliquer n’a pas suffi : il a fallu un accord écrit, affiché à la porte, disant qui voit et qui ne voit pas.',
      en: 'Some families feared the list would reach the police. Explaining was not enough: it took a written agreement on the door saying who may see it and who may not.',
    },
    from: '2020-06',
    contact,
    facts: ['UNHCR-7', 'UNHCR-20'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 340,
  },
  {
    id: 'la-marsa-rent-against-eviction',
    city: 'la-marsa',
    theme: 'housing',
    title: {
      ar: 'دفع الكراء قبل أن تخسر الأسرة بيتها',
      fr: 'Payer le loyer avant que la famille ne perde son toit',
      en: 'Paying the rent before a family loses its home',
    },
    summary: {
      ar: 'تدفع المدينة وشركاؤها الكراء مباشرة إلى المالك عندما تُهدَّد أسرة بالإخلاء، لاجئة كانت أو تونسية.',
      fr: 'La ville et ses partenaires versent le loyer directement au propriétaire quand une famille, réfugiée ou tunisienne, risque l’expulsion.',
      en: 'The city and its partners pay rent straight to the landlord when a family, refugee or Tunisian, faces eviction.',
    },
    context: {
      ar: 'ضاع الدخل في أيام الحجر، وتراكم الكراء. أسرة في الشارع تكلّف المدينة أكثر من شهر كراء، وتكلّف الأطفال مدرستهم.',
      fr: 'Pendant le confinement, les revenus ont disparu et les loyers se sont accumulés. Une famille à la rue coûte plus à la ville qu’un mois de loyer, et coûte aux enfants leur école.',
      en: 'During lockdown incomes vanished and rents piled up. A family on the street costs the city more than a month’s rent, and costs the children their school.',
    },
    partners: [localAssociations, { ar: 'المالكون', fr: 'Propriétaires', en: 'Landlords' }],
    steps: [
      {
        title: { ar: 'اعرفوا الخطر مبكرًا', fr: 'Repérer le risque tôt', en: 'Spot the risk early' },
        text: {
          ar: 'يبلّغ الجيران والجمعيات والمدارس عند أول إنذار، لا يوم الإخلاء.',
          fr: 'Voisins, associations et écoles signalent le premier avertissement, pas le jour de l’expulsion.',
          en: 'Neighbours, associations and schools report the first warning, not the day of the eviction.',
        },
        takes: allYear,
      },
      {
        title: { ar: 'تفاوضوا مع المالك', fr: 'Négocier avec le propriétaire', en: 'Talk to the landlord' },
        text: {
          ar: 'شهر يُدفع الآن مقابل ثلاثة أشهر بلا إخلاء، باتفاق من صفحة واحدة.',
          fr: 'Un mois payé tout de suite contre trois mois sans expulsion, par un accord d’une page.',
          en: 'One month paid now in exchange for three months without eviction, on a one-page agreement.',
        },
        takes: oneWeek,
      },
      {
        title: { ar: 'ادفعوا وتابعوا', fr: 'Payer et suivre', en: 'Pay, and follow up' },
        text: {
          ar: 'تحويل إلى حساب المالك، ثم زيارة بعد شهر للسؤال عن العمل والدخل.',
          fr: 'Un virement au propriétaire, puis une visite après un mois pour parler travail et revenu.',
          en: 'A transfer to the landlord, then a visit after a month to talk about work and income.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'كراء شهر إلى ثلاثة أشهر لكل أسرة، من صندوق تموّله تبرعات وشركاء.',
      fr: 'Un à trois mois de loyer par famille, pris sur un fonds alimenté par des dons et des partenaires.',
      en: 'One to three months’ rent per family, from a fund fed by donations and partners.',
    },
    results: [
      {
        text: {
          ar: 'دُفع الكراء لأسر لاجئة وأسر من المجتمع المضيف على حد سواء',
          fr: 'Des loyers payés pour des familles réfugiées comme pour des familles hôtes',
          en: 'Rent paid for refugee families and host families alike',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'عدد الأسر التي بقيت في بيوتها بعد ستة أشهر: لم يُقَس بعد',
          fr: 'Familles encore chez elles six mois après : pas encore mesuré',
          en: 'Families still at home six months later: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'رفع بعض المالكين الكراء حين علموا أن البلدية تدفع. سقف معلن لكل حيّ أوقف ذلك.',
      fr: 'Quelques propriétaires ont augmenté le loyer en apprenant que la commune payait. Un plafond public par quartier y a mis fin.',
      en: 'A few landlords raised the rent when they heard the city was paying. A public ceiling for each neighbourhood stopped it.',
    },
    from: '2020-04',
    to: '2021-12',
    contact,
    facts: ['UNHCR-7'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'to'],
    status: 'published',
    publishedDaysAgo: 301,
  },
  {
    id: 'la-marsa-mothers-and-children-first',
    city: 'la-marsa',
    theme: 'health',
    title: {
      ar: 'الأمهات والأطفال أولًا في العيادة',
      fr: 'Au dispensaire, les mères et les enfants d’abord',
      en: 'Mothers and children first at the clinic',
    },
    summary: {
      ar: 'باتفاق مع أطباء العالم وسّعت المدينة خدمات الصحة، وجعلت أول المواعيد للحوامل والأطفال، أيًّا كانت أوراقهم.',
      fr: 'Avec Médecins du Monde, la ville a élargi l’offre de soins et réservé les premiers rendez-vous aux femmes enceintes et aux enfants, quels que soient leurs papiers.',
      en: 'With Doctors of the World the city widened its health services and kept the first appointments for pregnant women and children, whatever their papers.',
    },
    context: {
      ar: 'حوامل بلا متابعة يصلن إلى المستشفى يوم الولادة، خوفًا من السؤال عن الإقامة أو من الفاتورة.',
      fr: 'Des femmes enceintes sans suivi n’arrivaient à l’hôpital que le jour de l’accouchement, par peur des questions sur le séjour ou de la facture.',
      en: 'Pregnant women without any care reached hospital only on the day of birth, afraid of questions about residence or of the bill.',
    },
    partners: [doctorsOfTheWorld, localHospitals],
    steps: [
      {
        title: { ar: 'وقّعوا اتفاقًا مع طبيب وجمعية', fr: 'Signer avec des soignants', en: 'Sign with a health partner' },
        text: {
          ar: 'يحدد الاتفاق الخدمات والساعات ومن يدفع، ويقول صراحة: لا سؤال عن الأوراق.',
          fr: 'L’accord fixe les soins, les heures, qui paie, et dit clairement : aucun papier demandé.',
          en: 'The agreement sets the services, the hours and who pays, and says plainly: no papers asked.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'احجزوا أول ساعة', fr: 'Réserver la première heure', en: 'Keep the first hour' },
        text: {
          ar: 'أول مواعيد كل صباح للحوامل والرضّع، مع مترجمة يومين في الأسبوع.',
          fr: 'Les premiers rendez-vous du matin pour les femmes enceintes et les nourrissons, avec une interprète deux jours par semaine.',
          en: 'The first appointments each morning go to pregnant women and infants, with an interpreter two days a week.',
        },
        takes: twoWeeks,
      },
      {
        title: {
          ar: 'اربطوا العيادة بالحالة المدنية',
          fr: 'Relier le dispensaire à l’état civil',
          en: 'Link the clinic to the registry',
        },
        text: {
          ar: 'كل ولادة تُبلَّغ إلى مكتب الحالة المدنية قبل خروج الأم.',
          fr: 'Chaque naissance est signalée à l’état civil avant la sortie de la mère.',
          en: 'Every birth is notified to the registry before the mother goes home.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'أجرة مترجمة بدوام جزئي وأدوية أساسية؛ الأطباء من الشريك.',
      fr: 'Une interprète à temps partiel et des médicaments de base ; les médecins viennent du partenaire.',
      en: 'A part-time interpreter and basic medicines; the doctors come from the partner.',
    },
    results: [
      {
        text: {
          ar: 'خدمات صحية أوسع، والأولوية فيها للحوامل والأطفال',
          fr: 'Une offre de soins élargie, avec priorité aux femmes enceintes et aux enfants',
          en: 'More health services, with pregnant women and children first',
        },
        evidence: forumReport,
        measured: true,
      },
      {
        text: {
          ar: 'نسبة الحوامل اللواتي تُتابَعن منذ الأشهر الأولى: لم تُقَس بعد',
          fr: 'Part des grossesses suivies dès les premiers mois : pas encore mesurée',
          en: 'Share of pregnancies followed from the first months: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'كان موظف الاستقبال يطلب الأوراق من باب العادة. لافتة على الباب وتدريب نصف يوم غيّرا ذلك.',
      fr: 'À l’accueil, on demandait les papiers par habitude. Une affiche à l’entrée et une demi-journée de formation y ont mis fin.',
      en: 'The front desk went on asking for papers out of habit. A sign at the door and half a day of training ended that.',
    },
    from: '2020-04',
    contact,
    facts: ['UNHCR-7'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 287,
  },
  {
    id: 'la-marsa-food-and-cash',
    city: 'la-marsa',
    theme: 'reception',
    title: {
      ar: 'غذاء ومال لكل من أقعده الحجر',
      fr: 'Des vivres et de l’argent pour ceux que le confinement a privés de tout',
      en: 'Food and cash for those whom lockdown left with nothing',
    },
    summary: {
      ar: 'توزيع واسع للغذاء ومساعدات مالية في الأشهر الأولى من الجائحة. انتهى مع نهايتها، وحلّت محله قاعدة البيانات المشتركة.',
      fr: 'Une large distribution de vivres et d’aides en espèces aux premiers mois de la pandémie. Elle a pris fin avec elle ; la base de données commune l’a remplacée.',
      en: 'Large food distributions and cash in the first months of the pandemic. It ended with the pandemic, and the shared database took its place.',
    },
    context: {
      ar: 'أغلقت الأسواق والورشات، ولم يبقَ لمن يعيش بأجر يومه ما يأكله في الغد.',
      fr: 'Marchés et chantiers fermés, ceux qui vivent du salaire du jour n’avaient plus de quoi manger le lendemain.',
      en: 'With markets and building sites closed, people who live on a day’s wage had nothing for the next.',
    },
    partners: [localAssociations],
    steps: [
      {
        title: { ar: 'اجمعوا في مكان واحد', fr: 'Rassembler en un lieu', en: 'Gather in one place' },
        text: {
          ar: 'قاعة رياضية صارت مخزنًا تسلّم إليه كل التبرعات وتُعدّ.',
          fr: 'Une salle de sport est devenue l’entrepôt où chaque don est reçu et compté.',
          en: 'A sports hall became the store where every gift was received and counted.',
        },
        takes: oneWeek,
      },
      {
        title: { ar: 'وزّعوا بمواعيد', fr: 'Distribuer sur rendez-vous', en: 'Hand out by appointment' },
        text: {
          ar: 'ربع ساعة لكل أسرة، فلا طوابير، ومن لا يستطيع المجيء تُحمل إليه.',
          fr: 'Un quart d’heure par famille, donc pas de file ; on livre ceux qui ne peuvent pas venir.',
          en: 'A quarter of an hour per family, so no queues; those who cannot come get a delivery.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'أقفلوا الحساب علنًا', fr: 'Clore les comptes en public', en: 'Close the books in public' },
        text: {
          ar: 'نُشر ما دخل وما خرج وما بقي، بندًا بندًا.',
          fr: 'Ce qui est entré, sorti et resté a été publié, ligne par ligne.',
          en: 'What came in, what went out and what was left was published, line by line.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'تبرعات عينية ومالية، ومتطوعون، وشاحنة البلدية.',
      fr: 'Des dons en nature et en argent, des bénévoles et le camion municipal.',
      en: 'Gifts in kind and money, volunteers, and the city’s lorry.',
    },
    results: [
      {
        text: {
          ar: 'نحو 1800 شخص وصلتهم المساعدة ضمن عمل اللجنة',
          fr: 'Près de 1800 personnes atteintes, avec le travail du comité',
          en: 'Nearly 1800 people reached, as part of the committee’s work',
        },
        evidence: forumReport,
        measured: true,
      },
    ],
    wentWrong: {
      ar: 'مساعدة بلا سجل لا تُعاد: حين عادت الحاجة بعد أشهر، لم نعرف إلى من نعود.',
      fr: 'Une aide sans registre ne se refait pas : quand le besoin est revenu, nous ne savions plus vers qui retourner.',
      en: 'Help without a register cannot be repeated: when the need came back, we no longer knew whom to return to.',
    },
    from: '2020-03',
    to: '2020-06',
    contact,
    facts: ['UNHCR-7'],
    invented: ['context', 'steps', 'cost', 'wentWrong', 'to'],
    status: 'archived',
    publishedDaysAgo: 358,
  },
]
