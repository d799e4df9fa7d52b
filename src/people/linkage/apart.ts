import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../../kit/config.ts'
import type { Learned } from './learn.ts'
import type { LinkedPair, Progress } from './link.ts'
import type { Model } from './model.ts'
import type { LinkRecord } from './record.ts'

export type ToWorker = { records: LinkRecord[] } | { learned?: Learned | undefined; least: number; most: number }
export type FromWorker = { progress: Progress } | { model: Model; pairs: LinkedPair[] }
type Found = { model: Model; pairs: LinkedPair[] }

/** The thread's program: as it stands here, or as it is built. */
const program = import.meta.url.endsWith('.ts') ? new URL('./worker.ts', import.meta.url) : join(root, 'dist/linker.mjs')

/**
 * Linkage in a thread of its own: whoever serves pages goes on serving them. Records are added by and by; `compare` gives the
 * likeliest pairs, and says now and then how far it is. `end` in any case: what it holds of people goes with the thread.
 */
export function linkApart() {
  const worker = new Worker(program, { stdout: false })
  const send = (message: ToWorker) => worker.postMessage(message)
  return {
    add: (records: LinkRecord[]) => send({ records }),
    compare: (ask: { learned?: Learned | undefined; least: number; most: number }, tell: (progress: Progress) => void) =>
      new Promise<Found>((resolve, reject) => {
        worker.on('message', (message: FromWorker) => ('progress' in message ? tell(message.progress) : resolve(message)))
        worker.on('error', reject)
        worker.on('exit', () => reject(new Error('the thread of linkage ended early')))
        send(ask)
      }),
    end: () => worker.terminate(),
  }
}
