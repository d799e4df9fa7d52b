import type { Draft } from '../../../../kit/form.ts'
import { Crumbs, DateField, Duo, Field, Form, FormButtons, PageHead, Select } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import type { ListRow } from '../../lists/store.ts'
import { strings as listStrings } from '../../lists/strings.ts'
import { strings as words } from '../../strings.ts'
import { PlanForm } from '../distribution.ts'
import { strings } from '../strings.ts'

/** Where and when what a list promises is handed out. */
export function PlanPage({ draft, list }: { draft: Draft; list: ListRow }) {
  const { t, href, city, date } = useView()
  const base = `/${city!.id}/assistance`
  const { shape } = PlanForm
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: t(listStrings.listOf, { day: date(list.madeAt) }), path: `${base}/lists/${list.id}` }]} />
      <PageHead title={strings.plan} sub={strings.planSub} />
      <Form action={href(`${base}/lists/${list.id}/plan`)} draft={draft}>
        <Field name="place" label={strings.place} of={shape.place} draft={draft} />
        <Select name="area" label={strings.area} of={shape.area} draft={draft} empty={strings.noArea} options={city!.areas.map(({ id, name }) => ({ value: id, label: name }))} />
        <DateField name="day" label={strings.day} of={shape.day} draft={draft} />
        <Duo>
          <Field name="from" label={strings.from} type="time" of={shape.from} draft={draft} short />
          <Field name="to" label={strings.to} type="time" of={shape.to} draft={draft} short />
        </Duo>
        <FormButtons label={strings.planSave} cancel={{ href: href(`${base}/lists/${list.id}`) }} />
      </Form>
    </>
  )
}
