// All SQL on files.
import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type FileRow = Awaited<ReturnType<typeof findFile>> & {}
export type NewFile = {
  scope: string
  id: string
  subjectKind: string
  subjectId: string
  otherOrgId: string | null
  personal: boolean
  public: boolean
  type: string
  bytes: number
  sealed: Buffer
  createdAt: Date
  /** By default the actor's. */
  orgId?: string
}

export async function newFileId(db: Db) {
  const { rows: [row] } = await sql<{ id: string }>`select new_id() as id`.execute(db)
  return row!.id
}

export async function insertFile(db: Db, file: NewFile) {
  await db.insertInto('files').values(file).execute()
}

export function findFile(db: Db, scope: string, id: string) {
  return selectFiles(db).where('scope', '=', scope).where('id', '=', id).executeTakeFirst()
}

export function listFilesOf(db: Db, scope: string, subjectId: string) {
  return selectFiles(db).where('scope', '=', scope).where('subjectId', '=', subjectId).orderBy('id').execute()
}

export async function updateOtherSide(db: Db, scope: string, id: string, otherOrgId: string | null) {
  const { numUpdatedRows } = await db.updateTable('files').set({ otherOrgId })
    .where('scope', '=', scope).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteFile(db: Db, scope: string, id: string) {
  const { numDeletedRows } = await db.deleteFrom('files')
    .where('scope', '=', scope).where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

/** Which of these ids no file has. `db` is the background's, who sees all. */
export async function withoutFile(db: Db, ids: string[]) {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::uuid[]) as id where not exists (select from files where files.id = id.id)`.execute(db)
  return rows.map(({ id }) => id)
}

/** The next files of an organisation after this one, for work on all of them. */
export function listFilesOfOrg(db: Db, orgId: string, after: string, limit = 200) {
  return selectFiles(db).where('orgId', '=', orgId).where('id', '>', after).orderBy('id').limit(limit).execute()
}

export async function updateSealed(db: Db, scope: string, id: string, sealed: Buffer) {
  await db.updateTable('files').set({ sealed }).where('scope', '=', scope).where('id', '=', id).execute()
}

const selectFiles = (db: Db) => db.selectFrom('files').select([
  'scope', 'id', 'orgId', 'otherOrgId', 'subjectKind', 'subjectId', 'personal', 'public', 'type', 'bytes', 'sealed',
  'createdBy', 'createdAt',
])
