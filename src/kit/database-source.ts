import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from './config.ts'
import type { DatabaseUrls } from './database.ts'
import { openPostgres } from './postgres.ts'
import { connectAsOwner, newPassword, type Passwords, prepareRoles, urlsOf } from './roles.ts'

export type Source = {
  urls: DatabaseUrls
  /** Ours, with its data in the data folder; else a server of the operator's. */
  embedded: boolean
  /** False when another server runs on the same data. Only the embedded database has but one. */
  claim: () => Promise<boolean>
  stop: () => Promise<void>
}

/** The database that the environment names, ready to be signed in to. */
export async function openSource(say: (line: string) => void = () => {}): Promise<Source> {
  const { databaseUrl, databaseAppUrl, databaseRequestUrl } = config
  const given = { claim: async () => true, stop: async () => {}, embedded: false }
  if (databaseAppUrl && databaseRequestUrl)
    return { ...given, urls: { app: databaseAppUrl, request: databaseRequestUrl, ...(databaseUrl && { owner: databaseUrl }) } }
  if (databaseUrl) return { ...given, urls: await furnishServer(databaseUrl, config.data) }
  const { urls, claim, stop } = await openPostgres(join(config.data, 'postgres'), { say })
  return { urls, claim, stop, embedded: true }
}

/** The roles on a server of one's own. Their passwords are made once and kept in the data folder. */
export async function furnishServer(ownerUrl: string, folder: string): Promise<DatabaseUrls> {
  const passwords = keptPasswords(folder)
  const client = await connectAsOwner(ownerUrl)
  try {
    await prepareRoles(client, passwords)
  } finally {
    await client.end()
  }
  return urlsOf(ownerUrl, passwords)
}

function keptPasswords(folder: string): Passwords {
  const file = join(folder, 'database-passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = { app: newPassword(), request: newPassword() }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return keptPasswords(folder) // another was first
    throw error
  }
  return made
}
