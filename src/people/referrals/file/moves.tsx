// The form of each move: what it asks, and its button.
import type { Child } from 'hono/jsx'
import type { Draft } from '../../../kit/form.ts'
import { Button, DateField, Field, Form, Hidden, Menu, Radios, Row, Select, TextArea } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { can, type MoveName, moves } from '../policy.ts'
import { AcceptForm, CancelForm, CompleteForm, DeclineForm, FailForm, NoteForm, type Referral } from '../referral.ts'
import { strings } from '../strings.ts'
import type { FileProps } from './pages.tsx'

type MoveFormProps = { referral: Referral; draft: Draft; asked?: string | undefined } & { name: MoveName; action?: string; children?: Child }

export function MoveForm({ name, referral, draft, asked, action, children }: MoveFormProps) {
  const { href } = useView()
  const own = asked === name ? draft : { values: {}, errors: {} }
  return (
    <Form action={action ?? href(`/${referral.cityId}/referrals/${referral.id}/moves`)} draft={own}>
      <Hidden name="move" value={name} />
      {children}
      <MoveQuestion name={name} draft={own} />
      <Button label={moves[name].label} kind={moves[name].tone === 'danger' ? 'danger' : moves[name].tone === 'primary' ? 'primary' : 'secondary'} />
    </Form>
  )
}

function MoveQuestion({ name, draft }: { name: MoveName; draft: Draft }) {
  const words = (of: typeof AcceptForm | typeof DeclineForm | typeof CompleteForm | typeof FailForm | typeof CancelForm) =>
    <TextArea id={`${name}-note`} name="note" label={strings.noteForBoth} of={of.shape.note} draft={draft} rows={2} />
  switch (name) {
    case 'accept':
      return (
        <>
          <DateField id="accept-appointment" name="appointment" label={strings.appointment} of={AcceptForm.shape.appointment} draft={draft} hint={strings.appointmentHint} />
          <Field id="accept-hour" name="hour" label={strings.hour} type="time" of={AcceptForm.shape.hour} draft={draft} short />
          {words(AcceptForm)}
        </>
      )
    case 'decline': return <><Select id="decline-reason" name="reason" label={strings.whyNot} options={strings.declineReasons} of={DeclineForm.shape.reason} draft={draft} />{words(DeclineForm)}</>
    case 'complete': return <><Radios id="complete-outcome" name="outcome" label={strings.whatCame} options={strings.outcomes} of={CompleteForm.shape.outcome} draft={draft} beside />{words(CompleteForm)}</>
    case 'giveUp': return <><Select id="giveUp-reason" name="reason" label={strings.whyNotDone} options={strings.failReasons} of={FailForm.shape.reason} draft={draft} />{words(FailForm)}</>
    case 'cancel': return <><Select id="cancel-reason" name="reason" label={strings.whyCancel} options={strings.cancelReasons} of={CancelForm.shape.reason} draft={draft} />{words(CancelForm)}</>
    case 'send': case 'start': return <></>
  }
}

export function CancelMenu(props: FileProps) {
  return (
    <Menu label={strings.moves.cancel} kind="quiet" open={props.asked === 'cancel'}><MoveForm name="cancel" {...props} /></Menu>
  )
}

/** The moves that are open: the main one with its question, the others behind it. */
export function MoveForms({ open, ...props }: FileProps & { open: MoveName[] }) {
  const main = open.find((name) => moves[name].tone === 'primary')
  const rest = open.filter((name) => name !== main)
  return (
    <>
      {main && <MoveForm name={main} {...props} />}
      {rest.map((name) => (
        <details class="menu" open={props.asked === name ? true : undefined}>
          <MoveSummary name={name} />
          <div class="pop ask"><MoveForm name={name} {...props} /></div>
        </details>
      ))}
    </>
  )
}

function MoveSummary({ name }: { name: MoveName }) {
  const { t } = useView()
  return <summary class="btn quiet"><span>{t(moves[name].label)}</span></summary>
}

/** Where to go when it did not work out, or one more thing is needed. */
export function Ways({ referral, draft, asked }: FileProps) {
  const { t, href, actor } = useView()
  const query = new URLSearchParams({ person: referral.personId, topic: referral.topic, parent: referral.id })
  const own = asked === 'back' ? draft : { values: {}, errors: {} }
  return (
    <>
      {can.redirect(actor, referral) && (
        <Row>
          <Button label={strings.tryElsewhere} kind="primary" href={href(`/${referral.cityId}/referrals/new?${query}`)} end="arrow-right" />
          {referral.waitingOrgId === actor.org!.id && (
            <Form action={href(`/${referral.cityId}/referrals/${referral.id}/settle`)}><Button label={strings.settle} kind="quiet" /></Form>
          )}
        </Row>
      )}
      {can.referBack(actor, referral) && (
        <details class="menu" open={asked === 'back' ? true : undefined}>
          <summary class="btn quiet"><span>{t(strings.referBack)}</span></summary>
          <div class="pop ask">
            <Form action={href(`/${referral.cityId}/referrals/${referral.id}/back`)} draft={own}>
              <TextArea id="back-note" name="note" label={strings.referBackWhy} of={NoteForm.shape.note} draft={own} rows={2} />
              <Button label={strings.referBack} kind="primary" />
            </Form>
          </div>
        </details>
      )}
    </>
  )
}
