// Sums by period: all → years → quarters → months, each with its parts.
import type { Cell, Dimension } from './protect.ts'

export type Totals = { total: number; parts: Record<Dimension, Map<string, number>> }
export type Node = Totals & { period: string; children: Node[] }

/** The periods that a month ('2026-11-01' or '2026-11') lies in, the widest first. */
export function periodsOf(month: string): [all: string, year: string, quarter: string, month: string] {
  const year = month.slice(0, 4)
  return ['all', year, `${year}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`, month.slice(0, 7)]
}

export function treeOf(cells: Iterable<Cell>) {
  const nodes = new Map<string, Node>()
  const root = nodeOf('all')
  for (const cell of cells) {
    let parent: Node | undefined
    for (const period of periodsOf(cell.month)) {
      const node = nodes.get(period) ?? nodeOf(period, parent)
      add(node, cell)
      parent = node
    }
  }

  function nodeOf(period: string, parent?: Node): Node {
    const node: Node = { period, children: [], total: 0, parts: { theme: new Map(), orgId: new Map() } }
    nodes.set(period, node)
    parent?.children.push(node)
    return node
  }
  return { root, find: (period: string) => nodes.get(period) }
}

function add(node: Node, { theme, orgId, n }: Cell) {
  node.total += n
  node.parts.theme.set(theme, (node.parts.theme.get(theme) ?? 0) + n)
  node.parts.orgId.set(orgId, (node.parts.orgId.get(orgId) ?? 0) + n)
}
