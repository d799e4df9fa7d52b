import type { Role } from '../../kit/actor.ts'
import type { Strings, Text } from '../../kit/language.ts'

/** What each role is for, to whoever gives it. */
export const roleHints: Record<Role, Text> = {
  case_worker: {
    ar: 'يسجّل الأشخاص ويحيلهم ويفتح ملفاتهم. خطوة التحقق الثانية إلزامية.',
    fr: 'Enregistre, oriente et suit des personnes. Seconde vérification obligatoire.',
    en: 'Registers, refers and follows people. A second step is a must.',
  },
  coordinator: { ar: 'ينسّق الشركاء واللجان والأولويات.', fr: 'Coordonne partenaires, comités et priorités.', en: 'Coordinates partners, committees and priorities.' },
  leader: {
    ar: 'يرى الأرقام ويقرّر ويوقّع، ولا يفتح ملف شخص.',
    fr: 'Voit les chiffres, décide et signe ; n’ouvre jamais le dossier d’une personne.',
    en: 'Sees figures, decides and signs; never opens a person’s file.',
  },
  editor: { ar: 'ينشر الخدمات والممارسات والأدلة.', fr: 'Publie services, pratiques et guides.', en: 'Publishes services, practices and guides.' },
  focal_point: { ar: 'يمثّل المدينة لدى الشبكة.', fr: 'Représente la ville auprès du réseau.', en: 'Represents the city in the network.' },
  hub_officer: { ar: 'يدير أعضاء الشبكة ولقاءاتها ودعمها.', fr: 'Anime le réseau : membres, rencontres, appuis.', en: 'Runs the network: members, convenings, support.' },
  national_officer: { ar: 'يرى أرقام المدن وخططها دون أشخاص.', fr: 'Voit les chiffres et plans des villes, sans personne.', en: 'Sees cities’ figures and plans, never a person.' },
  administrator: { ar: 'يدعو الأعضاء ويغيّر الأدوار.', fr: 'Invite les membres et change les rôles.', en: 'Invites members and changes roles.' },
  auditor: { ar: 'يرى من فعل ماذا ومن فتح أي هوية.', fr: 'Voit qui a fait quoi, et qui a ouvert quelle identité.', en: 'Sees who did what, and who opened which identity.' },
}

export const strings = {
  members: { ar: 'الأعضاء', fr: 'Membres', en: 'Members' },
  count: {
    ar: { zero: 'لا أعضاء.', one: 'عضو واحد، بترتيب الأسماء.', two: 'عضوان، بترتيب الأسماء.', few: '{n} أعضاء، بترتيب الأسماء.', many: '{n} عضوًا، بترتيب الأسماء.', other: '{n} عضو، بترتيب الأسماء.' },
    fr: { one: '{n} membre, par nom.', many: '{n} membres, par nom.', other: '{n} membres, par nom.' },
    en: { one: '{n} member, by name.', other: '{n} members, by name.' },
  },
  invite: { ar: 'دعوة شخص', fr: 'Inviter quelqu’un', en: 'Invite somebody' },
  invitations: { ar: 'الدعوات', fr: 'Invitations', en: 'Invitations' },
  secured: { ar: 'خطوتان', fr: 'Deux étapes', en: 'Two steps' },
  unsecured: { ar: 'كلمة سر فقط', fr: 'Mot de passe seul', en: 'Password only' },
  since: { ar: 'عضو منذ', fr: 'Membre depuis', en: 'Member since' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name' },
  signsIn: { ar: 'يدخل بـ', fr: 'Se connecte par', en: 'Signs in with' },
  roles: { ar: 'الأدوار', fr: 'Rôles', en: 'Roles' },
  save: { ar: 'احفظ الأدوار', fr: 'Enregistrer les rôles', en: 'Save the roles' },
  saved: { ar: 'تغيّرت الأدوار، وهي سارية من الآن.', fr: 'Les rôles sont changés, dès maintenant.', en: 'The roles are changed, as of now.' },
  ended: { ar: 'انتهت العضوية، ومعها كل صلاحية.', fr: 'L’adhésion est terminée, et tout accès avec elle.', en: 'The membership has ended, and all access with it.' },
  reset: { ar: 'أُزيلت خطوة التحقق الثانية وأُرسل إشعار إلى العضو.', fr: 'La seconde vérification est retirée ; la personne est prévenue.', en: 'The second step is taken away, and the member has been told.' },
  end: { ar: 'إنهاء العضوية', fr: 'Mettre fin à l’adhésion', en: 'End the membership' },
  endAsk: { ar: 'يفقد العضو كل وصول باسم منظمتكم فورًا.', fr: 'La personne perd aussitôt tout accès au nom de votre organisation.', en: 'They lose all access in your organisation’s name at once.' },
  resetFactor: { ar: 'إزالة خطوة التحقق الثانية', fr: 'Retirer la seconde vérification', en: 'Take the second step off' },
  resetAsk: {
    ar: 'لمن ضاع هاتفه ورموز استرداده. تأكد أولًا، صوتًا أو وجهًا لوجه، أنه هو من يطلب.',
    fr: 'Pour qui a perdu téléphone et codes de secours. Assurez-vous d’abord, de vive voix, que la demande vient bien de cette personne.',
    en: 'For whoever lost phone and recovery codes. First make sure, by voice or in person, that it is really them who ask.',
  },
  lastAdministrator: {
    ar: 'هذا آخر مسؤول عن الحسابات في المنظمة. عيّن غيره أولًا.',
    fr: 'C’est le dernier administrateur de l’organisation. Nommez-en d’abord un autre.',
    en: 'This is the organisation’s last administrator. Name another one first.',
  },
} satisfies Strings
