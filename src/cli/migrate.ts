import { parseArgs } from 'node:util'
import { isMigrated, migrate } from '../kit/migrate.ts'
import { failure, say } from './say.ts'
import { ownerOf, withDatabase } from './with-database.ts'

export const help = `mudun migrate: bring the database up to date

Usage: mudun migrate [--check]

  --check   change nothing; exit 1 if the database is behind

Runs what has not run yet, each migration in a transaction of its own, in the order of their days. Two at
once take turns. With DATABASE_URL it also makes the roles mudun_app and mudun_request, and keeps their
passwords in MUDUN_DATA; if that user may not make roles, it prints what an administrator should run.
`

export function run(args: string[]) {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } })
  return withDatabase(async (connection) => {
    if (values.check) {
      return (await isMigrated(connection.background)) ? say('The database is up to date.') : failure('The database is behind: run mudun migrate.')
    }
    const ran = await migrate(ownerOf(connection), say)
    if (ran.length === 0) say('The database was up to date.')
  }, { anew: !values.check })
}
