// From coordinates to a plan of a city: metres around «here», rings of round distances, pins that do not cover one another.

type Point = { lat: number; lon: number }
export type PlanSpot = { x: number; y: number }

const width = 360
const height = 260
const edge = { top: 40, bottom: 18, side: 22 } // room for a pin's head
const metresPerDegree = 111_320
const apart = 22

/** Where everything stands on a picture of 360 × 260. */
export function planOf<Place extends Point>(here: Point, pins: Point[], places: Place[]) {
  const metres = ({ lat, lon }: Point) => ({
    x: (lon - here.lon) * metresPerDegree * Math.cos((here.lat * Math.PI) / 180),
    y: (here.lat - lat) * metresPerDegree,
  })
  const all = [{ x: 0, y: 0 }, ...pins.map(metres)]
  const [west, east] = spanOf(all.map(({ x }) => x))
  const [north, south] = spanOf(all.map(({ y }) => y))
  const scale = Math.min((width - 2 * edge.side) / (east - west), (height - edge.top - edge.bottom) / (south - north))
  const drawn = ({ x, y }: PlanSpot): PlanSpot => ({
    x: round(width / 2 + (x - (west + east) / 2) * scale),
    y: round((height + edge.top - edge.bottom) / 2 + (y - (north + south) / 2) * scale),
  })
  return {
    width,
    height,
    here: drawn({ x: 0, y: 0 }),
    pins: spread(pins.map((pin) => drawn(metres(pin)))),
    places: places.map((spot) => ({ ...drawn(metres(spot)), of: spot })).filter(isInside),
    rings: [250, 500, 1000, 2000, 5000, 10_000, 20_000]
      .map((far) => ({ metres: far, radius: round(far * scale) }))
      .filter(({ radius }) => radius > 45 && radius < 300)
      .slice(0, 3)
      .reverse(),
  }
}

const isInside = ({ x, y }: PlanSpot) => x > edge.side && x < width - edge.side && y > 12 && y < height - 4

/** At least a kilometre, so that one place alone is not drawn as if next door. */
function spanOf(values: number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const more = Math.max(0, 1000 - (most - least)) / 2
  return [least - more, most + more]
}

/** Pins that cover one another are moved apart a little, the later ones around the earlier. */
function spread(spots: PlanSpot[]) {
  const settled: PlanSpot[] = []
  for (const spot of spots) {
    let { x, y } = spot
    for (let turn = 0; turn < 12 && settled.some((other) => Math.hypot(other.x - x, other.y - y) < apart); turn++) {
      x = round(within(spot.x + Math.cos(turn * 2.4) * apart * (0.6 + turn / 8), edge.side, width - edge.side))
      y = round(within(spot.y + Math.sin(turn * 2.4) * apart * (0.6 + turn / 8), edge.top, height - edge.bottom))
    }
    settled.push({ x, y })
  }
  return settled
}

const round = (value: number) => Math.round(value * 10) / 10
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
