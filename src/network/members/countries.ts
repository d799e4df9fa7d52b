import { type Lang, languages, localeOf, type Text } from '../../kit/language.ts'

/** Countries whose cities may join, by ISO 3166-1 code: the region that the networks work in. */
const zones: Record<string, string> = {
  DZ: 'Africa/Algiers', BH: 'Asia/Bahrain', EG: 'Africa/Cairo', IQ: 'Asia/Baghdad', JO: 'Asia/Amman', KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut', LY: 'Africa/Tripoli', MR: 'Africa/Nouakchott', MA: 'Africa/Casablanca', OM: 'Asia/Muscat',
  PS: 'Asia/Hebron', QA: 'Asia/Qatar', SA: 'Asia/Riyadh', SD: 'Africa/Khartoum', SY: 'Asia/Damascus',
  TN: 'Africa/Tunis', TR: 'Europe/Istanbul', AE: 'Asia/Dubai', YE: 'Asia/Aden',
}
// Where the week ends on Friday and Saturday; in the others on Saturday and Sunday.
const fridays = ['DZ', 'BH', 'EG', 'IQ', 'JO', 'KW', 'LY', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'YE']

export const countryCodes = Object.keys(zones)

const displays = new Map<Lang, Intl.DisplayNames>()

/** What a country is called in each language. */
export const countryName = (code: string): Text =>
  Object.fromEntries(languages.map((lang) => {
    const display = displays.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region' })
    displays.set(lang, display)
    return [lang, display.of(code) ?? code]
  })) as Text

/** To choose from, in the order of their English names. */
export function countryNames(): Record<string, Text> {
  const collator = new Intl.Collator(localeOf('en').tag)
  return Object.fromEntries(countryCodes.map((code): [string, Text] => [code, countryName(code)]).sort(([, a], [, b]) => collator.compare(a.en, b.en)))
}

export const timeZoneOf = (country: string) => zones[country] ?? 'UTC'
export const weekendOf = (country: string) => (fridays.includes(country) ? [5, 6] : [6, 7])
