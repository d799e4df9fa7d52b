// What part of the region a map shows, and which names of cities find room on it.
import { assets } from '../assets.ts'

/** `first`: its name goes before others. */
export type Spot = { x: number; y: number; name: string; first?: boolean }
/** `dx` and `dy` in em: the letters of a small picture are larger. */
export type Placed = {
  dx: number
  dy: number
  anchor: 'start' | 'middle' | 'end'
  /** There is room even on a phone. */
  roomy: boolean
  /** It stands apart, and a line leads to it. */
  apart?: boolean
}
export type Box = { x: number; y: number; width: number; height: number }

const em = 13
const letter = 7.7
const line = 15
/** How much larger letters are on a phone. */
const phone = 1.9

/** Above, below, at both sides, and across the corners, in the order of preference. */
const sides = [
  { dx: 0, dy: -0.8, anchor: 'middle' },
  { dx: 0, dy: 1.45, anchor: 'middle' },
  { dx: 0.8, dy: 0.35, anchor: 'start' },
  { dx: -0.8, dy: 0.35, anchor: 'end' },
  { dx: 0.5, dy: -0.5, anchor: 'start' },
  { dx: -0.5, dy: -0.5, anchor: 'end' },
  { dx: 0.5, dy: 1.2, anchor: 'start' },
  { dx: -0.5, dy: 1.2, anchor: 'end' },
] as const
type Side = Pick<Placed, 'dx' | 'dy' | 'anchor'>

/** All around, further and further away: for a city that others crowd. */
const around = [2, 2.8, 3.6, 4.6, 6].flatMap((far) =>
  Array.from({ length: 24 }, (_, i): Side => {
    const [x, y] = [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)]
    return { dx: round(x * far), dy: round(y * far + 0.35), anchor: x > 0.3 ? 'start' : x < -0.3 ? 'end' : 'middle' }
  }),
)

/** The cities with some sea around them, in the proportions of a wide picture; arcs need air above. */
export function crop(spots: Spot[], air: boolean): Box {
  const { width, height } = assets.region
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const [west, east] = [Math.min(...xs) - 60, Math.max(...xs) + 60]
  const [north, south] = [Math.min(...ys) - (air ? 55 : 30), Math.max(...ys) + 30]
  const wide = Math.min(width, Math.max(260, east - west, (south - north) * 1.6))
  const tall = Math.min(height, Math.max(wide * (air ? 0.32 : 0.45), south - north))
  return {
    x: Math.round(within((west + east) / 2 - wide / 2, 0, width - wide)),
    y: Math.round(within((north + south) / 2 - tall / 2, 0, height - tall)),
    width: Math.round(wide),
    height: Math.round(tall),
  }
}

/** Tries each name above, below and at both sides of its city, then further off; the first that covers nothing stays. */
export function place(spots: Spot[], box: Box): (Placed | undefined)[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))
  const takenOnPhone = [...taken]
  const placed: (Placed | undefined)[] = spots.map(() => undefined)
  const order = spots
    .map((_, i) => i)
    .sort((a, b) => Number(spots[b]!.first ?? false) - Number(spots[a]!.first ?? false))
  const free = (area: Box, others: Box[], own: Spot) =>
    isInside(area, box) &&
    !others.some((other) => overlap(area, other) && !overlap(other, { ...own, width: 1, height: 1 }))
  for (const i of order) {
    const spot = spots[i]!
    const fits = (size: number, others: Box[]) => sides.find((side) => free(areaOf(spot, side, size), others, spot))
    const large = fits(phone, takenOnPhone)
    const side = large && free(areaOf(spot, large, 1), taken, spot) ? large : fits(1, taken)
    if (!side) continue
    taken.push(areaOf(spot, side, 1))
    if (side === large) takenOnPhone.push(areaOf(spot, side, phone))
    placed[i] = { ...side, roomy: side === large }
  }
  for (const i of order.filter((one) => !placed[one])) {
    const spot = spots[i]!
    const roomy = around.filter((one) => free(areaOf(spot, one, 1), taken, spot))
    const clearOf = (others: Box[]) => roomy.find((one) => lineTo(spot, one).every((point) => free(point, others, spot)))
    // Rather a line past another city's dot than no name at all; never across a name or another line.
    const side = clearOf(taken) ?? clearOf(taken.slice(spots.length))
    if (!side) continue
    taken.push(areaOf(spot, side, 1), ...lineTo(spot, side))
    placed[i] = { ...side, roomy: false, apart: true }
  }
  return placed
}

/** Where the line to a name that stands apart ends, seen from its city: at the nearest edge of the letters. */
export const endOfLine = ({ dx, dy, anchor }: Side) => ({
  x: round((dx - (anchor === 'start' ? 0.25 : anchor === 'end' ? -0.25 : 0)) * em),
  y: round((anchor === 'middle' ? (dy > 0 ? dy - 0.9 : dy + 0.25) : dy - 0.35) * em),
})

/** The line as squares that touch, from beyond the dots that crowd together on. */
function lineTo(spot: Spot, side: Side): Box[] {
  const end = endOfLine(side)
  const length = Math.hypot(end.x, end.y)
  return Array.from({ length: Math.max(0, Math.floor((length - 10) / 1.5)) }, (_, i) => {
    const part = (10 + i * 1.5) / length
    return { x: spot.x + end.x * part - 1, y: spot.y + end.y * part - 1, width: 2, height: 2 }
  })
}

function areaOf({ x, y, name }: Spot, { dx, dy, anchor }: Side, size: number): Box {
  const width = name.length * letter * size
  const at = x + dx * em * size
  const start = anchor === 'middle' ? at - width / 2 : anchor === 'start' ? at : at - width
  return { x: start, y: y + dy * em * size - line * size * 0.8, width, height: line * size }
}

function round(value: number) {
  return Math.round(value * 100) / 100
}

export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
export const isInside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
