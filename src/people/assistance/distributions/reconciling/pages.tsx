import type { Draft } from '../../../../kit/form.ts'
import { Bdi, Crumbs, Facts, Field, Form, FormButtons, PageHead, TextArea } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import type { Counts } from '../../complaints/complaint.ts'
import { ComplaintsLink } from '../../complaints/pages.tsx'
import { sayMoney } from '../../money/money.ts'
import { strings as words } from '../../strings.ts'
import { expectedBack, ReconcileForm, type Sums } from '../distribution.ts'
import type { Day } from '../store.ts'
import { strings } from '../strings.ts'

/** What came back beside what should have. */
export function ReconcilePage({ day, sums, complaints, draft }: { day: Day; sums: Sums; complaints: Counts; draft: Draft }) {
  const view = useView()
  const { href, city, date } = view
  const base = `/${city!.id}/assistance`
  const own = `${base}/distributions/${day.id}`
  const money = (minor: number) => <Bdi>{sayMoney(view, minor, day.currency)}</Bdi>
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: date(day.day), path: own }]} />
      <PageHead title={strings.reconcile} sub={strings.reconcileSub} />
      <Facts strip facts={[
        { label: strings.sumOf.issued, value: money(sums.issued.amount + sums.redeemed.amount) },
        { label: strings.sumOf.redeemed, value: money(sums.redeemed.amount) },
        ...(sums.twice.n > 0 ? [{ label: strings.sumOf.twice, value: money(sums.twice.amount) }] : []),
        { label: strings.expected, value: <b>{money(expectedBack(sums))}</b> },
      ]} />
      {complaints.new + complaints.closed > 0 && <ComplaintsLink counts={complaints} dayId={day.id} />}
      <Form action={href(`${own}/reconcile`)} draft={draft}>
        <Field name="counted" label={strings.counted} hint={strings.countedHint} of={ReconcileForm.shape.counted} draft={draft} code />
        <TextArea name="why" label={strings.why} hint={strings.whyHint} of={ReconcileForm.shape.why} draft={draft} rows={3} />
        <FormButtons label={strings.reconcile} cancel={{ href: href(own) }} />
      </Form>
    </>
  )
}
