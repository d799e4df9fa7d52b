import type { Draft } from '../../../kit/form.ts'
import { Button, Crumbs, Field, Form, Notice, PageHead, Row, Stack, TextArea } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Service } from '../service.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { strings } from './strings.ts'

/** Three large buttons: one tap says how it is. The number matters only while there is room. */
export function CapacityPage({ service, draft }: { service: Service; draft: Draft }) {
  const { t, href, city } = useView()
  const here = `/${city!.id}/services/${service.id}`
  const look = (value: Service['capacity']) => (value === service.capacity ? 'primary' : 'secondary')
  return (
    <>
      <Crumbs trail={[{ label: filled(service.name, service.sourceLang), path: here }]} />
      <PageHead title={strings.capacityTitle} sub={strings.capacitySub} />
      <Form action={href(`${here}/capacity`)} draft={draft}>
        <Stack>
          <Row>
            <Field name="free" label={strings.fields.free} draft={draft} code />
            <Button label={words.capacity.open} name="capacity" value="open" kind={look('open')} icon="circle-check" />
          </Row>
          <Button label={words.capacity.waiting_list} name="capacity" value="waiting_list" kind={look('waiting_list')} icon="hourglass" full />
          <Button label={words.capacity.full} name="capacity" value="full" kind={look('full')} icon="circle-alert" full />
        </Stack>
      </Form>
      <p class="hint">{t(service.free === null ? words.capacity[service.capacity] : t(words.freePlaces, { n: service.free }))}</p>
    </>
  )
}

/** The days on which the city rests. */
export function HolidaysPage({ draft, saved }: { draft: Draft; saved: boolean }) {
  const { href, city } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: strings.desk, path: `${home}/desk` }]} />
      <PageHead title={strings.holidays} />
      {saved && <Notice tone="ok" title={strings.holidaysSaved} />}
      <Form action={href(`${home}/holidays`)} draft={draft}>
        <TextArea name="days" label={strings.holidays} hint={strings.holidaysHint} draft={draft} rows={10} />
        <Row><Button label={strings.save} kind="primary" /></Row>
      </Form>
    </>
  )
}
