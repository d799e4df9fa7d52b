import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.stringbool().default(false)

/** Everything that the environment decides. A wrong value stops the start, and is named. */
const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('localhost'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MUDUN_DATA: z.string().min(1).default('data'),
  MUDUN_DEMO: flag,
  /** The address that browsers see, when a proxy stands before the server. */
  PUBLIC_URL: z.url().optional(),
  /** The owner's; the other two are made from it by `mudun migrate`, or given where the server must not know the owner. */
  DATABASE_URL: z.url().optional(),
  DATABASE_APP_URL: z.url().optional(),
  DATABASE_REQUEST_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
})

const read = Environment.safeParse(emptyIsUnset(process.env))
if (!read.success) {
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n  ')
  console.error(`The environment has values that Mudun cannot use:\n  ${wrong}`)
  process.exit(1)
}
const env = read.data

/** The folder of the project, wherever this code was bundled to and was called from. */
export const root = projectFolder(import.meta.dirname)

export const config = {
  production: env.NODE_ENV === 'production',
  demo: env.MUDUN_DEMO,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
  /** Where everything lies that a backup must hold: the embedded database, the key ring, files. */
  data: resolve(root, env.MUDUN_DATA),
  databaseUrl: env.DATABASE_URL,
  databaseAppUrl: env.DATABASE_APP_URL,
  databaseRequestUrl: env.DATABASE_REQUEST_URL,
  databasePool: env.DATABASE_POOL,
}

function projectFolder(from: string): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return projectFolder(dirname(from))
}

function emptyIsUnset(variables: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
