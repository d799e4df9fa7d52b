import { createApp } from './app.tsx'
import { startClock } from './kit/clock.ts'
import { config } from './kit/config.ts'
import type { Connection } from './kit/database.ts'
import { fileDuties } from './kit/files.ts'
import { mailDuties, openCarrier } from './kit/mail.ts'
import type { Product } from './kit/serve.ts'
import { openVault } from './kit/vault.ts'

/** The whole product on one database: what is served, and what must come to an end. */
export async function openMudun(connection: Connection): Promise<Product> {
  const vault = await openVault(connection.background)
  const app = createApp({ connection, vault })
  const origin = config.publicUrl ?? `http://localhost:${config.port}`
  const clock = startClock(connection, [...fileDuties, ...mailDuties(vault, await openCarrier(), origin)])
  return { fetch: app.fetch, stop: async () => clock.stop() }
}
