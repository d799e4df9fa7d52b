import type { Organisation } from '../types.ts'

/** Ministries, national bodies and their branches. */
export const nationalAuthorities: Organisation[] = [
  {
    id: 'nccve-iraq', kind: 'national_authority', cities: ['halabja', 'tel-afar', 'miqdadiyah'],
    name: { ar: 'اللجنة الوطنية لمكافحة التطرف العنيف في العراق', fr: 'Comité national de lutte contre l’extrémisme violent, Irak', en: 'National Committee for Countering Violent Extremism, Iraq' },
    short: { ar: 'اللجنة الوطنية', fr: 'NCCVE', en: 'NCCVE' },
    about: {
      ar: 'تنقل الاستراتيجية الوطنية إلى المدن: خطط محلية مع المنظمة الدولية للهجرة، وتدريب للجان الفرعية، وأدلة، وجريدة شهرية عن عمل المدن. وهمّها اليوم قياس الأثر.',
      fr: 'Il porte la stratégie nationale dans les villes : plans locaux avec l’OIM, sous-comités formés, guides, journal mensuel sur ce que font les villes. Aujourd’hui, il veut en mesurer l’effet.',
      en: 'It takes the national strategy to the cities: local plans of action with IOM, trained sub-committees, toolkits, a monthly newspaper on what cities do. Its concern today is to measure the effect.',
    },
    themes: ['safety'], languages: ['ar', 'ckb', 'en'], facts: ['SCN-5', 'SCN-14'],
  },
  {
    id: 'counter-terrorism-commission-tunisia', kind: 'national_authority', cities: ['tunis', 'la-marsa', 'sousse', 'zarzis', 'raoued'],
    name: { ar: 'اللجنة الوطنية لمكافحة الإرهاب، تونس', fr: 'Commission nationale de lutte contre le terrorisme, Tunisie', en: 'National Counter-Terrorism Commission, Tunisia' },
    about: {
      ar: 'وضعت في سبتمبر 2024، مع أكثر من 60 مسؤولاً وجمعية، إطاراً للتعاون بين المستوى الوطني والمحلي.',
      fr: 'En septembre 2024, avec plus de 60 responsables et associations, elle a posé un cadre de coopération entre l’État et les communes.',
      en: 'In September 2024, with more than 60 officials and community organisations, it shaped a framework for national and local cooperation.',
    },
    themes: ['safety'], languages: ['ar', 'fr'], facts: ['SCN-8'],
  },
  {
    id: 'interior-ministry-morocco', kind: 'national_authority', cities: ['tangier', 'rabat', 'fes', 'oujda', 'nador', 'agadir', 'marrakesh', 'tetouan', 'meknes'],
    name: { ar: 'وزارة الداخلية، المغرب', fr: 'Ministère de l’Intérieur, Maroc', en: 'Ministry of the Interior, Morocco' },
    about: {
      ar: 'التزمت في طنجة سنة 2023 بإشراك الجماعات الترابية في السياسات التي تعنيها.',
      fr: 'À Tanger, en 2023, il s’est engagé à associer les communes aux politiques qui les concernent.',
      en: 'In Tangier in 2023 it committed itself to including local governments in policies that concern them.',
    },
    themes: ['safety', 'documents'], languages: ['ar', 'fr'], facts: ['SCN-7'],
  },
  {
    id: 'migration-ministry-morocco', kind: 'national_authority', cities: [],
    name: { ar: 'الوزارة المكلفة بالمغاربة المقيمين بالخارج وشؤون الهجرة', fr: 'Ministère chargé des Marocains résidant à l’étranger et de la migration', en: 'Ministry for Moroccans Abroad and Migration Affairs' },
    about: {
      ar: 'تشرف على استراتيجيتي الهجرة واللجوء والمغاربة بالخارج، وعلى التنسيق بين الدولة والجهات والجماعات.',
      fr: 'Il porte les stratégies de l’immigration et de l’asile et des Marocains du monde, et la coordination entre l’État, les provinces et les communes.',
      en: 'It leads the strategies on immigration and asylum and on Moroccans abroad, and the coordination of state, provinces and municipalities.',
    },
    themes: ['documents', 'work', 'health', 'education'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-10', 'GIZ-1', 'GIZ-2'],
  },
  {
    id: 'migration-branch-oujda', kind: 'national_authority', cities: ['oujda'],
    name: { ar: 'المندوبية المكلفة بشؤون الهجرة بوجدة', fr: 'Antenne du ministère de la Migration à Oujda', en: 'Migration Ministry Branch, Oujda' },
    about: {
      ar: 'نقطة اتصال تشرح المساطر القانونية والإدارية والاجتماعية وتدل على خدمات باقي المؤسسات.',
      fr: 'Un point de contact qui explique les démarches juridiques, administratives et sociales et indique les services des autres institutions.',
      en: 'A contact point that explains legal, administrative and social matters and points to the services of other institutions.',
    },
    themes: ['documents', 'work', 'education'], languages: ['ar', 'fr'], facts: ['GIZ-5'],
  },
  {
    id: 'migration-branch-nador', kind: 'national_authority', cities: ['nador'],
    name: { ar: 'المندوبية المكلفة بشؤون الهجرة بالناظور', fr: 'Antenne du ministère de la Migration à Nador', en: 'Migration Ministry Branch, Nador' },
    about: {
      ar: 'مكتب واحد للسؤال عن الإقامة والعمل والعائدين إلى الوطن.',
      fr: 'Un seul bureau pour poser ses questions : séjour, travail, retour au pays.',
      en: 'One office for questions about residence, work and coming back home.',
    },
    themes: ['documents', 'work'], languages: ['ar', 'fr', 'rif', 'es'], facts: ['GIZ-5'],
  },
  {
    id: 'national-medical-council-morocco', kind: 'national_authority', cities: ['rabat', 'oujda', 'fes', 'nador'],
    name: { ar: 'الهيئة الوطنية للطبيبات والأطباء، المغرب', fr: 'Conseil national de l’Ordre des médecins, Maroc', en: 'National Medical Council, Morocco' },
    about: {
      ar: 'بموجب اتفاق 2020 مع مفوضية اللاجئين، يفحص أطباء متطوعون اللاجئين في مختلف التخصصات.',
      fr: 'Par l’accord de 2020 avec le HCR, des médecins volontaires de toutes spécialités reçoivent les réfugiés.',
      en: 'Under the 2020 agreement with UNHCR, volunteer doctors of many specialities see refugees.',
    },
    themes: ['health'], languages: ['ar', 'fr'], facts: ['UNHCR-10'],
  },
]

/** Secretariats of the networks that cities belong to. */
export const networkHubs: Organisation[] = [
  {
    id: 'strong-cities-mena', kind: 'network_hub', cities: [],
    name: { ar: 'شبكة المدن القوية، مركز الشرق الأوسط وشمال إفريقيا', fr: 'Réseau Strong Cities, pôle Moyen-Orient et Afrique du Nord', en: 'Strong Cities Network, MENA Regional Hub' },
    short: { ar: 'المدن القوية', fr: 'Strong Cities', en: 'Strong Cities' },
    about: {
      ar: 'انطلق المركز في مارس 2023 ضمن شبكة تضم أكثر من 290 مدينة. يربط المدن بخبراء وأقران، ويدعمها من صندوق للدعم التقني، ويجمعها في ورشات وتوأمات.',
      fr: 'Ouvert en mars 2023 dans un réseau de plus de 290 villes. Il met les villes en lien avec des experts et leurs pairs, les aide par un fonds d’appui technique, les réunit en ateliers et en jumelages.',
      en: 'Opened in March 2023 within a network of more than 290 cities. It connects cities with experts and peers, helps them from a technical support fund, and brings them together in workshops and pairings.',
    },
    themes: ['safety', 'education'], languages: ['ar', 'en', 'fr'], facts: ['SCN-1', 'SCN-2', 'SCN-4'],
  },
  {
    id: 'mayors-forum-north-africa', kind: 'network_hub', cities: [],
    name: { ar: 'منتدى رؤساء البلديات للمدن الدامجة في شمال إفريقيا', fr: 'Forum des maires pour des villes inclusives en Afrique du Nord', en: 'Mayors’ Forum for Inclusive Cities in North Africa' },
    short: { ar: 'منتدى رؤساء البلديات', fr: 'Forum des maires', en: 'Mayors’ Forum' },
    about: {
      ar: 'اجتمع أول مرة في 10 و11 نوفمبر 2020: رؤساء بلديات ومجتمع مدني من ستة بلدان. يجمع الممارسات الجيدة، ويقترح تعهداً مشتركاً، ويلتقي كل سنة.',
      fr: 'Réuni la première fois les 10 et 11 novembre 2020 : maires et société civile de six pays. Il rassemble les bonnes pratiques, propose un engagement commun et se retrouve chaque année.',
      en: 'It first met on 10 and 11 November 2020: mayors and civil society of six countries. It gathers good practices, proposes a joint pledge and meets every year.',
    },
    themes: ['health', 'food', 'housing', 'documents', 'work', 'education'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-1', 'UNHCR-21', 'UNHCR-22'],
  },
  {
    id: 'ampcc', kind: 'network_hub', cities: [],
    name: { ar: 'الجمعية المغربية لرؤساء مجالس الجماعات', fr: 'Association marocaine des présidents des conseils communaux', en: 'Moroccan Association of Presidents of Communal Councils' },
    short: { ar: 'جمعية رؤساء الجماعات', fr: 'AMPCC', en: 'AMPCC' },
    about: {
      ar: 'وقّعت مذكرة تفاهم مع شبكة المدن القوية وتنقل درس مجلس شباب فاس إلى الجماعات الأخرى.',
      fr: 'Signataire d’un protocole d’accord avec Strong Cities, elle porte aux autres communes la leçon du conseil des jeunes de Fès.',
      en: 'It signed a memorandum with the Strong Cities Network and carries the lesson of the Fes youth council to other municipalities.',
    },
    themes: ['education', 'safety'], languages: ['ar', 'fr'], facts: ['SCN-7', 'SCN-11'],
  },
]

/** International organisations, employers, funders and a university. */
export const otherPartners: Organisation[] = [
  {
    id: 'unhcr', kind: 'international', cities: [],
    name: { ar: 'مفوضية الأمم المتحدة لشؤون اللاجئين', fr: 'Haut-Commissariat des Nations unies pour les réfugiés', en: 'United Nations High Commissioner for Refugees' },
    short: { ar: 'مفوضية اللاجئين', fr: 'HCR', en: 'UNHCR' },
    about: {
      ar: 'دعت إلى منتدى 2020، وتدعم تكوين البلديات، وتساعد المدن على كتابة مقترحاتها وتمويلها.',
      fr: 'Il a réuni le forum de 2020, appuie la formation des communes et aide les villes à écrire et à financer leurs projets.',
      en: 'It convened the forum of 2020, supports training for municipalities, and helps cities write and fund their proposals.',
    },
    themes: ['documents', 'safety', 'health', 'education'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-1', 'UNHCR-5', 'UNHCR-21'],
  },
  {
    id: 'iom', kind: 'international', cities: [],
    name: { ar: 'المنظمة الدولية للهجرة', fr: 'Organisation internationale pour les migrations', en: 'International Organization for Migration' },
    short: { ar: 'منظمة الهجرة', fr: 'OIM', en: 'IOM' },
    about: {
      ar: 'شريكة في خطط العمل المحلية في العراق وفي متابعة العودة إلى تلعفر.',
      fr: 'Partenaire des plans d’action locaux en Irak et du suivi des retours à Tal Afar.',
      en: 'Partner in local plans of action in Iraq and in tracking returns to Tel Afar.',
    },
    themes: ['housing', 'work', 'safety'], languages: ['ar', 'fr', 'en'], facts: ['SCN-5', 'SCN-12', 'UNHCR-16'],
  },
  {
    id: 'un-habitat', kind: 'international', cities: [],
    name: { ar: 'برنامج الأمم المتحدة للمستوطنات البشرية', fr: 'Programme des Nations unies pour les établissements humains', en: 'United Nations Human Settlements Programme' },
    short: { ar: 'موئل الأمم المتحدة', fr: 'ONU-Habitat', en: 'UN-Habitat' },
    about: {
      ar: 'يعمل مع الرباط والناظور من أجل مدن تتسع للجميع.',
      fr: 'Il travaille avec Rabat et Nador pour des villes qui ont de la place pour tous.',
      en: 'It works with Rabat and Nador for cities that have room for everyone.',
    },
    themes: ['housing'], languages: ['ar', 'fr', 'en'], facts: ['UNHCR-13', 'UNHCR-16'],
  },
  {
    id: 'uclg', kind: 'international', cities: [],
    name: { ar: 'المدن والحكومات المحلية المتحدة', fr: 'Cités et gouvernements locaux unis', en: 'United Cities and Local Governments' },
    short: { ar: 'المدن المتحدة', fr: 'CGLU', en: 'UCLG' },
    about: {
      ar: 'تسمع صوت المدن في حوار الهجرة العالمي، وتصل تعهداتها بفرص التمويل.',
      fr: 'Elle porte la voix des villes dans le dialogue mondial sur la migration et relie leurs engagements aux financements.',
      en: 'It carries the voice of cities into the global dialogue on migration and links their pledges to funding.',
    },
    themes: ['housing', 'work'], languages: ['en', 'fr', 'ar'], facts: ['UNHCR-13', 'UNHCR-14'],
  },
  {
    id: 'european-union', kind: 'funder', cities: [],
    name: { ar: 'الاتحاد الأوروبي', fr: 'Union européenne', en: 'European Union' },
    about: {
      ar: 'يموّل المركز الإقليمي لشبكة المدن القوية، وهو من شركاء الرباط.',
      fr: 'Elle finance le pôle régional du réseau Strong Cities et compte parmi les partenaires de Rabat.',
      en: 'It funds the regional hub of the Strong Cities Network and is among Rabat’s partners.',
    },
    themes: ['work', 'education', 'safety'], languages: ['en', 'fr', 'ar'], facts: ['SCN-1', 'UNHCR-13'],
  },
  {
    id: 'enabel', kind: 'funder', cities: [],
    name: { ar: 'الوكالة البلجيكية للتنمية', fr: 'Enabel, agence belge de développement', en: 'Enabel, the Belgian Development Agency' },
    short: { ar: 'إنابل', fr: 'Enabel', en: 'Enabel' },
    about: {
      ar: 'تدعم مشروع «أمودو» لولوج المهاجرين واللاجئين إلى التوجيه والتكوين المهني.',
      fr: 'Elle soutient le projet Amuddu, pour que migrants et réfugiés accèdent à l’orientation et à la formation professionnelle.',
      en: 'It backs the Amuddu project, which opens guidance and vocational training to migrants and refugees.',
    },
    themes: ['work', 'education'], languages: ['fr', 'ar', 'en'], facts: ['UNHCR-18'],
  },
  {
    id: 'inclusive-cities-fund', kind: 'funder', cities: [],
    name: { ar: 'صندوق المدن الدامجة', fr: 'Fonds des villes inclusives', en: 'Inclusive Cities Fund' },
    about: {
      ar: 'منح صغيرة لمدينة واحدة أو لعدة مدن معاً، يعرف مقدم الطلب الجواب بعد ستة أسابيع.',
      fr: 'De petites subventions, pour une ville ou plusieurs ensemble ; la réponse arrive en six semaines.',
      en: 'Small grants for one city or several together, with an answer within six weeks.',
    },
    themes: ['housing', 'documents', 'education'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'ahlam-gammarth-hotel', kind: 'employer', cities: ['la-marsa'],
    name: { ar: 'نزل أحلام قمرت', fr: 'Hôtel Ahlam Gammarth', en: 'Ahlam Gammarth Hotel' },
    about: {
      ar: 'نزل من 140 سريراً يشغّل ويكوّن في المطبخ والطوابق والاستقبال.',
      fr: 'Un hôtel de 140 lits qui recrute et forme en cuisine, aux étages et à la réception.',
      en: 'A hotel of 140 beds that hires and trains in the kitchen, on the floors and at reception.',
    },
    themes: ['work'], languages: ['ar', 'fr', 'en'], facts: [], invented: true,
  },
  {
    id: 'sahel-textile', kind: 'employer', cities: ['sousse'],
    name: { ar: 'نسيج الساحل', fr: 'Textile du Sahel', en: 'Sahel Textiles' },
    about: {
      ar: 'ورشة خياطة في سيدي عبد الحميد، تبحث كل موسم عن خياطات وعمال قص.',
      fr: 'Atelier de confection à Sidi Abdelhamid, qui cherche chaque saison des couturières et des coupeurs.',
      en: 'A clothing workshop in Sidi Abdelhamid that looks for sewers and cutters every season.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'zitoun-oil-press', kind: 'employer', cities: ['zarzis'],
    name: { ar: 'معصرة الزيتون بجرجيس', fr: 'Huilerie de Zarzis', en: 'Zarzis Olive Press' },
    about: {
      ar: 'معصرة عائلية تشغّل في موسم الجني وتوفر النقل والغداء.',
      fr: 'Huilerie familiale qui embauche pour la récolte, transport et déjeuner compris.',
      en: 'A family press that hires for the harvest, with transport and lunch provided.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'bina-al-charq', kind: 'employer', cities: ['oujda'],
    name: { ar: 'بناء الشرق', fr: 'Bina Al Charq', en: 'Bina Al Charq' },
    about: {
      ar: 'مقاولة بناء تشغّل نجارين وبنّائين وكهربائيين بعقود مصرّح بها.',
      fr: 'Entreprise du bâtiment qui emploie menuisiers, maçons et électriciens, contrats déclarés.',
      en: 'A building company that employs carpenters, masons and electricians on declared contracts.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'university-mohammed-premier', kind: 'university', cities: ['oujda'],
    name: { ar: 'جامعة محمد الأول', fr: 'Université Mohammed Premier', en: 'Mohammed First University' },
    about: {
      ar: 'جامعة وجدة والجهة الشرقية، يدرس فيها طلبة من المغرب ومن بلدان إفريقية أخرى.',
      fr: 'L’université d’Oujda et de l’Oriental, où étudient des jeunes du Maroc et d’autres pays d’Afrique.',
      en: 'The university of Oujda and the eastern region, with students from Morocco and other African countries.',
    },
    themes: ['education', 'documents'], languages: ['ar', 'fr', 'en'], facts: [],
  },
]
