import type { Context } from 'hono'
import { listMembers } from '../../../identity/index.ts'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, postedValues, readForm } from '../../../kit/form.ts'
import { originOf } from '../../../kit/origin.ts'
import { isConflict, malformed } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { listPersonCards } from '../../registry/index.ts'
import { addNote, assignReferral, lookInto, renewCodes, settleReferral } from './actions.ts'
import { referBack } from '../handover.ts'
import { deeds, isDeed } from '../moving.ts'
import { movesOpenTo } from '../policy.ts'
import { AssignForm, NoteForm, type Shared } from '../referral.ts'
import { getReferral } from '../store.ts'
import { type Beaten, FilePage } from './pages.tsx'
import { PaperPage } from './paper.tsx'

export const file = cityRouter()

file.get('/:id', (c) => showFile(c, c.req.param('id')))

file.post('/:id/moves', async (c) => {
  const { move } = (await postedValues(c)).values
  if (!isDeed(move)) throw malformed()
  const form = await readForm(c, deeds[move].form)
  if (!form.ok) return showFile(c, c.req.param('id'), { draft: form, asked: move })
  try {
    await deeds[move].run(c.var, c.req.param('id'), form.data)
  } catch (error) {
    if (!isConflict(error)) throw error
    return showFile(c, c.req.param('id'), { beaten: { move, values: form.values } })
  }
  return back(c, move)
})

file.post('/:id/reveal', async (c) => {
  const { shared } = await lookInto(c.var, c.req.param('id'), 'referral')
  return showFile(c, c.req.param('id'), { shared })
})

file.post('/:id/paper', async (c) => {
  const { referral, shared } = await lookInto(c.var, c.req.param('id'), 'print')
  return c.render(<PaperPage referral={referral} shared={shared} origin={originOf(c)} />, { title: referral.code, shell: 'plain', private: true })
})

file.post('/:id/codes', async (c) => {
  await renewCodes(c.var, c.req.param('id'))
  return back(c, 'codes')
})

file.post('/:id/notes', async (c) => {
  const form = await readForm(c, NoteForm)
  if (!form.ok) return showFile(c, c.req.param('id'), { draft: form, asked: 'note' })
  await addNote(c.var, c.req.param('id'), form.data.note)
  return back(c, 'note')
})

file.post('/:id/settle', async (c) => {
  await settleReferral(c.var, c.req.param('id'))
  return back(c, 'settle')
})

file.post('/:id/back', async (c) => {
  const form = await readForm(c, NoteForm)
  if (!form.ok) return showFile(c, c.req.param('id'), { draft: form, asked: 'back' })
  const id = await referBack(c.var, c.req.param('id'), form.data.note)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/referrals/${id}?done=send`), 303)
})

file.post('/:id/assign', async (c) => {
  const form = await readForm(c, AssignForm)
  if (!form.ok) return showFile(c, c.req.param('id'), { draft: form, asked: 'assign' })
  await assignReferral(c.var, c.req.param('id'), form.data.to)
  return back(c, 'assign')
})

type Showing = { shared?: Shared; draft?: Draft; asked?: string; beaten?: Beaten }

async function showFile(c: Context<CityEnv>, id: string, { shared, draft, asked, beaten }: Showing = {}): Promise<Response> {
  const { db, city, actor, view } = c.var
  const referral = await getReferral(db, city.id, id)
  // A form that asks too little and comes too late as well is too late: its fields are gone from the page.
  if (draft && isDeed(asked) && !movesOpenTo(actor, referral).includes(asked)) return showFile(c, id, { beaten: { move: asked, values: draft.values } })
  const [history, colleagues, cards] = await Promise.all([
    historyOf(db, referral), listMembers(c.var, actor.org!.id, 'case_worker'), listPersonCards(c.var, [referral.personId]),
  ])
  if (draft) c.status(422)
  if (beaten) c.status(409)
  return c.render(
    <FilePage {...{ referral, history, colleagues, shared, asked, beaten, ours: cards.size > 0, now: c.var.now() }} draft={draft ?? draftOf()} done={asked || beaten ? undefined : view.query.done} />,
    { title: referral.code, shell: 'staff', active: 'referrals', wide: true, private: true, invalid: draft !== undefined },
  )
}

const back = (c: Context<CityEnv>, done: string) =>
  c.redirect(c.var.view.href(`/${c.var.city.id}/referrals/${c.req.param('id')}?done=${done}`), 303)
