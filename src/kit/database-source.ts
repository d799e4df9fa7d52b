import { createHash } from 'node:crypto'
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

/** The database that the environment names, ready to be signed in to. `anew`: look at the roles again. */
export async function openSource(say: (line: string) => void = () => {}, { anew = false } = {}): Promise<Source> {
  const { databaseUrl, databaseAppUrl, databaseRequestUrl } = config
  const given = { claim: async () => true, stop: async () => {}, embedded: false }
  if (databaseAppUrl && databaseRequestUrl)
    return { ...given, urls: { app: databaseAppUrl, request: databaseRequestUrl, ...(databaseUrl && { owner: databaseUrl }) } }
  if (databaseUrl) return { ...given, urls: await furnishServer(databaseUrl, config.data, anew) }
  const { urls, claim, stop } = await openPostgres(join(config.data, 'postgres'), { say })
  return { urls, claim, stop, embedded: true }
}

type Kept = Passwords & { /** Whose roles have been made with them. */ of?: string }

/** The roles on a server of one's own: made once, their passwords kept in the data folder. */
export async function furnishServer(ownerUrl: string, folder: string, anew = false): Promise<DatabaseUrls> {
  const kept = keptPasswords(folder)
  const of = createHash('sha256').update(ownerUrl).digest('base64url')
  if (anew || kept.of !== of) {
    const client = await connectAsOwner(ownerUrl)
    try {
      await prepareRoles(client, kept)
    } finally {
      await client.end()
    }
    writeFileSync(fileIn(folder), JSON.stringify({ ...kept, of } satisfies Kept), { mode: 0o600 })
  }
  return urlsOf(ownerUrl, kept)
}

const fileIn = (folder: string) => join(folder, 'database-passwords.json')

function keptPasswords(folder: string): Kept {
  const file = fileIn(folder)
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
