import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import { cleanLine, cleanParagraph, latinDigits, lengthOf } from './clean.ts'
import { limited } from './limits.ts'

export { cleanLine, cleanParagraph, latinDigits, lengthOf } from './clean.ts'
export { type Limits, limitsOf } from './limits.ts'
export { askedWords, searchKey, searchWords } from './words.ts'

// Every text a person sends is read by one of these fields: cleaned first, then judged.
// What is refused carries the name of one of the kit's sentences (`strings.form`) as its message.

type Length = { min?: number }

const sent = (clean: (text: string) => string) => z.string().transform(clean)

/** Lengths in characters as people count them, reported as Zod's own `min` and `max` do. */
const ofLength = (min: number, max: number) => (ctx: z.core.ParsePayload<string>) => {
  const length = lengthOf(ctx.value)
  const issue = { origin: 'string', inclusive: true, input: ctx.value } as const
  if (length < min) ctx.issues.push({ ...issue, code: 'too_small', minimum: min })
  else if (length > max) ctx.issues.push({ ...issue, code: 'too_big', maximum: max })
}

/** A required line of text, such as a name or a title. */
export const line = (max: number, { min = 1 }: Length = {}) =>
  limited(sent(cleanLine).pipe(z.string().check(ofLength(min, max))), { minLength: min, maxLength: max })

/** A required text of several lines. */
export const paragraph = (max: number, { min = 1 }: Length = {}) =>
  limited(sent(cleanParagraph).pipe(z.string().check(ofLength(min, max))),
    { minLength: min, maxLength: max, multiline: true })

/** Any field, when it may be left empty: '' and null become undefined. */
export const optional = <T extends z.ZodType>(field: T) =>
  z.preprocess((value) => (isEmpty(value) ? undefined : value), field.optional()).optional()

const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && cleanLine(value) === '')

/** A code or document number: letters and digits of any script, `-_/.` and single spaces; kept in capitals. */
export const codeText = (max = 40, { min = 1 }: Length = {}) =>
  limited(sent(cleanCode).pipe(z.string().check(ofLength(min, max)).regex(codeShape, { message: 'wrong' })),
    { minLength: min, maxLength: max })

const cleanCode = (text: string) => latinDigits(cleanLine(text)).toUpperCase()
const codeShape = /^$|^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/-]*$/u

/** An e-mail address, in small letters. */
export const emailText = () =>
  limited(sent((text) => latinDigits(cleanLine(text)).toLowerCase())
    .pipe(z.string().check(ofLength(1, 254)).refine((text) => text === '' || isEmail(text), { message: 'email' })),
    { minLength: 1, maxLength: 254, inputMode: 'email', type: 'email' })

const isEmail = (text: string) => z.regexes.email.test(text)

/** A web address, http or https only; `https://` may be left out. */
export const urlText = () =>
  limited(sent(cleanLine).pipe(judged(2000, 'url', webAddress)),
    { minLength: 1, maxLength: 2000, inputMode: 'url' }) // not type=url: browsers would ask for the https:// themselves

function webAddress(text: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`)
  if (!url || /[\s\\]/.test(text) || !/^https?:$/.test(url.protocol)) return undefined
  return url.username || url.password || !/[^.]\.[^.]/.test(url.hostname) ? undefined : url.href
}

/**
 * A phone number as E.164 (+21671234567). Without its country's prefix it is read as one of `country`;
 * numbers of up to six digits (190, 1899) are hotlines and stay as they are.
 */
export const phoneText = (country: string | (() => string) = 'TN') =>
  limited(sent(cleanLine).pipe(judged(40, 'phone', (text) => phoneNumber(text, now(country)))),
    { minLength: 1, maxLength: 40, inputMode: 'tel', type: 'tel' })

/** A phone number in its one form, or undefined if it is none. */
export function phoneNumber(text: string, country: string): string | undefined {
  const typed = latinDigits(cleanLine(text))
  if (!/^[+\d\s()./-]+$/.test(typed)) return undefined
  const digits = typed.replace(/[^+\d]/g, '')
  if (/^\d{2,6}$/.test(digits)) return digits
  const number = parsePhoneNumberFromString(digits, country as CountryCode)
  return number?.isPossible() ? number.number : undefined
}

const shown = new Map<string, string>()

/** A number as people read it, in groups: «71 000 101» in its country, «+216 71 000 101» elsewhere, hotlines as they are. */
export function phoneShown(number: string, country?: string): string {
  const key = `${country} ${number}`
  let text = shown.get(key)
  if (text !== undefined) return text
  const known = number.startsWith('+') ? parsePhoneNumberFromString(number) : undefined
  text = known ? (known.country === country ? known.formatNational() : known.formatInternational()) : number
  if (shown.size < 10_000) shown.set(key, text)
  return text
}

type Day = string | (() => string)

/** A day of the calendar as 'YYYY-MM-DD', also when typed 19/11/2026 or in Arabic digits. */
export const dayText = ({ from = '1900-01-01', to = '2100-12-31' }: { from?: Day; to?: Day } = {}) =>
  limited(sent(cleanLine).pipe(judged(30, 'day', readDay))
    .refine((day) => day >= now(from), { message: 'dayEarly' })
    .refine((day) => day <= now(to), { message: 'dayLate' }),
    { minLength: 1, maxLength: 30 })

/** 'YYYY-MM-DD' of a day written year first or day first, or undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  const typed = latinDigits(cleanLine(text)).replace(/\s*([/.-])\s*/g, '$1')
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(typed)
  const found = yearFirst ?? /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed)
  if (!found) return undefined
  const [year, month, date] = yearFirst ? [found[1], found[3], found[4]] : [found[4], found[3], found[1]]
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  const time = new Date(`${day}T00:00:00Z`) // the 31st of June would become the 1st of July
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day ? undefined : day
}

/** A whole number, also when written in Arabic digits or grouped by spaces; a number from JSON stays one. */
export const wholeNumber = ({ min = 0, max = 2_147_483_647 }: { min?: number; max?: number } = {}) =>
  limited(z.union([z.number().transform(String), sent(cleanNumber)]).pipe(judged(20, 'number', readWhole))
    .pipe(z.number().min(min).max(max)), { min, max, inputMode: min < 0 ? undefined : 'numeric' })

const cleanNumber = (text: string) => latinDigits(cleanLine(text)).replace(/(?<=\d) (?=\d{3}\b)/g, '')
const readWhole = (text: string) => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined)

const now = <T extends string>(value: T | (() => T)): T => (typeof value === 'string' ? value : value())

/** A text that `read` understands, or the sentence that is called `message`. An empty one is only empty. */
function judged<T>(max: number, message: string, read: (text: string) => T | undefined) {
  return z.string().check(ofLength(1, max)).transform((text, ctx): T => {
    const value = text === '' ? undefined : read(text)
    if (value !== undefined) return value
    if (text !== '') ctx.issues.push({ code: 'custom', message, input: text })
    return z.NEVER
  })
}

/** The words that a table of texts has, as a choice among them takes them. */
export const keysOf = <T extends object>(words: T) => Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
