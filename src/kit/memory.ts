// What a process remembers for some seconds, so that it need not ask again; and how it hears that it must forget.
import pg from 'pg'

export type Memory<T> = ReturnType<typeof remember<T>>

/** A bounded memory by key. */
export function remember<T>({ seconds, atMost }: { seconds: number; atMost: number }) {
  const known = new Map<string, { value: T; until: number }>()
  let forgotten = 0
  return {
    get: (key: string): T | undefined => {
      const found = known.get(key)
      return found && found.until > Date.now() ? found.value : undefined
    },
    /** What `load` finds. Not kept if something was forgotten meanwhile: it may have been read before the change. */
    load: async (key: string, load: () => Promise<T | undefined>): Promise<T | undefined> => {
      const before = forgotten
      const value = await load()
      if (value === undefined || before !== forgotten) return value
      known.delete(key)
      known.set(key, { value, until: Date.now() + seconds * 1000 })
      if (known.size > atMost) known.delete(known.keys().next().value!)
      return value
    },
    forget: (matches: (value: T) => boolean) => {
      forgotten++
      for (const [key, { value }] of known) if (matches(value)) known.delete(key)
    },
  }
}

/** Listens to what other processes announce by `pg_notify`. After the line was down, `lost` is called: anything may have changed. */
export async function hear(url: string, channel: string, told: (payload: string) => void, lost: () => void) {
  let over = false
  let client: pg.Client | undefined
  const listen = async () => {
    if (over) return
    client = new pg.Client({ connectionString: url, application_name: `mudun ${channel}` })
    client.on('notification', ({ payload }) => told(payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => over || setTimeout(listen, 1000).unref())
    await client.connect().then(() => client!.query(`listen ${pg.escapeIdentifier(channel)}`)).catch(() => {})
    lost()
  }
  await listen()
  return { stop: async () => { over = true; await client?.end().catch(() => {}) } }
}
