// A request to join, as the network's office reads and answers it.
import type { Draft } from '../../../kit/form.ts'
import { languages } from '../../../kit/language.ts'
import { line } from '../../../kit/text.ts'
import {
  Bdi, Button, Card, Columns, Crumbs, Facts, Field, Form, FormButtons, FreeText, Ltr, Notice, PageHead, Section, Select, TextArea, Time, Translated,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { countryName, countryNames } from '../countries.ts'
import { RequestTag } from '../joining/pages.tsx'
import { ApproveForm, type Contact, DeclineForm, type JoinRequest, PlaceForm } from '../member.ts'
import { moves, movesOpenTo } from '../policy.ts'
import { strings } from './strings.ts'

type RequestProps = {
  request: JoinRequest; contact: Contact | undefined; approve: Draft; decline: Draft
  /** The form that a colleague's decision overtook. */
  late?: 'approve' | 'decline' | undefined
}

export function RequestPage({ request, contact, approve, decline, late }: RequestProps) {
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
        {late && <Notice tone="warn" title={strings.late} />}
        {(open.includes('approve') || late === 'approve') && (
          <Section id="approve" title={strings.approve}>
            <Form action={href(`/network/requests/${request.id}/approve`)} draft={approve}>
              {(request.cityId === null || approve.values.slug !== undefined) && <PlaceFields draft={approve} />}
              <TextArea name="note" id="approve-note" label={strings.note} of={ApproveForm.shape.note} draft={approve} rows={2} />
              <FormButtons label={moves.approve.label} />
            </Form>
          </Section>
        )}
        {(open.includes('decline') || late === 'decline') && (
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
      <Select name="country" label={strings.country} of={PlaceForm.shape.country} options={countryNames()} draft={draft} />
      <Field name="lat" label={strings.lat} hint={strings.degrees} draft={draft} code />
      <Field name="lon" label={strings.lon} hint={strings.degrees} draft={draft} code />
    </>
  )
}

/** What the place of a new city begins with: what was asked. */
export const placeOf = ({ cityName, country, lang }: JoinRequest): Record<string, string> => ({
  country, ...Object.fromEntries(languages.map((one) => [`name.${one}`, one === lang ? cityName : ''])),
})
