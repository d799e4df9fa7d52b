// Every query on questions and answers.
import { sql } from 'kysely'
import type { Db } from '../../kit/database.ts'
import { orNotFound } from '../../kit/problem.ts'
import type { Answer, Question, Says } from './question.ts'

type Of = { cityId: string; id: string }
export const pageSize = 25

export async function insertQuestion(db: Db, row: Partial<Question>): Promise<string> {
  const { id } = await db.insertInto('elsewhereQuestions').values(row as never).returning('id').executeTakeFirstOrThrow()
  return id as string
}

const selectQuestions = (db: Db, cityId: string) => db.selectFrom('elsewhereQuestions')
  .innerJoin('organisations', 'organisations.id', 'elsewhereQuestions.orgId').innerJoin('users', 'users.id', 'elsewhereQuestions.userId')
  .selectAll('elsewhereQuestions').select(['organisations.name as org', 'users.name as by']).where('elsewhereQuestions.cityId', '=', cityId)

export const getQuestion = async (db: Db, { cityId, id }: Of) =>
  orNotFound(await selectQuestions(db, cityId).where('elsewhereQuestions.id', '=', id).executeTakeFirst())
export type QuestionRow = Awaited<ReturnType<typeof getQuestion>>

/** What each party asked, the latest first. */
export const listQuestions = (db: Db, cityId: string) =>
  selectQuestions(db, cityId).orderBy('elsewhereQuestions.id', 'desc').limit(50).execute()

/** How many an organisation has asked about this month, by agreement. */
export async function countAsked(db: Db, cityId: string, orgId: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('elsewhereQuestions').select(({ fn }) => ['agreementId', fn.sum<number>('asked').as('n')])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where('at', '>=', sql<Date>`date_trunc('month', mudun_now())`).groupBy('agreementId').execute()
  return new Map(rows.map(({ agreementId, n }) => [agreementId, Number(n)]))
}

export async function updateQuestion(db: Db, { cityId, id }: Of, changes: { jobId?: string; doneAt?: Date }) {
  await db.updateTable('elsewhereQuestions').set(changes).where('cityId', '=', cityId).where('id', '=', id).execute()
}

/** Which of these marks another party knows as somebody whom it helped so. The database alone looks. */
export async function askParty(db: Db, { cityId, id }: Of, partyId: string, marks: bigint[]): Promise<Set<bigint>> {
  const { rows } = await sql<{ mark: string }>`
    select helped_elsewhere(${cityId}, ${id}, ${partyId}, ${marks.map(String)}::bigint[])::text as mark`.execute(db)
  return new Set(rows.map(({ mark }) => BigInt(mark)))
}

export async function insertAnswers(db: Db, answers: { cityId: string; questionId: string; orgId: string; personId: string; says: Says }[]) {
  if (answers.length > 0) await db.insertInto('elsewhereAnswers').values(answers).execute()
}

/** Of whom somebody said yes or perhaps; a page and one more. */
export const listAnswers = (db: Db, { cityId, id }: Of, after?: string): Promise<Answer[]> =>
  db.selectFrom('elsewhereAnswers').selectAll().where('cityId', '=', cityId).where('questionId', '=', id).where('says', '<>', 'no')
    .$if(after !== undefined, (query) => query.where('personId', '>', after!)).orderBy('personId').limit(pageSize + 1).execute()

/** All of a question about one person. */
export const listAnswersOf = (db: Db, { cityId, id }: Of): Promise<Answer[]> =>
  db.selectFrom('elsewhereAnswers').selectAll().where('cityId', '=', cityId).where('questionId', '=', id).limit(1).execute()

export async function countAnswers(db: Db, { cityId, id }: Of): Promise<Record<Says, number>> {
  const rows = await db.selectFrom('elsewhereAnswers').select(({ fn }) => ['says', fn.countAll<number>().as('n')])
    .where('cityId', '=', cityId).where('questionId', '=', id).groupBy('says').execute()
  return { yes: 0, perhaps: 0, no: 0, ...Object.fromEntries(rows.map(({ says, n }) => [says, n])) }
}

/** What was asked about somebody, the latest first. */
export const listOfPerson = (db: Db, cityId: string, personIds: string[]) =>
  db.selectFrom('elsewhereAnswers as answer').innerJoin('elsewhereQuestions as asked', (join) => join.onRef('asked.cityId', '=', 'answer.cityId').onRef('asked.id', '=', 'answer.questionId'))
    .select(['asked.id', 'asked.kind', 'asked.since', 'asked.until', 'asked.at', 'answer.says'])
    .where('answer.cityId', '=', cityId).where('answer.personId', 'in', personIds).orderBy('asked.id', 'desc').limit(5).execute()

/** The last question about a list. */
export const findOfList = (db: Db, cityId: string, listId: string) =>
  db.selectFrom('elsewhereQuestions').select(['id', 'jobId', 'doneAt']).where('cityId', '=', cityId).where('listId', '=', listId)
    .orderBy('id', 'desc').limit(1).executeTakeFirst()

/** An erased person leaves no answer. */
export async function forgetAnswers(background: Db, cityId: string, personId: string) {
  await background.deleteFrom('elsewhereAnswers').where('cityId', '=', cityId).where('personId', '=', personId).execute()
}
