import { Bdi, Button, Due, Empty, FilterBar, Icon, KeysHint, ListTable, Ltr, Menu, PageHead, Pager, Row, Tag, type Tone, Views } from '../../../kit/ui/index.ts'
import type { Text } from '../../../kit/language.ts'
import { themeIcons, themeNames } from '../../../kit/themes.ts'
import { useView } from '../../../kit/view.ts'
import { can } from '../policy.ts'
import { type Referral, type ReferralFilter, type Status, views } from '../referral.ts'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'

type Partner = { id: string; name: Text }
type QueueProps = {
  referrals: Referral[]
  counts: Record<'mine' | 'late' | 'new' | 'others' | 'done', number>
  filter: ReferralFilter
  partners: Partner[]
  own: { id: string; name: string; query: string }[]
  more: boolean
  now: Date
}

/** What waits for this organisation, the most pressing first: the next step of each file, not its history. */
export function QueuePage({ referrals, counts, filter, partners, own, more, now }: QueueProps) {
  const view = useView()
  const { t, href, city } = view
  return (
    <>
      <PageHead title={strings.referrals} sub={`${t(strings.toActOn, { n: counts.mine })}${counts.late > 0 ? t(strings.comma) + t(strings.ofWhichLate, { n: counts.late }) : ''}`}>
        {can.create(view.actor, city!.id) && (
          <Button label={strings.new} kind="primary" icon="plus" href={href(`/${city!.id}/people`)} hotkey="KeyN" />
        )}
      </PageHead>
      <Views current={filter.view} views={views.map((id) => ({ id, label: strings.views[id], ...(id !== 'all' && { count: counts[id], late: id === 'late' }) }))} />
      <FilterBar keep={['view', 'person', 'month', 'status']} filters={[
        { name: 'q', label: strings.findByCode },
        { name: 'theme', label: strings.need, options: themeNames },
        { name: 'partner', label: strings.partner, options: Object.fromEntries(partners.map(({ id, name }) => [id, name])) },
      ]} />
      <OwnViews own={own} />
      {referrals.length > 0
        ? <QueueTable referrals={referrals} now={now} open={filter.view !== 'done' && filter.view !== 'all'} />
        : <Nothing filter={filter} />}
      {more && <Pager next={view.with({ after: after(referrals.at(-1)!, filter) })} />}
      <KeysHint />
    </>
  )
}

const after = ({ dueAt, id }: Referral, { view }: ReferralFilter) =>
  view === 'done' || view === 'all' ? id : `${dueAt?.toISOString()}_${id}`

function QueueTable({ referrals, now, open }: { referrals: Referral[]; now: Date; open: boolean }) {
  const { t, href, actor } = useView()
  return (
    <ListTable
      caption={open ? strings.sortedByDue : strings.sortedByDate}
      rows={referrals}
      href={({ cityId, id }) => href(`/${cityId}/referrals/${id}`)}
      late={({ dueAt }) => dueAt !== null && dueAt < now}
      columns={[
        { label: strings.due, place: 'start', ...(open && { sorted: 'ascending' }), cell: ({ dueAt }) => (dueAt ? <Due at={dueAt} now={now} /> : '—') },
        {
          label: strings.nextStep, place: 'title',
          cell: (referral) => (
            <>
              <b>{t(nextStep(referral, actor.org!.id))}</b>
              <span class="row hint"><Icon name={themeIcons[referral.theme]} size={16} />{t(topicNames[referral.topic] ?? themeNames[referral.theme])}</span>
            </>
          ),
        },
        { label: strings.forWhom, cell: ({ personLabel, code }) => <Row><Bdi>{personLabel}</Bdi><span class="hint"><Ltr>{code}</Ltr></span></Row> },
        {
          label: strings.fromTo,
          cell: ({ fromName, toName }) => <Row><Bdi>{t(fromName)}</Bdi><Icon name="arrow-right" size={14} label={t(strings.towards)} /><Bdi>{t(toName)}</Bdi></Row>,
        },
        { label: strings.status, place: 'end', cell: ({ status }) => <StatusTag status={status} /> },
      ]}
    />
  )
}

function Nothing({ filter }: { filter: ReferralFilter }) {
  const { href, city, actor } = useView()
  const filtered = filter.theme || filter.partner || filter.status || filter.month || filter.person
  const toPeople = !filtered && can.create(actor, city!.id) // who coordinates sees referrals, not people
  return (
    <Empty title={filtered ? strings.noneMatch : strings.nothingWaits} text={filtered ? strings.noneMatchWay : strings.nothingWaitsWhy}>
      <Button label={toPeople ? strings.toPeople : strings.showAll} kind="primary" href={href(`/${city!.id}/${toPeople ? 'people' : 'referrals?view=all'}`)} />
    </Empty>
  )
}

/** Views that this reader keeps: their own names for their own filters. */
function OwnViews({ own }: { own: QueueProps['own'] }) {
  const { t, href, city, query } = useView()
  const current = new URLSearchParams(query).toString()
  if (own.length === 0 && current === '') return null
  return (
    <Row>
      {own.map(({ id, name, query: kept }) => (
        <Row>
          <a class="chip" href={href(`/${city!.id}/referrals?${kept}`)} aria-current={kept === current ? 'true' : undefined}><Bdi>{name}</Bdi></a>
          {kept === current && (
            <form method="post" action={href(`/${city!.id}/referrals/views/${id}/delete`)}><Button label={strings.forgetView} kind="quiet" small icon="x" about={name} /></form>
          )}
        </Row>
      ))}
      {current !== '' && !own.some(({ query: kept }) => kept === current) && (
        <Menu label={strings.keepView} icon="bookmark" kind="quiet" small>
          <form method="post" action={href(`/${city!.id}/referrals/views`)} class="stack">
            <label for="view-name">{t(strings.viewName)}</label>
            <input id="view-name" name="name" type="text" maxlength={60} required dir="auto" />
            <input type="hidden" name="query" value={current} />
            <Button label={strings.keepView} kind="primary" small />
          </form>
        </Menu>
      )}
    </Row>
  )
}

const looks: Record<Status, { tone: Tone; icon: string }> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  sent: { tone: 'warn', icon: 'hourglass' },
  accepted: { tone: 'info', icon: 'check' },
  under_way: { tone: 'info', icon: 'play' },
  completed: { tone: 'ok', icon: 'circle-check' },
  declined: { tone: 'bad', icon: 'circle-x' },
  not_completed: { tone: 'neutral', icon: 'circle-minus' },
  cancelled: { tone: 'neutral', icon: 'ban' },
  expired: { tone: 'bad', icon: 'alarm-clock-off' },
}

export const StatusTag = ({ status }: { status: Status }) => <Tag label={strings.statuses[status]} {...looks[status]} />

/** What is to be done next, and by whom, as an order to the one whose turn it is. */
export function nextStep({ status, waitingOrgId, confirmed }: Pick<Referral, 'status' | 'waitingOrgId' | 'confirmed'>, orgId: string): Text {
  const ours = waitingOrgId === orgId
  switch (status) {
    case 'draft': return strings.next.send
    case 'sent': return ours ? strings.next.answer : strings.next.awaitAnswer
    case 'accepted': return ours ? strings.next.begin : strings.next.awaitNews
    case 'under_way': return ours ? strings.next.finish : strings.next.awaitNews
    case 'declined': case 'expired': return ours ? strings.next.findOther : strings.next.nothing
    case 'not_completed': return strings.next.talk
    case 'completed': return confirmed ? strings.next.nothing : strings.next.awaitPerson
    case 'cancelled': return strings.next.nothing
  }
}
