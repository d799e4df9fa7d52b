import type { Module } from '../../kit/module.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export { addMember, mustKeepAnAdministrator, takeFactorsOff } from './actions.ts'
export { type MemberRow, RolesForm, rolesOf } from './member.ts'
export { RoleBoxes } from './pages.tsx'
export { can as canWithMembers } from './policy.ts'
export { insertMembership, listMembers, memberName } from './store.ts'

export const members: Module = {
  path: '/members',
  of: 'network',
  routes,
  menu: [{ id: 'members', group: 'organisation', label: strings.members, icon: 'users', path: '/members', of: 'network', for: can.list }],
}
