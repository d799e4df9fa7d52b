import type { NoticeSentences } from '../../kit/notices.ts'

/** What each notice says; `{code}` comes with it. Never a person. */
export const notices: NoticeSentences = {
  referralReceived: { icon: 'inbox', text: { ar: 'إحالة جديدة {code} تنتظر ردكم', fr: 'Nouvelle orientation {code} : votre réponse est attendue', en: 'A new referral {code} awaits your answer' } },
  referralAccepted: { icon: 'check', text: { ar: 'قُبلت الإحالة {code}', fr: 'L’orientation {code} est acceptée', en: 'Referral {code} was accepted' } },
  referralDeclined: { icon: 'circle-x', text: { ar: 'رُفضت الإحالة {code}: ابحثوا عن جهة أخرى', fr: 'L’orientation {code} est déclinée : cherchez une autre solution', en: 'Referral {code} was declined: look for help elsewhere' } },
  referralCompleted: { icon: 'circle-check', text: { ar: 'اكتملت الإحالة {code}', fr: 'L’orientation {code} est terminée', en: 'Referral {code} is completed' } },
  referralNotCompleted: { icon: 'circle-minus', text: { ar: 'أُغلقت الإحالة {code} دون إنجاز', fr: 'L’orientation {code} est close sans suite', en: 'Referral {code} was closed, not done' } },
  referralCancelled: { icon: 'ban', text: { ar: 'ألغى المرسل الإحالة {code}', fr: 'L’expéditeur a annulé l’orientation {code}', en: 'The sender cancelled referral {code}' } },
  referralExpired: { icon: 'alarm-clock-off', text: { ar: 'لم يرد أحد على الإحالة {code}: ابحثوا عن جهة أخرى', fr: 'Personne n’a répondu à l’orientation {code} : cherchez une autre solution', en: 'Nobody answered referral {code}: look for help elsewhere' } },
  referralDue: { icon: 'clock', text: { ar: 'حلّ أجل الخطوة التالية في الإحالة {code}', fr: 'L’échéance de l’orientation {code} est arrivée', en: 'The next step of referral {code} is due' } },
  referralUnanswered: { icon: 'bell-ring', text: { ar: 'الإحالة {code} متأخرة يومًا كاملًا', fr: 'L’orientation {code} a plus d’un jour de retard', en: 'Referral {code} is more than a day late' } },
  referralAssigned: { icon: 'user-check', text: { ar: 'أُسندت إليك الإحالة {code}', fr: 'L’orientation {code} vous est confiée', en: 'Referral {code} was given to you' } },
  referralConfirmed: { icon: 'heart-handshake', text: { ar: 'قال الشخص إن المساعدة وصلت ({code})', fr: 'La personne dit que l’aide est venue ({code})', en: 'The person says that help came ({code})' } },
  referralNotHelped: { icon: 'triangle-alert', text: { ar: 'قال الشخص إن المساعدة لم تصل ({code})', fr: 'La personne dit que l’aide n’est pas venue ({code})', en: 'The person says that help did not come ({code})' } },
  referralConsentWithdrawn: { icon: 'lock', text: { ar: 'سحب الشخص موافقته برمزه ({code}): تحدّثوا معه في ما يريد الآن', fr: 'La personne a retiré son accord avec son code ({code}) : voyez avec elle la suite', en: 'The person withdrew their consent by code ({code}): talk with them about what now' } },
  referralSharingStopped: { icon: 'lock', text: { ar: 'سُحبت موافقة: معلومات من الإحالة {code} لم تعد متاحة لكم', fr: 'Un accord a été retiré : des informations de l’orientation {code} ne vous sont plus ouvertes', en: 'A consent was withdrawn: some information in referral {code} is closed to you' } },
}
