// Values in the reader's words.
import type { Values } from '../../kit/language.ts'
import type { View } from '../../kit/view.ts'
import { currencyOf, sayMoney } from '../../people/assistance/index.ts'
import type { Figure, Value } from './figure.ts'
import { nameOf, type Period } from './period.ts'
import { strings } from './strings.ts'
import type { Judgement } from './trust.ts'

type Words = Pick<View, 't' | 'n' | 'percent' | 'duration' | 'date' | 'city'>

/** «1812», «85 %», «under 5 %», «3 days», «45 DT», «Hidden»; null where nothing was measured. */
export function sayValue({ measure }: Pick<Figure, 'measure'>, value: Value, view: Words): string | null {
  if (value === null) return null
  if (value === 'hidden') return view.t(strings.value.hidden)
  const said = sayNumber(measure, value.n, view)
  return value.edge ? view.t(strings.value[value.edge], { value: said }) : said
}

function sayNumber({ kind }: Figure['measure'], n: number, view: Words) {
  if (kind === 'share') return view.percent(n)
  if (kind === 'money') return sayMoney(view, n, currencyOf(view.city!.country))
  return kind === 'average' ? view.duration(Math.max(1, n) * 3600) : view.n(n)
}

/** What stands after the number. */
export const sayNoun = (figure: Figure, value: Value, { t }: Words): string =>
  value === null || value === 'hidden' ? t(figure.title) : t(figure.noun, { n: value.n })

/** How it was before: «October 2026: 214», «5 points more than October 2026». */
export function sayChange(figure: Figure, value: Value, earlier: Value, period: Period | undefined, view: Words): string | undefined {
  if (!period || !earlier || earlier === 'hidden') return undefined
  const name = nameOf(period, view)
  if (figure.measure.kind === 'share' && value && value !== 'hidden' && !value.edge && !earlier.edge) {
    const points = Math.round((value.n - earlier.n) * 100)
    if (points !== 0) return view.t(strings.change[points > 0 ? 'more' : 'fewer'], { n: Math.abs(points), period: name })
  }
  return view.t(strings.change.before, { period: name, value: sayValue(figure, earlier, view)! })
}

export function sayReason({ reason, n, at }: Judgement, { t, date }: Words): string {
  const values: Values = { ...(n !== undefined && { n }), ...(at && { date: date(at) }) }
  return t(reason, values)
}
