import type { Phrase, Reason, Text, Theme } from '../types.ts'

const of = (theme: Theme, titles: Text[]): Phrase[] => titles.map((title) => ({ theme, title }))

/** Why a person is referred; a few words, nothing personal. */
export const referralReasons: Phrase[] = [
  ...of('health', [
    { ar: 'متابعة الحمل', fr: 'Suivi de grossesse', en: 'Pregnancy follow-up' },
    { ar: 'تلقيح الأطفال', fr: 'Vaccins des enfants', en: 'Children’s vaccines' },
    {
      ar: 'مرض مزمن دون دواء',
      fr: 'Maladie chronique, plus de traitement',
      en: 'Chronic illness, medicine has run out',
    },
    { ar: 'دعم نفسي', fr: 'Soutien psychologique', en: 'Counselling' },
    { ar: 'فحص الأسنان', fr: 'Soins dentaires', en: 'Dental care' },
    { ar: 'ترجمة عند الطبيب', fr: 'Traduction chez le médecin', en: 'Interpreting at the doctor' },
  ]),
  ...of('food', [
    { ar: 'لا طعام في البيت', fr: 'Plus rien à manger à la maison', en: 'No food at home' },
    { ar: 'حليب رضيع', fr: 'Lait pour un nourrisson', en: 'Milk for a baby' },
    { ar: 'قفة شهرية', fr: 'Panier mensuel', en: 'Monthly food basket' },
    { ar: 'وجبات ساخنة لمسن', fr: 'Repas chauds pour une personne âgée', en: 'Hot meals for an older person' },
  ]),
  ...of('housing', [
    { ar: 'خطر الطرد من السكن', fr: 'Risque d’expulsion', en: 'Risk of eviction' },
    { ar: 'عائلة بلا مأوى الليلة', fr: 'Famille sans toit ce soir', en: 'Family without a roof tonight' },
    { ar: 'كراء متأخر شهرين', fr: 'Deux mois de loyer en retard', en: 'Two months’ rent arrears' },
    { ar: 'سكن مكتظ وغير صحي', fr: 'Logement surpeuplé et insalubre', en: 'Crowded, unhealthy housing' },
    { ar: 'خلاف مع صاحب البيت', fr: 'Conflit avec le propriétaire', en: 'Dispute with the landlord' },
  ]),
  ...of('documents', [
    { ar: 'ترسيم مولود', fr: 'Inscription d’une naissance', en: 'Birth registration' },
    { ar: 'ولادة فات أجل ترسيمها', fr: 'Naissance déclarée hors délai', en: 'Late birth registration' },
    { ar: 'تجديد شهادة اللجوء', fr: 'Renouvellement de l’attestation d’asile', en: 'Renewing an asylum certificate' },
    { ar: 'ملف الإقامة', fr: 'Dossier de séjour', en: 'Residence file' },
    { ar: 'وثائق ضائعة', fr: 'Papiers perdus', en: 'Lost documents' },
    { ar: 'استخراج مضمون', fr: 'Demande d’extrait d’acte', en: 'Copy of a civil record' },
  ]),
  ...of('work', [
    { ar: 'البحث عن عمل', fr: 'Recherche d’emploi', en: 'Looking for work' },
    { ar: 'تكوين مهني', fr: 'Formation professionnelle', en: 'Vocational training' },
    { ar: 'أجر غير مدفوع', fr: 'Salaire impayé', en: 'Unpaid wages' },
    { ar: 'بعث مشروع صغير', fr: 'Création d’une petite activité', en: 'Starting a small business' },
    { ar: 'الاعتراف بشهادة', fr: 'Reconnaissance d’un diplôme', en: 'Recognition of a diploma' },
  ]),
  ...of('education', [
    { ar: 'تسجيل في المدرسة', fr: 'Inscription à l’école', en: 'School enrolment' },
    { ar: 'انقطاع عن الدراسة', fr: 'Enfant déscolarisé', en: 'Child out of school' },
    { ar: 'دروس لغة', fr: 'Cours de langue', en: 'Language classes' },
    { ar: 'دعم مدرسي', fr: 'Soutien scolaire', en: 'Homework help' },
    { ar: 'لوازم مدرسية', fr: 'Fournitures scolaires', en: 'School supplies' },
  ]),
  ...of('family', [
    { ar: 'أم وحدها مع رضيع', fr: 'Mère seule avec un bébé', en: 'Mother alone with a baby' },
    { ar: 'حضانة لطفل', fr: 'Garde d’enfant', en: 'Childcare' },
    { ar: 'لوازم مولود', fr: 'Affaires de naissance', en: 'Things for a newborn' },
    { ar: 'البحث عن قريب', fr: 'Recherche d’un proche', en: 'Tracing a relative' },
    { ar: 'مساعدة على الدفن', fr: 'Aide aux obsèques', en: 'Burial support' },
  ]),
  ...of('safety', [
    { ar: 'عنف داخل البيت', fr: 'Violences à la maison', en: 'Violence at home' },
    { ar: 'قاصر دون مرافق', fr: 'Mineur non accompagné', en: 'Unaccompanied child' },
    { ar: 'تهديد في الحي', fr: 'Menaces dans le quartier', en: 'Threats in the neighbourhood' },
    { ar: 'مأوى آمن لامرأة', fr: 'Mise à l’abri d’une femme', en: 'Safe shelter for a woman' },
    { ar: 'شبهة استغلال', fr: 'Soupçon d’exploitation', en: 'Suspected exploitation' },
  ]),
]

/** What case workers write underneath; plain, short, nothing that names a person. */
export const referralNotes: Phrase[] = [
  ...of('health', [
    {
      ar: 'الموعد صباحًا أفضل، فالمستوصف بعيد عن السكن.',
      fr: 'Plutôt le matin, le dispensaire est loin du logement.',
      en: 'Mornings are better, the clinic is far from home.',
    },
    {
      ar: 'تلزم وسيطة تتكلم الفرنسية والبامبارا.',
      fr: 'Prévoir une médiatrice qui parle français et bambara.',
      en: 'A mediator who speaks French and Bambara is needed.',
    },
    {
      ar: 'التحاليل جاهزة وستُحمل إلى الموعد.',
      fr: 'Les analyses sont faites et seront apportées.',
      en: 'Test results are ready and will be brought along.',
    },
    {
      ar: 'ينتهي الدواء آخر هذا الأسبوع.',
      fr: 'Le traitement s’arrête à la fin de la semaine.',
      en: 'The medicine runs out at the end of this week.',
    },
    {
      ar: 'تفضل أن تفحصها طبيبة.',
      fr: 'Elle préfère être examinée par une femme.',
      en: 'She would rather be seen by a woman doctor.',
    },
  ]),
  ...of('food', [
    { ar: 'خمسة أفراد، منهم رضيع.', fr: 'Cinq personnes, dont un nourrisson.', en: 'Five people, one of them a baby.' },
    {
      ar: 'توقف العمل منذ ثلاثة أسابيع.',
      fr: 'Plus de travail depuis trois semaines.',
      en: 'No work for three weeks.',
    },
    {
      ar: 'لا يوجد موقد، الوجبات الجاهزة أنسب.',
      fr: 'Pas de quoi cuisiner, un repas prêt convient mieux.',
      en: 'Nothing to cook on, ready meals are better.',
    },
    { ar: 'يمكن الاستلام يوم السبت فقط.', fr: 'Ne peut passer que le samedi.', en: 'Can only collect on Saturday.' },
    {
      ar: 'نظام غذائي خاص بسبب السكري.',
      fr: 'Régime particulier à cause du diabète.',
      en: 'Special diet because of diabetes.',
    },
  ]),
  ...of('housing', [
    {
      ar: 'أمهل المالك إلى آخر الشهر.',
      fr: 'Le propriétaire attend jusqu’à la fin du mois.',
      en: 'The landlord will wait until the end of the month.',
    },
    {
      ar: 'زيارة البيت تمت أمس، والسقف يتسرب منه الماء.',
      fr: 'Visite faite hier, le toit prend l’eau.',
      en: 'Home visit done yesterday, the roof leaks.',
    },
    {
      ar: 'تقبل العائلة حيًا آخر إذا كان قريبًا من المدرسة.',
      fr: 'La famille accepte un autre quartier, près de l’école.',
      en: 'The family accepts another area if it is near the school.',
    },
    {
      ar: 'لا عقد مكتوب، الدفع نقدًا.',
      fr: 'Pas de bail écrit, loyer payé en espèces.',
      en: 'No written lease, rent is paid in cash.',
    },
    {
      ar: 'ليلتان عند جيران، ثم لا شيء بعد ذلك.',
      fr: 'Deux nuits chez des voisins, puis plus rien.',
      en: 'Two nights with neighbours, then nothing.',
    },
  ]),
  ...of('documents', [
    {
      ar: 'إشعار الولادة موجود، وعقد الزواج غير موجود.',
      fr: 'Avis de naissance en main, pas d’acte de mariage.',
      en: 'Birth notice at hand, no marriage certificate.',
    },
    {
      ar: 'بقيت أربعة أيام على نهاية الأجل.',
      fr: 'Il reste quatre jours avant la fin du délai.',
      en: 'Four days left before the time limit.',
    },
    {
      ar: 'جواز السفر منتهي الصلاحية منذ سنة.',
      fr: 'Passeport périmé depuis un an.',
      en: 'The passport expired a year ago.',
    },
    { ar: 'تلزم مرافقة إلى الشباك.', fr: 'À accompagner au guichet.', en: 'Needs someone to come to the counter.' },
    {
      ar: 'الاسم مكتوب بطريقتين مختلفتين.',
      fr: 'Le nom est écrit de deux façons.',
      en: 'The name is spelled in two ways.',
    },
  ]),
  ...of('work', [
    {
      ar: 'خبرة ست سنوات في النجارة.',
      fr: 'Six ans d’expérience en menuiserie.',
      en: 'Six years’ experience in carpentry.',
    },
    {
      ar: 'متاحة بعد الظهر حين تكون الحضانة مفتوحة.',
      fr: 'Disponible l’après-midi, quand la garderie est ouverte.',
      en: 'Free in the afternoon, when the nursery is open.',
    },
    {
      ar: 'يبحث عن عمل بعقد مصرّح به.',
      fr: 'Cherche un emploi déclaré.',
      en: 'Looking for work on a declared contract.',
    },
    {
      ar: 'أربعة أسابيع من الأجر لم تُدفع، والشهود موجودون.',
      fr: 'Quatre semaines non payées, des témoins existent.',
      en: 'Four weeks unpaid, there are witnesses.',
    },
    {
      ar: 'تفهم الفرنسية وتتعلم العربية.',
      fr: 'Comprend le français, apprend l’arabe.',
      en: 'Understands French, is learning Arabic.',
    },
  ]),
  ...of('education', [
    {
      ar: 'انقطعت الدراسة سنتين بسبب التنقل.',
      fr: 'Deux ans sans école à cause du voyage.',
      en: 'Two years out of school because of the journey.',
    },
    {
      ar: 'مستوى جيد في الحساب، ضعيف في العربية.',
      fr: 'Bon niveau en calcul, faible en arabe.',
      en: 'Good at maths, weak in Arabic.',
    },
    { ar: 'تنقص شهادة الولادة.', fr: 'L’acte de naissance manque.', en: 'The birth certificate is missing.' },
    { ar: 'أقرب مدرسة كاملة العدد.', fr: 'L’école la plus proche est complète.', en: 'The nearest school is full.' },
    {
      ar: 'الأخت الصغرى في القسم نفسه، يحسن أن يبقيا معًا.',
      fr: 'La petite sœur y est déjà, mieux vaut les garder ensemble.',
      en: 'A younger sister is already there, better to keep them together.',
    },
  ]),
  ...of('family', [
    {
      ar: 'ينتظر المولود في الشهر القادم.',
      fr: 'La naissance est prévue le mois prochain.',
      en: 'The baby is due next month.',
    },
    { ar: 'لا قريب في المدينة.', fr: 'Aucune famille en ville.', en: 'No relatives in the city.' },
    {
      ar: 'تحتاج إلى مكان للطفل أثناء العمل.',
      fr: 'Il faut une place pour l’enfant pendant le travail.',
      en: 'A place is needed for the child during working hours.',
    },
    { ar: 'الاتصال بعد الخامسة مساءً من فضلكم.', fr: 'Appeler après 17 heures, merci.', en: 'Please call after five.' },
    {
      ar: 'تود أن تلتقي أمهات أخريات.',
      fr: 'Elle aimerait rencontrer d’autres mères.',
      en: 'She would like to meet other mothers.',
    },
  ]),
  ...of('safety', [
    {
      ar: 'لا تتصلوا بالهاتف، بل بالأخصائية مباشرة.',
      fr: 'Ne pas téléphoner, passer par la travailleuse sociale.',
      en: 'Do not phone; go through the case worker.',
    },
    {
      ar: 'المكان آمن لهذه الليلة فقط.',
      fr: 'L’endroit n’est sûr que pour cette nuit.',
      en: 'The place is safe for tonight only.',
    },
    { ar: 'وافقت على لقاء محامية.', fr: 'Elle accepte de voir une avocate.', en: 'She agrees to see a lawyer.' },
    {
      ar: 'يثق في المربي، يستحسن حضوره.',
      fr: 'Il a confiance en l’éducateur, sa présence aiderait.',
      en: 'He trusts the youth worker; it would help to have him there.',
    },
    {
      ar: 'طفلان معها، يلزم مكان للثلاثة.',
      fr: 'Deux enfants avec elle, il faut de la place pour trois.',
      en: 'Two children with her, room for three is needed.',
    },
  ]),
]

export const declineReasons: Reason[] = [
  {
    id: 'full',
    title: { ar: 'لا مكان لدينا هذا الشهر', fr: 'Plus de place ce mois-ci', en: 'No place left this month' },
  },
  {
    id: 'not-our-service',
    title: {
      ar: 'هذه الخدمة ليست عندنا',
      fr: 'Ce n’est pas un service que nous rendons',
      en: 'We do not offer this service',
    },
  },
  {
    id: 'not-eligible',
    title: {
      ar: 'لا تنطبق شروط البرنامج',
      fr: 'Les conditions du programme ne sont pas remplies',
      en: 'The programme’s conditions are not met',
    },
  },
  {
    id: 'outside-area',
    title: { ar: 'السكن خارج منطقة عملنا', fr: 'Domicile hors de notre secteur', en: 'Home is outside our area' },
  },
  {
    id: 'already-served',
    title: {
      ar: 'جهة أخرى تقوم بذلك',
      fr: 'Un autre partenaire s’en occupe déjà',
      en: 'Another partner is already on it',
    },
  },
  {
    id: 'too-little-information',
    title: {
      ar: 'المعلومات غير كافية للبدء',
      fr: 'Informations insuffisantes pour commencer',
      en: 'Too little information to begin',
    },
  },
  {
    id: 'language',
    title: {
      ar: 'لا أحد لدينا يتكلم هذه اللغة',
      fr: 'Personne chez nous ne parle cette langue',
      en: 'Nobody here speaks the language',
    },
  },
]

/** How a completed referral ended. */
export const outcomes: Phrase[] = [
  ...of('health', [
    {
      ar: 'تم الفحص وأُعطي الدواء وموعد جديد',
      fr: 'Consultation faite, traitement remis, nouveau rendez-vous',
      en: 'Seen by the doctor, medicine given, next appointment made',
    },
    {
      ar: 'فُتح ملف صحي وبدأت المتابعة',
      fr: 'Dossier de santé ouvert, suivi commencé',
      en: 'Health file opened, follow-up begun',
    },
    { ar: 'اكتملت التلاقيح المتأخرة', fr: 'Vaccins en retard faits', en: 'Overdue vaccines done' },
  ]),
  ...of('food', [
    {
      ar: 'استلمت العائلة القفة وسُجلت لثلاثة أشهر',
      fr: 'Panier remis, famille inscrite pour trois mois',
      en: 'Basket received, family listed for three months',
    },
    { ar: 'وُفّر حليب الرضيع لشهر', fr: 'Lait infantile fourni pour un mois', en: 'Baby milk supplied for a month' },
  ]),
  ...of('housing', [
    {
      ar: 'دُفع الكراء وبقيت العائلة في بيتها',
      fr: 'Loyer payé, la famille reste chez elle',
      en: 'Rent paid, the family stays in its home',
    },
    { ar: 'اتفاق مكتوب مع المالك', fr: 'Accord écrit avec le propriétaire', en: 'Written agreement with the landlord' },
    { ar: 'انتقلت العائلة إلى سكن جديد', fr: 'La famille a emménagé ailleurs', en: 'The family moved into a new home' },
  ]),
  ...of('documents', [
    {
      ar: 'رُسّم المولود وسُلّمت شهادة الولادة',
      fr: 'Naissance inscrite, acte remis',
      en: 'Birth registered, certificate handed over',
    },
    { ar: 'أُودع الملف وسُلّم الوصل', fr: 'Dossier déposé, récépissé remis', en: 'File handed in, receipt given' },
    {
      ar: 'صدر الحكم بالترسيم المتأخر',
      fr: 'Jugement obtenu pour l’inscription tardive',
      en: 'Ruling obtained for late registration',
    },
  ]),
  ...of('work', [
    { ar: 'عقد لستة أشهر', fr: 'Contrat de six mois signé', en: 'Six-month contract signed' },
    { ar: 'مقعد في دورة تكوين', fr: 'Place obtenue en formation', en: 'Place on a training course' },
    { ar: 'دُفع الأجر بعد الوساطة', fr: 'Salaire versé après médiation', en: 'Wages paid after mediation' },
  ]),
  ...of('education', [
    {
      ar: 'الطفل في القسم منذ الاثنين',
      fr: 'L’enfant est en classe depuis lundi',
      en: 'The child has been in class since Monday',
    },
    { ar: 'بدأت دروس اللغة', fr: 'Les cours de langue ont commencé', en: 'Language classes have begun' },
  ]),
  ...of('family', [
    {
      ar: 'مكان في الحضانة ابتداءً من الشهر القادم',
      fr: 'Place en garderie dès le mois prochain',
      en: 'Nursery place from next month',
    },
    {
      ar: 'حقيبة المولود والمتابعة جاهزتان',
      fr: 'Trousseau remis, suivi en place',
      en: 'Baby kit given, follow-up arranged',
    },
    {
      ar: 'عُثر على القريب وتم الاتصال به',
      fr: 'Le proche a été retrouvé et joint',
      en: 'The relative was found and reached',
    },
  ]),
  ...of('safety', [
    { ar: 'في مكان آمن مع مرافقة', fr: 'En lieu sûr, avec un accompagnement', en: 'In a safe place, with support' },
    {
      ar: 'تولى مندوب حماية الطفولة الملف',
      fr: 'Le délégué à la protection de l’enfance suit le dossier',
      en: 'The child protection delegate has taken the case',
    },
    {
      ar: 'هدأ الخلاف بعد جلسة حوار',
      fr: 'Conflit apaisé après un dialogue',
      en: 'The dispute calmed after a dialogue',
    },
  ]),
]

/** Why an accepted referral came to nothing, or a need stayed unmet. */
export const unmetReasons: Reason[] = [
  {
    id: 'not-reached',
    title: {
      ar: 'تعذر الاتصال بعد ثلاث محاولات',
      fr: 'Injoignable après trois appels',
      en: 'Could not be reached after three calls',
    },
  },
  { id: 'moved', title: { ar: 'غادر المدينة', fr: 'A quitté la ville', en: 'Moved to another city' } },
  {
    id: 'declined-help',
    title: { ar: 'لم يعد يرغب في المساعدة', fr: 'Ne souhaite plus d’aide', en: 'No longer wishes for help' },
  },
  {
    id: 'did-not-come',
    title: { ar: 'لم يحضر إلى الموعد', fr: 'N’est pas venu au rendez-vous', en: 'Did not come to the appointment' },
  },
  {
    id: 'papers-missing',
    title: {
      ar: 'وثائق ناقصة لا يمكن استكمالها الآن',
      fr: 'Papiers manquants, impossibles à obtenir pour l’instant',
      en: 'Papers missing that cannot be had for now',
    },
  },
  { id: 'no-funds', title: { ar: 'نفدت الاعتمادات', fr: 'Plus de crédits', en: 'Funds have run out' } },
]
