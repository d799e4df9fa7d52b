// What our own server asks the database for one request: overheard, so that `raw` can send the very same.
import { createApp } from '../../src/app.tsx'
import { DatabaseClient } from '../../src/kit/database-client.ts'
import type { Ask } from './client.ts'
import type { Filled } from './fill.ts'

export type Statement = { text: string; values: unknown[] }

/** The statements of each request, without the transaction and the actor's settings around them. */
export async function overhear({ connection, vault }: Filled, asks: Ask[]): Promise<Statement[][]> {
  const app = createApp({ connection, vault })
  const heard: Statement[] = []
  const { query } = DatabaseClient.prototype
  // biome-ignore lint/suspicious/noExplicitAny: as many forms as pg's own
  DatabaseClient.prototype.query = function (this: DatabaseClient, text: any, values?: any, ...more: any[]): any {
    const isRequest = (this as unknown as { connectionParameters: { application_name?: string } }).connectionParameters.application_name === 'mudun request'
    if (isRequest && typeof text === 'string' && Array.isArray(values)) heard.push({ text, values: [...values] })
    return query.call(this, text, values, ...more)
  }
  try {
    const all: Statement[][] = []
    for (const { method, path, headers, body } of asks) {
      heard.length = 0
      const answer = await app.request(`http://127.0.0.1${path}`, { method, headers, body: body ?? null })
      if (answer.status >= 400) throw new Error(`${method} ${path} was answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
      await answer.arrayBuffer()
      all.push([...heard])
    }
    return all
  } finally {
    DatabaseClient.prototype.query = query
  }
}
