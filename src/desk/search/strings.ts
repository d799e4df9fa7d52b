import type { Strings } from '../../kit/language.ts'

export const strings = {
  title: { ar: 'أين نبحث؟', fr: 'Où chercher ?', en: 'Where to look?' },
  nothing: { ar: 'اكتب رقم ملف أو اسمًا أو خدمة.', fr: 'Écrivez un numéro de dossier, un nom ou un service.', en: 'Write a file number, a name or a service.' },
  people: { ar: 'بين الأشخاص', fr: 'Parmi les personnes', en: 'Among people' },
  peopleHint: { ar: 'اسمان، أو اسم وسنة ميلاد. يُسجَّل البحث باسمك.', fr: 'Deux noms, ou un nom et l’année de naissance. La recherche est notée à votre nom.', en: 'Two names, or a name and birth year. The search is noted under your name.' },
  services: { ar: 'بين الخدمات', fr: 'Parmi les services', en: 'Among services' },
  practices: { ar: 'بين الممارسات الجيدة', fr: 'Parmi les bonnes pratiques', en: 'Among good practices' },
} satisfies Strings
