import { has, isMember } from '../../kit/actor.ts'
import type { Module } from '../../kit/module.ts'
import { router } from '../../kit/request.ts'
import { adopting } from './adopting/routes.tsx'
import { api } from './api.ts'
import { asking } from './asking/routes.tsx'
import { tidying } from './clock.ts'
import { matrix } from './matrix/routes.tsx'
import { notices } from './notices.ts'
import { reading } from './reading/routes.tsx'
import { strings } from './strings.ts'
import { life } from './life/routes.tsx'
import { writing } from './writing/routes.tsx'

export {
  archivePractice, commentPractice, createPractice, discardRevision, editPractice, publishPractice, restorePractice, returnPractice,
  reviewPractice, revisePractice, settleRemark, submitPractice,
} from './actions.ts'
export {
  addStep, adoptPractice, editStep, finishAdoption, planAdoption, reconsiderAdoption, startAdoption, stopAdoption, tickStep,
} from './adopting/actions.ts'
export { listAdoptions, listTravels, type Travel } from './adopting/store.ts'
export { answerQuestion, askOrigin } from './asking/actions.ts'
export type { Adoption, Practice, PracticeForm, PracticeInput } from './practice.ts'
export { recountPractices } from './recounting/store.ts'
export { Card as PracticeCard, StatusTag } from './reading/pages.tsx'
export { countByCity as countPracticesByCity, countByStatus as countPractices, listInWork, listLatest, listOfCity as listPracticesOfCity } from './store.ts'

export const { adoptionStatuses } = strings

const routes = router()
for (const part of [reading, matrix, life, writing, adopting, asking]) routes.route('/', part)

export const practices: Module = {
  path: '/practices', of: 'network', routes, notices, api, duties: [tidying],
  menu: [{
    id: 'practices', group: 'network', label: strings.practices, icon: 'lightbulb', path: '/practices', of: 'network', for: isMember,
    bar: (actor) => has(actor, 'hub_officer', 'editor', 'focal_point'),
  }],
}
