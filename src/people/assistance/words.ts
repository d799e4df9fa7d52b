// The closed vocabularies of assistance: what is coded, and how it is said.
import type { Text } from '../../kit/language.ts'

export const kinds = {
  food: { ar: 'غذاء', fr: 'Alimentation', en: 'Food' },
  cash: { ar: 'نقد', fr: 'Espèces', en: 'Cash' },
  rent: { ar: 'إيجار', fr: 'Loyer', en: 'Rent' },
  voucher: { ar: 'قسيمة شراء', fr: 'Bon d’achat', en: 'Voucher' },
  item: { ar: 'مواد وأدوات', fr: 'Articles', en: 'Items' },
  health: { ar: 'علاج ودواء', fr: 'Soins et médicaments', en: 'Care and medicine' },
} as const satisfies Record<string, Text>
export type Kind = keyof typeof kinds

export const kindIcons: Record<Kind, string> = {
  food: 'wheat', cash: 'banknote', rent: 'house', voucher: 'ticket', item: 'package', health: 'heart-pulse',
}

/** Host community and newcomers alike: shown in reports, so that nobody need ask whom the money reaches. */
export const communities = {
  host: { ar: 'المجتمع المضيف', fr: 'Communauté hôte', en: 'Host community' },
  migrant: { ar: 'مهاجرون', fr: 'Migrants', en: 'Migrants' },
  displaced: { ar: 'لاجئون ونازحون وعائدون', fr: 'Réfugiés, déplacés et rapatriés', en: 'Refugees, displaced and returnees' },
  unsaid: { ar: 'لم يُذكر', fr: 'Non précisé', en: 'Not said' },
} as const satisfies Record<string, Text>
export type Community = keyof typeof communities

export const ages = {
  under5: { ar: 'أقل من 5 سنوات', fr: 'moins de 5 ans', en: 'under 5' },
  child: { ar: 'من 5 إلى 17 سنة', fr: 'de 5 à 17 ans', en: '5 to 17' },
  adult: { ar: 'من 18 إلى 59 سنة', fr: 'de 18 à 59 ans', en: '18 to 59' },
  older: { ar: '60 سنة فأكثر', fr: '60 ans et plus', en: '60 or older' },
} as const satisfies Record<string, Text>
export type Age = keyof typeof ages

/** Why an entitlement is void. */
export const voidReasons = {
  not_collected: { ar: 'لم يُستلم', fr: 'Non retiré', en: 'Not collected' },
  no_longer_entitled: { ar: 'لم يعد مستحقًا', fr: 'N’y a plus droit', en: 'No longer entitled' },
  cancelled: { ar: 'أُلغي التوزيع', fr: 'Distribution annulée', en: 'The distribution was called off' },
  erased: { ar: 'مُحي الملف', fr: 'Dossier effacé', en: 'The file was erased' },
} as const satisfies Record<string, Text>
export type VoidReason = keyof typeof voidReasons

/** What somebody says went wrong with what they may collect. */
export const complaintKinds = {
  amount: { ar: 'المبلغ أو الكمية غير صحيحة', fr: 'Le montant ou la quantité est faux', en: 'The amount is wrong' },
  turned_away: { ar: 'لم يُسلَّم شيئًا', fr: 'Rien ne lui a été remis', en: 'They were turned away' },
  used_before: { ar: 'قيل إن الرمز استُعمل من قبل', fr: 'Le code avait déjà servi', en: 'The code had been used already' },
  treatment: { ar: 'لم يُعامَل كما يجب', fr: 'La personne a été mal traitée', en: 'They were treated badly' },
  other: { ar: 'شيء آخر', fr: 'Autre chose', en: 'Something else' },
} as const satisfies Record<string, Text>

export const complaintOutcomes = {
  righted: { ar: 'صُحّح الخطأ', fr: 'Erreur réparée', en: 'Put right' },
  explained: { ar: 'شُرح الأمر، ولا خطأ', fr: 'Expliqué, sans erreur', en: 'Explained: there was no mistake' },
  unproven: { ar: 'لم يتبيّن ما حدث', fr: 'Les faits n’ont pu être établis', en: 'It could not be established' },
} as const satisfies Record<string, Text>

/** What stands in the books. */
export const accounts = {
  source: { ar: 'المموّل', fr: 'Source', en: 'Source' },
  available: { ar: 'متاح', fr: 'Disponible', en: 'Available' },
  promised: { ar: 'موعود به', fr: 'Promis', en: 'Promised' },
  given: { ar: 'سُلِّم', fr: 'Remis', en: 'Given' },
  difference: { ar: 'فرق في العدّ', fr: 'Écart de comptage', en: 'Difference in counting' },
} as const satisfies Record<string, Text>
export type Account = keyof typeof accounts
