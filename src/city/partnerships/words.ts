// The closed vocabularies of agreements: what is coded, and how it is said.
import type { Text } from '../../kit/language.ts'

/** Who of a receiving party sees the people that are opened to it. Leaders and auditors never do. */
export const readers = {
  case_worker: { ar: 'أخصائيو الحالات', fr: 'Travailleurs sociaux', en: 'Case workers' },
  coordinator: { ar: 'المنسقون', fr: 'Coordinateurs', en: 'Coordinators' },
} as const satisfies Record<string, Text>
export type Reader = keyof typeof readers

export const suspendReasons = {
  breach: { ar: 'تسرّبت بيانات أو يُخشى تسرّبها', fr: 'Des données ont fui, ou risquent de fuir', en: 'Data has leaked, or may leak' },
  misuse: { ar: 'استُعملت البيانات لغير غرضها', fr: 'Des données ont servi à autre chose', en: 'Data was used for something else' },
  law: { ar: 'سلطة أو قانون يطلب ذلك', fr: 'Une autorité ou la loi le demande', en: 'An authority or the law asks for it' },
  review: { ar: 'نراجع الاتفاقية', fr: 'Nous réexaminons l’accord', en: 'We are looking at the agreement again' },
} as const satisfies Record<string, Text>
export type SuspendReason = keyof typeof suspendReasons

/** Why a party ends an agreement. */
export const endReasons = {
  served: { ar: 'تحقّق الغرض', fr: 'L’objet est rempli', en: 'It has served its purpose' },
  breach: { ar: 'خرق الاتفاقية', fr: 'L’accord n’a pas été respecté', en: 'It was not kept' },
  law: { ar: 'سلطة أو قانون يطلب ذلك', fr: 'Une autorité ou la loi le demande', en: 'An authority or the law asks for it' },
  party: { ar: 'يخرج أحد الأطراف', fr: 'Une partie se retire', en: 'A party leaves' },
} as const satisfies Record<string, Text>
export type EndReason = keyof typeof endReasons

/** Every end there is: time ends agreements too, and a new version the one before. */
export const ends = {
  ...endReasons,
  time: { ar: 'انتهت مدتها', fr: 'Sa durée est passée', en: 'Its time was over' },
  renewed: { ar: 'حلّت محلها نسخة جديدة', fr: 'Une nouvelle version la remplace', en: 'A new version took its place' },
} as const satisfies Record<string, Text>
