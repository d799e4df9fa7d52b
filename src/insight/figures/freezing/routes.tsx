import { z } from 'zod'
import { isMember } from '../../../kit/actor.ts'
import { readForm } from '../../../kit/form.ts'
import { malformed, notFound } from '../../../kit/problem.ts'
import { cityRouter, membersOnly } from '../../../kit/request.ts'
import { isPeriod, nameOf } from '../period.ts'
import { can } from '../policy.ts'
import { getFrozen } from '../store.ts'
import { strings as words } from '../strings.ts'
import { freezeFigures, publishFigures } from './actions.ts'
import { type Content, toCsv } from './frozen.ts'
import { FrozenPage } from './pages.tsx'
import { strings } from './strings.ts'

const FreezeForm = z.object({ period: z.string().refine((period) => isPeriod(period) && period !== 'all') })

export const freezing = cityRouter()

freezing.post('/', membersOnly, async (c) => {
  const form = await readForm(c, FreezeForm)
  if (!form.ok) throw malformed()
  const id = await freezeFigures(c.var, form.data.period)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/figures/frozen/${id}`), 303)
})

freezing.post('/:id/publish', membersOnly, async (c) => {
  const id = c.req.param('id')
  await publishFigures(c.var, id)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/figures/frozen/${id}`), 303)
})

// What was hashed, to the byte: `sha256sum` of this file is its fingerprint.
freezing.get('/:id/figures.json', async (c) => {
  const { content } = await getFrozen(c.var.db, c.var.city.id, c.req.param('id'))
  return c.body(content, 200, { 'content-type': 'application/json; charset=utf-8' })
})

freezing.get('/:id/figures.csv', async (c) => {
  const { content, period } = await getFrozen(c.var.db, c.var.city.id, c.req.param('id'))
  const csv = toCsv(JSON.parse(content) as Content, c.var.t, { theme: words.page.theme, kind: words.page.kind, organisation: words.page.organisation, from: strings.from, to: strings.to })
  return c.body(new Uint8Array(csv), 200, {
    'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${c.var.city.id}-${period}.csv"`,
  })
})

freezing.get('/:id', async (c) => {
  const { db, city, actor, t, view } = c.var
  const frozen = await getFrozen(db, city.id, c.req.param('id'))
  if (!frozen.published && !can.see(actor, city.id)) throw notFound()
  return c.render(<FrozenPage city={city} frozen={frozen} />, {
    title: t(words.cityFigures, { city: t(city.name) }), description: nameOf(frozen.period, view),
    shell: isMember(actor) ? 'staff' : 'public', active: 'figures', private: !frozen.published, wide: true,
  })
})
