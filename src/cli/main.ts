// The commands of `mudun`: each is a file beside this one, loaded when it is asked for.
import { plainWords } from '../kit/plain-words.ts'
import { failure } from './say.ts'

export type Command = {
  /** What it prints for --help. */
  help: string
  /** Returns the exit code; nothing is success. */
  run: (args: string[]) => Promise<number | void>
}

const commands: Record<string, { does: string; load: () => Promise<Command> }> = {
  start: { does: 'start the server', load: () => import('./start.ts') },
  migrate: { does: 'bring the database up to date', load: () => import('./migrate.ts') },
  city: { does: 'the first cities', load: () => import('./city.ts') },
  network: { does: 'networks of cities, and who runs them', load: () => import('./network.ts') },
  organisation: { does: 'make or list organisations', load: () => import('./organisation.ts') },
  user: { does: 'make the first user of an organisation, reset a password, list users', load: () => import('./user.ts') },
  token: { does: 'make, list or revoke tokens of the API', load: () => import('./token.ts') },
  keys: { does: 'list, rotate or destroy the keys that personal data is sealed with', load: () => import('./keys.ts') },
  demo: { does: 'load the demonstration network into an empty database', load: () => import('./demo.ts') },
  backup: { does: 'write database and files into one archive', load: () => import('./backup.ts') },
  restore: { does: 'read such an archive into an empty database', load: () => import('./restore.ts') },
  link: { does: 'find the records of one or two tables that are one person', load: () => import('./link.ts') },
  'verify-audit': { does: 'find out whether the record of events was tampered with', load: () => import('./verify-audit.ts') },
}

const help = `mudun: the shared workplace of an inclusive city

Usage: mudun COMMAND [options]        mudun COMMAND --help tells more of each

${Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`).join('\n')}

Settings are read from the environment:
  PORT, HOST            where to listen (3000, 127.0.0.1)
  MUDUN_DATA            the folder of the embedded database, files and keys (data)
  DATABASE_URL          a PostgreSQL server of yours, 15 or later, signing in as the owner of the
                        database; without it Mudun brings its own PostgreSQL along
  DATABASE_APP_URL, DATABASE_REQUEST_URL
                        the two lesser roles, for a server that must not know the owner
  PUBLIC_URL, PROXIES   the address that browsers see, and how many proxies of yours stand before
  MUDUN_KEYS            the file of the key ring (keys.json in MUDUN_DATA)
  SMTP_URL, MAIL_FROM   the server that letters leave by, and in whose name; without it they stay in the outbox
  FILES_S3_URL, FILES_S3_KEY, FILES_S3_SECRET, FILES_S3_REGION
                        a bucket for files instead of MUDUN_DATA/files
  METRICS_TOKEN         opens /metrics to whoever brings it; without it only to this machine

First steps:            mudun demo && MUDUN_DEMO=1 mudun start
In production:          mudun migrate, then mudun start; see docs/operating.md
`

/** Does what a line asks for, and returns the exit code. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    const about = commands[args[0] ?? '']
    process.stdout.write(about ? (await about.load()).help : help)
    return 0
  }
  const command = commands[name]
  if (!command) return failure(`There is no command ${name}. mudun --help names them all.`, 2)
  const { help: own, run } = await command.load()
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(own)
    return 0
  }
  try {
    return (await run(args)) ?? 0
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code?.startsWith('ERR_PARSE_ARGS')) return failure(`${message.split('. ')[0]}.\nmudun ${name} --help tells what it takes.`, 2)
    return failure(plainWords(error))
  }
}
