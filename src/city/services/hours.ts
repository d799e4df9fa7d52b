// When a service is open: as people say it, as minutes of the week, and now.
import type { City } from '../../kit/cities.ts'
import { latinDigits } from '../../kit/clean.ts'

/** Days are ISO: 1 is Monday, 7 Sunday. A span over midnight ends before it begins. */
export type Span = { days: number[]; from: string; to: string }
export type Hours = 'always' | Span[]
/** Spans of one day: [['08:30', '13:00'], …]. */
export type DaySpans = [from: string, to: string][]

const dayMinutes = 1440
const weekMinutes = 7 * dayMinutes
export const always = `{[0,${weekMinutes})}`
export const allDays = [1, 2, 3, 4, 5, 6, 7]

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const clockOf = (minutes: number) => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
const pad = (n: number) => String(n).padStart(2, '0')

type Range = [from: number, to: number]

/** The open minutes of a week since Monday 0:00, in order; what runs over Sunday's midnight goes on on Monday. */
function rangesOf(hours: Hours): Range[] {
  if (hours === 'always') return [[0, weekMinutes]]
  const ranges = hours.flatMap(({ days, from, to }) => days.flatMap((day): Range[] => {
    const start = (day - 1) * dayMinutes + minutesOf(from)
    const end = (day - 1) * dayMinutes + minutesOf(to) + (to <= from ? dayMinutes : 0)
    return end <= weekMinutes ? [[start, end]] : [[start, weekMinutes], [0, end - weekMinutes]]
  })).sort((a, b) => a[0] - b[0])
  const merged: Range[] = []
  for (const [from, to] of ranges) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** The same as a multirange of PostgreSQL. */
export const weekOf = (hours: Hours) => `{${rangesOf(hours).map(([from, to]) => `[${from},${to})`).join(',')}}`

type Place = Pick<City, 'timeZone' | 'settings'>
/** What the clocks of a city show: the minute of the week, the day, and whether it is a public holiday. */
export type Moment = { minute: number; day: string; holiday: boolean }

const clocks = new Map<string, Intl.DateTimeFormat>()

export function momentIn({ timeZone, settings }: Place, now: Date): Moment {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    })
    clocks.set(timeZone, clock)
  }
  const part = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]))
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday!)
  const day = `${part.year}-${part.month}-${part.day}`
  return {
    minute: weekday * dayMinutes + Number(part.hour) * 60 + Number(part.minute),
    day,
    holiday: settings.holidays?.includes(day) ?? false,
  }
}

export type Openness =
  | { open: true; until?: string }
  /** `next`: the day and hour it opens again; no day when that is today, none at all when it never opens. */
  | { open: false; next?: { day?: number; at: string }; holiday?: true }

/** Is it open, and until or from when? On a public holiday only what never closes is open. */
export function opennessOf(hours: Hours, { minute, holiday }: Moment): Openness {
  if (hours === 'always') return { open: true }
  const ranges = rangesOf(hours)
  const today = Math.floor(minute / dayMinutes)
  const from = holiday ? (today + 1) * dayMinutes : minute
  const current = holiday ? undefined : ranges.find(([start, end]) => start <= minute && minute < end)
  if (current) return { open: true, until: clockOf(current[1] === weekMinutes && ranges[0]![0] === 0 ? ranges[0]![1] : current[1]) }
  const next = ranges.find(([start]) => start >= from % weekMinutes) ?? ranges[0]
  if (!next) return holiday ? { open: false, holiday } : { open: false }
  const day = Math.floor(next[0] / dayMinutes)
  const isToday = !holiday && day === today && next[0] >= minute
  return { open: false, next: { ...(!isToday && { day: day + 1 }), at: clockOf(next[0]) }, ...(holiday && { holiday }) }
}

/** The spans of one day, in order. */
export function spansOn(hours: Hours, day: number): DaySpans {
  if (hours === 'always') return [['00:00', '24:00']]
  return hours.filter(({ days }) => days.includes(day))
    .map(({ from, to }): [string, string] => [from, to]).sort((a, b) => a[0].localeCompare(b[0]))
}

/** The days of a week as the city counts it: the first after its weekend. */
export function weekDays({ weekend }: Pick<City, 'weekend'>): number[] {
  const first = allDays.find((day) => !weekend.includes(day) && weekend.includes(day === 1 ? 7 : day - 1)) ?? 1
  return allDays.map((_, i) => ((first - 1 + i) % 7) + 1)
}

/** Days with the same spans, told together. */
export function spansFromDays(days: Map<number, DaySpans>): Span[] {
  const together = new Map<string, Span>()
  for (const day of allDays) {
    for (const [from, to] of days.get(day) ?? []) {
      const key = `${from}-${to}`
      const span = together.get(key)
      if (span) span.days.push(day)
      else together.set(key, { days: [day], from, to })
    }
  }
  return [...together.values()]
}

/** '8:30-13:00, 14h–17h' as spans, in any usual way of writing; undefined when it is no hours. '' is closed. */
export function readSpans(text: string): DaySpans | undefined {
  const parts = latinDigits(text).toLowerCase().split(/[,،;/+&\n]|\b(?:and|et)\b|(?<=\d)\s+و\s*(?=\d)/).map((part) => part.trim()).filter(Boolean)
  const spans = parts.map((part): DaySpans[number] | undefined => {
    const found = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(?:[-–—]|to|à|إلى)\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?$/.exec(part)
    const from = found && readClock(found[1]!, found[2])
    const to = found && readClock(found[3]!, found[4])
    return from && to && from !== to ? [from, to] : undefined
  })
  return spans.some((span) => span === undefined) ? undefined : (spans as DaySpans)
}

function readClock(hour: string, minute = '00') {
  if (Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0)) return undefined
  return `${pad(Number(hour))}:${minute}`
}

export const writeSpans = (spans: DaySpans) => spans.map(([from, to]) => `${from}-${to}`).join(', ')
