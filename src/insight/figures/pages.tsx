// Pieces that several pages of figures share.
import { FilterBar } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { before, nameOf, periodAt, type Period, usualPeriod } from './period.ts'
import { strings } from './strings.ts'

/** Which period a page speaks of: this and the last month, quarter and year, and all. The one in force is in the address. */
export function PeriodChooser({ period, now }: { period: Period; now: Date }) {
  const view = useView()
  const usual = (['month', 'quarter', 'year'] as const).flatMap((span) => {
    const current = periodAt(span, now)
    return [
      { value: current, label: view.t(strings.period.this[span]) },
      { value: before(current)!, label: view.t(strings.period.last[span]) },
    ]
  })
  const unasked = usualPeriod(now)
  const options = [...usual, { value: 'all', label: view.t(strings.period.all) }]
  const known = options.some(({ value }) => value === period)
  return (
    <FilterBar filters={[{
      name: 'period', label: strings.period.label, any: options.find(({ value }) => value === unasked)!.label,
      options: [...(known ? [] : [{ value: period, label: nameOf(period, view) }]), ...options.filter(({ value }) => value !== unasked)],
    }]} />
  )
}
