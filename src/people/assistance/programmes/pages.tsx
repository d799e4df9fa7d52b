import type { History } from '../../../kit/events.ts'
import {
  Bdi, Button, Card, Columns, Crumbs, Empty, Facts, FilterBar, Form, Hidden, Icon, ListTable, NextAction, Notice, PageHead, Row, Section, Tag,
  Timeline, type Tone, Views,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { happenings } from '../assistance.ts'
import { Days } from '../distributions/pages.tsx'
import type { Day } from '../distributions/store.ts'
import { Lists } from '../lists/pages.tsx'
import type { ListRow } from '../lists/store.ts'
import { sayMoney } from '../money/money.ts'
import { can, programmeMoves, programmeMovesOf } from '../policy.ts'
import { RuleList } from '../rules/pages.tsx'
import { strings as words } from '../strings.ts'
import { type Account, kindIcons, kinds } from '../words.ts'
import type { Programme, ProgrammeFilter } from './programme.ts'
import type { Listed } from './store.ts'
import { strings } from './strings.ts'

const tones: Record<Programme['status'], Tone> = { draft: 'neutral', open: 'ok', closed: 'neutral' }
const StatusTag = ({ status }: Pick<Programme, 'status'>) => <Tag label={strings.statuses[status]} tone={tones[status]} icon="circle-dot" />

type ListProps = { programmes: Listed[]; counts: Record<string, number>; filter: ProgrammeFilter }

/** All programmes: what they give, and what is left. */
export function ProgrammesPage({ programmes, counts, filter }: ListProps) {
  const view = useView()
  const { href, city, t, date } = view
  const base = `/${city!.id}/assistance`
  return (
    <>
      <PageHead title={strings.programmes} sub={strings.sub}>
        <Button label={strings.days} kind="quiet" icon="calendar-days" href={href(`${base}/distributions`)} />
        <Button label={words.elsewhere} kind="quiet" icon="users" href={href(`/${city!.id}/elsewhere`)} />
        <Button label={strings.reports} kind="quiet" icon="chart-column" href={href(`${base}/reports`)} />
        <Button label={strings.new} kind="primary" icon="plus" href={href(`${base}/new`)} />
      </PageHead>
      <Views current={filter.view} views={(['open', 'draft', 'closed'] as const).map((id) => ({ id, label: strings.views[id], count: counts[id] ?? 0 }))} />
      <FilterBar filters={[{ name: 'kind', label: strings.kind, options: kinds }]} />
      {programmes.length === 0
        ? <Empty icon="hand-heart" title={strings.empty} text={strings.emptyText}><Button label={strings.new} kind="primary" href={href(`${base}/new`)} /></Empty>
        : (
          <ListTable caption={strings.sorted} rows={programmes} href={({ id }) => href(`${base}/${id}`)} columns={[
            { label: strings.kind, place: 'start', cell: ({ kind }) => <Row><Icon name={kindIcons[kind]} size={18} />{t(kinds[kind])}</Row> },
            { label: strings.title, place: 'title', cell: ({ title }) => <Bdi>{title}</Bdi> },
            { label: strings.source, cell: ({ source }) => <Bdi>{source}</Bdi> },
            { label: strings.period, cell: ({ startsOn, endsOn }) => `${date(startsOn, short)} – ${date(endsOn, short)}` },
            { label: strings.left, labelled: true, number: true, cell: ({ left, budget, currency }) => <Bdi>{sayMoney(view, left ?? budget, currency)}</Bdi> },
          ]} />
        )}
    </>
  )
}

const short = { day: 'numeric', month: 'short', year: 'numeric' } as const

type ProgrammeProps = { programme: Programme; balances: Record<Account, number>; lists: ListRow[]; days: Day[]; history: History; done: string | undefined }

/** One programme: what to do next, its lists and days; rules and money beside. */
export function ProgrammePage(props: ProgrammeProps) {
  const { programme, lists, days, history, done } = props
  const { t, href, city, actor } = useView()
  const base = `/${city!.id}/assistance`
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }]} />
      {done && <Notice tone="ok" title={words.done} />}
      <PageHead title={programme.title} icon={kindIcons[programme.kind]} eyebrow={t(kinds[programme.kind])} sub={<Row><StatusTag status={programme.status} /><Bdi>{programme.source}</Bdi></Row>}>
        {can.edit(actor, programme) && <Button label={strings.edit} icon="pencil" href={href(`${base}/${programme.id}/edit`)} />}
      </PageHead>
      <Columns about={strings.about} side={<Beside {...props} />}>
        <Next {...props} />
        {programme.status !== 'draft' && <Section id="lists" title={strings.lists}>{lists.length > 0 ? <Lists lists={lists} currency={programme.currency} /> : <p>{t(strings.noLists)}</p>}</Section>}
        {programme.status !== 'draft' && <Section id="days" title={strings.days}>{days.length > 0 ? <Days days={days} /> : <p>{t(strings.noDays)}</p>}</Section>}
        <Section id="history" title={strings.history}><Timeline entries={happenings(history, strings.events, t)} /></Section>
      </Columns>
    </>
  )
}

function Next({ programme, days }: ProgrammeProps) {
  const { t, href, city, actor } = useView()
  const base = href(`/${city!.id}/assistance/${programme.id}`)
  const running = days.some(({ status }) => status === 'planned' || status === 'open' || status === 'closed')
  const open = programmeMovesOf(actor, programme).filter((move) => move !== 'close' || !running)
  const move = (name: (typeof open)[number]) => (
    <Form action={`${base}/moves`}><Hidden name="move" value={name} /><Button label={programmeMoves[name].label} kind={programmeMoves[name].tone === 'primary' ? 'primary' : 'quiet'} /></Form>
  )
  const makes = can.makeList(actor, programme)
  const title = { draft: strings.toOpen, open: makes ? strings.toList : strings.toCoordinator, closed: strings.over }[programme.status]
  return (
    <NextAction title={title} yours={programme.status !== 'closed'}>
      {programme.status === 'draft' && <p>{t(strings.toOpenText)}</p>}
      {makes && <p>{t(strings.toListText)}</p>}
      <Row>
        {makes && <Form action={`${base}/lists`}><Button label={strings.toList} kind="primary" icon="list-checks" /></Form>}
        {open.map(move)}
      </Row>
    </NextAction>
  )
}

function Beside({ programme, balances }: ProgrammeProps) {
  const view = useView()
  const { t, date, href, city } = view
  const { currency, amountFirst, amountMore, amountPeople, intervalDays } = programme
  const money = (minor: number) => sayMoney(view, minor, currency)
  const budget = programme.status === 'draft' ? programme.budget : -balances.source
  const left = programme.status === 'draft' ? programme.budget : balances.available
  return (
    <>
      <Card title={strings.rules} icon="list-checks"><RuleList rules={programme.rules} /></Card>
      <Card title={strings.money} icon="wallet">
        <Facts facts={[
          { label: strings.budget, value: <Bdi>{money(budget)}</Bdi> },
          { label: strings.left, value: <Bdi>{money(left)}</Bdi> },
          { label: strings.howMuch, value: amountMore > 0 && amountPeople > 1 ? t(strings.amountMore, { first: money(amountFirst), more: money(amountMore), people: amountPeople }) : t(strings.amountSaid, { first: money(amountFirst) }) },
          { label: strings.period, value: `${date(programme.startsOn, short)} – ${date(programme.endsOn, short)}` },
          { label: strings.intervalLabel, value: t(strings.intervalSaid, { n: intervalDays }) },
        ]} />
        {programme.status !== 'draft' && <p><a href={href(`/${city!.id}/assistance/${programme.id}/ledger`)}>{t(strings.toBooks)}</a></p>}
      </Card>
    </>
  )
}
