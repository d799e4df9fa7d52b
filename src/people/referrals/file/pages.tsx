import type { Child } from 'hono/jsx'
import type { History } from '../../../kit/events.ts'
import { type Draft, draftOf, type FormValues } from '../../../kit/form.ts'
import { isolate, type Text, type Translate } from '../../../kit/language.ts'
import { themeIcons } from '../../../kit/themes.ts'
import {
  Bdi, Button, Columns, Crumbs, Form, type Happening, Hidden, Icon, Ltr, NextAction, Notice, PageHead, Row, Section, Steps, SummaryList, TextArea, Timeline,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { can, type MoveName, moves, movesOpenTo } from '../policy.ts'
import { nextStep, StatusTag } from '../queue/pages.tsx'
import { NoteForm, type Referral, type Shareable, type Shared } from '../referral.ts'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'
import { eventSentences } from './events.ts'
import { Beside, Fields } from './beside.tsx'
import { CancelMenu, MoveForms, Ways } from './moves.tsx'

/** What somebody wanted to do when somebody else was first. */
export type Beaten = { move: MoveName; values: FormValues }

export type FileProps = {
  referral: Referral
  history: History
  colleagues: { userId: string; name: string }[]
  /** The person's file is with the reader's organisation. */
  ours: boolean
  /** What travels with it, opened on this answer only. */
  shared?: Shared | undefined
  draft: Draft
  /** The form that was refused. */
  asked?: string | undefined
  /** The move that came too late. */
  beaten?: Beaten | undefined
  done?: string | undefined
  now: Date
}

/** One file for both sides: what now, then what happened; who it is about and who may see it beside. */
export function FilePage(props: FileProps) {
  const { referral } = props
  const { t, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: strings.referrals, path: `/${city!.id}/referrals` }]} />
      <Done {...props} />
      {props.beaten && <TooLate {...props.beaten} />}
      <PageHead title={referral.personLabel} icon={themeIcons[referral.theme]}
        eyebrow={<>{referral.kind !== 'referral' && <>{t(strings.kinds[referral.kind])} · </>}{t(topicNames[referral.topic] ?? referral.topic)} · <Ltr>{referral.code}</Ltr></>}
        sub={<Row><Bdi>{t(referral.fromName)}</Bdi><Icon name="arrow-right" size={16} label={t(strings.towards)} /><Bdi>{t(referral.toName)}</Bdi><StatusTag status={referral.status} /></Row>}>
        <PaperButton referral={referral} />
      </PageHead>
      <Steps steps={steps.map((name) => strings.steps[name])} at={stepOf(referral)} />
      <Columns about={strings.aboutFile} side={<Beside {...props} />}>
        {referral.status === 'draft' ? <Check {...props} /> : <Next {...props} />}
        {referral.status !== 'draft' && <AddNote {...props} />}
        <Section id="history" title={strings.history}><Timeline entries={happenings(props, t)} /></Section>
      </Columns>
    </>
  )
}

export const steps = ['sent', 'answered', 'underWay', 'ended', 'confirmed'] as const

export function stepOf({ status, confirmed }: Referral): number {
  if (confirmed) return steps.length
  return { draft: 0, sent: 1, accepted: 2, under_way: 2, declined: 2, expired: 1, cancelled: 1, completed: 4, not_completed: 4 }[status]
}

function Done({ done, referral }: FileProps) {
  const { t, href, city, actor } = useView()
  const said = done && Object.hasOwn(strings.done, done) ? strings.done[done as keyof typeof strings.done] : undefined
  if (!said) return null
  return <Notice tone="ok" title={said}><p>{t(nextStep(referral, actor.org!.id))} · <a href={href(`/${city!.id}/referrals`)}>{t(strings.nextFile)}</a></p></Notice>
}

/** Somebody was first: what was meant to be said is not lost. */
export function TooLate({ move, values, children }: Beaten & { children?: Child }) {
  const { t } = useView()
  const chosen = [values.reason, values.outcome].map(String).filter((word) => Object.hasOwn(details, word)).map((word) => details[word]!)
  const what = [moves[move].label, ...chosen].map((word) => t(word)).join(' · ')
  const when = [values.appointment, values.hour].filter((part) => part !== undefined && part !== '')
  return (
    <Notice tone="warn" title={strings.tooLate}>
      <p>{t(strings.tooLateText, { what })}</p>
      {when.length > 0 && <p>{t(strings.appointment)} {when.map((part) => <><Ltr>{String(part)}</Ltr> </>)}</p>}
      {children}
    </Notice>
  )
}

/** A draft is checked before it is sent: nothing has left the organisation yet. */
function Check(props: FileProps) {
  const { referral } = props
  const { t, href, actor } = useView()
  const action = href(`/${referral.cityId}/referrals/${referral.id}/moves`)
  return (
    <NextAction title={strings.next.send} yours={can.edit(actor, referral)}>
      <p class="hint">{t(strings.draftIsYours)}</p>
      <SummaryList answers={[
        { label: strings.forWhom, value: <Bdi>{referral.personLabel}</Bdi> },
        { label: strings.need, value: t(topicNames[referral.topic] ?? referral.topic) },
        { label: strings.to, value: <><Bdi>{t(referral.toName)}</Bdi>{referral.serviceName && <> · <Bdi>{t(referral.serviceName)}</Bdi></>}</> },
        { label: strings.priority, value: t(strings.priorities[referral.priority]) },
        { label: strings.whatTravels, value: <Fields fields={referral.fields as Shareable[]} /> },
      ]} />
      {referral.override && <Notice tone="warn" title={strings.overrideNoticed}><p>{t(strings.overrides[referral.override as keyof typeof strings.overrides])}</p></Notice>}
      {can.edit(actor, referral) && (
        <Row>
          <Form action={action}><Hidden name="move" value="send" /><Button label={strings.moves.send} kind="primary" end="arrow-right" /></Form>
          {referral.serviceId && (
            <form method="post" action={href(`/${referral.cityId}/referrals/new/${referral.id}/edit`)}><Button label={strings.editDraft} icon="pencil" /></form>
          )}
          <CancelMenu {...props} />
        </Row>
      )}
    </NextAction>
  )
}

/** The one thing to do now, for the side that reads. */
function Next(props: FileProps) {
  const { referral, now } = props
  const { t, actor, date, relative } = useView()
  const open = movesOpenTo(actor, referral)
  const due = referral.dueAt
  return (
    <NextAction title={nextStep(referral, actor.org!.id)} yours={referral.waitingOrgId === actor.org!.id} {...daysOf(referral, now)}
      due={due ? `${t(referral.appointmentAt ? strings.appointmentOn : strings.dueBy, { day: date(due, { weekday: 'long', day: 'numeric', month: 'long' }) })} (${relative((due.getTime() - now.getTime()) / 1000)})` : ''}>
      {referral.reason && <p>{t(strings.reason)} {t(reasonOf(referral))}</p>}
      {referral.outcome && <p>{t(strings.outcome)} {t(details[referral.outcome] ?? '')}</p>}
      {referral.confirmed && <p>{t(strings.personSaid)} {t(strings.confirmations[referral.confirmed])}</p>}
      <MoveForms {...props} open={open} />
      <Ways {...props} />
    </NextAction>
  )
}

/** How much of the time for an answer is gone; a day or two are no bar. */
function daysOf({ status, sentAt, dueAt }: Referral, now: Date) {
  if (status !== 'sent' || !sentAt || !dueAt) return {}
  const [passed, total] = [now, dueAt].map((at) => Math.round((at.getTime() - sentAt.getTime()) / 86_400_000)) as [number, number]
  return total > 2 ? { days: { passed: Math.min(passed, total), total } } : {}
}

const reasonOf = ({ reason }: Referral): Text =>
  ({ ...strings.declineReasons, ...strings.failReasons, ...strings.cancelReasons } as Record<string, Text>)[reason!] ?? strings.noReason

function PaperButton({ referral }: { referral: Referral }) {
  const { href, actor } = useView()
  if (!can.printCodes(actor, referral) || referral.status === 'draft') return null
  return (
    <form method="post" action={href(`/${referral.cityId}/referrals/${referral.id}/paper`)}>
      <Button label={strings.printForm} kind="secondary" icon="printer" small />
    </form>
  )
}

function AddNote({ referral, draft, asked, beaten }: FileProps) {
  const { href, actor } = useView()
  if (!can.addNote(actor, referral)) return null
  const own = asked === 'note' ? draft : draftOf(beaten?.values.note ? { note: beaten.values.note } : {})
  return (
    <div class="no-print">
      <Form action={href(`/${referral.cityId}/referrals/${referral.id}/notes`)} draft={own}>
        <TextArea id="new-note" name="note" label={strings.addNote} hint={strings.noteReaders} of={NoteForm.shape.note} draft={own} rows={2} />
        <Row><Button label={strings.add} small /></Row>
      </Form>
    </div>
  )
}

const details: Record<string, Text> = { ...strings.declineReasons, ...strings.failReasons, ...strings.cancelReasons, ...strings.outcomes, ...strings.overrides, case_taken: strings.caseTaken }

function happenings({ history, shared }: FileProps, t: Translate): Happening[] {
  const events = history.map(({ at, name, by, byOrg, data }): Happening => {
    const [icon, text] = eventSentences[name] ?? ['circle-dot', strings.somethingHappened]
    const why = (data as { reason?: string; outcome?: string })
    const detail = details[why.reason ?? why.outcome ?? '']
    return {
      icon, at, text: detail ? t(strings.withDetail, { what: t(text), detail: t(detail) }) : t(text),
      by: by && byOrg ? t(strings.atWork, { name: isolate(by), org: isolate(t(byOrg)) }) : (by ?? (byOrg ? t(byOrg) : null)),
    }
  })
  const words = (shared?.words ?? []).map(({ at, by, words }): Happening => ({ icon: 'message-circle', at: new Date(at), text: strings.note, by, note: { text: words } }))
  return [...events, ...words].reverse().sort((a, b) => +new Date(b.at) - +new Date(a.at))
}
