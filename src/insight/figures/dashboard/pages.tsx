import type { Child } from 'hono/jsx'
import type { City } from '../../../kit/cities.ts'
import { isolate } from '../../../kit/language.ts'
import { themeNames } from '../../../kit/themes.ts'
import {
  Bars, Card, DecisionList, Duo, Hint, KeyFigure, KeyFigures, Legend, Notice, PageHead, PinMap, PrintButton, Section, TableBehind,
  TrustTag, WaitBars,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { figureOf } from '../catalogue/index.ts'
import { PeriodChooser } from '../pages.tsx'
import { before, isOver, nameOf, type Period } from '../period.ts'
import { sayChange, sayNoun, sayReason, sayValue } from '../saying.ts'
import { strings as words } from '../strings.ts'
import type { Dashboard, Said } from './dashboard.ts'
import { strings } from './strings.ts'
import { useBehind, useDecisions } from './words.ts'

type Props = { city: City; period: Period; dashboard: Dashboard; now: Date }

export function DashboardPage({ city, period, dashboard, now }: Props) {
  const view = useView()
  const { t } = view
  const name = nameOf(period, view)
  const title = t(strings.title, { city: t(city.name), period: period === 'all' || isOver(period, now) ? name : t(words.period.soFar, { period: name }) })
  return (
    <>
      <PageHead
        title={title}
        sub={<>{t(strings.upToDate, { time: view.time(now) })} · <a href={view.href(`/${city.id}/figures?period=${period}`)}>{t(strings.howWeCount)}</a></>}
      >
        <PeriodChooser period={period} now={now} />
        <PrintButton label={strings.meetingSheet} kind="secondary" />
      </PageHead>
      <Decisions city={city} period={period} dashboard={dashboard} />
      <Section id="figures" title={strings.keyFigures}>
        <KeyFigures>{dashboard.figures.map((said) => <Key city={city} period={period} said={said} />)}</KeyFigures>
      </Section>
      <Duo>
        <div class="stack">
          <PerMonth city={city} dashboard={dashboard} now={now} />
          <Waits city={city} period={period} waits={dashboard.waits} />
        </div>
        <div class="stack">
          <Areas city={city} areas={dashboard.areas} />
          <Trusted least={dashboard.least} />
        </div>
      </Duo>
    </>
  )
}

function Decisions({ city, period, dashboard: { decisions } }: Omit<Props, 'now'>) {
  const { t } = useView()
  const put = useDecisions(city, period)
  if (decisions.length === 0) return <Notice tone="ok" title={strings.nothing}><p>{t(strings.nothingWhy)}</p></Notice>
  return (
    <Section id="decide" title={t(strings.decide, { n: decisions.length })}>
      <DecisionList decisions={decisions.map(put)} />
    </Section>
  )
}

function Key({ city, period, said: { key, value, earlier, spark, judgement } }: { city: City; period: Period; said: Said }) {
  const view = useView()
  const figure = figureOf(key)
  const noun = sayNoun(figure, value, view)
  const change = sayChange(figure, value, earlier, before(period), view)
  const method = `${view.t(figure.method)} ${sayReason(judgement, view)}`
  return (
    <KeyFigure
      value={sayValue(figure, value, view)} label={noun} href={useBehind(city, period)(key)} {...(change && { change })}
      trust={judgement.trust} method={method} spark={spark}
    />
  )
}

function PerMonth({ city, dashboard: { months, isSplit }, now }: { city: City; dashboard: Dashboard; now: Date }) {
  const view = useView()
  const { t, date } = view
  const behind = (month: Period) => useBehind(city, month)('referrals_sent')
  const [first, last] = [months[0]!.month, months.at(-1)!.month]
  const hidden = months.some(({ sent, split }) => (isSplit ? split.includes(null) : sent === null))
  return (
    <Card title={strings.perMonth}>
      <Bars
        title={strings.perMonth} of={strings.month}
        summary={t(strings.perMonthSaid, { from: nameOf(first, view), to: nameOf(last, view) })}
        series={isSplit ? Object.values(strings.ends) : [strings.sent]}
        rows={months.map(({ month, sent, split }) => ({
          label: date(`${month}-01`, { month: view.lang === 'ar' ? 'long' : 'short' }).replace('.', ''),
          full: nameOf(month, view),
          values: isSplit ? split : [sent],
          href: behind(month),
          unfinished: !isOver(month, now),
        }))}
      />
      {hidden && <Hint>{t(strings.smallMonths)}</Hint>}
    </Card>
  )
}

function Waits({ city, period, waits }: { city: City; period: Period; waits: Dashboard['waits'] }) {
  const { t, duration } = useView()
  const behind = useBehind(city, period)
  return (
    <Card title={strings.waits}>
      {waits.length === 0 ? <Hint>{t(strings.noWaits)}</Hint> : (
        <>
          <Legend keys={[{ mark: 'target', label: strings.target }]} />
          <WaitBars
            say={(hours) => duration(Math.max(1, hours) * 3600)}
            rows={waits.map(({ theme, hours, target }) => ({ label: themeNames[theme], value: hours, target, href: behind('answer_time', { theme }) }))}
          />
        </>
      )}
    </Card>
  )
}

function Areas({ city, areas }: { city: City; areas: Dashboard['areas'] }) {
  const { t, n, href } = useView()
  const rows = city.areas.map((area) => ({ ...area, ...(areas.find(({ id }) => id === area.id) ?? { services: 0, organisations: 0 }) }))
  if (rows.length === 0) return null
  const link = (id: string) => href(`/${city.id}/services?area=${id}`)
  return (
    <Card title={strings.areas}>
      <Hint>{t(strings.areasHint)}</Hint>
      <PinMap
        title={t(strings.areasSaid, { city: t(city.name) })} here={{ lat: city.lat, lon: city.lon, label: city.name }}
        pins={rows.map(({ id, name, lat, lon, services }) => ({
          id, number: services, label: t(strings.areaSaid, { area: isolate(t(name)), n: services }), lat, lon, off: services === 0, href: link(id),
        }))}
        places={rows}
      />
      <TableBehind
        caption={strings.areas} head={[strings.area, strings.services, strings.organisations]}
        rows={rows.map(({ id, name, services, organisations }) => ({ label: name, href: link(id), cells: [n(services), n(organisations)] }))}
      />
    </Card>
  )
}

/** What the three words of trust mean, and what is never shown. */
export function Trusted({ least, children }: { least: number; children?: Child }) {
  const { t } = useView()
  return (
    <Card title={words.trust.title} quiet>
      <ul class="stack">
        {(['verified', 'estimated', 'partial'] as const).map((trust) => (
          <li class="row"><TrustTag trust={trust} /><span>{t(words.trust.meaning[trust])}</span></li>
        ))}
      </ul>
      <Hint>{t(words.trust.small, { n: least })}</Hint>
      {children}
    </Card>
  )
}
