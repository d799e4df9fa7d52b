import { createApp } from './app.tsx'
import { memberFor } from './identity/index.ts'
import { cityNews } from './kit/cities.ts'
import { startClock } from './kit/clock.ts'
import { config } from './kit/config.ts'
import type { Connection } from './kit/database.ts'
import { fileDuties } from './kit/files.ts'
import { openWorkshop } from './kit/jobs.ts'
import { log } from './kit/log.ts'
import { mailDuties, openCarrier } from './kit/mail.ts'
import { hear } from './kit/news.ts'
import { forgetOldTries } from './kit/rates.ts'
import { forgetOnceKeys } from './kit/request.ts'
import { sealEvents } from './kit/seals.ts'
import type { Product } from './kit/serve.ts'
import { foldTallies } from './kit/tallies.ts'
import { openVault } from './kit/vault.ts'
import { modules } from './wings.ts'

/** The whole product on one database: what is served, and what must come to an end. */
export async function openMudun(connection: Connection): Promise<Product> {
  const vault = await openVault(connection.background)
  const app = createApp({ connection, vault })
  const origin = config.publicUrl ?? `http://localhost:${config.port}`
  const clock = startClock(connection, vault, [
    { name: 'seal-events', everySeconds: 5, run: (db) => sealEvents(db) },
    { name: 'fold-tallies', everySeconds: 60, run: (db) => foldTallies(db) },
    { name: 'forget-once-keys', everySeconds: 3600, run: forgetOnceKeys },
    { name: 'forget-tries', everySeconds: 3600, run: forgetOldTries },
    ...fileDuties, ...mailDuties(vault, await openCarrier(), origin), ...modules.flatMap(({ duties }) => duties ?? []),
  ])
  const line = hear(connection.urls.app, Object.assign({}, cityNews, ...modules.map(({ news }) => news)))
  const workshop = openWorkshop({
    connection, vault,
    kinds: modules.flatMap(({ jobs }) => jobs ?? []),
    actorOf: (job) => memberFor(connection.background, job.userId, job.orgId, job.id),
  })
  workshop.catch((error) => log.error('jobs', error))
  return {
    fetch: app.fetch,
    stop: async () => {
      await Promise.all([clock.stop(), line.stop()])
      await (await workshop).stop()
    },
  }
}
