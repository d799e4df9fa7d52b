import type { Organisation } from '../types.ts'

export const municipalities: Organisation[] = [
  {
    id: 'la-marsa-municipality', kind: 'city', cities: ['la-marsa'],
    name: { ar: 'بلدية المرسى', fr: 'Commune de La Marsa', en: 'Municipality of La Marsa' },
    about: {
      ar: 'تنسّق عمل الجمعيات والمستشفى والمدارس لفائدة كل من ضاقت به الحال، من أبناء البلد أو من الوافدين. فيها شباك الحالة المدنية ومكتب اجتماعي ولجنة تنسيق.',
      fr: 'Elle coordonne associations, hôpital et écoles au service de tous ceux qui traversent une passe difficile, d’ici ou d’ailleurs. On y trouve l’état civil, un guichet social et le comité de coordination.',
      en: 'It coordinates associations, the hospital and schools for everyone who is going through hard times, from here or elsewhere. It has the civil-status desk, a social desk and the coordination committee.',
    },
    themes: ['documents', 'housing', 'food', 'health'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-7'],
  },
  {
    id: 'oujda-municipality', kind: 'city', cities: ['oujda'],
    name: { ar: 'جماعة وجدة', fr: 'Commune d’Oujda', en: 'Municipality of Oujda' },
    about: {
      ar: 'تقود خطة العمل لإدماج اللاجئين والمهاجرين التي كُتبت معهم ومع الجمعيات، وتحرص على أن تبقى منصة المعلومات محيّنة.',
      fr: 'Elle pilote le plan d’action pour l’inclusion des réfugiés et des migrants, écrit avec eux et avec les associations, et veille à ce que la plateforme d’information reste à jour.',
      en: 'It leads the action plan for the inclusion of refugees and migrants, written with them and with associations, and sees that the information platform stays up to date.',
    },
    themes: ['documents', 'work', 'education'], languages: ['ar', 'fr', 'zgh'], facts: ['UNHCR-11', 'GIZ-1'],
  },
  {
    id: 'sousse-municipality', kind: 'city', cities: ['sousse'],
    name: { ar: 'بلدية سوسة', fr: 'Commune de Sousse', en: 'Municipality of Sousse' },
    about: {
      ar: 'تسيّر اللجنة المحلية للعائلات الأشد تضرراً، وتمسك مع شركائها قاعدة بيانات مشتركة.',
      fr: 'Elle anime le comité local pour les familles les plus touchées et tient avec ses partenaires une base de données commune.',
      en: 'It runs the local committee for the families hit hardest and keeps a joint database with its partners.',
    },
    themes: ['food', 'housing', 'documents'], languages: ['ar', 'fr'], facts: ['UNHCR-9'],
  },
  {
    id: 'zarzis-municipality', kind: 'city', cities: ['zarzis'],
    name: { ar: 'بلدية جرجيس', fr: 'Commune de Zarzis', en: 'Municipality of Zarzis' },
    about: {
      ar: 'ترافق العائلات من ترسيم المولود إلى مقعد الدراسة، وتقف مع من فقد عزيزاً حتى يُدفن بكرامة.',
      fr: 'Elle accompagne les familles, de l’inscription du nouveau-né aux bancs de l’école, et soutient ceux qui perdent un proche pour qu’il soit enterré dignement.',
      en: 'It stands by families from registering a newborn to a place at school, and by those who lose someone so that they are buried with dignity.',
    },
    themes: ['documents', 'education', 'health', 'family'], languages: ['ar', 'fr'], facts: ['UNHCR-6'],
  },
  {
    id: 'tunis-municipality', kind: 'city', cities: ['tunis'],
    name: { ar: 'بلدية تونس', fr: 'Commune de Tunis', en: 'Municipality of Tunis' },
    about: {
      ar: 'استضافت منتدى رؤساء البلديات سنة 2020. تفتح دوائرها البلدية لكل ساكن، ووهبت فضاءً مهجوراً حياة جديدة.',
      fr: 'Hôte du Forum des maires en 2020. Ses arrondissements reçoivent tous les habitants, et elle a rendu la vie à un lieu abandonné.',
      en: 'Host of the Mayors’ Forum in 2020. Its district offices serve every resident, and it gave an abandoned space a new life.',
    },
    themes: ['documents', 'education', 'work'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-1', 'UNHCR-12'],
  },
  {
    id: 'raoued-municipality', kind: 'city', cities: ['raoued'],
    name: { ar: 'بلدية رواد', fr: 'Commune de Raoued', en: 'Municipality of Raoued' },
    about: {
      ar: 'تستعين بالفن حتى يتعارف الجيران ويسكت الكلام الجارح عن اللاجئين.',
      fr: 'Elle mise sur l’art pour que les voisins se connaissent et que se taisent les mots contre les réfugiés.',
      en: 'It turns to art so that neighbours get to know each other and talk against refugees falls silent.',
    },
    themes: ['education', 'safety'], languages: ['ar', 'fr'], facts: ['UNHCR-15'],
  },
  {
    id: 'nador-municipality', kind: 'city', cities: ['nador'],
    name: { ar: 'جماعة الناظور', fr: 'Commune de Nador', en: 'Municipality of Nador' },
    about: {
      ar: 'تنسّق مع الجمعيات أسبوع اللقاء بين الثقافات وتتابع نتائجه، وتستقبل المهاجرين في شباك واحد.',
      fr: 'Elle coordonne et suit avec les associations la semaine interculturelle, et reçoit les migrants à un guichet unique.',
      en: 'With associations it coordinates and monitors the intercultural week, and it receives migrants at a single desk.',
    },
    themes: ['education', 'documents', 'health'], languages: ['ar', 'fr', 'rif', 'es'], facts: ['UNHCR-16', 'MC2CM-5', 'GIZ-1'],
  },
  {
    id: 'rabat-municipality', kind: 'city', cities: ['rabat'],
    name: { ar: 'جماعة الرباط', fr: 'Commune de Rabat', en: 'Municipality of Rabat' },
    about: {
      ar: 'تعمل مع شبكات المدن والوزارات والمقاولات على الصحة والتكوين والتعليم، وتجمع رؤساء الجماعات حول تجاربهم.',
      fr: 'Avec les réseaux de villes, les ministères et les entreprises, elle agit pour la santé, la formation et l’école, et réunit les maires autour de leurs expériences.',
      en: 'With city networks, ministries and companies it works on health, training and education, and brings mayors together around their experience.',
    },
    themes: ['health', 'work', 'education'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-13', 'SCN-6'],
  },
  {
    id: 'fes-municipality', kind: 'city', cities: ['fes'],
    name: { ar: 'جماعة فاس', fr: 'Commune de Fès', en: 'Municipality of Fes' },
    about: {
      ar: 'أسست مجلساً جماعياً للشباب من 91 عضواً بعد تسع جلسات استماع في الأحياء.',
      fr: 'Elle a créé un Conseil communal des jeunes de 91 membres après neuf séances d’écoute dans les quartiers.',
      en: 'It set up a Communal Youth Council of 91 members after nine listening sessions in the neighbourhoods.',
    },
    themes: ['education', 'work', 'safety'], languages: ['ar', 'fr'], facts: ['SCN-11', 'GIZ-1'],
  },
  {
    id: 'tangier-municipality', kind: 'city', cities: ['tangier'],
    name: { ar: 'جماعة طنجة', fr: 'Commune de Tanger', en: 'Municipality of Tangier' },
    about: {
      ar: 'استضافت لقاء المدن المغربية سنة 2023 وورشة الإدماج سنة 2025.',
      fr: 'Elle a accueilli la rencontre des villes marocaines en 2023 et l’atelier sur la réintégration en 2025.',
      en: 'It hosted the meeting of Moroccan cities in 2023 and the reintegration workshop in 2025.',
    },
    themes: ['safety', 'work'], languages: ['ar', 'fr', 'es'], facts: ['SCN-7', 'SCN-13', 'GIZ-1'],
  },
  {
    id: 'agadir-municipality', kind: 'city', cities: ['agadir'],
    name: { ar: 'جماعة أكادير', fr: 'Commune d’Agadir', en: 'Municipality of Agadir' },
    about: {
      ar: 'عضو في شبكة المدن القوية، تهتم بالشباب وبالفئات البعيدة عن القرار.',
      fr: 'Membre du réseau Strong Cities, attentive aux jeunes et à ceux que les décisions oublient.',
      en: 'A member of the Strong Cities Network, with an eye on young people and on those whom decisions forget.',
    },
    themes: ['work', 'education'], languages: ['ar', 'fr', 'zgh'], facts: ['SCN-6'],
  },
  {
    id: 'marrakesh-municipality', kind: 'city', cities: ['marrakesh'],
    name: { ar: 'جماعة مراكش', fr: 'Commune de Marrakech', en: 'Municipality of Marrakesh' },
    about: {
      ar: 'من أوائل الجماعات المغربية في الشبكة، وشريكة في تحسين التدبير المحلي للهجرة.',
      fr: 'Parmi les premières communes marocaines du réseau, et partenaire de la gestion locale de la migration.',
      en: 'One of the first Moroccan municipalities in the network and a partner in local migration management.',
    },
    themes: ['work', 'documents'], languages: ['ar', 'fr', 'en'], facts: ['SCN-6', 'GIZ-1'],
  },
  {
    id: 'tetouan-municipality', kind: 'city', cities: ['tetouan'],
    name: { ar: 'جماعة تطوان', fr: 'Commune de Tétouan', en: 'Municipality of Tetouan' },
    about: {
      ar: 'تتقاسم تجربتها في العمل مع الشباب مع مدن من المشرق.',
      fr: 'Elle partage avec des villes du Proche-Orient ce qu’elle a appris auprès des jeunes.',
      en: 'It shares what it has learned with young people with cities of the Levant and Iraq.',
    },
    themes: ['education', 'safety'], languages: ['ar', 'fr', 'es'], facts: ['SCN-11'],
  },
  {
    id: 'meknes-municipality', kind: 'city', cities: ['meknes'],
    name: { ar: 'جماعة مكناس', fr: 'Commune de Meknès', en: 'Municipality of Meknes' },
    about: {
      ar: 'تضع كل سنة برنامجاً مشتركاً مع الطلبة الأفارقة المقيمين في المدينة.',
      fr: 'Elle écrit chaque année un programme commun avec les étudiants africains qui vivent en ville.',
      en: 'Each year it writes a joint plan with the African students who live in the city.',
    },
    themes: ['education', 'housing'], languages: ['ar', 'fr'], facts: ['MC2CM-5'],
  },
  {
    id: 'ain-guezzam-municipality', kind: 'city', cities: ['ain-guezzam'],
    name: { ar: 'بلدية عين قزام', fr: 'Commune d’In Guezzam', en: 'Municipality of Ain Guezzam' },
    about: {
      ar: 'تفتح مركز استقبال لمن عبر الصحراء، فيه سقف وطعام ومن يسمع.',
      fr: 'Elle ouvre un centre d’accueil à ceux qui ont traversé le désert : un toit, un repas, une oreille.',
      en: 'It opens a reception centre to those who crossed the desert: a roof, a meal, someone who listens.',
    },
    themes: ['housing', 'food', 'health'], languages: ['ar', 'fr', 'ha'], facts: ['UNHCR-3'],
  },
  {
    id: 'nouadhibou-municipality', kind: 'city', cities: ['nouadhibou'],
    name: { ar: 'بلدية نواذيبو', fr: 'Commune de Nouadhibou', en: 'Municipality of Nouadhibou' },
    about: {
      ar: 'تكوّن اللاجئين في مهن المدينة وتساعد باعة السمك المجفف على تسوية أوراقهم.',
      fr: 'Elle forme les réfugiés aux métiers de la ville et aide les marchands de poisson séché à se mettre en règle.',
      en: 'It trains refugees in the trades of the city and helps dried-fish traders get their papers in order.',
    },
    themes: ['work', 'documents', 'food', 'health'], languages: ['ar', 'fr', 'wo', 'ff'], facts: ['UNHCR-4'],
  },
  {
    id: 'saida-municipality', kind: 'city', cities: ['saida'],
    name: { ar: 'بلدية صيدا', fr: 'Municipalité de Saïda', en: 'Municipality of Saida' },
    about: {
      ar: 'تعمل مع شبابها وتنقل ما تعلمته إلى مدن أخرى؛ منها أخذت فاس فكرة مجلسها.',
      fr: 'Elle travaille avec ses jeunes et transmet ce qu’elle apprend ; Fès y a puisé l’idée de son conseil.',
      en: 'It works with its young people and passes on what it learns; Fes took the idea of its council from here.',
    },
    themes: ['education', 'safety', 'documents'], languages: ['ar', 'en', 'fr'], facts: ['SCN-11'],
  },
  {
    id: 'brital-municipality', kind: 'city', cities: ['brital'],
    name: { ar: 'بلدية بريتال', fr: 'Municipalité de Brital', en: 'Municipality of Brital' },
    about: {
      ar: 'استقبلت البلدة نازحاً سورياً مقابل كل ثلاثة من أهلها، وتنسّق الخدمات على مستويين.',
      fr: 'Un déplacé syrien pour trois habitants : elle coordonne les services à deux niveaux.',
      en: 'One displaced Syrian for every three residents: it coordinates services on two levels.',
    },
    themes: ['housing', 'education', 'food'], languages: ['ar'], facts: ['MC2CM-5'],
  },
  {
    id: 'karak-municipality', kind: 'city', cities: ['karak'],
    name: { ar: 'بلدية الكرك الكبرى', fr: 'Municipalité du Grand Karak', en: 'Greater Karak Municipality' },
    about: {
      ar: 'شاركت المقدادية خبرتها في إشراك الشباب في قرارات المدينة.',
      fr: 'Elle a partagé avec Miqdadiyah son expérience de la participation des jeunes.',
      en: 'It shared its experience of involving young people with Miqdadiyah.',
    },
    themes: ['education', 'work'], languages: ['ar', 'en'], facts: ['SCN-11'],
  },
  {
    id: 'amman-municipality', kind: 'city', cities: ['amman'],
    name: { ar: 'أمانة عمّان الكبرى', fr: 'Municipalité du Grand Amman', en: 'Greater Amman Municipality' },
    about: {
      ar: 'كتبت دليلاً للأزمات واختبرته بالمحاكاة، وتعرضه اليوم على مدن المنطقة.',
      fr: 'Elle a écrit un guide de crise, l’a éprouvé par la simulation et le met à la disposition des villes de la région.',
      en: 'It wrote a crisis guide, tested it in simulation and now offers it to the cities of the region.',
    },
    themes: ['safety', 'housing', 'documents'], languages: ['ar', 'en'], facts: ['SCN-10'],
  },
  {
    id: 'sabha-municipality', kind: 'city', cities: ['sabha'],
    name: { ar: 'بلدية سبها', fr: 'Municipalité de Sebha', en: 'Municipality of Sabha' },
    about: {
      ar: 'تتابع الشائعات في أوقات التوتر وتدعو الأهالي إلى الحوار قبل أن يكبر الخلاف.',
      fr: 'Elle suit les rumeurs quand la tension monte et invite les habitants à parler avant que la querelle grandisse.',
      en: 'It follows rumours when tension rises and invites residents to talk before a quarrel grows.',
    },
    themes: ['safety', 'documents'], languages: ['ar'], facts: ['SCN-12'],
  },
  {
    id: 'tajoura-municipality', kind: 'city', cities: ['tajoura'],
    name: { ar: 'بلدية تاجوراء', fr: 'Municipalité de Tajoura', en: 'Municipality of Tajoura' },
    about: {
      ar: 'بلدية ساحلية شرق طرابلس، تعمل جمعياتها مع المهاجرين حتى داخل مراكز الاحتجاز.',
      fr: 'Commune côtière à l’est de Tripoli, dont les associations vont vers les migrants jusque dans les centres de détention.',
      en: 'A coastal municipality east of Tripoli whose associations reach migrants even inside detention centres.',
    },
    themes: ['safety', 'health'], languages: ['ar'], facts: ['MC2CM-5'],
  },
  {
    id: 'halabja-municipality', kind: 'city', cities: ['halabja'],
    name: { ar: 'بلدية حلبجة', fr: 'Municipalité de Halabja', en: 'Municipality of Halabja' },
    about: {
      ar: 'تكيّف طريقة سبها في رصد المعلومات المضللة مع حاجات أهلها ولغتهم.',
      fr: 'Elle adapte à ses habitants et à leur langue la méthode de Sebha contre les fausses informations.',
      en: 'It adapts Sabha’s way of answering misinformation to its own people and their language.',
    },
    themes: ['safety', 'education'], languages: ['ckb', 'ar', 'en'], facts: ['SCN-12'],
  },
  {
    id: 'tel-afar-municipality', kind: 'city', cities: ['tel-afar'],
    name: { ar: 'بلدية تلعفر', fr: 'Municipalité de Tal Afar', en: 'Municipality of Tel Afar' },
    about: {
      ar: 'تتابع عودة العائلات وتسأل كل عائدة عما ينقصها: سكن أو وثيقة أو مقعد دراسة.',
      fr: 'Elle suit le retour des familles et demande à chacune ce qui lui manque : un logement, un papier, une place à l’école.',
      en: 'It tracks the return of families and asks each what is missing: a home, a document, a place at school.',
    },
    themes: ['housing', 'documents', 'safety'], languages: ['ar', 'tk', 'ku'], facts: ['SCN-12'],
  },
  {
    id: 'miqdadiyah-municipality', kind: 'city', cities: ['miqdadiyah'],
    name: { ar: 'بلدية المقدادية', fr: 'Municipalité de Miqdadiyah', en: 'Municipality of Miqdadiyah' },
    about: {
      ar: 'طلبت التعلم من مدن أخرى وحصل شبابها على تمويل أولي لمبادراتهم.',
      fr: 'Elle a demandé à apprendre d’autres villes ; ses jeunes ont reçu de premiers fonds pour leurs initiatives.',
      en: 'It asked to learn from other cities, and its young people received seed funding for their initiatives.',
    },
    themes: ['education', 'safety'], languages: ['ar'], facts: ['SCN-11'],
  },
]
