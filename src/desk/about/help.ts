import type { Question } from './article.ts'

export const help: Question[] = [
  {
    for: 'resident',
    title: {
      ar: 'كيف أجد مساعدة قريبة مني؟',
      fr: 'Comment trouver de l’aide près de chez moi ?',
      en: 'How do I find help near me?',
    },
    body: [
      {
        ar: 'اختاروا المدينة ثم ما تحتاجون إليه: صحة، سكن، وثائق… تظهر الأماكن المفتوحة الآن أولًا، مع الهاتف والعنوان وما يُطلب.',
        fr: 'Choisissez la ville, puis le besoin : santé, logement, documents… Les lieux ouverts s’affichent en premier, avec téléphone, adresse et pièces demandées.',
        en: 'Choose the city, then what you need: health, housing, documents… Places open now come first, with phone, address and what to bring.',
      },
    ],
  },
  {
    for: 'resident',
    title: {
      ar: 'هل تُطلب أوراق أو مال؟',
      fr: 'Faut-il des papiers ou de l’argent ?',
      en: 'Do I need papers or money?',
    },
    body: [
      {
        ar: 'صفحة كل خدمة تقول ذلك. «بلا أوراق» تعني أن أحدًا لن يسألكم عنها. والبحث هنا مجاني ولا يطلب اسمكم.',
        fr: 'La page de chaque service le dit. « Sans papiers demandés » veut dire que personne ne vous en demandera. Chercher ici est gratuit et sans nom.',
        en: 'Each service’s page says so. “No papers asked” means nobody will ask for any. Searching here is free and needs no name.',
      },
    ],
  },
  {
    for: 'resident',
    title: {
      ar: 'أعطوني رمزًا، فماذا أفعل به؟',
      fr: 'On m’a donné un code, qu’en faire ?',
      en: 'I was given a code. What is it for?',
    },
    body: [
      {
        ar: 'اكتبوه في صفحة «أين وصل طلبي؟» لتعرفوا هل قُبل الطلب وما الخطوة التالية. احفظوا الرمز ولا تعطوه إلا لمن تثقون به.',
        fr: 'Entrez-le dans « Où en est ma demande ? » : vous saurez si elle est acceptée et ce qui vient ensuite. Gardez ce code et ne le donnez qu’à une personne de confiance.',
        en: 'Enter it under “Where is my request?” to see whether it was accepted and what comes next. Keep the code, and give it only to someone you trust.',
      },
    ],
  },
  {
    for: 'resident',
    title: {
      ar: 'غيّرت رأيي: أريد سحب موافقتي',
      fr: 'J’ai changé d’avis : comment retirer mon accord ?',
      en: 'I changed my mind. How do I withdraw my consent?',
    },
    body: [
      {
        ar: 'قولوا ذلك للمنظمة التي استقبلتكم أو اتصلوا بها. تتوقف المشاركة في الحال، وتبقى المساعدة من حقكم.',
        fr: 'Dites-le à l’organisation qui vous accueille, ou appelez-la. Le partage cesse aussitôt ; votre droit à l’aide reste entier.',
        en: 'Tell the organisation that received you, or call it. Sharing stops at once, and your right to help stays.',
      },
    ],
  },
  {
    for: 'resident',
    title: {
      ar: 'ذهبت ولم أجد أحدًا، أو أساء إليّ أحد',
      fr: 'Le lieu était fermé, ou quelqu’un s’est mal conduit',
      en: 'The place was closed, or somebody treated me badly',
    },
    body: [
      {
        ar: 'المعلومة الخاطئة: اضغطوا «بلّغوا عن خطأ» في صفحة الخدمة.',
        fr: 'Une information fausse : « Signaler une erreur » sur la page du service.',
        en: 'Wrong information: press “Report a mistake” on the service’s page.',
      },
      {
        ar: 'الإساءة أو طلب مقابل للمساعدة: صفحة الشكاوى. لا يقرؤها إلا المكلّفون بها، والاسم ليس مطلوبًا.',
        fr: 'Un mauvais traitement, ou un service demandé en échange de l’aide : la page des plaintes. Seules des personnes désignées la lisent, et le nom n’est pas exigé.',
        en: 'Bad treatment, or being asked for something in return for help: the complaints page. Only named handlers read it, and no name is needed.',
      },
    ],
  },
  {
    for: 'staff',
    title: {
      ar: 'كيف أسجّل شخصًا جديدًا؟',
      fr: 'Comment enregistrer une nouvelle personne ?',
      en: 'How do I register someone?',
    },
    body: [
      {
        ar: 'اقرؤوا نص الموافقة بصوت عالٍ بلغة الشخص، ثم اكتبوا أقل ما يلزم. إن ظهر تشابه مع ملف موجود فاقرؤوا السبب وقارنوا قبل أن تفتحوا ملفًا ثانيًا.',
        fr: 'Lisez le texte d’accord à voix haute dans la langue de la personne, puis notez le strict nécessaire. Si un dossier semblable apparaît, lisez pourquoi et comparez avant d’en ouvrir un second.',
        en: 'Read the consent text aloud in the person’s language, then write as little as needed. If a similar file comes up, read why and compare before opening a second one.',
      },
    ],
  },
  {
    for: 'staff',
    title: {
      ar: 'الشخص لا يوافق على التسجيل، فكيف أساعده؟',
      fr: 'La personne refuse d’être inscrite : comment l’aider ?',
      en: 'Someone does not agree to be registered. How do I help?',
    },
    body: [
      {
        ar: 'اعرضوا عليه الدليل واطبعوا ورقة الخدمة، واتصلوا أمامه إن شاء. لا يُفتح ملف، والمساعدة لا تتوقف على ذلك.',
        fr: 'Montrez l’annuaire, imprimez la fiche du service, appelez devant elle si elle le veut. Pas de dossier, et l’aide n’en dépend pas.',
        en: 'Show them the directory, print the service’s sheet, call in front of them if they wish. No file is opened, and help does not depend on one.',
      },
    ],
  },
  {
    for: 'staff',
    title: {
      ar: 'كم لديّ من الوقت للرد على إحالة؟',
      fr: 'Combien de temps ai-je pour répondre à une orientation ?',
      en: 'How long do I have to answer a referral?',
    },
    body: [
      {
        ar: 'الطارئة 24 ساعة، والعاجلة 72 ساعة، والعادية أسبوعان. اقبلوا، أو ارفضوا واذكروا السبب حتى يجد المُرسل بديلًا.',
        fr: 'Urgence vitale : 24 heures ; urgent : 72 heures ; normal : deux semaines. Acceptez, ou déclinez en disant pourquoi, pour que l’expéditeur cherche ailleurs.',
        en: 'Emergency 24 hours, urgent 72 hours, normal two weeks. Accept, or decline and say why, so that the sender can look elsewhere.',
      },
    ],
  },
  {
    for: 'staff',
    title: {
      ar: 'المستشفى بلا حساب في مُدُن: كيف أحيل إليه؟',
      fr: 'L’hôpital n’a pas de compte : comment lui adresser quelqu’un ?',
      en: 'The hospital has no account. How do I refer to it?',
    },
    body: [
      {
        ar: 'أرسلوا الإحالة كالعادة. يصله رابط يُستعمل مرة واحدة، أو تطبعون استمارة عليها رمز، فيجيب بلا حساب.',
        fr: 'Envoyez l’orientation comme d’habitude. Il reçoit un lien à usage unique, ou vous imprimez une fiche avec un code : il répond sans compte.',
        en: 'Send the referral as usual. The hospital gets a one-time link, or you print a form with a code; it can answer without an account.',
      },
    ],
  },
  {
    for: 'staff',
    title: {
      ar: 'أعجبتنا ممارسة مدينة أخرى، فكيف نأخذ بها؟',
      fr: 'La pratique d’une autre ville nous plaît : comment la reprendre ?',
      en: 'We like another city’s practice. How do we take it up?',
    },
    body: [
      {
        ar: 'افتحوا الممارسة واضغطوا «اعتمدوها في مدينتكم». يظهر أصلها معها، وتغيّرون الخطوات كما يناسبكم. وإن احتجتم فاسألوا المدينة من الصفحة نفسها.',
        fr: 'Ouvrez la pratique et choisissez « L’adopter dans ma ville ». Son origine la suit, et vous changez les étapes à votre mesure. Au besoin, interrogez la ville depuis la même page.',
        en: 'Open the practice and choose “Adopt it in my city”. Its origin stays with it, and you change the steps to suit you. If you have questions, ask the city from the same page.',
      },
    ],
  },
]
