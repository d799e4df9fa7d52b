// Which numbers may be shown, so that nobody can be told from a small one, nor from what its neighbours give away.
//
// The numbers of one figure form a tree of periods (years → quarters → months), each period with a total and its parts
// by theme and by organisation. A number from 1 to `least` − 1 is never shown. What is hidden with it:
//  · within a year, a period that is small is hidden with at least one other of the same parent, so that together they
//    are not small;
//  · parts hidden in a period stay hidden in all periods within it, and are the same ones in all of them; together
//    they are not small in any;
//  · below a hidden period everything is hidden;
//  · where the rest of a number follows from other figures (files closed = registered − open), it is hidden alike;
//  · «since the beginning» is the sum of the years, and shown where each of them is.
// So what can be derived by adding and subtracting are sums that are themselves not small: each hidden small number
// could, for all the shown ones tell, lie anywhere in a range at least `least` wide (the test proves it by linear
// programming). A zero is shown where it stands alone, and hidden where its part is.
import { type Node, type Totals, treeOf } from './tree.ts'

export type Cell = { month: string; orgId: string; theme: string; n: number }
export const dimensions = ['theme', 'orgId'] as const
export type Dimension = (typeof dimensions)[number]
/** A number, or that it must not be shown. */
export type Shown = number | 'hidden'

/** The numbers of one figure, as far as they may be shown. */
export type Protected = {
  total: (period: string) => Shown
  part: (period: string, dimension: Dimension, key: string) => Shown
}

/** What may be shown of these cells; `least` is the smallest number of people that may be. `rest` is what others could take them from. */
export function protect(cells: Cell[], least: number, rest: Cell[] = []): Protected {
  const tree = treeOf([...cells, ...rest.map((cell) => ({ ...cell, n: 0 }))]) // where there is a rest, even a zero tells it
  const rests = treeOf(rest)
  const open = new Map<Node, Record<Dimension, Hidden>>()
  const fine = fineFrom(least)

  for (const year of tree.root.children) {
    const units = [year, rests.find(year.period) ?? year]
    if (!units.every(({ total }) => fine(total))) continue
    const hidden = eachDimension((dimension) => hiddenParts(year, units, dimension, new Set(), fine))
    open.set(year, hidden)
    descend(year, hidden)
  }
  if (tree.root.children.every((year) => open.has(year))) {
    const inAnyYear = (dimension: Dimension) => new Set(tree.root.children.flatMap((year) => [...open.get(year)![dimension]]))
    open.set(tree.root, eachDimension(inAnyYear))
  }

  function descend(parent: Node, above: Record<Dimension, Hidden>) {
    const merged = hiddenPeriods(parent.children, fine)
    const shown = parent.children.filter((child) => !merged.includes(child))
    const units = merged.length > 0 ? [...shown, together(merged)] : shown
    const hidden = eachDimension((dimension) => hiddenParts(parent, units, dimension, above[dimension], fine))
    for (const child of shown) {
      open.set(child, hidden)
      descend(child, hidden)
    }
  }

  return {
    total: (period) => {
      const node = tree.find(period)
      if (!node) return emptyWithin(tree.find, period, open)
      return open.has(node) ? node.total : 'hidden'
    },
    part: (period, dimension, key) => {
      const node = tree.find(period)
      if (!node) return emptyWithin(tree.find, period, open)
      const hidden = open.get(node)
      if (!hidden) return 'hidden'
      return hidden[dimension].has(key) ? 'hidden' : (node.parts[dimension].get(key) ?? 0)
    },
  }
}

/** Shows everything: for what is not about people. */
export function unprotected(cells: Iterable<Cell>): Protected {
  const tree = treeOf(cells)
  return {
    total: (period) => tree.find(period)?.total ?? 0,
    part: (period, dimension, key) => tree.find(period)?.parts[dimension].get(key) ?? 0,
  }
}

type Hidden = ReadonlySet<string>
type Fine = (n: number) => boolean

const fineFrom = (least: number): Fine => (n) => n === 0 || n >= least
const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0)
const eachDimension = (of: (dimension: Dimension) => Hidden) => ({ theme: of('theme'), orgId: of('orgId') })

/** The periods of one parent that hide each other: none, or several that together are not small. */
function hiddenPeriods(children: Node[], fine: Fine): Node[] {
  const hidden = children.filter(({ total }) => !fine(total))
  const others = children.filter(({ total }) => total > 0 && fine(total)).sort((a, b) => a.total - b.total)
  const needMore = () => hidden.length === 1 || !fine(sum(hidden.map(({ total }) => total)))
  while (hidden.length > 0 && others.length > 0 && needMore()) hidden.push(others.shift()!)
  return hidden.length > 0 && needMore() ? children : hidden
}

/**
 * The parts hidden in these periods of one parent, over and above those hidden in the parent itself: the small ones, and
 * as many more as it takes that in no period the hidden ones together are small.
 */
function hiddenParts(parent: Totals, units: Totals[], dimension: Dimension, above: Hidden, fine: Fine): Hidden {
  const keys = [...parent.parts[dimension].keys()]
  const value = (unit: Totals, key: string) => unit.parts[dimension].get(key) ?? 0
  const hidden = new Set([...above, ...keys.filter((key) => units.some((unit) => !fine(value(unit, key))))])
  const bySize = keys.sort((a, b) => value(parent, a) - value(parent, b))
  for (;;) {
    const small = units.find((unit) => !fine(sum([...hidden].map((key) => value(unit, key)))))
    if (!small) return hidden
    const next = bySize.find((key) => !hidden.has(key) && value(small, key) !== 0)
    if (next === undefined) return new Set([...above, ...keys])
    hidden.add(next)
  }
}

/** Several periods as one. */
function together(nodes: Node[]): Totals {
  const parts = { theme: new Map<string, number>(), orgId: new Map<string, number>() }
  for (const node of nodes)
    for (const dimension of dimensions)
      for (const [key, n] of node.parts[dimension]) parts[dimension].set(key, (parts[dimension].get(key) ?? 0) + n)
  return { total: sum(nodes.map(({ total }) => total)), parts }
}

// Nothing at all happened in this period: that may be said where the period around it is shown.
function emptyWithin(find: (period: string) => Node | undefined, period: string, open: Map<Node, unknown>): Shown {
  for (const around of aroundOf(period)) {
    const node = find(around)
    if (node) return open.has(node) ? 0 : 'hidden'
  }
  return 0
}

function aroundOf(period: string): string[] {
  const year = period.slice(0, 4)
  const quarter = /-\d\d$/.test(period) ? [`${year}-Q${Math.ceil(Number(period.slice(5)) / 3)}`] : []
  return [...quarter, year, 'all']
}
