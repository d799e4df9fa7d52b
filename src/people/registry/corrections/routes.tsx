import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { birthFlaws, phoneFlaws } from '../intake/intake.ts'
import { Correction } from '../person.ts'
import { correctPerson, differences, openForCorrection } from './actions.ts'
import { CorrectPage } from './pages.tsx'
import { strings } from './strings.ts'

export const correcting = cityRouter()

// The form shows who somebody is: it is asked for by a post, and that is logged.
correcting.post('/:id/correct/open', async (c) => {
  await postedValues(c)
  const { person, values } = await openForCorrection(c.var, c.req.param('id'))
  return show(c, { person, draft: draftOf(values) })
})

correcting.post('/:id/correct', async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, Correction)
  if (!form.ok) return refuse(c, id, form)
  const flaws = { ...birthFlaws(form.data), ...phoneFlaws(form.data, c.var.city.country) }
  if (Object.keys(flaws).length > 0) {
    return refuse(c, id, withErrors(form.values, Object.fromEntries(Object.entries(flaws).map(([name, text]) => [name, c.var.t(text)]))))
  }
  if ((await correctPerson(c.var, id, form.data)) === 'stale') return showBoth(c, id, form.values)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${id}?done=corrected`), 303)
})

async function refuse(c: Context<CityEnv>, id: string, draft: Draft) {
  const { person } = await openForCorrection(c.var, id)
  c.status(422)
  return show(c, { person: { ...person, version: Number(draft.values.version) || person.version }, draft }, true)
}

/** Somebody else was first: what was typed in the fields, what the file says now above them. */
async function showBoth(c: Context<CityEnv>, id: string, typed: Draft['values']) {
  const { person, values } = await openForCorrection(c.var, id)
  c.status(409)
  const { once: _, ...own } = typed
  return show(c, { person, draft: draftOf({ ...typed, version: String(person.version) }), meanwhile: differences(values, { ...blank(values), ...own }) }, true)
}

const blank = (values: Draft['values']) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? [] : '']))

const show = (c: Context<CityEnv>, props: Parameters<typeof CorrectPage>[0], invalid = false) =>
  c.render(<CorrectPage {...props} />, { title: c.var.t(strings.title), shell: 'staff', active: 'people', private: true, invalid })
