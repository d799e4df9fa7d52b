import type { Strings } from '../../kit/language.ts'

export const strings = {
  signIn: { ar: 'تسجيل الدخول', fr: 'Se connecter', en: 'Sign in' },
  signOut: { ar: 'تسجيل الخروج', fr: 'Se déconnecter', en: 'Sign out' },
  email: { ar: 'البريد الإلكتروني', fr: 'Adresse électronique', en: 'E-mail' },
  password: { ar: 'كلمة السر', fr: 'Mot de passe', en: 'Password' },
  forgotten: { ar: 'نسيت كلمة السر؟', fr: 'Mot de passe oublié ?', en: 'Forgotten your password?' },
  wrong: {
    ar: 'لم نستطع فتح الحساب بهذا البريد وهذه الكلمة. راجعهما ثم أعد المحاولة.',
    fr: 'Cette adresse et ce mot de passe n’ouvrent aucun compte. Vérifiez-les, puis recommencez.',
    en: 'This e-mail and password open no account. Check them and try again.',
  },
  withPasskey: { ar: 'الدخول بمفتاح المرور', fr: 'Se connecter avec une clé d’accès', en: 'Sign in with a passkey' },
  withOrganisation: { ar: 'الدخول بحساب منظمتي', fr: 'Se connecter avec le compte de mon organisation', en: 'Sign in with my organisation’s account' },
  noAccount: {
    ar: 'لا حساب لك؟ يدعوك المسؤول عن الحسابات في منظمتك. من يبحث عن خدمة لا يحتاج إلى حساب.',
    fr: 'Pas de compte ? L’administrateur de votre organisation vous invite. Pour chercher un service, aucun compte n’est nécessaire.',
    en: 'No account? Your organisation’s administrator invites you. Nobody needs an account to find a service.',
  },
  passwordSaved: {
    ar: 'حُفظت كلمة السر الجديدة. سجّل الدخول بها.',
    fr: 'Le nouveau mot de passe est enregistré. Connectez-vous avec lui.',
    en: 'The new password is saved. Sign in with it.',
  },
  signedOut: { ar: 'سُجّل خروجك.', fr: 'Vous êtes déconnecté.', en: 'You are signed out.' },
  accountClosed: { ar: 'أُغلق حسابك.', fr: 'Votre compte est fermé.', en: 'Your account is closed.' },
  ssoFailed: {
    ar: 'لم يكتمل الدخول بحساب المنظمة. أعد المحاولة، أو كلّم المسؤول عن الحسابات إن تكرر ذلك.',
    fr: 'La connexion par votre organisation n’a pas abouti. Recommencez ; si cela se répète, parlez-en à votre administrateur.',
    en: 'Signing in through your organisation did not work out. Try again; if it happens again, talk to your administrator.',
  },
  enterAs: { ar: 'ادخل العرض التجريبي باسم', fr: 'Entrer dans la démonstration en tant que', en: 'Enter the demonstration as' },
  enterAsLead: {
    ar: 'كل الأشخاص والملفات هنا من نسج الخيال، ويمكنك تجربة كل شيء.',
    fr: 'Ici, personnes et dossiers sont inventés : vous pouvez tout essayer.',
    en: 'Everybody and everything here is made up: try whatever you like.',
  },
  prove: { ar: 'الخطوة الثانية', fr: 'Seconde vérification', en: 'Second step' },
  proveLead: {
    ar: 'اكتب الرمز الذي يعرضه تطبيق التحقق الآن.',
    fr: 'Écrivez le code qu’affiche maintenant votre application de vérification.',
    en: 'Write the code that your authenticator app shows now.',
  },
  code: { ar: 'الرمز', fr: 'Code', en: 'Code' },
  codeHint: {
    ar: 'ستة أرقام. ضاع هاتفك؟ اكتب أحد رموز الاسترداد.',
    fr: 'Six chiffres. Téléphone perdu ? Écrivez l’un de vos codes de secours.',
    en: 'Six digits. Lost your phone? Write one of your recovery codes.',
  },
  lost: {
    ar: 'لا هاتف ولا رموز استرداد؟ اطلب من المسؤول عن الحسابات في منظمتك إزالة الخطوة الثانية.',
    fr: 'Ni téléphone ni codes de secours ? Demandez à l’administrateur de votre organisation de retirer la seconde vérification.',
    en: 'Neither phone nor recovery codes? Ask your organisation’s administrator to take the second step off.',
  },
  wrongCode: {
    ar: 'هذا الرمز لا يفتح الحساب، أو استُعمل من قبل. انتظر الرمز التالي واكتبه.',
    fr: 'Ce code n’ouvre pas le compte, ou a déjà servi. Attendez le suivant et écrivez-le.',
    en: 'This code does not open the account, or was used before. Wait for the next one and write it.',
  },
  wrongPasskey: {
    ar: 'هذا المفتاح لا يفتح حسابًا هنا. جرّب طريقة أخرى.',
    fr: 'Cette clé n’ouvre aucun compte ici. Essayez une autre façon.',
    en: 'This passkey opens no account here. Try another way.',
  },
  go: { ar: 'تابع', fr: 'Continuer', en: 'Continue' },
  choose: { ar: 'باسم أي منظمة تعمل الآن؟', fr: 'Pour quelle organisation travaillez-vous ?', en: 'Which organisation are you working for?' },
  none: { ar: 'لا منظمة لك الآن', fr: 'Vous n’avez plus d’organisation', en: 'You belong to no organisation now' },
  noneLead: {
    ar: 'حسابك قائم، لكن لا منظمة تعمل باسمها الآن. اطلب دعوة من المسؤول عن الحسابات فيها.',
    fr: 'Votre compte existe, mais aucune organisation ne vous a comme membre. Demandez une invitation à son administrateur.',
    en: 'Your account exists, but no organisation has you as a member. Ask its administrator for an invitation.',
  },
} satisfies Strings
