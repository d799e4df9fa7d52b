// Invented data-sharing agreements of La Marsa. What they are for is what UNHCR-7 tells of; who they are between is invented.
import type { CastName } from '../cast.ts'

export type DemoAgreement = {
  /** Who draws it up and who has signed, in this order, so many days ago; a day later than the one before. */
  by: CastName; days: number; signs: CastName[]
  gives: string[]; receives: string[]
  purpose: { ar?: string; fr?: string }; basis: { ar?: string; fr?: string }
  fields: string[]; roles: string[]; needs?: string[]; checkKinds?: string[]; checkBudget?: string
}

export const agreements: DemoAgreement[] = [
  {
    by: 'samir', days: 190, signs: ['samir', 'nadia'], gives: ['yed-fi-yed'], receives: ['la-marsa-municipality'],
    purpose: {
      ar: 'أن تعرف مصالح البلدية من تتابعه الجمعية، فتبدأ بمن حاجته أشد، ولا يعيد أحد رواية ما جرى له عند كل شباك.',
      fr: 'Que les services de la commune sachent qui l’association suit déjà, aident d’abord qui en a le plus besoin, et que personne n’ait à tout redire à chaque guichet.',
    },
    basis: { ar: 'القانون الأساسي عدد 63 لسنة 2004 المتعلق بحماية المعطيات الشخصية؛ اتفاقية الشراكة بين البلدية والجمعية.', fr: 'Loi organique n° 2004-63 sur la protection des données personnelles ; convention de partenariat entre la commune et l’association.' },
    fields: ['name', 'birthDate', 'phone', 'languages'], roles: ['case_worker'], checkKinds: ['food', 'cash', 'item'], checkBudget: '500',
  },
  {
    by: 'salma', days: 6, signs: ['mourad'], gives: ['la-marsa-municipality', 'dar-el-bhar'], receives: ['la-marsa-municipality', 'dar-el-bhar'],
    purpose: {
      ar: 'أن تصل النساء الحوامل ومن عندهن مواليد جدد إلى المتابعة الصحية دون ملفين.',
      fr: 'Que les femmes enceintes et les jeunes mères soient suivies sans deux dossiers.',
    },
    basis: { fr: 'Loi organique n° 2004-63 sur la protection des données personnelles.' },
    fields: ['name', 'phone', 'specificNeeds'], roles: ['case_worker'], needs: ['pregnant', 'newborn'],
  },
]
