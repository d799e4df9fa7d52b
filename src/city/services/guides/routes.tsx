import type { Context } from 'hono'
import { isMember } from '../../../kit/actor.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { isTheme } from '../../../kit/themes.ts'
import { listCards } from '../cards.ts'
import { strings as editing } from '../editing/strings.ts'
import { can } from '../policy.ts'
import { filled } from '../translations.ts'
import { editGuide, insertGuide, moveGuide } from './actions.ts'
import { GuideEditor, valuesOfGuide } from './form.tsx'
import { type Guide, GuideForm } from './guide.ts'
import { GuideList, GuidePage } from './pages.tsx'
import { canEditGuide, type GuideMove, guideMoves } from './policy.ts'
import { getGuide, listGuides } from './store.ts'
import { strings } from './strings.ts'

export const guides = cityRouter()
const staff = { shell: 'staff', active: 'services', private: true } as const
const shellFor = (c: Context<CityEnv>) => (isMember(c.var.actor) ? staff : { shell: 'public' as const })

guides.get('/', async (c) => {
  const { need } = c.req.query()
  return c.render(<GuideList guides={await listGuides(c.var.db, c.var.city.id, isTheme(need) ? need : undefined)} />, {
    ...shellFor(c), title: c.var.t(strings.title), description: c.var.t(strings.lead, { city: c.var.t(c.var.city.name) }), wide: true,
  })
})

guides.get('/new', (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  return showEditor(c, draftOf({ sourceLang: c.var.lang }))
})

guides.post('/', async (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  const form = await readForm(c, GuideForm)
  if (!form.ok) return showEditor(c, form, { status: 422 })
  return c.redirect(at(c, `${await insertGuide(c.var, form.data)}?done=1`), 303)
})

guides.get('/:id', async (c) => {
  const guide = await getGuide(c.var.db, c.var.city.id, c.req.param('id'))
  const wanted = guide.steps.flatMap(({ serviceId }) => serviceId ?? [])
  const helpers = new Map((await listCards(c.var, wanted)).map((card) => [card.id, card]))
  return c.render(<GuidePage guide={guide} helpers={helpers} saved={c.req.query('done') === '1'} />, {
    ...shellFor(c), title: c.var.t(filled(guide.title, guide.sourceLang)), description: c.var.t(filled(guide.intro, guide.sourceLang)), wide: true,
  })
})

guides.get('/:id/edit', async (c) => {
  const guide = await getGuide(c.var.db, c.var.city.id, c.req.param('id'))
  must(canEditGuide(c.var.actor, guide))
  return showEditor(c, draftOf(valuesOfGuide(guide)), { guide })
})

guides.post('/:id', async (c) => {
  const { db, city } = c.var
  const guide = await getGuide(db, city.id, c.req.param('id'))
  must(canEditGuide(c.var.actor, guide))
  const form = await readForm(c, GuideForm)
  if (!form.ok) return showEditor(c, form, { guide, status: 422 })
  if (await editGuide(c.var, guide.id, form.data)) return c.redirect(at(c, `${guide.id}?done=1`), 303)
  const theirs = await getGuide(db, city.id, guide.id)
  return showEditor(c, withErrors(form.values, { '': c.var.t(editing.theirsWhy) }), { guide: theirs, mine: { ...theirs, ...form.data, version: theirs.version }, status: 409 })
})

guides.post('/:id/moves', async (c) => {
  const { move } = (await postedValues(c)).values
  if (typeof move !== 'string' || !Object.hasOwn(guideMoves, move)) throw malformed()
  await moveGuide(c.var, c.req.param('id'), move as GuideMove)
  return c.redirect(move === 'archive' ? at(c, '') : at(c, c.req.param('id')), 303)
})

async function showEditor(c: Context<CityEnv>, draft: Draft, { guide, mine, status }: { guide?: Guide; mine?: Guide; status?: 409 | 422 } = {}) {
  if (status) c.status(status)
  return c.render(<GuideEditor draft={draft} guide={guide} services={await listCards(c.var)} mine={mine} />, {
    ...staff, title: c.var.t(guide ? strings.edit : strings.new), wide: true, invalid: status !== undefined,
  })
}

const at = (c: Context<CityEnv>, path: string) => c.var.view.href(`/${c.var.city.id}/services/guides${path && `/${path}`}`)
