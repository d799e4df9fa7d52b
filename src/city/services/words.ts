// What a service is found by, and the languages it is told in.
import type { City } from '../../kit/cities.ts'
import type { Locale, Text } from '../../kit/language.ts'
import { searchWords } from '../../kit/text.ts'
import { themeNames } from '../../kit/themes.ts'
import type { Service } from './service.ts'
import { strings } from './strings.ts'

const textOf = (texts: (Text | null | undefined)[]) => texts.flatMap((text) => (text ? Object.values(text) : [])).join(' ')

/** Its own words and those of its need, organisation and quarter: each once, and whether its name, kind or organisation says it: those are the better matches. */
export function wordsOfService(service: Service, city: Pick<City, 'areas'>): Map<string, boolean> {
  const area = city.areas.find(({ id }) => id === service.area)
  const told = textOf([service.name, service.what, service.orgName])
  const more = textOf([
    service.description, service.audience, service.address, area?.name, ...service.documents, ...service.themes.map((theme) => themeNames[theme]),
  ])
  return new Map([...searchWords(more).map((word) => [word, false] as const), ...searchWords(told).map((word) => [word, true] as const)])
}

/** Languages that people speak at desks of the region, by their codes; the most common first. */
export const languagesSpoken = [
  'ar', 'fr', 'en', 'zgh', 'rif', 'ku', 'tk', 'so', 'ti', 'am', 'ha', 'bm', 'dyu', 'wo', 'ff', 'tmh', 'sw', 'es', 'it', 'tr', 'fa', 'ur', 'ru', 'uk',
] as const

const names = new Map<string, Intl.DisplayNames>()

/** The name of a language in the reader's. */
export function languageName(code: string, { lang }: Pick<Locale, 'lang'>): string {
  const known = (strings.spoken as Record<string, Text>)[code]
  if (known) return known[lang]
  let display = names.get(lang)
  if (!display) names.set(lang, (display = new Intl.DisplayNames(lang, { type: 'language' })))
  return display.of(code) ?? code
}
