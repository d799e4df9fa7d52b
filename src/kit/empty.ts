import { quoted, tablesOf } from './backup.ts'
import { connectAsOwner } from './roles.ts'

/** Takes every row out of every table: for what a loading left that was broken off. */
export async function emptyDatabase(ownerUrl: string) {
  const client = await connectAsOwner(ownerUrl)
  try {
    await client.query('set role mudun_owner')
    await client.query(`truncate ${(await tablesOf(client)).map(({ name }) => quoted(name)).join(', ')}`)
  } finally {
    await client.end()
  }
}
