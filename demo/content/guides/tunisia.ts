import { papers } from '../services/words.ts'
import type { Guide, Text } from '../types.ts'

const halfHour: Text = { ar: 'نصف ساعة', fr: 'Une demi-heure', en: 'Half an hour' }
const oneMorning: Text = { ar: 'صباح واحد', fr: 'Une matinée', en: 'One morning' }
const aWeek: Text = { ar: 'أسبوع تقريبًا', fr: 'Une semaine environ', en: 'About a week' }
const someWeeks: Text = { ar: 'بضعة أسابيع', fr: 'Quelques semaines', en: 'A few weeks' }
const severalMonths: Text = { ar: 'عدة أشهر', fr: 'Plusieurs mois', en: 'Several months' }

export const guidesOfTunisia: Guide[] = [
  {
    id: 'birth-registration-tunisia',
    city: 'la-marsa',
    country: 'TN',
    theme: 'documents',
    title: { ar: 'ترسيم مولود في تونس', fr: 'Inscrire une naissance en Tunisie', en: 'Registering a birth in Tunisia' },
    intro: {
      ar: 'لكل طفل يولد في تونس الحق في اسم وشهادة ولادة، مهما كانت جنسية والديه. لديك عشرة أيام من الولادة، والترسيم مجاني.',
      fr: 'Tout enfant né en Tunisie a droit à un nom et à un acte de naissance, quelle que soit la nationalité de ses parents. Vous avez dix jours à partir de la naissance, et c’est gratuit.',
      en: 'Every child born in Tunisia has the right to a name and a birth certificate, whatever the parents’ nationality. You have ten days from the birth, and it is free.',
    },
    steps: [
      {
        title: { ar: 'خذي إشعار الولادة', fr: 'Prenez l’avis de naissance', en: 'Take the birth notice' },
        service: 'mongi-slim-maternity',
        text: {
          ar: 'يسلّمه قسم التوليد أو القابلة. راجعي الأسماء والتاريخ قبل الخروج: الخطأ هنا يتبع الطفل.',
          fr: 'La maternité ou la sage-femme le remet. Relisez les noms et la date avant de partir : une erreur suit l’enfant longtemps.',
          en: 'The maternity ward or the midwife gives it to you. Check names and date before you leave: a mistake here follows the child.',
        },
      },
      {
        title: {
          ar: 'اجمعا أوراق الوالدين',
          fr: 'Réunissez les papiers des parents',
          en: 'Gather the parents’ papers',
        },
        text: {
          ar: 'هوية أو جواز سفر أو شهادة لجوء، وعقد الزواج إن وُجد. إن نقصت ورقة فلا تنتظرا انتهاء الأجل: اسألا الشباك أولًا.',
          fr: 'Pièce d’identité, passeport ou attestation d’asile, et acte de mariage s’il existe. S’il manque un papier, ne laissez pas filer le délai : demandez d’abord au guichet.',
          en: 'Identity card, passport or asylum certificate, and the marriage certificate if there is one. If a paper is missing, do not let the time run out: ask at the counter first.',
        },
      },
      {
        title: { ar: 'اذهب إلى شباك الحالة المدنية', fr: 'Allez à l’état civil', en: 'Go to the civil-status desk' },
        service: 'la-marsa-civil-status',
        takes: halfHour,
        text: {
          ar: 'في بلدية مكان الولادة، خلال عشرة أيام. يصرّح الأب أو الأم أو من حضر الولادة.',
          fr: 'Dans la commune où l’enfant est né, dans les dix jours. Le père, la mère ou une personne présente à la naissance fait la déclaration.',
          en: 'In the municipality where the child was born, within ten days. The father, the mother or someone present at the birth makes the declaration.',
        },
      },
      {
        title: { ar: 'اسحب مضمون الولادة', fr: 'Demandez un extrait', en: 'Ask for the certificate' },
        takes: halfHour,
        text: {
          ar: 'خذ نسختين على الأقل: للتلقيح، وللمدرسة لاحقًا، ولملف اللجوء إن كان لديك.',
          fr: 'Prenez au moins deux copies : pour les vaccins, pour l’école plus tard, pour le dossier d’asile s’il y en a un.',
          en: 'Take at least two copies: for vaccines, for school later, and for an asylum file if you have one.',
        },
      },
      {
        title: { ar: 'فاتت الأيام العشرة؟', fr: 'Les dix jours sont passés ?', en: 'Ten days have passed?' },
        service: 'mizan-legal-advice',
        takes: severalMonths,
        text: {
          ar: 'يلزم عندئذ حكم من المحكمة الابتدائية. الأمر ممكن لكنه أطول: اسأل محاميًا متطوعًا قبل أن تدفع لأحد.',
          fr: 'Il faut alors un jugement du tribunal de première instance. C’est possible, mais plus long : voyez un avocat bénévole avant de payer qui que ce soit.',
          en: 'A ruling of the court of first instance is then needed. It can be done but takes longer: see a volunteer lawyer before you pay anyone.',
        },
      },
    ],
    papers: [papers.birthNotice, papers.parentsIdentity, papers.marriage, papers.asylum],
    facts: ['UNHCR-6', 'UNHCR-8'],
  },
  {
    id: 'school-enrolment-tunisia',
    city: 'la-marsa',
    country: 'TN',
    theme: 'education',
    title: {
      ar: 'ترسيم طفل في المدرسة',
      fr: 'Inscrire un enfant à l’école en Tunisie',
      en: 'Enrolling a child at school in Tunisia',
    },
    intro: {
      ar: 'التعليم إجباري من السادسة إلى السادسة عشرة ومجاني في المدرسة العمومية. يبدأ الترسيم قبل العودة المدرسية في سبتمبر، ويُقبل الأطفال أيضًا خلال السنة.',
      fr: 'L’école est obligatoire de six à seize ans et gratuite dans le public. On s’inscrit avant la rentrée de septembre, mais un enfant peut aussi arriver en cours d’année.',
      en: 'School is compulsory from six to sixteen and free in state schools. Enrolment comes before the start of term in September, but children can also join during the year.',
    },
    steps: [
      {
        title: { ar: 'اسأل عن أقرب مدرسة', fr: 'Cherchez l’école la plus proche', en: 'Find the nearest school' },
        service: 'la-marsa-welcome-desk',
        text: {
          ar: 'شباك الاستقبال يعرف أين بقيت مقاعد ويتصل بالمدير عند الحاجة.',
          fr: 'Le guichet d’accueil sait où il reste des places et appelle le directeur s’il le faut.',
          en: 'The welcome desk knows where there are places left and calls the head teacher if needed.',
        },
      },
      {
        title: { ar: 'جهّز الملف', fr: 'Préparez le dossier', en: 'Prepare the file' },
        text: {
          ar: 'شهادة ولادة، ودفتر تلقيح، وصور. من ليست له شهادة ولادة يعرض ما يملك وتقرر الإدارة.',
          fr: 'Acte de naissance, carnet de vaccination, photos. Sans acte, apportez ce que vous avez : l’administration décide.',
          en: 'Birth certificate, vaccination card, photos. Without a birth certificate, bring what you have and the administration decides.',
        },
      },
      {
        title: { ar: 'سجّل لدى المدير', fr: 'Inscrivez-le auprès du directeur', en: 'Enrol with the head teacher' },
        service: 'ibn-rachiq-enrolment',
        takes: oneMorning,
        text: {
          ar: 'يُقاس مستوى الطفل في العربية والحساب ليلتحق بالقسم المناسب. اطلب وصلًا.',
          fr: 'On évalue l’enfant en arabe et en calcul pour choisir la classe. Demandez un reçu.',
          en: 'The child’s Arabic and maths are checked to choose the class. Ask for a receipt.',
        },
      },
      {
        title: { ar: 'رُفض الطلب؟', fr: 'On vous dit non ?', en: 'Were you refused?' },
        service: 'la-marsa-social-desk',
        takes: aWeek,
        text: {
          ar: 'اطلب السبب كتابةً وتعال إلى المكتب الاجتماعي: نكلم المندوبية الجهوية للتربية معك.',
          fr: 'Demandez la raison par écrit et venez au bureau social : on appelle avec vous le commissariat régional à l’éducation.',
          en: 'Ask for the reason in writing and come to the social desk: we call the regional education office with you.',
        },
      },
      {
        title: { ar: 'ساعده في البداية', fr: 'Aidez-le à démarrer', en: 'Help with the first weeks' },
        service: 'qantara-homework',
        text: {
          ar: 'الدعم المدرسي مجاني بعد الدروس، واللغة تأتي أسرع مع الأصدقاء.',
          fr: 'Le soutien scolaire est gratuit après la classe, et la langue vient plus vite avec des copains.',
          en: 'Homework help after class is free, and the language comes faster with friends.',
        },
      },
    ],
    papers: [papers.childBirth, papers.vaccines, papers.schoolReport, papers.photos],
    facts: ['UNHCR-6', 'UNHCR-22'],
  },
  {
    id: 'asylum-certificate-tunisia',
    city: 'tunis',
    country: 'TN',
    theme: 'documents',
    title: {
      ar: 'طلب اللجوء وشهادته',
      fr: 'Demander l’asile et obtenir l’attestation',
      en: 'Asking for asylum and getting the certificate',
    },
    intro: {
      ar: 'إذا كانت العودة إلى بلدك تعرّضك للخطر فلك أن تطلب الحماية. ليس في تونس إلى اليوم قانون وطني للجوء، وتسجّل مفوضية اللاجئين الطلبات. القواعد تتغير: اسأل قبل أن تتنقل.',
      fr: 'Si rentrer chez vous vous met en danger, vous pouvez demander protection. La Tunisie n’a pas encore de loi sur l’asile ; c’est le HCR qui enregistre les demandes. Les règles changent : renseignez-vous avant de vous déplacer.',
      en: 'If going home would put you in danger, you can ask for protection. Tunisia has no national asylum law as yet; UNHCR registers applications. The rules change: ask before you travel.',
    },
    steps: [
      {
        title: { ar: 'احصل على معلومة أكيدة', fr: 'Renseignez-vous à la source', en: 'Get reliable information' },
        service: 'tunis-community-centre',
        text: {
          ar: 'أين يكون التسجيل اليوم وكيف يؤخذ الموعد؟ لا تدفع مالًا لأحد: الطلب مجاني في كل مراحله.',
          fr: 'Où s’inscrit-on aujourd’hui, comment prendre rendez-vous ? Ne payez personne : la demande est gratuite du début à la fin.',
          en: 'Where is registration today, and how do you get an appointment? Pay nobody: the request is free from start to finish.',
        },
      },
      {
        title: { ar: 'سجّل طلبك', fr: 'Enregistrez la demande', en: 'Register your request' },
        takes: someWeeks,
        text: {
          ar: 'لدى مفوضية اللاجئين، مع كل أفراد العائلة. احمل ما عندك من وثائق؛ ولا يُرفض أحد لأن أوراقه ضاعت.',
          fr: 'Auprès du HCR, avec toute la famille. Apportez les papiers que vous avez ; on n’écarte personne parce que les siens sont perdus.',
          en: 'With UNHCR, together with all the family. Bring the papers you have; nobody is turned away because theirs were lost.',
        },
      },
      {
        title: {
          ar: 'خذ الشهادة واحفظها',
          fr: 'Recevez et gardez l’attestation',
          en: 'Receive and keep the certificate',
        },
        text: {
          ar: 'تثبت أنك طالب لجوء. صوّرها، ودوّن تاريخ انتهائها، واطلب تجديدها قبله بشهر.',
          fr: 'Elle prouve que vous demandez l’asile. Prenez-la en photo, notez sa date de fin, demandez le renouvellement un mois avant.',
          en: 'It shows that you are an asylum seeker. Take a photo of it, note when it ends, and ask for renewal a month before.',
        },
      },
      {
        title: { ar: 'استعد للمقابلة', fr: 'Préparez l’entretien', en: 'Prepare for the interview' },
        service: 'league-rights-hours',
        takes: severalMonths,
        text: {
          ar: 'تروي ما جرى لك بلغتك ومع مترجم. من حقك أن تطلب امرأة لتسمعك، وأن تستشير محاميًا قبل ذلك.',
          fr: 'Vous racontez ce qui vous est arrivé, dans votre langue, avec un interprète. Vous pouvez demander à parler à une femme et voir un avocat avant.',
          en: 'You tell what happened to you in your own language, with an interpreter. You may ask to speak to a woman and see a lawyer beforehand.',
        },
      },
      {
        title: { ar: 'إن أُوقفت', fr: 'Si l’on vous arrête', en: 'If you are stopped' },
        service: 'mizan-tunis',
        text: {
          ar: 'أظهر الشهادة بهدوء واطلب الاتصال بالمفوضية أو بمحامٍ. لا يجوز أن يُعاد أحد إلى مكان تُهدَّد فيه حياته.',
          fr: 'Montrez calmement l’attestation et demandez à joindre le HCR ou un avocat. Nul ne doit être renvoyé là où sa vie est menacée.',
          en: 'Show the certificate calmly and ask to reach UNHCR or a lawyer. No one may be sent back to where their life is threatened.',
        },
      },
    ],
    papers: [papers.anyIdentity, papers.photos, papers.oldRecords],
    facts: ['UNHCR-8', 'MC2CM-5'],
  },
  {
    id: 'rent-contract-tunisia',
    city: 'la-marsa',
    country: 'TN',
    theme: 'housing',
    title: { ar: 'عقد الكراء دون مفاجآت', fr: 'Louer sans mauvaise surprise', en: 'Renting without bad surprises' },
    intro: {
      ar: 'العقد المكتوب يحمي المتسوّغ والمالك معًا، وكثيرًا ما يُطلب في ملف الإقامة أو المدرسة. هذه خطوات بسيطة قبل الإمضاء وبعده.',
      fr: 'Un bail écrit protège le locataire comme le propriétaire, et on vous le demandera souvent pour le séjour ou l’école. Voici quoi faire avant et après la signature.',
      en: 'A written lease protects tenant and landlord alike, and you will often need it for residence or school. This is what to do before and after signing.',
    },
    steps: [
      {
        title: { ar: 'زُر البيت واسأل', fr: 'Visitez et demandez', en: 'Visit and ask' },
        text: {
          ar: 'كم المعلوم؟ هل يشمل الماء والكهرباء؟ كم الضمان ومتى يُرجع؟ صوّر حالة الجدران والحنفيات.',
          fr: 'Combien, eau et électricité comprises ou non ? Quelle caution, rendue quand ? Photographiez murs et robinets.',
          en: 'How much, and are water and power included? What deposit, returned when? Take photos of walls and taps.',
        },
      },
      {
        title: { ar: 'اكتبا العقد', fr: 'Écrivez le bail', en: 'Write the lease' },
        service: 'jar-lel-jar-mediation',
        text: {
          ar: 'الأسماء والعنوان والمعلوم والمدة وأجل الإعلام، في نسختين. الوساطة تقرؤه معك مجانًا.',
          fr: 'Noms, adresse, loyer, durée, préavis, en deux exemplaires. La médiation le relit gratuitement avec vous.',
          en: 'Names, address, rent, length, notice period, in two copies. The mediators read it with you for free.',
        },
      },
      {
        title: {
          ar: 'عرّفا بالإمضاء وسجّلا العقد',
          fr: 'Faites légaliser et enregistrer',
          en: 'Have it certified and recorded',
        },
        service: 'la-marsa-welcome-desk',
        takes: oneMorning,
        text: {
          ar: 'التعريف بالإمضاء في البلدية والتسجيل في القباضة المالية. اسأل شباك الاستقبال عن المعاليم.',
          fr: 'Légalisation des signatures à la commune, enregistrement à la recette des finances. Le guichet vous dira les frais.',
          en: 'Signatures are certified at the municipality and the lease is recorded at the finance office. The desk tells you the fees.',
        },
      },
      {
        title: { ar: 'اطلب وصلًا كل شهر', fr: 'Demandez une quittance', en: 'Ask for a receipt each month' },
        text: {
          ar: 'دون وصل لا تستطيع أن تثبت أنك دفعت. رسالة بالهاتف من المالك أفضل من لا شيء.',
          fr: 'Sans quittance, pas de preuve de paiement. Un message du propriétaire vaut mieux que rien.',
          en: 'Without a receipt you cannot prove that you paid. A message from the landlord is better than nothing.',
        },
      },
      {
        title: {
          ar: 'تأخر الكراء أو وصلك إنذار؟',
          fr: 'Un retard, une lettre d’expulsion ?',
          en: 'In arrears, or told to leave?',
        },
        service: 'la-marsa-rent-support',
        takes: aWeek,
        text: {
          ar: 'تعال في اليوم نفسه. الطرد يحتاج عادة إلى حكم: لا تسلّم المفاتيح قبل أن تسأل.',
          fr: 'Venez le jour même. Une expulsion passe en principe par un jugement : ne rendez pas les clés avant d’avoir demandé conseil.',
          en: 'Come the same day. Eviction normally needs a court ruling: do not give up the keys before asking.',
        },
      },
    ],
    papers: [papers.identity, papers.lease],
    facts: ['UNHCR-7'],
  },
  {
    id: 'death-and-burial-tunisia',
    city: 'zarzis',
    country: 'TN',
    theme: 'family',
    title: {
      ar: 'وفاة قريب: التصريح والدفن',
      fr: 'Un décès : le déclarer, enterrer dignement',
      en: 'A death in the family: declaration and burial',
    },
    intro: {
      ar: 'البركة فيكم. هذه الأوراق القليلة التي لا بد منها، ومن يقوم بها معكم. يُصرَّح بالوفاة خلال ثلاثة أيام.',
      fr: 'Toutes nos condoléances. Voici les quelques papiers indispensables et qui peut les faire avec vous. Un décès se déclare dans les trois jours.',
      en: 'We are sorry for your loss. These are the few papers that cannot wait, and who can do them with you. A death is declared within three days.',
    },
    steps: [
      {
        title: { ar: 'شهادة الطبيب', fr: 'Le certificat du médecin', en: 'The doctor’s certificate' },
        service: 'zarzis-hospital-emergency',
        text: {
          ar: 'يكتبها المستشفى أو طبيب يحضر إلى البيت. في حادث أو في البحر تُعلم الشرطة أو الحرس أولًا.',
          fr: 'L’hôpital ou un médecin venu à la maison le rédige. Après un accident ou en mer, la police ou la garde est prévenue d’abord.',
          en: 'The hospital, or a doctor who comes to the house, writes it. After an accident or at sea, the police or the guard are told first.',
        },
      },
      {
        title: { ar: 'التصريح بالبلدية', fr: 'La déclaration à la commune', en: 'Declaration at the municipality' },
        service: 'zarzis-civil-status',
        takes: halfHour,
        text: {
          ar: 'خلال ثلاثة أيام، بشهادة الطبيب وهوية المتوفى إن وُجدت. تُسلَّم رخصة الدفن في الحين.',
          fr: 'Dans les trois jours, avec le certificat et les papiers du défunt s’il y en a. Le permis d’inhumer est remis aussitôt.',
          en: 'Within three days, with the certificate and the papers of the person who died, if there are any. The burial permit is given at once.',
        },
      },
      {
        title: { ar: 'الدفن', fr: 'L’enterrement', en: 'The burial' },
        service: 'zarzis-burial-support',
        text: {
          ar: 'تساعد البلدية في القبر والنقل، وتحترم دين المتوفى ورغبة أهله.',
          fr: 'La commune aide pour la tombe et le transport, dans le respect de la religion du défunt et du vœu des siens.',
          en: 'The municipality helps with the grave and the transport, and respects the religion and the family’s wishes.',
        },
      },
      {
        title: { ar: 'من لا يُعرف اسمه', fr: 'Quand on ne connaît pas le nom', en: 'When the name is not known' },
        service: 'zarzis-family-desk',
        takes: someWeeks,
        text: {
          ar: 'تُحفظ الصور والعلامات ورقم القبر، لعل أهله يسألون يومًا. إن كنت تبحث عن مفقود فتعال وتكلم معنا.',
          fr: 'On garde photos, signes et numéro de tombe, au cas où une famille demanderait un jour. Vous cherchez un disparu ? Venez nous parler.',
          en: 'Photos, marks and the number of the grave are kept in case a family asks one day. If you are looking for someone missing, come and talk to us.',
        },
      },
    ],
    papers: [
      { ar: 'شهادة وفاة من الطبيب', fr: 'Certificat de décès du médecin', en: 'Death certificate from the doctor' },
      {
        ar: 'وثائق المتوفى، إن وُجدت',
        fr: 'Papiers du défunt, s’il y en a',
        en: 'Papers of the person who died, if any',
      },
      papers.anyIdentity,
    ],
    facts: ['UNHCR-6'],
  },
  {
    id: 'marriage-tunisia',
    city: 'tunis',
    country: 'TN',
    theme: 'family',
    title: { ar: 'عقد الزواج في تونس', fr: 'Se marier en Tunisie', en: 'Getting married in Tunisia' },
    intro: {
      ar: 'يُبرم الزواج أمام ضابط الحالة المدنية أو عدلين، ويبدأ بملف. للأجنبي وثائق إضافية، فابدأ قبل شهرين.',
      fr: 'Le mariage se conclut devant l’officier de l’état civil ou deux notaires. Il faut un dossier, un peu plus long pour un étranger : commencez deux mois avant.',
      en: 'A marriage is concluded before the civil registrar or two notaries. It starts with a file, a little longer for a foreigner: begin two months ahead.',
    },
    steps: [
      {
        title: { ar: 'اسألا عن قائمة الوثائق', fr: 'Demandez la liste', en: 'Ask for the list' },
        service: 'tunis-civil-status',
        text: {
          ar: 'تختلف بحسب الجنسية. خذا القائمة مكتوبة من البلدية نفسها التي ستعقدان فيها.',
          fr: 'Elle change selon la nationalité. Prenez-la par écrit dans la commune où vous vous marierez.',
          en: 'It differs by nationality. Get it in writing from the very municipality where you will marry.',
        },
      },
      {
        title: { ar: 'الشهادة الطبية', fr: 'Le certificat médical', en: 'The medical certificate' },
        takes: aWeek,
        text: {
          ar: 'فحص سابق للزواج لكليكما، في مستوصف أو عند طبيب.',
          fr: 'Un examen prénuptial pour chacun, au dispensaire ou chez un médecin.',
          en: 'A check-up before marriage for each of you, at a clinic or a doctor’s.',
        },
      },
      {
        title: { ar: 'وثائق الأجنبي', fr: 'Les papiers de l’étranger', en: 'Papers of the foreign partner' },
        service: 'mizan-tunis',
        takes: someWeeks,
        text: {
          ar: 'مضمون ولادة وما يثبت أنه غير متزوج، مترجمان. على اللاجئ ألا يتصل بسفارته دون مشورة: محامٍ يدلّه على بديل.',
          fr: 'Acte de naissance et preuve de célibat, traduits. Un réfugié ne s’adresse pas à son ambassade sans conseil : un avocat indique une autre voie.',
          en: 'Birth certificate and proof of being single, translated. A refugee should not contact the embassy without advice: a lawyer shows another way.',
        },
      },
      {
        title: { ar: 'يوم العقد', fr: 'Le jour du mariage', en: 'The day itself' },
        service: 'tunis-civil-status',
        takes: oneMorning,
        text: {
          ar: 'شاهدان ومترجم إن لزم. اطلبا المضمون فورًا: به يُرسّم أطفالكما لاحقًا دون تعب.',
          fr: 'Deux témoins, un interprète au besoin. Demandez tout de suite l’extrait : vos enfants seront inscrits sans peine.',
          en: 'Two witnesses, and an interpreter if needed. Ask for the certificate at once: your children will be registered without trouble.',
        },
      },
    ],
    papers: [
      papers.identity,
      papers.photos,
      { ar: 'شهادة طبية سابقة للزواج', fr: 'Certificat prénuptial', en: 'Medical certificate before marriage' },
    ],
    facts: [],
  },
]
