import type { Draft } from '../../../kit/form.ts'
import { isolate } from '../../../kit/language.ts'
import { Button, Field, Form, FormButtons, Hidden, Hint, Ltr, Notice, PageHead, Points, Radios, Row, Steps } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { steps, stepOf } from '../file/pages.tsx'
import { can, isOver } from '../policy.ts'
import { ConfirmForm, FollowForm, type Referral } from '../referral.ts'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'

export function FollowPage({ draft }: { draft: Draft }) {
  const { href, city } = useView()
  return (
    <>
      <PageHead title={strings.follow.title} />
      <Form action={href(`/${city!.id}/follow`)} draft={draft}>
        <Field name="code" label={strings.follow.code} hint={strings.follow.codeHint} of={FollowForm.shape.code} draft={draft} code />
        <FormButtons label={strings.follow.look} end="arrow-right" />
      </Form>
    </>
  )
}

type StatusProps = { referral: Referral; code: string; draft: Draft; said?: 'thanks' | 'stopped'; now: Date }

/** Where a request stands, in one sentence; no name, since somebody may look over the shoulder. */
export function StatusPage({ referral, code, draft, said, now }: StatusProps) {
  const { t, href, date, time, city } = useView()
  const late = referral.status === 'sent' && referral.dueAt !== null && referral.dueAt < now
  const [org, from] = [t(referral.toName), t(referral.fromName)]
  const stands = {
    draft: strings.follow.unknown, sent: late ? strings.follow.late : strings.follow.waits, accepted: strings.follow.accepted, under_way: strings.follow.underWay,
    completed: strings.follow.over, not_completed: strings.follow.over, declined: strings.follow.declined,
    expired: strings.follow.silent, cancelled: strings.follow.cancelled,
  }[referral.status]
  return (
    <>
      <PageHead title={topicNames[referral.topic] ?? strings.follow.title} eyebrow={<Ltr>{referral.code}</Ltr>} />
      <Steps steps={steps.map((name) => strings.steps[name])} at={stepOf(referral)} />
      <p class="lead">{t(stands, { org, day: referral.dueAt ? date(referral.dueAt) : '' })}</p>
      {referral.appointmentAt && !isOver(referral.status) && (
        <Notice tone="info" title={t(strings.follow.appointment, { day: date(referral.appointmentAt, { weekday: 'long', day: 'numeric', month: 'long' }), time: time(referral.appointmentAt) })} />
      )}
      {said
        ? <Notice tone="ok" title={t(strings.follow[said], { org, from })} />
        : ['completed', 'not_completed'].includes(referral.status) && (
          <Form action={href(`/${city!.id}/follow/confirm`)} draft={draft}>
            <Hidden name="code" value={code} />
            <Radios name="confirmed" label={strings.follow.question} options={strings.confirmations} of={ConfirmForm.shape.confirmed} draft={draft} />
            <FormButtons label={strings.follow.say} />
          </Form>
        )}
      <Hint>{t(strings.follow.noName)}</Hint>
      {can.takeBack(referral) && (
        <Form action={href(`/${city!.id}/follow/stop`)}>
          <Hidden name="code" value={code} />
          <Row><Button label={strings.follow.stop} icon="lock" /></Row>
        </Form>
      )}
    </>
  )
}

/** What it means to end the sharing, before it ends. */
export function StopPage({ referral, code }: { referral: Referral; code: string }) {
  const { t, href, city } = useView()
  const words = {
    org: isolate(t(referral.toName)), from: isolate(t(referral.fromName)),
    fields: referral.fields.map((field) => t(strings.fields[field as keyof typeof strings.fields])).join(t(strings.comma)),
  }
  return (
    <>
      <PageHead title={strings.follow.stopTitle} eyebrow={<Ltr>{referral.code}</Ltr>} />
      <Points items={[strings.follow.stopWhat, strings.follow.stopThen, strings.follow.stopKept].map((text) => t(text, words))} />
      <Form action={href(`/${city!.id}/follow/stop`)}>
        <Hidden name="code" value={code} />
        <Row>
          <Button label={strings.follow.stopYes} kind="danger" icon="lock" name="sure" value="1" />
          <Button label={strings.follow.stopNo} kind="quiet" formaction={href(`/${city!.id}/follow`)} />
        </Row>
      </Form>
    </>
  )
}
