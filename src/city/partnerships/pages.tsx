import type { Draft } from '../../kit/form.ts'
import type { History } from '../../kit/events.ts'
import {
  Bdi, Button, Card, Checkbox, Columns, Crumbs, Empty, Form, FormButtons, type Happening, Hidden, Hint, ListTable, Ltr, NextAction, Notice, PageHead, PrintButton,
  Radios, Row, Tag, TextArea, Time, Timeline, type Tone, Views,
} from '../../kit/ui/index.ts'
import { isolate } from '../../kit/language.ts'
import { useView, type View } from '../../kit/view.ts'
import { type Use, Uses } from '../../people/joint/index.ts'
import { fieldNames } from '../../people/registry/index.ts'
import { type Agreement, type AgreementFilter, EndForm, ReviseForm, SignForm, type Status, statusesOf, SuspendForm, type views } from './agreement.ts'
import { Document } from './document/pages.tsx'
import { strings as document } from './document/strings.ts'
import { can, type MoveName, moves, movesOpenTo } from './policy.ts'
import type { Signature } from './signing/store.ts'
import { strings } from './strings.ts'
import { endReasons, ends, suspendReasons } from './words.ts'

const looks: Record<Status, { tone: Tone; icon: string }> = {
  draft: { tone: 'neutral', icon: 'pencil' }, in_review: { tone: 'info', icon: 'file-pen' }, signed: { tone: 'info', icon: 'signature' },
  active: { tone: 'ok', icon: 'circle-check' }, expiring: { tone: 'warn', icon: 'calendar-clock' }, suspended: { tone: 'warn', icon: 'pause' },
  ended: { tone: 'neutral', icon: 'circle-stop' }, dropped: { tone: 'neutral', icon: 'ban' },
}
export const StatusTag = ({ status }: Pick<Agreement, 'status'>) => <Tag label={strings.statuses[status]} {...looks[status]} />

type ListProps = { agreements: Agreement[]; counts: Partial<Record<Status, number>>; filter: AgreementFilter }

/** All agreements that the reader's organisation is a party of. */
export function ListPage({ agreements, counts, filter }: ListProps) {
  const { t, href, date, city, actor } = useView()
  const base = `/${city!.id}/agreements`
  const count = (view: (typeof views)[number]) => statusesOf[view].reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  const draw = can.draw(actor, city!.id) && <Button label={strings.new} kind="primary" icon="file-plus" href={href(`${base}/new`)} />
  return (
    <>
      <PageHead title={strings.agreements} sub={strings.sub}>{draw}</PageHead>
      <Views current={filter.view} views={(['running', 'open', 'over'] as const).map((id) => ({ id, label: strings.views[id], count: count(id) }))} />
      {agreements.length === 0
        ? <Empty icon="handshake" title={strings.empty} text={strings.emptyText}>{draw}</Empty>
        : (
          <ListTable caption={strings.sorted} rows={agreements} href={({ id }) => href(`${base}/${id}`)} columns={[
            { label: strings.status, place: 'start', cell: ({ status }) => <StatusTag status={status} /> },
            { label: strings.parties, place: 'title', cell: ({ parties }) => parties.map(({ name }, at) => <>{at > 0 && ' · '}<Bdi>{t(name)}</Bdi></>) },
            { label: strings.data, labelled: true, cell: ({ fields }) => fields.map((field) => t(fieldNames[field as keyof typeof fieldNames] ?? field)).join(t(strings.comma)) },
            { label: strings.period, labelled: true, cell: ({ startsOn, endsOn }) => t(strings.between, { from: date(startsOn, short), to: date(endsOn, short) }) },
            { label: strings.agreement, cell: ({ code }) => <Ltr>{code}</Ltr> },
          ]} />
        )}
    </>
  )
}
const short = { day: 'numeric', month: 'short', year: 'numeric' } as const

export type FileProps = {
  agreement: Agreement
  signatures: Signature[]
  history: History
  renews: Pick<Agreement, 'id' | 'code'> | undefined
  renewal: Pick<Agreement, 'id' | 'code'> | undefined
  uses: Use[]
  /** Of the form to sign, refused. */
  draft: Draft
  done: string | undefined
}

/** One agreement: what waits, its text as it is signed, its life beside. */
export function AgreementPage(props: FileProps) {
  const { agreement, signatures, history, renews, uses, done } = props
  const view = useView()
  const { t, href, actor } = view
  const own = `/${agreement.cityId}/agreements/${agreement.id}`
  const fixed = agreement.fingerprint !== null && agreement.status !== 'draft'
  return (
    <>
      <Crumbs trail={[{ label: strings.menu, path: `/${agreement.cityId}/agreements` }]} />
      {done && Object.hasOwn(strings.done, done) && <Notice tone="ok" title={strings.done[done as keyof typeof strings.done]} />}
      <PageHead title={strings.agreement} icon="handshake" eyebrow={<Ltr>{agreement.code}</Ltr>} sub={<StatusTag status={agreement.status} />}>
        {can.edit(actor, agreement) && <Button label={strings.edit} icon="pencil" href={href(`${own}/edit`)} />}
        {fixed && <Button label={strings.print} icon="printer" kind="quiet" href={href(`${own}/print`)} />}
        {fixed && <Button label={document.toRecord} icon="shield-check" kind="quiet" href={href(`${own}/record`)} />}
      </PageHead>
      <Columns about={strings.about} side={<Card title={strings.history} icon="history"><Timeline entries={happenings(history, t)} /></Card>}>
        <Next {...props} />
        <Document agreement={agreement} signatures={signatures} renews={renews} />
        {fixed && agreement.status !== 'in_review' && <Uses agreement={agreement} uses={uses} exact={can.count(actor)} />}
      </Columns>
    </>
  )
}

/** An event that was written for several other parties is told once. */
function happenings(history: History, t: View['t']): Happening[] {
  const once = new Map(history.map((event) => [`${event.name} ${event.at.getTime()} ${event.orgId}`, event]))
  return [...once.values()].toReversed().flatMap(({ name, at, by, byOrg }) => {
    const text = strings.events[name as keyof typeof strings.events]
    return text ? [{ icon: 'circle-dot', text: t(text), at, by: by ?? (byOrg ? t(byOrg) : null) }] : []
  })
}

function Next(props: FileProps) {
  const { agreement, signatures, renewal, draft } = props
  const { t, href, actor, date } = useView()
  const open = movesOpenTo(actor, agreement)
  const nameOf = (orgId: string | null) => isolate(t(agreement.parties.find((party) => party.orgId === orgId)?.name ?? ''))
  const waiting = agreement.parties.filter(({ orgId }) => !signatures.some((signature) => signature.orgId === orgId))
  const mine = open.includes('sign') && waiting.some(({ orgId }) => orgId === actor.org?.id)
  const titles: Record<Status, string> = {
    draft: t(open.includes('submit') ? strings.next.draft : strings.next.draftTheirs),
    in_review: mine ? t(strings.next.sign) : t(strings.next.waits, { names: waiting.map(({ orgId }) => nameOf(orgId)).join(t(strings.comma)) }),
    signed: t(strings.next.signed, { day: date(agreement.startsOn) }), active: t(strings.next.active, { day: date(agreement.endsOn) }),
    expiring: t(strings.next.expiring, { day: date(agreement.endsOn) }), suspended: t(strings.next.suspended),
    ended: t(strings.next.ended, { reason: t(agreement.endReason ? ends[agreement.endReason] : '') }), dropped: t(strings.next.dropped),
  }
  return (
    <NextAction title={titles[agreement.status]} yours={mine || open.includes('submit')}>
      {agreement.asked && <Notice tone="warn" title={t(strings.next.asked, { name: nameOf(agreement.askedBy) })}><p><Bdi>{agreement.asked}</Bdi></p></Notice>}
      {agreement.status === 'suspended' && <p>{t(strings.next.suspendedBy, { name: nameOf(agreement.suspendedBy), reason: t(suspendReasons[agreement.suspendReason!]) })} {!open.includes('resume') && t(strings.next.resumeBy)}</p>}
      {open.includes('submit') && <p>{t(strings.next.draftText)}</p>}
      {mine && <Sign agreement={agreement} draft={draft} />}
      {agreement.status === 'in_review' && !open.includes('sign') && <Hint>{t(strings.sign.forLeaders)}</Hint>}
      {renewal && <p>{t(strings.next.renewedBy)} <a href={href(`/${agreement.cityId}/agreements/${renewal.id}`)}><Ltr>{renewal.code}</Ltr></a></p>}
      <Deeds agreement={agreement} open={open.filter((move) => move !== 'sign')} renewable={!renewal && can.renew(actor, agreement)} />
    </NextAction>
  )
}

function Sign({ agreement, draft }: Pick<FileProps, 'agreement' | 'draft'>) {
  const { t, href } = useView()
  return (
    <Form action={href(`/${agreement.cityId}/agreements/${agreement.id}/sign`)} draft={draft}>
      <Hidden name="fingerprint" value={agreement.fingerprint!} />
      <Checkbox name="read" label={strings.sign.read} of={SignForm.shape.read} draft={draft} />
      <Hint>{t(strings.sign.confirm)}</Hint>
      <FormButtons label={strings.moves.sign} />
    </Form>
  )
}

/** What can be done: some at once, what asks for a reason on a page of its own. */
function Deeds({ agreement, open, renewable }: { agreement: Agreement; open: MoveName[]; renewable: boolean }) {
  const { href } = useView()
  const own = href(`/${agreement.cityId}/agreements/${agreement.id}`)
  return (
    <Row>
      {open.map((name) => moves[name].asks
        ? <Button label={moves[name].label} kind={name === 'revise' ? 'secondary' : 'quiet'} href={`${own}/moves/${name}`} />
        : <Form action={`${own}/moves`}><Hidden name="move" value={name} /><Button label={moves[name].label} kind={moves[name].tone ?? 'secondary'} /></Form>)}
      {renewable && <Form action={`${own}/renew`}><Button label={strings.renew} icon="refresh-cw" kind={agreement.status === 'expiring' ? 'primary' : 'secondary'} /></Form>}
    </Row>
  )
}

const askings = { revise: ReviseForm.shape.note, suspend: SuspendForm.shape.reason, end: EndForm.shape.reason }
export type Asking = keyof typeof askings
export const isAsking = (name: string): name is Asking => Object.hasOwn(askings, name)

/** Before a move that says why. */
export function AskPage({ agreement, move, draft }: { agreement: Agreement; move: Asking; draft: Draft }) {
  const { href } = useView()
  const own = `/${agreement.cityId}/agreements/${agreement.id}`
  const field = { label: strings.ask[move], hint: strings.ask[`${move}Hint`], of: askings[move], draft }
  return (
    <>
      <Crumbs trail={[{ label: strings.menu, path: `/${agreement.cityId}/agreements` }, { label: agreement.code, path: own }]} />
      <PageHead title={moves[move].label} eyebrow={<Ltr>{agreement.code}</Ltr>} />
      <Form action={href(`${own}/moves/${move}`)} draft={draft}>
        {move === 'revise' ? <TextArea name="note" {...field} /> : <Radios name="reason" {...field} options={move === 'suspend' ? suspendReasons : endReasons} />}
        <FormButtons label={moves[move].label} danger={move !== 'revise'} cancel={{ href: href(own) }} />
      </Form>
    </>
  )
}

/** The sheet: nothing but the text and its signatures. */
export function PrintPage({ agreement, signatures, renews }: Pick<FileProps, 'agreement' | 'signatures' | 'renews'>) {
  const { href } = useView()
  return (
    <>
      <PageHead large title={strings.agreement} eyebrow={<Ltr>{agreement.code}</Ltr>} sub={<Row><StatusTag status={agreement.status} />{agreement.submittedAt && <Time at={agreement.submittedAt} />}</Row>}>
        <PrintButton kind="primary" />
        <Button label={strings.back} kind="quiet" small href={href(`/${agreement.cityId}/agreements/${agreement.id}`)} />
      </PageHead>
      <Document agreement={agreement} signatures={signatures} renews={renews} />
    </>
  )
}
