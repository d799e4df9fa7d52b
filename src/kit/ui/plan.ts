// From coordinates to a plan of a city: metres around «here», rings of round distances, pins and names that do not cover one another.
import { type Box, isInside, overlap } from './placing.ts'

type Point = { lat: number; lon: number }
export type PlanSpot = { x: number; y: number }
/** One pin, or several of one building side by side, by their places in the list; `from` where they truly are, if moved. */
export type Needle = PlanSpot & { pins: number[]; from?: PlanSpot }

const frame: Box = { x: 0, y: 0, width: 360, height: 260 }
const edge = { top: 40, bottom: 18, side: 22 } // room for a pin's head
const metresPerDegree = 111_320
const samePlace = 9
const headWidth = 24
const pinHeight = 32
/** How many heads a needle carries; of more, the last one says how many. */
export const mostHeads = 3
const letter = 6.4
const line = 15

/** Where everything stands on a picture of 360 × 260. */
export function planOf<Place extends Point>(here: Point, pins: Point[], places: Place[], nameOf: (place: Place) => string) {
  const metres = ({ lat, lon }: Point) => ({
    x: (lon - here.lon) * metresPerDegree * Math.cos((here.lat * Math.PI) / 180),
    y: (here.lat - lat) * metresPerDegree,
  })
  const all = [{ x: 0, y: 0 }, ...pins.map(metres)]
  const [west, east] = spanOf(all.map(({ x }) => x))
  const [north, south] = spanOf(all.map(({ y }) => y))
  const scale = Math.min(
    (frame.width - 2 * edge.side) / (east - west),
    (frame.height - edge.top - edge.bottom) / (south - north),
  )
  const drawn = ({ x, y }: PlanSpot): PlanSpot => ({
    x: round(frame.width / 2 + (x - (west + east) / 2) * scale),
    y: round((frame.height + edge.top - edge.bottom) / 2 + (y - (north + south) / 2) * scale),
  })
  const centre = drawn({ x: 0, y: 0 })
  const needles = apart(together(pins.map((pin) => drawn(metres(pin)))), boxAround(centre, 7))
  const taken = [...needles.map(boxOf), boxAround(centre, 9)]
  const names = places.flatMap((place) => {
    const spot = freeSpot(belowAndAround(drawn(metres(place)), nameOf(place)), taken)
    return spot ? [{ ...spot, of: place }] : []
  })
  const rings = [250, 500, 1000, 2000, 5000, 10_000, 20_000]
    .map((far) => ({ metres: far, radius: round(far * scale) }))
    .filter(({ radius }) => radius > 45 && radius < 300)
    .slice(0, 3)
    .map((ring) => ({ ...ring, label: freeSpot(onRing(centre, ring.radius), taken) }))
    .reverse()
  return { ...frame, here: centre, needles, names, rings }
}

/** At least a kilometre, so that one place alone is not drawn as if next door. */
function spanOf(values: number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const more = Math.max(0, 1000 - (most - least)) / 2
  return [least - more, most + more]
}

/** Pins of one building stand on one needle, the earlier in the list first. */
function together(spots: PlanSpot[]): Needle[] {
  const needles: Needle[] = []
  for (const [i, spot] of spots.entries()) {
    const near = needles.find((needle) => Math.hypot(needle.x - spot.x, needle.y - spot.y) < samePlace)
    if (near) near.pins.push(i)
    else needles.push({ ...spot, pins: [i] })
  }
  return needles
}

/** What would cover another gives way, both by half and along the shorter way, until nothing does. */
function apart(needles: Needle[], here: Box): Needle[] {
  const moved = needles.map(({ x, y }) => ({ x, y }))
  const boxAt = (i: number) => boxOf({ ...needles[i]!, ...moved[i]! })
  const push = (i: number, { x, y }: PlanSpot) => {
    const half = boxAt(i).width / 2
    moved[i] = {
      x: within(moved[i]!.x + x, half + 2, frame.width - half - 2),
      y: within(moved[i]!.y + y, pinHeight + 2, frame.height - 4),
    }
  }
  for (let turn = 0, restless = true; restless && turn < 120; turn++) {
    restless = false
    for (let i = 0; i < needles.length; i++) {
      if (overlap(boxAt(i), here)) push(i, { x: 0, y: here.y - moved[i]!.y })
      for (let k = i + 1; k < needles.length; k++) {
        const [one, other] = [boxAt(i), boxAt(k)]
        if (!overlap(one, other)) continue
        restless = true
        const away = wayOut(one, other)
        push(k, away)
        push(i, { x: -away.x, y: -away.y })
      }
    }
  }
  return needles.map(({ pins, x, y }, i) => {
    const to = { x: round(moved[i]!.x), y: round(moved[i]!.y) }
    return Math.hypot(to.x - x, to.y - y) > 5 ? { ...to, pins, from: { x, y } } : { ...to, pins }
  })
}

/** Half of the shortest way that takes the second from the first. */
function wayOut(one: Box, other: Box): PlanSpot {
  const x = (one.width + other.width) / 2 - Math.abs(middle(other).x - middle(one).x)
  const y = (one.height + other.height) / 2 - Math.abs(middle(other).y - middle(one).y)
  const half = 0.5 + Math.min(x, y) / 2
  return x <= y
    ? { x: middle(other).x < middle(one).x ? -half : half, y: 0 }
    : { x: 0, y: middle(other).y < middle(one).y ? -half : half }
}

const middle = ({ x, y, width, height }: Box): PlanSpot => ({ x: x + width / 2, y: y + height / 2 })
const boxAround = ({ x, y }: PlanSpot, by: number): Box => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by })
function boxOf({ x, y, pins }: Needle): Box {
  const width = Math.min(pins.length, mostHeads) * headWidth + 1
  return { x: x - width / 2, y: y - pinHeight, width, height: pinHeight }
}

type Written = PlanSpot & { width: number }
/** Where a name may stand: below its place, above it, at its sides, then farther away step by step. */
function belowAndAround({ x, y }: PlanSpot, name: string): Written[] {
  const width = name.length * letter + 4
  const rows = [13, -4, -35, 26, -48, 39].flatMap((dy) => [0, 20, -20, 40, -40].map((dx) => ({ dx, dy, far: Math.abs(dx) + Math.abs(dy - 6) })))
  const sides = [14, -14, 38, -38].flatMap((dx) => [-10, 6, -24, 20].map((dy) => (
    { dx: dx + Math.sign(dx) * (width / 2), dy, far: Math.abs(dx) + Math.abs(dy) }
  )))
  return [...rows, ...sides].sort((a, b) => a.far - b.far).map(({ dx, dy }) => ({ x: round(x + dx), y: round(y + dy), width }))
}
const onRing = ({ x, y }: PlanSpot, radius: number): Written[] =>
  [[0, radius - 4], [0, 12 - radius], [radius - 20, 4], [20 - radius, 4]].map(([dx, dy]) => ({ x: round(x + dx!), y: round(y + dy!), width: 36 }))

/** The first of these spots that covers nothing, from then on taken; none where there is no room. */
function freeSpot(spots: Written[], taken: Box[]): PlanSpot | undefined {
  for (const { x, y, width } of spots) {
    const area = { x: x - width / 2, y: y - line * 0.8, width, height: line }
    if (!isInside(area, frame) || taken.some((other) => overlap(area, other))) continue
    taken.push(area)
    return { x, y }
  }
  return undefined
}

const round = (value: number) => Math.round(value * 10) / 10
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
