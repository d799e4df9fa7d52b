import type { Context } from 'hono'
import { type History, historyOf as historyOfOne } from '../../../kit/events.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import { must, Problem } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { assistanceOf } from '../../assistance/index.ts'
import { elsewhereOf } from '../../elsewhere/index.ts'
import { looksUnder, openedOf } from '../../joint/index.ts'
import { needsOf, openNeed } from '../../needs/index.ts'
import { openingsOf, referralsOf } from '../../referrals/index.ts'
import { getPerson, moveFile, openIdentity, registerNewborn } from '../actions.ts'
import { recordConsent, withdrawConsent } from '../consents/actions.ts'
import { ConsentForm, travels } from '../consents/consent.ts'
import { listConsents } from '../consents/store.ts'
import { joinHousehold, leaveHousehold } from '../households/actions.ts'
import { getHousehold, listMembers } from '../households/store.ts'
import { mergesOf } from '../merging/actions.ts'
import { filesOf, JoinForm, LookForm, MoveForm, Newborn, type Person } from '../person.ts'
import { can } from '../policy.ts'
import { findErasureOf } from '../retention/store.ts'
import { getFile, listLooks, listPartners } from '../store.ts'
import { strings as words } from '../strings.ts'
import type { lookReasons } from '../words.ts'
import { ConsentPage, HouseholdPage, NewbornPage } from './forms/pages.tsx'
import { ErasedPage, FilePage } from './pages.tsx'
import { strings } from './strings.ts'

export const file = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
type C = Context<CityEnv>

file.get('/:id', (c) => showFile(c, c.req.param('id')))

// Who somebody is shows on the answer to this post alone.
file.post('/:id/show', async (c) => {
  const form = await readForm(c, LookForm)
  if (form.ok) return showFile(c, c.req.param('id'), { look: form.data.reason })
  c.status(422)
  return showFile(c, c.req.param('id'), { wrong: c.var.t(strings.sayWhy) })
})

file.post('/:id/moves', async (c) => {
  const form = await readForm(c, MoveForm)
  if (!form.ok) return showFile(c, c.req.param('id'))
  await moveFile(c.var, c.req.param('id'), form.data.move)
  return back(c, form.data.move)
})

file.get('/:id/consents', (c) => showConsent(c, draftOf({ purpose: 'referral', to: 'partners' })))
file.post('/:id/consents', async (c) => {
  const form = await readForm(c, ConsentForm)
  if (!form.ok) return showConsent(c, form)
  if (travels(form.data.purpose) && !form.data.to) return showConsent(c, withErrors(form.values, { to: c.var.t(strings.toChoose) }))
  await recordConsent(c.var, c.req.param('id'), form.data)
  return back(c, 'consent')
})
file.post('/:id/consents/:consent/withdraw', async (c) => {
  await postedValues(c)
  const purpose = await withdrawConsent(c.var, c.req.param('id'), c.req.param('consent'))
  // Who no longer agrees to be kept on file is to be erased: that is the next step.
  return purpose === 'registration' ? c.redirect(c.var.view.href(`/${c.var.city.id}/people/${c.req.param('id')}/erase`), 303) : back(c, 'withdrawn')
})

file.get('/:id/household', (c) => showHousehold(c, draftOf()))
file.post('/:id/household', async (c) => {
  const form = await readForm(c, JoinForm)
  if (!form.ok) return showHousehold(c, form)
  try {
    await joinHousehold(c.var, c.req.param('id'), form.data.with, form.data.place)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    return showHousehold(c, withErrors(form.values, { with: c.var.t(error.text) }))
  }
  return back(c, 'household')
})
file.post('/:id/household/leave', async (c) => {
  await postedValues(c)
  await leaveHousehold(c.var, c.req.param('id'))
  return back(c, 'household')
})

file.get('/:id/newborn', (c) => showNewborn(c, draftOf({ birthNeed: '1' })))
file.post('/:id/newborn', async (c) => {
  const form = await readForm(c, Newborn)
  if (!form.ok) return showNewborn(c, form)
  const { id } = await registerNewborn(c.var, c.req.param('id'), form.data)
  if (form.values.birthNeed === '1') await openNeed(c.var, id, { theme: 'documents', urgency: 'urgent' })
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${id}?done=newborn`), 303)
})

const back = (c: C, done: string) => c.redirect(c.var.view.href(`/${c.var.city.id}/people/${c.req.param('id')}?done=${done}`), 303)

async function showFile(c: C, id: string, { look, wrong }: { look?: keyof typeof lookReasons; wrong?: string } = {}) {
  const { db, city, actor, view, t } = c.var
  must(can.work(actor, city.id))
  const where = { cityId: city.id, orgId: actor.org!.id, id }
  const person = await getFile(db, where)
  if (person.status === 'merged') return c.redirect(view.href(`/${city.id}/people/${person.mergedInto}`))
  if (person.status === 'erased') return c.render(<ErasedPage person={person} />, { ...frame, title: person.code })
  const identity = look && (await openIdentity(c.var, id, look))
  const files = filesOf(person)
  const [needs, referrals, consents, looks, history, erasure, home, assistance, openedTo, lookedUnder, elsewhere, merges] = await Promise.all([
    needsOf(c.var, id), referralsOf(c.var, id), listConsents(db, { ...where, personId: id }), listLooks(db, where, files),
    historyOf(c, person), findErasureOf(db, where, id), homeOf(c, person), assistanceOf(c.var, files, person.householdId), openedOf(c.var, files),
    looksUnder(c.var, files), elsewhereOf(c.var, files), mergesOf(c.var, person),
  ])
  const openings = await openingsOf(c.var, referrals)
  return c.render(
    <FilePage {...{ person, identity, needs, referrals, consents, looks, openings, history, erasure, home, assistance, openedTo, elsewhere, merges, wrong }} looksUnder={lookedUnder} done={view.query.done} now={c.var.now()} />,
    { ...frame, title: `${t(words.people)} ${person.code}`, wide: true, invalid: wrong !== undefined },
  )
}

/** What happened to this file, and to those that were merged into it. */
async function historyOf({ var: { db } }: C, person: Person): Promise<History> {
  const all = await Promise.all(filesOf(person).map((id) => historyOfOne(db, { cityId: person.cityId, id })))
  return all.flat().sort((a, b) => +a.at - +b.at)
}

async function homeOf({ var: { db, city, actor } }: C, { householdId }: Person) {
  if (!householdId) return undefined
  const where = { cityId: city.id, orgId: actor.org!.id }
  const [household, members] = await Promise.all([getHousehold(db, where, householdId), listMembers(db, where, householdId)])
  return { ...household, members }
}

const refused = (c: C, draft: Draft) => {
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return { invalid }
}

async function cardOf(c: C) {
  must(can.work(c.var.actor, c.var.city.id))
  return getPerson(c.var, c.req.param('id')!)
}

async function showConsent(c: C, draft: Draft) {
  const [person, partners] = await Promise.all([cardOf(c), listPartners(c.var.db, c.var.city.id, c.var.actor.org!.id)])
  return c.render(<ConsentPage {...{ person, partners, draft }} />, { ...frame, title: c.var.t(strings.addConsent), ...refused(c, draft) })
}

async function showHousehold(c: C, draft: Draft) {
  return c.render(<HouseholdPage person={await cardOf(c)} draft={draft} />, { ...frame, title: c.var.t(strings.joinHousehold), ...refused(c, draft) })
}

async function showNewborn(c: C, draft: Draft) {
  return c.render(<NewbornPage person={await cardOf(c)} draft={draft} />, { ...frame, title: c.var.t(strings.addNewborn), ...refused(c, draft) })
}
