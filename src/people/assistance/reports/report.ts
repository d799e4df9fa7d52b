// The report of a year: each breakdown with its small numbers protected as all figures about people are.
import { type Cell, type Dimension, protect, type Shown } from '../../../kit/protection/protect.ts'
import type { Sum } from './store.ts'

/** A count, and what it was worth by currency: an amount is shown where its count is. */
export type Line = { key: string; n: Shown; amounts: Record<string, number> | 'hidden' }
export type Report = { year: string; total: Line; kind: Line[]; area: Line[]; community: Line[]; month: Line[] }

/** Three ways to break the same numbers down. Each is a dimension of its own table, whose periods are the same in all of them. */
export function reportOf(sums: Sum[], year: string, least: number): Report {
  const tables = {
    kind: tableOf(sums, ({ kind }) => kind, ({ area }) => area, least),
    community: tableOf(sums, ({ community }) => community, () => '', least),
  }
  const own = sums.filter(({ month }) => month.startsWith(year))
  const line = (key: string, n: Shown, of: Sum[]): Line => ({ key, n, amounts: n === 'hidden' ? 'hidden' : amountsOf(of) })
  const parts = (table: keyof typeof tables, dimension: Dimension, keyOf: (sum: Sum) => string) =>
    [...Map.groupBy(own, keyOf)].map(([key, of]) => line(key, tables[table].part(year, dimension, key), of))
  return {
    year,
    total: line(year, tables.kind.total(year), own),
    kind: parts('kind', 'theme', ({ kind }) => kind),
    area: parts('kind', 'orgId', ({ area }) => area),
    community: parts('community', 'theme', ({ community }) => community),
    month: [...Map.groupBy(own, ({ month }) => month)].map(([month, of]) => line(month, tables.kind.total(month.slice(0, 7)), of)),
  }
}

const tableOf = (sums: Sum[], theme: (sum: Sum) => string, orgId: (sum: Sum) => string, least: number) =>
  protect(sums.map((sum): Cell => ({ month: sum.month, theme: theme(sum), orgId: orgId(sum), n: sum.n })), least)

function amountsOf(sums: Sum[]): Record<string, number> {
  const byCurrency: Record<string, number> = {}
  for (const { currency, amount } of sums) byCurrency[currency] = (byCurrency[currency] ?? 0) + amount
  return byCurrency
}

export const yearsOf = (sums: Sum[], now: Date): string[] =>
  [...new Set([String(now.getUTCFullYear()), ...sums.map(({ month }) => month.slice(0, 4))])].sort().reverse()
