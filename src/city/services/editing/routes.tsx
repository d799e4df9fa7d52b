import type { Context } from 'hono'
import { draftOf, type FormValues, postedValues, readForm } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { confirmService, createService, editService, moveService, setCapacity } from '../actions.ts'
import { listContacts } from '../contacts/store.ts'
import { can, type MoveName, moves } from '../policy.ts'
import { CapacityForm, type Service, serviceForm, valuesOfService } from '../service.ts'
import { getService, listOrganisations } from '../store.ts'
import { CapacityPage } from './capacity.tsx'
import { Editor } from './pages.tsx'
import { strings } from './strings.ts'

export const editing = cityRouter()

const frame = { shell: 'staff', active: 'services', private: true } as const

editing.get('/new', (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  return showEditor(c, { values: { sourceLang: c.var.lang, orgId: c.var.actor.org!.id } })
})

editing.post('/', async (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  const form = await readForm(c, serviceForm(c.var.city.country))
  if (!form.ok) return showEditor(c, form)
  const id = await createService(c.var, form.data)
  return c.redirect(at(c, `${id}?done=created`), 303)
})

editing.get('/:id/edit', async (c) => {
  const service = await getService(c.var.db, c.var.city.id, c.req.param('id'))
  must(can.edit(c.var.actor, service))
  return showEditor(c, { values: valuesOfService(service), service })
})

editing.post('/:id', async (c) => {
  const id = c.req.param('id')
  const service = await getService(c.var.db, c.var.city.id, id)
  must(can.edit(c.var.actor, service))
  const form = await readForm(c, serviceForm(c.var.city.country))
  if (!form.ok) return showEditor(c, { ...form, service })
  if (await editService(c.var, id, form.data)) return c.redirect(at(c, `${id}?done=saved`), 303)
  const theirs = await getService(c.var.db, c.var.city.id, id)
  const mine = { ...theirs, ...form.data, lat: form.data.lat ?? null, lon: form.data.lon ?? null } as Service
  return showEditor(c, { values: form.values, errors: { '': c.var.t(strings.theirsWhy) }, service, overtaken: { theirs, mine }, status: 409 })
})

editing.post('/:id/moves', async (c) => {
  const { move } = (await postedValues(c)).values
  if (typeof move !== 'string' || !Object.hasOwn(moves, move)) throw malformed()
  await moveService(c.var, c.req.param('id'), move as MoveName)
  return c.redirect(at(c, `${c.req.param('id')}?done=moved`), 303)
})

editing.post('/:id/confirm', async (c) => {
  await confirmService(c.var, c.req.param('id'))
  return c.redirect(at(c, `${c.req.param('id')}?done=confirmed`), 303)
})

editing.get('/:id/capacity', async (c) => {
  const service = await getService(c.var.db, c.var.city.id, c.req.param('id'))
  must(can.setCapacity(c.var.actor, service))
  return c.render(<CapacityPage service={service} draft={draftOf({ free: String(service.free ?? '') })} />, { ...frame, title: c.var.t(strings.capacityTitle) })
})

editing.post('/:id/capacity', async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, CapacityForm)
  if (!form.ok) {
    c.status(422)
    const service = await getService(c.var.db, c.var.city.id, id)
    return c.render(<CapacityPage service={service} draft={form} />, { ...frame, title: c.var.t(strings.capacityTitle), invalid: true })
  }
  await setCapacity(c.var, id, form.data)
  return c.redirect(at(c, `${id}?done=capacity`), 303)
})

type Shown = { values: FormValues; errors?: Record<string, string>; service?: Service; overtaken?: { theirs: Service; mine: Service }; status?: 409 }

async function showEditor(c: Context<CityEnv>, { values, errors = {}, service, overtaken, status }: Shown) {
  const { db, city, actor, t } = c.var
  const refused = Object.keys(errors).length > 0
  if (refused) c.status(status ?? 422)
  const [organisations, contacts] = await Promise.all([
    can.keepCity(actor, city.id) ? listOrganisations(db, city.id) : [],
    listContacts(db, city.id, service?.orgId ?? (can.keepCity(actor, city.id) ? undefined : actor.org!.id)),
  ])
  return c.render(<Editor {...{ organisations, contacts, service, overtaken }} draft={{ values, errors }} />, {
    ...frame, title: t(service ? strings.editTitle : strings.newTitle), wide: true, invalid: refused,
  })
}

const at = (c: Context<CityEnv>, path: string) => c.var.view.href(`/${c.var.city.id}/services/${path}`)
