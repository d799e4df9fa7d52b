import { z } from 'zod'
import { answering, asking, endpoint, instant, text } from '../../kit/api.ts'
import { type City, leastOf } from '../../kit/cities.ts'
import type { Db } from '../../kit/database.ts'
import { remember } from '../../kit/memory.ts'
import { notFound } from '../../kit/problem.ts'
import { sumsOf, sumsVersion } from '../../kit/tallies.ts'
import { currencies, currencyOf, wholeOf } from '../../people/assistance/index.ts'
import { figures } from './catalogue/index.ts'
import { counters, type Figure } from './figure.ts'
import { isPeriod, type Period, usualPeriod } from './period.ts'
import { can } from './policy.ts'
import { evidenceOf, reckon } from './reckoning.ts'
import { surroundingsOf } from './store.ts'
import { judge } from './trust.ts'

const FigureJson = answering({
  key: z.string(), title: text, span: z.enum(['period', 'now']), unit: z.enum(['number', 'share', 'hours', ...currencies]).meta({ description: 'An amount of money is in its currency: TND' }),
  value: z.number().nullable().meta({ description: 'null: nothing measured yet, or hidden' }),
  hidden: z.boolean().meta({ description: 'Too few people: not told to anybody' }),
  edge: z.enum(['under', 'atLeast']).optional(), trust: z.enum(['verified', 'estimated', 'partial']),
})
const FiguresJson = answering({ period: z.string(), at: instant, items: z.array(FigureJson) })
type Said = z.input<typeof FiguresJson>

export const api = [
  endpoint({
    method: 'get', path: '/', scope: 'figures:read', about: 'Every figure of a city in a period, small numbers hidden',
    query: asking({ period: z.string().refine(isPeriod).meta({ description: '2026, 2026-Q4, 2026-11 or all; this year, until March the last one' }).optional() }),
    answer: FiguresJson,
    run: async (c, { query: { period } }) => {
      const { db, city, actor, now } = c.var
      if (!can.see(actor, city.id)) throw notFound()
      return figuresOf(db, city, period ?? usualPeriod(now()), now())
    },
  }),
]

const kept = remember<Said>({ seconds: 60, atMost: 200 })

/** No query, or one a second, when no counter has changed since somebody last asked. */
async function figuresOf(db: Db, city: City, period: Period, now: Date): Promise<Said> {
  const key = `${city.id} ${period} ${await sumsVersion(db, city)} ${leastOf(city)}`
  return kept.get(key) ?? (await kept.load(key, () => reckonAll(db, city, period, now)))!
}

async function reckonAll(db: Db, city: City, period: Period, now: Date): Promise<Said> {
  const [sums, { recount }] = await Promise.all([sumsOf(db, city.id, [...counters]), surroundingsOf(db, city.id)])
  const reckoning = reckon(sums, leastOf(city))
  const evidence = evidenceOf(reckoning, recount)
  const items = figures.map((figure) => {
    const value = reckoning.value(figure, period)
    const shown = value === null || value === 'hidden' ? undefined : value
    return {
      key: figure.key, title: figure.title, span: figure.span, ...inUnits(figure, shown?.n ?? null, city),
      hidden: value === 'hidden', ...(shown?.edge && { edge: shown.edge }), trust: judge(figure, evidence).trust,
    }
  })
  return { period, at: now, items }
}

const units = { count: 'number', organisations: 'number', share: 'share', average: 'hours' } as const

function inUnits({ measure: { kind } }: Figure, n: number | null, { country }: City) {
  if (kind !== 'money') return { unit: units[kind], value: n }
  const unit = currencyOf(country)
  return { unit, value: n === null ? null : wholeOf(n, unit) }
}
