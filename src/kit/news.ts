// What one process of Mudun tells the others, so that none goes on with what it remembers.
import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from './database.ts'

/** By subject, what a process does when it hears of it. Without `about`, some news may have been missed: anything may have changed. */
export type News = { [subject: string]: (about?: string) => void }

const channel = 'mudun_news'

/** Tells every process, this one too, once the transaction is committed. `about` is an id, never anything of a person. */
export async function announce(db: Db, subject: string, about = '') {
  await sql`select pg_notify(${channel}, ${`${subject} ${about}`.trim()})`.execute(db)
}

/** Listens until it is stopped; opens the line again when it broke. */
export function hear(url: string, news: News) {
  let over = false
  let client: pg.Client | undefined
  const listen = async () => {
    if (over) return
    client = new pg.Client({ connectionString: url, application_name: 'mudun news' })
    client.on('notification', ({ payload = '' }) => {
      const [subject = '', about] = payload.split(' ')
      news[subject]?.(about)
    })
    client.on('error', () => {})
    client.on('end', () => over || setTimeout(listen, 1000).unref())
    await client.connect().then(() => client!.query(`listen ${channel}`)).catch(() => {})
    for (const told of Object.values(news)) told()
  }
  const listening = listen()
  return { listening, stop: async () => { over = true; await client?.end().catch(() => {}) } }
}
