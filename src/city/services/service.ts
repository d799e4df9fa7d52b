import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { FormValues } from '../../kit/form.ts'
import { inThree, nested } from '../../kit/in-three.ts'
import { type Lang, languages, type Text } from '../../kit/language.ts'
import type { Services } from '../../kit/tables.ts'
import { cleanLine, latinDigits, line, optional, paragraph, phoneText, wholeNumber } from '../../kit/text.ts'
import { themes } from '../../kit/themes.ts'
import { allDays, type DaySpans, type Hours, readSpans, spansFromDays, spansOn, writeSpans } from './hours.ts'
import type { Translations } from './translations.ts'

type Kept = 'hours' | 'documents' | 'translations' | 'week' | 'confirmHash' | 'linkUntil'
/** A service as its pages need it. `orgName` is who offers it; `contact…` come from the record it shares with others. */
export type Service = Omit<Selectable<Services>, Kept> & {
  hours: Hours
  documents: Text[]
  translations: Translations
  orgName: Text
  contactName: Text | null
  contactPhone: string | null
  contactEmail: string | null
  contactNote: Text | null
}
export type Status = Service['status']
export type Capacity = Service['capacity']

/** Days until somebody should say again that a service is as it is written. */
export const confirmDays = 90
/** Days after that until readers are told to call first, and until it leaves the finder. */
export const staleDays = 30
export const lapsedDays = 90

/** The texts of a service in three languages. */
export const textFields = ['name', 'what', 'description', 'audience', 'address', 'costNote'] as const

const short = (max: number) => line(max, { min: 0 }).default('')
const long = (max: number) => paragraph(max, { min: 0 }).default('')

export const pieces = { name: short(90), what: short(70), description: long(1500), audience: short(120), address: short(200), costNote: short(120) }

/** Papers to bring, one a line in each language; the lines of one number belong together. */
export const paperLines = inThree(long(1500)).transform((lists): Text[] => {
  const lines = (lang: Lang) => lists[lang].split('\n').map((text) => cleanLine(text).slice(0, 160))
  const [ar, fr, en] = [lines('ar'), lines('fr'), lines('en')]
  const count = Math.min(20, Math.max(ar.length, fr.length, en.length))
  return Array.from({ length: count }, (_, i) => ({ ar: ar[i] ?? '', fr: fr[i] ?? '', en: en[i] ?? '' })).filter((text) => Object.values(text).some(Boolean))
})

/** Documents that tell of the service, one a line. */
const sourceLines = long(1500).transform((text) => text.split('\n').map((one) => cleanLine(one).slice(0, 160)).filter(Boolean).slice(0, 20))

/** The hours of one day, as they are written in a line. */
export const daySpans = z.string().max(120).default('').transform((text, ctx): DaySpans => {
  const read = readSpans(text)
  if (read && read.length <= 4) return read
  ctx.issues.push({ code: 'custom', message: 'hours', input: text })
  return z.NEVER
})
const week = z.object(Object.fromEntries(allDays.map((day) => [day, daySpans])) as Record<string, typeof daySpans>)
  .default({} as never).transform((days) => spansFromDays(new Map(allDays.map((day) => [day, days[day] ?? []]))))

/** A week of hours as forms post it: `always`, or a line a day. */
export const hoursFields = { always: z.literal('1').optional(), day: week }
export const hoursOf = ({ always, day }: { always?: '1' | undefined; day: Hours }): Hours => (always ? 'always' : day)

/** «36.8788, 10.3236», as maps give it. */
const place = z.string().transform((text, ctx): { lat: number; lon: number } => {
  const [lat, lon, more] = latinDigits(cleanLine(text)).split(/[,;\s]+/).filter(Boolean).map(Number)
  if (lat !== undefined && lon !== undefined && more === undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon }
  ctx.issues.push({ code: 'custom', message: 'place', input: text })
  return z.NEVER
})

type InThree = Record<string, Partial<Text> | undefined>

/** These texts may not be empty in the language that is written first; told together with all else that is wrong. */
export const neededInSource = (fields: string[]) => fields.flatMap((field) => languages.map((lang) =>
  z.refine<{ sourceLang?: Lang }>((form) => form.sourceLang !== lang || Boolean((form as InThree)[field]?.[lang]), {
    message: 'required', path: [field, lang], when: () => true,
  })))

const yes = z.literal('1').optional().transform((value) => value === '1')
const many = <T extends z.ZodType>(field: T) => z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(field))

/** What the form of a service asks, for a country whose telephone numbers need no prefix. */
export const serviceForm = (country: string) => z.preprocess(nested, z.object({
  orgId: optional(z.uuid()),
  sourceLang: z.enum(languages),
  checked: many(z.enum(languages)).default([]),
  themes: many(z.enum(themes)).pipe(z.array(z.enum(themes)).min(1)),
  mainTheme: optional(z.enum(themes)),
  name: inThree(pieces.name),
  what: inThree(pieces.what),
  description: inThree(pieces.description),
  audience: inThree(pieces.audience),
  address: inThree(pieces.address),
  costNote: inThree(pieces.costNote),
  documents: paperLines,
  sources: sourceLines,
  area: optional(line(60)),
  place: optional(place),
  phone: optional(phoneText(country)),
  contactId: optional(z.uuid()),
  ...hoursFields,
  cost: z.enum(['free', 'subsidised', 'paid'], { message: 'choose' }),
  languages: many(z.string().regex(/^[a-z]{2,3}$/)).default([]),
  womenStaff: yes,
  contactPoint: yes,
  version: optional(wholeNumber()),
}).check(...neededInSource(['name', 'what']))).transform(({ always, day, mainTheme, place, version, ...form }) => ({
  ...form,
  themes: mainTheme && form.themes.includes(mainTheme) ? [mainTheme, ...form.themes.filter((theme) => theme !== mainTheme)] : form.themes,
  hours: hoursOf({ always, day }),
  lat: place?.lat,
  lon: place?.lon,
  version,
}))

/** What a service says of itself: what its form gives, an import, or the demonstration. */
export type ServiceForm = Omit<z.output<ReturnType<typeof serviceForm>>, 'version'> & { version?: number | undefined }

/** A service as the values of its form. */
export function valuesOfService(service: Service): FormValues {
  const texts = textFields.flatMap((field) => languages.map((lang) => [`${field}.${lang}`, service[field][lang]]))
  const documents = languages.map((lang) => [`documents.${lang}`, service.documents.map((text) => text[lang]).join('\n')])
  const days = service.hours === 'always' ? [] : allDays.map((day) => [`day.${day}`, writeSpans(spansOn(service.hours, day))])
  return {
    ...Object.fromEntries([...texts, ...documents, ...days]),
    orgId: service.orgId,
    sourceLang: service.sourceLang,
    sources: service.sources.join('\n'),
    themes: service.themes,
    mainTheme: service.themes[0]!,
    area: service.area ?? '',
    place: service.lat === null ? '' : `${service.lat}, ${service.lon}`,
    phone: service.phone ?? '',
    contactId: service.contactId ?? '',
    ...(service.hours === 'always' && { always: '1' }),
    cost: service.cost,
    languages: service.languages,
    ...(service.womenStaff && { womenStaff: '1' }),
    ...(service.contactPoint && { contactPoint: '1' }),
    version: String(service.version),
  }
}

export const CapacityForm = z.object({
  capacity: z.enum(['open', 'waiting_list', 'full'], { message: 'choose' }),
  free: optional(wholeNumber({ max: 9999 })),
}).transform(({ capacity, free }) => ({ capacity, free: capacity === 'open' ? free : undefined }))
export type CapacityForm = z.output<typeof CapacityForm>
