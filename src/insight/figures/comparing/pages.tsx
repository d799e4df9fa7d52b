import { type Column, Hint, KeyFigure, KeyFigures, ListTable, Notice, PageHead, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { figureOf } from '../catalogue/index.ts'
import { PeriodChooser } from '../pages.tsx'
import { nameOf, type Period } from '../period.ts'
import { sayNoun, sayValue } from '../saying.ts'
import { type CityRow, type Comparison, compared } from './comparing.ts'
import { strings } from './strings.ts'

type Props = { comparison: Comparison; period: Period; now: Date }

export function ComparisonPage({ comparison: { rows, totals }, period, now }: Props) {
  const view = useView()
  const { t, href } = view
  const quiet = rows.filter(({ isQuiet }) => isQuiet)
  return (
    <>
      <PageHead title={strings.title} sub={`${nameOf(period, view)} · ${t(strings.cities, { n: rows.length })}`} lead={strings.lead}>
        <PeriodChooser period={period} now={now} />
      </PageHead>
      <Section id="together" title={strings.together}>
        <KeyFigures>
          {compared.map((key, at) => {
            const total = totals[at]
            // What one city adopts another one has taken up from it: together they are the same number.
            if (!total || key === 'practices_adopted') return null
            const figure = figureOf(key)
            return (
              <KeyFigure
                value={view.n(total.n)} label={sayNoun(figure, { n: total.n }, view)} href="#cities" trust={total.trust}
                method={`${t(figure.method)} ${total.hiding > 0 ? t(strings.without, { n: total.hiding }) : t(strings.whole)}`}
              />
            )
          })}
        </KeyFigures>
      </Section>
      {quiet.length > 0 && (
        <Notice tone="warn" title={t(strings.quiet, { n: quiet.length })}>
          <p>{quiet.map(({ city }, i) => <>{i > 0 && ' · '}<bdi>{t(city.name)}</bdi></>)}</p>
          <Hint>{t(strings.quietHint)}</Hint>
        </Notice>
      )}
      <Section id="cities" title={strings.byCity} sub={strings.order}>
        <ListTable caption={strings.order} rows={inOrder(rows)} columns={useColumns()} href={({ city }) => href(`/${city.id}/figures?period=${period}`)} />
      </Section>
    </>
  )
}

function useColumns(): Column<CityRow>[] {
  const view = useView()
  const { t } = view
  return [
    { label: strings.city, place: 'title', cell: ({ city }) => <bdi>{t(city.name)}</bdi> },
    ...compared.map((key, at): Column<CityRow> => ({
      label: strings.short[key], labelled: true, number: true, cell: ({ values }) => sayValue(figureOf(key), values[at]!, view) ?? '–',
    })),
    { label: strings.lastActive, labelled: true, cell: ({ active }) => (active ? view.date(`${active}-01`, { month: view.lang === 'ar' ? 'long' : 'short', year: 'numeric' }) : t(strings.never)) },
  ]
}

const sent = compared.indexOf('referrals_sent')
const sizeOf = ({ values }: CityRow) => {
  const value = values[sent]
  return value && value !== 'hidden' ? value.n : value === 'hidden' ? 0.5 : 0
}
const inOrder = (rows: CityRow[]) => [...rows].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.city.id < b.city.id ? -1 : 1))
