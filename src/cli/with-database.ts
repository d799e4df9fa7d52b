import { type Connection, connect } from '../kit/database.ts'
import { openSource } from '../kit/database-source.ts'
import { say } from './say.ts'

/** Opens the database for one command, whether or not a server runs on it, and leaves it as it was: also when broken off. */
export async function withDatabase<T>(run: (connection: Connection) => Promise<T>, { hurried = false, ...options }: { anew?: boolean; hurried?: boolean } = {}): Promise<T> {
  const source = await openSource(say, options)
  const connection = connect(source.urls, { hurried })
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(signal, async () => {
      console.error = () => {} // what breaks now breaks because we leave
      await source.stop()
      process.exit(code)
    })
  }
  try {
    return await run(connection)
  } finally {
    await connection.close()
    await source.stop()
  }
}

/** The owner's address, for what only the owner may do. */
export function ownerOf({ urls }: Connection): string {
  if (!urls.owner) throw new Error('This needs the owner of the database: set DATABASE_URL to its address.')
  return urls.owner
}
