// The page of a network's office: what waits, what is new, how practices travel.
import { countryName } from '../countries.ts'
import type { Draft } from '../../../kit/form.ts'
import { languages, type Text } from '../../../kit/language.ts'
import { line } from '../../../kit/text.ts'
import {
  Bdi, Button, Card, Columns, Crumbs, DataTable, Entries, Facts, Field, Form, FormButtons, FreeText, ListTable, Ltr, PageHead, Relative, Section, Select,
  TextArea, Time, Translated,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type countJourneys, type Practice, PracticeCard, StatusTag } from '../../practices/index.ts'
import { strings as words } from '../cities/strings.ts'
import { countryNames } from '../countries.ts'
import { RequestTag } from '../joining/pages.tsx'
import { ApproveForm, type Contact, DeclineForm, type JoinRequest, type MemberCity, type Network, PlaceForm } from '../member.ts'
import { moves, movesOpenTo } from '../policy.ts'
import { strings } from './strings.ts'

type HubProps = {
  network: Network
  requests: JoinRequest[]
  cities: MemberCity[]
  toReview: Practice[]
  latest: Practice[]
  journeys: Awaited<ReturnType<typeof countJourneys>>
  now: Date
}

export function HubPage({ network, requests, cities, toReview, latest, journeys, now }: HubProps) {
  const { t, n, href } = useView()
  const signed = cities.filter(({ networks }) => networks.some(({ id, signedOn }) => id === network.id && signedOn)).length
  return (
    <>
      <PageHead title={network.name as Text} sub={network.about as Text} icon="network" eyebrow={strings.network} />
      <Columns about={strings.about} side={<>
        <Card title={strings.cities} icon="map-pin">
          <DataTable caption={strings.cities} head={[strings.cities, strings.count]} rows={[
            { label: words.cities, href: href(`/cities?network=${network.id}`), cells: [n(cities.length)] }, { label: strings.signed, cells: [n(signed)] },
          ]} />
        </Card>
        <Card title={strings.journeys} icon="sprout">
          <DataTable caption={strings.journeys} head={[strings.journeys, strings.count]} rows={[
            { label: strings.running, cells: [n(journeys.running + journeys.done)] }, { label: strings.planned, cells: [n(journeys.considering + journeys.planned)] },
            { label: strings.told, cells: [n(journeys.told)] }, { label: strings.stopped, cells: [n(journeys.stopped)] },
          ]} />
        </Card>
      </>}>
        <Section id="requests" title={strings.requests} sub={requests.length > 0 ? strings.longest : strings.noRequests}>
          {requests.length > 0 && (
            <ListTable caption={strings.requests} rows={requests} href={({ id }) => href(`/network/requests/${id}`)} columns={[
              { label: strings.city, place: 'title', cell: ({ cityName }) => <bdi>{cityName}</bdi> },
              { label: strings.country, place: 'line', cell: ({ country }) => t(countryName(country)) },
              { label: strings.asked, place: 'end', cell: ({ askedAt }) => <Relative at={askedAt} now={now} /> },
            ]} />
          )}
        </Section>
        <Section id="review" title={strings.toReview} sub={toReview.length > 0 ? strings.longest : strings.noReview}>
          {toReview.length > 0 && <ToReview practices={toReview.toReversed()} />}
        </Section>
        <Section id="latest" title={strings.latest}>
          <Entries>{latest.map((practice) => <PracticeCard practice={practice} />)}</Entries>
          <a href={href('/practices')}>{t(strings.allPractices)}</a>
        </Section>
      </Columns>
    </>
  )
}

function ToReview({ practices }: { practices: Practice[] }) {
  const { t, lang, href } = useView()
  return (
    <ListTable caption={strings.toReview} rows={practices} href={({ id }) => href(`/practices/${id}/work`)} columns={[
      { label: strings.practice, place: 'title', cell: ({ title, lang: first }) => <bdi>{t(title[lang] || title[first])}</bdi> },
      { label: strings.city, place: 'line', cell: ({ cityName }) => <bdi>{t(cityName)}</bdi> },
      { label: strings.state, place: 'end', cell: ({ status }) => <StatusTag status={status} /> },
    ]} />
  )
}

type RequestProps = { request: JoinRequest; contact: Contact | undefined; approve: Draft; decline: Draft }

export function RequestPage({ request, contact, approve, decline }: RequestProps) {
  const { t, href, actor } = useView()
  const { cityName, country, networkName, askedAt, reason, lang, status, answer, answerLang } = request
  const open = movesOpenTo(actor, request)
  return (
    <>
      <Crumbs trail={[{ label: strings.network, path: '/network' }]} />
      <PageHead title={cityName} eyebrow={<>{t(countryName(country))} · <bdi>{t(networkName)}</bdi></>} icon="map-pin" sub={<RequestTag status={status} />} />
      <Columns about={strings.contact} side={
        <Card title={strings.contact} icon="user">
          {contact
            ? <Facts facts={[
                { label: strings.name, value: <Bdi>{contact.name}</Bdi> }, { label: strings.office, value: <Bdi>{contact.office}</Bdi> },
                { label: strings.email, value: <a href={`mailto:${contact.email}`}><Ltr>{contact.email}</Ltr></a> },
              ]} />
            : <p class="hint">{t(request.orgId ? networkName : strings.contactGone)}</p>}
        </Card>
      }>
        <Section id="why" title={strings.why}><FreeText text={reason} lang={lang} /><p class="hint"><Time at={askedAt} /></p></Section>
        {answer && <Section id="answer" title={strings.decided}><FreeText text={answer} {...(answerLang && { lang: answerLang })} /></Section>}
        {open.includes('approve') && (
          <Section id="approve" title={strings.approve}>
            <Form action={href(`/network/requests/${request.id}/approve`)} draft={approve}>
              {request.cityId === null && <PlaceFields draft={approve} />}
              <TextArea name="note" id="approve-note" label={strings.note} of={ApproveForm.shape.note} draft={approve} rows={2} />
              <FormButtons label={moves.approve.label} />
            </Form>
          </Section>
        )}
        {open.includes('decline') && (
          <Section id="decline" title={strings.decline}>
            <Form action={href(`/network/requests/${request.id}/decline`)} draft={decline}>
              <TextArea name="note" id="decline-note" label={strings.declineNote} of={DeclineForm.shape.note} draft={decline} rows={2} />
              <Button kind="danger" label={moves.decline.label} />
            </Form>
          </Section>
        )}
      </Columns>
    </>
  )
}

function PlaceFields({ draft }: { draft: Draft }) {
  const { t } = useView()
  return (
    <>
      <p>{t(strings.placeSub)}</p>
      <Translated name="name" label={strings.cityName} of={line(80)} draft={draft} />
      <Translated name="org" label={strings.orgName} of={line(120)} draft={draft} />
      <Field name="slug" label={strings.slug} hint={strings.slugHint} of={PlaceForm.shape.slug} draft={draft} code />
      <Select name="country" label={strings.country} of={PlaceForm.shape.country} options={countryNames} draft={draft} />
      <Field name="lat" label={strings.lat} hint={strings.degrees} draft={draft} code />
      <Field name="lon" label={strings.lon} hint={strings.degrees} draft={draft} code />
    </>
  )
}

/** What the place of a new city begins with: what was asked. */
export const placeOf = ({ cityName, country, lang }: JoinRequest): Record<string, string> => ({
  country, ...Object.fromEntries(languages.map((one) => [`name.${one}`, one === lang ? cityName : ''])),
})
