// The directory of member cities, and the page of one.
import { isMember } from '../../../kit/actor.ts'
import type { City } from '../../../kit/cities.ts'
import { type Draft, draftOf } from '../../../kit/form.ts'
import { isolate, type Text } from '../../../kit/language.ts'
import {
  Bdi, Button, Card, Columns, Confirm, Crumbs, Empty, Entries, Entry, Facts, FilterBar, Form, FormButtons, FoundBar, PageHead, PinMap, Points, RegionMap, Row,
  Section, Select, Stack, Tag, orgKindNames,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type listAdoptions, type Practice, PracticeCard } from '../../practices/index.ts'
import { countryName } from '../countries.ts'
import type { MemberCity, Network } from '../member.ts'
import { can } from '../policy.ts'
import type { FocalPoint, listOrganisationsOf } from '../store.ts'
import { strings } from './strings.ts'

export type CitiesFilter = { network?: string | undefined; country?: string | undefined; statement?: 'signed' | 'open' | undefined }
type ListProps = { cities: MemberCity[]; all: MemberCity[]; networks: Network[]; filter: CitiesFilter; figures: CityFigures }
/** Of each city: services in its directory, practices told, and how often others took one up. */
export type CityFigures = (cityId: string) => { services: number; told: number; taken: number }

export function CityList({ cities, all, networks, filter, figures }: ListProps) {
  const { t, date, href, tag } = useView()
  const names = new Intl.Collator(tag)
  const sorted = cities.toSorted((a, b) => names.compare(t(a.name), t(b.name)))
  const countries = [...new Set(all.map(({ country }) => country))].map((code) => ({ value: code, label: countryName(code) }))
  return (
    <>
      <PageHead title={strings.cities} lead={strings.lead}><Button label={strings.join} icon="handshake" href={href('/cities/join')} /></PageHead>
      <RegionMap title={strings.map} cities={sorted.map(({ id, name, lat, lon }) => ({ id, name, lat, lon, kind: 'running' as const, href: href(`/cities/${id}`) }))} />
      <FilterBar filters={[
        ...(networks.length > 1 ? [{ name: 'network', label: strings.network, options: networks.map(({ id, name }) => ({ value: id, label: name })) }] : []),
        { name: 'country', label: strings.country, options: countries.sort((a, b) => names.compare(t(a.label), t(b.label))) },
        { name: 'statement', label: strings.statement, options: strings.statements },
      ]} />
      <FoundBar found={t(strings.count, { n: sorted.length })} near={strings.byName} />
      {sorted.length === 0 && <Empty icon="map" title={strings.nothing}><Button label={strings.seeAll} href={href('/cities')} /></Empty>}
      <Entries>
        {sorted.map(({ id, name, country, networks }) => (
          <Entry title={name} href={href(`/cities/${id}`)} icon="map-pin" eyebrow={countryName(country)} text={[
            ...(figures(id).told > 0 ? [t(strings.told, { n: figures(id).told })] : []),
            ...(figures(id).services > 0 ? [t(strings.serviceCount, { n: figures(id).services })] : []),
          ].join(' · ')}
            meta={t(strings.since, { date: date(sinceIn(networks, filter), { month: 'long', year: 'numeric' }) })} />
        ))}
      </Entries>
    </>
  )
}

const sinceIn = (networks: MemberCity['networks'], { network }: CitiesFilter) => (networks.find(({ id }) => id === network) ?? networks[0]!).since

type CityProps = {
  city: City
  networks: MemberCity['networks']
  statements: Map<string, Text>
  organisations: Awaited<ReturnType<typeof listOrganisationsOf>>
  practices: Practice[]
  taken: Awaited<ReturnType<typeof listAdoptions>>
  focalPoints: FocalPoint[]
  candidates: { id: string; name: string }[]
  figures: CityFigures
  others: MemberCity[]
}

export function CityPage(props: CityProps) {
  const { t, href } = useView()
  const { city, organisations, practices, taken, others } = props
  return (
    <>
      <Crumbs trail={[{ label: strings.cities, path: '/cities' }, { label: countryName(city.country), path: `/cities?country=${city.country}` }]} />
      <Columns about={strings.about} side={<Side {...props} />}>
        <PageHead large title={city.name as Text} lead={city.profile as Text} eyebrow={countryName(city.country)} icon="map-pin" />
        <Row><Button kind="primary" label={strings.services} icon="heart-handshake" href={href(`/${city.id}/services`)} /></Row>
        <Figures {...props} />
        <RegionMap title={strings.map} cities={[
          ...others.filter(({ id }) => id !== city.id).map(({ id, name, lat, lon }) => ({ id, name, lat, lon, href: href(`/cities/${id}`) })),
          { id: city.id, name: city.name as Text, lat: city.lat, lon: city.lon, kind: 'origin' }, // last: above its neighbours
        ]} />
        <Section id="practices" title={strings.practices}>
          {practices.length === 0 && <p class="hint">{t(strings.noPractices)}</p>}
          <Entries>{practices.map((practice) => <PracticeCard practice={practice} />)}</Entries>
          {practices.length > 0 && <a href={href(`/practices?city=${city.id}`)}>{t(strings.practicesAll)}</a>}
        </Section>
        {taken.length > 0 && (
          <Section id="taken" title={strings.taken}>
            <Points items={taken.map(({ practiceId, title, originName }) => (
              <a href={href(`/practices/${practiceId}`)}>{t(strings.takenFrom, { title: isolate(t(title)), city: isolate(t(originName)) })}</a>
            ))} />
          </Section>
        )}
        {city.areas.length > 0 && <Areas city={city} />}
        <Section id="organisations" title={strings.organisations} sub={t(strings.organisationCount, { n: organisations.length })}>
          <Points items={organisations.map(({ name, kind }) => <><Bdi>{t(name)}</Bdi> <span class="hint">{t(orgKindNames[kind])}</span></>)} />
        </Section>
      </Columns>
    </>
  )
}

/** What the city does in the network, at a glance; each number leads to what it counts. */
function Figures({ city, organisations, figures }: CityProps) {
  const { n, href } = useView()
  const { services, told, taken } = figures(city.id)
  const practices = href(`/practices?city=${city.id}`)
  return (
    <Facts strip facts={[
      { label: strings.servicesPublished, icon: 'heart-handshake', value: <a href={href(`/${city.id}/services`)}>{n(services)}</a> },
      { label: strings.organisations, icon: 'users', value: <a href="#organisations">{n(organisations.length)}</a> },
      { label: strings.practicesTold, icon: 'lightbulb', value: <a href={practices}>{n(told)}</a> },
      { label: strings.takenUp, icon: 'sprout', value: <a href={`${practices}&sort=taken`}>{n(taken)}</a> },
    ]} />
  )
}

function Areas({ city }: { city: City }) {
  const { t, n, href } = useView()
  return (
    <Section id="areas" title={strings.areas}>
      <PinMap title={t(strings.areasMap, { city: t(city.name as Text) })} here={{ lat: city.lat, lon: city.lon, label: strings.centre }}
        pins={city.areas.map(({ id, name, lat, lon }, i) => ({ id, number: i + 1, label: name, lat, lon, href: href(`/${city.id}/services?near=${id}`) }))} />
      <Points items={city.areas.map(({ id, name }, i) => <>{n(i + 1)} · <a href={href(`/${city.id}/services?near=${id}`)}><bdi>{t(name)}</bdi></a></>)} />
    </Section>
  )
}

function Side({ city, networks, statements, focalPoints, candidates }: CityProps) {
  const { t, date, actor } = useView()
  return (
    <>
      <Card title={strings.member} icon="handshake">
        <Points items={networks.map(({ name, since }) => (
          <><bdi>{t(name)}</bdi> <span class="hint">{t(strings.since, { date: date(since, { month: 'long', year: 'numeric' }) })}</span></>
        ))} />
      </Card>
      {networks.length > 0 && (
        <Card title={strings.statement} icon="pen-line">
          {networks.map((network) => <Statement city={city} network={network} text={statements.get(network.id)} />)}
        </Card>
      )}
      {isMember(actor) && <FocalPoints {...{ city, focalPoints, candidates }} />}
    </>
  )
}

function Statement({ city, network, text }: { city: City; network: MemberCity['networks'][number]; text: Text | undefined }) {
  const { t, date, href, actor } = useView()
  return (
    <Stack gap="tight">
      {text && <p><bdi>{t(text)}</bdi></p>}
      <p class="hint"><bdi>{t(network.name)}</bdi></p>
      <p>
        {network.signedOn
          ? <Tag tone="ok" icon="circle-check" label={t(strings.signedOn, { date: date(network.signedOn) })} />
          : <Tag icon="circle" label={strings.notSigned} />}
      </p>
      {!network.signedOn && can.sign(actor, city.id) && (
        <Form action={href(`/cities/${city.id}/statements/${network.id}`)}>
          <Row><Confirm kind="secondary" icon="pen-line" label={strings.sign} question={strings.signSure} yes={strings.sign} /></Row>
        </Form>
      )}
    </Stack>
  )
}

function FocalPoints({ city, focalPoints, candidates, draft = draftOf() }: Pick<CityProps, 'city' | 'focalPoints' | 'candidates'> & { draft?: Draft }) {
  const { t, href, actor } = useView()
  const may = can.nameFocalPoints(actor, city.id)
  const free = candidates.filter(({ id }) => !focalPoints.some((named) => named.id === id))
  return (
    <Card title={strings.focalPoints} icon="users">
      {focalPoints.length === 0 && <p class="hint">{t(strings.noFocalPoints)}</p>}
      {focalPoints.map(({ id, name, orgName }) => (
        <Row between>
          <span><bdi>{name}</bdi> <span class="hint"><bdi>{t(orgName)}</bdi></span></span>
          {may && <Form action={href(`/cities/${city.id}/focal-points/${id}/release`)}><Button small kind="quiet" label={strings.release} about={name} /></Form>}
        </Row>
      ))}
      {may && free.length > 0 && (
        <Form action={href(`/cities/${city.id}/focal-points`)} draft={draft}>
          <Select name="user" label={strings.colleague} draft={draft} options={free.map(({ id, name }) => ({ value: id, label: name }))} />
          <FormButtons label={strings.nameFocalPoint} />
        </Form>
      )}
    </Card>
  )
}
