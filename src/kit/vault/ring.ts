// The key ring: the master keys, in a file outside the database and outside its backups.
import { type KeyObject, randomBytes } from 'node:crypto'
import {
  chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { config } from '../config.ts'
import { VaultError, keyOf } from './cipher.ts'

type RingFile = {
  /** Which master wraps what is new. */
  active: string
  masters: Record<string, { key: string; createdAt: string }>
  /** For what must be found by its hash without knowing whose it is; never rotated. */
  lookup: string
}

export type KeyRing = {
  path: string
  active: () => string
  master: (id: string) => KeyObject
  lookup: () => KeyObject
  masters: () => { id: string; createdAt: string; active: boolean }[]
  addMaster: () => string
  removeMaster: (id: string) => void
}

/** Opens the key ring, or makes it when there is none and `mayCreate` (an empty database needs no old key). */
export function openRing(path = config.keys, { mayCreate = true } = {}): KeyRing {
  let file = read(path) ?? create(path, mayCreate)
  let keys = new Map<string, KeyObject>()

  function change(next: RingFile) {
    write(path, next)
    file = next
    keys = new Map()
  }
  function key(id: string, text: string | undefined) {
    if (!text) throw new VaultError('unknown master', id)
    const known = keys.get(id) ?? secret(text)
    keys.set(id, known)
    return known
  }
  /** Another process may have added a master since. */
  function reread() {
    file = read(path) ?? file
    keys = new Map()
  }

  return {
    path,
    active: () => file.active,
    master: (id) => {
      if (!file.masters[id]) reread()
      return key(id, file.masters[id]?.key)
    },
    lookup: () => key('', file.lookup),
    masters: () => Object.entries(file.masters)
      .map(([id, { createdAt }]) => ({ id, createdAt, active: id === file.active })),
    addMaster: () => {
      reread()
      const [id, master] = newMaster()
      change({ ...file, active: id, masters: { ...file.masters, [id]: master } })
      return id
    },
    removeMaster: (id) => {
      reread()
      if (id === file.active) throw new VaultError('key ring', 'the active master stays')
      const { [id]: _, ...masters } = file.masters
      change({ ...file, masters })
    },
  }
}

function read(path: string): RingFile | undefined {
  let text: string
  try {
    const { mode } = statSync(path)
    if (mode & 0o077) throw new VaultError('key ring', `others can read ${path}; run: chmod 600 ${path}`)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    const file = JSON.parse(text) as RingFile
    for (const { key } of [...Object.values(file.masters), { key: file.lookup }]) secret(key)
    if (file.masters[file.active]) return file
  } catch {
    // not said which: the text is secret
  }
  throw new VaultError('key ring', `${path} is not a key ring`)
}

function create(path: string, mayCreate: boolean): RingFile {
  if (!mayCreate) throw new VaultError('key ring', `${path} is missing, and only its keys open the database`)
  const [active, master] = newMaster()
  const file = { active, masters: { [active]: master }, lookup: randomBytes(32).toString('base64') }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  write(path, file)
  return file
}

/** Whole or not at all, and on the disk before anything is sealed with it. */
function write(path: string, file: RingFile) {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flush: true })
  chmodSync(draft, 0o600)
  renameSync(draft, path)
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function newMaster(): [string, { key: string; createdAt: string }] {
  const createdAt = new Date().toISOString()
  const id = `${createdAt.slice(0, 10)}-${randomBytes(3).toString('hex')}`
  return [id, { key: randomBytes(32).toString('base64'), createdAt }]
}

function secret(text: string): KeyObject {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== 32) throw new Error('a key has 32 bytes')
  return keyOf(bytes)
}
