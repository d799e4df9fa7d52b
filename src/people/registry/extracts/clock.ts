import type { Duty } from '../../../kit/clock.ts'
import { hour } from './extract.ts'
import { forgetExtracts } from './store.ts'

/** Lists that left are gone an hour after they were ready. */
export const forgetLists: Duty = { name: 'registry.extracts', everySeconds: 60, run: (background, now) => forgetExtracts(background, now, hour) }
