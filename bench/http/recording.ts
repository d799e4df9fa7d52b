// What our own server asks the database for one request: overheard, so that `raw` can send the very same.
import { createApp } from '../../src/app.tsx'
import type { Connection } from '../../src/kit/database.ts'
import { DatabaseClient } from '../../src/kit/database-client.ts'
import type { Vault } from '../../src/kit/vault.ts'
import type { Ask } from './client.ts'

export type Statement = { text: string; values: unknown[] }
/** The statements of a request without the transaction around them, and the id of what it made. */
export type Heard = { statements: Statement[]; made: string | undefined; bytes: number }

export async function overhear(connection: Connection, vault: Vault, asks: Ask[]): Promise<Heard[]> {
  const app = createApp({ connection, vault })
  let heard: Statement[] = []
  const { query } = DatabaseClient.prototype
  // biome-ignore lint/suspicious/noExplicitAny: as many forms as pg's own
  DatabaseClient.prototype.query = function (this: DatabaseClient, text: any, values?: any, ...more: any[]): any {
    const isRequest = nameOf(this) === 'mudun request'
    if (isRequest && typeof text === 'string' && Array.isArray(values)) heard.push({ text, values: [...values] })
    return query.call(this, text, values, ...more)
  }
  try {
    const all: Heard[] = []
    for (const { method, path, headers, body } of asks) {
      const ask = () => app.request(`http://127.0.0.1${path}`, { method, headers: { ...headers, 'accept-encoding': 'identity' }, body: body ?? null })
      if (method === 'GET') await ask() // what is remembered afterwards is not asked for again
      heard = []
      const answer = await ask()
      const said = await answer.text()
      if (answer.status >= 400) throw new Error(`${method} ${path} was answered ${answer.status}: ${said.slice(0, 200)}`)
      all.push({ statements: heard, made: answer.status === 201 ? JSON.parse(said).id : undefined, bytes: said.length })
    }
    return all
  } finally {
    DatabaseClient.prototype.query = query
  }
}

const nameOf = (client: DatabaseClient) =>
  (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters.application_name
