import type { Strings } from '../../kit/language.ts'

export const strings = {
  moves: {
    approve: { ar: 'اقبل الطلب', fr: 'Accepter la demande', en: 'Approve the request' },
    decline: { ar: 'ارفض مع ذكر السبب', fr: 'Refuser, avec la raison', en: 'Decline, with the reason' },
  },
  problems: {
    memberAlready: { ar: 'مدينتك عضو في هذه الشبكة.', fr: 'Votre ville est déjà membre de ce réseau.', en: 'Your city is a member of this network already.' },
    waitingAlready: { ar: 'لمدينتك طلب ينتظر جوابًا من هذه الشبكة.', fr: 'Une demande de votre ville attend déjà la réponse de ce réseau.', en: 'A request of your city already awaits this network’s answer.' },
    placeMissing: {
      ar: 'هذه المدينة جديدة على مُدُن. اكتب اسمها ومكانها أولًا.',
      fr: 'Cette ville est nouvelle sur Mudun. Indiquez d’abord son nom et sa place.',
      en: 'This city is new to Mudun. Write down its name and place first.',
    },
    slugTaken: {
      ar: 'توجد مدينة بهذا العنوان. اختر عنوانًا آخر.',
      fr: 'Une ville porte déjà cette adresse. Choisissez-en une autre.',
      en: 'A city has this address already. Choose another one.',
    },
  },
} satisfies Strings
