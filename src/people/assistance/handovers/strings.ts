import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'القسائم', fr: 'Coupons', en: 'Slips' },
  sub: { ar: 'ما تعدّه الأرقام، قسيمةً قسيمة، بقدر ما تراه منظمتك.', fr: 'Ce que comptent les chiffres, coupon par coupon, pour votre organisation.', en: 'What the figures count, slip by slip, as far as your organisation sees them.' },
  views: {
    redeemed: { ar: 'المستلَمة', fr: 'Retirés', en: 'Collected' },
    issued: { ar: 'لم تُستلم بعد', fr: 'À retirer', en: 'Not collected yet' },
  },
  latest: { ar: 'الأحدث إصدارًا أولًا', fr: 'Les derniers émis d’abord', en: 'The latest issued first' },
  kind: { ar: 'النوع', fr: 'Type', en: 'Kind' },
  month: { ar: 'الشهر', fr: 'Mois', en: 'Month' },
  slip: { ar: 'القسيمة', fr: 'Coupon', en: 'Slip' },
  who: { ar: 'من يستلم', fr: 'Qui retire', en: 'Who collects' },
  amount: { ar: 'المبلغ', fr: 'Montant', en: 'Amount' },
  when: { ar: 'التاريخ', fr: 'Date', en: 'Date' },
  empty: { ar: 'لا قسيمة هنا', fr: 'Aucun coupon ici', en: 'No slip here' },
  emptyText: { ar: 'غيّر الشهر أو النوع، أو عد إلى البرامج.', fr: 'Changez de mois ou de type, ou revenez aux programmes.', en: 'Change the month or the kind, or go back to the programmes.' },
  toProgrammes: { ar: 'إلى البرامج', fr: 'Voir les programmes', en: 'To the programmes' },
} satisfies Strings
