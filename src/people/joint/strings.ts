import type { Strings } from '../../kit/language.ts'

export const strings = {
  joint: { ar: 'السجل المشترك', fr: 'Registre commun', en: 'Joint registry' },
  comma: { ar: '، ', fr: ', ', en: ', ' },
  openJob: { ar: 'فتح بيانات من وافقوا بموجب اتفاقية', fr: 'Ouverture, sous un accord, des données de qui y consent', en: 'Opening the data of those who agreed, under an agreement' },
  opened: {
    ar: { zero: 'لم يوافق أحد بعد.', one: 'رُوجع شخص واحد ممّن وافقوا.', two: 'رُوجع شخصان ممّن وافقوا.', few: 'رُوجع {n} أشخاص ممّن وافقوا.', many: 'رُوجع {n} شخصًا ممّن وافقوا.', other: 'رُوجع {n} شخص ممّن وافقوا.' },
    fr: { one: '{n} personne qui y consent a été examinée.', other: '{n} personnes qui y consentent ont été examinées.' },
    en: { one: '{n} person who agreed was looked at.', other: '{n} people who agreed were looked at.' },
  },
  seeAgreement: { ar: 'إلى الاتفاقية', fr: 'Voir l’accord', en: 'To the agreement' },
} satisfies Strings
