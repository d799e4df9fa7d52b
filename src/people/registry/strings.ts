import type { Strings } from '../../kit/language.ts'

export const strings = {
  people: { ar: 'الأشخاص', fr: 'Personnes', en: 'People' },
  unnamed: { ar: 'مولود لم يُسمَّ بعد', fr: 'Nouveau-né sans prénom', en: 'Newborn, not yet named' },
  moves: {
    close: { ar: 'أغلق الملف', fr: 'Clore le dossier', en: 'Close the file' },
    reopen: { ar: 'افتح الملف من جديد', fr: 'Rouvrir le dossier', en: 'Open the file again' },
  },
  problems: {
    birth: {
      ar: 'اكتب تاريخ الميلاد، أو سنته، أو العمر التقريبي.',
      fr: 'Indiquez la date de naissance, l’année, ou l’âge approximatif.',
      en: 'Give the date of birth, the year, or about how old they are.',
    },
    phone: {
      ar: 'اكتب رقم الهاتف كاملًا، مثل ‎+216 98 000 000.',
      fr: 'Écrivez le numéro complet, par exemple +216 98 000 000.',
      en: 'Write the full phone number, such as +216 98 000 000.',
    },
    noSuchHousehold: {
      ar: 'لا أسرة ولا شخص عندكم بهذا الرمز. راجعه، أو اختر أسرة جديدة.',
      fr: 'Aucun ménage ni personne de votre organisation ne porte ce code. Vérifiez-le, ou choisissez un nouveau ménage.',
      en: 'No household or person of yours has this code. Check it, or choose a new household.',
    },
  },
} satisfies Strings
