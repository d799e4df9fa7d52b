import type { Duty } from '../../kit/clock.ts'
import { forgetImports } from './matrix/store.ts'

export const tidying: Duty = { name: 'practices.tidying', everySeconds: 3600, run: forgetImports }
