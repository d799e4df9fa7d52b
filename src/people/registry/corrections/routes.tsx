import type { Context } from 'hono'
import { type Draft, draftOf, type FormValues, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { malformed, must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { birthFlaws, phoneFlaws } from '../intake/intake.ts'
import { Correction } from '../person.ts'
import { can } from '../policy.ts'
import { getPersonRow } from '../store.ts'
import { correctPerson, openForCorrection, type Versions } from './actions.ts'
import { CorrectPage, DecidePage } from './pages.tsx'
import { strings } from './strings.ts'

export const correcting = cityRouter()
type C = Context<CityEnv>

// The form shows who somebody is: it is asked for by a post, and that is logged.
correcting.post('/:id/correct/open', async (c) => {
  await postedValues(c)
  const { person, values } = await openForCorrection(c.var, c.req.param('id'))
  return c.render(<CorrectPage person={person} draft={draftOf(values)} />, frame(c))
})

correcting.post('/:id/correct', async (c) => {
  const form = await readForm(c, Correction)
  if (!form.ok) return refuse(c, form)
  const flaws = { ...birthFlaws(form.data), ...phoneFlaws(form.data, c.var.city.country) }
  if (Object.keys(flaws).length > 0) {
    return refuse(c, withErrors(form.values, Object.fromEntries(Object.entries(flaws).map(([name, text]) => [name, c.var.t(text)]))))
  }
  return saveOrDecide(c, form.data, {})
})

// Of two versions the second editor says, field by field, which one stays.
correcting.post('/:id/correct/decide', async (c) => {
  const { values } = await postedValues(c)
  const { values: there } = await openForCorrection(c.var, c.req.param('id'))
  const kept = Object.fromEntries(Object.entries(values).map(([name, mine]) => [name, values[`take.${name}`] === 'there' ? (there[name] ?? '') : mine]))
  const form = Correction.safeParse(kept)
  if (!form.success) throw malformed() // a form that no page of ours makes
  return saveOrDecide(c, form.data, values)
})

async function saveOrDecide(c: C, form: Correction, chosen: FormValues) {
  const id = c.req.param('id')!
  const versions = await correctPerson(c.var, id, form)
  if (!versions) return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${id}?done=corrected`), 303)
  return showBoth(c, versions, draftOf(chosen))
}

function showBoth(c: C, versions: Versions, draft: Draft) {
  c.set('logs', true) // it shows what the file says now
  c.status(409)
  return c.render(<DecidePage versions={versions} draft={draft} />, { ...frame(c), title: c.var.t(strings.stale), invalid: true })
}

async function refuse(c: C, draft: Draft) {
  const { db, city, actor } = c.var
  must(can.work(actor, city.id))
  const person = await getPersonRow(db, { cityId: city.id, orgId: actor.org!.id, id: c.req.param('id')! })
  c.status(422)
  return c.render(<CorrectPage person={{ ...person, version: Number(draft.values.version) || person.version }} draft={draft} />, { ...frame(c), invalid: true })
}

const frame = (c: C) => ({ title: c.var.t(strings.title), shell: 'staff', active: 'people', private: true }) as const
