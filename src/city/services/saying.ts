// What a service says of itself in the reader's words: when it is open, how far it is, who checked it when.
import type { View } from '../../kit/view.ts'
import type { TagProps } from '../../kit/ui/index.ts'
import { isStale } from './cards.ts'
import { type Hours, type Moment, opennessOf } from './hours.ts'
import type { Service } from './service.ts'
import { strings } from './strings.ts'

type Reader = Pick<View, 't' | 'n' | 'date' | 'relative' | 'duration'>

/** Digits as the city writes them: «١٦:٣٠». */
export const localDigits = ({ n }: Pick<View, 'n'>, text: string) => text.replace(/\d/g, (digit) => n(Number(digit)))

/** «Monday», by its ISO number. */
export const dayName = ({ date }: Pick<View, 'date'>, day: number) => date(`2024-01-0${day}`, { weekday: 'long' })

/** «Open now until 16:30», «Closed · opens Monday at 08:30». */
export function openWords(view: Reader, hours: Hours, moment: Moment): { now: boolean; words: string } {
  const { t } = view
  const openness = opennessOf(hours, moment)
  if (openness.open) {
    return { now: true, words: openness.until ? t(strings.openUntil, { time: localDigits(view, openness.until) }) : t(strings.openAlways) }
  }
  const { next, holiday } = openness
  if (!next) return { now: false, words: t(strings.closedNow) }
  const time = localDigits(view, next.at)
  if (next.day === undefined) return { now: false, words: t(strings.opensToday, { time }) }
  return { now: false, words: t(holiday ? strings.opensAfterHoliday : strings.opensOn, { day: dayName(view, next.day), time }) }
}

/** «650 m», «1.2 km»: no more exact than a walk is. */
export const distanceWords = ({ n }: Pick<View, 'n'>, metres: number) => metres < 950
  ? n(Math.max(50, Math.round(metres / 50) * 50), { style: 'unit', unit: 'meter' })
  : n(metres / 1000, { style: 'unit', unit: 'kilometer', maximumFractionDigits: metres < 9500 ? 1 : 0 })

/** Who checked it when, and whether it is better to call first. */
export function checkedWords({ t, relative, duration }: Reader, service: Pick<Service, 'confirmedAt' | 'confirmBy'>, now: Date) {
  const seconds = (service.confirmedAt.getTime() - now.getTime()) / 1000
  const old = isStale(service, now)
  const ago = seconds > -86_400 ? t(strings.today) : relative(seconds)
  return { old, words: old ? t(strings.checkedLong, { time: duration(seconds) }) : t(strings.checked, { ago }) }
}

type Tagged = Pick<Service, 'papers' | 'cost' | 'womenStaff' | 'capacity' | 'free' | 'contactPoint'>

/** What matters at a glance. That there is room is not worth a word unless places are counted. */
export function tagsOf({ t }: Pick<View, 't'>, { papers, cost, womenStaff, capacity, free, contactPoint }: Tagged): TagProps[] {
  const tags: (TagProps | false | null)[] = [
    capacity === 'full' && { label: strings.capacity.full, tone: 'warn', icon: 'circle-alert' },
    capacity === 'waiting_list' && { label: strings.capacity.waiting_list, tone: 'warn', icon: 'hourglass' },
    free !== null && { label: t(strings.freePlaces, { n: free }), tone: free > 0 ? 'ok' : 'warn' },
    papers === 'none' && { label: strings.noPapers, tone: 'ok', icon: 'check' },
    cost === 'free' ? { label: strings.cost.free, tone: 'ok', icon: 'check' } : { label: strings.cost[cost] },
    womenStaff && { label: strings.womenStaff },
    contactPoint && { label: strings.contactPoint, tone: 'info', icon: 'info' },
  ]
  return tags.filter((tag) => tag !== false && tag !== null)
}

/** The way there, on a map that needs no account. */
export const wayTo = ({ lat, lon }: { lat: number; lon: number }) => `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`
