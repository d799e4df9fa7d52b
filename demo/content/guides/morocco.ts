import { papers } from '../services/words.ts'
import type { Guide, Text } from '../types.ts'

const halfHour: Text = { ar: 'نصف ساعة', fr: 'Une demi-heure', en: 'Half an hour' }
const oneMorning: Text = { ar: 'صباح واحد', fr: 'Une matinée', en: 'One morning' }
const someDays: Text = { ar: 'بضعة أيام', fr: 'Quelques jours', en: 'A few days' }
const someWeeks: Text = { ar: 'بضعة أسابيع', fr: 'Quelques semaines', en: 'A few weeks' }
const severalMonths: Text = { ar: 'عدة أشهر', fr: 'Plusieurs mois', en: 'Several months' }

export const guidesOfMorocco: Guide[] = [
  {
    id: 'residence-card-morocco',
    city: 'oujda',
    country: 'MA',
    theme: 'documents',
    title: { ar: 'سند الإقامة في المغرب', fr: 'Le titre de séjour au Maroc', en: 'The residence card in Morocco' },
    intro: {
      ar: 'من يقيم في المغرب أكثر من ثلاثة أشهر يطلب سند إقامة. الملف يختلف بحسب السبب: عمل، أو دراسة، أو أسرة، أو لجوء. هذه خطوات عامة، والقائمة الأخيرة عند مكتب الأجانب.',
      fr: 'Qui reste au Maroc plus de trois mois demande un titre de séjour. Le dossier dépend du motif : travail, études, famille, asile. Voici la marche générale ; le bureau des étrangers a toujours le dernier mot sur les pièces.',
      en: 'Anyone who stays in Morocco longer than three months asks for a residence card. The file depends on the reason: work, study, family, asylum. These are the general steps; the foreigners’ office has the final list.',
    },
    steps: [
      {
        title: { ar: 'افهم وضعيتك', fr: 'Faites le point', en: 'Know where you stand' },
        service: 'oujda-migration-desk',
        takes: halfHour,
        text: {
          ar: 'نقطة الاتصال تقول لك أي صنف ينطبق عليك وما الوثائق. السؤال لا يضر ولو انتهى الأجل.',
          fr: 'Le point de contact vous dit quelle catégorie est la vôtre et quelles pièces réunir. On peut demander même si le délai est passé.',
          en: 'The contact point tells you which category is yours and which papers to gather. You may ask even if the time has run out.',
        },
      },
      {
        title: { ar: 'عقد كراء مصادق عليه', fr: 'Un bail légalisé', en: 'A certified lease' },
        service: 'tawassol-papers',
        takes: someDays,
        text: {
          ar: 'إثبات السكن هو أكثر ما ينقص. تصادق الجماعة على الإمضاء بحضور المالك.',
          fr: 'La preuve de logement est la pièce qui manque le plus. La commune légalise les signatures, propriétaire présent.',
          en: 'Proof of housing is what is missing most often. The municipality certifies the signatures with the landlord present.',
        },
      },
      {
        title: { ar: 'أكمل الملف', fr: 'Complétez le dossier', en: 'Complete the file' },
        takes: someWeeks,
        text: {
          ar: 'نسخ الجواز وختم الدخول، وصور، وشهادة طبية، وسجل عدلي، وما يثبت السبب: عقد عمل أو شهادة تسجيل أو عقد زواج أو بطاقة لاجئ.',
          fr: 'Copies du passeport et du tampon d’entrée, photos, certificat médical, casier judiciaire, et la preuve du motif : contrat, inscription, mariage ou carte de réfugié.',
          en: 'Copies of the passport and entry stamp, photos, a medical certificate, a criminal record extract, and proof of the reason: contract, enrolment, marriage or refugee card.',
        },
      },
      {
        title: {
          ar: 'ضع الملف لدى مكتب الأجانب',
          fr: 'Déposez au bureau des étrangers',
          en: 'Hand it in at the foreigners’ office',
        },
        takes: oneMorning,
        text: {
          ar: 'في ولاية الأمن بالمدينة، أو لدى الدرك خارجها. اذهب بنفسك قبل انقضاء الأشهر الثلاثة، واحمل الأصول مع النسخ.',
          fr: 'À la préfecture de police en ville, à la gendarmerie ailleurs. Allez-y vous-même avant la fin des trois mois, originaux et copies en main.',
          en: 'At the police prefecture in town, or with the gendarmerie elsewhere. Go yourself before the three months end, with originals and copies.',
        },
      },
      {
        title: { ar: 'احتفظ بالوصل', fr: 'Gardez le récépissé', en: 'Keep the receipt' },
        takes: severalMonths,
        text: {
          ar: 'يثبت أن طلبك جارٍ. اسأل عن موعد السحب، وإن رُفض الطلب فاطلب السبب كتابةً: أجل الطعن قصير.',
          fr: 'Il prouve que la demande est en cours. Demandez la date de retrait ; en cas de refus, exigez la raison par écrit, car le délai de recours est court.',
          en: 'It shows that your request is under way. Ask when to collect the card; if refused, ask for the reason in writing, since the time to appeal is short.',
        },
      },
      {
        title: { ar: 'جدّد قبل الانتهاء', fr: 'Renouvelez à temps', en: 'Renew in time' },
        service: 'oujda-legal-clinic',
        text: {
          ar: 'قبل شهرين من نهاية السند. إن تغير العمل أو السكن فاستشر العيادة القانونية أولًا.',
          fr: 'Deux mois avant la fin. Si le travail ou l’adresse change, passez d’abord à la clinique juridique.',
          en: 'Two months before it ends. If your work or address changes, see the legal clinic first.',
        },
      },
    ],
    papers: [papers.entryStamp, papers.photos, papers.lease, papers.asylum],
    facts: ['GIZ-2', 'GIZ-5', 'UNHCR-10'],
  },
  {
    id: 'birth-registration-morocco',
    city: 'oujda',
    country: 'MA',
    theme: 'documents',
    title: {
      ar: 'التصريح بولادة في المغرب',
      fr: 'Déclarer une naissance au Maroc',
      en: 'Declaring a birth in Morocco',
    },
    intro: {
      ar: 'لكل مولود بالمغرب اسم ورسم ولادة، مغربيًا كان أو أجنبيًا. الأجل ثلاثون يومًا والتصريح مجاني.',
      fr: 'Tout enfant né au Maroc, marocain ou non, a droit à un nom et à un acte. Vous avez trente jours, et c’est gratuit.',
      en: 'Every child born in Morocco, Moroccan or not, has a right to a name and a birth record. You have thirty days, and it is free.',
    },
    steps: [
      {
        title: {
          ar: 'شهادة الولادة من المستشفى',
          fr: 'L’attestation de la maternité',
          en: 'The notice from the maternity ward',
        },
        service: 'farabi-mother-child',
        text: {
          ar: 'خذيها قبل الخروج. إن وُلد الطفل في البيت فاستدعي القابلة أو المقدم ليشهد.',
          fr: 'Prenez-la avant de sortir. Si l’enfant est né à la maison, voyez la sage-femme ou le moqaddem pour une attestation.',
          en: 'Take it before you leave. If the child was born at home, ask the midwife or the local official, the moqaddem, for a statement.',
        },
      },
      {
        title: { ar: 'أوراق الأبوين', fr: 'Les papiers des parents', en: 'The parents’ papers' },
        text: {
          ar: 'البطاقة الوطنية أو الجواز أو سند الإقامة، ورسم الزواج أو الدفتر العائلي إن وُجد. للأم وحدها أيضًا أن تصرّح.',
          fr: 'Carte nationale, passeport ou titre de séjour, acte de mariage ou livret de famille s’il existe. Une mère seule peut aussi déclarer.',
          en: 'National card, passport or residence card, and the marriage record or family booklet if there is one. A mother on her own can declare too.',
        },
      },
      {
        title: { ar: 'صرّح بالولادة', fr: 'Déclarez la naissance', en: 'Declare the birth' },
        service: 'oujda-civil-status',
        takes: halfHour,
        text: {
          ar: 'في مكتب الحالة المدنية لمكان الولادة، خلال ثلاثين يومًا. راجع كتابة الاسم بالحروف العربية واللاتينية.',
          fr: 'Au bureau d’état civil du lieu de naissance, dans les trente jours. Relisez le nom en lettres arabes et latines.',
          en: 'At the civil-status office of the place of birth, within thirty days. Check the name in Arabic and in Latin letters.',
        },
      },
      {
        title: { ar: 'بعد ثلاثين يومًا', fr: 'Après trente jours', en: 'After thirty days' },
        service: 'oujda-legal-clinic',
        takes: severalMonths,
        text: {
          ar: 'يلزم حكم تصريحي من المحكمة الابتدائية. العيادة القانونية تكتب الطلب معك.',
          fr: 'Il faut un jugement déclaratif du tribunal de première instance. La clinique juridique rédige la demande avec vous.',
          en: 'A declaratory ruling of the court of first instance is needed. The legal clinic drafts the request with you.',
        },
      },
    ],
    papers: [papers.birthNotice, papers.parentsIdentity, papers.marriage, papers.familyBook],
    facts: ['UNHCR-11'],
  },
  {
    id: 'school-enrolment-morocco',
    city: 'oujda',
    country: 'MA',
    theme: 'education',
    title: {
      ar: 'تسجيل طفل في المدرسة بالمغرب',
      fr: 'Inscrire un enfant à l’école au Maroc',
      en: 'Enrolling a child at school in Morocco',
    },
    intro: {
      ar: 'المدرسة العمومية مفتوحة للأطفال الأجانب أيضًا. الأفضل التسجيل قبل شتنبر، وإن وصلتم خلال السنة فاسألوا مع ذلك.',
      fr: 'L’école publique accueille aussi les enfants étrangers. Mieux vaut s’inscrire avant septembre ; arrivés en cours d’année, demandez quand même.',
      en: 'State schools also take foreign children. It is best to enrol before September; if you arrive during the year, ask all the same.',
    },
    steps: [
      {
        title: { ar: 'اجمع ما لديك', fr: 'Réunissez ce que vous avez', en: 'Gather what you have' },
        text: {
          ar: 'رسم ولادة أو جواز، ودفتر تلقيح، وشهادة مدرسية من البلد الأصلي مترجمة إن أمكن، وعنوان السكن.',
          fr: 'Acte de naissance ou passeport, carnet de vaccination, certificat scolaire du pays, traduit si possible, et l’adresse.',
          en: 'Birth record or passport, vaccination card, a school certificate from home, translated if possible, and your address.',
        },
      },
      {
        title: { ar: 'قدّم الطلب', fr: 'Déposez la demande', en: 'Hand in the request' },
        service: 'al-wahda-enrolment',
        takes: oneMorning,
        text: {
          ar: 'في المدرسة الأقرب أو المديرية الإقليمية للتعليم. جمعية ترافقك إن احتجت إلى من يترجم.',
          fr: 'À l’école la plus proche ou à la direction provinciale de l’éducation. Une association vient avec vous s’il faut traduire.',
          en: 'At the nearest school or the provincial education office. An association comes with you if you need someone to interpret.',
        },
      },
      {
        title: { ar: 'تحديد المستوى', fr: 'Le test de niveau', en: 'The level test' },
        takes: someDays,
        text: {
          ar: 'عربية وحساب. من لا يعرف العربية يبدأ بقسم تحضيري أو بالتربية غير النظامية، ثم يعود إلى القسم العادي.',
          fr: 'Arabe et calcul. Sans arabe, l’enfant commence par une mise à niveau ou l’éducation non formelle avant la classe ordinaire.',
          en: 'Arabic and maths. A child without Arabic starts in a catch-up class or non-formal education before joining the regular class.',
        },
      },
      {
        title: { ar: 'دعم بعد المدرسة', fr: 'Un appui après la classe', en: 'Support after class' },
        service: 'tawassol-languages',
        text: {
          ar: 'دروس مجانية للصغير، وللوالدين دارجة في القاعة المجاورة.',
          fr: 'Des cours gratuits pour l’enfant, et la darija pour les parents dans la salle d’à côté.',
          en: 'Free lessons for the child, and Darija for the parents in the next room.',
        },
      },
    ],
    papers: [papers.childBirth, papers.vaccines, papers.schoolFile],
    facts: ['UNHCR-11', 'UNHCR-22'],
  },
  {
    id: 'health-file-morocco',
    city: 'oujda',
    country: 'MA',
    theme: 'health',
    title: { ar: 'فتح ملف صحي', fr: 'Ouvrir un dossier de santé', en: 'Opening a health file' },
    intro: {
      ar: 'العلاج الأساسي في المراكز الصحية مفتوح للجميع. الملف يحفظ تحاليلك وتلقيحات أطفالك فلا تعيد الحكاية كل مرة.',
      fr: 'Les centres de santé soignent tout le monde. Le dossier garde vos analyses et les vaccins des enfants : plus besoin de tout redire.',
      en: 'Health centres treat everyone. The file keeps your test results and the children’s vaccines, so you need not tell it all again.',
    },
    steps: [
      {
        title: { ar: 'اعرف مركزك', fr: 'Trouvez votre centre', en: 'Find your health centre' },
        service: 'oujda-one-stop-desk',
        text: {
          ar: 'لكل حي مركز صحي. الشباك الموحد يعطيك العنوان وأيام الطبيب والقابلة.',
          fr: 'Chaque quartier a le sien. Le guichet unique donne l’adresse et les jours du médecin et de la sage-femme.',
          en: 'Each neighbourhood has one. The one-stop desk gives you the address and the days of the doctor and the midwife.',
        },
      },
      {
        title: { ar: 'افتح الملف', fr: 'Ouvrez le dossier', en: 'Open the file' },
        takes: oneMorning,
        text: {
          ar: 'بالاسم والعنوان وأي وثيقة لديك. اطلب بطاقة برقم الملف واحملها دائمًا.',
          fr: 'Nom, adresse et le papier que vous avez. Demandez une carte avec le numéro et gardez-la sur vous.',
          en: 'Name, address and whatever paper you have. Ask for a card with the number and keep it with you.',
        },
      },
      {
        title: { ar: 'الاختصاصي', fr: 'Le spécialiste', en: 'The specialist' },
        service: 'oujda-volunteer-doctors',
        takes: someWeeks,
        text: {
          ar: 'برسالة من طبيب المركز إلى المستشفى، أو عن طريق الأطباء المتطوعين للاجئين.',
          fr: 'Avec la lettre du médecin, à l’hôpital, ou chez les médecins volontaires pour les réfugiés.',
          en: 'With a letter from the doctor to the hospital, or through the volunteer doctors for refugees.',
        },
      },
      {
        title: { ar: 'في حالة مستعجلة', fr: 'En urgence', en: 'In an emergency' },
        service: 'farabi-emergency',
        text: {
          ar: 'لا حاجة إلى ملف ولا موعد: اذهب إلى المستعجلات أو اتصل بالرقم 15.',
          fr: 'Ni dossier ni rendez-vous : allez aux urgences ou appelez le 15.',
          en: 'No file and no appointment needed: go to the emergency department or call 15.',
        },
      },
    ],
    papers: [papers.anyIdentity, papers.vaccines, papers.healthBook],
    facts: ['UNHCR-10'],
  },
  {
    id: 'work-permit-morocco',
    city: 'oujda',
    country: 'MA',
    theme: 'work',
    title: {
      ar: 'العمل بعقد في المغرب',
      fr: 'Travailler avec un contrat au Maroc',
      en: 'Working on a contract in Morocco',
    },
    intro: {
      ar: 'يحتاج عقد الأجنبي إلى تأشيرة من الوزارة المكلفة بالشغل، والمشغّل هو من يطلبها. بعض الفئات معفاة من شرط الأولوية للمغاربة، ومنها لاجئون ومهاجرون سُوّيت وضعيتهم: اسأل عن حالتك.',
      fr: 'Le contrat d’un étranger doit être visé par le ministère de l’emploi, et c’est l’employeur qui le demande. Certains, dont des réfugiés et des migrants régularisés, sont dispensés de la priorité donnée aux Marocains : vérifiez votre cas.',
      en: 'A foreigner’s contract needs the visa of the employment ministry, and it is the employer who asks for it. Some people, among them refugees and regularised migrants, are exempt from the priority given to Moroccans: check your case.',
    },
    steps: [
      {
        title: { ar: 'اعرف مهاراتك وسوقها', fr: 'Situez vos compétences', en: 'Know your skills and the market' },
        service: 'amappe-oujda-internships',
        text: {
          ar: 'اكتب ما تحسنه وما اشتغلت به. التدريب طريق جيد إلى أول عقد.',
          fr: 'Notez ce que vous savez faire et où vous avez travaillé. Un stage mène souvent au premier contrat.',
          en: 'Write down what you can do and where you have worked. An internship often leads to a first contract.',
        },
      },
      {
        title: { ar: 'اتفق مع المشغّل كتابةً', fr: 'Mettez-vous d’accord par écrit', en: 'Agree in writing' },
        text: {
          ar: 'نموذج عقد الأجانب: المهمة، والأجر، والمدة، والتصريح في الضمان الاجتماعي. لا توقع ما لا تفهم.',
          fr: 'Le modèle de contrat pour étrangers : poste, salaire, durée, déclaration à la CNSS. Ne signez rien que vous ne compreniez.',
          en: 'The contract form for foreigners: job, pay, length, registration with social security. Sign nothing you do not understand.',
        },
      },
      {
        title: {
          ar: 'شهادة أنابيك، إن طُلبت',
          fr: 'L’attestation ANAPEC, si elle est exigée',
          en: 'The ANAPEC certificate, if required',
        },
        service: 'oujda-anapec-desk',
        takes: someWeeks,
        text: {
          ar: 'يطلبها المشغّل ليثبت غياب مرشح مغربي. اسأل أولًا هل أنت معفى.',
          fr: 'L’employeur la demande pour montrer qu’aucun candidat marocain n’est disponible. Demandez d’abord si vous en êtes dispensé.',
          en: 'The employer requests it to show that no Moroccan candidate is available. Ask first whether you are exempt.',
        },
      },
      {
        title: { ar: 'تأشيرة العقد', fr: 'Le visa du contrat', en: 'The contract visa' },
        takes: someWeeks,
        text: {
          ar: 'يودع المشغّل الطلب لدى الوزارة. اطلب نسخة من الوصل.',
          fr: 'L’employeur dépose la demande au ministère. Demandez une copie du reçu.',
          en: 'The employer files the request with the ministry. Ask for a copy of the receipt.',
        },
      },
      {
        title: { ar: 'سند الإقامة للعمل', fr: 'Le titre de séjour « travail »', en: 'The residence card for work' },
        service: 'oujda-migration-desk',
        takes: severalMonths,
        text: {
          ar: 'بالعقد المؤشر عليه تطلب السند أو تجدده. نقطة الاتصال تراجع الملف معك.',
          fr: 'Avec le contrat visé, on demande ou renouvelle le titre. Le point de contact relit le dossier avec vous.',
          en: 'With the approved contract you ask for the card or renew it. The contact point goes over the file with you.',
        },
      },
      {
        title: { ar: 'لم تُدفع أجرتك؟', fr: 'Pas payé ?', en: 'Not paid?' },
        service: 'oujda-legal-clinic',
        text: {
          ar: 'مفتشية الشغل تستقبل كل أجير، ولو دون وثائق. خذ معك الرسائل والصور والشهود.',
          fr: 'L’inspection du travail reçoit tout salarié, même sans papiers. Apportez messages, photos, témoins.',
          en: 'The labour inspectorate receives every worker, even without papers. Bring messages, photos and witnesses.',
        },
      },
    ],
    papers: [papers.entryStamp, papers.diplomas, papers.photos],
    facts: ['UNHCR-18', 'GIZ-2', 'GIZ-5'],
  },
]
