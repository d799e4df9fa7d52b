// Maps without tiles: a plan of a city by distances, and the region as land, sea and cities, never borders.
import { assets } from '../assets.ts'
import { isolate } from '../language.ts'
import { useView } from '../view.ts'
import { crop, endOfLine, place, type Placed, type Spot } from './placing.ts'
import { mostHeads, type Needle, planOf } from './plan.ts'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type Pin = {
  id: string
  number: number
  label: Words
  lat: number
  lon: number /** Closed, or far from certain. */
  off?: boolean
  href?: string
}
type PinMapProps = {
  title: Words
  pins: Pin[]
  /** Where the reader is, or the middle of the city. */
  here: { lat: number; lon: number; label?: Words }
  /** Names to find one's way by: quarters, a station. */
  places?: { name: Words; lat: number; lon: number }[]
}

/** A plan of a city: what is where, how far from here. Each pin leads to its place in the list (`#s-…`). */
export function PinMap({ title, pins, here, places = [] }: PinMapProps) {
  const { t } = useView()
  const plan = planOf(here, pins, places, ({ name }) => t(name))
  const far = (metres: number) =>
    t(metres < 1000 ? strings.maps.metres : strings.maps.kilometres, { n: metres < 1000 ? metres : metres / 1000 })
  return (
    <figure class="plan">
      <svg viewBox={`0 0 ${plan.width} ${plan.height}`} role="group" aria-label={t(title)}>
        <rect class="land" width={plan.width} height={plan.height} />
        <g class="ring" aria-hidden="true">
          {plan.rings.map(({ radius }) => <circle cx={plan.here.x} cy={plan.here.y} r={radius} />)}
          {plan.rings.map(({ metres, label }) => label && <text {...label} text-anchor="middle">{far(metres)}</text>)}
        </g>
        <g class="here" aria-hidden="true">
          <circle cx={plan.here.x} cy={plan.here.y} r="13" />
          <circle cx={plan.here.x} cy={plan.here.y} r="5" />
        </g>
        {plan.needles.map((needle) => <Heads needle={needle} pins={needle.pins.map((i) => pins[i]!)} />)}
        <g class="names" aria-hidden="true">
          {plan.names.map(({ x, y, of }) => <text x={x} y={y} text-anchor="middle">{t(of.name)}</text>)}
        </g>
      </svg>
      <figcaption>
        <i class="dot"></i>
        {t(here.label ?? strings.maps.here)}
      </figcaption>
    </figure>
  )
}

/** The pins of one needle side by side, each a link; behind the last the rest are counted. */
function Heads({ needle: { x, y, from }, pins }: { needle: Needle; pins: Pin[] }) {
  const { t, n } = useView()
  const heads = pins.length > mostHeads ? pins.slice(0, mostHeads - 1) : pins
  const more = pins.slice(heads.length)
  const at = (i: number) => (i - (heads.length + (more.length > 0 ? 1 : 0) - 1) / 2) * 24
  return (
    <>
      {from && <path class="lead" d={`M${x} ${y}L${from.x} ${from.y}`} />}
      <g transform={`translate(${x} ${y})`}>
        {pins.length > 1 && <path class="tip" d="M0 0C-3-4-8-8-10-12h20c-2 4-7 8-10 12z" />}
        {heads.map((pin, i) => (
          <a href={pin.href ?? `#s-${pin.id}`} aria-label={`${n(pin.number)} ${t(pin.label)}`}>
            <g class={pin.off ? 'needle is-off' : 'needle'}>
              {pins.length > 1
                ? <circle cx={at(i)} cy="-19" r="12" />
                : <path d="M0 0C-4-6-12-11-12-19a12 12 0 0 1 24 0c0 8-8 13-12 19z" />}
              <text x={at(i)} y="-15" text-anchor="middle">{n(pin.number)}</text>
            </g>
          </a>
        ))}
        {more.length > 0 && (
          <a href={more[0]!.href ?? `#s-${more[0]!.id}`} aria-label={`${isolate(`+${n(more.length)}`)} ${more.map((pin) => `${n(pin.number)} ${t(pin.label)}`).join(', ')}`}>
            <g class="needle is-more">
              <circle cx={at(heads.length)} cy="-19" r="12" />
              <text x={at(heads.length)} y="-15" text-anchor="middle">{isolate(`+${n(more.length)}`)}</text>
            </g>
          </a>
        )}
      </g>
    </>
  )
}

/** How a city stands to what the map tells: where it began, where it works, is being made, or helped. */
export type CityKind = 'origin' | 'running' | 'design' | 'advice' | 'plain'
export type MapCity = { id: string; name: Words; lat: number; lon: number; kind?: CityKind; href?: string }
type RegionProps = { title: Words; cities: MapCity[]; arcs?: { from: string; to: string; weak?: boolean }[] }

/** The region, as much of it as the cities need. Names that would cover others are left out: the list beside has all. */
export function RegionMap({ title, cities, arcs = [] }: RegionProps) {
  const { t, dir } = useView()
  const spots = cities.map(
    (city): Spot => ({ ...onMap(city), name: t(city.name), first: city.kind === 'origin' || city.kind === 'running' }),
  )
  const by = new Map(cities.map(({ id }, i) => [id, spots[i]!]))
  const box = crop(spots, arcs.length > 0)
  const named = place(spots, box)
  return (
    <figure class="region">
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role={cities.some(({ href }) => href) ? 'group' : 'img'}
        aria-label={t(title)}
      >
        <rect class="sea" x={box.x} y={box.y} width={box.width} height={box.height} />
        <path class="land" d={assets.region.land} />
        {arcs.map(({ from, to, weak }) => (
          <path class={weak ? 'arc weak' : 'arc'} d={arcBetween(by.get(from), by.get(to))} />
        ))}
        {cities.map(({ kind = 'plain', href, name }, i) => {
          const spot = spots[i]!
          const drawn = (
            <>
              {named[i]?.apart && <Line spot={spot} placed={named[i]} />}
              <circle cx={spot.x} cy={spot.y} r={kind === 'advice' ? 4 : 6} />
              <Name spot={spot} placed={named[i]} rtl={dir === 'rtl'} />
              {!named[i] && <title>{t(name)}</title>}
            </>
          )
          return href ? (
            <a class={`city ${kind}`} href={href} aria-label={t(name)}>
              {drawn}
            </a>
          ) : (
            <g class={`city ${kind}`}>{drawn}</g>
          )
        })}
      </svg>
    </figure>
  )
}

/** How something travelled from city to city; `weak` arcs are advice, the others adoption. */
export const Lineage = (props: Required<RegionProps>) => <RegionMap {...props} />

function Name({ spot, placed, rtl }: { spot: Spot; placed: Placed | undefined; rtl: boolean }) {
  if (!placed) return null
  // With the direction, start and end of a text change sides; the place on the map does not.
  const anchor = placed.anchor === 'middle' ? 'middle' : (placed.anchor === 'start') === rtl ? 'end' : 'start'
  return (
    <text
      class={placed.roomy ? undefined : 'small'}
      x={spot.x}
      y={spot.y}
      dx={`${placed.dx}em`}
      dy={`${placed.dy}em`}
      text-anchor={anchor}
      aria-hidden="true"
    >
      {spot.name}
    </text>
  )
}

/** From a city to its name, where there was no room beside it; it shrinks and grows with the letters. */
function Line({ spot: { x, y }, placed }: { spot: Spot; placed: Placed }) {
  const end = endOfLine(placed)
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="to-name" d={`M0 0L${end.x} ${end.y}`} />
    </g>
  )
}

function onMap({ lat, lon }: { lat: number; lon: number }) {
  const { west, north, scale } = assets.region
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI)
  return { x: Math.round((lon - west) * scale), y: Math.round((north - mercator) * scale) }
}

function arcBetween(from: Spot | undefined, to: Spot | undefined) {
  if (!from || !to) return ''
  const lift = Math.min(78, 14 + Math.abs(from.x - to.x) * 0.19)
  return `M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${Math.round(Math.min(from.y, to.y) - lift)} ${to.x} ${to.y}`
}
