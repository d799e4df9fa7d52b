import { type City, leastOf } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { themeNames } from '../../../kit/themes.ts'
import {
  Bars, Button, Card, Columns, Crumbs, DataTable, Empty, Hint, KeyFigure, KeyFigures, PageHead, Section, Stack, TrustTag,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { Trusted } from '../dashboard/pages.tsx'
import { type Figure, readsOf } from '../figure.ts'
import { FrozenList } from '../freezing/pages.tsx'
import { PeriodChooser } from '../pages.tsx'
import { before, isOver, lastMonths, nameOf, type Period, spanOf } from '../period.ts'
import { can } from '../policy.ts'
import type { Dimension } from '../../../kit/protection/protect.ts'
import type { Reckoning } from '../reckoning.ts'
import { strings as settingWords } from '../settings/strings.ts'
import { sayChange, sayNoun, sayReason, sayValue } from '../saying.ts'
import type { listFrozen, Partner } from '../store.ts'
import { strings } from '../strings.ts'
import { type Evidence, judge } from '../trust.ts'

type Common = { city: City; period: Period; reckoning: Reckoning; evidence: Evidence; now: Date }
type CatalogueProps = Common & { figures: Figure[]; frozen: Awaited<ReturnType<typeof listFrozen>> }

/** Every figure of a city in a period. */
export function CataloguePage({ figures, city, period, reckoning, evidence, frozen, now }: CatalogueProps) {
  const view = useView()
  const { t, href, actor } = view
  const groups = Map.groupBy(figures, ({ group }) => group)
  return (
    <>
      <PageHead title={t(strings.cityFigures, { city: t(city.name) })} sub={`${nameOf(period, view)} · ${t(strings.count, { n: figures.length })}`} lead={strings.catalogueLead}>
        <PeriodChooser period={period} now={now} />
      </PageHead>
      <Columns side={<Trusted least={leastOf(city)}>{can.set(actor, city.id) && <p><a href={href(`/${city.id}/figures/settings`)}>{t(settingWords.change)}</a></p>}</Trusted>} about={strings.page.trustTitle}>
        {[...groups].map(([group, own]) => (
          <Section id={group} title={strings.groups[group]}>
            <DataTable
              caption={strings.groups[group]} head={[strings.page.figure, strings.page.value, strings.page.trust]}
              rows={own.map((figure) => ({
                label: figure.title, href: href(`/${city.id}/figures/${figure.key}?period=${period}`),
                cells: [
                  sayValue(figure, reckoning.value(figure, period), view) ?? t(strings.value.none),
                  t(strings.trust.words[judge(figure, evidence).trust]),
                ],
              }))}
            />
          </Section>
        ))}
        <FrozenList city={city} period={period} frozen={frozen} />
      </Columns>
    </>
  )
}

type FigureProps = Common & { figure: Figure; partners: Partner[] }

/** One figure: its value, where it comes from, how it is counted. */
export function FigurePage(props: FigureProps) {
  const { figure, city, period, reckoning, evidence, now } = props
  const view = useView()
  const { t, href, actor } = view
  const value = reckoning.value(figure, period)
  const change = sayChange(figure, value, reckoning.earlier(figure, period), before(period), view)
  const judgement = judge(figure, evidence)
  const { records } = figure
  const isReached = records?.for(actor, city.id)
  return (
    <>
      <Crumbs trail={[{ label: strings.figures, path: `/${city.id}/figures?period=${period}` }]} />
      <PageHead title={figure.title} sub={figure.span === 'now' ? strings.period.now : nameOf(period, view)}>
        {figure.span === 'period' && <PeriodChooser period={period} now={now} />}
        {isReached && (
          <Button label={strings.page.records} icon="list" href={href(records!.path(city.id, { month: spanOf(period) === 'month' ? period : undefined }))} />
        )}
      </PageHead>
      <Columns side={<About {...props} />} about={strings.page.about}>
        <Section id="value" title={strings.page.value}>
          <KeyFigures>
            <KeyFigure
              value={sayValue(figure, value, view)} label={sayNoun(figure, value, view)} {...(change && { change })}
              trust={judgement.trust} method={sayReason(judgement, view)}
            />
          </KeyFigures>
          {value === 'hidden' && <Hint>{t(strings.value.hiddenWhy, { n: leastOf(city) })}</Hint>}
          {isReached && <Hint>{t(strings.page.recordsHint)}</Hint>}
        </Section>
        {figure.span === 'period' && <ByMonth {...props} />}
        {figure.by.map((dimension) => <ByPart {...props} dimension={dimension} />)}
      </Columns>
    </>
  )
}

function About({ figure, city, evidence }: FigureProps) {
  const view = useView()
  const { t } = view
  const judgement = judge(figure, evidence)
  return (
    <>
      <Card title={strings.page.method} icon="calculator">
        <p>{t(figure.method)}</p>
        {figure.better && <Hint>{t(strings.page.good[figure.better])}</Hint>}
      </Card>
      <Card title={strings.page.trustTitle} icon="shield-check">
        <Stack gap="tight"><p><TrustTag trust={judgement.trust} /></p><p>{sayReason(judgement, view)}</p></Stack>
        {figure.about === 'people' && <Hint>{t(strings.trust.small, { n: leastOf(city) })}</Hint>}
        <details>
          <summary>{t(strings.page.reads)}</summary>
          <p><bdi dir="ltr">{readsOf(figure).join(' · ')}</bdi></p>
        </details>
      </Card>
    </>
  )
}

function ByMonth({ figure, city, reckoning, now }: FigureProps) {
  const view = useView()
  const { t, date, href } = view
  const months = lastMonths(12, now).map((month) => ({ month, value: reckoning.value(figure, month) }))
  const page = (month: Period) => href(`/${city.id}/figures/${figure.key}?period=${month}`)
  if (figure.measure.kind === 'count') {
    return (
      <Card title={strings.page.byMonth}>
        <Bars
          title={strings.page.byMonth} summary={t(figure.title)} of={strings.period.month} series={[figure.title]}
          rows={months.map(({ month, value }) => ({
            label: date(`${month}-01`, { month: view.lang === 'ar' ? 'long' : 'short' }).replace('.', ''), full: nameOf(month, view),
            values: [value === null || value === 'hidden' ? null : value.n], href: page(month), unfinished: !isOver(month, now),
          }))}
        />
      </Card>
    )
  }
  const known = months.filter(({ value }) => value !== null)
  if (known.length === 0) return <Empty icon="chart-column" title={strings.page.nothing} />
  return (
    <Section id="months" title={strings.page.byMonth}>
      <DataTable
        caption={strings.page.byMonth} head={[strings.period.month, figure.title]}
        rows={known.reverse().map(({ month, value }) => ({ label: nameOf(month, view), href: page(month), cells: [sayValue(figure, value, view)!] }))}
      />
    </Section>
  )
}

function ByPart({ figure, city, period, reckoning, partners, dimension }: FigureProps & { dimension: Dimension }) {
  const view = useView()
  const { href, actor } = view
  const names: Record<string, Text> = figure.kinds ?? themeNames
  const name = (key: string) => (dimension === 'theme'
    ? (names[key] ?? strings.page.noTheme)
    : partners.find(({ id }) => id === key)?.name)
  const rows = reckoning.keys(figure, dimension).flatMap((key) => {
    const value = reckoning.part(figure, period, dimension, key)
    const label = name(key)
    return label && value !== null && (value === 'hidden' || value.n !== 0) ? [{ key, label, value }] : []
  })
  if (rows.length === 0) return null
  const size = ({ value }: (typeof rows)[number]) => (value === 'hidden' ? -1 : value.n)
  const list = figure.records?.for(actor, city.id) ? figure.records : undefined
  const opens = (key: string) => list && (dimension === 'theme' || !list.own || key === actor.org?.id)
  const { page } = strings
  const [title, head] = dimension === 'orgId' ? [page.byOrganisation, page.organisation] : figure.kinds ? [page.byKind, page.kind] : [page.byTheme, page.theme]
  return (
    <Section id={dimension} title={title}>
      <DataTable
        caption={title} head={[head, figure.title]}
        rows={rows.sort((a, b) => size(b) - size(a)).map(({ key, label, value }) => ({
          label,
          href: opens(key) ? href(list!.path(city.id, { [dimension]: key, month: spanOf(period) === 'month' ? period : undefined })) : undefined,
          cells: [sayValue(figure, value, view)!],
        }))}
      />
    </Section>
  )
}
