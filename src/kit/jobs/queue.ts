// The queue that wakes workers in every process. What is to be done stands in the jobs table: a lost message loses nothing.
import { log } from '../log.ts'

export type Queue = { send: (id: string) => Promise<void>; stop: () => Promise<void> }

export async function openQueue(connectionString: string, run: (id: string) => Promise<void>): Promise<Queue> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString, schema: 'pgboss', createSchema: false, max: 2 })
  boss.on('error', (error: Error) => log.error('jobs', error))
  await boss.start()
  await boss.createQueue('jobs').catch(() => {})
  const worker = await boss.work<{ id: string }>('jobs', { pollingIntervalSeconds: 1 }, async ([message]) => {
    if (message) await run(message.data.id)
  })
  return {
    send: async (id) => {
      await boss.send('jobs', { id }, { singletonKey: id, retryLimit: 5, expireInSeconds: 3600 })
      boss.notifyWorker(worker) // which else would look within a second
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}
