import type { Draft } from '../../../kit/form.ts'
import type { History } from '../../../kit/events.ts'
import { openMoves } from '../../../kit/moves.ts'
import {
  Bdi, Button, Card, Crumbs, Empty, Facts, Form, FreeText, Hint, ListTable, NextAction, Notice, PageHead, Pager, Points, Radios, Row, Section, Tag, TextArea, Time, Timeline, Views,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { happenings } from '../assistance.ts'
import type { Day } from '../distributions/store.ts'
import { complaintMoves } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { complaintKinds, complaintOutcomes } from '../words.ts'
import { AnswerForm, type ComplaintFilter, type Counts, type Said, views } from './complaint.ts'
import { type Listed, pageSize } from './store.ts'
import { strings } from './strings.ts'

const StatusTag = ({ status }: Pick<Listed, 'status'>) => <Tag label={strings.statuses[status]} tone={status === 'new' ? 'warn' : 'ok'} icon="message-square" />

type ListProps = { rows: Listed[]; counts: Counts; filter: ComplaintFilter; /** Those of one day. */ day?: Day }

/** What waits to be answered, and what was. */
export function ComplaintsPage({ rows, counts, filter, day }: ListProps) {
  const { t, href, city, date, with: changed } = useView()
  const base = `/${city!.id}/assistance`
  const shown = rows.slice(0, pageSize)
  const short = { day: 'numeric', month: 'short' } as const
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, ...(day ? [{ label: date(day.day), path: `${base}/distributions/${day.id}` }] : [])]} />
      <PageHead title={strings.complaints} sub={strings.sub} />
      <Views current={filter.view} views={views.map((id) => ({ id, label: strings.views[id], count: counts[id] }))} />
      {shown.length === 0
        ? <Empty icon="message-square" title={strings.empty} text={strings.emptyText}><Button label={strings.toDays} href={href(`${base}/distributions`)} /></Empty>
        : (
          <ListTable caption={strings.order} rows={shown} href={({ id }) => href(`${base}/complaints/${id}`)} columns={[
            { label: strings.what, place: 'title', cell: ({ kind }) => t(complaintKinds[kind]) },
            { label: strings.slip, cell: ({ queueNo: n, day, place }) => <Row>{t(strings.slipOf, { n, day: date(day, short) })}<span class="hint"><Bdi>{place}</Bdi></span></Row> },
            { label: strings.since, labelled: true, cell: ({ at }) => <Time at={at} /> },
            { label: strings.wantsAnswer, place: 'end', cell: ({ wantsAnswer }) => wantsAnswer && <Tag label={strings.wantsAnswer} icon="message-square" /> },
          ]} />
        )}
      {rows.length > pageSize && <Pager next={changed({ after: shown.at(-1)!.id })} />}
    </>
  )
}

type Props = { complaint: Listed; said: Said | undefined; history: History; draft: Draft; done: string | undefined }

/** One complaint: what was said, and the answer, by somebody who had no part in it. */
export function ComplaintPage({ complaint, said, history, draft, done }: Props) {
  const { t, href, city } = useView()
  const { kind, queueNo: n, status, distributionId, entitlementId, at, noter, server, wantsAnswer } = complaint
  const base = `/${city!.id}/assistance`
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: strings.complaints, path: `${base}/complaints` }]} />
      {done && <Notice tone="ok" title={words.done} />}
      <PageHead title={t(strings.about, { n })} icon="message-square" sub={<Row><StatusTag status={status} />{t(complaintKinds[kind])}</Row>} />
      <Card>
        {said ? <FreeText text={said.words} /> : <Hint>{t(strings.erased)}</Hint>}
        <Facts facts={[
          { label: strings.slip, value: <a href={href(`${base}/distributions/${distributionId}/entitlements/${entitlementId}`)}>{t(strings.slip)} {n}</a> },
          { label: strings.since, value: <Time at={at} clock /> },
          { label: strings.by, value: <Bdi>{noter}</Bdi> },
          ...(server ? [{ label: strings.server, value: <Bdi>{server}</Bdi> }] : []),
        ]} />
        {wantsAnswer && <Row><Tag label={strings.wantsAnswer} icon="message-square" /></Row>}
      </Card>
      {status === 'closed' ? <Answered complaint={complaint} said={said} /> : <Next complaint={complaint} draft={draft} />}
      <Section id="history" title={strings.history}><Timeline entries={happenings(history, strings.events, t)} /></Section>
    </>
  )
}

function Answered({ complaint: { outcome, answeredAt, answerer }, said }: Pick<Props, 'complaint' | 'said'>) {
  const { t } = useView()
  return (
    <Card title={strings.answer} icon="check">
      {said?.answer && <FreeText text={said.answer} />}
      <Facts facts={[
        { label: strings.outcome, value: t(complaintOutcomes[outcome!]) }, { label: strings.answeredBy, value: <Row><Bdi>{answerer}</Bdi><Time at={answeredAt!} /></Row> },
      ]} />
    </Card>
  )
}

function Next({ complaint, draft }: Pick<Props, 'complaint' | 'draft'>) {
  const { t, href, city, actor } = useView()
  const { shape } = AnswerForm
  if (openMoves(complaintMoves, actor, complaint).length === 0) return <NextAction title={strings.waits}><p>{t(strings.waitsText)}</p></NextAction>
  return (
    <NextAction title={strings.toAnswer} yours>
      {complaint.wantsAnswer && <p>{t(strings.toAnswerTell)}</p>}
      <Form action={href(`/${city!.id}/assistance/complaints/${complaint.id}/answer`)} draft={draft}>
        <Radios name="outcome" label={strings.outcome} of={shape.outcome} draft={draft} options={complaintOutcomes} />
        <TextArea name="answer" label={strings.answer} hint={strings.answerHint} of={shape.answer} draft={draft} rows={3} />
        <Button label={complaintMoves.answer.label} kind="primary" />
      </Form>
    </NextAction>
  )
}

/** On the page of a slip: what was said of it. */
export function ComplaintsOf({ complaints }: { complaints: Listed[] }) {
  const { t, href, city } = useView()
  if (complaints.length === 0) return null
  return (
    <Section id="complaints" title={strings.complaints}>
      <Points items={complaints.map(({ id, kind, status, at }) => (
        <Row><a href={href(`/${city!.id}/assistance/complaints/${id}`)}>{t(complaintKinds[kind])}</a><StatusTag status={status} /><span class="hint"><Time at={at} /></span></Row>
      ))} />
    </Section>
  )
}

/** Of a day: how many, and how many of them wait. */
export function ComplaintsLink({ counts, dayId }: { counts: Counts; dayId: string }) {
  const { t, href, city } = useView()
  return (
    <Row>
      <a href={href(`/${city!.id}/assistance/complaints?day=${dayId}${counts.new > 0 ? '' : '&view=closed'}`)}>{t(strings.counted, { n: counts.new + counts.closed })}</a>
      <span class="hint">{t(strings.waiting, { n: counts.new })}</span>
    </Row>
  )
}
