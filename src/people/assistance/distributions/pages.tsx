import type { History } from '../../../kit/events.ts'
import { Bdi, Button, Card, Columns, Confirm, Crumbs, DataTable, Empty, Facts, Form, FreeText, Hidden, Icon, ListTable, Ltr, NextAction, Notice, PageHead, Pager, Points, Row, Section, Tag, Time, Timeline, type Tone, Views } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { PersonCard } from '../../registry/index.ts'
import { happenings } from '../assistance.ts'
import type { Counts } from '../complaints/complaint.ts'
import { ComplaintsLink } from '../complaints/pages.tsx'
import { Whom } from '../lists/pages.tsx'
import { sayMoney } from '../money/money.ts'
import { can, type DistributionMove, distributionMoves, distributionMovesOf } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { kindIcons, kinds } from '../words.ts'
import type { DayFilter, Entitlement, EntitlementFilter, Sums } from './distribution.ts'
import { type Day, pageSize } from './store.ts'
import { strings } from './strings.ts'

const tones: Record<Day['status'], Tone> = { planned: 'info', open: 'ok', closed: 'warn', reconciled: 'neutral', cancelled: 'neutral' }
export const DayTag = ({ status }: Pick<Day, 'status'>) => <Tag label={strings.statuses[status]} tone={tones[status]} icon="circle-dot" />
export const stateTones: Record<Entitlement['status'], Tone> = { issued: 'info', redeemed: 'ok', void: 'neutral' }

/** The days of a programme, on its page. */
export function Days({ days }: { days: Day[] }) {
  const { href, city, date } = useView()
  return (
    <Points items={days.map(({ id, day, place, status }) => (
      <Row><a href={href(`/${city!.id}/assistance/distributions/${id}`)}>{date(day)}</a><Bdi>{place}</Bdi><DayTag status={status} /></Row>
    ))} />
  )
}

/** Every day of distribution: where help is handed out, and what waits to be counted. */
export function DaysPage({ days, filter }: { days: Day[]; filter: DayFilter }) {
  const { t, href, city, date, with: changed } = useView()
  const base = `/${city!.id}/assistance`
  const shown = filter.view === 'over' ? days.slice(0, pageSize) : days
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }]} />
      <PageHead title={strings.distributions} />
      <Views current={filter.view} views={(['planned', 'over'] as const).map((id) => ({ id, label: strings.views[id] }))} />
      {shown.length === 0
        ? <Empty icon="calendar-days" title={strings.empty} text={strings.emptyText}><Button label={strings.toProgrammes} kind="primary" href={href(base)} /></Empty>
        : (
          <ListTable caption={strings.byDay} rows={shown} href={({ id }) => href(`${base}/distributions/${id}`)} columns={[
            { label: strings.day, place: 'title', cell: ({ day }) => date(day, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }) },
            { label: strings.place, cell: ({ place, fromHour, toHour }) => <Row><Bdi>{place}</Bdi><span class="hint"><Ltr>{fromHour}–{toHour}</Ltr></span></Row> },
            { label: strings.programme, cell: ({ title, kind }) => <Row><Icon name={kindIcons[kind]} size={18} /><span class="vh">{t(kinds[kind])}</span><Bdi>{title}</Bdi></Row> },
            { label: strings.status, place: 'end', cell: ({ status }) => <DayTag status={status} /> },
          ]} />
        )}
      {days.length > shown.length && <Pager next={changed({ after: shown.at(-1)!.id })} />}
    </>
  )
}

export type DayProps = {
  day: Day
  sums: Sums
  listed: number
  line: Entitlement[]
  people: Map<string, PersonCard>
  history: History
  filter: EntitlementFilter
  complaints: Counts
  /** Why the count was not what it should have been. */
  why: string | undefined
  done: string | undefined
}

/** One day: what to do now, what it came to, who stands in the line. */
export function DayPage(props: DayProps) {
  const { day, history, done, sums, listed } = props
  const { t, city, date } = useView()
  const base = `/${city!.id}/assistance`
  const entitled = sums.issued.n + sums.redeemed.n + sums.void.n
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: day.title, path: `${base}/${day.programmeId}` }, { label: strings.distributions, path: `${base}/distributions` }]} />
      {done && <Notice tone="ok" title={words.done} />}
      {day.complete && listed > entitled && <Notice tone="warn"><p>{t(strings.skipped, { n: listed - entitled })}</p></Notice>}
      <PageHead title={date(day.day)} icon="calendar-days" eyebrow={<Bdi>{day.title}</Bdi>}
        sub={<Row><DayTag status={day.status} /><Bdi>{day.place}</Bdi><Ltr>{day.fromHour}–{day.toHour}</Ltr></Row>} />
      <Columns about={strings.sums} side={<Beside {...props} />}>
        <Next {...props} />
        <Line {...props} />
        <Section id="history" title={strings.history}><Timeline entries={happenings(history, strings.events, t)} /></Section>
      </Columns>
    </>
  )
}

function Next({ day }: DayProps) {
  const { t, href, city, actor } = useView()
  const base = href(`/${city!.id}/assistance/distributions/${day.id}`)
  const open = distributionMovesOf(actor, day)
  const step = day.status === 'planned' && !day.complete ? 'preparing' : day.status
  const form = (name: Exclude<DistributionMove, 'reconcile'>, question?: (typeof strings)['endAsk']) => open.includes(name) && (
    <Form action={`${base}/moves`}>
      <Hidden name="move" value={name} />
      {question ? <Confirm label={distributionMoves[name].label} question={question} yes={distributionMoves[name].label} /> : <Button label={distributionMoves[name].label} kind={step === 'planned' ? 'secondary' : 'primary'} />}
    </Form>
  )
  const works = can.redeem(actor, day)
  return (
    <NextAction title={strings.next[step]} yours={works && ['planned', 'open', 'closed'].includes(step)}>
      {step === 'closed' && <p>{t(strings.closedText)}</p>}
      <Row>
        {step === 'preparing' && day.jobId && <Button label={strings.progress} href={href(`/jobs/${day.jobId}`)} />}
        {works && step === 'open' && <Button label={strings.toDesk} kind="primary" icon="scan-line" href={`${base}/desk`} />}
        {works && (step === 'planned' || step === 'open') && <Button label={strings.printSlips} kind={step === 'planned' ? 'primary' : 'secondary'} icon="printer" href={`${base}/slips`} />}
        {step === 'planned' && form('start')}
        {form('end', strings.endAsk)}
        {open.includes('reconcile') && <Button label={strings.reconcile} kind="primary" icon="scale" href={`${base}/reconcile`} />}
        {form('cancel', strings.cancelAsk)}
      </Row>
    </NextAction>
  )
}

function Line({ day, line, people, filter, sums }: DayProps) {
  const view = useView()
  const { t, n, href, city, with: changed } = view
  const shown = line.slice(0, pageSize)
  return (
    <section aria-label={t(strings.line)} class="stack">
      <Views current={filter.view} views={(['all', 'issued', 'redeemed', 'void'] as const).map((id) => ({
        id, label: strings.lineViews[id], count: id === 'all' ? sums.issued.n + sums.redeemed.n + sums.void.n : sums[id].n,
      }))} />
      {shown.length === 0
        ? <Empty title={strings.noLine} />
        : (
          <ListTable caption={strings.line} rows={shown} href={({ id }) => href(`/${city!.id}/assistance/distributions/${day.id}/entitlements/${id}`)} columns={[
            { label: strings.number, place: 'title', cell: ({ queueNo }) => t(strings.slipNo, { n: queueNo }) },
            { label: strings.who, cell: ({ personId }) => <Whom card={people.get(personId)} /> },
            { label: strings.people, number: true, labelled: true, cell: ({ size }) => n(size) },
            { label: strings.amount, number: true, cell: ({ amount, currency }) => <Bdi>{sayMoney(view, amount, currency)}</Bdi> },
            { label: strings.status, place: 'end', cell: ({ status }) => <Tag label={words.entitlementStates[status]} tone={stateTones[status]} icon="circle-dot" /> },
          ]} />
        )}
      {line.length > pageSize && <Pager next={changed({ after: String(shown.at(-1)!.queueNo) })} />}
    </section>
  )
}

function Beside({ day, sums, listed, why, complaints }: DayProps) {
  const view = useView()
  const { n } = view
  const money = (minor: number) => sayMoney(view, minor, day.currency)
  const row = (label: keyof typeof strings.sumOf, { n: many, amount }: { n: number; amount: number }) => ({ label: strings.sumOf[label], cells: [n(many), money(amount)] })
  const all = { n: sums.issued.n + sums.redeemed.n + sums.void.n, amount: sums.issued.amount + sums.redeemed.amount + sums.void.amount }
  return (
    <Card title={strings.sums} icon="scale">
      <DataTable caption={strings.sums} head={[strings.status, strings.many, strings.worth]} rows={[
        { label: strings.sumOf.listed, cells: [n(listed), ''] }, row('issued', all), row('redeemed', sums.redeemed),
        ...(day.status === 'reconciled' ? [] : [row('waiting', sums.issued)]), row('void', sums.void), ...(sums.twice.n > 0 ? [row('twice', sums.twice)] : []),
      ]} />
      {day.counted !== null && day.reconciledAt && (
        <Facts facts={[
          { label: strings.sumOf.counted, value: <Bdi>{money(day.counted)}</Bdi> },
          { label: strings.statuses.reconciled, value: <Time at={day.reconciledAt} /> },
          ...(why ? [{ label: strings.why, value: <FreeText text={why} /> }] : []),
        ]} />
      )}
      {complaints.new + complaints.closed > 0 && <ComplaintsLink counts={complaints} dayId={day.id} />}
    </Card>
  )
}
