import { createApp } from './app.tsx'
import type { Connection } from './kit/database.ts'
import type { Product } from './kit/serve.ts'
import { createVault, openRing } from './kit/vault.ts'

/** The whole product on one database: what is served, and what must come to an end. */
export async function openMudun(connection: Connection): Promise<Product> {
  const vault = createVault(connection.background, openRing())
  const app = createApp({ connection, vault })
  return { fetch: app.fetch, stop: async () => {} }
}
