import type { Strings, Text } from '../../kit/language.ts'
import type { Weakness } from './account.ts'

export const weaknessText: Record<Weakness, Text> = {
  common: {
    ar: 'هذه من أول ما يُجرَّب. اختر جملة من أربع كلمات لا علاقة بينها.',
    fr: 'C’est l’un des premiers essayés. Prenez plutôt quatre mots sans lien entre eux.',
    en: 'This is one of the first that are tried. Take four words that have nothing to do with each other.',
  },
  own: {
    ar: 'فيها اسمك أو بريدك. اختر جملة من أربع كلمات لا علاقة بينها.',
    fr: 'Il contient votre nom ou votre adresse. Prenez plutôt quatre mots sans lien entre eux.',
    en: 'It contains your name or address. Take four words that have nothing to do with each other.',
  },
}

export const strings = {
  forgotten: { ar: 'نسيت كلمة السر', fr: 'Mot de passe oublié', en: 'Forgotten password' },
  forgottenLead: {
    ar: 'اكتب بريدك لنرسل إليك رابطًا تختار به كلمة سر جديدة. طريقة التحقق الثانية تبقى كما هي.',
    fr: 'Écrivez votre adresse : nous vous enverrons un lien pour choisir un nouveau mot de passe. La seconde vérification reste la même.',
    en: 'Write your address and we will send you a link to choose a new password. Your second step stays as it is.',
  },
  email: { ar: 'البريد الإلكتروني', fr: 'Adresse électronique', en: 'E-mail' },
  send: { ar: 'أرسل الرابط', fr: 'Envoyer le lien', en: 'Send the link' },
  sent: { ar: 'انظر في بريدك', fr: 'Regardez votre messagerie', en: 'Look in your mailbox' },
  sentLead: {
    ar: 'إن كان لهذا البريد حساب فقد أرسلنا إليه رابطًا يعمل مرة واحدة خلال ثلاثين دقيقة. انظر أيضًا في البريد غير المرغوب فيه.',
    fr: 'Si un compte existe à cette adresse, un lien vient de partir. Il sert une seule fois, pendant trente minutes. Regardez aussi dans les indésirables.',
    en: 'If there is an account for this address, a link is on its way. It works once, within thirty minutes. Look among the unwanted mail too.',
  },
  choose: { ar: 'اختر كلمة سر جديدة', fr: 'Choisissez un nouveau mot de passe', en: 'Choose a new password' },
  password: { ar: 'كلمة السر الجديدة', fr: 'Nouveau mot de passe', en: 'New password' },
  passwordHint: {
    ar: 'اثنا عشر حرفًا على الأقل. جملة من أربع كلمات تكفي ويسهل تذكّرها.',
    fr: 'Douze caractères au moins. Quatre mots sans lien suffisent et se retiennent.',
    en: 'At least twelve characters. Four unrelated words will do, and are easy to remember.',
  },
  save: { ar: 'احفظ كلمة السر', fr: 'Enregistrer le mot de passe', en: 'Save the password' },
  signIn: { ar: 'تسجيل الدخول', fr: 'Se connecter', en: 'Sign in' },
  name: { ar: 'الاسم كما يراه الزملاء', fr: 'Nom, comme le voient les collègues', en: 'Name, as colleagues see it' },
  lang: { ar: 'لغة الرسائل', fr: 'Langue des messages', en: 'Language of messages' },
  address: { ar: 'كيف نخاطبك بالعربية؟', fr: 'En arabe, comment s’adresser à vous ?', en: 'In Arabic, how should we address you?' },
  addresses: {
    f: { ar: 'بصيغة المؤنث', fr: 'Au féminin', en: 'As a woman' },
    m: { ar: 'بصيغة المذكر', fr: 'Au masculin', en: 'As a man' },
  },
  wait: {
    ar: 'محاولات كثيرة. مدة الانتظار قبل المحاولة التالية: {time}.',
    fr: 'Trop d’essais. Attente avant le prochain : {time}.',
    en: 'Too many tries. Time to wait before the next: {time}.',
  },
} satisfies Strings

/** What people choose most, of those that a few added characters make long enough. */
export const commonPasswords = [
  'password', 'passw0rd', 'motdepasse', 'azertyuiop', 'qwertyuiop', 'qwerty123', 'azerty123', '123456789', '1q2w3e4r', 'iloveyou',
  'letmein', 'welcome', 'bienvenue', 'administrator', 'administrateur', 'changeme', 'jetaime', 'soleil', 'football', 'princess',
  'marhaba', 'bismillah', 'habibi', 'mudun', 'maroc', 'tunisie', 'algerie', 'كلمةالسر', 'كلمة السر', 'كلمة المرور', 'بسم الله', 'مرحبا',
]
