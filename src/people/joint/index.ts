// The joint registry: what agreements open of people, to whom, and who looked.
export { followPeople, openPerson } from './actions.ts'
export { OpenedTo, OpeningLine } from './file/pages.tsx'
export { strings as openedStrings } from './file/strings.ts'
export { openingsIndex } from './reindexing/actions.ts'
export { recountOpenings } from './recounting/store.ts'
export { looksUnder, openedOf } from './uses/actions.ts'
export { type Use, Uses } from './uses/pages.tsx'
export { listUses } from './store.ts'

import type { Module } from '../../kit/module.ts'
import { openJob } from './actions.ts'
import { wipe } from './clock.ts'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { strings } from './strings.ts'

export const joint: Module = {
  path: '/joint',
  of: 'city',
  routes,
  menu: [{
    id: 'joint', group: 'work', label: strings.joint, icon: 'book-user', path: '/joint', of: 'city', for: (actor) => can.search(actor, actor.org?.cityIds[0] ?? ''),
  }],
  jobs: [openJob],
  duties: [wipe],
}
