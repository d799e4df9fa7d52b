/**
 * Files that people send: checked by content, stripped of what they should not tell, sealed with a key of their own,
 * and handed out as downloads alone.
 */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Duty } from './clock.ts'
import { config } from './config.ts'
import type { Db } from './database.ts'
import { openFile, sealFile } from './files/chunks.ts'
import { type Content, type ContentProblem, type FileKind, readContent } from './files/content.ts'
import { folderShelf } from './files/folder.ts'
import { disposition, fileName } from './files/names.ts'
import { s3Shelf } from './files/s3.ts'
import type { Shelf } from './files/shelf.ts'
import {
  deleteFile, type FileRow, findFile, insertFile, listFilesOf, listFilesOfOrg, newFileId, updateOtherSide, updateSealed,
  withoutFile,
} from './files/store.ts'
import { strings } from './files/strings.ts'
import type { Locale } from './language.ts'
import { notFound, orNotFound } from './problem.ts'
import type { Work } from './request.ts'
import { keyOf } from './vault/cipher.ts'
import { needsReseal, open, seal, type Vault } from './vault.ts'

export { acceptOf, type FileKind } from './files/content.ts'
export { folderShelf } from './files/folder.ts'
export { s3Shelf } from './files/s3.ts'
export type { Shelf } from './files/shelf.ts'

/** What most forms take: papers and photos of papers. */
export const papers: readonly FileKind[] = ['pdf', 'jpeg', 'png', 'webp']
export const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp']
export const lists: readonly FileKind[] = ['xlsx', 'csv']
export const recordings: readonly FileKind[] = ['mp3', 'ogg', 'm4a']

const megabyte = 1024 * 1024
export const mostBytes = 10 * megabyte

/** An upload that was found good: the bytes to keep, and what they are. */
export type Upload = Content & { name: string }

/** Reads an uploaded file, or says in the reader's language what to do instead. */
export async function readUpload(
  file: File, { t, lang }: Pick<Locale, 't' | 'lang'>, allowed: readonly FileKind[] = papers, most = mostBytes,
): Promise<{ ok: true; upload: Upload } | { ok: false; error: string }> {
  if (file.size === 0) return { ok: false, error: t(strings.empty) }
  if (file.size > most) return { ok: false, error: t(strings.tooLarge, { n: Math.floor(most / megabyte) }) }
  const content = readContent(file.name, Buffer.from(await file.arrayBuffer()), allowed)
  if (typeof content === 'object') {
    return { ok: true, upload: { ...content, name: fileName(file.name, content.extension) } }
  }
  const either = new Intl.ListFormat(lang, { type: 'disjunction' })
  const kinds = () => either.format(allowed.map((kind) => t(strings.kinds[kind])))
  const sentences: Record<ContentProblem, () => string> = {
    broken: () => t(strings.broken),
    heic: () => t(strings.heic),
    notAllowed: () => t(strings.wrongKind, { kinds: kinds() }),
    unknown: () => t(strings.wrongKind, { kinds: kinds() }),
  }
  return { ok: false, error: sentences[content]() }
}

/** What a file belongs to, and who reads it beside its organisation. Unless said otherwise it tells of a person. */
export type FileOf = {
  cityId?: string | null
  subject: { kind: string; id: string }
  otherOrgId?: string | null
  personal?: boolean
  public?: boolean
  /** For what comes by a link or a code, without an account: the organisation it is for. */
  orgId?: string
}
export type StoredFile = Omit<FileRow, 'sealed'> & { name: string }
type Secrets = { name: string; sha256: string; key: string }
type Address = { scope: string; id: string }

/** Keeps an upload. Its content is on the shelf before its row is; a request that fails leaves nothing readable. */
export async function keepFile(work: Work, upload: Upload, about: FileOf): Promise<Address & { name: string }> {
  const { cityId, subject, otherOrgId = null, public: open = false, personal = !open } = about
  const orgId = about.orgId ?? work.actor.org?.id
  if (!orgId) throw new Error('a file belongs to an organisation')
  const scope = cityId ?? 'network'
  const id = await newFileId(work.db)
  const key = randomBytes(32)
  const secrets: Secrets = {
    name: upload.name, sha256: createHash('sha256').update(upload.bytes).digest('hex'), key: key.toString('base64'),
  }
  await shelf.put(id, sealFile(keyOf(key), `${scope}/${id}`, upload.bytes))
  await insertFile(work.db, {
    scope, id, orgId, otherOrgId, personal, public: open, subjectKind: subject.kind, subjectId: subject.id,
    type: upload.type, bytes: upload.bytes.length, createdAt: work.now(),
    sealed: seal(await work.vault.keysOf(orgId), place({ scope, id }), secrets),
  })
  return { scope, id, name: upload.name }
}

/** The files of a subject that the actor reaches, oldest first. */
export async function filesOf({ db, vault }: Work, cityId: string | null, subjectId: string): Promise<StoredFile[]> {
  const rows = await listFilesOf(db, cityId ?? 'network', subjectId)
  return Promise.all(rows.map(async (row) => {
    const { sealed, ...file } = row
    return { ...file, name: (await secretsOf(vault, row)).name }
  }))
}

/** Where a file is downloaded. */
export const fileAddress = ({ scope, id }: Address) => `/files/${scope}/${id}`

/** Opens a file to another organisation, or closes it again. */
export async function shareFile({ db }: Work, { scope, id }: Address, otherOrgId: string | null) {
  if (!(await updateOtherSide(db, scope, id, otherOrgId))) throw notFound()
}

/** Removes a file: unreadable with the commit, gone from the shelf right after. */
export async function removeFile({ db, later }: Work, { scope, id }: Address) {
  if (!(await deleteFile(db, scope, id))) throw notFound()
  later(() => shelf.remove(id).catch(() => {})) // what stays is swept away later
}

/** The file as a download that no browser shows as a page; 404 for whoever does not reach it. */
export async function fileResponse({ db, vault }: Pick<Work, 'db' | 'vault'>, scope: string, id: string) {
  const file = orNotFound(await findFile(db, scope, id))
  const { name, key } = await secretsOf(vault, file)
  const sealed = orNotFound(await shelf.get(id))
  const content = openFile(keyOf(Buffer.from(key, 'base64')), `${scope}/${id}`, sealed)
  return new Response(ReadableStream.from(content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.bytes),
      'content-disposition': disposition(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': file.public ? 'public, max-age=86400' : 'private, no-store',
    },
  })
}

async function secretsOf(vault: Vault, file: FileRow) {
  return open<Secrets>(await vault.keysOf(file.orgId), place(file), file.sealed)
}

const place = ({ scope, id }: Address) => ({ table: 'files', column: 'sealed', city: scope, id })

/** A duty of the house: takes from the shelf what no row knows (a request that failed, a file that was removed). */
export async function sweepFiles(background: Db, now = new Date()) {
  const day = 24 * 3600 * 1000
  let ids: string[] = []
  const sweep = async () => {
    for (const id of await withoutFile(background, ids)) await shelf.remove(id)
    ids = []
  }
  for await (const { id, at } of shelf.list()) {
    if (now.getTime() - at.getTime() > day && /^[0-9a-f-]{36}$/.test(id)) ids.push(id)
    if (ids.length === 500) await sweep()
  }
  if (ids.length) await sweep()
}

/** After a rotation: seals the files' keys with the organisation's new one. The content stays as it is. */
export async function resealFiles(background: Db, vault: Vault, orgId: string) {
  const keys = await vault.keysOf(orgId)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const files = await listFilesOfOrg(background, orgId, after)
    for (const file of files) {
      if (!needsReseal(keys, file.sealed)) continue
      const secrets = open<Secrets>(keys, place(file), file.sealed)
      await updateSealed(background, file.scope, file.id, seal(keys, place(file), secrets))
    }
    if (files.length === 0) return
    after = files.at(-1)!.id
  }
}

export const fileDuties: Duty[] = [{ name: 'sweep-files', everySeconds: 6 * 3600, run: sweepFiles }]

let shelf: Shelf = config.bucket ? s3Shelf(config.bucket) : folderShelf(join(config.data, 'files'))

/** Keeps files elsewhere than configured: for tests. */
export function useShelf(chosen: Shelf) {
  shelf = chosen
}
