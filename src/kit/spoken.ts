import type { Text } from './language.ts'

/** Languages that people speak and offices offer, by ISO 639 code; the product itself speaks the first three. */
export const spoken = {
  ar: { ar: 'العربية', fr: 'Arabe', en: 'Arabic' },
  fr: { ar: 'الفرنسية', fr: 'Français', en: 'French' },
  en: { ar: 'الإنجليزية', fr: 'Anglais', en: 'English' },
  zgh: { ar: 'الأمازيغية', fr: 'Amazighe', en: 'Amazigh' },
  rif: { ar: 'الريفية', fr: 'Rifain', en: 'Riffian' },
  tmh: { ar: 'الطوارقية', fr: 'Tamasheq', en: 'Tamasheq' },
  am: { ar: 'الأمهرية', fr: 'Amharique', en: 'Amharic' },
  bm: { ar: 'البامبارا', fr: 'Bambara', en: 'Bambara' },
  bn: { ar: 'البنغالية', fr: 'Bengali', en: 'Bengali' },
  dyu: { ar: 'الديولا', fr: 'Dioula', en: 'Dyula' },
  ff: { ar: 'الفولانية', fr: 'Peul', en: 'Fula' },
  ha: { ar: 'الهوسا', fr: 'Haoussa', en: 'Hausa' },
  ku: { ar: 'الكردية الكرمانجية', fr: 'Kurde kurmandji', en: 'Kurmanji Kurdish' },
  ckb: { ar: 'الكردية السورانية', fr: 'Kurde sorani', en: 'Sorani Kurdish' },
  ln: { ar: 'اللينغالا', fr: 'Lingala', en: 'Lingala' },
  so: { ar: 'الصومالية', fr: 'Somali', en: 'Somali' },
  es: { ar: 'الإسبانية', fr: 'Espagnol', en: 'Spanish' },
  sw: { ar: 'السواحيلية', fr: 'Swahili', en: 'Swahili' },
  ti: { ar: 'التغرينية', fr: 'Tigrigna', en: 'Tigrinya' },
  tk: { ar: 'التركمانية', fr: 'Turkmène', en: 'Turkmen' },
  tr: { ar: 'التركية', fr: 'Turc', en: 'Turkish' },
  ur: { ar: 'الأردية', fr: 'Ourdou', en: 'Urdu' },
  wo: { ar: 'الولوفية', fr: 'Wolof', en: 'Wolof' },
  sgn: { ar: 'لغة الإشارة', fr: 'Langue des signes', en: 'Sign language' },
} as const satisfies Record<string, Text>

export type Spoken = keyof typeof spoken
export const spokenCodes = Object.keys(spoken) as [Spoken, ...Spoken[]]
