import type { Strings } from '../../kit/language.ts'

export const strings = {
  notices: { ar: 'الإشعارات', fr: 'Notifications', en: 'Notices' },
  sub: { ar: 'لمنظمتك ولدورك فيها، الأحدث أولًا', fr: 'Pour votre organisation et votre rôle, les plus récentes d’abord', en: 'For your organisation and your role, the latest first' },
  none: { ar: 'لا جديد', fr: 'Rien de nouveau', en: 'Nothing new' },
  noneWhy: { ar: 'نخبرك هنا، وبرسالة دون تفاصيل، حين ينتظرك شيء.', fr: 'Nous vous prévenons ici, et par un courriel sans détail, quand quelque chose vous attend.', en: 'We tell you here, and by a letter without details, when something waits for you.' },
  markRead: { ar: 'قرأتها كلها', fr: 'Tout marquer comme lu', en: 'Mark all as read' },
  unread: { ar: 'جديد', fr: 'Nouveau', en: 'New' },
} satisfies Strings
