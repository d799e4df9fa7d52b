import type { NoticeSentences } from '../../kit/notices.ts'

export const notices: NoticeSentences = {
  joinRequested: { icon: 'handshake', text: { ar: 'مدينة تطلب الانضمام: {city}', fr: 'Une ville demande à adhérer : {city}', en: 'A city asks to join: {city}' } },
  joinApproved: { icon: 'circle-check', text: { ar: 'قُبل انضمام مدينتكم إلى {network}', fr: 'Votre ville est membre de {network}', en: 'Your city is now a member of {network}' } },
  joinDeclined: { icon: 'circle-x', text: { ar: 'لم يُقبل انضمام مدينتكم إلى {network}: اقرؤوا السبب', fr: 'L’adhésion de votre ville à {network} n’est pas retenue : lisez la raison', en: 'Your city’s request to join {network} was declined: read the reason' } },
  statementSigned: { icon: 'pen-line', text: { ar: 'وقّعت {city} إعلان التضامن', fr: '{city} a signé la déclaration de solidarité', en: '{city} signed the solidarity statement' } },
}
