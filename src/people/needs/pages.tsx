import type { History } from '../../kit/events.ts'
import type { Draft } from '../../kit/form.ts'
import type { Text } from '../../kit/language.ts'
import { themeIcons, themeNames } from '../../kit/themes.ts'
import { Bdi, Button, Columns, Crumbs, Empty, FilterBar, Form, FormButtons, FreeText, type Happening, Hidden, Icon, KeysHint, ListTable, Ltr, NextAction, Notice, PageHead, Pager, Points, Radios, Row, Section, Tag, TextArea, Time, Timeline, type Tone, Views } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { type Response, referralStrings } from '../referrals/index.ts'
import type { PersonCard } from '../registry/index.ts'
import { isOpen, type Need, type NeedFilter, NeedForm, NotMetForm, type Status } from './need.ts'
import { weightName } from './order/pages.tsx'
import { type MoveName, moves, movesOpenTo } from './policy.ts'
import { daysOf, parts, scoreOf, type Weights } from './score.ts'
import { strings } from './strings.ts'

type QueueProps = {
  needs: Need[]
  counts: { open: number; in_response: number }
  people: Map<string, PersonCard>
  responses: Map<string, Response[]>
  filter: NeedFilter
  weights: Weights
  more: boolean
  now: Date
}

/** The queue: who waits, why in this order, and what their response came to. */
export function QueuePage({ needs, counts, people, responses, filter, weights, more, now }: QueueProps) {
  const { href, city, t, n, with: changed } = useView()
  const base = `/${city!.id}/needs`
  const last = needs.at(-1)
  return (
    <>
      <PageHead title={strings.needs} sub={t(strings.toMeet, { n: counts.open })}>
        <Button label={strings.order.title} kind="quiet" icon="list-ordered" href={href(`${base}/order`)} />
      </PageHead>
      <Views current={filter.view} views={[
        { id: 'open', label: strings.views.open, count: counts.open },
        { id: 'in_response', label: strings.views.in_response, count: counts.in_response },
        { id: 'over', label: strings.views.over },
      ]} />
      <FilterBar filters={[{ name: 'theme', label: strings.theme, options: themeNames }]} />
      {needs.length === 0
        ? <Empty title={strings.empty} text={strings.emptyText}><Button label={strings.toPeople} kind="primary" href={href(`/${city!.id}/people`)} /></Empty>
        : (
          <ListTable
            caption={filter.view === 'over' ? strings.sortedOver : strings.sorted}
            rows={needs}
            href={({ id }) => href(`${base}/${id}`)}
            late={({ urgency, status }) => urgency === 'emergency' && status === 'open'}
            columns={[
              { label: strings.points, place: 'start', labelled: true, ...(filter.view !== 'over' && { sorted: 'descending' as const }), cell: (need) => (isOpen(need.status) ? <b>{n(scoreOf(weights, need, now))}</b> : <StatusTag status={need.status} />) },
              { label: strings.theme, place: 'title', cell: (need) => <><b>{t(themeNames[need.theme])}</b><span class="row hint"><Icon name={themeIcons[need.theme]} size={16} />{t(shortName(need.urgency))}</span></> },
              { label: strings.forWhom, cell: ({ personId }) => <Whom card={people.get(personId)} /> },
              { label: strings.why, cell: (need) => <Why need={need} weights={weights} now={now} /> },
              { label: strings.status, place: 'end', cell: (need) => <Outcome need={need} responses={responses.get(need.id) ?? []} /> },
            ]}
          />
        )}
      {more && last && <Pager next={changed({ after: `${filter.view === 'over' ? 0 : last.rank}_${last.id}` })} />}
      <KeysHint />
    </>
  )
}

const Whom = ({ card }: { card: PersonCard | undefined }) =>
  <Row><Bdi>{card?.initials || '—'}</Bdi>{card && <span class="hint"><Ltr>{card.code}</Ltr></span>}</Row>

/** What adds up to the points, in words. */
function Why({ need, weights, now }: { need: Need; weights: Weights; now: Date }) {
  const { t, n, duration } = useView()
  const days = daysOf(need, now)
  return (
    <span class="hint">
      {parts(weights, need).map(({ of, points }) => `${t(shortName(of))} (${n(points)})`).join(' · ')}
      {days > 0 && ` · ${t(strings.waited, { time: duration(days * 86_400) })} (${n(days * weights.wait!, { maximumFractionDigits: 1 })})`}
    </span>
  )
}

/** As `weightName`, in fewer words. */
const shortName = (of: string): Text | string => (strings.shorter as Record<string, Text>)[of] ?? weightName(of)

const tones: Record<Status, Tone> = { open: 'warn', in_response: 'info', met: 'ok', not_met: 'bad', withdrawn: 'neutral' }
const StatusTag = ({ status }: { status: Status }) => <Tag label={strings.statuses[status]} tone={tones[status]} icon="circle-dot" />

const ended = ['completed', 'declined', 'expired', 'not_completed', 'cancelled']

/** What the latest response says of a need that is being answered. */
export function proposalOf({ status }: Pick<Need, 'status'>, responses: Response[]): Text | undefined {
  if (status !== 'in_response' || responses.length === 0) return undefined
  if (responses.some((response) => !ended.includes(response.status))) return undefined
  return responses[0]!.status === 'completed' ? strings.askMet : strings.failed
}

function Outcome({ need, responses }: { need: Need; responses: Response[] }) {
  const proposal = proposalOf(need, responses)
  return proposal ? <Tag label={proposal} tone={proposal === strings.askMet ? 'ok' : 'warn'} icon="circle-help" /> : <StatusTag status={need.status} />
}

type NeedProps = {
  need: Need
  person: PersonCard
  responses: Response[]
  history: History
  /** The note, opened on this answer only. */
  words: string | undefined
  draft: Draft
  weights: Weights
  done: string | undefined
  now: Date
}

/** One need: what to do next, why it stands where it stands, what was tried. */
export function NeedPage(props: NeedProps) {
  const { need, person, responses, history, done } = props
  const { t, href, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: strings.needs, path: `/${city!.id}/needs` }]} />
      {done && <Notice tone="ok" title={strings.done} />}
      <PageHead title={themeNames[need.theme]} icon={themeIcons[need.theme]} eyebrow={<><Bdi>{person.initials}</Bdi> · <Ltr>{person.code}</Ltr></>}
        sub={<Row><StatusTag status={need.status} /><span>{t(strings.urgencies[need.urgency])}</span><span>{t(strings.waits)} <Time at={need.since} /></span></Row>}>
        <Button label={strings.toPerson} kind="quiet" icon="user" href={href(`/${city!.id}/people/${person.id}`)} />
      </PageHead>
      <Columns about={strings.why} side={<Beside {...props} />}>
        <Next {...props} />
        <Section id="responses" title={strings.responses}>
          {responses.length === 0
            ? <p>{t(strings.noResponses)}</p>
            : <Points items={responses.map(({ id, code, status }) => <Row><a href={href(`/${city!.id}/referrals/${id}`)}><Ltr>{code}</Ltr></a><Tag label={referralStrings.statuses[status]} /></Row>)} />}
        </Section>
        <Section id="history" title={strings.history}><Timeline entries={happenings(history, t)} /></Section>
      </Columns>
    </>
  )
}

function Next({ need, person, responses, draft }: NeedProps) {
  const { t, href, actor, city } = useView()
  const open = movesOpenTo(actor, need)
  const title = proposalOf(need, responses) ?? (need.status === 'open' ? strings.next.open : need.status === 'in_response' ? strings.next.in_response : strings.next.over)
  const main = need.status === 'in_response' ? 'meet' : undefined
  const action = href(`/${city!.id}/needs/${need.id}/moves`)
  return (
    <NextAction title={title} yours={isOpen(need.status)}>
      {need.reason && <p>{t((strings.notMetReasons as Record<string, Text>)[need.reason] ?? need.reason)}</p>}
      <Row>
        {need.status === 'open' && <Button label={strings.refer} kind="primary" end="arrow-right" href={href(`/${city!.id}/referrals/new?person=${person.id}&need=${need.id}`)} />}
        {open.filter((move) => move !== 'fail').map((move) => (
          <form method="post" action={action}><Hidden name="move" value={move} /><Button label={moves[move].label} kind={move === main ? 'primary' : 'secondary'} /></form>
        ))}
      </Row>
      {open.includes('fail') && <NotMet action={action} draft={draft} />}
    </NextAction>
  )
}

function NotMet({ action, draft }: { action: string; draft: Draft }) {
  const { t } = useView()
  const name: MoveName = 'fail'
  return (
    <details class="menu" open={draft.errors.reason ? true : undefined}>
      <summary class="btn quiet"><span>{t(moves.fail.label)}</span></summary>
      <div class="pop ask">
        <Form action={action} draft={draft}>
          <Hidden name="move" value={name} />
          <Radios name="reason" label={strings.whyNot} of={NotMetForm.shape.reason} draft={draft} options={strings.notMetReasons} />
          <Button label={moves.fail.label} kind="danger" />
        </Form>
      </div>
    </details>
  )
}

function Beside({ need, weights, now, words }: NeedProps) {
  const { t, href, city } = useView()
  return (
    <>
      <section class="card" aria-labelledby="why-title">
        <h2 id="why-title">{t(strings.why)}</h2>
        <p><b>{t(strings.pointsOf, { n: scoreOf(weights, need, now) })}</b></p>
        <Why need={need} weights={weights} now={now} />
        <p><a href={href(`/${city!.id}/needs/order`)}>{t(strings.order.title)}</a></p>
      </section>
      <section class="card" aria-labelledby="note-title">
        <h2 id="note-title">{t(strings.note)}</h2>
        {words === undefined
          ? <form method="post" action={href(`/${city!.id}/needs/${need.id}/note`)}><Button label={strings.showNote} small icon="eye" /><p class="hint">{t(strings.logged)}</p></form>
          : words ? <FreeText text={words} /> : <p>{t(strings.noNote)}</p>}
      </section>
    </>
  )
}

function happenings(history: History, t: (text: Text) => string): Happening[] {
  const known = strings.events as Record<string, Text>
  return history.toReversed().flatMap(({ name, at, by, byOrg, data }) => {
    const { reason } = data as { reason?: string }
    const why = reason ? `: ${t((strings.notMetReasons as Record<string, Text>)[reason] ?? { ar: '', fr: '', en: '' })}` : ''
    return known[name] ? [{ icon: 'circle-dot', text: t(known[name]) + why, at, by: by ?? (byOrg ? t(byOrg) : null) }] : []
  })
}

/** A need of a person, noted. */
export function NewPage({ person, draft }: { person: PersonCard; draft: Draft }) {
  const { href, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: person.code, path: `/${city!.id}/people/${person.id}` }]} />
      <PageHead title={strings.new} sub={strings.newSub} eyebrow={<><Bdi>{person.initials}</Bdi> · <Ltr>{person.code}</Ltr></>} />
      <Form action={href(`/${city!.id}/needs/new?person=${person.id}`)} draft={draft}>
        <Radios name="theme" label={strings.what} of={NeedForm.shape.theme} draft={draft} options={themeNames} beside />
        <Radios name="urgency" label={strings.urgency} of={NeedForm.shape.urgency} draft={draft} options={strings.urgencies} />
        <TextArea name="note" label={strings.note} hint={strings.noteHint} of={NeedForm.shape.note} draft={draft} rows={3} />
        <FormButtons label={strings.save} cancel={{ href: href(`/${city!.id}/people/${person.id}`) }} />
      </Form>
    </>
  )
}
