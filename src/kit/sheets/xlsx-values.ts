/** What a number of a spreadsheet shows when it is formatted as a moment. */
export type Moment = { day: boolean; time: boolean }

/** Reads a number format (ECMA-376 §18.8.30): does it show a day, a time, or neither? */
export function momentOf(id: number, code?: string): Moment | undefined {
  if (code === undefined) return builtIn(id)
  const bare = code
    .replace(/"[^"]*"|\\.|[_*]./g, '') // literal text
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '') // colours, conditions, languages; [h] stays
    .replace(/General|AM\/PM|A\/P/gi, '')
  const time = /[hs]/i.test(bare)
  const day = /[dy]/i.test(bare) || (/m/i.test(bare) && !time)
  return day || time ? { day, time } : undefined
}

const days = [[14, 17], [22, 22], [27, 31], [36, 36], [50, 58]] as const
const times = [[18, 22], [32, 35], [45, 47]] as const

function builtIn(id: number): Moment | undefined {
  const isIn = (ranges: readonly (readonly [number, number])[]) => ranges.some(([from, to]) => id >= from && id <= to)
  const [day, time] = [isIn(days), isIn(times)]
  return day || time ? { day, time } : undefined
}

/** The text of a cell that holds no text: days as 'YYYY-MM-DD', times as 'HH:MM', plain numbers, true or false. */
export function cellText(type: string, value: string, moment: Moment | undefined, from1904: boolean): string {
  switch (type) {
    case 'n': return moment ? momentText(value, moment, from1904) : plainNumber(value)
    case 'b': return value === '1' ? 'true' : value === '0' ? 'false' : ''
    case 'd': return isoMoment(value)
    case 'str': return value
    default: return '' // an error such as #REF! is no value
  }
}

/** '2026-11-19T08:30:00' as '2026-11-19 08:30', midnight as the day alone. */
export const isoMoment = (value: string) =>
  value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d).*/, ' $1')

/** Digits without exponent and without the noise of binary fractions. */
export function plainNumber(value: string): string {
  if (/^-?\d{1,15}$/.test(value) || value === '') return value
  const number = Number(Number(value).toPrecision(15))
  if (!Number.isFinite(number)) return value
  const text = String(number)
  return text.includes('e') ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

const minutesOfDay = 24 * 60
const lastSerial = 2_958_465 // 31 December 9999

function momentText(value: string, { day, time }: Moment, from1904: boolean): string {
  const serial = Number(value)
  if (value === '' || !(serial >= 0 && serial <= lastSerial)) return plainNumber(value)
  const minutes = Math.round(serial * minutesOfDay)
  if (!day) return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  const minute = minutes % minutesOfDay
  const dayText = dayOfSerial(Math.floor(minutes / minutesOfDay), from1904)
  return time && minute > 0 ? `${dayText} ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}` : dayText
}

// Day 1 is 1 January 1900, and a 29 February 1900 that never was is counted.
function dayOfSerial(serial: number, from1904: boolean): string {
  const count = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  return new Date((count - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

const pad = (n: number) => String(n).padStart(2, '0')
