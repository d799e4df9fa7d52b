import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alone } from '../kit/alone.ts'
import { config, root } from '../kit/config.ts'
import type { Connection } from '../kit/database.ts'
import { emptyDatabase } from '../kit/empty.ts'
import { migrate } from '../kit/migrate.ts'
import { failure, say } from './say.ts'
import { ownerOf, withDatabase } from './with-database.ts'

export const help = `mudun demo: load the demonstration network into an empty database

Usage: mudun demo [--if-empty]

  --if-empty   do nothing, and say nothing, when the database holds anything

Broken off in the middle, it begins anew the next time.
Cities, organisations, services, practices and figures are real and cite their sources; persons, phones
and files are invented and said to be so. Start the server with MUDUN_DEMO=1 to enter as one of the cast.
`

type Demo = { loadDemo: (connection: Connection, say: (line: string) => void) => Promise<void> }

export async function run(args: string[]) {
  const { values } = parseArgs({ args, options: { 'if-empty': { type: 'boolean' } } })
  const file = join(root, 'dist/demo.mjs')
  if (!existsSync(file)) return failureUnless(values['if-empty'] ?? false, 'This build of Mudun holds no demonstration network.')
  return withDatabase(async (connection) => {
    await migrate(ownerOf(connection), say)
    let code = 0
    const mine = await alone(connection.background, 'demo', async () => { code = await load(connection, file, values['if-empty']) })
    return mine ? code : failure('Somebody else is loading the demonstration network: wait until that is done.')
  }, { hurried: true })
}

async function load(connection: Connection, file: string, ifEmpty = false) {
  if (existsSync(unfinished())) {
    say('The demonstration network was loaded in part only: it is begun anew.')
    await emptyDatabase(ownerOf(connection))
  }
  const { rows: [city] } = await connection.request.query('select 1 from cities limit 1')
  if (city) return failureUnless(ifEmpty, 'The database is not empty: the demonstration network is for a new one (set MUDUN_DATA to another folder).')
  writeFileSync(unfinished(), 'The demonstration network is being loaded. Where this file stays, mudun demo begins anew.\n')
  const { loadDemo } = (await import(file)) as Demo
  await loadDemo(connection, say)
  rmSync(unfinished())
  return 0
}

/** Stands while it is loaded: a part of it is worth nothing, and must not be taken for the whole. */
export const unfinished = () => join(config.data, 'demo-unfinished')

const failureUnless = (quiet: boolean, line: string) => (quiet ? 0 : failure(line))
