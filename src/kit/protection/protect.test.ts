import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cell, type Dimension, dimensions, protect } from './protect.ts'
import { type Equation, rangesOf } from './testing.ts'
import { periodsOf } from './tree.ts'

const least = 5
const cell = (month: string, theme: string, orgId: string, n: number): Cell => ({ month: `${month}-01`, theme, orgId, n })

test('a number under five is not shown, a zero is', () => {
  const shown = protect([cell('2026-01', 'health', 'a', 3)], least)
  assert.deepEqual([shown.total('all'), shown.total('2026-01'), shown.part('all', 'theme', 'health')], ['hidden', 'hidden', 'hidden'])
  const none = protect([], least)
  assert.deepEqual([none.total('all'), none.total('2026-01'), none.part('2026', 'theme', 'health')], [0, 0, 0])
})

test('a small month takes another one with it, or the year would give it away', () => {
  const shown = protect([cell('2026-01', 'health', 'a', 9), cell('2026-02', 'health', 'a', 3), cell('2026-03', 'health', 'a', 20)], least)
  assert.deepEqual(['2026', '2026-Q1', '2026-01', '2026-02', '2026-03'].map(shown.total), [32, 32, 'hidden', 'hidden', 20])
})

test('a small theme takes another one with it, in every month of the year in which it is shown', () => {
  const cells = ['2026-01', '2026-02'].flatMap((month) => [cell(month, 'health', 'a', 30), cell(month, 'food', 'a', 12)])
  const shown = protect([...cells, cell('2026-01', 'safety', 'a', 2)], least)
  assert.equal(shown.part('2026', 'theme', 'safety'), 'hidden')
  assert.equal(shown.part('2026', 'theme', 'food'), 'hidden')
  assert.equal(shown.part('2026-02', 'theme', 'food'), 'hidden')
  assert.equal(shown.part('2026-02', 'theme', 'health'), 30)
})

test('a small year hides the sum of all years, not the other years', () => {
  const shown = protect([cell('2025-12', 'health', 'a', 12), cell('2025-12', 'food', 'a', 2), cell('2026-03', 'food', 'a', 40), cell('2026-03', 'health', 'a', 30)], least)
  assert.deepEqual(['2025', '2026', 'all'].map((period) => shown.part(period, 'theme', 'food')), ['hidden', 40, 'hidden'])
  assert.deepEqual(['2025', '2026', 'all'].map(shown.total), [14, 70, 84])
  const few = protect([cell('2025-12', 'health', 'a', 3), cell('2026-03', 'food', 'a', 40)], least)
  assert.deepEqual(['2025', '2026', 'all'].map(few.total), ['hidden', 40, 'hidden'])
})

test('an empty month within a hidden quarter is hidden, too', () => {
  const shown = protect([cell('2026-01', 'health', 'a', 2), cell('2026-04', 'health', 'a', 9), cell('2026-07', 'health', 'a', 9)], least)
  assert.equal(shown.total('2026-Q1'), 'hidden')
  assert.equal(shown.total('2026-02'), 'hidden')
  assert.equal(shown.total('2026-11'), 0)
})

const months = ['2025-02', '2025-03', '2025-11', '2026-01', '2026-02', '2026-05', '2026-06', '2026-07']
const aCell = fc.record({
  month: fc.constantFrom(...months),
  theme: fc.constantFrom('health', 'food', 'work', 'safety'),
  orgId: fc.constantFrom('a', 'b', 'c'),
  n: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) }),
})

test('no hidden small number can be worked out, nor even nearly, from all that is shown', () => {
  let judged = 0
  let shownParts = 0
  fc.assert(fc.property(fc.array(aCell, { minLength: 1, maxLength: 40 }), (cells) => {
    const table = describe(cells)
    const shown = protect(cells, least)
    const isShown = ({ period, dimension, key }: Sum) => (dimension ? shown.part(period, dimension, key!) : shown.total(period)) !== 'hidden'
    const range = rangesOf(table.size, [...table.always, ...table.sums.filter(isShown).flatMap(({ ways, is }) => ways.map((of) => ({ of, is })))])
    for (const sum of table.sums) {
      if (isShown(sum)) shownParts += sum.dimension ? 1 : 0
      if (sum.is === 0 || sum.is >= least) continue
      assert.ok(!isShown(sum), `${sum.period} ${sum.key ?? ''} is ${sum.is}`)
      const [low, high] = range(sum.ways[0]!)
      assert.ok(high - low > least - 1e-5, `${sum.period} ${sum.key ?? ''} = ${sum.is} lies within ${low} … ${high}`)
      judged++
    }
  }), { numRuns: Number(process.env.RUNS ?? 150) })
  assert.ok(judged > 500, `only ${judged} small numbers`)
  assert.ok(shownParts > 100, `only ${shownParts} parts shown: hides too much`)
})

test('what is shown is true', () => {
  fc.assert(fc.property(fc.array(aCell, { maxLength: 40 }), (cells) => {
    const shown = protect(cells, least)
    for (const { period, dimension, key, is } of describe(cells).sums) {
      const said = dimension ? shown.part(period, dimension, key!) : shown.total(period)
      assert.ok(said === 'hidden' || said === is)
    }
  }))
})

type Sum = { period: string; dimension?: Dimension; key?: string; is: number; ways: Map<number, number>[] }

/** All sums that can be asked for. Each month has a variable by theme and one by organisation; both make up its total. */
function describe(cells: Cell[]) {
  const variables = new Map<string, number>()
  const variable = (month: string, dimension: Dimension, key: string) => {
    const name = `${month} ${dimension} ${key}`
    return variables.get(name) ?? (variables.set(name, variables.size), variables.size - 1)
  }
  const sums = new Map<string, Sum>()
  // Who looks on does not know which hidden cells are empty: each theme and organisation may have been at work each month.
  const empty = cells.flatMap(({ month }) => cells.map(({ theme, orgId }) => ({ month, theme, orgId, n: 0 })))
  for (const cell of [...cells, ...empty])
    for (const period of periodsOf(cell.month)) {
      const total = sums.get(period) ?? { period, is: 0, ways: [new Map(), new Map()] }
      sums.set(period, total)
      total.is += cell.n
      dimensions.forEach((dimension, way) => {
        const key = cell[dimension]
        const at = variable(cell.month, dimension, key)
        const part = sums.get(`${period} ${dimension} ${key}`) ?? { period, dimension, key, is: 0, ways: [new Map()] }
        sums.set(`${period} ${dimension} ${key}`, part)
        part.is += cell.n
        part.ways[0]!.set(at, 1)
        total.ways[way]!.set(at, 1)
      })
    }
  const always: Equation[] = [...sums.values()].filter(({ dimension }) => !dimension)
    .map(({ ways: [byTheme, byOrg] }) => ({ of: new Map([...byTheme!, ...[...byOrg!].map(([at]): [number, number] => [at, -1])]), is: 0 }))
  return { size: variables.size, sums: [...sums.values()], always }
}
