import type { Organisation } from '../types.ts'

/** Hospitals and offices exist; what the demonstration says they offer is invented with the services. */
export const publicServices: Organisation[] = [
  {
    id: 'mongi-slim-hospital', kind: 'public_service', cities: ['la-marsa'],
    name: { ar: 'مستشفى المنجي سليم', fr: 'Hôpital Mongi Slim', en: 'Mongi Slim Hospital' },
    about: {
      ar: 'المستشفى الجامعي بالمرسى: استعجالي ليلاً نهاراً، توليد، وعيادات خارجية.',
      fr: 'Le CHU de La Marsa : urgences jour et nuit, maternité, consultations externes.',
      en: 'The university hospital of La Marsa: emergencies day and night, maternity, outpatient clinics.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr', 'en'], facts: [],
  },
  {
    id: 'bhar-lazreg-health-centre', kind: 'public_service', cities: ['la-marsa'],
    name: { ar: 'مركز الصحة الأساسية بالبحر الأزرق', fr: 'Centre de santé de base de Bhar Lazreg', en: 'Bhar Lazreg Health Centre' },
    about: {
      ar: 'مستوصف الحي: طبيب عام، قابلة، وتلاقيح الأطفال.',
      fr: 'Le dispensaire du quartier : médecin, sage-femme, vaccins des enfants.',
      en: 'The neighbourhood clinic: a doctor, a midwife, children’s vaccines.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'la-marsa-social-unit', kind: 'public_service', cities: ['la-marsa'],
    name: { ar: 'الوحدة المحلية للنهوض الاجتماعي بالمرسى', fr: 'Unité locale de promotion sociale de La Marsa', en: 'La Marsa Social Welfare Unit' },
    about: {
      ar: 'مكتب الشؤون الاجتماعية في المعتمدية: أخصائيون يستمعون ويبحثون مع العائلة عن حل.',
      fr: 'L’antenne des affaires sociales de la délégation : des travailleurs sociaux écoutent et cherchent une solution avec la famille.',
      en: 'The district office of social affairs, where social workers listen and look for a way forward with the family.',
    },
    themes: ['family', 'food', 'safety'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'la-marsa-employment-office', kind: 'public_service', cities: ['la-marsa'],
    name: { ar: 'مكتب التشغيل والعمل المستقل بالمرسى', fr: 'Bureau de l’emploi de La Marsa', en: 'La Marsa Employment Office' },
    about: {
      ar: 'عروض شغل، تربصات، ومرافقة لمن يريد بعث مشروعه.',
      fr: 'Offres d’emploi, stages, accompagnement de ceux qui lancent leur affaire.',
      en: 'Job offers, internships, and guidance for those starting their own business.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'ibn-rachiq-school', kind: 'public_service', cities: ['la-marsa'],
    name: { ar: 'المدرسة الابتدائية ابن رشيق', fr: 'École primaire Ibn Rachiq', en: 'Ibn Rachiq Primary School' },
    about: {
      ar: 'مدرسة عمومية تستقبل أطفال الحي كلهم، وتعطي دروساً إضافية في العربية للقادمين الجدد.',
      fr: 'École publique qui accueille tous les enfants du quartier et donne un coup de pouce en arabe aux nouveaux venus.',
      en: 'A state school that takes in every child of the neighbourhood and gives newcomers extra Arabic.',
    },
    themes: ['education'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'farabi-hospital-oujda', kind: 'public_service', cities: ['oujda'],
    name: { ar: 'مستشفى الفارابي', fr: 'Hôpital Al Farabi', en: 'Al Farabi Hospital' },
    about: {
      ar: 'المستشفى الجهوي بوجدة: مستعجلات، ولادة، واستشارات مفتوحة للجميع.',
      fr: 'L’hôpital régional d’Oujda : urgences, maternité, consultations ouvertes à tous.',
      en: 'The regional hospital of Oujda: emergencies, maternity and consultations open to all.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: ['UNHCR-10'],
  },
  {
    id: 'oujda-anapec', kind: 'public_service', cities: ['oujda'],
    name: { ar: 'الوكالة الوطنية لإنعاش التشغيل والكفاءات، فرع وجدة', fr: 'ANAPEC Oujda', en: 'ANAPEC Employment Agency, Oujda' },
    short: { ar: 'أنابيك وجدة', fr: 'ANAPEC Oujda', en: 'ANAPEC Oujda' },
    about: {
      ar: 'وكالة التشغيل العمومية: تسجيل الباحثين عن عمل، ورشات، وعروض.',
      fr: 'L’agence publique de l’emploi : inscription, ateliers, offres.',
      en: 'The public employment agency: registration, workshops and offers.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'oujda-entraide', kind: 'public_service', cities: ['oujda'],
    name: { ar: 'التعاون الوطني بوجدة', fr: 'Entraide nationale d’Oujda', en: 'Entraide Nationale, Oujda' },
    about: {
      ar: 'مؤسسة عمومية للعمل الاجتماعي: مراكز للنساء وللأشخاص في وضعية صعبة وتكوين.',
      fr: 'L’établissement public d’action sociale : centres pour les femmes et les personnes en difficulté, formation.',
      en: 'The public social agency: centres for women and for people in difficulty, and training.',
    },
    themes: ['family', 'safety', 'work'], languages: ['ar', 'fr', 'zgh'], facts: [],
  },
  {
    id: 'al-wahda-school-oujda', kind: 'public_service', cities: ['oujda'],
    name: { ar: 'مدرسة الوحدة الابتدائية', fr: 'École primaire Al Wahda', en: 'Al Wahda Primary School' },
    about: {
      ar: 'مدرسة عمومية في سيدي يحيى، فيها قسم تحضيري لأبناء المهاجرين.',
      fr: 'École publique de Sidi Yahya, avec une classe de mise à niveau pour les enfants de migrants.',
      en: 'A state school in Sidi Yahya with a catch-up class for children of migrants.',
    },
    themes: ['education'], languages: ['ar', 'fr'], facts: [], invented: true,
  },
  {
    id: 'farhat-hached-hospital', kind: 'public_service', cities: ['sousse'],
    name: { ar: 'مستشفى فرحات حشاد', fr: 'Hôpital Farhat Hached', en: 'Farhat Hached Hospital' },
    about: {
      ar: 'المستشفى الجامعي بسوسة، وفيه قسم كبير للتوليد وطب الرضيع.',
      fr: 'Le CHU de Sousse, avec une grande maternité et un service de néonatologie.',
      en: 'The university hospital of Sousse, with a large maternity and newborn ward.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'sousse-employment-office', kind: 'public_service', cities: ['sousse'],
    name: { ar: 'مكتب التشغيل والعمل المستقل بسوسة', fr: 'Bureau de l’emploi de Sousse', en: 'Sousse Employment Office' },
    about: {
      ar: 'يربط بين الباحثين عن شغل ومؤسسات الجهة.',
      fr: 'Il rapproche ceux qui cherchent du travail et les entreprises de la région.',
      en: 'It brings job seekers and the companies of the region together.',
    },
    themes: ['work'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'zarzis-hospital', kind: 'public_service', cities: ['zarzis'],
    name: { ar: 'المستشفى الجهوي بجرجيس', fr: 'Hôpital régional de Zarzis', en: 'Zarzis Regional Hospital' },
    about: {
      ar: 'شريك البلدية، حتى لا يبقى مولود في قسم التوليد دون اسم في الدفاتر.',
      fr: 'Partenaire de la commune, pour qu’aucun enfant né à la maternité ne reste hors des registres.',
      en: 'The municipality’s partner, so that no child born in its maternity ward is left out of the registers.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: ['UNHCR-6'],
  },
  {
    id: 'charles-nicolle-hospital', kind: 'public_service', cities: ['tunis'],
    name: { ar: 'مستشفى شارل نيكول', fr: 'Hôpital Charles-Nicolle', en: 'Charles Nicolle Hospital' },
    about: {
      ar: 'من أكبر مستشفيات العاصمة: استعجالي وكل الاختصاصات.',
      fr: 'L’un des grands hôpitaux de la capitale : urgences et toutes les spécialités.',
      en: 'One of the large hospitals of the capital: emergencies and every speciality.',
    },
    themes: ['health'], languages: ['ar', 'fr'], facts: [],
  },
  {
    id: 'hassani-hospital-nador', kind: 'public_service', cities: ['nador'],
    name: { ar: 'المستشفى الحسني', fr: 'Hôpital Hassani', en: 'Hassani Hospital' },
    about: {
      ar: 'المستشفى الإقليمي بالناظور، أبوابه مفتوحة للجميع دون تمييز.',
      fr: 'L’hôpital provincial de Nador, ouvert à tous sans distinction.',
      en: 'The provincial hospital of Nador, open to all without distinction.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr', 'rif'], facts: ['UNHCR-10'],
  },
  {
    id: 'ibn-sina-hospital', kind: 'public_service', cities: ['rabat'],
    name: { ar: 'المركز الاستشفائي ابن سينا', fr: 'CHU Ibn Sina', en: 'Ibn Sina University Hospital' },
    about: {
      ar: 'المركز الاستشفائي الجامعي بالرباط ومستشفياته المتخصصة.',
      fr: 'Le centre hospitalier universitaire de Rabat et ses hôpitaux spécialisés.',
      en: 'The university hospital centre of Rabat and its specialised hospitals.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: ['UNHCR-10'],
  },
  {
    id: 'hassan-ii-hospital-fes', kind: 'public_service', cities: ['fes'],
    name: { ar: 'المركز الاستشفائي الحسن الثاني', fr: 'CHU Hassan II', en: 'Hassan II University Hospital' },
    about: {
      ar: 'المركز الاستشفائي الجامعي بفاس: مستعجلات وأم وطفل.',
      fr: 'Le centre hospitalier universitaire de Fès : urgences, mère et enfant.',
      en: 'The university hospital of Fes: emergencies, mother and child.',
    },
    themes: ['health', 'family'], languages: ['ar', 'fr'], facts: ['UNHCR-10'],
  },
  {
    id: 'saida-hospital', kind: 'public_service', cities: ['saida'],
    name: { ar: 'مستشفى صيدا الحكومي', fr: 'Hôpital public de Saïda', en: 'Saida Governmental Hospital' },
    about: {
      ar: 'المستشفى العام للمدينة وجوارها.',
      fr: 'L’hôpital public de la ville et de ses environs.',
      en: 'The public hospital of the city and its surroundings.',
    },
    themes: ['health', 'family'], languages: ['ar', 'en'], facts: [],
  },
  {
    id: 'bashir-hospital-amman', kind: 'public_service', cities: ['amman'],
    name: { ar: 'مستشفى البشير', fr: 'Hôpital Al-Bashir', en: 'Al-Bashir Hospital' },
    about: {
      ar: 'أكبر مستشفيات وزارة الصحة في شرق عمّان.',
      fr: 'Le grand hôpital public de l’est d’Amman.',
      en: 'The large public hospital of eastern Amman.',
    },
    themes: ['health', 'family'], languages: ['ar', 'en'], facts: [],
  },
  {
    id: 'sabha-medical-centre', kind: 'public_service', cities: ['sabha'],
    name: { ar: 'مركز سبها الطبي', fr: 'Centre médical de Sebha', en: 'Sabha Medical Centre' },
    about: {
      ar: 'المستشفى المرجعي للجنوب الليبي.',
      fr: 'L’hôpital de référence du sud libyen.',
      en: 'The referral hospital of southern Libya.',
    },
    themes: ['health', 'family'], languages: ['ar'], facts: [],
  },
  {
    id: 'tel-afar-hospital', kind: 'public_service', cities: ['tel-afar'],
    name: { ar: 'مستشفى تلعفر العام', fr: 'Hôpital général de Tal Afar', en: 'Tel Afar General Hospital' },
    about: {
      ar: 'مستشفى القضاء، يستقبل العائدين وأهل القرى المجاورة.',
      fr: 'L’hôpital du district, pour ceux qui reviennent et les villages alentour.',
      en: 'The district hospital, for those who return and the villages around.',
    },
    themes: ['health', 'family'], languages: ['ar', 'tk'], facts: [],
  },
  {
    id: 'tel-afar-civil-registry', kind: 'public_service', cities: ['tel-afar'],
    name: { ar: 'دائرة الأحوال المدنية في تلعفر', fr: 'État civil de Tal Afar', en: 'Tel Afar Civil Affairs Office' },
    about: {
      ar: 'تصدر البطاقة الوطنية وتعيد بناء القيود المفقودة أيام النزوح.',
      fr: 'Elle délivre la carte nationale et reconstitue les actes perdus pendant l’exil.',
      en: 'It issues the national card and rebuilds records lost during displacement.',
    },
    themes: ['documents'], languages: ['ar', 'tk', 'ku'], facts: [],
  },
]
