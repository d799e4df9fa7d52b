import type { Strings } from '../../kit/language.ts'

export const strings = {
  invitation: {
    subject: { ar: 'دعوة إلى العمل على مُدُن', fr: 'Invitation à travailler sur Mudun', en: 'An invitation to work on Mudun' },
    body: {
      ar: 'دعتك منظمة إلى العمل معها على مُدُن. يعمل الرابط مرة واحدة خلال سبعة أيام.',
      fr: 'Une organisation vous invite à travailler avec elle sur Mudun. Le lien sert une seule fois, pendant sept jours.',
      en: 'An organisation invites you to work with it on Mudun. The link works once, within seven days.',
    },
    action: { ar: 'افتح الدعوة', fr: 'Ouvrir l’invitation', en: 'Open the invitation' },
  },
  newPassword: {
    subject: { ar: 'كلمة سر جديدة', fr: 'Nouveau mot de passe', en: 'A new password' },
    body: {
      ar: 'طُلبت كلمة سر جديدة لحسابك. يعمل الرابط مرة واحدة خلال ثلاثين دقيقة. إن لم تطلبها فلا حاجة إلى أي إجراء.',
      fr: 'Un nouveau mot de passe a été demandé pour votre compte. Le lien sert une seule fois, pendant trente minutes. Si la demande ne vient pas de vous, ne faites rien.',
      en: 'A new password was asked for your account. The link works once, within thirty minutes. If it was not you who asked, there is nothing to do.',
    },
    action: { ar: 'اختر كلمة سر', fr: 'Choisir un mot de passe', en: 'Choose a password' },
  },
  passwordChanged: {
    subject: { ar: 'تغيّرت كلمة السر', fr: 'Votre mot de passe a changé', en: 'Your password has changed' },
    body: {
      ar: 'تغيّرت كلمة سر حسابك وأُغلقت كل الجلسات الأخرى. إن لم تغيّرها بنفسك فاطلب كلمة سر جديدة الآن وأخبر مسؤول الحسابات في منظمتك.',
      fr: 'Le mot de passe de votre compte a changé et toutes les autres sessions sont fermées. Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe et prévenez l’administrateur de votre organisation.',
      en: 'The password of your account has changed and all other sessions have ended. If it was not you, ask for a new password now and tell your organisation’s administrator.',
    },
    action: { ar: 'لست أنا من غيّرها', fr: 'Ce n’est pas moi', en: 'It was not me' },
  },
  newDevice: {
    subject: { ar: 'دخول من جهاز جديد', fr: 'Connexion depuis un nouvel appareil', en: 'A sign-in from a new device' },
    body: {
      ar: 'فُتح حسابك من جهاز لم يُستعمل له من قبل. إن كان أنت فلا حاجة إلى أي إجراء، وإلا فأغلق الجلسات وغيّر كلمة السر.',
      fr: 'Votre compte a été ouvert depuis un appareil jamais utilisé jusqu’ici. Si c’est vous, ne faites rien ; sinon, fermez les sessions et changez de mot de passe.',
      en: 'Your account was opened from a device that was never used for it before. If it was you, there is nothing to do; if not, end the sessions and change your password.',
    },
    action: { ar: 'اطّلع على الجلسات', fr: 'Voir les sessions', en: 'See the sessions' },
  },
  secondFactorChanged: {
    subject: { ar: 'تغيّرت طريقة التحقق', fr: 'Votre seconde vérification a changé', en: 'Your second step has changed' },
    body: {
      ar: 'أُضيفت طريقة تحقق ثانية إلى حسابك أو أُزيلت منه. إن لم يكن أنت فأخبر مسؤول الحسابات في منظمتك.',
      fr: 'Une seconde vérification a été ajoutée à votre compte ou en a été retirée. Si ce n’est pas vous, prévenez l’administrateur de votre organisation.',
      en: 'A second step was added to your account or taken away. If it was not you, tell your organisation’s administrator.',
    },
    action: { ar: 'راجع حسابك', fr: 'Vérifier mon compte', en: 'Check your account' },
  },
  secondFactorReset: {
    subject: { ar: 'أُزيلت طريقة التحقق الثانية', fr: 'Seconde vérification retirée', en: 'Your second step was taken away' },
    body: {
      ar: 'أزال مسؤول الحسابات في منظمتك طريقة التحقق الثانية من حسابك. ستُعِدّ طريقة جديدة عند الدخول القادم. إن لم تطلب ذلك فكلّمه.',
      fr: 'L’administrateur de votre organisation a retiré la seconde vérification de votre compte. Vous en installerez une nouvelle à la prochaine connexion. Si vous ne l’avez pas demandé, parlez-lui.',
      en: 'Your organisation’s administrator took the second step off your account. You will set up a new one when you next sign in. If you did not ask for this, talk to them.',
    },
    action: { ar: 'سجّل الدخول', fr: 'Se connecter', en: 'Sign in' },
  },
  accountClosed: {
    subject: { ar: 'أُغلق حسابك', fr: 'Votre compte est fermé', en: 'Your account is closed' },
    body: {
      ar: 'أُغلق حسابك على مُدُن كما طلبت. لا يفتحه شيء بعد الآن. للعودة تلزم دعوة جديدة من منظمة.',
      fr: 'Votre compte sur Mudun est fermé, comme demandé. Plus rien ne l’ouvre. Pour revenir, il faudra une nouvelle invitation.',
      en: 'Your account on Mudun is closed, as you asked. Nothing opens it any more. To come back you need a new invitation.',
    },
    action: { ar: 'افتح مُدُن', fr: 'Ouvrir Mudun', en: 'Open Mudun' },
  },
  news: {
    subject: { ar: 'جديد في انتظارك على مُدُن', fr: 'Du nouveau vous attend sur Mudun', en: 'News waits for you on Mudun' },
    body: {
      ar: { one: 'إشعار واحد لم تقرأه بعد.', two: 'إشعاران لم تقرأهما بعد.', few: '{n} إشعارات لم تقرأها بعد.', many: '{n} إشعارًا لم تقرأه بعد.', other: '{n} إشعار لم تقرأه بعد.' },
      fr: { one: '{n} notification que vous n’avez pas encore lue.', other: '{n} notifications que vous n’avez pas encore lues.' },
      en: { one: '{n} notice that you have not read yet.', other: '{n} notices that you have not read yet.' },
    },
    action: { ar: 'اقرأ', fr: 'Lire', en: 'Read' },
  },
} satisfies Strings
