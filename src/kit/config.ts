import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.stringbool().default(false)
const database = z.url({ protocol: /^postgres(ql)?$/, error: 'an address that begins with postgres:// is needed' })

/** Everything that the environment decides. A wrong value stops the start, and is named. */
const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Where to listen: this machine alone, unless told otherwise. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MUDUN_DATA: z.string().optional(),
  MUDUN_DEMO: flag,
  /** The one address that browsers see, when a proxy stands before the server. */
  PUBLIC_URL: z.url().optional(),
  /** How many proxies of ours stand before the server: so many of their notes on the visitor's address are believed. */
  PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  /** Opens /metrics to whoever brings it; without one, only to this machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** The owner's; the other two are made from it by `mudun migrate`, or given where the server must not know the owner. */
  DATABASE_URL: database.optional(),
  DATABASE_APP_URL: database.optional(),
  DATABASE_REQUEST_URL: database.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** The key ring; by default `keys.json` beside the data. */
  MUDUN_KEYS: z.string().optional(),
  /** `smtps://user:password@mail.example.org`; without it letters stay in the outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Mudun <mudun@localhost>'),
  /** A bucket for files, `https://s3.example.org/bucket`; without it they lie in the data folder. */
  FILES_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_KEY: z.string().default(''),
  FILES_S3_SECRET: z.string().default(''),
  FILES_S3_REGION: z.string().default('us-east-1'),
})

const read = Environment.safeParse(emptyIsUnset(process.env))
if (!read.success) {
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n  ')
  console.error(`The environment has values that Mudun cannot use:\n  ${wrong}`)
  process.exit(1)
}
const env = read.data
if (env.MUDUN_DEMO && env.NODE_ENV === 'production') {
  console.error('MUDUN_DEMO opens every door to everybody: it is not for production.')
  process.exit(1)
}

/** The folder of the project, wherever this code was bundled to and was called from. */
export const root = projectFolder(import.meta.dirname)

const data = env.MUDUN_DATA ? resolve(env.MUDUN_DATA) : join(root, 'data')

export const config = {
  production: env.NODE_ENV === 'production',
  demo: env.MUDUN_DEMO,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL,
  proxies: env.PROXIES,
  /** How browsers reach us. In development that is whatever they type. */
  reach: { publicUrl: env.NODE_ENV === 'production' ? env.PUBLIC_URL : undefined, proxies: env.PROXIES },
  metricsToken: env.METRICS_TOKEN,
  /** Where everything lies that a backup must hold: the embedded database, the key ring, files. */
  data,
  keys: env.MUDUN_KEYS ? resolve(env.MUDUN_KEYS) : join(data, 'keys.json'),
  databaseUrl: env.DATABASE_URL,
  databaseAppUrl: env.DATABASE_APP_URL,
  databaseRequestUrl: env.DATABASE_REQUEST_URL,
  databasePool: env.DATABASE_POOL,
  mail: { smtp: env.SMTP_URL, from: env.MAIL_FROM },
  bucket: env.FILES_S3_URL === undefined ? undefined
    : { url: env.FILES_S3_URL, key: env.FILES_S3_KEY, secret: env.FILES_S3_SECRET, region: env.FILES_S3_REGION },
}

function projectFolder(from: string): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return projectFolder(dirname(from))
}

function emptyIsUnset(variables: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
