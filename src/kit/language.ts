export const languages = ['ar', 'fr', 'en'] as const
export type Lang = (typeof languages)[number]
export const languageNames: Record<Lang, string> = { ar: 'العربية', fr: 'Français', en: 'English' }
/** For phones, where the full name has no room. */
export const languageMarks: Record<Lang, string> = { ar: 'ع', fr: 'Fr', en: 'En' }

/** A text in all three languages, side by side; a missing one does not compile. A bare string is a name. */
export type Text = Record<Lang, string>
export type Plural = Record<Lang, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Strings = { [key: string]: Text | Plural | Strings }
export type Values = Record<string, string | number>
export type Translate = (text: Text | Plural | string, values?: Values) => string

export const isLang = (value: unknown): value is Lang => languages.includes(value as Lang)
export const direction = (lang: Lang) => (lang === 'ar' ? 'rtl' : 'ltr')

/** A value inside plain text (titles, aria-labels, e-mail) where no `<bdi>` can stand: FSI … PDI. */
export const isolate = (value: string) => `\u2068${value}\u2069`

/** How one reader sees words, numbers and days: their language, in the manner of the city's country. */
export type Locale = {
  lang: Lang
  dir: 'rtl' | 'ltr'
  /** BCP 47, for Intl and for the `lang` of speech. */
  tag: string
  /** Picks the language, then the plural for `n`, then fills in the values. */
  t: Translate
  n: (value: number, options?: Intl.NumberFormatOptions) => string
  /** A ratio of 0…1 as a percentage. */
  percent: (ratio: number) => string
  /** A day or an instant; by default «19 November 2026». */
  date: (at: Date | string, options?: Intl.DateTimeFormatOptions) => string
  /** Hours and minutes, 24 h. */
  time: (at: Date | string) => string
  /** «3 days ago», «in 2 hours»; `seconds` is negative for the past. */
  relative: (seconds: number) => string
  /** «3 days», «2 hours»: the length of time alone, of its largest unit. */
  duration: (seconds: number) => string
}

const known = new Map<string, Locale>()

/** The locale of a language in a country ('TN'); digits follow the country (CLDR), the calendar is Gregorian. */
export function localeOf(lang: Lang, country = 'TN', timeZone = 'Africa/Tunis'): Locale {
  const key = `${lang}-${country}-${timeZone}`
  let locale = known.get(key)
  if (!locale) known.set(key, (locale = makeLocale(lang, country, timeZone)))
  return locale
}

function makeLocale(lang: Lang, country: string, timeZone: string): Locale {
  const tag = `${lang}-${country}-u-ca-gregory${lang === 'ar' ? '' : '-nu-latn'}`
  // What Intl makes is dear, and a page needs little of it.
  let plurals: Intl.PluralRules | undefined
  let relatives: Intl.RelativeTimeFormat | undefined
  const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()
  const remembered = <T extends Intl.NumberFormat | Intl.DateTimeFormat>(kind: string, options: object, make: () => T): T => {
    const key = kind + JSON.stringify(options)
    let format = formats.get(key) as T | undefined
    if (!format) formats.set(key, (format = make()))
    return format
  }
  // A lone «1.812» reads as a decimal in the Maghreb: four digits stay ungrouped.
  const n: Locale['n'] = (value, options = {}) =>
    remembered('n', options, () => new Intl.NumberFormat(tag, { useGrouping: 'min2', ...options })).format(value)
  const date: Locale['date'] = (at, options = { day: 'numeric', month: 'long', year: 'numeric' }) => {
    const zone = typeof at === 'string' && at.length === 10 ? 'UTC' : timeZone // a calendar day has no zone
    const format = remembered(`d${zone}`, options, () =>
      new Intl.DateTimeFormat(tag, { timeZone: zone, hourCycle: 'h23', ...options }))
    return firstOf(format.format(new Date(at)))
  }
  const pluralOf = (n: number) => (plurals ??= new Intl.PluralRules(tag)).select(n)
  const firstOf = lang === 'fr' ? (text: string) => text.replace(/(?<!\d)1(?= \p{L})/u, '1er') : (text: string) => text // «1 mai» is not French
  const fix = lang === 'fr' ? frenchSpaces : (text: string) => text
  const said = new WeakMap<Text | Plural, string>() // a page says hundreds of texts, mostly the same ones as the page before

  return {
    lang,
    dir: direction(lang),
    tag,
    n,
    percent: (ratio) => n(ratio, { style: 'percent', maximumFractionDigits: 0 }),
    date,
    time: (at) => date(at, { hour: '2-digit', minute: '2-digit' }),
    relative: (seconds) => {
      const [amount, unit] = largestUnit(seconds)
      return (relatives ??= new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })).format(amount, unit)
    },
    duration: (seconds) => {
      const [amount, unit] = largestUnit(Math.abs(seconds))
      return n(amount, { style: 'unit', unit, unitDisplay: 'long' })
    },
    t: (text, values) => {
      if (!values && typeof text === 'object') {
        const before = said.get(text)
        if (before !== undefined) return before
      }
      const form = typeof text === 'string' ? text : text[lang]
      const wording = typeof form === 'string' ? form : (form[pluralOf(Number(values?.n))] ?? form.other)
      if (!values) {
        const whole = fix(wording)
        if (typeof text === 'object') said.set(text, whole)
        return whole
      }
      return fix(wording.replace(/\{(\w+)\}/g, (slot, name) => {
        const value = values[name] ?? slot
        return typeof value === 'number' ? n(value) : value
      }))
    },
  }
}

/** French punctuation never starts a line; the no-break spaces are put in here, not by translators. */
function frenchSpaces(text: string) {
  return text.replace(/ ([:;?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}

const units: [Intl.RelativeTimeFormatUnit & string, number][] = [
  ['year', 365 * 86400], ['month', 30 * 86400], ['day', 86400], ['hour', 3600], ['minute', 60],
]

// Beyond sixty days people count in months, before that in days.
function largestUnit(seconds: number): [number, Intl.RelativeTimeFormatUnit & string] {
  for (const [unit, size] of units) {
    const least = unit === 'month' ? 2 : 1
    if (Math.abs(seconds) >= size * least) return [Math.round(seconds / size), unit]
  }
  return [Math.round(seconds / 60), 'minute']
}

export const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The instant of a day and an hour ('2026-11-19', '14:30') on the clocks of a time zone. */
export function instantOf(day: string, hour: string, timeZone: string): Date {
  const asIfUtc = new Date(`${day}T${hour}:00Z`)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(asIfUtc)
  const part = (type: string) => parts.find((each) => each.type === type)!.value
  const there = Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`)
  return new Date(2 * asIfUtc.getTime() - there)
}
