import type { History } from '../../../kit/events.ts'
import { Bdi, Button, Card, Columns, Confirm, Crumbs, DataTable, Empty, Facts, Form, Hidden, Hint, ListTable, Ltr, NextAction, Notice, PageHead, Pager, Points, Row, Section, Tag, Timeline, type Tone, Views } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { ElsewhereOfList, type OfListProps } from '../../elsewhere/index.ts'
import type { PersonCard } from '../../registry/index.ts'
import { happenings } from '../assistance.ts'
import { sayMoney } from '../money/money.ts'
import { can, type ListMove, listMoves, listMovesOf } from '../policy.ts'
import type { Programme } from '../programmes/programme.ts'
import { RuleList, sayReason } from '../rules/pages.tsx'
import { strings as words } from '../strings.ts'
import type { Entry, EntryFilter } from './list.ts'
import { type ListRow, pageSize } from './store.ts'
import { strings } from './strings.ts'

const tones: Record<ListRow['status'], Tone> = { making: 'info', made: 'warn', approved: 'ok', dropped: 'neutral' }
const StatusTag = ({ status }: Pick<ListRow, 'status'>) => <Tag label={strings.statuses[status]} tone={tones[status]} icon="circle-dot" />

/** The lists of a programme, on its page. */
export function Lists({ lists, currency }: { lists: ListRow[]; currency: string }) {
  const view = useView()
  const { t, n, href, date, city } = view
  return (
    <Points items={lists.map(({ id, status, madeAt, chosen, lookedAt, total }) => (
      <Row>
        <a href={href(`/${city!.id}/assistance/lists/${id}`)}>{t(strings.listOf, { day: date(madeAt) })}</a>
        <StatusTag status={status} />
        <span class="hint">{t(strings.chosenOf, { n: chosen, of: n(lookedAt) })} · <Bdi>{sayMoney(view, total, currency)}</Bdi></span>
      </Row>
    ))} />
  )
}

export type Props = {
  list: ListRow
  programme: Programme
  /** None for whoever may not see people. */
  entries: Entry[] | undefined
  people: Map<string, PersonCard>
  reasons: { reason: string; n: number }[]
  available: number
  day: { id: string } | undefined
  history: History
  filter: EntryFilter
  elsewhere: OfListProps
  done: string | undefined
}

/** A list: whom it names and why, and why others are not on it. */
export function ListPage(props: Props) {
  const { list, programme, entries, filter, history, done } = props
  const { t, n, date, city } = useView()
  const base = `/${city!.id}/assistance`
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: programme.title, path: `${base}/${programme.id}` }]} />
      {done && <Notice tone="ok" title={words.done} />}
      <PageHead title={t(strings.listOf, { day: date(list.madeAt) })} icon="list-checks" eyebrow={<Bdi>{programme.title}</Bdi>}
        sub={<Row><StatusTag status={list.status} /><span>{t(strings.chosenOf, { n: list.chosen, of: n(list.lookedAt) })}</span></Row>} />
      <Columns about={strings.list} side={<Beside {...props} />}>
        <Next {...props} />
        {entries
          ? (
            <section aria-label={t(strings.list)} class="stack">
              <Views current={filter.view} views={[
                { id: 'in', label: strings.views.in, count: list.chosen }, { id: 'out', label: strings.views.out, count: list.lookedAt - list.chosen },
              ]} />
              <Entries {...props} entries={entries} />
            </section>
          )
          : <Notice><p>{t(strings.forCaseWorkers)}</p></Notice>}
        <Section id="history" title={strings.history}><Timeline entries={happenings(history, strings.events, t)} /></Section>
      </Columns>
    </>
  )
}

function Entries({ entries, people, filter, programme }: Props & { entries: Entry[] }) {
  const view = useView()
  const { href, city, n, with: changed } = view
  const shown = entries.slice(0, pageSize)
  const isIn = filter.view === 'in'
  if (entries.length === 0) return <Empty title={strings.nobody} text={strings.nobodyText} />
  return (
    <>
      <ListTable caption={strings.byFile} rows={shown} href={({ personId }) => href(`/${city!.id}/people/${personId}`)} columns={[
        { label: strings.who, place: 'title', cell: ({ personId }) => <Whom card={people.get(personId)} /> },
        { label: strings.people, place: 'end', number: true, labelled: true, cell: ({ size }) => n(size) },
        ...(isIn ? [{ label: strings.amount, place: 'start' as const, number: true, cell: ({ amount }: Entry) => <Bdi>{sayMoney(view, amount, programme.currency)}</Bdi> }] : []),
        { label: strings.why, cell: ({ reasons }) => <span class="hint">{reasons.map((reason) => sayReason(reason, view)).join(' · ')}</span> },
      ]} />
      {entries.length > pageSize && <Pager next={changed({ after: shown.at(-1)!.personId })} />}
    </>
  )
}

export const Whom = ({ card }: { card: PersonCard | undefined }) =>
  <Row><Bdi>{card?.initials || '—'}</Bdi>{card && <span class="hint"><Ltr>{card.code}</Ltr></span>}</Row>

function Next({ list, day }: Props) {
  const { t, href, city, actor } = useView()
  const base = `/${city!.id}/assistance`
  const open = listMovesOf(actor, list)
  const plans = can.planDay(actor, list)
  const step = list.status === 'made' ? (open.includes('approve') ? 'approve' : 'wait') : list.status === 'approved' ? (day ? 'planned' : 'plan') : list.status
  const move = (name: ListMove) => <Hidden name="move" value={name} />
  return (
    <NextAction title={strings.next[step]} yours={step === 'approve' || (step === 'plan' && plans)}>
      {step in strings.nextText && <p>{t(strings.nextText[step as keyof typeof strings.nextText])}</p>}
      <Row>
        {step === 'making' && list.jobId && <Button label={strings.progress} href={href(`/jobs/${list.jobId}`)} />}
        {open.includes('approve') && <Form action={href(`${base}/lists/${list.id}/moves`)}>{move('approve')}<Button label={listMoves.approve.label} kind="primary" icon="check" /></Form>}
        {step === 'plan' && plans && <Button label={strings.next.plan} kind="primary" end="arrow-right" href={href(`${base}/lists/${list.id}/plan`)} />}
        {day && <Button label={strings.toDay} kind="primary" end="arrow-right" href={href(`${base}/distributions/${day.id}`)} />}
        {open.includes('drop') && (
          <Form action={href(`${base}/lists/${list.id}/moves`)}>{move('drop')}<Confirm label={listMoves.drop.label} question={strings.dropAsk} yes={listMoves.drop.label} /></Form>
        )}
      </Row>
    </NextAction>
  )
}

function Beside({ list, programme, available, reasons, elsewhere }: Props) {
  const view = useView()
  const { t, n } = view
  const money = (minor: number) => <Bdi>{sayMoney(view, minor, programme.currency)}</Bdi>
  const sayWhy = (reason: string) => (reason === 'helped' ? t(strings.helpedRecently) : sayReason(reason, view))
  return (
    <>
      <Card>
        <Facts facts={[
          { label: strings.total, value: <b>{money(list.total)}</b> },
          ...(list.status === 'approved' ? [] : [{ label: strings.leftNow, value: money(available) }]),
          { label: strings.madeBy, value: <Bdi>{list.maker}</Bdi> },
          ...(list.approver ? [{ label: strings.approvedBy, value: <Bdi>{list.approver}</Bdi> }] : []),
        ]} />
        <Hint>{t(strings.alone)}</Hint>
      </Card>
      <ElsewhereOfList {...elsewhere} listId={list.id} />
      <Card title={strings.rulesThen}><RuleList rules={list.rules} /></Card>
      {reasons.length > 0 && (
        <Card title={strings.reasonsOut}>
          <DataTable caption={strings.reasonsOut} head={[strings.reason, strings.households]} rows={reasons.map(({ reason, n: many }) => ({ label: sayWhy(reason), cells: [n(many)] }))} />
        </Card>
      )}
    </>
  )
}
