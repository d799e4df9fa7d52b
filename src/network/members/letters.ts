import { defineMail } from '../../kit/mail.ts'

/** What a municipality without an account hears of its request. */
export const letters = {
  joinApproved: defineMail('joinApproved', {
    subject: { ar: 'مدينتكم عضو في الشبكة', fr: 'Votre ville est membre du réseau', en: 'Your city is a member of the network' },
    body: {
      ar: 'قُبل طلب انضمام مدينتكم إلى الشبكة. صفحتها مفتوحة للجميع، وسيكتب إليكم مكتب الشبكة ليفتح لكم حسابًا.',
      fr: 'La demande de votre ville a été acceptée. Sa page est ouverte à tous ; le bureau du réseau vous écrira pour ouvrir votre compte.',
      en: 'Your city’s request was approved. Its page is open to all, and the network’s office will write to you to open your account.',
    },
    action: { ar: 'افتح صفحة المدينة', fr: 'Voir la page de la ville', en: 'See the city’s page' },
  }),
  joinDeclined: defineMail('joinDeclined', {
    subject: { ar: 'رد على طلب الانضمام', fr: 'Réponse à votre demande d’adhésion', en: 'An answer to your request to join' },
    body: {
      ar: 'لم يُقبل طلب انضمام مدينتكم هذه المرة. يمكنكم أن تكتبوا طلبًا جديدًا متى شئتم.',
      fr: 'La demande de votre ville n’a pas été retenue cette fois. Vous pouvez en écrire une nouvelle quand vous voulez.',
      en: 'Your city’s request was not approved this time. You can write a new one whenever you like.',
    },
    action: { ar: 'اكتبوا طلبًا جديدًا', fr: 'Écrire une nouvelle demande', en: 'Write a new request' },
  }),
}
