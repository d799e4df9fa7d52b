import type { Text } from '../../../kit/language.ts'

/** How the timeline tells each event: its icon and sentence. */
export const eventSentences: Record<string, [icon: string, text: Text]> = {
  'referral.drafted': ['pencil', { ar: 'أُعدّت المسودة', fr: 'Brouillon préparé', en: 'Draft prepared' }],
  'referral.revised': ['pencil', { ar: 'عُدّلت المسودة', fr: 'Brouillon modifié', en: 'Draft changed' }],
  'referral.sent': ['send', { ar: 'أُرسلت الإحالة', fr: 'Orientation envoyée', en: 'Referral sent' }],
  'referral.shared_beyond_consent': ['triangle-alert', { ar: 'شُورك ما لم تشمله الموافقة', fr: 'Partage au-delà de l’accord', en: 'Shared beyond the consent' }],
  'referral.accepted': ['check', { ar: 'قُبلت الإحالة', fr: 'Orientation acceptée', en: 'Referral accepted' }],
  'referral.declined': ['circle-x', { ar: 'رُفضت الإحالة', fr: 'Orientation déclinée', en: 'Referral declined' }],
  'referral.started': ['play', { ar: 'بدأ العمل', fr: 'Prise en charge commencée', en: 'Work started' }],
  'referral.completed': ['circle-check', { ar: 'اكتملت الإحالة', fr: 'Orientation terminée', en: 'Referral completed' }],
  'referral.not_completed': ['circle-minus', { ar: 'أُغلقت دون إنجاز', fr: 'Close sans suite', en: 'Closed, not done' }],
  'referral.cancelled': ['ban', { ar: 'أُلغيت الإحالة', fr: 'Orientation annulée', en: 'Referral cancelled' }],
  'referral.expired': ['alarm-clock-off', { ar: 'انتهت المهلة دون رد', fr: 'Délai dépassé sans réponse', en: 'Time ran out without an answer' }],
  'referral.escalated': ['bell-ring', { ar: 'نُبّه المنسّقون إلى التأخير', fr: 'Coordinateurs alertés du retard', en: 'Coordinators alerted to the delay' }],
  'referral.noted': ['message-circle', { ar: 'أُضيفت ملاحظة', fr: 'Note ajoutée', en: 'Note added' }],
  'referral.opened': ['eye', { ar: 'فُتحت بيانات الشخص', fr: 'Données de la personne consultées', en: 'The person’s details were opened' }],
  'referral.assigned': ['user-check', { ar: 'أُسند الملف', fr: 'Dossier confié', en: 'File assigned' }],
  'referral.codes_renewed': ['key-round', { ar: 'جُدّدت الرموز', fr: 'Codes renouvelés', en: 'Codes renewed' }],
  'referral.confirmed': ['heart-handshake', { ar: 'قال الشخص كلمته', fr: 'La personne a donné sa réponse', en: 'The person had their say' }],
  'referral.settled': ['check-check', { ar: 'أُغلق البحث عن جهة أخرى', fr: 'Recherche d’une autre solution close', en: 'The search for other help is closed' }],
  'referral.case_offered': ['folder-output', { ar: 'عُرض نقل الحالة', fr: 'Transfert du cas proposé', en: 'Transfer of the case offered' }],
  'referral.taken_over': ['folder-input', { ar: 'انتقلت الإحالة مع الحالة', fr: 'Orientation reprise avec le cas', en: 'Taken over with the case' }],
  'referral.consent_withdrawn': ['lock', { ar: 'سحب الشخص موافقته برمزه: توقفت المشاركة', fr: 'Accord retiré par la personne, avec son code : partage arrêté', en: 'The person withdrew their consent by code: sharing stopped' }],
  'referral.sharing_stopped': ['lock', { ar: 'توقفت المشاركة: سُحبت الموافقة', fr: 'Partage arrêté : accord retiré', en: 'Sharing stopped: consent withdrawn' }],
}
