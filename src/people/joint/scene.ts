// For tests: people of Hela's association who agreed to be opened, and what others find of them.
import { memberFor } from '../../identity/index.ts'
import { runJob } from '../../kit/jobs.ts'
import { deed, type TestApp } from '../../testing.ts'
import { registerPerson } from '../registry/index.ts'
import { told } from '../registry/scene.ts'
import { openJob } from './actions.ts'

export const joint = '/la-marsa/joint'

/** Registered by Hela, with a yes to partners bound by an agreement. */
export const agreed = async (mudun: TestApp, person: Record<string, unknown> = {}) =>
  (await deed(mudun, 'hela', (work) => registerPerson(work, told({ share: 'ask', joint: '1', ...person })))).id

/** Hela opens all who agreed, and the work is done. */
export async function openAll(mudun: TestApp, agreement: string) {
  const { location } = await mudun.as('hela').post(`${joint}/open/${agreement.split('/').at(-1)}`)
  await runJob({
    connection: mudun.database, vault: mudun.vault, kinds: [openJob], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
  }, location.split('/').at(-1)!)
}
