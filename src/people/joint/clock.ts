// What time takes away: the content of what an agreement's end has closed. Until then nobody reaches it any more.
import type { Duty } from '../../kit/clock.ts'
import { wipeClosed } from './store.ts'

export const wipe: Duty = {
  name: 'joint.wipe', everySeconds: 60,
  run: async (background) => {
    while ((await wipeClosed(background)) > 0);
  },
}
