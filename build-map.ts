// The land between the Atlantic and the Gulf as one SVG path, without borders: any line drawn offends somebody.
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'

type Point = [number, number]
const bounds = { west: -18, east: 60, south: 10, north: 43.5 }
const width = 720
const scale = width / (bounds.east - bounds.west)
const height = Math.round((mercator(bounds.north) - mercator(bounds.south)) * scale)
const margin = 6
const coarseness = 0.5 // of a pixel

export function landOfRegion() {
  const world = JSON.parse(readFileSync('node_modules/world-atlas/land-50m.json', 'utf8'))
  const land = feature(world, world.objects.land) as unknown as Land
  const shapes = (land.features?.map(({ geometry }) => geometry) ?? [land.geometry]).flatMap(polygonsOf)
  const rings = shapes.flat().map((ring) => simplify(clip(ring.map(project)))).filter(isSeen)
  return { width, height, west: bounds.west, north: mercator(bounds.north), scale, land: rings.map(pathOf).join('') }
}

type Land = { features?: { geometry: Geometry }[]; geometry: Geometry }
type Geometry = { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] }
const polygonsOf = (shape: Geometry) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)

function mercator(latitude: number) {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * (180 / Math.PI)
}

function project([longitude, latitude]: Point): Point {
  const within = Math.max(-80, Math.min(84, latitude))
  return [(longitude - bounds.west) * scale, (mercator(bounds.north) - mercator(within)) * scale]
}

/** Sutherland and Hodgman: cuts a ring at each edge of the picture in turn. */
function clip(ring: Point[]) {
  const edges: [axis: 0 | 1, at: number, side: 1 | -1][] = [
    [0, -margin, 1], [0, width + margin, -1], [1, -margin, 1], [1, height + margin, -1],
  ]
  return edges.reduce((points, [axis, at, side]) => {
    const inside = (p: Point) => side * (p[axis] - at) >= 0
    return points.flatMap((a, i) => {
      const b = points[(i + 1) % points.length]!
      if (inside(a) && inside(b)) return [b]
      if (!inside(a) && !inside(b)) return []
      const t = (at - a[axis]) / (b[axis] - a[axis])
      const cut: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
      return inside(a) ? [cut] : [cut, b]
    })
  }, ring)
}

/** Douglas and Peucker on both halves of a closed ring, split at the point farthest from its start. */
function simplify(ring: Point[]) {
  if (ring.length < 4) return []
  const distances = ring.map((p) => Math.hypot(p[0] - ring[0]![0], p[1] - ring[0]![1]))
  const far = distances.indexOf(Math.max(...distances))
  return [...thin(ring.slice(0, far + 1)).slice(0, -1), ...thin([...ring.slice(far), ring[0]!])]
}

function thin(line: Point[]): Point[] {
  if (line.length < 3) return line
  const [a, b] = [line[0]!, line.at(-1)!]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1e-9
  const off = line.map((p) => Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length)
  const most = Math.max(...off)
  const at = off.indexOf(most)
  return most > coarseness ? [...thin(line.slice(0, at + 1)).slice(0, -1), ...thin(line.slice(at))] : [a, b]
}

function isSeen(ring: Point[]) {
  const span = (axis: 0 | 1) => Math.max(...ring.map((p) => p[axis])) - Math.min(...ring.map((p) => p[axis]))
  return ring.length > 3 && span(0) * span(1) >= 12
}

function pathOf(ring: Point[]) {
  let [x, y] = ring[0]!.map(Math.round) as Point
  const steps = ring.slice(1).map((point) => {
    const [nextX, nextY] = point.map(Math.round) as Point
    const step = `${nextX - x} ${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  const [startX, startY] = ring[0]!.map(Math.round)
  return `M${startX} ${startY}l${steps.filter((step) => step !== '0 0').join(' ').replaceAll(' -', '-')}z`
}
