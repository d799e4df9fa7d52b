import type { Draft } from '../../../kit/form.ts'
import { Button, Crumbs, Field, Form, PageHead, Row, Stack } from '../../../kit/ui/index.ts'
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
