import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { cities } from './cities.ts'
import { guides } from './guides.ts'
import { organisations } from './organisations.ts'
import * as people from './people.ts'
import { services } from './services.ts'
import { type Text, themes } from './types.ts'

/** South, north, west and east of each country, generously. */
const boxes: Record<string, [number, number, number, number]> = {
  TN: [30.2, 37.6, 7.4, 11.7],
  MA: [27.6, 36, -13.2, -0.9],
  DZ: [18.9, 37.2, -8.7, 12],
  MR: [14.7, 27.3, -17.1, -4.8],
  LB: [33, 34.7, 35, 36.7],
  JO: [29.1, 33.4, 34.9, 39.4],
  LY: [19.5, 33.2, 9.3, 25.2],
  IQ: [29, 37.4, 38.7, 48.6],
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'ar' in value && 'fr' in value && 'en' in value

/** Every text below a value, with the path that leads to it. */
function* textsOf(value: unknown, path: string): Generator<[string, Text]> {
  if (isText(value)) yield [path, value]
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textsOf(item, `${path}.${item?.id ?? i}`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}.${key}`)
  }
}

/** Prose of several words is never left in another language; names and addresses may be the same in French and English. */
function checkText(path: string, text: Text) {
  for (const said of Object.values(text)) {
    assert.ok(said.trim() === said && said.length > 0, `${path}: «${said}»`)
    assert.doesNotMatch(
      said,
      /[\u00a0\u202f]| {2}|'|\u0627\u064b/,
      `${path}: plain spaces, true apostrophes, tanwin before the alif in «${said}»`,
    )
  }
  assert.match(text.ar, /[\u0621-\u064a]{2}/, `${path}: Arabic is written in Arabic`)
  assert.doesNotMatch(text.ar, /[A-Za-z]/, `${path}: no Latin word in «${text.ar}»`)
  assert.doesNotMatch(text.fr + text.en, /[\u0600-\u06ff]/, `${path}: no Arabic word in French or English`)
  const prose = text.en.split(' ').length > 5 && !path.endsWith('.address')
  if (prose) assert.notEqual(text.fr, text.en, `${path}: French and English differ`)
}

function checkUnique(what: string, ids: string[]) {
  assert.deepEqual([...new Set(ids)], ids, `${what} are unique`)
  for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
}

function checkPlace(country: string, { lat, lon }: { lat: number; lon: number }, of: string) {
  const [south, north, west, east] = boxes[country] ?? assert.fail(`${of}: no box for ${country}`)
  assert.ok(lat > south && lat < north && lon > west && lon < east, `${of}: ${lat}, ${lon} is in ${country}`)
}

const cityIds = new Set(cities.map((city) => city.id))

test('every text is there in Arabic, French and English', () => {
  const texts = [...textsOf({ cities, organisations, services, guides, people: { ...people } }, 'content')]
  assert.ok(texts.length > 1200)
  for (const [path, text] of texts) checkText(path, text)
})

test('the 25 cities are where they are, and know whom to call', () => {
  assert.equal(cities.length, 25)
  checkUnique(
    'cities',
    cities.map((city) => city.id),
  )
  for (const city of cities) {
    for (const place of [city, city.centre, ...(city.areas ?? [])]) checkPlace(city.country, place, city.id)
    assert.ok(city.facts.length > 0, city.id)
    assert.equal(city.weekend.length, 2)
    for (const number of Object.values(city.emergency)) assert.match(number, /^\d{2,4}$/)
    if (city.areas) {
      checkUnique(
        `areas of ${city.id}`,
        city.areas.map((area) => area.id),
      )
      const shared = city.areas.reduce((sum, area) => sum + (area.share ?? 0), 0)
      assert.ok(Math.abs(shared - 1) < 0.001, `${city.id}: shares make a whole, not ${shared}`)
      for (const area of city.areas) assert.ok(Math.hypot(area.lat - city.lat, area.lon - city.lon) < 0.15, area.id)
    }
  }
})

test('every city has its municipality, and organisations work in cities that exist', () => {
  assert.ok(organisations.length >= 80)
  checkUnique(
    'organisations',
    organisations.map((organisation) => organisation.id),
  )
  for (const organisation of organisations) {
    for (const city of organisation.cities) assert.ok(cityIds.has(city), `${organisation.id}: ${city}`)
    for (const theme of organisation.themes) assert.ok(themes.includes(theme))
    if (organisation.kind === 'cso') assert.notEqual(organisation.facts.length > 0, Boolean(organisation.invented))
    for (const language of organisation.languages) assert.ok(Intl.getCanonicalLocales(language)[0] === language)
  }
  for (const id of cityIds) {
    assert.ok(
      organisations.some((organisation) => organisation.kind === 'city' && organisation.cities[0] === id),
      id,
    )
  }
  const inLaMarsa = organisations.filter((one) => one.kind === 'cso' && one.cities.includes('la-marsa'))
  assert.ok(inLaMarsa.length >= 12)
})

test('every service stands at a place of its city, has a telephone of its country, and says when and for whom', () => {
  assert.ok(services.length >= 118)
  checkUnique(
    'services',
    services.map((service) => service.id),
  )
  checkUnique(
    'telephones',
    services.map((service) => service.phone.replace('+', '').replaceAll(' ', '-')),
  )
  for (const service of services) {
    const city = cities.find((one) => one.id === service.city) ?? assert.fail(service.city)
    const organisation =
      organisations.find((one) => one.id === service.organisation) ?? assert.fail(service.organisation)
    assert.ok(organisation.cities.includes(city.id), `${service.id}: ${organisation.id} works in ${city.id}`)
    const area = city.areas?.find((one) => one.id === service.area)
    if (service.area) assert.ok(area, `${service.id}: ${service.area}`)
    const near = area ?? city
    const { lat, lon } = service
    if (lat !== undefined && lon !== undefined)
      assert.ok(Math.hypot(near.lat - lat, near.lon - lon) < 0.035, `${service.id} is in ${service.area}`)
    const phone = parsePhoneNumberFromString(service.phone)
    assert.ok(phone?.isValid() && phone.country === city.country, `${service.id}: ${service.phone}`)
    assert.equal(service.papers === 'some', service.documents.length > 0)
    if (service.hours !== 'always') {
      for (const { days, from, to } of service.hours) {
        assert.ok(days.every((day) => day >= 1 && day <= 7) && from < to, service.id)
      }
    }
    if (service.capacity !== 'open') assert.ok(!service.free, `${service.id}: nothing is free when it is full`)
    assert.equal(new Set(service.themes).size, service.themes.length)
    for (const language of service.languages) assert.ok(Intl.getCanonicalLocales(language)[0] === language)
  }
})

test('what the documents tell of is cited: by the service, or by who offers it; all else is said to be invented', () => {
  const cited = services.filter(({ facts }) => facts.length > 0)
  assert.ok(cited.length >= 40)
  for (const city of ['la-marsa', 'zarzis', 'sousse', 'oujda', 'nador', 'fes', 'saida', 'amman', 'sabha', 'tel-afar'])
    assert.ok(
      cited.some((service) => service.city === city),
      city,
    )
  for (const { facts } of [...services, ...organisations, ...guides])
    for (const fact of facts) assert.match(fact, /^(UNHCR|SCN|MC2CM|GIZ)-\d+$/)
  // Offices that every city has stand in no document: they exist, and what they offer here is invented.
  for (const { id, kind, facts, invented } of organisations)
    assert.ok(facts.length > 0 || invented || kind === 'public_service' || kind === 'university', id)
  assert.ok(services.every(({ invented }) => invented))
})

test('where a shelter stands is told by telephone: no address, nothing on a map', () => {
  const shelters = services.filter(({ contactPoint, what, name, address }) =>
    !contactPoint && /مأوى|إيواء|بيت الأمان|سري|بالهاتف|عند الإحالة/.test(`${what.ar} ${name.ar} ${address.ar}`),
  )
  assert.ok(shelters.length >= 7)
  for (const { id, lat, lon, address } of shelters) {
    assert.equal(lat ?? lon, undefined, id)
    assert.match(address.en, /given (by phone|on referral)|kept secret/, id)
  }
})

test('in every city with services each need has an answer and a desk to ask at', () => {
  const count = (city: string) => services.filter((service) => service.city === city).length
  const least = { 'la-marsa': 28, oujda: 20, sousse: 14, zarzis: 10, tunis: 10, nador: 8, rabat: 5, fes: 5 }
  for (const [city, number] of Object.entries(least)) assert.ok(count(city) >= number, city)
  for (const city of new Set(services.map((service) => service.city))) {
    const here = services.filter((service) => service.city === city)
    for (const theme of themes)
      assert.ok(
        here.some((service) => service.themes.includes(theme)),
        `${city}: ${theme}`,
      )
    assert.ok(
      here.some((service) => service.contactPoint),
      `${city}: a contact point`,
    )
  }
  const fresh = services.filter((service) => service.confirmedDaysAgo < 30).length
  assert.ok(fresh > services.length * 0.7 && services.some((service) => service.confirmedDaysAgo > 90))
})

test('guides lead step by step to services of the same city', () => {
  assert.ok(guides.length >= 10)
  checkUnique(
    'guides',
    guides.map((guide) => guide.id),
  )
  for (const guide of guides) {
    const city = cities.find((one) => one.id === guide.city)
    if (guide.city) assert.equal(city?.country, guide.country, guide.id)
    assert.ok(guide.steps.length >= 4 && guide.papers.length > 0, guide.id)
    assert.ok(
      guide.steps.some(({ papers = [] }) => papers.length > 0),
      guide.id,
    )
    for (const { service } of guide.steps) {
      if (service) assert.equal(services.find((one) => one.id === service)?.city, guide.city, `${guide.id}: ${service}`)
    }
  }
})

test('people can be invented for each community, and every need has its reasons, notes and outcomes', () => {
  checkUnique(
    'communities',
    people.communities.map((community) => community.id),
  )
  assert.equal(people.communities.length, 12)
  for (const { id, men, women, families } of people.communities) {
    for (const pool of [men, women, families]) {
      assert.ok(pool.length >= 12 && new Set(pool.map((name) => name.latin)).size === pool.length, id)
      for (const name of pool) {
        assert.match(name.ar, /^[\u0621-\u064a ]+$/, `${id}: ${name.ar}`)
        assert.match(name.latin, /^\p{Script=Latin}[\p{Script=Latin} ’-]*$/u, `${id}: ${name.latin}`)
      }
    }
  }
  for (const theme of themes) {
    const of = (phrases: { theme: string }[]) => phrases.filter((phrase) => phrase.theme === theme).length
    assert.ok(of(people.referralReasons) >= 4 && of(people.referralNotes) >= 5 && of(people.outcomes) >= 2, theme)
  }
  checkUnique(
    'reasons to decline',
    people.declineReasons.map((reason) => reason.id),
  )
  checkUnique(
    'reasons why nothing came of it',
    people.unmetReasons.map((reason) => reason.id),
  )
})
