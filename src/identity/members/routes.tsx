import { draftOf, readForm } from '../../kit/form.ts'
import { must } from '../../kit/problem.ts'
import { membersOnly, router } from '../../kit/request.ts'
import { mustBeFresh } from '../sessions/index.ts'
import { changeRoles, endMember, resetSecondFactor } from './actions.ts'
import { RolesForm } from './member.ts'
import { MemberList, MemberPage, notices } from './pages.tsx'
import { can } from './policy.ts'
import { getMember, listMembers, listSecured } from './store.ts'
import { strings } from './strings.ts'

export const routes = router()
routes.use(membersOnly)

const frame = { shell: 'staff', private: true, active: 'members' } as const

routes.get('/', async (c) => {
  const { actor, background } = c.var
  const orgId = actor.org!.id
  const said = c.req.query('notice') ?? ''
  const notice = Object.hasOwn(notices, said) ? (said as keyof typeof notices) : undefined
  const members = await listMembers(c.var, orgId)
  const secured = can.administer(actor) ? await listSecured(background, orgId) : new Set<string>()
  return c.render(<MemberList {...{ members, secured, notice }} />, { ...frame, title: c.var.t(strings.members) })
})

routes.get('/:id', async (c) => {
  const { actor, db } = c.var
  must(can.administer(actor))
  const member = await getMember(db, actor.org!.id, c.req.param('id'))
  return c.render(<MemberPage member={member} draft={draftOf({ roles: member.roles })} />, { ...frame, title: member.name })
})

routes.post('/:id', async (c) => {
  const { actor, db, view } = c.var
  must(can.administer(actor))
  const member = await getMember(db, actor.org!.id, c.req.param('id'))
  const form = await readForm(c, RolesForm)
  if (!form.ok) {
    c.status(422)
    return c.render(<MemberPage member={member} draft={form} />, { ...frame, title: member.name, invalid: true })
  }
  const away = await mustBeFresh(c)
  if (away) return away
  await changeRoles(c.var, member.id, form.data.roles)
  return c.redirect(view.href('/members?notice=saved'), 303)
})

routes.post('/:id/end', async (c) => {
  await endMember(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href('/members?notice=ended'), 303)
})

routes.post('/:id/reset', async (c) => {
  const away = await mustBeFresh(c)
  if (away) return away
  await resetSecondFactor(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href('/members?notice=reset'), 303)
})
