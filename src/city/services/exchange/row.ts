// A service as a row of a spreadsheet: its columns in three languages, and what may stand in them.
import { z } from 'zod'
import type { City } from '../../../kit/cities.ts'
import { inThree } from '../../../kit/in-three.ts'
import { type Lang, languageNames, languages, localeOf, type Text, type Translate } from '../../../kit/language.ts'
import { choiceCell, type Field, type OutColumn, yesNoCell } from '../../../kit/sheets/index.ts'
import { latinDigits, optional, phoneText, wholeNumber } from '../../../kit/text.ts'
import { themeNames } from '../../../kit/themes.ts'
import { inLanguage } from '../../../kit/ui/index.ts'
import { strings as editing } from '../editing/strings.ts'
import { allDays, spansFromDays, spansOn, writeSpans } from '../hours.ts'
import { daySpans, paperLines, pieces, type Service, type ServiceForm, textFields } from '../service.ts'
import type { OrgChoice } from '../store.ts'
import { strings as words } from '../strings.ts'
import { languageName, languagesSpoken } from '../words.ts'
import { strings } from './strings.ts'

const { fields: names } = editing
const inEach = <T>(make: (lang: Lang) => T) => Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Lang, T>

const plain = (key: string, headings: Text, required = false): Field => ({ key, headings, ...(required && { required }) })
const translated = (key: string, label: Text): Field[] => languages.map((lang) => ({
  key: `${key}.${lang}`, headings: inEach((reader) => `${label[reader]} ${inLanguage[lang][reader]}`), synonyms: [label[lang]],
}))
const dayName = (day: number) => inEach((lang) => localeOf(lang).date(`2024-01-0${day}`, { weekday: 'long' }))

/** The columns, in the order of the template. */
export const columns: Field[] = [
  plain('id', strings.columns.id),
  plain('orgId', names.orgId),
  ...translated('name', names.name),
  ...translated('what', names.what),
  plain('themes', names.themes, true),
  ...translated('description', names.description),
  ...translated('audience', names.audience),
  plain('cost', names.cost),
  ...translated('costNote', names.costNote),
  ...translated('documents', names.documents),
  plain('languages', names.languages),
  plain('womenStaff', names.womenStaff),
  plain('contactPoint', names.contactPoint),
  plain('always', names.always),
  ...allDays.map((day): Field => ({ key: `day.${day}`, get headings() { return dayName(day) } })), // no start waits for the names of days
  ...translated('address', names.address),
  plain('area', names.area),
  plain('lat', names.lat),
  plain('lon', names.lon),
  plain('phone', names.phone),
  plain('capacity', names.capacity),
  plain('free', names.free),
  plain('sourceLang', names.sourceLang),
]

/** Several of a vocabulary in one cell. A label may hold a comma: it divides only what is no label. */
function listOf<K extends string>(labels: Record<K, Text>) {
  const one = choiceCell(labels)
  const known = (text: string) => one.safeParse(text).success
  return z.preprocess((value) => String(value ?? '').split(/[;؛|\n]/)
    .flatMap((part) => (known(part) ? [part] : part.split(/[,،]/))).filter((part) => part.trim() !== ''), z.array(one).max(30))
}

const degree = (most: number) => z.string().transform((text, ctx) => {
  const value = Number(latinDigits(text.trim()).replace(',', '.'))
  if (Number.isFinite(value) && Math.abs(value) <= most) return value
  ctx.issues.push({ code: 'custom', message: 'place', input: text })
  return z.NEVER
})

const spoken = () => Object.fromEntries(languagesSpoken.map((code) => [code, inEach((lang) => languageName(code, { lang }))])) as Record<string, Text>
const nameOfTongue = (lang: Lang, reader: Lang) => (reader === lang ? languageNames[lang] : languageName(lang, { lang: reader }))
const tongues = () => Object.fromEntries(languages.map((lang) => [lang, inEach((reader) => nameOfTongue(lang, reader))])) as Record<Lang, Text>

/** What the cells of a row may hold, in a city and for those organisations that the importer writes for. */
export function rowSchema(city: City, organisations: OrgChoice[]) {
  const orgs = Object.fromEntries(organisations.map(({ id, name }) => [id, name]))
  const areas = Object.fromEntries(city.areas.map(({ id, name }) => [id, name]))
  return z.object({
    id: optional(z.uuid()),
    orgId: optional(choiceCell(orgs)),
    name: inThree(pieces.name), what: inThree(pieces.what), description: inThree(pieces.description),
    audience: inThree(pieces.audience), address: inThree(pieces.address), costNote: inThree(pieces.costNote),
    documents: paperLines,
    themes: listOf(themeNames).pipe(z.array(z.custom<ServiceForm['themes'][number]>()).min(1).max(8)),
    cost: optional(choiceCell(words.cost)),
    languages: listOf(spoken()),
    womenStaff: yesNoCell(), contactPoint: yesNoCell(), always: yesNoCell(),
    day: z.object(Object.fromEntries(allDays.map((day) => [day, daySpans]))).default({}),
    area: optional(choiceCell(areas)),
    lat: optional(degree(90)), lon: optional(degree(180)),
    phone: optional(phoneText(city.country)),
    capacity: optional(choiceCell(words.capacity)),
    free: optional(wholeNumber({ max: 9999 })),
    sourceLang: optional(choiceCell(tongues())),
  }).superRefine(({ name, lat, lon }, ctx) => {
    if (!Object.values(name).some(Boolean)) ctx.addIssue({ code: 'custom', message: 'required', path: ['name', languages[0]] })
    if ((lat === undefined) !== (lon === undefined)) ctx.addIssue({ code: 'custom', message: 'place', path: [lat === undefined ? 'lat' : 'lon'] })
  })
}
export type ServiceRow = z.output<ReturnType<typeof rowSchema>>

/** What a row makes of a service: cells of columns that the file lacks stay as they are. */
export type Wanted = { form: ServiceForm; capacity: Service['capacity']; free: number | null }

export function wantedBy(row: ServiceRow, given: Set<string>, existing: Service | undefined, ownOrg: string): Wanted {
  const kept = existing && formOfService(existing)
  const take = <K extends keyof ServiceForm>(key: K, value: ServiceForm[K]): ServiceForm[K] => (given.has(key) || !kept ? value : kept[key])
  const hours = row.always ? 'always' as const : spansFromDays(new Map(allDays.map((day) => [day, row.day[day] ?? []])))
  const sourceLang = row.sourceLang ?? existing?.sourceLang ?? languages.find((lang) => row.name[lang]) ?? 'ar'
  const capacity = row.capacity ?? existing?.capacity ?? 'open'
  return {
    form: {
      orgId: existing?.orgId ?? row.orgId ?? ownOrg,
      sourceLang, checked: [], themes: row.themes,
      ...(Object.fromEntries(textFields.map((field) => [field, take(field, row[field])])) as Pick<ServiceForm, (typeof textFields)[number]>),
      documents: take('documents', row.documents), sources: kept?.sources ?? [],
      cost: take('cost', row.cost ?? 'free'),
      languages: take('languages', row.languages),
      womenStaff: take('womenStaff', row.womenStaff ?? false),
      contactPoint: take('contactPoint', row.contactPoint ?? false),
      hours: given.has('day') || given.has('always') || !kept ? hours : kept.hours,
      area: take('area', row.area), lat: take('lat', row.lat), lon: take('lon', row.lon), phone: take('phone', row.phone),
      contactId: kept?.contactId,
      ...(existing && { version: existing.version }),
    },
    capacity,
    free: capacity !== 'open' ? null : given.has('free') || !existing ? (row.free ?? null) : existing.free,
  }
}

/** A service as its form would give it. */
export const formOfService = (service: Service): ServiceForm => ({
  orgId: service.orgId, sourceLang: service.sourceLang, checked: [], themes: service.themes, name: service.name, what: service.what,
  description: service.description, audience: service.audience, address: service.address, costNote: service.costNote,
  documents: service.documents, sources: service.sources, area: service.area ?? undefined, lat: service.lat ?? undefined, lon: service.lon ?? undefined,
  phone: service.phone ?? undefined, contactId: service.contactId ?? undefined, hours: service.hours, cost: service.cost,
  languages: service.languages, womenStaff: service.womenStaff, contactPoint: service.contactPoint, version: service.version,
})

const wide = new Set(['description', 'address', 'documents'])

export const outColumns = (lang: Lang): OutColumn[] => columns.map(({ key, headings }) => ({
  heading: headings[lang], type: ['lat', 'lon', 'free'].includes(key) ? 'number' : 'text', width: wide.has(key.split('.')[0]!) ? 48 : key === 'id' ? 38 : 24,
}))

/** A service as cells in the reader's words: what is exported can be imported again. */
export function cellsOf(service: Service, lang: Lang, city: City): (string | number | null)[] {
  const yesNo = (value: boolean) => strings.answers[value ? 'yes' : 'no'][lang]
  const list = (items: string[]) => items.join('; ')
  const area = city.areas.find(({ id }) => id === service.area)
  const cells: Record<string, string | number | null> = {
    id: service.id, orgId: service.orgName[lang], themes: list(service.themes.map((theme) => themeNames[theme][lang])),
    cost: words.cost[service.cost][lang], languages: list(service.languages.map((code) => languageName(code, { lang }))),
    womenStaff: yesNo(service.womenStaff), contactPoint: yesNo(service.contactPoint), always: yesNo(service.hours === 'always'),
    area: area?.name[lang] ?? null, lat: service.lat, lon: service.lon, phone: service.phone,
    capacity: words.capacity[service.capacity][lang], free: service.free, sourceLang: nameOfTongue(service.sourceLang, lang),
  }
  for (const day of allDays) cells[`day.${day}`] = service.hours === 'always' ? null : writeSpans(spansOn(service.hours, day))
  for (const of of languages) {
    for (const field of textFields) cells[`${field}.${of}`] = service[field][of]
    cells[`documents.${of}`] = service.documents.map((text) => text[of]).join('\n')
  }
  return columns.map(({ key }) => cells[key] ?? null)
}

/** What to write in a column, for the template. */
export function helpOf(key: string, city: City, lang: Lang, t: Translate): string {
  const [root = ''] = key.split('.')
  const { helps } = strings
  const values = (texts: Record<string, Text>) => ({ values: Object.values(texts).map((text) => text[lang]).join(' · ') })
  if (root === 'id' || root === 'orgId' || root === 'phone') return t(helps[root])
  if (root === 'themes') return t(helps.list, values(themeNames))
  if (root === 'languages') return t(helps.list, values(spoken()))
  if (root === 'cost' || root === 'capacity') return t(helps.one, values(words[root]))
  if (root === 'sourceLang') return t(helps.one, values(tongues()))
  if (root === 'area') return t(helps.one, { values: city.areas.map(({ name }) => name[lang]).join(' · ') })
  if (root === 'day') return t(helps.hours)
  if (root === 'documents') return t(helps.lines)
  if (['womenStaff', 'contactPoint', 'always'].includes(root)) return t(helps.yesNo)
  return t(['lat', 'lon', 'free'].includes(root) ? helps.number : helps.text)
}
