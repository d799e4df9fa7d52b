import type { Context } from 'hono'
import type { z } from 'zod'
import { type Draft, draftOf, explain, type FormValues, postedValues, withErrors } from '../../../kit/form.ts'
import { languages } from '../../../kit/language.ts'
import { isConflict, must, Problem } from '../../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { approveRequest, contactOf, declineRequest } from '../actions.ts'
import { ApproveForm, DeclineForm, PlaceForm } from '../member.ts'
import { can } from '../policy.ts'
import { getRequest } from '../store.ts'
import { placeOf, RequestPage } from './pages.tsx'

export const hub = router()

hub.get('/requests/:id', membersOnly, (c) => show(c))

/** The request; with a form that was refused as it was filled in, also when a colleague has decided meanwhile. */
async function show(c: Context<Env, '/:id'>, { approve, decline }: { approve?: Draft; decline?: Draft } = {}) {
  const request = await getRequest(c.var.db, c.req.param('id'))
  must(can.admit(c.var.actor, request.hubOrgId))
  const contact = request.hasContact ? await contactOf(c.var, request) : undefined
  const late = request.status === 'waiting' ? undefined : approve ? 'approve' : decline && 'decline'
  const errors = late ? {} : { ...approve?.errors, ...decline?.errors }
  const draft = (typed: Draft | undefined, begun = {}) => (typed ? withErrors(typed.values, errors) : draftOf(begun))
  return c.render(<RequestPage {...{ request, contact, late }} approve={draft(approve, placeOf(request))} decline={draft(decline)} />, {
    title: request.cityName, shell: 'staff', active: 'network', wide: true, private: true, invalid: Object.keys(errors).length > 0,
  })
}

hub.post('/requests/:id/approve', membersOnly, async (c) => {
  const id = c.req.param('id')
  const request = await getRequest(c.var.db, id)
  const { values } = await postedValues(c)
  const note = ApproveForm.safeParse(values)
  const place = request.cityId === null ? PlaceForm.safeParse(nested(values)) : undefined
  const errors = { ...explained(c, note), ...(place && explained(c, place)) }
  if (!note.success || (place && !place.success)) {
    c.status(422)
    return show(c as never, { approve: withErrors(values, errors) })
  }
  try {
    await approveRequest(c.var, id, { ...note.data, ...(place?.success && { place: place.data }), lang: c.var.lang })
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error
    c.status(409)
    return show(c as never, { approve: withErrors(values, { slug: c.var.t(error.text) }) })
  }
  return c.redirect(c.var.view.href(`/network/requests/${id}`), 303)
})

hub.post('/requests/:id/decline', membersOnly, async (c) => {
  const id = c.req.param('id')
  const { values } = await postedValues(c)
  const read = DeclineForm.safeParse(values)
  if (!read.success) {
    c.status(422)
    return show(c as never, { decline: withErrors(values, explained(c, read)) })
  }
  try {
    await declineRequest(c.var, id, { ...read.data, lang: c.var.lang })
  } catch (error) {
    if (!isConflict(error)) throw error
    c.status(409)
    return show(c as never, { decline: draftOf(values) })
  }
  return c.redirect(c.var.view.href(`/network/requests/${id}`), 303)
})

const explained = (c: Context<Env>, read: z.ZodSafeParseResult<unknown>) => (read.success ? {} : explain(read.error, c.var.t))

const nested = (values: FormValues) => ({
  ...values, ...Object.fromEntries(['name', 'org'].map((key) => [key, Object.fromEntries(languages.map((lang) => [lang, values[`${key}.${lang}`] ?? '']))])),
})
