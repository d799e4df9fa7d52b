export { findDuplicates, forgetDuplicates, judge, judgedSame, pairOf } from './actions.ts'
export { findJob } from './finding/actions.ts'

import type { Module } from '../../kit/module.ts'
import { findJob } from './finding/actions.ts'
import { routes } from './routes.tsx'

export const duplicates: Module = { path: '/duplicates', of: 'city', routes, jobs: [findJob] }
