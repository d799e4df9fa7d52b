// Stacked bars over time, drawn here: time runs in the direction of reading.
import { useView } from '../view.ts'
import { Legend, TableBehind } from './figures.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type BarRow = {
  /** Under the bar: «Nov». */
  label: Words
  /** In full, in the table and for those who hear it: «November 2026». */
  full: Words
  /** One for each of the series. `null` where it must not be shown. */
  values: (number | null)[]
  href?: string | undefined
  /** The period is not over. */
  unfinished?: boolean
}
type BarsProps = {
  title: Words
  /** What the drawing shows, as a sentence. */
  summary: Words
  /** Up to three. */
  series: Words[]
  rows: BarRow[]
  /** What the rows are: «Month». */
  of: Words
}

const width = 640
const height = 230
const top = 18
const base = 196
const margin = 40
const tones = ['s1', 's2', 's3']

export function Bars({ title, summary, series, rows, of }: BarsProps) {
  const { t, n, dir } = useView()
  const totals = rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))
  const ticks = ticksTo(Math.max(...totals, 4))
  const most = ticks.at(-1)!
  const room = (width - margin) / rows.length
  const bar = Math.min(36, room * 0.66)
  const tall = (value: number) => round((value / most) * (base - top))
  const mirrored = (x: number, size = 0) => round(dir === 'rtl' ? width - x - size : x)
  const say = (value: number | null) => (value === null ? t(strings.figures.hidden) : n(value))
  const unfinished = rows.some((row) => row.unfinished)
  // The first, the last finished and the last bar carry their number: enough to read the others by.
  const numbered = new Set([0, rows.findLastIndex((row) => !row.unfinished), rows.length - 1])

  return (
    <>
      <Legend
        keys={[
          ...series.map((label, i) => ({ label, mark: tones[i]! })),
          ...(unfinished ? [{ label: strings.figures.unfinished, mark: 'faint' }] : []),
        ]}
      />
      <div class="scroller" tabindex={0} role="group" aria-label={t(strings.figures.chart, { title: t(title) })}>
        <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t(summary)}>
          {ticks.map((value) => (
            <g class="rule" aria-hidden="true">
              <line x1={mirrored(margin)} x2={mirrored(width)} y1={base - tall(value)} y2={base - tall(value)} />
              <text x={mirrored(margin - 6)} y={base - tall(value) + 4} text-anchor="end">
                {n(value)}
              </text>
            </g>
          ))}
          {rows.map(({ label, full, values, href, unfinished }, i) => {
            const x = mirrored(margin + i * room + (room - bar) / 2, bar)
            let y = base
            const spoken = `${t(full)}: ${series.map((name, at) => `${say(values[at] ?? null)} ${t(name)}`).join(', ')}`
            const drawn = (
              <>
                {values.map((value, at) => {
                  const size = tall(value ?? 0)
                  y = round(y - size)
                  return <rect class={tones[at]} x={x} y={y} width={round(bar)} height={size} />
                })}
                <rect class="touch" x={round(x - (room - bar) / 2)} y={top} width={round(room)} height={base - top} />
              </>
            )
            return (
              <g class={unfinished ? 'bar faint' : 'bar'}>
                {href ? (
                  <a href={href} aria-label={spoken}>
                    {drawn}
                  </a>
                ) : (
                  <g role="img" aria-label={spoken}>
                    {drawn}
                  </g>
                )}
                {numbered.has(i) && !values.includes(null) && (
                  <text class="number" aria-hidden="true" x={round(x + bar / 2)} y={y - 6} text-anchor="middle">
                    {n(totals[i]!)}
                  </text>
                )}
                <text class="axis" aria-hidden="true" x={round(x + bar / 2)} y={base + 20} text-anchor="middle">
                  {t(label)}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
      <TableBehind
        caption={title}
        head={[of, ...series]}
        rows={rows.map(({ full, values, href }) => ({ label: full, href, cells: values.map(say) }))}
      />
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

/** Four round steps up to at least `most`. */
function ticksTo(most: number) {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((size) => size * 4 >= most)!)
  return [0, 1, 2, 3, 4].map((i) => i * Math.ceil(step))
}
