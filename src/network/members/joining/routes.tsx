// Asking to join: the public form below /cities, and that of a city's own people below /network.
import type { Context } from 'hono'
import { draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { addressOf } from '../../../kit/origin.ts'
import { must, Problem, tooMany } from '../../../kit/problem.ts'
import { type Rate, spend } from '../../../kit/rates.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { askFromOutside, askToJoin, networksToJoin } from '../actions.ts'
import { JoinForm, PublicJoinForm } from '../member.ts'
import { can } from '../policy.ts'
import { listNetworks, listRequestsOfOrg } from '../store.ts'
import { JoinPage, PublicJoinPage } from './pages.tsx'
import { strings } from './strings.ts'

export const publicJoining = router()
/** Three requests an hour from one address; then longer and longer waits. */
const rate: Rate = { free: 3, seconds: 3600, wait: 900, longest: 86_400 }

publicJoining.get('/join', async (c) => (can.join(c.var.actor)
  ? c.redirect(c.var.view.href('/network/join'))
  : showPublic(c, draftOf(), c.req.query('sent') === '1')))

async function showPublic(c: Context<Env>, draft: ReturnType<typeof draftOf>, sent = false) {
  const networks = await listNetworks(c.var.db)
  return c.render(<PublicJoinPage networks={networks} draft={draft} sent={sent} />, {
    title: c.var.t(strings.title), shell: c.var.actor.userId ? 'staff' : 'public', active: 'cities', invalid: Object.keys(draft.errors).length > 0,
  })
}

publicJoining.post('/join', async (c) => {
  const read = await readForm(c, PublicJoinForm)
  const trapped = !read.ok && 'website' in read.errors
  if (!read.ok && !trapped) {
    c.status(422)
    return showPublic(c, read)
  }
  if ((await spend(c.var, 'join', addressOf(c), rate)) > 0) throw tooMany()
  if (read.ok) await askFromOutside(c.var, read.data, c.var.lang)
  return c.redirect(c.var.view.href('/cities/join?sent=1'), 303)
})

export const joining = router()

joining.get('/join', membersOnly, (c) => showOwn(c, draftOf()))

async function showOwn(c: Context<Env>, draft: ReturnType<typeof draftOf>) {
  must(can.join(c.var.actor))
  const org = c.var.actor.org!
  const [networks, requests] = await Promise.all([networksToJoin(c.var, org.cityIds[0]!), listRequestsOfOrg(c.var.db, org.id)])
  return c.render(<JoinPage networks={networks} requests={requests} draft={draft} />, {
    title: c.var.t(strings.title), shell: 'staff', active: 'cities', private: true, invalid: Object.keys(draft.errors).length > 0,
  })
}

joining.post('/join', membersOnly, async (c) => {
  const read = await readForm(c, JoinForm)
  if (!read.ok) {
    c.status(422)
    return showOwn(c, read)
  }
  try {
    await askToJoin(c.var, read.data, c.var.lang)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error
    c.status(409)
    return showOwn(c, withErrors(read.values, { network: c.var.t(error.text) }))
  }
  return c.redirect(c.var.view.href('/network/join#requests'), 303)
})
