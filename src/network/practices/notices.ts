import type { NoticeSentences } from '../../kit/notices.ts'

/** What each notice says; titles and names of cities come with it. */
export const notices: NoticeSentences = {
  practiceSubmitted: { icon: 'inbox', text: { ar: 'ممارسة تنتظر مراجعتكم: {title}', fr: 'Une pratique attend votre relecture : {title}', en: 'A practice awaits your review: {title}' } },
  practiceReturned: { icon: 'corner-up-left', text: { ar: 'أُعيدت ممارستكم مع ملاحظة: {title}', fr: 'Votre pratique est renvoyée avec une note : {title}', en: 'Your practice came back with a note: {title}' } },
  practicePublished: { icon: 'circle-check', text: { ar: 'نُشرت ممارستكم: {title}', fr: 'Votre pratique est publiée : {title}', en: 'Your practice is published: {title}' } },
  practiceUpdated: { icon: 'refresh-cw', text: { ar: 'حُدّثت ممارسة أخذتم بها: {title}', fr: 'Une pratique que vous avez reprise est mise à jour : {title}', en: 'A practice you took up was updated: {title}' } },
  practiceAdopted: { icon: 'sprout', text: { ar: '{city}: أخذت بممارستكم {title}', fr: '{city} : reprend votre pratique {title}', en: '{city} has taken up your practice {title}' } },
  adoptionMoved: { icon: 'sprout', text: { ar: '{city}، عن ممارستكم: {status}', fr: '{city}, à propos de votre pratique : {status}', en: '{city}, on your practice: {status}' } },
  questionAsked: { icon: 'message-circle', text: { ar: 'سؤال من {from} عن {title}', fr: 'Question de {from} à propos de {title}', en: 'A question from {from} about {title}' } },
  questionAnswered: { icon: 'message-circle-reply', text: { ar: 'جاء الجواب عن سؤالكم: {title}', fr: 'Réponse à votre question : {title}', en: 'Your question was answered: {title}' } },
}
