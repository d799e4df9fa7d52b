import type { Strings } from './language.ts'

export const strings = {
  mudun: { ar: 'مُدُن', fr: 'Mudun', en: 'Mudun' },
  problems: {
    malformed: {
      ar: 'لم نفهم ما أُرسل. ارجع إلى الصفحة السابقة وأعد المحاولة.',
      fr: 'Nous n’avons pas compris ce qui a été envoyé. Revenez à la page précédente et recommencez.',
      en: 'We could not read what was sent. Go back to the previous page and try again.',
    },
    signInFirst: { ar: 'سجّل الدخول لتتابع.', fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' },
    forbidden: {
      ar: 'دورك في منظمتك لا يشمل هذا الإجراء. اطلبه من المسؤول عن الحسابات في منظمتك.',
      fr: 'Votre rôle ne permet pas cette action. Demandez-la à l’administrateur de votre organisation.',
      en: 'Your role does not include this. Ask your organisation’s administrator for it.',
    },
    notFound: {
      ar: 'هذه الصفحة غير موجودة، أو ليست مفتوحة لك.',
      fr: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
      en: 'This page does not exist, or is not open to you.',
    },
    conflict: {
      ar: 'سبقك شخص آخر إلى هذا. افتح الصفحة من جديد لترى ما تغيّر.',
      fr: 'Quelqu’un vous a devancé. Rouvrez la page pour voir ce qui a changé.',
      en: 'Somebody was first. Open the page again to see what changed.',
    },
    linkGone: {
      ar: 'هذا الرابط لم يعد صالحًا: استُعمل من قبل أو انتهت مدته. اطلب رابطًا جديدًا ممن أرسله إليك.',
      fr: 'Ce lien ne sert plus : il a déjà servi ou a expiré. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
      en: 'This link no longer works: it was used or has expired. Ask whoever sent it for a new one.',
    },
    changedMeanwhile: {
      ar: 'تغيّر هذا منذ أن قُرئ. اقرأه من جديد ثم أعد التعديل.',
      fr: 'Ceci a changé depuis la lecture. Relisez-le, puis refaites la modification.',
      en: 'This has changed since it was read. Read it again, then repeat the change.',
    },
    unconditional: {
      ar: 'اذكر في If-Match أي نسخة تعدّل: هي قيمة ETag التي قُرئت.',
      fr: 'Indiquez dans If-Match la version que vous modifiez : l’ETag reçu à la lecture.',
      en: 'Say in If-Match which version you change: the ETag that came when it was read.',
    },
    invalid: {
      ar: 'بعض ما أُرسل غير صالح. انظر كل حقل على حدة.',
      fr: 'Une partie de l’envoi n’est pas valable. Voyez champ par champ.',
      en: 'Some of what was sent is not valid. See field by field.',
    },
    notJson: {
      ar: 'أرسل المحتوى بصيغة JSON، مع Content-Type: application/json.',
      fr: 'Envoyez du JSON, avec Content-Type: application/json.',
      en: 'Send JSON, with Content-Type: application/json.',
    },
    tooLarge: {
      ar: 'ما أُرسل كبير جدًا. أرسل ملفًا أصغر أو نصًا أقصر.',
      fr: 'L’envoi est trop volumineux. Envoyez un fichier plus petit ou un texte plus court.',
      en: 'What was sent is too large. Send a smaller file or a shorter text.',
    },
    tooMany: {
      ar: 'محاولات كثيرة في وقت قصير. انتظر قليلًا ثم أعد المحاولة.',
      fr: 'Trop d’essais en peu de temps. Attendez un moment, puis recommencez.',
      en: 'Too many tries in a short time. Wait a little, then try again.',
    },
    busy: {
      ar: 'الخدمة مزدحمة الآن. لم يُفقد شيء: أعد المحاولة بعد لحظات.',
      fr: 'Le service est très sollicité. Rien n’est perdu : recommencez dans un instant.',
      en: 'The service is busy right now. Nothing is lost: try again in a moment.',
    },
    otherSite: {
      ar: 'جاء هذا الطلب من موقع آخر فلم يُنفَّذ. افتح الصفحة من جديد وأعد المحاولة.',
      fr: 'Cette demande vient d’un autre site et n’a pas été exécutée. Rouvrez la page et recommencez.',
      en: 'This request came from another site and was not carried out. Open the page again and retry.',
    },
    fault: {
      ar: 'حدث خلل من جانبنا وسُجّل. ما كتبته لم يُحفظ بعد: أعد المحاولة بعد قليل.',
      fr: 'Une panne est survenue chez nous ; elle est notée. Rien n’a été enregistré : recommencez dans un moment.',
      en: 'Something failed on our side and has been noted. Nothing was saved: try again in a moment.',
    },
    reference: { ar: 'رقم الواقعة: {id}', fr: 'Référence de l’incident : {id}', en: 'Incident reference: {id}' },
    home: { ar: 'إلى الصفحة الأولى', fr: 'Retour à l’accueil', en: 'Back to the start' },
    signIn: { ar: 'تسجيل الدخول', fr: 'Se connecter', en: 'Sign in' },
  },
  notices: { other: { ar: 'خبر جديد', fr: 'Du nouveau', en: 'Something new' } },
  jobs: {
    statuses: {
      waiting: { ar: 'في الانتظار', fr: 'En attente', en: 'Waiting' },
      running: { ar: 'جارٍ', fr: 'En cours', en: 'Running' },
      paused: { ar: 'متوقف مؤقتًا', fr: 'En pause', en: 'Paused' },
      done: { ar: 'انتهى', fr: 'Terminé', en: 'Done' },
      failed: { ar: 'تعثّر', fr: 'Interrompu', en: 'Broken off' },
      cancelled: { ar: 'أُوقف', fr: 'Arrêté', en: 'Stopped' },
    },
    other: { ar: 'عمل طويل', fr: 'Travail long', en: 'Long work' },
    noLongerAllowed: {
      ar: 'من بدأ هذا العمل لم يعد له الحق في إتمامه. يمكن لزميل له هذا الحق أن يبدأه من جديد.',
      fr: 'La personne qui l’a commencé n’y est plus autorisée. Un collègue qui l’est peut le relancer.',
      en: 'Whoever began it may no longer do so. A colleague who may can begin it again.',
    },
    fault: {
      ar: 'حدث خلل من جانبنا وسُجّل. ما أُنجز قبله محفوظ: ابدأ العمل من جديد.',
      fr: 'Une panne est survenue chez nous ; elle est notée. Ce qui était fait reste : recommencez.',
      en: 'Something failed on our side and has been noted. What was done stays: begin again.',
    },
  },
  form: {
    required: { ar: 'املأ هذا الحقل.', fr: 'Remplissez ce champ.', en: 'Fill this in.' },
    choose: { ar: 'اختر من القائمة.', fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
    tooShort: {
      ar: { one: 'اكتب حرفًا واحدًا على الأقل.', two: 'اكتب حرفين على الأقل.', few: 'اكتب {n} أحرف على الأقل.', many: 'اكتب {n} حرفًا على الأقل.', other: 'اكتب {n} حرف على الأقل.' },
      fr: { one: 'Écrivez au moins {n} caractère.', many: 'Écrivez au moins {n} caractères.', other: 'Écrivez au moins {n} caractères.' },
      en: { one: 'Write at least {n} character.', other: 'Write at least {n} characters.' },
    },
    tooLong: {
      ar: { one: 'اختصر: حرف واحد على الأكثر.', two: 'اختصر: حرفان على الأكثر.', few: 'اختصر: {n} أحرف على الأكثر.', many: 'اختصر: {n} حرفًا على الأكثر.', other: 'اختصر: {n} حرف على الأكثر.' },
      fr: { one: 'Raccourcissez : {n} caractère au plus.', many: 'Raccourcissez : {n} caractères au plus.', other: 'Raccourcissez : {n} caractères au plus.' },
      en: { one: 'Shorten this to {n} character.', other: 'Shorten this to {n} characters.' },
    },
    tooSmall: { ar: 'اكتب عددًا لا يقل عن {n}.', fr: 'Indiquez un nombre d’au moins {n}.', en: 'Give a number of at least {n}.' },
    tooBig: { ar: 'اكتب عددًا لا يزيد على {n}.', fr: 'Indiquez un nombre d’au plus {n}.', en: 'Give a number of at most {n}.' },
    chooseSome: { ar: 'اختر واحدًا على الأقل.', fr: 'Choisissez-en au moins un.', en: 'Choose at least one.' },
    number: { ar: 'اكتب عددًا بالأرقام.', fr: 'Écrivez un nombre en chiffres.', en: 'Write a number in digits.' },
    day: {
      ar: 'اكتب تاريخًا موجودًا في التقويم، مثل 19/11/2026.',
      fr: 'Indiquez une date qui existe, par exemple 19/11/2026.',
      en: 'Give a date that exists, such as 19/11/2026.',
    },
    hour: { ar: 'اكتب ساعة من 00:00 إلى 23:59، مثل 10:30.', fr: 'Indiquez une heure entre 00:00 et 23:59, par exemple 10:30.', en: 'Give an hour from 00:00 to 23:59, such as 10:30.' },
    dayEarly: {
      ar: 'هذا التاريخ أقدم مما يُقبل هنا. تحقّق من السنة.',
      fr: 'Cette date est trop ancienne ici. Vérifiez l’année.',
      en: 'This date is too early here. Check the year.',
    },
    dayLate: {
      ar: 'هذا التاريخ أبعد مما يُقبل هنا. تحقّق من السنة.',
      fr: 'Cette date est trop tardive ici. Vérifiez l’année.',
      en: 'This date is too late here. Check the year.',
    },
    phone: {
      ar: 'اكتب رقم الهاتف كاملًا مع رمز البلد، مثل ‎+216 98 000 000.',
      fr: 'Écrivez le numéro complet, par exemple +216 98 000 000.',
      en: 'Write the full phone number, such as +216 98 000 000.',
    },
    email: { ar: 'اكتب بريدًا إلكترونيًا مثل ‎nom@exemple.org.', fr: 'Écrivez une adresse comme nom@exemple.org.', en: 'Write an address such as name@example.org.' },
    url: { ar: 'اكتب عنوانًا يبدأ بـ ‎https://.', fr: 'Écrivez une adresse qui commence par https://.', en: 'Write an address that begins with https://.' },
    hours: {
      ar: 'اكتب الساعات هكذا: 08:30-13:00، 14:00-17:00.',
      fr: 'Écrivez les heures ainsi : 08:30-13:00, 14:00-17:00.',
      en: 'Write hours like this: 08:30-13:00, 14:00-17:00.',
    },
    place: {
      ar: 'اكتب خط العرض ثم خط الطول، مثل ‎36.8788, 10.3236.',
      fr: 'Écrivez la latitude puis la longitude, par exemple 36.8788, 10.3236.',
      en: 'Write latitude, then longitude, such as 36.8788, 10.3236.',
    },
    month: { ar: 'اكتب السنة ثم الشهر، مثل 2024-09.', fr: 'Indiquez l’année puis le mois, par exemple 2024-09.', en: 'Give year and month, such as 2024-09.' },
    monthOrder: { ar: 'النهاية قبل البداية: بدّلهما.', fr: 'La fin précède le début : inversez-les.', en: 'The end comes before the beginning: swap them.' },
    degrees: { ar: 'اكتب الدرجات بالأرقام، مثل 34.74.', fr: 'Écrivez les degrés en chiffres, par exemple 34,74.', en: 'Write degrees in digits, such as 34.74.' },
    slug: {
      ar: 'ابدأ بحرف لاتيني صغير، ثم حروف وأرقام وشرطات، مثل el-kef.', fr: 'Lettres minuscules sans accent, chiffres et tirets, par exemple el-kef.',
      en: 'Use small Latin letters, digits and dashes, such as el-kef.',
    },
    wrong: { ar: 'راجع ما كتبته هنا.', fr: 'Vérifiez ce que vous avez écrit ici.', en: 'Check what you wrote here.' },
    stale: {
      ar: 'غيّر شخص آخر هذا بعد أن فتحته. نصك محفوظ أدناه إلى جانب النص الجديد: قرّر ما يبقى ثم احفظ.',
      fr: 'Quelqu’un a modifié ceci depuis que vous l’avez ouvert. Votre texte est conservé ci-dessous, à côté du nouveau : choisissez, puis enregistrez.',
      en: 'Somebody changed this after you opened it. Your text is kept below beside the new one: decide what stays, then save.',
    },
  },
} satisfies Strings
