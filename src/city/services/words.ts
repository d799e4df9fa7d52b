// Closed words of the directory.
import type { Locale, Text } from '../../kit/language.ts'

/** Languages that people speak at desks of the region, by their codes; the most common first. */
export const languagesSpoken = [
  'ar', 'fr', 'en', 'zgh', 'rif', 'ku', 'tk', 'so', 'ti', 'am', 'ha', 'bm', 'dyu', 'wo', 'ff', 'tmh', 'sw', 'es', 'it', 'tr', 'fa', 'ur', 'ru', 'uk',
] as const

// Where a platform's own name is missing or is not what people say.
const own: Record<string, Text> = {
  zgh: { ar: 'الأمازيغية', fr: 'amazighe', en: 'Amazigh' },
  rif: { ar: 'الريفية', fr: 'rifain', en: 'Riffian' },
  tmh: { ar: 'الطوارقية', fr: 'tamasheq', en: 'Tamasheq' },
  dyu: { ar: 'الديولا', fr: 'dioula', en: 'Dyula' },
  ff: { ar: 'الفولانية', fr: 'peul', en: 'Fula' },
  tk: { ar: 'التركمانية', fr: 'turkmène', en: 'Turkmen' },
  bm: { ar: 'البامبارا', fr: 'bambara', en: 'Bambara' },
  ku: { ar: 'الكردية', fr: 'kurde', en: 'Kurdish' },
}
const names = new Map<string, Intl.DisplayNames>()

/** The name of a language in the reader's. */
export function languageName(code: string, { lang }: Pick<Locale, 'lang'>): string {
  const known = own[code]
  if (known) return known[lang]
  let display = names.get(lang)
  if (!display) names.set(lang, (display = new Intl.DisplayNames(lang, { type: 'language' })))
  return display.of(code) ?? code
}
