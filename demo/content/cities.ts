import type { City } from './types.ts'

const tunisia = { ambulance: '190', police: '197', civilProtection: '198' }
const morocco = { ambulance: '15', police: '19', civilProtection: '15' }
const algeria = { ambulance: '14', police: '17', civilProtection: '14' }
const mauritania = { ambulance: '101', police: '117', civilProtection: '118' }
const lebanon = { ambulance: '140', police: '112', civilProtection: '125' }
const jordan = { ambulance: '911', police: '911', civilProtection: '911' }
const libya = { ambulance: '1515', police: '1515', civilProtection: '1515' }
const iraq = { ambulance: '122', police: '104', civilProtection: '115' }

const saturdayAndSunday = [6, 7]
const fridayAndSaturday = [5, 6]

export const cities: City[] = [
  {
    id: 'la-marsa', country: 'TN', lat: 36.8782, lon: 10.3247,
    name: { ar: 'المرسى', fr: 'La Marsa', en: 'La Marsa' },
    profile: {
      ar: 'مدينة ساحلية شمال تونس العاصمة. منذ بداية جائحة كوفيد-19 جمعت البلدية شركاءها في لجنة تنسيق: غذاء ومساعدات مالية وصحة، الحوامل والأطفال أولاً، ومعاليم الكراء للاجئين ولأبناء البلد حتى لا يُطرد أحد من بيته. بلغ العون قرابة 1800 نازح ولاجئ، وأعلنت 61 جمعية رغبتها في العمل معاً.',
      fr: 'Ville côtière au nord de Tunis. Dès le début du Covid-19, la commune a réuni ses partenaires dans un comité de coordination : vivres, argent, soins – femmes enceintes et enfants d’abord – et loyers payés, pour les réfugiés comme pour les habitants menacés d’expulsion. Près de 1 800 personnes déplacées ont été aidées et 61 associations se sont inscrites pour agir ensemble.',
      en: 'A coastal town north of Tunis. When COVID-19 began, the municipality brought its partners into one coordination committee: food, cash, health care with pregnant women and children first, and rent paid so that neither refugees nor locals lost their homes. Nearly 1,800 displaced people were reached, and 61 associations signed up to work together.',
    },
    facts: ['UNHCR-7'], emergency: tunisia, weekend: saturdayAndSunday, centre: { lat: 36.8795, lon: 10.312 },
    areas: [
      { id: 'gammarth', name: { ar: 'قمرت', fr: 'Gammarth', en: 'Gammarth' }, lat: 36.917, lon: 10.287, share: 0.08 },
      { id: 'marsa-ville', name: { ar: 'المرسى المدينة', fr: 'Marsa Ville', en: 'Marsa Ville' }, lat: 36.8785, lon: 10.323, share: 0.16 },
      { id: 'bhar-lazreg', name: { ar: 'البحر الأزرق', fr: 'Bhar Lazreg', en: 'Bhar Lazreg' }, lat: 36.8845, lon: 10.2865, share: 0.42 },
      { id: 'marsa-erriadh', name: { ar: 'المرسى الرياض', fr: 'Marsa Erriadh', en: 'Marsa Erriadh' }, lat: 36.888, lon: 10.311, share: 0.1 },
      { id: 'marsa-plage', name: { ar: 'المرسى الشاطئ', fr: 'Marsa Plage', en: 'Marsa Plage' }, lat: 36.881, lon: 10.3325, share: 0.06 },
      { id: 'sidi-daoud', name: { ar: 'سيدي داود', fr: 'Sidi Daoud', en: 'Sidi Daoud' }, lat: 36.864, lon: 10.298, share: 0.18 },
    ],
  },
  {
    id: 'oujda', country: 'MA', lat: 34.6814, lon: -1.9086,
    name: { ar: 'وجدة', fr: 'Oujda', en: 'Oujda' },
    profile: {
      ar: 'مدينة حدودية في شرق المغرب. وضعت مع الجمعيات ومع اللاجئين أنفسهم خطة عمل لإدماج اللاجئين والمهاجرين، وتُحيّن بانتظام منصة معلومات مشتركة، وتكوّن موظفيها. وهي أيضاً من الجماعات الشريكة في تحسين تدبير الهجرة محلياً.',
      fr: 'Ville frontière de l’est du Maroc. Elle a écrit, avec les associations et les réfugiés eux-mêmes, un plan d’action pour l’inclusion des réfugiés et des migrants, tient à jour une plateforme d’information commune et forme ses agents. Elle compte parmi les communes partenaires pour mieux gérer la migration sur place.',
      en: 'A border city in the east of Morocco. With civil society and refugees themselves it wrote an action plan for the inclusion of refugees and migrants; it keeps a common information platform up to date and trains its staff. It is one of the partner municipalities for better local management of migration.',
    },
    facts: ['UNHCR-11', 'GIZ-1', 'SCN-6'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 34.6755, lon: -1.906 },
    areas: [
      { id: 'medina', name: { ar: 'المدينة القديمة', fr: 'Médina', en: 'Old city' }, lat: 34.6825, lon: -1.9105, share: 0.17 },
      { id: 'centre', name: { ar: 'وسط المدينة', fr: 'Centre-ville', en: 'City centre' }, lat: 34.6795, lon: -1.9155, share: 0.13 },
      { id: 'sidi-yahya', name: { ar: 'سيدي يحيى', fr: 'Sidi Yahya', en: 'Sidi Yahya' }, lat: 34.6625, lon: -1.873, share: 0.2 },
      { id: 'lazaret', name: { ar: 'لازاري', fr: 'Lazaret', en: 'Lazaret' }, lat: 34.692, lon: -1.898, share: 0.15 },
      { id: 'al-qods', name: { ar: 'حي القدس', fr: 'Hay Al Qods', en: 'Hay Al Qods' }, lat: 34.657, lon: -1.9, share: 0.21 },
      { id: 'oued-nachef', name: { ar: 'واد الناشف', fr: 'Oued Nachef', en: 'Oued Nachef' }, lat: 34.672, lon: -1.929, share: 0.14 },
    ],
  },
  {
    id: 'sousse', country: 'TN', lat: 35.8256, lon: 10.637,
    name: { ar: 'سوسة', fr: 'Sousse', en: 'Sousse' },
    profile: {
      ar: 'كبرى مدن الساحل التونسي. أدارت البلدية مع مجلس اللاجئين لجنة محلية تعتني بأشد العائلات تضرراً. ولأن المعلومة كانت ناقصة، أنشأ الشركاء قاعدة بيانات مشتركة وأجروا استبيانات حول ظروف العيش والصعوبات.',
      fr: 'Grande ville du Sahel tunisien. La commune y anime, avec le conseil pour les réfugiés, un comité local qui s’occupe des familles les plus touchées. Comme l’information manquait, les partenaires ont créé une base de données commune et mené des enquêtes sur les conditions de vie et les difficultés.',
      en: 'The largest city of the Tunisian Sahel. The municipality ran a local committee with the refugee council for the families hit hardest. Because information was missing, the partners built a joint database and surveyed living conditions and difficulties.',
    },
    facts: ['UNHCR-9'], emergency: tunisia, weekend: saturdayAndSunday, centre: { lat: 35.824, lon: 10.63 },
    areas: [
      { id: 'medina', name: { ar: 'المدينة العتيقة', fr: 'Médina', en: 'Medina' }, lat: 35.8245, lon: 10.6385, share: 0.18 },
      { id: 'bouhsina', name: { ar: 'بوحسينة', fr: 'Bouhsina', en: 'Bouhsina' }, lat: 35.8275, lon: 10.6275, share: 0.16 },
      { id: 'jawhara', name: { ar: 'سوسة جوهرة', fr: 'Sousse Jawhara', en: 'Sousse Jawhara' }, lat: 35.837, lon: 10.612, share: 0.2 },
      { id: 'riadh', name: { ar: 'سوسة الرياض', fr: 'Sousse Riadh', en: 'Sousse Riadh' }, lat: 35.804, lon: 10.616, share: 0.26 },
      { id: 'sidi-abdelhamid', name: { ar: 'سيدي عبد الحميد', fr: 'Sidi Abdelhamid', en: 'Sidi Abdelhamid' }, lat: 35.793, lon: 10.655, share: 0.2 },
    ],
  },
  {
    id: 'zarzis', country: 'TN', lat: 33.504, lon: 11.1122,
    name: { ar: 'جرجيس', fr: 'Zarzis', en: 'Zarzis' },
    profile: {
      ar: 'ميناء صيد في الجنوب الشرقي قريب من الحدود الليبية. تساعد البلدية على ترسيم المواليد الجدد للعائلات النازحة وعلى الدفن الكريم، وتعمل مع المستشفى، وتفتح أبواب المدرسة والمركز الرياضي. ولها اتفاقية شراكة مع أطباء العالم ومنظمة للتعاون الدولي لتقييم حاجيات اللاجئين الأفارقة والاستجابة لها.',
      fr: 'Port de pêche du sud-est, proche de la frontière libyenne. La commune aide à inscrire les nouveau-nés des familles déplacées et à enterrer dignement les morts, travaille avec les hôpitaux, ouvre l’école et le centre sportif. Une convention avec Médecins du Monde et une organisation de coopération internationale sert à évaluer les besoins des réfugiés africains et à y répondre.',
      en: 'A fishing port in the south-east, near the Libyan border. The municipality helps displaced families register newborns and bury their dead with dignity, works with the hospitals, and opens the school and a sports centre. An agreement with Doctors of the World and an international cooperation organisation serves to assess and meet the needs of African refugees.',
    },
    facts: ['UNHCR-6'], emergency: tunisia, weekend: saturdayAndSunday, centre: { lat: 33.508, lon: 11.1 },
    areas: [
      { id: 'centre', name: { ar: 'وسط المدينة', fr: 'Centre-ville', en: 'Town centre' }, lat: 33.504, lon: 11.112, share: 0.34 },
      { id: 'port', name: { ar: 'الميناء', fr: 'Le port', en: 'Harbour' }, lat: 33.493, lon: 11.119, share: 0.16 },
      { id: 'mouansa', name: { ar: 'الموانسة', fr: 'Mouansa', en: 'Mouansa' }, lat: 33.477, lon: 11.101, share: 0.18 },
      { id: 'souihel', name: { ar: 'السويحل', fr: 'Souihel', en: 'Souihel' }, lat: 33.547, lon: 11.113, share: 0.17 },
      { id: 'hassi-jerbi', name: { ar: 'حاسي الجربي', fr: 'Hassi Jerbi', en: 'Hassi Jerbi' }, lat: 33.575, lon: 11.04, share: 0.15 },
    ],
  },
  {
    id: 'tunis', country: 'TN', lat: 36.8065, lon: 10.1815,
    name: { ar: 'تونس', fr: 'Tunis', en: 'Tunis' },
    profile: {
      ar: 'عاصمة البلاد، واستضاف شيخ مدينتها في نوفمبر 2020 منتدى رؤساء البلديات للمدن الدامجة في شمال إفريقيا. ومع المعهد العربي لحقوق الإنسان صار فضاء مهجور مركزاً يجتمع فيه أهل الحي. كما نُظّمت فيها إحالة المهاجرين إلى الخدمات المحلية، باتفاقيات تارةً وحالة بحالة تارةً أخرى.',
      fr: 'Capitale du pays, dont la maire a accueilli en novembre 2020 le Forum des maires pour des villes inclusives en Afrique du Nord. Avec l’Institut arabe des droits de l’homme, un lieu abandonné y est devenu une maison de quartier. On y oriente aussi les migrants vers les services locaux, par convention ou au cas par cas.',
      en: 'The capital, whose mayor hosted the Mayors’ Forum for Inclusive Cities in North Africa in November 2020. With the Arab Institute of Human Rights, an abandoned space became a community centre. Migrants are referred to local services, sometimes by formal agreement, sometimes case by case.',
    },
    facts: ['UNHCR-1', 'UNHCR-12', 'MC2CM-5'], emergency: tunisia, weekend: saturdayAndSunday, centre: { lat: 36.803, lon: 10.177 },
    areas: [
      { id: 'medina', name: { ar: 'المدينة العتيقة', fr: 'Médina', en: 'Medina' }, lat: 36.7985, lon: 10.17, share: 0.22 },
      { id: 'bab-souika', name: { ar: 'باب سويقة', fr: 'Bab Souika', en: 'Bab Souika' }, lat: 36.8055, lon: 10.169, share: 0.18 },
      { id: 'lafayette', name: { ar: 'لافايات', fr: 'Lafayette', en: 'Lafayette' }, lat: 36.8125, lon: 10.181, share: 0.16 },
      { id: 'cite-el-khadra', name: { ar: 'حي الخضراء', fr: 'Cité El Khadra', en: 'Cité El Khadra' }, lat: 36.834, lon: 10.194, share: 0.14 },
      { id: 'el-ouardia', name: { ar: 'الوردية', fr: 'El Ouardia', en: 'El Ouardia' }, lat: 36.774, lon: 10.189, share: 0.14 },
      { id: 'sidi-hassine', name: { ar: 'سيدي حسين', fr: 'Sidi Hassine', en: 'Sidi Hassine' }, lat: 36.79, lon: 10.103, share: 0.16 },
    ],
  },
  {
    id: 'raoued', country: 'TN', lat: 36.9405, lon: 10.152,
    name: { ar: 'رواد', fr: 'Raoued', en: 'Raoued' },
    profile: {
      ar: 'بلدية شابة في ولاية أريانة على شاطئ البحر. اختارت الفن لمواجهة النفور من اللاجئين، فهو يجمع الجيران القدامى والجدد.',
      fr: 'Jeune commune du gouvernorat de l’Ariana, au bord de la mer. Contre l’hostilité envers les réfugiés, elle a choisi l’art, qui fait se rencontrer anciens et nouveaux voisins.',
      en: 'A young municipality by the sea in the governorate of Ariana. Against hostility towards refugees it chose art, which brings old and new neighbours together.',
    },
    facts: ['UNHCR-15'], emergency: tunisia, weekend: saturdayAndSunday, centre: { lat: 36.9405, lon: 10.152 },
  },
  {
    id: 'nador', country: 'MA', lat: 35.174, lon: -2.9287,
    name: { ar: 'الناظور', fr: 'Nador', en: 'Nador' },
    profile: {
      ar: 'مدينة متوسطية على بحيرة مارتشيكا. تنظم جمعية أستيكود مع المجلس الجماعي وشركائه أسبوعاً ثقافياً ورياضياً وتربوياً حول اليوم العالمي للاجئين، وانتقلت الفكرة إلى مدن أخرى. وشاركت في معرضها بين الثقافات عشرة بلدان إفريقية في دورته الأخيرة، بتنسيق رسمي مع الجماعة.',
      fr: 'Ville méditerranéenne au bord de la lagune Marchica. Autour de la Journée mondiale du réfugié, l’association ASTICUDE y organise avec le conseil communal et ses partenaires une semaine de culture, de sport et d’éducation, reprise par d’autres villes. Son exposition interculturelle, coordonnée et suivie avec la commune, a réuni dix pays africains à sa dernière édition.',
      en: 'A Mediterranean city on the Marchica lagoon. Around World Refugee Day the association ASTICUDE, with the city council and partners, holds a week of culture, sport and learning that other cities have taken up. Its intercultural exhibition, coordinated and monitored with the municipality, brought ten African countries together in its latest edition.',
    },
    facts: ['UNHCR-16', 'MC2CM-5', 'GIZ-1'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 35.169, lon: -2.932 },
    areas: [
      { id: 'centre', name: { ar: 'وسط المدينة', fr: 'Centre-ville', en: 'City centre' }, lat: 35.1735, lon: -2.929, share: 0.3 },
      { id: 'laari-cheikh', name: { ar: 'لعري الشيخ', fr: 'Laari Cheikh', en: 'Laari Cheikh' }, lat: 35.167, lon: -2.94, share: 0.24 },
      { id: 'oulad-mimoun', name: { ar: 'أولاد ميمون', fr: 'Oulad Mimoun', en: 'Oulad Mimoun' }, lat: 35.158, lon: -2.933, share: 0.22 },
      { id: 'taouima', name: { ar: 'تاويمة', fr: 'Taouima', en: 'Taouima' }, lat: 35.145, lon: -2.947, share: 0.24 },
    ],
  },
  {
    id: 'rabat', country: 'MA', lat: 34.0209, lon: -6.8416,
    name: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' },
    profile: {
      ar: 'عاصمة المغرب ومقر اللقاء الافتتاحي لشبكة المدن القوية في المنطقة في مارس 2023، بحضور أكثر من 70 مشاركاً من 27 جماعة. تعمل مع منظمة المدن المتحدة والوزارة وموئل الأمم المتحدة والاتحاد الأوروبي والقطاع الخاص: حملات توعية وقوافل طبية وتكوين مهني وتعليم.',
      fr: 'Capitale du Maroc, où le réseau Strong Cities a tenu en mars 2023 son premier atelier de la région : plus de 70 participants de 27 collectivités. Elle travaille avec CGLU, le ministère, ONU-Habitat, l’Union européenne et des entreprises : campagnes d’information et de santé, formation professionnelle, école.',
      en: 'The capital of Morocco, where the Strong Cities Network held its first regional workshop in March 2023, with more than 70 participants from 27 localities. It works with UCLG, the ministry, UN-Habitat, the European Union and companies: awareness and medical campaigns, vocational courses, education.',
    },
    facts: ['UNHCR-13', 'SCN-6', 'GIZ-1'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 34.008, lon: -6.847 },
    areas: [
      { id: 'medina', name: { ar: 'المدينة العتيقة', fr: 'Médina', en: 'Medina' }, lat: 34.0265, lon: -6.837, share: 0.14 },
      { id: 'hassan', name: { ar: 'حسان', fr: 'Hassan', en: 'Hassan' }, lat: 34.0205, lon: -6.825, share: 0.12 },
      { id: 'agdal', name: { ar: 'أكدال', fr: 'Agdal', en: 'Agdal' }, lat: 33.998, lon: -6.851, share: 0.1 },
      { id: 'yacoub-el-mansour', name: { ar: 'يعقوب المنصور', fr: 'Yacoub El Mansour', en: 'Yacoub El Mansour' }, lat: 33.999, lon: -6.881, share: 0.28 },
      { id: 'takaddoum', name: { ar: 'التقدم', fr: 'Takaddoum', en: 'Takaddoum' }, lat: 33.985, lon: -6.815, share: 0.36 },
    ],
  },
  {
    id: 'fes', country: 'MA', lat: 34.0331, lon: -5.0003,
    name: { ar: 'فاس', fr: 'Fès', en: 'Fes' },
    profile: {
      ar: 'استلهمت فاس تجربة صيدا: تسع جلسات تشاور مع أكثر من 90 من ممثلي الشباب والأحياء، ثم إطار عمل، ثم مجلس جماعي للشباب من 91 عضواً برئاسة منتخبة، صودق عليه في 17 فبراير 2025. وتتقاسم جمعية رؤساء مجالس الجماعات هذا الدرس مع مدن أخرى.',
      fr: 'Fès s’est inspirée de Saïda : neuf séances de consultation avec plus de 90 jeunes et représentants des quartiers, un cadre, puis un Conseil communal des jeunes de 91 membres avec présidence élue, adopté le 17 février 2025. L’association marocaine des présidents de conseils communaux partage la leçon avec d’autres villes.',
      en: 'Fes learned from Saida: nine consultations with more than 90 young people and community representatives, a framework, then a Communal Youth Council of 91 members with an elected president, adopted on 17 February 2025. The Moroccan association of communal council presidents shares the lesson with other cities.',
    },
    facts: ['SCN-11', 'SCN-6', 'GIZ-1'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 34.043, lon: -4.996 },
    areas: [
      { id: 'fes-el-bali', name: { ar: 'فاس البالي', fr: 'Fès el-Bali', en: 'Fes el-Bali' }, lat: 34.064, lon: -4.974, share: 0.24 },
      { id: 'fes-jdid', name: { ar: 'فاس الجديد', fr: 'Fès Jdid', en: 'Fes Jdid' }, lat: 34.0545, lon: -4.992, share: 0.18 },
      { id: 'agdal', name: { ar: 'أكدال', fr: 'Agdal', en: 'Agdal' }, lat: 34.035, lon: -5.004, share: 0.14 },
      { id: 'saiss', name: { ar: 'سايس', fr: 'Saïss', en: 'Saiss' }, lat: 34.012, lon: -4.998, share: 0.16 },
      { id: 'zouagha', name: { ar: 'زواغة', fr: 'Zouagha', en: 'Zouagha' }, lat: 34.031, lon: -5.043, share: 0.28 },
    ],
  },
  {
    id: 'tangier', country: 'MA', lat: 35.7595, lon: -5.834,
    name: { ar: 'طنجة', fr: 'Tanger', en: 'Tangier' },
    profile: {
      ar: 'ميناء المضيق وعضو في شبكة المدن القوية. التقت فيها تسع مدن مغربية في نونبر 2023، والتزمت وزارة الداخلية بإشراك الجماعات. وفي يونيو 2025 احتضنت ورشة حول إعادة التأهيل والإدماج.',
      fr: 'Port du détroit, membre du réseau Strong Cities. Neuf villes marocaines s’y sont réunies en novembre 2023 et le ministère de l’Intérieur s’y est engagé à associer les communes. En juin 2025, elle a accueilli un atelier sur la réhabilitation et la réintégration.',
      en: 'The port on the strait, a member of the Strong Cities Network. Nine Moroccan cities met here in November 2023, and the Interior Ministry committed itself to including local governments. In June 2025 it hosted a workshop on rehabilitation and reintegration.',
    },
    facts: ['SCN-6', 'SCN-7', 'SCN-13', 'GIZ-1'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 35.7595, lon: -5.834 },
  },
  {
    id: 'agadir', country: 'MA', lat: 30.4278, lon: -9.5981,
    name: { ar: 'أكادير', fr: 'Agadir', en: 'Agadir' },
    profile: {
      ar: 'مدينة سوس على المحيط الأطلسي. انضمت إلى شبكة المدن القوية بعد أن شاركت مدن مغربية أخرى في لقاء الرباط، وتتبادل معها ما ينجح في العمل مع الشباب والنساء والفئات المهمشة.',
      fr: 'Ville du Souss, sur l’Atlantique. Elle a rejoint le réseau Strong Cities à la suite de l’atelier de Rabat, pour échanger avec les autres villes sur ce qui marche avec les jeunes, les femmes et les communautés en marge.',
      en: 'The city of the Souss, on the Atlantic. It joined the Strong Cities Network after the Rabat workshop, to exchange with other cities what works with young people, women and communities at the margins.',
    },
    facts: ['SCN-6'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 30.4278, lon: -9.5981 },
  },
  {
    id: 'marrakesh', country: 'MA', lat: 31.6295, lon: -7.9811,
    name: { ar: 'مراكش', fr: 'Marrakech', en: 'Marrakesh' },
    profile: {
      ar: 'من المدن المغربية الأولى في شبكة المدن القوية، مع الرباط ووجدة. وهي إحدى الجماعات العشر الشريكة في مشروع دعم التدبير المحلي للهجرة بين 2016 و2019.',
      fr: 'Avec Rabat et Oujda, l’une des premières villes marocaines du réseau Strong Cities. Elle est aussi l’une des dix communes partenaires du projet d’appui à la gestion locale de la migration, de 2016 à 2019.',
      en: 'With Rabat and Oujda, among the first Moroccan cities in the Strong Cities Network. It is also one of the ten partner municipalities of the project for local migration management of 2016 to 2019.',
    },
    facts: ['SCN-6', 'GIZ-1'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 31.6295, lon: -7.9811 },
  },
  {
    id: 'tetouan', country: 'MA', lat: 35.5785, lon: -5.3684,
    name: { ar: 'تطوان', fr: 'Tétouan', en: 'Tetouan' },
    profile: {
      ar: 'مدينة في شمال المغرب تقاسمت تجربتها مع غيرها: حين طلبت المقدادية العراقية دعماً للعمل مع الشباب، جلست تطوان معها ومع الكرك وصيدا إلى طاولة واحدة.',
      fr: 'Ville du nord du Maroc qui partage ce qu’elle sait : quand Miqdadiyah, en Irak, a demandé de l’aide pour travailler avec ses jeunes, Tétouan s’est mise autour de la table, avec Karak et Saïda.',
      en: 'A city in the north of Morocco that shares what it knows: when Miqdadiyah in Iraq asked for support in its work with young people, Tetouan sat down with it, together with Karak and Saida.',
    },
    facts: ['SCN-11'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 35.5785, lon: -5.3684 },
  },
  {
    id: 'meknes', country: 'MA', lat: 33.8935, lon: -5.5473,
    name: { ar: 'مكناس', fr: 'Meknès', en: 'Meknes' },
    profile: {
      ar: 'مدينة جامعية يدرس فيها طلبة من أنحاء إفريقيا. وقّعت الجماعة اتفاقية مع كونفدرالية الطلبة والمتدربين الأفارقة، ويضعان كل سنة برنامجاً مشتركاً.',
      fr: 'Ville universitaire où étudient des jeunes de toute l’Afrique. La commune a signé une convention avec la confédération des élèves, étudiants et stagiaires africains ; ensemble, elles écrivent chaque année un programme commun.',
      en: 'A university city where students from all over Africa live. The municipality has an agreement with the confederation of African students and trainees, and each year they write a joint plan.',
    },
    facts: ['MC2CM-5'], emergency: morocco, weekend: saturdayAndSunday, centre: { lat: 33.8935, lon: -5.5473 },
  },
  {
    id: 'ain-guezzam', country: 'DZ', lat: 19.5722, lon: 5.7694,
    name: { ar: 'عين قزام', fr: 'In Guezzam', en: 'Ain Guezzam' },
    profile: {
      ar: 'مدينة صحراوية في أقصى جنوب الجزائر على طريق النيجر. في أيام كوفيد-19 والفيضانات وفّرت المأوى في مركز استقبال، والدعم النفسي، والمساعدة الغذائية.',
      fr: 'Ville saharienne de l’extrême sud algérien, sur la route du Niger. Pendant le Covid-19 et les inondations, elle a offert un toit dans un centre d’accueil, un soutien psychologique et de quoi manger.',
      en: 'A Saharan town in the far south of Algeria, on the road to Niger. During COVID-19 and floods it offered shelter in a reception centre, psychological support and food aid.',
    },
    facts: ['UNHCR-3'], emergency: algeria, weekend: fridayAndSaturday, centre: { lat: 19.5722, lon: 5.7694 },
  },
  {
    id: 'nouadhibou', country: 'MR', lat: 20.931, lon: -17.0347,
    name: { ar: 'نواذيبو', fr: 'Nouadhibou', en: 'Nouadhibou' },
    profile: {
      ar: 'الميناء الكبير لموريتانيا على المحيط. يجد فيها اللاجئون الغذاء والمساعدة المالية والصحة والتعليم، وتكوّن لاجئون من شمال مالي في النجارة والتجارة. وفي تجارة السمك المجفف تساعد البلدية على الوثائق وعلى ظروف قانونية للعمل.',
      fr: 'Grand port mauritanien sur l’Atlantique. Les réfugiés y trouvent vivres, argent, soins et école ; des réfugiés du nord du Mali s’y sont formés à la menuiserie et au commerce. Pour le négoce du poisson séché, la commune aide à obtenir des papiers et à travailler en règle.',
      en: 'Mauritania’s great port on the Atlantic. Refugees find food, cash, health care and education here, and refugees from northern Mali trained in carpentry and trade. For those in the dried-fish trade, the municipality supports documents and legal conditions.',
    },
    facts: ['UNHCR-4'], emergency: mauritania, weekend: saturdayAndSunday, centre: { lat: 20.931, lon: -17.0347 },
  },
  {
    id: 'saida', country: 'LB', lat: 33.5571, lon: 35.3715,
    name: { ar: 'صيدا', fr: 'Saïda', en: 'Saida' },
    profile: {
      ar: 'مدينة ساحلية في جنوب لبنان، بوابته البحرية القديمة. ألهم عملها مع الشباب مدينة فاس التي أسست مجلسها الشبابي، وتقاسمت التجربة مع المقدادية مع الكرك وتطوان.',
      fr: 'Ville côtière du sud du Liban, vieux port ouvert sur la mer. Son travail avec les jeunes a inspiré Fès, qui a créé son propre conseil ; elle l’a aussi partagé avec Miqdadiyah, aux côtés de Karak et de Tétouan.',
      en: 'A coastal city and old port in the south of Lebanon. Its work with young people inspired Fes, which set up its own youth council; with Karak and Tetouan it also shared the experience with Miqdadiyah.',
    },
    facts: ['SCN-11'], emergency: lebanon, weekend: saturdayAndSunday, centre: { lat: 33.558, lon: 35.373 },
    areas: [
      { id: 'old-city', name: { ar: 'صيدا القديمة', fr: 'Vieille ville', en: 'Old city' }, lat: 33.5645, lon: 35.3705, share: 0.24 },
      { id: 'dekerman', name: { ar: 'الدكرمان', fr: 'Dekerman', en: 'Dekerman' }, lat: 33.5555, lon: 35.3735, share: 0.2 },
      { id: 'wastani', name: { ar: 'الوسطاني', fr: 'Wastani', en: 'Wastani' }, lat: 33.57, lon: 35.378, share: 0.16 },
      { id: 'taamir', name: { ar: 'التعمير', fr: 'Taamir', en: 'Taamir' }, lat: 33.548, lon: 35.377, share: 0.4 },
    ],
  },
  {
    id: 'brital', country: 'LB', lat: 33.944, lon: 36.147,
    name: { ar: 'بريتال', fr: 'Brital', en: 'Brital' },
    profile: {
      ar: 'بلدة في البقاع على سفح السلسلة الشرقية، عدد سكانها نحو 25 ألفاً استقبلوا أكثر من 8500 نازح سوري. تنسّق البلدية الاستجابة على مستويين.',
      fr: 'Bourg de la Bekaa, au pied de l’Anti-Liban : 25 000 habitants environ y ont accueilli plus de 8 500 Syriens déplacés. La municipalité coordonne la réponse à deux niveaux.',
      en: 'A town in the Bekaa at the foot of the Anti-Lebanon, where some 25,000 residents took in more than 8,500 displaced Syrians. The municipality coordinates the response on two levels.',
    },
    facts: ['MC2CM-5'], emergency: lebanon, weekend: saturdayAndSunday, centre: { lat: 33.944, lon: 36.147 },
  },
  {
    id: 'karak', country: 'JO', lat: 31.1853, lon: 35.7048,
    name: { ar: 'الكرك', fr: 'Karak', en: 'Karak' },
    profile: {
      ar: 'مدينة القلعة في جنوب الأردن. حين بحثت المقدادية العراقية عمّن سبقها إلى العمل مع الشباب، كانت الكرك من المدن الثلاث التي جلست معها، إلى جانب صيدا وتطوان.',
      fr: 'Ville du sud de la Jordanie, au pied de sa citadelle. Lorsque Miqdadiyah, en Irak, a cherché qui avait déjà travaillé avec les jeunes, Karak fut l’une des trois villes à répondre, avec Saïda et Tétouan.',
      en: 'The citadel city of southern Jordan. When Miqdadiyah in Iraq looked for cities with experience of working with young people, Karak was one of the three that answered, with Saida and Tetouan.',
    },
    facts: ['SCN-11'], emergency: jordan, weekend: fridayAndSaturday, centre: { lat: 31.1853, lon: 35.7048 },
  },
  {
    id: 'amman', country: 'JO', lat: 31.9539, lon: 35.9106,
    name: { ar: 'عمّان', fr: 'Amman', en: 'Amman' },
    profile: {
      ar: 'بين أيلول 2024 وحزيران 2025 أعدّت العاصمة الأردنية دليلها لإدارة الأزمات والاستجابة لها، بمشورة مانشستر الكبرى وستراسبورغ. يفصل الدليل القيادة الاستراتيجية عن العمل الميداني، ويبدأ بأخطر ما قد يقع كالسيول والهجمات الرقمية، ويُجرَّب بالمحاكاة ثم يُصحَّح.',
      fr: 'De septembre 2024 à juin 2025, la capitale jordanienne a préparé son guide de gestion et de réponse aux crises, avec le Grand Manchester et Strasbourg. Il sépare la conduite stratégique de l’action sur le terrain, part des risques majeurs comme les inondations et les cyberattaques, et se corrige après chaque simulation.',
      en: 'From September 2024 to June 2025 the Jordanian capital prepared its crisis management and response guide, with Greater Manchester and Strasbourg as peers. The guide separates strategic direction from work on the ground, starts from the greatest risks such as flooding and cyber attacks, and is corrected after each simulation.',
    },
    facts: ['SCN-10'], emergency: jordan, weekend: fridayAndSaturday, centre: { lat: 31.957, lon: 35.932 },
    areas: [
      { id: 'downtown', name: { ar: 'وسط البلد', fr: 'Centre historique', en: 'Downtown' }, lat: 31.951, lon: 35.934, share: 0.16 },
      { id: 'hashmi-shamali', name: { ar: 'الهاشمي الشمالي', fr: 'Hachmi Chamali', en: 'Hashmi Shamali' }, lat: 31.972, lon: 35.956, share: 0.28 },
      { id: 'marka', name: { ar: 'ماركا', fr: 'Marka', en: 'Marka' }, lat: 31.983, lon: 35.987, share: 0.24 },
      { id: 'jabal-nasr', name: { ar: 'جبل النصر', fr: 'Jabal Al Nasr', en: 'Jabal Al-Nasr' }, lat: 31.946, lon: 35.964, share: 0.2 },
      { id: 'sweileh', name: { ar: 'صويلح', fr: 'Sweileh', en: 'Sweileh' }, lat: 32.023, lon: 35.842, share: 0.12 },
    ],
  },
  {
    id: 'sabha', country: 'LY', lat: 27.0377, lon: 14.4283,
    name: { ar: 'سبها', fr: 'Sebha', en: 'Sabha' },
    profile: {
      ar: 'عاصمة فزان في جنوب ليبيا. خلال الانتخابات البلدية سنة 2024 رصدت البلدية المعلومات المضللة وردّت عليها بجلسات حوار بين الأهالي. عرضت التجربة في عمّان، وتكيّفها اليوم حلبجة وتلعفر.',
      fr: 'Capitale du Fezzan, dans le sud libyen. Pendant les élections municipales de 2024, la ville a suivi les fausses informations et y a répondu par des dialogues entre habitants. Présentée à Amman, l’expérience est reprise à Halabja et à Tel Afar.',
      en: 'The capital of Fezzan in southern Libya. During the 2024 municipal elections the city monitored misinformation and answered it with community dialogues. It presented the experience in Amman, and Halabja and Tel Afar are adapting it.',
    },
    facts: ['SCN-12'], emergency: libya, weekend: fridayAndSaturday, centre: { lat: 27.034, lon: 14.429 },
    areas: [
      { id: 'jadid', name: { ar: 'الجديد', fr: 'Al Jadid', en: 'Al-Jadid' }, lat: 27.043, lon: 14.418, share: 0.24 },
      { id: 'manshiya', name: { ar: 'المنشية', fr: 'Al Manchiya', en: 'Al-Manshiya' }, lat: 27.026, lon: 14.441, share: 0.24 },
      { id: 'mahdia', name: { ar: 'المهدية', fr: 'Al Mahdia', en: 'Al-Mahdia' }, lat: 27.033, lon: 14.407, share: 0.2 },
      { id: 'nasiriya', name: { ar: 'الناصرية', fr: 'An Nassiriya', en: 'Al-Nasiriya' }, lat: 27.021, lon: 14.425, share: 0.18 },
      { id: 'tayuri', name: { ar: 'الطيوري', fr: 'Tayouri', en: 'Tayuri' }, lat: 27.012, lon: 14.452, share: 0.14 },
    ],
  },
  {
    id: 'tajoura', country: 'LY', lat: 32.8817, lon: 13.3506,
    name: { ar: 'تاجوراء', fr: 'Tajoura', en: 'Tajoura' },
    profile: {
      ar: 'ضاحية طرابلس الشرقية على البحر. نظّمت فيها جمعية أيادي الخير تدريباً على الحقوق داخل مركز لاحتجاز المهاجرين، حيث قلّما يصل أحد.',
      fr: 'Banlieue est de Tripoli, au bord de la mer. L’association Ayadi Al-Khair y a donné une formation aux droits dans un centre de détention de migrants, là où peu de gens entrent.',
      en: 'The eastern suburb of Tripoli, by the sea. The association Ayadi Al-Khair gave rights training here inside a migrant detention centre, where few outsiders go.',
    },
    facts: ['MC2CM-5'], emergency: libya, weekend: fridayAndSaturday, centre: { lat: 32.8817, lon: 13.3506 },
  },
  {
    id: 'halabja', country: 'IQ', lat: 35.1778, lon: 45.9861,
    name: { ar: 'حلبجة', fr: 'Halabja', en: 'Halabja' },
    profile: {
      ar: 'مدينة في إقليم كردستان العراق. استمعت في عمّان إلى ما فعلته سبها في وجه المعلومات المضللة، وتعمل على تكييف الطريقة مع أحيائها ولغتها.',
      fr: 'Ville du Kurdistan d’Irak. À Amman, elle a écouté Sebha raconter sa réponse aux fausses informations, et adapte la méthode à ses quartiers et à sa langue.',
      en: 'A city in the Kurdistan Region of Iraq. In Amman it heard how Sabha answered misinformation, and it is adapting the method to its own neighbourhoods and language.',
    },
    facts: ['SCN-12'], emergency: iraq, weekend: fridayAndSaturday, centre: { lat: 35.1778, lon: 45.9861 },
  },
  {
    id: 'tel-afar', country: 'IQ', lat: 36.379, lon: 42.449,
    name: { ar: 'تلعفر', fr: 'Tal Afar', en: 'Tel Afar' },
    profile: {
      ar: 'قضاء في محافظة نينوى يعود إليه أهله بعد النزوح. أنشأت المدينة مع المنظمة الدولية للهجرة نظاماً لمتابعة العودة، وتبني عليه اليوم لتكييف ما تعلمته من سبها عن رصد الشائعات.',
      fr: 'District de la province de Ninive où les déplacés reviennent. Avec l’OIM, la ville a mis en place un suivi des retours ; elle s’appuie dessus pour adapter ce que Sebha lui a appris de la veille sur les rumeurs.',
      en: 'A district of Nineveh to which displaced people are returning. With IOM the city set up tracking of returns, and it builds on this to adapt what it learned from Sabha about watching rumours.',
    },
    facts: ['SCN-12'], emergency: iraq, weekend: fridayAndSaturday, centre: { lat: 36.376, lon: 42.449 },
    areas: [
      { id: 'qalaa', name: { ar: 'القلعة', fr: 'Al Qalaa', en: 'Al-Qalaa' }, lat: 36.3785, lon: 42.448, share: 0.22 },
      { id: 'muallimin', name: { ar: 'المعلمين', fr: 'Al Mouallimin', en: 'Al-Muallimin' }, lat: 36.37, lon: 42.438, share: 0.2 },
      { id: 'nasr', name: { ar: 'النصر', fr: 'An Nasr', en: 'Al-Nasr' }, lat: 36.385, lon: 42.458, share: 0.22 },
      { id: 'salam', name: { ar: 'السلام', fr: 'As Salam', en: 'Al-Salam' }, lat: 36.366, lon: 42.456, share: 0.18 },
      { id: 'khadra', name: { ar: 'الخضراء', fr: 'Al Khadra', en: 'Al-Khadra' }, lat: 36.389, lon: 42.441, share: 0.18 },
    ],
  },
  {
    id: 'miqdadiyah', country: 'IQ', lat: 33.9785, lon: 44.9369,
    name: { ar: 'المقدادية', fr: 'Miqdadiyah', en: 'Miqdadiyah' },
    profile: {
      ar: 'مدينة في محافظة ديالى. طلبت بعد ورشة عمل دعماً لمشاركة الشباب، فجلست مع الكرك وصيدا وتطوان وخُصص تمويل أولي لمبادرات شبابها. توقف العمل حين تغيرت القيادة، وهو درس آخر نتعلمه معاً.',
      fr: 'Ville de la province de Diyala. Après un atelier, elle a demandé de l’aide pour faire participer ses jeunes : séances avec Karak, Saïda et Tétouan, petits fonds pour leurs initiatives. Le travail s’est arrêté quand la direction a changé – une leçon de plus à partager.',
      en: 'A city in the governorate of Diyala. After a workshop it asked for support in involving its young people: sessions with Karak, Saida and Tetouan, and seed funding for their initiatives. The work paused when the leadership changed, which is a lesson too.',
    },
    facts: ['SCN-11'], emergency: iraq, weekend: fridayAndSaturday, centre: { lat: 33.9785, lon: 44.9369 },
  },
]
