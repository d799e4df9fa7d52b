import type { Text } from './language.ts'

/** What people need and services give: one vocabulary for needs, services, referrals and figures. */
export const themes = ['health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme)

export const themeNames: Record<Theme, Text> = {
  health: { ar: 'الصحة', fr: 'Santé', en: 'Health' },
  food: { ar: 'الأكل', fr: 'Manger', en: 'Food' },
  housing: { ar: 'السكن', fr: 'Se loger', en: 'Housing' },
  documents: { ar: 'الوثائق', fr: 'Papiers', en: 'Papers' },
  work: { ar: 'العمل', fr: 'Travail', en: 'Work' },
  education: { ar: 'المدرسة', fr: 'École', en: 'School' },
  family: { ar: 'الأم والطفل', fr: 'Mère, enfant', en: 'Mother, child' },
  safety: { ar: 'أنا في خطر', fr: 'En danger', en: 'In danger' },
}

export const themeIcons: Record<Theme, string> = {
  health: 'heart-pulse', food: 'utensils', housing: 'house', documents: 'file-text',
  work: 'briefcase', education: 'graduation-cap', family: 'baby', safety: 'siren',
}
