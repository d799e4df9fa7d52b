import { z } from 'zod'
import { citiesChanged } from '../../../kit/cities.ts'
import { draftOf, postedValues, withErrors } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { cityRouter } from '../../../kit/request.ts'
import { readDay } from '../../../kit/text.ts'
import { strings as editing } from '../editing/strings.ts'
import { can } from '../policy.ts'
import { Desk, HolidaysPage } from './pages.tsx'
import { countDesk, deskViews, listDesk, setHolidays } from './store.ts'
import { strings } from './strings.ts'

export const desk = cityRouter()

const frame = { shell: 'staff', active: 'services', private: true } as const
const DeskQuery = z.object({ view: z.enum(deskViews).catch('all'), page: z.coerce.number().int().min(1).max(1000).catch(1) })

desk.get('/desk', async (c) => {
  const { db, city, actor, now, t } = c.var
  must(can.keepAny(actor, city.id))
  const { view, page } = DeskQuery.parse(c.req.query())
  const orgId = can.keepCity(actor, city.id) ? undefined : actor.org!.id
  const [services, counts] = await Promise.all([listDesk(db, city, orgId, view, page, now()), countDesk(db, city, orgId, now())])
  return c.render(<Desk {...{ services, counts, page }} shown={view} now={now()} />, { ...frame, title: t(editing.desk), wide: true })
})

desk.get('/holidays', (c) => {
  must(can.keepCity(c.var.actor, c.var.city.id))
  const days = (c.var.city.settings.holidays ?? []).join('\n')
  return c.render(<HolidaysPage draft={draftOf({ days })} saved={c.req.query('done') === '1'} />, { ...frame, title: c.var.t(strings.holidays) })
})

desk.post('/holidays', async (c) => {
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
  await citiesChanged(c.var)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/services/holidays?done=1`), 303)
})
