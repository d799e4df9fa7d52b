import type { Context } from 'hono'
import { type Draft, draftOf, type FormValues, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { must, notFound } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { getPerson } from '../actions.ts'
import { can } from '../policy.ts'
import { findByCode } from '../store.ts'
import { mergePeople, openTwo, unmerge, whatMoves } from './actions.ts'
import { choiceOf, MergeForm, UnmergeForm, WithForm } from './merge.ts'
import { MergePage, WithPage } from './pages.tsx'
import { strings } from './strings.ts'

export const merging = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
type C = Context<CityEnv>
const idOf = (c: C) => c.req.param('id')!

merging.get('/:id/merge', (c) => askWith(c, draftOf()))

// Both files show on the answer to this post alone, which is two looks.
merging.post('/:id/merge/open', async (c) => {
  const { values } = await postedValues(c)
  const other = typeof values.other === 'string' ? values.other : undefined
  if (other) return showTwo(c, other)
  const form = WithForm.safeParse(values)
  must(can.work(c.var.actor, c.var.city.id))
  const found = form.success && (await findByCode(c.var.db, { cityId: c.var.city.id, orgId: c.var.actor.org!.id }, form.data.with.toUpperCase()))
  return found && found.id !== idOf(c) ? showTwo(c, found.id) : askWith(c, withErrors(values, { with: c.var.t(strings.noSuchFile) }))
})

merging.post('/:id/merge', async (c) => {
  const form = await readForm(c, MergeForm)
  if (!form.ok) throw notFound() // a form that no page of ours makes
  const { other, version, otherVersion } = form.data
  const id = await mergePeople(c.var, [idOf(c), other], {
    versions: { [idOf(c)]: version, [other]: otherVersion }, choose: (piece) => choiceOf((form.values as FormValues)[`take.${piece}`]),
  })
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${id}?done=merged`), 303)
})

merging.post('/:id/unmerge', async (c) => {
  const form = await readForm(c, UnmergeForm)
  if (!form.ok) throw notFound()
  await unmerge(c.var, idOf(c), form.data.merge)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${idOf(c)}?done=unmerged`), 303)
})

async function askWith(c: C, draft: Draft) {
  must(can.work(c.var.actor, c.var.city.id))
  const person = await getPerson(c.var, idOf(c))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<WithPage person={person} draft={draft} />, { ...frame, title: c.var.t(strings.title), invalid })
}

async function showTwo(c: C, other: string) {
  const two = await openTwo(c.var, [idOf(c), other])
  return c.render(<MergePage two={two} moves={await whatMoves(c.var, two)} draft={draftOf()} />, { ...frame, title: c.var.t(strings.title), wide: true })
}
