import type { Draft } from '../../../../kit/form.ts'
import { Checkbox, Crumbs, Form, FormButtons, Notice, PageHead, Radios, TextArea } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import type { Entitlement } from '../../distributions/distribution.ts'
import type { Day } from '../../distributions/store.ts'
import { strings as dayStrings } from '../../distributions/strings.ts'
import { strings as words } from '../../strings.ts'
import { complaintKinds } from '../../words.ts'
import { ComplaintForm } from '../complaint.ts'
import { strings } from '../strings.ts'

/** What somebody says of a slip, noted by whom they told it to. */
export function NotePage({ day, entitlement: { id, queueNo: n }, draft }: { day: Day; entitlement: Entitlement; draft: Draft }) {
  const { t, href, city, date } = useView()
  const base = `/${city!.id}/assistance`
  const own = `${base}/distributions/${day.id}`
  const { shape } = ComplaintForm
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: date(day.day), path: own }, { label: t(dayStrings.entitlementNo, { n }), path: `${own}/entitlements/${id}` }]} />
      <PageHead title={t(strings.about, { n })} sub={strings.noteSub} />
      <Notice tone="warn"><p>{t(strings.danger)}</p></Notice>
      <Form action={href(`${own}/entitlements/${id}/complaint`)} draft={draft}>
        <Radios name="kind" label={strings.kind} of={shape.kind} draft={draft} options={complaintKinds} />
        <TextArea name="words" label={strings.words} hint={strings.wordsHint} of={shape.words} draft={draft} rows={3} />
        <Checkbox name="wantsAnswer" label={strings.wantsAnswer} of={shape.wantsAnswer} draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href(`${own}/entitlements/${id}`) }} />
      </Form>
    </>
  )
}
