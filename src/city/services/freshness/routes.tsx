import type { Context } from 'hono'
import type { Db } from '../../../kit/database.ts'
import { type Draft, draftOf, readForm } from '../../../kit/form.ts'
import { originOf } from '../../../kit/origin.ts'
import { linkGone } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter, type Env } from '../../../kit/request.ts'
import { hashToken } from '../../../kit/secrets.ts'
import { valuesOfService } from '../service.ts'
import { getService } from '../store.ts'
import { answerLink, askForConfirmation, pathOfLink } from './actions.ts'
import { linkForm } from './link.ts'
import { AskedPage, LinkPage } from './pages.tsx'
import { findByLink } from './store.ts'
import { strings } from './strings.ts'

export const freshnessRoutes = cityRouter()

/** The service that the link in this address opens; other addresses open none. */
export async function serviceOfLink(c: Context<Env>, background: Db): Promise<string | undefined> {
  const [, , city, , word, token] = c.req.path.split('/')
  if (word !== 'confirm' || !token) return undefined
  const found = await findByLink(background, hashToken(token), c.var.now())
  return found?.cityId === city ? found?.id : undefined
}

freshnessRoutes.get('/confirm/:token', (c) => showLink(c))

freshnessRoutes.post('/confirm/:token', async (c) => {
  const { pass, city, lang, view } = c.var
  if (!pass) throw linkGone()
  const form = await readForm(c, linkForm(city.country))
  if (!form.ok) return showLink(c, form)
  await answerLink(c.var, pass, form.data, lang)
  return c.redirect(view.href(`/${city.id}/services/${pass}?done=${form.data.answer === 'closed' ? 'moved' : 'confirmed'}`), 303)
})

freshnessRoutes.post('/:id/ask', async (c) => {
  const { db, city, lang, t } = c.var
  const id = c.req.param('id')
  const { token, mailed } = await askForConfirmation(c.var, id)
  const address = `${originOf(c)}${pathOfLink(lang, city.id, token)}`
  return c.render(<AskedPage service={await getService(db, city.id, id)} address={address} mailed={mailed} />, {
    title: t(strings.asked), shell: 'staff', active: 'services', private: true,
  })
})

async function showLink(c: Context<CityEnv>, refused?: Draft) {
  const { db, pass, city, t } = c.var
  if (!pass) throw linkGone()
  const service = await getService(db, city.id, pass)
  const draft = refused ?? draftOf({ ...valuesOfService(service), capacity: service.capacity, free: String(service.free ?? '') })
  if (refused) c.status(422)
  return c.render(<LinkPage service={service} action={c.req.path} draft={draft} />, { title: t(strings.title), shell: 'plain', private: true, invalid: refused !== undefined })
}
