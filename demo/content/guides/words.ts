// How long a step takes and what it costs, told alike in every guide. Fees change: no amount is written.
import type { Text } from '../types.ts'

export const times = {
  quarterHour: { ar: 'ربع ساعة', fr: 'Un quart d’heure', en: 'A quarter of an hour' },
  halfHour: { ar: 'نصف ساعة', fr: 'Une demi-heure', en: 'Half an hour' },
  oneHour: { ar: 'ساعة', fr: 'Une heure', en: 'An hour' },
  oneMorning: { ar: 'صباح واحد', fr: 'Une matinée', en: 'One morning' },
  oneDay: { ar: 'يوم واحد', fr: 'Une journée', en: 'One day' },
  someDays: { ar: 'بضعة أيام', fr: 'Quelques jours', en: 'A few days' },
  aWeek: { ar: 'أسبوع تقريبًا', fr: 'Une semaine environ', en: 'About a week' },
  someWeeks: { ar: 'بضعة أسابيع', fr: 'Quelques semaines', en: 'A few weeks' },
  severalMonths: { ar: 'عدة أشهر', fr: 'Plusieurs mois', en: 'Several months' },
} satisfies Record<string, Text>

export const costs = {
  free: { ar: 'مجاني', fr: 'Gratuit', en: 'Free' },
  smallFee: { ar: 'رسم بسيط في الشباك', fr: 'Une petite somme au guichet', en: 'A small fee at the counter' },
  stamp: { ar: 'طابع جبائي: اسأل عن ثمنه', fr: 'Un timbre fiscal : demandez le prix', en: 'A fiscal stamp: ask the price' },
  copies: { ar: 'ثمن النسخ والصور', fr: 'Le prix des copies et des photos', en: 'The price of copies and photos' },
  doctor: { ar: 'ثمن الكشف الطبي', fr: 'Le prix de la visite médicale', en: 'The price of the medical visit' },
  court: {
    ar: 'قد تُعفى من رسوم المحكمة: اسأل المحامي',
    fr: 'L’aide juridictionnelle est possible : demandez à l’avocat',
    en: 'Court fees can be waived: ask the lawyer',
  },
  deposit: { ar: 'الكراء والضمان', fr: 'Le loyer et la caution', en: 'The rent and the deposit' },
} satisfies Record<string, Text>
