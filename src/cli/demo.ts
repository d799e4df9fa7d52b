import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../kit/config.ts'
import type { Connection } from '../kit/database.ts'
import { migrate } from '../kit/migrate.ts'
import { failure, ownerOf, say, withDatabase } from './say.ts'

export const help = `mudun demo: load the demonstration network into an empty database

Usage: mudun demo [--if-empty]

  --if-empty   do nothing, and say nothing, when the database holds anything

Cities, organisations, services, practices and figures are real and cite their sources; persons, phones
and files are invented and said to be so. Start the server with MUDUN_DEMO=1 to enter as one of the cast.
`

type Demo = { loadDemo: (connection: Connection, say: (line: string) => void) => Promise<void> }

export function run(args: string[]) {
  const { values } = parseArgs({ args, options: { 'if-empty': { type: 'boolean' } } })
  const file = join(root, 'dist/demo.mjs')
  if (!existsSync(file)) return failureUnless(values['if-empty'], 'This build of Mudun holds no demonstration network.')
  return withDatabase(async (connection) => {
    await migrate(ownerOf(connection), say)
    const { rows: [city] } = await connection.request.query('select 1 from cities limit 1')
    if (city) return failureUnless(values['if-empty'], 'The database is not empty: the demonstration network is for a new one (set MUDUN_DATA to another folder).')
    const { loadDemo } = (await import(file)) as Demo
    await loadDemo(connection, say)
  })
}

const failureUnless = async (quiet: boolean | undefined, line: string) => (quiet ? 0 : failure(line))
