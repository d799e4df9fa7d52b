// From counters to values: what each figure is in a period, as far as it may be shown.
import type { Sum } from '../../kit/tallies.ts'
import { type Counter, type Figure, groundOf, type Terms, type Value } from './figure.ts'
import { before, daysOf, type Period } from './period.ts'
import { type Cell, type Dimension, type Protected, protect, unprotected } from '../../kit/protection/protect.ts'
import { periodsOf } from '../../kit/protection/tree.ts'
import type { Evidence, Recounted } from './trust.ts'

export type Reckoning = {
  value: (figure: Figure, period: Period) => Value
  /** Of the period before, unless counting only began within it: half a year is nothing to compare with. */
  earlier: (figure: Figure, period: Period) => Value
  /** Of one theme or one organisation alone. */
  part: (figure: Figure, period: Period, dimension: Dimension, key: string) => Value
  /** The themes or organisations that this figure knows, in any period. */
  keys: (figure: Figure, dimension: Dimension) => string[]
  /** What a counter holds, unprotected: for rules that look, never for a page. */
  sums: (name: Counter) => Cell[]
}

export function reckon(sums: Sum[], least: number): Reckoning {
  const byName = Map.groupBy(sums, ({ name }) => name)
  const known = new Map<string, { ground: Protected; raw: Protected[]; cells: Cell[] }>()

  function tablesOf(figure: Figure) {
    let tables = known.get(figure.key)
    if (!tables) {
      const cells = cellsOf(groundOf(figure), figure)
      const ground = figure.about === 'people' ? protect(cells, least, cellsOf(figure.rest ?? {}, figure)) : unprotected(cells)
      known.set(figure.key, (tables = { cells, ground, raw: partsOf(figure).map((terms) => unprotected(cellsOf(terms, figure))) }))
    }
    return tables
  }

  function cellsOf(terms: Terms, { span }: Figure): Cell[] {
    return Object.entries(terms).flatMap(([name, sign]) => (byName.get(name) ?? []).map(({ month, orgId, theme, n }) =>
      ({ month: span === 'now' ? noMonth : month, orgId, theme, n: n * sign })))
  }

  const read = (figure: Figure, period: Period, of: (table: Protected, period: Period) => number | 'hidden'): Value => {
    const { ground, raw } = tablesOf(figure)
    const at = figure.span === 'now' ? 'all' : period
    return valueOf(figure, of(ground, at), raw.map((table) => of(table, at) as number), least)
  }

  const value = (figure: Figure, period: Period): Value => figure.measure.kind === 'organisations'
    ? { n: organisationsIn(tablesOf(figure).cells, period) }
    : read(figure, period, (table, at) => table.total(at))

  function earlier(figure: Figure, period: Period): Value {
    const last = figure.span === 'period' ? before(period) : undefined
    if (!last) return null
    const began = tablesOf(figure).cells.reduce((first, { month }) => (month < first ? month : first), '9999')
    return began.slice(0, 7) <= daysOf(last)![0].slice(0, 7) ? value(figure, last) : null
  }

  return {
    value, earlier,
    part: (figure, period, dimension, key) => read(figure, period, (table, at) => table.part(at, dimension, key)),
    sums: (name) => byName.get(name) ?? [],
    keys: (figure, dimension) => [...new Set(tablesOf(figure).cells.map((cell) => cell[dimension]))],
  }
}

// What is as it is now has no months: one stands for all.
const noMonth = '2000-01-01'

const partsOf = ({ measure }: Figure): Terms[] =>
  measure.kind === 'share' ? [measure.part] : measure.kind === 'average' || measure.kind === 'money' ? [measure.sum] : []

function valueOf({ measure, about }: Figure, ground: number | 'hidden', [part = 0]: number[], least: number): Value {
  if (ground === 'hidden') return 'hidden'
  if (measure.kind === 'count' || measure.kind === 'organisations') return { n: ground }
  if (measure.kind === 'money') return { n: part }
  if (ground <= 0) return null
  if (measure.kind === 'average') return { n: Math.round(part / ground) }
  const ratio = Math.min(1, Math.max(0, part / ground))
  return about === 'people' ? coarse(ratio, ground, least) : { n: ratio }
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25]

/**
 * A share rounded down so far that at least `least` people lie within what it may mean: of a hundred, to five points.
 * Otherwise a share would tell a small number that is hidden elsewhere. Of fewer than twenty no share is told.
 */
export function coarse(ratio: number, of: number, least: number): Value {
  const step = steps.find((step) => step * of >= least - 1e-9)
  if (!step) return 'hidden'
  const last = Math.round(1 / step) - 1
  const whole = Math.min(last, Math.floor(ratio / step + 1e-9))
  if (whole === 0) return { n: step, edge: 'under' }
  return { n: Math.round(whole * step * 100) / 100, ...(whole === last && { edge: 'atLeast' }) }
}

function organisationsIn(cells: Cell[], period: Period): number {
  const within = cells.filter(({ month, n }) => n > 0 && periodsOf(month).includes(period))
  return new Set(within.map(({ orgId }) => orgId)).size
}

/** What judges of trust look at: the latest recount, and how many organisations have something outstanding. */
export const evidenceOf = ({ sums }: Reckoning, recount: Recounted | undefined): Evidence =>
  ({ recount, answersMissing: organisationsWith(sums('referral.late')), servicesUnconfirmed: organisationsWith(sums('service.stale')) })

function organisationsWith(cells: Cell[]): number {
  const byOrg = Map.groupBy(cells, ({ orgId }) => orgId)
  return [...byOrg.values()].filter((own) => own.reduce((sum, { n }) => sum + n, 0) > 0).length
}
