// Figures: never without a noun, a period and how far they can be trusted; a drawing never without its table.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { type Trust, TrustTag } from './atoms.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

type KeyFigureProps = {
  /** As it is read: «87 %», «31 of 34». `null`: not measured yet. */
  value: string | null
  /** The noun, with the period: «of referrals answered within 3 days». */
  label: Words
  /** To the records behind it. */
  href?: string | undefined
  change?: Words
  trust: Trust
  /** How it is counted. */
  method: Words
  spark?: number[]
}

export function KeyFigure({ value, label, href, change, trust, method, spark }: KeyFigureProps) {
  const { t } = useView()
  return (
    <li class="fig">
      <div class="fig-top">
        {value === null ? (
          <p class="sub">{t(strings.figures.unmeasured)}</p>
        ) : (
          <p class="fig-value">
            <bdi>{value}</bdi>
          </p>
        )}
        {spark && spark.length > 1 && <Spark values={spark} />}
      </div>
      <h3>{href ? <a href={href}>{t(label)}</a> : t(label)}</h3>
      {change && <p class="hint">{t(change)}</p>}
      <div class="fig-foot">
        <TrustTag trust={trust} />
        <details class="how">
          <summary>
            {t(strings.figures.how)}
            <span class="vh"> {t(label)}</span>
          </summary>
          <p>{t(method)}</p>
        </details>
      </div>
    </li>
  )
}

export const KeyFigures = ({ children }: { children?: Child }) => <ul class="figs">{children}</ul>

/** The way a figure went, oldest first; decoration beside its words. */
export function Spark({ values }: { values: number[] }) {
  const { dir } = useView()
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = 100 / (values.length - 1)
  const points = values.map((value, i) => [
    Math.round((dir === 'rtl' ? 100 - i * step : i * step) * 10) / 10,
    Math.round((26 - ((value - low) / (high - low || 1)) * 22) * 10) / 10,
  ])
  const [x, y] = points.at(-1)!
  return (
    <svg class="spark" viewBox="-4 0 108 30" aria-hidden="true">
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="3" />
    </svg>
  )
}

type TableProps = {
  caption: Words
  head: Words[]
  rows: { label: Words; href?: string | undefined; cells: Child[] }[]
}

/** Names and numbers. */
export function DataTable({ caption, head, rows }: TableProps) {
  const { t } = useView()
  return (
    <table class="data">
      <caption class="vh">{t(caption)}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{t(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, href, cells }) => (
          <tr>
            <th scope="row">{href ? <a href={href}>{t(label)}</a> : t(label)}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The table of a drawing, folded below it. */
export function TableBehind(props: TableProps) {
  const { t } = useView()
  return (
    <details class="behind">
      <summary>
        {t(strings.figures.table)}
        <span class="vh">: {t(props.caption)}</span>
      </summary>
      <DataTable {...props} />
    </details>
  )
}

/** What the colours mean. `mark` is s1 s2 s3 of series, q1 … q4 of steps, `target` or `ring`, origin and running of cities. */
export function Legend({ keys }: { keys: { mark?: string; label: Words }[] }) {
  const { t } = useView()
  return (
    <p class="legend">
      {keys.map(({ mark, label }) => (
        <span>
          {mark && <i class={mark}></i>}
          {t(label)}
        </span>
      ))}
    </p>
  )
}

type WaitRow = { label: Words; value: number; target?: number; href?: string | undefined }

/** Lengths against a target: what is above it is named, not only coloured. `say` puts a value in words. */
export function WaitBars({ rows, say }: { rows: WaitRow[]; say: (value: number) => string }) {
  const { t } = useView()
  const most = Math.max(1, ...rows.flatMap(({ value, target = 0 }) => [value, target])) * 1.05
  const length = (value: number) => Math.round((value / most) * 2000) / 10
  return (
    <ul class="waits">
      {rows.map(({ label, value, target, href }) => {
        const above = target !== undefined && value > target
        return (
          <li>
            {href ? <a href={href}>{t(label)}</a> : <span>{t(label)}</span>}
            <svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="200" height="16" rx="3" />
              <rect class={above ? 'above' : 'within'} width={length(value)} height="16" rx="3" />
              {target !== undefined && <line x1={length(target)} x2={length(target)} y1="-2" y2="18" />}
            </svg>
            <span class={above ? 'above' : undefined}>
              {say(value)}
              {target !== undefined && (
                <span class="vh">
                  {' '}
                  ({t(above ? strings.figures.above : strings.figures.within, { target: say(target) })})
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
