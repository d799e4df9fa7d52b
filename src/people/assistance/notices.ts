import type { NoticeSentences } from '../../kit/notices.ts'

/** What is told of assistance. Never of a person. */
export const notices: NoticeSentences = {
  listMade: { icon: 'list-checks', text: { ar: 'قائمة مساعدة تنتظر اعتماد زميل آخر', fr: 'Une liste d’aide attend l’approbation d’une autre personne', en: 'A list for assistance awaits a second person’s approval' } },
  listApproved: { icon: 'check', text: { ar: 'اعتُمدت قائمتك: حدّد يوم التوزيع', fr: 'Votre liste est approuvée : fixez le jour de distribution', en: 'Your list is approved: set the day of distribution' } },
  complaintNoted: { icon: 'message-square', text: { ar: 'شكوى بشأن توزيع تنتظر الجواب', fr: 'Une plainte au sujet d’une distribution attend une réponse', en: 'A complaint about a distribution awaits an answer' } },
}
