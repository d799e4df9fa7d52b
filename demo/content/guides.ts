import { guidesOfTheEast } from './guides/east.ts'
import { guidesOfMorocco } from './guides/morocco.ts'
import { guidesOfTunisia } from './guides/tunisia.ts'
import type { Guide } from './types.ts'

/** General lines only: each guide says whom to ask, since rules change. */
export const guides: Guide[] = [...guidesOfTunisia, ...guidesOfMorocco, ...guidesOfTheEast]
