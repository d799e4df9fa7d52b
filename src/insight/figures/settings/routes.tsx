import type { Context } from 'hono'
import { type Draft, draftOf, readForm } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter, membersOnly } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { setFigures } from './actions.ts'
import { SettingsPage } from './pages.tsx'
import { SettingsForm, settingsOf } from './settings.ts'
import { strings } from './strings.ts'

export const settings = cityRouter()
settings.use(membersOnly)

settings.get('/', (c) => {
  const values = Object.entries(settingsOf(c.var.city)).map(([key, value]) => [key, String(value)])
  return page(c, draftOf(Object.fromEntries(values)))
})

settings.post('/', async (c) => {
  must(can.set(c.var.actor, c.var.city.id))
  const form = await readForm(c, SettingsForm)
  if (!form.ok) return c.status(422), page(c, form)
  await setFigures(c.var, form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/figures`), 303)
})

function page(c: Context<CityEnv>, draft: Draft) {
  const { actor, city, t } = c.var
  must(can.set(actor, city.id))
  return c.render(<SettingsPage city={city} draft={draft} />, {
    title: t(strings.title), shell: 'staff', active: 'figures', private: true, invalid: Object.keys(draft.errors).length > 0,
  })
}
