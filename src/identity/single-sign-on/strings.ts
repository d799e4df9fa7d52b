import type { Strings } from '../../kit/language.ts'

export const strings = {
  choose: { ar: 'الدخول بحساب منظمتي', fr: 'Se connecter avec le compte de mon organisation', en: 'Sign in with my organisation’s account' },
  none: { ar: 'لم تُعِدّ أي منظمة ذلك بعد.', fr: 'Aucune organisation ne l’a encore installé.', en: 'No organisation has set this up yet.' },
  back: { ar: 'طرق الدخول الأخرى', fr: 'Autres façons de se connecter', en: 'Other ways to sign in' },
  settingsLead: {
    ar: 'يدخل أعضاؤكم بحساب العمل الذي عندهم (OpenID Connect). الجلسة التي تُفتح هكذا تعمل باسم منظمتكم وحدها.',
    fr: 'Vos membres entrent avec leur compte de travail (OpenID Connect). Une session ouverte ainsi n’agit que pour votre organisation.',
    en: 'Your members enter with the work account that they have (OpenID Connect). A session opened this way acts for your organisation alone.',
  },
  redirect: { ar: 'عنوان العودة الذي يُسجَّل عند المزوّد:', fr: 'Adresse de retour à enregistrer chez le fournisseur :', en: 'Redirect address to register with the provider:' },
  label: { ar: 'الاسم على زر الدخول', fr: 'Nom sur le bouton', en: 'Name on the button' },
  issuer: { ar: 'عنوان المزوّد (issuer)', fr: 'Adresse du fournisseur (issuer)', en: 'Address of the provider (issuer)' },
  clientId: { ar: 'معرّف التطبيق (client id)', fr: 'Identifiant de l’application (client id)', en: 'Client id' },
  secret: { ar: 'سرّ التطبيق (client secret)', fr: 'Secret de l’application (client secret)', en: 'Client secret' },
  secretHint: { ar: 'يُحفظ مشفّرًا ولا يُعرض. اتركه فارغًا ليبقى كما هو.', fr: 'Chiffré, jamais affiché. Laissez vide pour garder l’actuel.', en: 'Kept encrypted, never shown. Leave empty to keep the present one.' },
  noSecret: { ar: 'اكتب سرّ التطبيق.', fr: 'Écrivez le secret de l’application.', en: 'Write the client secret.' },
  strong: { ar: 'قيم amr أو acr التي تعني خطوتين', fr: 'Valeurs amr ou acr qui valent deux étapes', en: 'Values of amr or acr that mean two steps' },
  strongHint: {
    ar: 'مثل mfa. إن تُركت فارغة طلب مُدُن خطوته الثانية.',
    fr: 'Par exemple mfa. Sans valeur, Mudun demande sa propre seconde vérification.',
    en: 'For example mfa. If left empty, Mudun asks for its own second step.',
  },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  saved: { ar: 'حُفظ. جرّب الدخول في نافذة خاصة قبل إعلام الزملاء.', fr: 'C’est enregistré. Essayez dans une fenêtre privée avant de prévenir les collègues.', en: 'Saved. Try it in a private window before you tell your colleagues.' },
  close: { ar: 'إيقاف الدخول الموحّد', fr: 'Arrêter la connexion unique', en: 'End single sign-on' },
  closeAsk: {
    ar: 'من لا كلمة سر له ولا مفتاح مرور لن يقدر على الدخول.',
    fr: 'Qui n’a ni mot de passe ni clé d’accès ne pourra plus entrer.',
    en: 'Whoever has neither password nor passkey will no longer get in.',
  },
} satisfies Strings
