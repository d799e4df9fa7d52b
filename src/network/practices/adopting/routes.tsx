import type { Context } from 'hono'
import { z } from 'zod'
import { historyOf } from '../../../kit/events.ts'
import { type Draft, draftOf, type Errors, explain, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { must, notFound, Problem } from '../../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { strings as kit } from '../../../kit/strings.ts'
import { paragraph } from '../../../kit/text.ts'
import { adoptionMoves, can, canAdoption, type AdoptionMove } from '../policy.ts'
import { AdoptForm, inWords } from '../practice.ts'
import { getPractice } from '../store.ts'
import { nested } from '../writing/nest.ts'
import {
  addStep, adoptPractice, editStep, finishAdoption, planAdoption, reconsiderAdoption, removeStep, startAdoption, stopAdoption, tickStep,
} from './actions.ts'
import { StepForm } from './adoption.ts'
import { AdoptionFile, AdoptPage, stepDraft, StepPage } from './pages.tsx'
import { findAdoption, getAdoption, listSteps } from './store.ts'
import { strings } from './strings.ts'

export const adopting = router()

adopting.get('/:id/adopt', membersOnly, async (c) => {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  must(can.adopt(c.var.actor, practice))
  const earlier = await findAdoption(c.var.db, practice.id, c.var.actor.org!.cityIds[0]!)
  if (earlier) return c.redirect(c.var.view.href(`/practices/adoptions/${earlier.id}`))
  return c.render(<AdoptPage practice={practice} draft={draftOf({ kind: 'adapted' })} />, page(c, strings.send))
})

adopting.post('/:id/adopt', membersOnly, async (c) => {
  const { values } = await postedValues(c)
  const read = AdoptForm.safeParse(nested(values))
  const practice = await getPractice(c.var.db, c.req.param('id'))
  must(can.adopt(c.var.actor, practice))
  const again = (status: 409 | 422, errors: Errors, earlier?: Problem) => {
    c.status(status)
    return c.render(<AdoptPage practice={practice} draft={withErrors(values, errors)} earlier={earlier} />, page(c, strings.send, true))
  }
  if (!read.success) return again(422, explain(read.error, c.var.t))
  try {
    const id = await adoptPractice(c.var, practice.id, read.data)
    return c.redirect(c.var.view.href(`/practices/adoptions/${id}`), 303)
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return again(409, {}, error)
    throw error
  }
})

adopting.get('/adoptions/:id', membersOnly, (c) => showFile(c))

/** The file of one's own city; others see the adoption on the practice's page. */
async function showFile(c: Context<Env, '/:id'>, { draft = draftOf(), added = draftOf() } = {}) {
  const adoption = await ownAdoption(c, c.req.param('id'))
  const [practice, steps, history] = await Promise.all([
    getPractice(c.var.db, adoption.practiceId), listSteps(c.var.db, adoption.id), historyOf(c.var.db, { id: adoption.id }),
  ])
  const invalid = Object.keys({ ...draft.errors, ...added.errors }).length > 0
  return c.render(<AdoptionFile {...{ adoption, practice, steps, history, draft, added }} />, { ...page(c, strings.file, invalid), wide: true })
}

async function ownAdoption(c: Context<Env>, id: string) {
  const adoption = await getAdoption(c.var.db, id)
  if (adoption.orgId !== c.var.actor.org?.id) throw notFound()
  return adoption
}

const MoveForm = z.object({ move: z.enum(Object.keys(adoptionMoves) as [AdoptionMove, ...AdoptionMove[]]), note: paragraph(2000, { min: 0 }).default('') })
const plain = { plan: planAdoption, start: startAdoption, finish: finishAdoption, reconsider: reconsiderAdoption }

adopting.post('/adoptions/:id/moves', membersOnly, async (c) => {
  const id = c.req.param('id')
  const read = await readForm(c, MoveForm)
  if (!read.ok || (read.data.move === 'stop' && read.data.note === '')) {
    c.status(422)
    return showFile(c as never, { draft: read.ok ? withErrors(read.values, { note: c.var.t(strings.reasonNeeded) }) : read })
  }
  const { move, note } = read.data
  if (move === 'stop') await stopAdoption(c.var, id, { note, lang: c.var.lang })
  else await plain[move](c.var, id)
  return c.redirect(c.var.view.href(`/practices/adoptions/${id}`), 303)
})

adopting.post('/adoptions/:id/steps', membersOnly, async (c) => {
  const id = c.req.param('id')
  const read = await readForm(c, StepForm)
  if (!read.ok) {
    c.status(422)
    return showFile(c as never, { added: read })
  }
  await addStep(c.var, id, read.data, c.var.lang)
  return c.redirect(c.var.view.href(`/practices/adoptions/${id}#steps`), 303)
})

adopting.get('/adoptions/:id/steps/:step', membersOnly, (c) => showStep(c))

async function showStep(c: Context<Env, '/:id/:step'>, posted?: { draft: Draft; stale?: boolean; version?: number }) {
  const { id, step: stepId } = c.req.param()
  const adoption = await ownAdoption(c, id)
  must(canAdoption.edit(c.var.actor, adoption))
  const [practice, steps] = await Promise.all([getPractice(c.var.db, adoption.practiceId), listSteps(c.var.db, id)])
  const step = steps.find((one) => one.id === stepId)
  if (!step) throw notFound()
  const { draft = stepDraft(step, (text: Text) => inWords(text, c.var.lang, practice.lang).text), stale = false, version } = posted ?? {}
  return c.render(<StepPage {...{ adoption, practice, step: { ...step, version: version ?? step.version }, draft, stale }} />, page(c, strings.change, posted !== undefined))
}

adopting.post('/adoptions/:id/steps/:step', membersOnly, async (c) => {
  const { id, step } = c.req.param()
  const read = await readForm(c, StepForm.extend({ version: z.coerce.number().int() }))
  if (!read.ok) {
    c.status(422)
    return showStep(c as never, { draft: read, version: Number(read.values.version) || 0 })
  }
  const { version, ...form } = read.data
  const theirs = await editStep(c.var, id, step, form, { version, lang: c.var.lang })
  if (theirs) {
    c.status(409)
    return showStep(c as never, { draft: withErrors(read.values, { version: c.var.t(kit.form.stale) }), stale: true })
  }
  return c.redirect(c.var.view.href(`/practices/adoptions/${id}#step-${step}`), 303)
})

for (const deed of ['tick', 'untick', 'remove'] as const) {
  adopting.post(`/adoptions/:id/steps/:step/${deed}`, membersOnly, async (c) => {
    const { id, step } = c.req.param() as { id: string; step: string }
    await readForm(c, z.object({}))
    if (deed === 'remove') await removeStep(c.var, id, step)
    else await tickStep(c.var, id, step, deed === 'tick')
    return c.redirect(c.var.view.href(`/practices/adoptions/${id}#${deed === 'remove' ? 'steps' : `step-${step}`}`), 303)
  })
}

const page = (c: Context<Env>, title: Text, invalid = false) =>
  ({ title: c.var.t(title), shell: 'staff' as const, active: 'practices', private: true, invalid })
