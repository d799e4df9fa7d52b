import type { Strings } from '../../kit/language.ts'

export const strings = {
  secondFactor: { ar: 'خطوة تحقق ثانية', fr: 'Seconde vérification', en: 'A second step' },
  mustLead: {
    ar: 'دورك يصل إلى بيانات الناس أو يدير منظمة، فلا تكفي كلمة السر وحدها. اختر طريقة قبل أن تتابع.',
    fr: 'Votre rôle donne accès à des données de personnes ou gouverne une organisation : un mot de passe seul ne suffit pas. Choisissez une façon avant de continuer.',
    en: 'Your role reaches people’s data or governs an organisation, so a password alone is not enough. Choose a way before you go on.',
  },
  mayLead: {
    ar: 'تحمي حسابك حتى إن عرف أحد كلمة سرك. تستغرق دقيقة.',
    fr: 'Elle protège votre compte même si quelqu’un apprend votre mot de passe. Il y en a pour une minute.',
    en: 'It protects your account even if somebody learns your password. It takes a minute.',
  },
  app: { ar: 'تطبيق على الهاتف', fr: 'Une application sur le téléphone', en: 'An app on your phone' },
  appWhat: {
    ar: 'تطبيق تحقق مثل Aegis أو FreeOTP أو Google Authenticator. يعمل دون إنترنت.',
    fr: 'Une application de vérification, par exemple Aegis, FreeOTP ou Google Authenticator. Elle marche sans internet.',
    en: 'An authenticator such as Aegis, FreeOTP or Google Authenticator. It works without internet.',
  },
  useApp: { ar: 'إعداد التطبيق', fr: 'Installer l’application', en: 'Set up the app' },
  passkey: { ar: 'مفتاح مرور', fr: 'Une clé d’accès', en: 'A passkey' },
  passkeyWhat: {
    ar: 'بصمتك أو وجهك أو رمز هذا الجهاز. يُغني أيضًا عن كلمة السر.',
    fr: 'Votre empreinte, votre visage ou le code de cet appareil. Elle remplace aussi le mot de passe.',
    en: 'Your fingerprint, your face or this device’s code. It also replaces the password.',
  },
  passkeyNeeds: {
    ar: 'لا يقدر هذا المتصفح على مفاتيح المرور. استعمل التطبيق.',
    fr: 'Ce navigateur ne connaît pas les clés d’accès. Prenez l’application.',
    en: 'This browser cannot use passkeys. Use the app.',
  },
  makePasskey: { ar: 'أنشئ مفتاح مرور', fr: 'Créer une clé d’accès', en: 'Make a passkey' },
  passkeyFailed: {
    ar: 'لم يُحفظ المفتاح. أعد المحاولة أو استعمل التطبيق.',
    fr: 'La clé n’est pas enregistrée. Recommencez, ou prenez l’application.',
    en: 'The passkey was not saved. Try again, or use the app.',
  },
  later: { ar: 'لاحقًا', fr: 'Plus tard', en: 'Later' },
  scan: { ar: 'امسح الرمز بالتطبيق', fr: 'Scannez ce code avec l’application', en: 'Scan this with the app' },
  qr: { ar: 'رمز إعداد تطبيق التحقق', fr: 'Code d’installation de l’application', en: 'Code to set up the authenticator' },
  byHand: { ar: 'أو اكتب هذا المفتاح في التطبيق:', fr: 'Ou tapez cette clé dans l’application :', en: 'Or type this key into the app:' },
  openApp: { ar: 'افتح التطبيق على هذا الهاتف', fr: 'Ouvrir l’application sur ce téléphone', en: 'Open the app on this phone' },
  code: { ar: 'الرمز الذي يعرضه التطبيق', fr: 'Code affiché par l’application', en: 'The code that the app shows' },
  codeHint: { ar: 'ستة أرقام.', fr: 'Six chiffres.', en: 'Six digits.' },
  wrongCode: {
    ar: 'ليس هذا رمزها الآن. تأكد من ساعة الهاتف واكتب الرمز التالي.',
    fr: 'Ce n’est pas le code du moment. Vérifiez l’heure du téléphone et écrivez le suivant.',
    en: 'That is not the code of the moment. Check your phone’s clock and write the next one.',
  },
  confirm: { ar: 'تأكيد', fr: 'Confirmer', en: 'Confirm' },
  codes: { ar: 'رموز الاسترداد', fr: 'Codes de secours', en: 'Recovery codes' },
  codesLead: {
    ar: 'تُعرض مرة واحدة، الآن. اكتبها أو اطبعها واحفظها بعيدًا عن هاتفك: كل رمز يفتح حسابك مرة إن ضاع الهاتف.',
    fr: 'Ils ne s’affichent qu’une fois, maintenant. Notez-les ou imprimez-les, loin du téléphone : chacun ouvre votre compte une fois si le téléphone se perd.',
    en: 'They are shown once, now. Write them down or print them, and keep them away from your phone: each opens your account once if the phone is lost.',
  },
  kept: { ar: 'حفظتها، تابع', fr: 'Je les ai gardés, continuer', en: 'I have kept them, go on' },
  done: { ar: 'أصبح حسابك محميًا بخطوتين.', fr: 'Votre compte est protégé par deux étapes.', en: 'Your account is protected by two steps.' },
  thisDevice: { ar: 'هذا الجهاز', fr: 'Cet appareil', en: 'This device' },
} satisfies Strings
