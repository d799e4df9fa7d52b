import type { Context } from 'hono'
import { z } from 'zod'
import { forgetCities } from '../../../kit/cities.ts'
import { draftOf, type FormValues, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { readDay } from '../../../kit/text.ts'
import { confirmService, createService, editService, moveService, setCapacity } from '../actions.ts'
import { listContacts } from '../contacts/store.ts'
import { can, type MoveName, moves } from '../policy.ts'
import { CapacityForm, type Service, serviceForm, valuesOfService } from '../service.ts'
import { getService, listOrganisations } from '../store.ts'
import { CapacityPage, HolidaysPage } from './capacity.tsx'
import { Desk } from './desk.tsx'
import { Editor } from './form.tsx'
import { countDesk, deskViews, listDesk, setHolidays } from './store.ts'
import { strings } from './strings.ts'

export const editing = cityRouter()

const frame = { shell: 'staff', active: 'services', private: true } as const
const DeskQuery = z.object({ view: z.enum(deskViews).catch('all'), page: z.coerce.number().int().min(1).max(1000).catch(1) })

editing.get('/desk', async (c) => {
  const { db, city, actor, now, t } = c.var
  must(can.keepAny(actor, city.id))
  const { view, page } = DeskQuery.parse(c.req.query())
  const orgId = can.keepCity(actor, city.id) ? undefined : actor.org!.id
  const [services, counts] = await Promise.all([listDesk(db, city, orgId, view, page, now()), countDesk(db, city, orgId, now())])
  return c.render(<Desk {...{ services, counts, page }} shown={view} now={now()} />, { ...frame, title: t(strings.desk), wide: true })
})

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
  return showEditor(c, { values: form.values, errors: { '': c.var.t(strings.theirsWhy) }, service, theirs, status: 409 })
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

editing.get('/holidays', (c) => {
  must(can.keepCity(c.var.actor, c.var.city.id))
  const days = (c.var.city.settings.holidays ?? []).join('\n')
  return c.render(<HolidaysPage draft={draftOf({ days })} saved={c.req.query('done') === '1'} />, { ...frame, title: c.var.t(strings.holidays) })
})

editing.post('/holidays', async (c) => {
  must(can.keepCity(c.var.actor, c.var.city.id))
  const { days = '' } = (await postedValues(c)).values
  const lines = String(days).split('\n').map((line) => line.trim()).filter(Boolean)
  const read = lines.map(readDay)
  if (lines.length > 60 || read.includes(undefined)) {
    c.status(422)
    const draft = withErrors({ days }, { days: c.var.t(strings.holidaysHint) })
    return c.render(<HolidaysPage draft={draft} saved={false} />, { ...frame, title: c.var.t(strings.holidays), invalid: true })
  }
  await setHolidays(c.var.db, c.var.city.id, [...new Set(read as string[])].sort())
  c.var.later(forgetCities)
  return c.redirect(at(c, 'holidays?done=1'), 303)
})

type Shown = { values: FormValues; errors?: Record<string, string>; service?: Service; theirs?: Service; status?: 409 }

async function showEditor(c: Context<CityEnv>, { values, errors = {}, service, theirs, status }: Shown) {
  const { db, city, actor, t } = c.var
  const refused = Object.keys(errors).length > 0
  if (refused) c.status(status ?? 422)
  const [organisations, contacts] = await Promise.all([
    can.keepCity(actor, city.id) ? listOrganisations(db, city.id) : [],
    listContacts(db, city.id, service?.orgId ?? (can.keepCity(actor, city.id) ? undefined : actor.org!.id)),
  ])
  return c.render(<Editor {...{ organisations, contacts, service, theirs }} draft={{ values, errors }} />, {
    ...frame, title: t(service ? strings.editTitle : strings.newTitle), wide: true, invalid: refused,
  })
}

const at = (c: Context<CityEnv>, path: string) => c.var.view.href(`/${c.var.city.id}/services/${path}`)
