// What a service is found by: its own words and those of its need, organisation and quarter, in three languages.
import type { City } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { searchWords } from '../../../kit/text.ts'
import { themeNames } from '../../../kit/themes.ts'
import type { Service } from '../service.ts'

const textOf = (texts: (Text | null | undefined)[]) => texts.flatMap((text) => (text ? Object.values(text) : [])).join(' ')

/** Each word once, and whether its name, kind or organisation says it: those are the better matches. */
export function wordsOfService(service: Service, city: Pick<City, 'areas'>): Map<string, boolean> {
  const area = city.areas.find(({ id }) => id === service.area)
  const told = textOf([service.name, service.what, service.orgName])
  const more = textOf([
    service.description, service.audience, service.address, area?.name, ...service.documents, ...service.themes.map((theme) => themeNames[theme]),
  ])
  return new Map([...searchWords(more).map((word) => [word, false] as const), ...searchWords(told).map((word) => [word, true] as const)])
}
