// Queries on practices, their revisions and comments. Row-level security has already left out what the actor may not see.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import type { Text } from '../../kit/language.ts'
import { conflict, orNotFound } from '../../kit/problem.ts'
import { completeIn, weighedWords } from './passages.ts'
import type { Content, Practice, PracticeWithText, Theme } from './practice.ts'
import type { Translations } from './translations.ts'

const columns = [
  'practices.id', 'practices.cityId', 'practices.orgId', 'practices.hubOrgId', 'practices.status', 'practices.public',
  'practices.theme', 'practices.lang', 'practices.revision', 'practices.publishedRevision', 'practices.title', 'practices.summary',
  'practices.measured', 'practices.langs', 'practices.rootId', 'practices.createdAt', 'practices.firstPublishedAt',
  'practices.publishedAt', 'practices.archiveNote', 'practices.archiveLang', 'practices.answers', 'practices.answerHours',
] as const

/** Practices with the names of their city and organisation. */
export const selectPractices = (db: Db) =>
  db.selectFrom('practices')
    .innerJoin('cities', 'cities.id', 'practices.cityId')
    .innerJoin('organisations', 'organisations.id', 'practices.orgId')
    .select(columns)
    .select(['cities.name as cityName', 'cities.country', 'organisations.name as orgName', 'organisations.kind as orgKind'])
    .$narrowType<{ cityName: Text; orgName: Text }>()

export async function getPractice(db: Db, id: string): Promise<Practice> {
  return orNotFound(await selectPractices(db).where('practices.id', '=', id).executeTakeFirst()) as Practice
}

/** With its published text. */
export async function getPublished(db: Db, id: string): Promise<PracticeWithText> {
  const row = await selectPractices(db).select('content').where('practices.id', '=', id).executeTakeFirst()
  return orNotFound(row) as unknown as PracticeWithText
}

/** What a city tells of itself: published, newest first. */
export async function listOfCity(db: Db, cityId: string, limit: number): Promise<Practice[]> {
  return selectPractices(db).where('practices.cityId', '=', cityId).where('public', '=', true).where('status', '<>', 'archived')
    .orderBy('publishedAt', 'desc').limit(limit).execute() as Promise<Practice[]>
}

/** The latest published, of all cities. */
export async function listLatest(db: Db, limit: number): Promise<Practice[]> {
  return selectPractices(db).where('public', '=', true).where('status', '<>', 'archived')
    .orderBy('publishedAt', 'desc').limit(limit).execute() as Promise<Practice[]>
}

/** The practices that an organisation writes, or a hub reviews, with the title being written; what moved last, first. */
export async function listInWork(db: Db, side: { orgId: string } | { hubOrgId: string }, statuses: readonly Practice['status'][]): Promise<Practice[]> {
  const [column, id] = 'orgId' in side ? ['practices.orgId', side.orgId] as const : ['practices.hubOrgId', side.hubOrgId] as const
  const rows = await selectPractices(db)
    .innerJoin('practiceRevisions as text', (join) => join.onRef('text.practiceId', '=', 'practices.id').onRef('text.n', '=', 'practices.revision'))
    .select([sql<Text>`text.content->'title'`.as('writtenTitle'), 'text.editedAt'])
    .where(column, '=', id).where('practices.status', 'in', statuses)
    .orderBy('text.editedAt', 'desc').limit(200).execute()
  return rows.map(({ writtenTitle, ...row }) => ({ ...row, title: writtenTitle })) as unknown as Practice[]
}

export type Revision = {
  practiceId: string; n: number; theme: Theme; content: Content; states: Translations; version: number
  note: string | null; noteLang: string | null; editedAt: Date; publishedAt: Date | null; by: string | null
}

const selectRevisions = (db: Db) =>
  db.selectFrom('practiceRevisions').leftJoin('users', 'users.id', 'practiceRevisions.editedBy')
    .select([
      'practiceId', 'n', 'theme', 'content', 'states', 'version', 'note', 'noteLang', 'editedAt', 'publishedAt', 'users.name as by',
    ])

export async function getRevision(db: Db, practiceId: string, n: number): Promise<Revision> {
  const row = await selectRevisions(db).where('practiceId', '=', practiceId).where('n', '=', n).executeTakeFirst()
  return orNotFound(row) as unknown as Revision
}

/** Newest first. */
export async function listRevisions(db: Db, practiceId: string): Promise<Revision[]> {
  return selectRevisions(db).where('practiceId', '=', practiceId).orderBy('n', 'desc').execute() as unknown as Promise<Revision[]>
}

export async function newId(db: Db): Promise<string> {
  const { rows: [row] } = await sql<{ id: string }>`select new_id() as id`.execute(db)
  return row!.id
}

type NewPractice = Pick<Practice, 'id' | 'cityId' | 'orgId' | 'hubOrgId' | 'theme' | 'lang' | 'rootId' | 'createdAt'>

export async function insertPractice(db: Db, row: NewPractice) {
  await db.insertInto('practices').values(row).execute()
}

type NewRevision = { practiceId: string; n: number; orgId: string; hubOrgId: string | null; theme: Theme; content: Content; states: Translations; editedAt: Date }

export async function insertRevision(db: Db, { content, states, ...row }: NewRevision) {
  await db.insertInto('practiceRevisions').values({ ...row, content: JSON.stringify(content), states: JSON.stringify(states) }).execute()
}

/** Saves the text being written, unless somebody saved another one since `version`. */
export async function updateRevision(db: Db, { practiceId, n, version }: Pick<Revision, 'practiceId' | 'n' | 'version'>,
  { content, states, theme, editedAt, editedBy }: { content: Content; states: Translations; theme: Theme; editedAt: Date; editedBy: string | null }): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('practiceRevisions')
    .set({ content: JSON.stringify(content), states: JSON.stringify(states), theme, editedAt, editedBy, version: version + 1 })
    .where('practiceId', '=', practiceId).where('n', '=', n).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes on the text in work what goes with a move: who reviews it, why it came back, when it was published. */
export async function markRevision(db: Db, { id, revision }: Pick<Practice, 'id' | 'revision'>,
  changes: { hubOrgId?: string | null; note?: string | null; noteLang?: string | null; publishedAt?: Date }) {
  await db.updateTable('practiceRevisions').set(changes as never).where('practiceId', '=', id).where('n', '=', revision).execute()
}

export async function deleteRevision(db: Db, { id, revision }: Pick<Practice, 'id' | 'revision'>) {
  await db.deleteFrom('practiceRevisions').where('practiceId', '=', id).where('n', '=', revision).where('publishedAt', 'is', null).execute()
}

export async function setTheme(db: Db, id: string, theme: Theme) {
  await db.updateTable('practices').set({ theme }).where('id', '=', id).where('public', '=', false).execute()
}

/** Moves a practice on; if it has moved meanwhile, somebody was first. */
export async function movePractice(db: Db, { id, status }: Pick<Practice, 'id' | 'status'>, changes: Partial<Record<keyof Practice | 'content', unknown>>) {
  const { numUpdatedRows } = await db.updateTable('practices').set(changes as never)
    .where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** What a published text shows of itself in lists, facets and searches. */
export const publishedAs = ({ content, theme }: Pick<Revision, 'content' | 'theme'>) => ({
  theme, content: JSON.stringify(content), title: JSON.stringify(content.title), summary: JSON.stringify(content.summary),
  measured: content.results.some(({ measured }) => measured), langs: completeIn(content),
})

/** Replaces the words that a practice is found by. */
export async function replaceWords(db: Db, practice: Pick<Practice, 'id' | 'hubOrgId'>, content: Content, names: readonly Text[]) {
  await db.deleteFrom('practiceWords').where('practiceId', '=', practice.id).execute()
  const words = [...weighedWords(content, names)].map(([word, weight]) => ({ word, weight, practiceId: practice.id, hubOrgId: practice.hubOrgId! }))
  if (words.length > 0) await db.insertInto('practiceWords').values(words).execute()
}

export type Comment = Awaited<ReturnType<typeof listComments>>[number]

/** What reviewers and authors wrote beside a revision, oldest first. */
export function listComments(db: Db, practiceId: string, n: number) {
  return db.selectFrom('practiceComments')
    .innerJoin('users', 'users.id', 'practiceComments.userId')
    .innerJoin('organisations', 'organisations.id', 'practiceComments.byOrgId')
    .select(['practiceComments.id', 'section', 'practiceComments.lang', 'body', 'at', 'settledAt', 'users.name as by', 'organisations.name as byOrg', 'byOrgId'])
    .where('practiceId', '=', practiceId).where('n', '=', n).orderBy('practiceComments.id').execute()
}

type NewComment = { practiceId: string; n: number; section: string; orgId: string; hubOrgId: string; lang: 'ar' | 'fr' | 'en'; body: string; at: Date }

export async function insertComment(db: Db, row: NewComment) {
  await db.insertInto('practiceComments').values(row).execute()
}

export async function settleComment(db: Db, practiceId: string, id: string, at: Date) {
  const { numUpdatedRows } = await db.updateTable('practiceComments').set({ settledAt: at })
    .where('practiceId', '=', practiceId).where('id', '=', id).where('settledAt', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** How many practices each city tells, and how often others took one of them up. */
export async function countByCity(db: Db): Promise<Map<string, { told: number; taken: number }>> {
  const { rows } = await sql<{ id: string; told: number; taken: number }>`
    select id,
           (select count(*)::int from practices where city_id = cities.id and public and status <> 'archived') as told,
           (select count(*)::int from adoptions where origin_city_id = cities.id and status <> 'stopped') as taken
      from cities`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** How many practices an organisation has in each state. */
export async function countByStatus(db: Db, side: 'orgId' | 'hubOrgId', orgId: string): Promise<Partial<Record<Practice['status'], number>>> {
  const rows = await db.selectFrom('practices').select(['status', ({ fn }) => fn.countAll<number>().as('n')])
    .where(side, '=', orgId).groupBy('status').execute()
  return Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]))
}
