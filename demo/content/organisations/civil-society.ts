import type { Organisation } from '../types.ts'

/** Associations that the public documents name. */
export const namedAssociations: Organisation[] = [
  {
    id: 'tunisian-council-for-refugees', kind: 'cso', cities: ['tunis', 'la-marsa', 'sousse', 'zarzis'],
    name: { ar: 'المجلس التونسي للاجئين', fr: 'Conseil tunisien pour les réfugiés', en: 'Tunisian Council for Refugees' },
    about: {
      ar: 'تابع مع البلديات الولادات التي لم تُرسّم زمن الحجر، وجمع التبرعات، ووزع الغذاء والمساعدات المالية.',
      fr: 'Pendant le confinement, il a suivi avec les communes les naissances non déclarées, collecté des fonds et distribué vivres et aides en argent.',
      en: 'During lockdown it tracked unregistered births with the cities, raised funds, and gave out food and cash.',
    },
    themes: ['documents', 'food', 'housing'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-8', 'UNHCR-9'],
  },
  {
    id: 'tamss', kind: 'cso', cities: ['tunis', 'la-marsa', 'sousse'],
    name: {
      ar: 'الجمعية التونسية للتصرف والتوازن الاجتماعي', fr: 'Association tunisienne pour le management et la stabilité sociale',
      en: 'Tunisian Association for Management and Social Stability',
    },
    short: { ar: 'جمعية التصرف والتوازن الاجتماعي', fr: 'TAMSS', en: 'TAMSS' },
    about: {
      ar: 'منذ 2019 تقرّب بين مهارات اللاجئين وحاجات المشغّلين بالتعاون مع البلديات: 700 مطلب شغل وأكثر من 100 عقد ومؤسسة أنشأها لاجئون.',
      fr: 'Depuis 2019, elle rapproche avec les communes les savoir-faire des réfugiés et les employeurs : 700 demandes, plus de 100 contrats, une entreprise fondée par des réfugiés.',
      en: 'Since 2019 it has matched refugees’ skills with employers, together with municipalities: 700 job requests, more than 100 contracts, one enterprise founded by refugees.',
    },
    themes: ['work', 'education', 'housing'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-17'],
  },
  {
    id: 'doctors-of-the-world', kind: 'cso', cities: ['la-marsa', 'zarzis', 'tunis', 'rabat'],
    name: { ar: 'أطباء العالم', fr: 'Médecins du Monde', en: 'Doctors of the World' },
    about: {
      ar: 'شريك بلديتي المرسى وجرجيس: تقييم الحاجات، وعيادات، ومرافقة إلى المستشفى.',
      fr: 'Partenaire des communes de La Marsa et de Zarzis : évaluation des besoins, consultations, accompagnement à l’hôpital.',
      en: 'Partner of the municipalities of La Marsa and Zarzis: needs assessment, consultations, someone to go with you to hospital.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-6', 'UNHCR-7'],
  },
  {
    id: 'terre-d-asile-tunisie', kind: 'cso', cities: ['tunis', 'sousse'],
    name: { ar: 'أرض اللجوء تونس', fr: 'Terre d’Asile Tunisie', en: 'Terre d’Asile Tunisie' },
    about: {
      ar: 'توجّه المهاجرين إلى الخدمات المحلية، باتفاقيات رسمية أو بحسب كل حالة.',
      fr: 'Elle oriente les migrants vers les services locaux, par convention ou au cas par cas.',
      en: 'It refers migrants to local services, by formal agreement or case by case.',
    },
    themes: ['safety', 'documents'], languages: ['fr', 'ar', 'en'], facts: ['MC2CM-5'],
  },
  {
    id: 'arab-institute-human-rights', kind: 'cso', cities: ['tunis'],
    name: { ar: 'المعهد العربي لحقوق الإنسان', fr: 'Institut arabe des droits de l’homme', en: 'Arab Institute for Human Rights' },
    about: {
      ar: 'حوّل مع بلدية تونس فضاءً مهجوراً إلى مركز لأهل الحي.',
      fr: 'Avec la commune de Tunis, il a fait d’un lieu abandonné une maison de quartier.',
      en: 'With the municipality of Tunis it turned an abandoned space into a community centre.',
    },
    themes: ['education', 'safety'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-12'],
  },
  {
    id: 'tunisian-human-rights-league', kind: 'cso', cities: ['tunis'],
    name: { ar: 'الرابطة التونسية للدفاع عن حقوق الإنسان', fr: 'Ligue tunisienne des droits de l’homme', en: 'Tunisian League for Human Rights' },
    about: {
      ar: 'كوّنت في قانون اللجوء ونسجت شبكة من منظمات المجتمع المدني.',
      fr: 'Elle a formé au droit d’asile et tissé un réseau d’organisations de la société civile.',
      en: 'It has trained people in asylum law and built a network of civil society organisations.',
    },
    themes: ['documents', 'safety'], languages: ['ar', 'fr'], facts: ['MC2CM-5'],
  },
  {
    id: 'asticude', kind: 'cso', cities: ['nador'],
    name: { ar: 'جمعية أستيكود', fr: 'Association ASTICUDE', en: 'ASTICUDE Association' },
    about: {
      ar: 'تنظم مع الجماعة وشركائها أسبوعاً للثقافة والرياضة والتربية حول اليوم العالمي للاجئين، انتقل إلى مدن أخرى.',
      fr: 'Avec la commune et ses partenaires, elle organise autour de la Journée mondiale du réfugié une semaine de culture, de sport et d’éducation, reprise ailleurs.',
      en: 'With the city and its partners it holds a week of culture, sport and education around World Refugee Day, since taken up elsewhere.',
    },
    themes: ['education', 'family', 'safety'], languages: ['ar', 'fr', 'rif', 'en'], facts: ['UNHCR-16', 'MC2CM-5'],
  },
  {
    id: 'amappe', kind: 'cso', cities: ['rabat', 'oujda'],
    name: { ar: 'الجمعية المغربية لدعم وإنعاش المقاولات الصغرى', fr: 'Association marocaine d’appui à la promotion de la petite entreprise', en: 'Moroccan Association for the Promotion of Small Enterprise' },
    short: { ar: 'أمابي', fr: 'AMAPPE', en: 'AMAPPE' },
    about: {
      ar: 'تدعم مشاريع النساء والشباب: 793 مشروعاً صغيراً تشغّل 160 لاجئاً، وتدريبات من ستة أشهر، ومنحة شهرية للمتدرجين.',
      fr: 'Elle soutient les projets des femmes et des jeunes : 793 petites entreprises qui emploient 160 réfugiés, des stages de six mois, une bourse mensuelle pour les apprentis.',
      en: 'It supports the enterprises of women and youth: 793 small projects employing 160 refugees, six-month internships, a monthly scholarship for apprentices.',
    },
    themes: ['work', 'education'], languages: ['ar', 'fr'], facts: ['UNHCR-18'],
  },
  {
    id: 'african-students-confederation', kind: 'cso', cities: ['meknes', 'rabat', 'fes'],
    name: { ar: 'كونفدرالية الطلبة والمتدربين الأفارقة', fr: 'Confédération des élèves, étudiants et stagiaires africains', en: 'Confederation of African Students and Trainees' },
    about: {
      ar: 'تجمع الطلبة الأفارقة في المغرب، ولها مع جماعة مكناس اتفاقية وبرنامج سنوي مشترك.',
      fr: 'Elle réunit les étudiants africains au Maroc et tient avec Meknès une convention et un programme annuel commun.',
      en: 'It brings together African students in Morocco and has an agreement and a joint annual plan with Meknes.',
    },
    themes: ['education', 'housing', 'documents'], languages: ['fr', 'en', 'wo', 'bm'], facts: ['MC2CM-5'],
  },
  {
    id: 'ayadi-al-khair', kind: 'cso', cities: ['tajoura'],
    name: { ar: 'جمعية أيادي الخير', fr: 'Association Ayadi Al-Khair', en: 'Ayadi Al-Khair' },
    about: {
      ar: 'درّبت على الحقوق داخل مركز لاحتجاز المهاجرين في تاجوراء.',
      fr: 'Elle a formé aux droits dans un centre de détention de migrants à Tajoura.',
      en: 'It gave rights training inside a migrant detention centre in Tajoura.',
    },
    themes: ['safety', 'health'], languages: ['ar', 'en'], facts: ['MC2CM-5'],
  },
]

/** Partners made up for the demonstration; 61 associations signed up in La Marsa alone, so it has the most. */
export const inventedAssociations: Organisation[] = [
  {
    id: 'dar-el-bhar', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'دار البحر', fr: 'Dar El Bhar', en: 'Dar El Bhar' },
    about: {
      ar: 'بيت للأمهات وأطفالهن في البحر الأزرق: متابعة، ولعب، وقهوة مع من يفهم.',
      fr: 'Une maison pour les mères et leurs petits à Bhar Lazreg : un suivi, des jeux, un café avec quelqu’un qui comprend.',
      en: 'A house for mothers and small children in Bhar Lazreg: check-ups, play, and coffee with someone who understands.',
    },
    themes: ['family', 'health', 'education'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'yed-fi-yed', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'يد في يد', fr: 'Yed fi Yed', en: 'Yed fi Yed' },
    about: {
      ar: 'متطوعون يجمعون المؤونة من مغازات المرسى ويوزعونها كل أسبوع دون سؤال عن الأصل.',
      fr: 'Des bénévoles collectent les provisions des magasins de La Marsa et les distribuent chaque semaine, sans demander d’où l’on vient.',
      en: 'Volunteers collect groceries from the shops of La Marsa and share them out each week, whoever you are.',
    },
    themes: ['food', 'family'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'jar-lel-jar', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'الجار للجار', fr: 'Jar lel Jar', en: 'Jar lel Jar' },
    about: {
      ar: 'تتوسط بين المالك والمتسوّغ قبل أن يصل الخلاف إلى الطرد، ولها بيوت للحالات المستعجلة.',
      fr: 'Elle parle au propriétaire avant que le différend ne finisse en expulsion, et tient quelques chambres pour l’urgence.',
      en: 'It talks to the landlord before a dispute ends in eviction, and keeps a few rooms for emergencies.',
    },
    themes: ['housing', 'safety'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'nour-la-marsa', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'نور المرسى', fr: 'Nour La Marsa', en: 'Nour La Marsa' },
    about: {
      ar: 'تستقبل النساء المعنفات في أي ساعة، بسرية تامة، وترافقهن إلى بر الأمان.',
      fr: 'Elle reçoit à toute heure les femmes victimes de violence, en toute discrétion, et les met en lieu sûr.',
      en: 'It receives women facing violence at any hour, in confidence, and takes them to safety.',
    },
    themes: ['safety', 'family', 'housing'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'mizan', kind: 'cso', cities: ['la-marsa', 'tunis'],
    name: { ar: 'ميزان', fr: 'Mizan', en: 'Mizan' },
    about: {
      ar: 'محامون متطوعون يشرحون الحقوق بكلام مفهوم ويكتبون المطالب معك.',
      fr: 'Des avocats bénévoles qui expliquent vos droits avec des mots simples et écrivent les demandes avec vous.',
      en: 'Volunteer lawyers who explain your rights in plain words and write the requests with you.',
    },
    themes: ['documents', 'housing', 'work', 'safety'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'qantara', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'قنطرة', fr: 'Qantara', en: 'Qantara' },
    about: {
      ar: 'دروس عربية وفرنسية للكبار ودعم مدرسي للصغار، كل مساء في سيدي داود.',
      fr: 'Cours d’arabe et de français pour les grands, soutien scolaire pour les petits, chaque soir à Sidi Daoud.',
      en: 'Arabic and French for adults and homework help for children, every evening in Sidi Daoud.',
    },
    themes: ['education', 'work'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'sahti', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'صحتي', fr: 'Sahti', en: 'Sahti' },
    about: {
      ar: 'وسيطات صحيات من الحي يترجمن عند الطبيب ويذكّرن بالمواعيد.',
      fr: 'Des médiatrices de santé du quartier traduisent chez le médecin et rappellent les rendez-vous.',
      en: 'Health mediators from the neighbourhood who interpret at the doctor’s and remind people of appointments.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr', 'en', 'bm', 'dyu'], facts: [], invented: true,
  },
  {
    id: 'matbakh-el-houma', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'مطبخ الحومة', fr: 'Matbakh El Houma', en: 'Matbakh El Houma' },
    about: {
      ar: 'مطبخ تضامني تطبخ فيه نساء من ثمانية بلدان، والوجبة بما تيسّر.',
      fr: 'Cuisine solidaire où des femmes de huit pays font à manger ; on donne ce qu’on peut.',
      en: 'A community kitchen where women of eight countries cook, and you pay what you can.',
    },
    themes: ['food', 'work'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'afrique-marsa', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'إفريقيا المرسى', fr: 'Afrique Marsa', en: 'Afrique Marsa' },
    about: {
      ar: 'جمعية أسسها عمال وطلبة من غرب إفريقيا: استقبال القادمين الجدد ومرافقة في الإدارة.',
      fr: 'Fondée par des travailleurs et des étudiants d’Afrique de l’Ouest : accueil des nouveaux venus, aide aux démarches.',
      en: 'Founded by workers and students from West Africa: a welcome for newcomers and help at the counter.',
    },
    themes: ['safety', 'documents', 'work'], languages: ['fr', 'en', 'bm', 'dyu', 'wo'], facts: [], invented: true,
  },
  {
    id: 'el-fell', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'الفل للشباب', fr: 'El Fell Jeunesse', en: 'El Fell Youth' },
    about: {
      ar: 'كرة وموسيقى ومسرح لأبناء الحومة كلهم، بين العصر والمغرب.',
      fr: 'Foot, musique et théâtre pour tous les jeunes de la houma, en fin d’après-midi.',
      en: 'Football, music and theatre for all the young people of the neighbourhood, in the late afternoon.',
    },
    themes: ['education', 'safety'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'khatwa', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'خطوة', fr: 'Khatwa', en: 'Khatwa' },
    about: {
      ar: 'ترافق الأشخاص ذوي الإعاقة وعائلاتهم: كراسٍ متحركة، وتأهيل، وحق في المدرسة.',
      fr: 'Aux côtés des personnes handicapées et de leurs familles : fauteuils, rééducation, droit à l’école.',
      en: 'Beside people with disabilities and their families: wheelchairs, therapy, the right to go to school.',
    },
    themes: ['health', 'education', 'family'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'zarriaa', kind: 'cso', cities: ['la-marsa'],
    name: { ar: 'زريعة', fr: 'Zarriaa', en: 'Zarriaa' },
    about: {
      ar: 'تكوين قصير في البستنة والنجارة والخياطة، يتبعه تربص في مؤسسة.',
      fr: 'De courtes formations en jardinage, menuiserie et couture, suivies d’un stage en entreprise.',
      en: 'Short courses in gardening, carpentry and sewing, each followed by an internship.',
    },
    themes: ['work', 'education'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'manar-al-charq', kind: 'cso', cities: ['oujda'],
    name: { ar: 'منار الشرق', fr: 'Manar Al Charq', en: 'Manar Al Charq' },
    about: {
      ar: 'استقبال وتوجيه ومأوى ليالٍ قليلة لمن وصل من الحدود.',
      fr: 'Accueil, orientation et quelques nuits d’abri pour ceux qui arrivent de la frontière.',
      en: 'A welcome, guidance and a few nights’ shelter for those who arrive from the border.',
    },
    themes: ['housing', 'safety', 'documents'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'nisa-al-charq', kind: 'cso', cities: ['oujda'],
    name: { ar: 'نساء الشرق', fr: 'Femmes de l’Oriental', en: 'Women of the Oriental' },
    about: {
      ar: 'مركز استماع للنساء وتعاونية خياطة وطبخ تعيش منها ثلاثون عائلة.',
      fr: 'Un centre d’écoute pour les femmes et une coopérative de couture et de cuisine qui fait vivre trente familles.',
      en: 'A listening centre for women, and a sewing and cooking cooperative that thirty families live on.',
    },
    themes: ['safety', 'work', 'family'], languages: ['ar', 'fr', 'zgh'], facts: [], invented: true,
  },
  {
    id: 'tawassol-oujda', kind: 'cso', cities: ['oujda'],
    name: { ar: 'تواصل وجدة', fr: 'Tawassol Oujda', en: 'Tawassol Oujda' },
    about: {
      ar: 'دروس لغة، ومرافقة إلى المدرسة والإدارة، ومنصة معلومات مع الجماعة.',
      fr: 'Cours de langue, accompagnement à l’école et dans les bureaux, plateforme d’information avec la commune.',
      en: 'Language classes, company to school and offices, and the information platform with the municipality.',
    },
    themes: ['education', 'documents'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'khayr-oujda', kind: 'cso', cities: ['oujda'],
    name: { ar: 'الخير للتضامن', fr: 'Al Khayr Solidarité', en: 'Al Khayr Solidarity' },
    about: {
      ar: 'قفة أسبوعية ومائدة ساخنة في الشتاء لكل محتاج.',
      fr: 'Un panier chaque semaine et un repas chaud l’hiver, pour qui en a besoin.',
      en: 'A weekly basket, and a hot meal in winter, for anyone in need.',
    },
    themes: ['food'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'dar-essahel', kind: 'cso', cities: ['sousse'],
    name: { ar: 'دار الساحل', fr: 'Dar Essahel', en: 'Dar Essahel' },
    about: {
      ar: 'مأوى وقتي وفريق يبحث مع العائلة عن كراء تقدر عليه.',
      fr: 'Un hébergement provisoire et une équipe qui cherche avec la famille un loyer à sa portée.',
      en: 'Temporary shelter, and a team that looks with the family for a rent it can afford.',
    },
    themes: ['housing', 'safety'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'jawhara-tadhamon', kind: 'cso', cities: ['sousse'],
    name: { ar: 'جوهرة التضامن', fr: 'Jawhara Solidarité', en: 'Jawhara Solidarity' },
    about: {
      ar: 'غذاء ولوازم مدرسية ودروس تدارك في أحياء الرياض وسيدي عبد الحميد.',
      fr: 'Vivres, fournitures et cours de rattrapage à Riadh et à Sidi Abdelhamid.',
      en: 'Food, school supplies and catch-up lessons in Riadh and Sidi Abdelhamid.',
    },
    themes: ['food', 'education', 'family'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'zitouna-zarzis', kind: 'cso', cities: ['zarzis'],
    name: { ar: 'زيتونة جرجيس', fr: 'Zitouna Zarzis', en: 'Zitouna Zarzis' },
    about: {
      ar: 'مؤونة ولباس وسقف لمن نجا من البحر أو جاء من الصحراء.',
      fr: 'Vivres, vêtements et un toit pour ceux qui ont échappé à la mer ou viennent du désert.',
      en: 'Food, clothes and a roof for those who survived the sea or came from the desert.',
    },
    themes: ['food', 'housing', 'safety'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'dar-lamma', kind: 'cso', cities: ['tunis'],
    name: { ar: 'دار اللمة', fr: 'Dar Lamma', en: 'Dar Lamma' },
    about: {
      ar: 'دار في المدينة العتيقة للأكل واللقاء وتعلّم حرفة.',
      fr: 'Une maison de la Médina où l’on mange, se retrouve et apprend un métier.',
      en: 'A house in the Medina to eat, meet and learn a trade.',
    },
    themes: ['food', 'work', 'family'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'marchica-solidarite', kind: 'cso', cities: ['nador'],
    name: { ar: 'مارتشيكا للتضامن', fr: 'Marchica Solidarité', en: 'Marchica Solidarity' },
    about: {
      ar: 'فريق متنقل: أغطية وطعام وإسعاف أولي، ومأوى للنساء مع أطفالهن.',
      fr: 'Une équipe mobile – couvertures, repas, premiers soins – et un abri pour les femmes avec enfants.',
      en: 'A mobile team with blankets, meals and first aid, and a shelter for women with children.',
    },
    themes: ['safety', 'food', 'housing'], languages: ['ar', 'fr', 'rif', 'en'], facts: [], invented: true,
  },
  {
    id: 'bouregreg-accueil', kind: 'cso', cities: ['rabat'],
    name: { ar: 'أبي رقراق للاستقبال', fr: 'Bouregreg Accueil', en: 'Bouregreg Welcome' },
    about: {
      ar: 'استقبال ودعم قانوني وقفة غذائية في التقدم ويعقوب المنصور.',
      fr: 'Accueil, conseil juridique et paniers alimentaires à Takaddoum et Yacoub El Mansour.',
      en: 'A welcome, legal advice and food baskets in Takaddoum and Yacoub El Mansour.',
    },
    themes: ['documents', 'food', 'safety', 'housing'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'rawabit-fes', kind: 'cso', cities: ['fes'],
    name: { ar: 'روابط فاس', fr: 'Rawabit Fès', en: 'Rawabit Fes' },
    about: {
      ar: 'شباب يستقبلون شباباً: مرافقة إلى المدرسة والعمل والسكن.',
      fr: 'Des jeunes qui accueillent des jeunes : école, travail, logement.',
      en: 'Young people who welcome young people: school, work, housing.',
    },
    themes: ['education', 'housing', 'food', 'safety'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'saida-maan', kind: 'cso', cities: ['saida'],
    name: { ar: 'صيدا معاً', fr: 'Saïda Ensemble', en: 'Saida Together' },
    about: {
      ar: 'دعم مدرسي وقانوني لعائلات المدينة، لبنانية وسورية وفلسطينية.',
      fr: 'Soutien scolaire et juridique aux familles de la ville, libanaises, syriennes et palestiniennes.',
      en: 'School and legal support for the families of the city, Lebanese, Syrian and Palestinian.',
    },
    themes: ['education', 'documents', 'food', 'safety'], languages: ['ar', 'en', 'fr'], facts: [], invented: true,
  },
  {
    id: 'jiran-amman', kind: 'cso', cities: ['amman'],
    name: { ar: 'جيران عمّان', fr: 'Jiran Amman', en: 'Jiran Amman' },
    about: {
      ar: 'مركز مجتمعي في الهاشمي الشمالي: دعم نفسي، ومساعدة إيجار، وتدريب.',
      fr: 'Centre communautaire de Hachmi Chamali : soutien psychologique, aide au loyer, formation.',
      en: 'A community centre in Hashmi Shamali: counselling, help with rent, training.',
    },
    themes: ['family', 'housing', 'work', 'safety'], languages: ['ar', 'en'], facts: [], invented: true,
  },
  {
    id: 'fezzan-hiwar', kind: 'cso', cities: ['sabha'],
    name: { ar: 'فزان للحوار', fr: 'Fezzan Dialogue', en: 'Fezzan Dialogue' },
    about: {
      ar: 'وسطاء من أحياء سبها يجمعون الناس حول الشاي قبل أن تكبر الشائعة.',
      fr: 'Des médiateurs des quartiers de Sebha réunissent les gens autour d’un thé avant que la rumeur enfle.',
      en: 'Mediators from the neighbourhoods of Sabha who bring people together over tea before a rumour grows.',
    },
    themes: ['safety', 'education', 'food'], languages: ['ar', 'ha', 'tmh'], facts: [], invented: true,
  },
  {
    id: 'awda-tel-afar', kind: 'cso', cities: ['tel-afar'],
    name: { ar: 'عودة', fr: 'Awda', en: 'Awda' },
    about: {
      ar: 'ترمّم البيوت وتشغّل الشباب في ترميمها، وتستمع إلى من عاد مثقلاً.',
      fr: 'Elle répare les maisons, emploie les jeunes à les réparer et écoute ceux qui reviennent le cœur lourd.',
      en: 'It repairs homes, employs young people to do it, and listens to those who come back with a burden.',
    },
    themes: ['housing', 'work', 'safety', 'education'], languages: ['ar', 'tk', 'ku'], facts: [], invented: true,
  },
]
