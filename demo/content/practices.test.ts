import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Text } from '../../src/kit/language.ts'
import { cities } from './cities.ts'
import { type Practice, practices, practiceStates, practiceThemes } from './practices.ts'

/** How many facts each source document has. */
const documented: Record<string, number> = { UNHCR: 22, SCN: 14, MC2CM: 5, GIZ: 6 }

/** The figures that each fact gives; a practice may state these and no others. */
const figures: Record<string, number[]> = {
  'UNHCR-7': [1800, 61],
  'UNHCR-10': [2020],
  'UNHCR-16': [17, 2020],
  'UNHCR-17': [700, 100],
  'UNHCR-18': [793, 160],
  'SCN-7': [9, 2023],
  'SCN-10': [2024, 2025],
  'SCN-11': [3, 9, 90, 91, 17, 2025],
  'SCN-12': [2024],
  'SCN-13': [2025],
  'MC2CM-5': [10, 8500, 25000],
}

const byId = new Map(practices.map((practice) => [practice.id, practice]))
const numbersIn = (text: string) =>
  (text.match(/\d+(?:[ ,]\d{3})*/g) ?? []).map((digits) => Number(digits.replace(/[ ,]/g, ''))).sort((a, b) => a - b)

/** Every text below a value, with the path that leads to it. */
function* textsOf(value: unknown, path: string): Generator<[string, Text]> {
  if (typeof value !== 'object' || value === null) return
  if ('ar' in value && 'fr' in value && 'en' in value) yield [path, value as Text]
  else for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}.${key}`)
}

test('every practice has an id of its own and belongs to a city of the network', () => {
  assert.equal(byId.size, practices.length)
  const known = new Set(cities.map((city) => city.id))
  for (const { id, city, theme } of practices) {
    assert.match(id, /^[a-z]+(-[a-z]+)+$/)
    assert.ok(id.startsWith(`${city}-`) && known.has(city), `${id} is of the city ${city}`)
    assert.ok(practiceThemes.includes(theme), `${id}: ${theme}`)
  }
  assert.deepEqual([...known].filter((city) => !practices.some((practice) => practice.city === city)), [])
})

test('every state and every theme is there', () => {
  const count = (state: string) => practices.filter((practice) => practice.status === state).length
  assert.deepEqual(practiceStates.map(count), [1, 2, 2, 40, 1])
  for (const theme of practiceThemes) assert.ok(practices.some((practice) => practice.theme === theme), theme)
})

test('every text is written in three languages, none a copy of another', () => {
  for (const practice of practices) {
    for (const [path, text] of textsOf(practice, practice.id)) {
      assert.equal(new Set(Object.values(text)).size, 3, `${path}: three different texts`)
      for (const said of Object.values(text)) {
        assert.doesNotMatch(said, /^\s|\s$|[\u00a0\u202f]|  |'|TODO/, `${path}: plain spaces, true apostrophes: ${said}`)
      }
      assert.match(text.ar, /[\u0621-\u064a]{2}/, `${path}: Arabic is written in Arabic`)
      assert.doesNotMatch(text.ar, /[A-Za-z,;?]/, `${path}: no Latin letter or mark in ${text.ar}`)
      assert.doesNotMatch(text.fr + text.en, /[\u0600-\u06ff]/, `${path}: no Arabic in French or English`)
    }
  }
})

test('titles and summaries stay short', () => {
  for (const { id, title, summary, steps } of practices) {
    for (const lang of languages) {
      assert.ok(title[lang].length <= 90, `${id}: title in ${lang} has ${title[lang].length} characters`)
      assert.ok(summary[lang].length <= 300, `${id}: summary in ${lang} has ${summary[lang].length} characters`)
    }
    assert.ok(steps.length >= 3 && steps.length <= 6, `${id} has ${steps.length} steps`)
  }
})

test('every practice rests on documented facts', () => {
  for (const { id, facts } of practices) {
    assert.ok(facts.length > 0, `${id} cites a fact`)
    for (const key of facts) {
      const [document = '', number] = key.split(/-(?=\d+$)/)
      assert.ok(Number(number) >= 1 && Number(number) <= (documented[document] ?? 0), `${id}: ${key}`)
    }
  }
})

test('a figure is the same in three languages and stands in a cited fact', () => {
  for (const practice of practices) {
    const allowed = new Set(practice.facts.flatMap((key) => figures[key] ?? []))
    const { title, summary, context, size, results, id } = practice
    for (const [path, text] of textsOf({ title, summary, context, size, results: results.map((one) => one.text) }, id)) {
      const said = numbersIn(text.en)
      for (const lang of languages) assert.deepEqual(numbersIn(text[lang]), said, `${path} in ${lang}`)
      for (const number of said) assert.ok(allowed.has(number), `${path}: ${number} is in none of ${practice.facts}`)
    }
  }
})

test('a result that says a figure is measured, names its evidence, and is never made up', () => {
  for (const { id, results, invented } of practices) {
    assert.ok(results.length > 0, `${id} has a result`)
    assert.ok(!invented.includes('results'), `${id}: results are never invented`)
    for (const { text, measured, evidence } of results) {
      if (numbersIn(text.en).length > 0) assert.ok(measured, `${id}: ${text.en}`)
      assert.equal(evidence !== undefined, measured, `${id}: evidence goes with a measured result: ${text.en}`)
      if (!measured) assert.match(text.en, /not (been )?measured yet/, `${id} says that it is not measured`)
    }
  }
})

test('what the sources do not tell is marked as invented, field by field', () => {
  for (const practice of practices) {
    const { id, invented } = practice
    assert.equal(new Set(invented).size, invented.length, `${id} names each field once`)
    for (const field of invented) assert.ok(practice[field] !== undefined, `${id} has ${field}`)
    for (const field of ['steps', 'cost'] as const) assert.ok(invented.includes(field), `${id}: ${field} is invented`)
    if (practice.tool && practice.city !== 'amman') assert.ok(invented.includes('tool'), `${id}: its tool is invented`)
  }
})

test('lineage leads to an older published practice of another city, and never round in a circle', () => {
  const parentOf = ({ lineage }: Practice) => lineage && byId.get(lineage.of)
  for (const practice of practices.filter((one) => one.lineage)) {
    const parent = parentOf(practice)
    assert.ok(parent && parent.status === 'published' && parent.city !== practice.city, `${practice.id} has a parent`)
    assert.ok(parent.from <= practice.from, `${practice.id} began after its parent`)
    assert.ok((parent.publishedDaysAgo ?? 0) > (practice.publishedDaysAgo ?? 0), `${practice.id} was published later`)
    const seen = new Set<Practice>()
    for (let one: Practice | undefined = practice; one; one = parentOf(one)) {
      assert.ok(!seen.has(one), `${practice.id} is its own ancestor`)
      seen.add(one)
    }
  }
})

test('the journeys that the sources tell are there', () => {
  const told = practices.map(({ city, lineage }) => lineage && [byId.get(lineage.of)?.city, lineage.kind, city].join(' '))
  for (const journey of [
    'saida adapted fes', 'saida inspired miqdadiyah', 'sabha adapted halabja', 'sabha adapted tel-afar',
    'la-marsa inspired sousse', 'nador adapted oujda',
  ]) assert.ok(told.includes(journey), journey)
})

test('the past is in order: months are months, ends come after beginnings, publication within a year', () => {
  for (const { id, from, to, status, publishedDaysAgo } of practices) {
    for (const month of [from, to ?? from]) assert.match(month, /^20\d\d-(0[1-9]|1[0-2])$/, `${id}: ${month}`)
    assert.ok(from <= (to ?? from), `${id} ends after it begins`)
    const wasPublished = status === 'published' || status === 'archived'
    assert.equal(publishedDaysAgo !== undefined, wasPublished, `${id} is ${status}`)
    assert.ok((publishedDaysAgo ?? 1) > 0 && (publishedDaysAgo ?? 1) <= 365, `${id}: ${publishedDaysAgo}`)
  }
})

test('contacts are offices', () => {
  for (const { id, contact } of practices) {
    assert.match(contact.en, /^Mayor’s office, /, id)
    assert.match(contact.fr, /^Cabinet /, id)
    assert.match(contact.ar, /^مكتب /, id)
  }
})
