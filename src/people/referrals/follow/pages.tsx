import type { Draft } from '../../../kit/form.ts'
import { Field, Form, FormButtons, Hidden, Hint, Ltr, Notice, PageHead, Radios, Steps } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { steps, stepOf } from '../file/pages.tsx'
import { isOver } from '../policy.ts'
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

type StatusProps = { referral: Referral; code: string; draft: Draft; thanked?: boolean; now: Date }

/** Where a request stands, in one sentence; no name, since somebody may look over the shoulder. */
export function StatusPage({ referral, code, draft, thanked, now }: StatusProps) {
  const { t, href, date, time, city } = useView()
  const late = referral.status === 'sent' && referral.dueAt !== null && referral.dueAt < now
  const org = t(referral.toName)
  const said = {
    draft: strings.follow.unknown, sent: late ? strings.follow.late : strings.follow.waits, accepted: strings.follow.accepted, under_way: strings.follow.underWay,
    completed: strings.follow.over, not_completed: strings.follow.over, declined: strings.follow.declined,
    expired: strings.follow.silent, cancelled: strings.follow.cancelled,
  }[referral.status]
  return (
    <>
      <PageHead title={topicNames[referral.topic] ?? strings.follow.title} eyebrow={<Ltr>{referral.code}</Ltr>} />
      <Steps steps={steps.map((name) => strings.steps[name])} at={stepOf(referral)} />
      <p class="lead">{t(said, { org, day: referral.dueAt ? date(referral.dueAt) : '' })}</p>
      {referral.appointmentAt && !isOver(referral.status) && (
        <Notice tone="info" title={t(strings.follow.appointment, { day: date(referral.appointmentAt, { weekday: 'long', day: 'numeric', month: 'long' }), time: time(referral.appointmentAt) })} />
      )}
      {thanked
        ? <Notice tone="ok" title={strings.follow.thanks} />
        : ['completed', 'not_completed'].includes(referral.status) && (
          <Form action={href(`/${city!.id}/follow/confirm`)} draft={draft}>
            <Hidden name="code" value={code} />
            <Radios name="confirmed" label={strings.follow.question} options={strings.confirmations} of={ConfirmForm.shape.confirmed} draft={draft} />
            <FormButtons label={strings.follow.say} />
          </Form>
        )}
      <Hint>{t(strings.follow.noName)}</Hint>
    </>
  )
}
