import type { Duty } from '../../../kit/clock.ts'
import { forgetImports } from './store.ts'

const week = 7 * 86_400_000

/** Tables that people sent are gone after a week. */
export const forgetTables: Duty = { name: 'registry.imports', everySeconds: 3600, run: (background, now) => forgetImports(background, new Date(now.getTime() - week)) }
