// The dashboard of a network's office: what waits, how far the network has come, how practices travel, what is new.
import { isolate, type Text } from '../../../kit/language.ts'
import {
  Bars, Card, type CityKind, type Decision, DecisionList, Duo, Entries, KeyFigure, KeyFigures, Legend, ListTable, Notice, PageHead,
  PrintButton, RegionMap, Relative, Section, TableBehind, WaitBars,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { countryName, type Network } from '../../../network/members/index.ts'
import { adoptionStatuses, type Practice, PracticeCard, StatusTag } from '../../../network/practices/index.ts'
import { figureOf } from '../catalogue/index.ts'
import { compared } from '../comparing/comparing.ts'
import { strings as comparing } from '../comparing/strings.ts'
import { strings as dashboard } from '../dashboard/strings.ts'
import { isOver, nameOf, type Period } from '../period.ts'
import { sayNoun } from '../saying.ts'
import { strings as words } from '../strings.ts'
import type { Hub } from './hub.ts'
import { strings } from './strings.ts'

type Props = { network: Network; hub: Hub; period: Period; now: Date }

export function HubPage(props: Props) {
  const { hub, network, now } = props
  const { t, time, href } = useView()
  return (
    <>
      <PageHead large title={network.name as Text} eyebrow={strings.network} icon="network" sub={<>
        {t(network.about as Text)}<br />{t(strings.upToDate, { time: time(now) })} · <a href={href('/figures')}>{t(strings.allFigures)}</a>
      </>}>
        <PrintButton label={dashboard.meetingSheet} kind="secondary" />
      </PageHead>
      <Waiting {...props} />
      <Today {...props} />
      <Work {...props} />
      <Duo>
        <div class="stack">
          <Travels hub={hub} />
          <PerMonth hub={hub} now={now} />
          <Requests hub={hub} now={now} />
          <ToReview hub={hub} />
        </div>
        <div class="stack">
          <Stages hub={hub} />
          <Section id="latest" title={strings.latest}>
            <Entries one>{hub.latest.map((practice) => <PracticeCard practice={practice} />)}</Entries>
            <a href={href('/practices')}>{t(strings.allPractices)}</a>
          </Section>
        </div>
      </Duo>
    </>
  )
}

function Waiting(props: Props) {
  const { t } = useView()
  const decisions = useDecisions(props)
  if (decisions.length === 0) return <Notice tone="ok" title={strings.nothing}><p>{t(strings.nothingWhy)}</p></Notice>
  return <Section id="decide" title={t(strings.decide, { n: Math.min(3, decisions.length) })}><DecisionList decisions={decisions} /></Section>
}

/** The most pressing first; the page shows three. */
function useDecisions({ hub, network, now }: Props): Decision[] {
  const { t, href, relative } = useView()
  const titleOf = useTitle()
  const { requests: [request], toReview: [practice], comparison, cities, signed } = hub
  const quiet = comparison.rows.filter(({ isQuiet }) => isQuiet)
  const unsigned = cities.length - signed
  return [
    ...(request ? [{
      icon: 'handshake', tone: 'info' as const, verb: strings.asks.verb, href: href(hub.requests.length > 1 ? '/network#requests' : `/network/requests/${request.id}`),
      title: t(strings.asks.title, { n: hub.requests.length, city: isolate(request.cityName) }),
      evidence: t(strings.asks.evidence, { country: t(countryName(request.country)), since: relative((request.askedAt.getTime() - now.getTime()) / 1000) }),
    }] : []),
    ...(practice ? [{
      icon: 'eye', tone: 'info' as const, verb: strings.review.verb, href: href(`/practices/${practice.id}/work`),
      title: t(strings.review.title, { n: hub.toReview.length }),
      evidence: t(strings.review.evidence, { title: isolate(titleOf(practice)), city: isolate(t(practice.cityName)) }),
    }] : []),
    ...(quiet.length > 0 ? [{
      icon: 'phone', tone: 'warn' as const, verb: strings.quiet.verb, href: href('/figures'),
      title: t(comparing.quiet, { n: quiet.length }), evidence: `${quiet.slice(0, 7).map(({ city }) => isolate(t(city.name))).join(' · ')}${quiet.length > 7 ? ' …' : ''}`,
    }] : []),
    ...(unsigned > 0 ? [{
      icon: 'pen-line', tone: 'info' as const, verb: strings.unsigned.verb, href: href(`/cities?network=${network.id}&statement=open`),
      title: t(strings.unsigned.title, { n: unsigned }), evidence: strings.unsigned.evidence,
    }] : []),
  ]
}

function Today({ hub: { cities, joined, signed, published, months, taken, running }, network }: Props) {
  const { t, n, href } = useView()
  const ofNetwork = href(`/cities?network=${network.id}`)
  const fresh = months.at(-1)!.published
  return (
    <Section id="today" title={strings.today}>
      <KeyFigures>
        <KeyFigure value={n(cities.length)} label={t(strings.cities, { n: cities.length })} href={ofNetwork} trust="verified" method={strings.citiesHow}
          {...(joined > 0 && { change: t(strings.joined, { n: joined }) })} />
        <KeyFigure value={t(strings.of, { n: signed, all: cities.length })} label={strings.signed} href={`${ofNetwork}&statement=signed`}
          trust="verified" method={strings.signedHow} />
        <KeyFigure value={n(published)} label={t(strings.published, { n: published })} href={href('/practices')} trust="verified" method={strings.publishedHow}
          spark={months.map((month) => month.published)} {...(fresh > 0 && { change: t(strings.thisMonth, { n: fresh }) })} />
        <KeyFigure value={n(taken)} label={t(strings.taken, { n: taken })} href="#travels" trust="verified" method={strings.takenHow}
          spark={months.map((month) => month.taken)} {...(running > 0 && { change: t(strings.runningOf, { n: running }) })} />
      </KeyFigures>
    </Section>
  )
}

/** What the cities do with residents: sums that each of them shows. */
function Work({ hub: { comparison: { rows, totals } }, period, now }: Props) {
  const view = useView()
  const { t, n, href } = view
  const name = isOver(period, now) ? nameOf(period, view) : t(words.period.soFar, { period: nameOf(period, view) })
  const active = rows.filter(({ isQuiet }) => !isQuiet).length
  return (
    <Section id="work" title={t(strings.work, { period: name })}>
      <KeyFigures>
        {(['people_registered', 'referrals_sent', 'services_published'] as const).map((key) => {
          const [figure, total] = [figureOf(key), totals[compared.indexOf(key)]!]
          return (
            <KeyFigure value={n(total.n)} label={sayNoun(figure, { n: total.n }, view)} href={href('/figures#cities')} trust={total.trust}
              method={`${t(figure.method)} ${total.hiding > 0 ? t(comparing.without, { n: total.hiding }) : t(comparing.whole)}`} />
          )
        })}
        <KeyFigure value={t(strings.of, { n: active, all: rows.length })} label={strings.active} href={href('/figures#cities')} trust="verified" method={strings.activeHow} />
      </KeyFigures>
    </Section>
  )
}

function Travels({ hub: { cities, travels } }: { hub: Hub }) {
  const { t, n, href } = useView()
  const going = travels.filter(({ status }) => status !== 'stopped')
  const [origins, followers] = [new Set(going.map(({ from }) => from)), new Set(going.map(({ to }) => to))]
  const kindOf = (id: string): CityKind => (origins.has(id) ? 'origin' : followers.has(id) ? 'running' : 'plain')
  const name = (id: string) => t(cities.find((city) => city.id === id)?.name ?? id)
  return (
    <Card title={strings.travels} id="travels">
      <RegionMap title={strings.map} arcs={going.map(({ from, to }) => ({ from, to }))}
        cities={cities.map(({ id, name, lat, lon }) => ({ id, name, lat, lon, kind: kindOf(id), href: href(`/cities/${id}`) }))} />
      <Legend keys={[{ mark: 'origin', label: strings.origin }, { mark: 'running', label: strings.follower }, { mark: 'ring', label: strings.member }]} />
      <TableBehind caption={strings.travels} head={[strings.to, strings.from, strings.state, strings.count]} rows={going.map(({ from, to, status, n: times }) => (
        { label: name(to), href: href(`/cities/${to}`), cells: [name(from), t(adoptionStatuses[status]), n(times)] }
      ))} />
    </Card>
  )
}

function PerMonth({ hub: { months }, now }: { hub: Hub; now: Date }) {
  const view = useView()
  const { t, date, lang } = view
  return (
    <Card title={strings.perMonth}>
      <Bars title={strings.perMonth} of={strings.month} series={Object.values(strings.series)}
        summary={t(strings.perMonthSaid, { from: nameOf(months[0]!.month, view), to: nameOf(months.at(-1)!.month, view) })}
        rows={months.map(({ month, published, taken }) => ({
          label: date(`${month}-01`, { month: lang === 'ar' ? 'long' : 'short' }).replace('.', ''), full: nameOf(month, view),
          values: [published, taken], unfinished: !isOver(month, now),
        }))} />
    </Card>
  )
}

/** How far the journeys are, one line a stage. */
function Stages({ hub: { travels, told } }: { hub: Hub }) {
  const { n } = useView()
  const at = (stage: string) => travels.filter(({ status }) => status === stage).reduce((sum, travel) => sum + travel.n, 0)
  const stages = (['considering', 'planned', 'running', 'done', 'stopped'] as const).map((stage) => ({ label: adoptionStatuses[stage], value: at(stage) }))
  return (
    <Card title={strings.stages}>
      <WaitBars say={n} rows={[...stages, { label: strings.told, value: told }]} />
    </Card>
  )
}

function Requests({ hub: { requests }, now }: { hub: Hub; now: Date }) {
  const { t, href } = useView()
  return (
    <Section id="requests" title={strings.requests} sub={requests.length > 0 ? strings.longest : strings.noRequests}>
      {requests.length > 0 && (
        <ListTable caption={strings.requests} rows={requests} href={({ id }) => href(`/network/requests/${id}`)} columns={[
          { label: strings.city, place: 'title', cell: ({ cityName }) => <bdi>{cityName}</bdi> },
          { label: strings.country, place: 'line', cell: ({ country }) => t(countryName(country)) },
          { label: strings.asked, place: 'end', cell: ({ askedAt }) => <Relative at={askedAt} now={now} /> },
        ]} />
      )}
    </Section>
  )
}

function ToReview({ hub: { toReview } }: { hub: Hub }) {
  const { t, href } = useView()
  const titleOf = useTitle()
  return (
    <Section id="review" title={strings.toReview} sub={toReview.length > 0 ? strings.longest : strings.noReview}>
      {toReview.length > 0 && (
        <ListTable caption={strings.toReview} rows={toReview} href={({ id }) => href(`/practices/${id}/work`)} columns={[
          { label: strings.practice, place: 'title', cell: (practice) => <bdi>{titleOf(practice)}</bdi> },
          { label: strings.city, place: 'line', cell: ({ cityName }) => <bdi>{t(cityName)}</bdi> },
          { label: strings.state, place: 'end', cell: ({ status }) => <StatusTag status={status} /> },
        ]} />
      )}
    </Section>
  )
}

function useTitle() {
  const { t, lang } = useView()
  return ({ title, lang: first }: Practice) => t(title[lang] || title[first])
}
