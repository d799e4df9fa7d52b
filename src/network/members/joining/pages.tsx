import type { Draft } from '../../../kit/form.ts'
import {
  Button, Card, Crumbs, Field, Form, FormButtons, FreeText, Notice, PageHead, Radios, Row, Section, Select, Tag, TextArea, Time, type Tone,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as cities } from '../cities/strings.ts'
import { countryNames } from '../countries.ts'
import { JoinForm, type JoinRequest, type Network, PublicJoinForm } from '../member.ts'
import { strings } from './strings.ts'

const trail = [{ label: cities.cities, path: '/cities' }]
const optionsOf = (networks: Network[]) => networks.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))

/** For a municipality without an account. */
export function PublicJoinPage({ networks, draft, sent }: { networks: Network[]; draft: Draft; sent: boolean }) {
  const { t, href } = useView()
  const of = PublicJoinForm.shape
  if (sent) {
    return (
      <>
        <Crumbs trail={trail} />
        <PageHead title={strings.sent} />
        <Notice tone="ok"><p>{t(strings.sentNext)}</p></Notice>
        <Row><Button label={strings.practices} href={href('/practices')} /></Row>
      </>
    )
  }
  return (
    <>
      <Crumbs trail={trail} />
      <PageHead title={strings.title} sub={strings.sub} />
      <Form action={href('/cities/join')} draft={draft}>
        <Radios name="network" label={strings.network} of={of.network} options={optionsOf(networks)} draft={draft} />
        <Field name="city" label={strings.city} of={of.city} draft={draft} />
        <Select name="country" label={strings.country} of={of.country} options={countryNames()} draft={draft} />
        <TextArea name="reason" label={strings.reason} of={of.reason} draft={draft} rows={5} />
        <Field name="name" label={strings.name} of={of.name} draft={draft} autocomplete="name" />
        <Field name="office" label={strings.office} of={of.office} draft={draft} autocomplete="organization-title" />
        <Field name="email" label={strings.email} hint={strings.emailHint} of={of.email} draft={draft} />
        <div hidden><Field name="website" label={strings.website} draft={draft} /></div>
        <FormButtons label={strings.send} end="arrow-right" />
      </Form>
    </>
  )
}

const tones: Record<JoinRequest['status'], Tone> = { waiting: 'info', approved: 'ok', declined: 'warn' }
export const RequestTag = ({ status }: Pick<JoinRequest, 'status'>) => <Tag label={strings.statuses[status]} tone={tones[status]} />

/** For a city that is on Mudun already. */
export function JoinPage({ networks, requests, draft }: { networks: Network[]; requests: JoinRequest[]; draft: Draft }) {
  const { t, href } = useView()
  return (
    <>
      <Crumbs trail={trail} />
      <PageHead title={strings.title} sub={strings.subStaff} />
      {networks.length === 0 && <Notice><p>{t(strings.nothingToJoin)}</p></Notice>}
      {(networks.length > 0 || draft.values.reason) && (
        <Form action={href('/network/join')} draft={draft}>
          <Radios name="network" label={strings.network} of={JoinForm.shape.network} options={optionsOf(networks)} draft={draft} />
          <TextArea name="reason" label={strings.reason} of={JoinForm.shape.reason} draft={draft} rows={5} />
          <FormButtons label={strings.send} end="arrow-right" />
        </Form>
      )}
      {requests.length > 0 && (
        <Section id="requests" title={strings.requests}>
          {requests.map(({ networkName, status, askedAt, answer, answerLang }) => (
            <Card quiet>
              <Row between><b><bdi>{t(networkName)}</bdi></b><RequestTag status={status} /></Row>
              <p class="hint"><Time at={askedAt} /></p>
              {answer && <FreeText text={answer} {...(answerLang && { lang: answerLang })} />}
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}
