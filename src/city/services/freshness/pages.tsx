import type { Draft } from '../../../kit/form.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Button, Card, Confirm, Facts, Field, Form, Hidden, Hint, Ltr, Notice, PageHead, Points, Radios, Row, Stack, TextArea } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as editing } from '../editing/strings.ts'
import { HoursFields } from '../editing/pages.tsx'
import { spansOn, weekDays } from '../hours.ts'
import { strings as page } from '../page/strings.ts'
import { dayName, localDigits } from '../saying.ts'
import type { Service } from '../service.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { strings } from './strings.ts'

type LinkProps = { service: Service; action: string; draft: Draft }

/** One page, three answers: still right, put right, closed. */
export function LinkPage({ service, action, draft }: LinkProps) {
  const { t } = useView()
  return (
    <Stack gap="loose">
      <PageHead eyebrow={<Bdi>{t(service.orgName)}</Bdi>} title={strings.title} lead={strings.lead} />
      <Card title={filled(service.name, service.sourceLang)}><What service={service} /></Card>
      <Form action={action}><Hidden name="answer" value="still" /><Button label={strings.still} kind="primary" icon="circle-check" full /></Form>
      <details open={Object.keys(draft.errors).length > 0}>
        <summary><b>{t(strings.correct)}</b></summary>
        <Card quiet>
          <Hint>{t(strings.correctHint)}</Hint>
          <Form action={action} draft={draft}>
            <Hidden name="answer" value="correct" />
            <Field name="phone" label={editing.fields.phone} draft={draft} code />
            <HoursFields draft={draft} />
            <Radios name="capacity" label={editing.fields.capacity} options={words.capacity} draft={draft} beside />
            <Field name="free" label={editing.fields.free} draft={draft} code />
            <TextArea name="words" label={strings.rest} draft={draft} rows={3} />
            <Row><Button label={strings.send} kind="primary" /></Row>
          </Form>
        </Card>
      </details>
      <Form action={action}>
        <Confirm label={strings.closed} question={strings.closedQuestion} yes={strings.closedYes} name="answer" value="closed" icon="door-closed" />
      </Form>
    </Stack>
  )
}

function What({ service }: { service: Service }) {
  const view = useView()
  const { t, city } = view
  const { hours, sourceLang, capacity, free } = service
  const phone = service.phone ?? service.contactPhone
  const days = hours === 'always' ? [] : weekDays(city!).map((day) => ({ day, spans: spansOn(hours, day) })).filter(({ spans }) => spans.length > 0)
  return (
    <Facts facts={[
      { label: editing.fields.what, value: t(filled(service.what, sourceLang)) },
      ...(phone ? [{ label: editing.fields.phone, value: <Ltr>{phoneShown(phone, city!.country)}</Ltr> }] : []),
      {
        label: editing.fields.hours,
        value: hours === 'always' ? t(words.openAlways) : <Points items={days.map(({ day, spans }) => (
          <>{dayName(view, day)} {spans.map(([from, to]) => <> <Ltr>{localDigits(view, `${from} – ${to}`)}</Ltr></>)}</>
        ))} />,
      },
      { label: editing.fields.address, value: <Bdi>{t(filled(service.address, sourceLang)) || t(page.byPhone)}</Bdi> },
      { label: editing.fields.cost, value: t(words.cost[service.cost]) },
      { label: editing.fields.documents, value: service.documents.length > 0 ? <Points items={service.documents.map((paper) => t(filled(paper, sourceLang)))} /> : t(words.noPapers) },
      { label: editing.fields.capacity, value: free === null ? t(words.capacity[capacity]) : t(words.freePlaces, { n: free }) },
    ]} />
  )
}

/** The link for whoever knows the service, shown once. */
export function AskedPage({ service, address, mailed }: { service: Service; address: string; mailed: boolean }) {
  const { t, href, city } = useView()
  return (
    <Stack>
      <PageHead eyebrow={<Bdi>{t(filled(service.name, service.sourceLang))}</Bdi>} title={strings.asked} />
      <Notice><p>{t(strings.askedHow)}</p>{mailed && <p>{t(strings.mailed)}</p>}</Notice>
      <p class="free"><bdi dir="ltr">{address}</bdi></p>
      <Row><Button label={strings.back} href={href(`/${city!.id}/services/${service.id}`)} /></Row>
    </Stack>
  )
}
