// For tests: what somebody can work out from published sums. A small linear programme solver (simplex, Bland's rule).

/** A sum of variables, by index, and what it is known to be. */
export type Equation = { of: Map<number, number>; is: number }

const tiny = 1e-7

/** The least and the most that a sum of variables can be, when all variables are ≥ 0 and the equations hold. */
export function rangesOf(size: number, equations: Equation[]): (of: Map<number, number>) => [least: number, most: number] {
  const rows = equations.map(({ of, is }, i) => {
    const sign = is < 0 ? -1 : 1
    const row = new Float64Array(size + equations.length + 1)
    for (const [variable, factor] of of) row[variable] = sign * factor
    row[size + i] = 1
    row[row.length - 1] = sign * is
    return row
  })
  const basis = equations.map((_, i) => size + i)
  const artificial = new Float64Array(size + equations.length)
  artificial.fill(-1, size)
  if (maximise(rows, basis, artificial, artificial.length) < -1e-5) throw new Error('the equations contradict each other')
  driveOut(rows, basis, size)
  return (of) => {
    const most = best(rows, basis, of, size, 1)
    return [-best(rows, basis, of, size, -1), most]
  }
}

function best(rows: Float64Array[], basis: number[], of: Map<number, number>, size: number, sign: 1 | -1) {
  const goal = new Float64Array(size)
  for (const [variable, factor] of of) goal[variable] = sign * factor
  return maximise(rows.map((row) => row.slice()), [...basis], goal, size)
}

/** Leaves no artificial variable in the basis; a row that cannot do without one says nothing new. */
function driveOut(rows: Float64Array[], basis: number[], size: number) {
  for (let i = rows.length - 1; i >= 0; i--) {
    if (basis[i]! < size) continue
    const entering = rows[i]!.slice(0, size).findIndex((factor) => Math.abs(factor) > tiny)
    if (entering >= 0) pivot(rows, basis, i, entering)
    else {
      rows.splice(i, 1)
      basis.splice(i, 1)
    }
  }
}

function maximise(rows: Float64Array[], basis: number[], goal: Float64Array, columns: number): number {
  const last = (rows[0]?.length ?? 1) - 1
  for (;;) {
    const entering = goal.findIndex((gain, j) => j < columns && gain - sumOver(rows, basis, goal, j) > tiny)
    if (entering < 0) return rows.reduce((sum, row, i) => sum + (goal[basis[i]!] ?? 0) * row[last]!, 0)
    let leaving = -1
    let least = Infinity
    rows.forEach((row, i) => {
      if (row[entering]! <= tiny) return
      const ratio = row[last]! / row[entering]!
      if (ratio < least - tiny || (ratio < least + tiny && basis[i]! < basis[leaving]!)) [leaving, least] = [i, Math.min(ratio, least)]
    })
    if (leaving < 0) return Infinity
    pivot(rows, basis, leaving, entering)
  }
}

const sumOver = (rows: Float64Array[], basis: number[], goal: Float64Array, column: number) =>
  rows.reduce((sum, row, i) => sum + (goal[basis[i]!] ?? 0) * row[column]!, 0)

function pivot(rows: Float64Array[], basis: number[], at: number, column: number) {
  const factor = rows[at]![column]!
  rows[at] = rows[at]!.map((value) => value / factor)
  rows.forEach((row, i) => {
    const times = row[column]!
    if (i !== at && Math.abs(times) > 1e-12) for (let j = 0; j < row.length; j++) row[j]! -= times * rows[at]![j]!
  })
  basis[at] = column
}
