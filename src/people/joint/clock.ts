// What time takes away: what agreements opened that are over. Nobody reaches it from their end on; here it is wiped.
import type { Duty } from '../../kit/clock.ts'
import { wipeEnded } from './store.ts'

export const wipe: Duty = {
  name: 'joint.wipe', everySeconds: 60,
  run: async (background, now) => {
    while ((await wipeEnded(background, now)) > 0);
  },
}
