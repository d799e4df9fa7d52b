// Figures of a period as they are said today: one text, the same for all, with a fingerprint that anybody can compute.
import { type City, leastOf } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { type OutCell, writeCsv } from '../../../kit/sheets/index.ts'
import { type Theme, themeNames, themes } from '../../../kit/themes.ts'
import { assistanceKinds, currencies, type Currency, currencyOf, minorOf, wholeOf } from '../../../people/assistance/index.ts'
import { figures } from '../catalogue/index.ts'
import type { Figure, Value } from '../figure.ts'
import { daysOf, isOver, type Period } from '../period.ts'
import type { Dimension } from '../../../kit/protection/protect.ts'
import type { Reckoning } from '../reckoning.ts'
import type { Partner } from '../store.ts'
import { type Evidence, judge, type Trust } from '../trust.ts'

/** A value in a file: a number, a bound, hidden to protect people, or null where nothing was measured. */
export type FrozenValue = number | { under: number } | { atLeast: number } | 'hidden' | null
export type FrozenFigure = {
  key: string; title: Text; unit: 'count' | 'share' | 'hours' | Currency; asOf: 'period' | 'freezing'; value: FrozenValue; trust: Trust
  byTheme?: Record<string, FrozenValue>; byKind?: Record<string, FrozenValue>; byOrganisation?: Record<string, FrozenValue>
}
export type Content = {
  format: 'mudun figures 1'
  city: { id: string; name: Text }
  period: Period; from: string; to: string
  frozenAt: string
  /** Numbers of people below this are hidden. */
  least: number
  organisations: Record<string, Text>
  figures: FrozenFigure[]
}

type Source = { city: City; period: Period; now: Date; reckoning: Reckoning; partners: Partner[]; evidence: Evidence }

/**
 * Everything that the catalogue says of a period, as far as it may be shown. Of a period that is over no number of people
 * as of today: it can be published, and two such days apart would tell of the few who came between.
 */
export function contentOf({ city, period, now, reckoning, partners, evidence }: Source): Content {
  const [from, to] = daysOf(period)!
  const slugs = new Map(partners.map(({ id, slug }) => [id, slug]))
  const parts = (figure: Figure, dimension: Dimension, name: (key: string) => string | undefined) => Object.fromEntries(
    reckoning.keys(figure, dimension).flatMap((key): [string, FrozenValue][] => {
      const known = name(key)
      const value = freezeValue(reckoning.part(figure, period, dimension, key), unitOf(figure, city))
      return known && value !== 0 && value !== null ? [[known, value]] : []
    }))
  return {
    format: 'mudun figures 1',
    city: { id: city.id, name: city.name }, period, from, to, frozenAt: now.toISOString(), least: leastOf(city),
    organisations: Object.fromEntries(partners.map(({ slug, name }) => [slug, name])),
    figures: figures.filter(({ span, about }) => span === 'period' || about === 'things' || !isOver(period, now)).map((figure) => ({
      key: figure.key, title: figure.title,
      unit: unitOf(figure, city),
      asOf: figure.span === 'now' ? 'freezing' : 'period',
      value: freezeValue(reckoning.value(figure, period), unitOf(figure, city)), trust: judge(figure, evidence).trust,
      ...(figure.by.includes('theme') && { [figure.kinds ? 'byKind' : 'byTheme']: parts(figure, 'theme', (key) => key || undefined) }),
      ...(figure.by.includes('orgId') && { byOrganisation: parts(figure, 'orgId', (key) => slugs.get(key)) }),
    })),
  }
}

function unitOf({ measure: { kind } }: Figure, { country }: City): FrozenFigure['unit'] {
  return kind === 'money' ? currencyOf(country) : kind === 'share' ? 'share' : kind === 'average' ? 'hours' : 'count'
}

const isMoney = (unit: FrozenFigure['unit']): unit is Currency => currencies.includes(unit as Currency)

function freezeValue(value: Value, unit: FrozenFigure['unit']): FrozenValue {
  if (value === null || value === 'hidden') return value
  if (isMoney(unit)) return wholeOf(value.n, unit)
  return value.edge === 'under' ? { under: value.n } : value.edge === 'atLeast' ? { atLeast: value.n } : value.n
}

export function thawValue(value: FrozenValue, unit: FrozenFigure['unit']): Value {
  if (value === null || value === 'hidden') return value
  if (typeof value === 'number') return { n: isMoney(unit) ? minorOf(String(value), unit)! : value }
  return 'under' in value ? { n: value.under, edge: 'under' } : { n: value.atLeast, edge: 'atLeast' }
}

type Say = (text: Text) => string
type Headings = Record<'theme' | 'kind' | 'organisation' | 'from' | 'to', Text>

/** A table for others' tools: a row of headings, a row of HXL tags, then the whole, each theme, each kind of assistance, each organisation. */
export function toCsv(content: Content, t: Say, headings: Headings): Buffer {
  const known = new Map(content.figures.map((figure) => [figure.key, figure]))
  const shown = figures.flatMap((figure) => known.get(figure.key) ?? [])
  const tags = new Map(figures.map(({ key, hxl }) => [key, hxl]))
  const row = (theme: string, kind: string, organisation: string, of: (figure: FrozenFigure) => FrozenValue | undefined): OutCell[] =>
    [content.from, content.to, theme, kind, organisation, ...shown.map((figure) => cellOf(of(figure)))]
  return writeCsv({
    columns: [headings.from, headings.to, headings.theme, headings.kind, headings.organisation, ...shown.map(({ title }) => title)].map((heading) => ({ heading: t(heading) })),
    rows: [
      ['#date+start', '#date+end', '#sector', '#modality', '#org+name', ...shown.map(({ key }) => tags.get(key)!)],
      row('', '', '', ({ value }) => value),
      ...themes.map((theme: Theme) => row(t(themeNames[theme]), '', '', ({ byTheme }) => byTheme?.[theme])),
      ...Object.entries<Text>(assistanceKinds).map(([kind, name]) => row('', t(name), '', ({ byKind }) => byKind?.[kind])),
      ...Object.entries(content.organisations).map(([slug, name]) => row('', '', t(name), ({ byOrganisation }) => byOrganisation?.[slug])),
    ],
  })
}

// What is hidden or only bounded stays empty: an empty cell is never a zero.
const cellOf = (value: FrozenValue | undefined): OutCell => (typeof value === 'number' ? value : null)
