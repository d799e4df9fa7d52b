import { type Connection, connect } from '../kit/database.ts'
import { openSource } from '../kit/database-source.ts'

export const say = (line: string) => console.log(line)

export function failure(line: string, code = 1) {
  console.error(line)
  return code
}

/** Opens the database for one command, whether or not a server runs on it, and leaves it as it was. */
export async function withDatabase<T>(run: (connection: Connection) => Promise<T>, options: { anew?: boolean } = {}): Promise<T> {
  const source = await openSource(say, options)
  const connection = connect(source.urls, { size: 4 })
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
