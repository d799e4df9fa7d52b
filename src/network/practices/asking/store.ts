// Queries on what others ask the city a practice comes from.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Question } from '../practice.ts'

const selectQuestions = (db: Db) =>
  db.selectFrom('practiceQuestions').innerJoin('organisations', 'organisations.id', 'practiceQuestions.fromOrgId')
    .selectAll('practiceQuestions').select('organisations.name as fromName').$narrowType<{ fromName: Text }>()

/** Those that the actor may read: public ones, and those their organisation asked or was asked. Oldest first. */
export async function listQuestions(db: Db, practiceId: string): Promise<Question[]> {
  return selectQuestions(db).where('practiceId', '=', practiceId).orderBy('practiceQuestions.id').execute()
}

export async function getQuestion(db: Db, practiceId: string, id: string): Promise<Question> {
  return orNotFound(await selectQuestions(db).where('practiceId', '=', practiceId).where('practiceQuestions.id', '=', id).executeTakeFirst())
}

/** What waits for an organisation's answer. */
export async function listUnanswered(db: Db, orgId: string) {
  return selectQuestions(db).innerJoin('practices', 'practices.id', 'practiceQuestions.practiceId').select('practices.title').$narrowType<{ title: Text }>()
    .where('toOrgId', '=', orgId).where('answeredAt', 'is', null).orderBy('practiceQuestions.id').limit(100).execute()
}

type NewQuestion = { id: string; practiceId: string; toOrgId: string; askedAt: Date; lang: 'ar' | 'fr' | 'en'; body: string; mayPublish: boolean }

export async function insertQuestion(db: Db, row: NewQuestion) {
  await db.insertInto('practiceQuestions').values(row).execute()
}

type Answer = { answer: string; answerLang: 'ar' | 'fr' | 'en'; answeredBy: string; answeredAt: Date; public: boolean }

/** Answers a question, and counts how long it took; answered meanwhile, somebody was first. */
export async function answer(db: Db, { id, practiceId, askedAt }: Question, row: Answer) {
  const { numUpdatedRows } = await db.updateTable('practiceQuestions').set(row)
    .where('id', '=', id).where('answeredAt', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
  const hours = Math.max(0, Math.round((row.answeredAt.getTime() - askedAt.getTime()) / 3_600_000))
  await db.updateTable('practices').set({ answers: sql`answers + 1`, answerHours: sql`answer_hours + ${hours}` })
    .where('id', '=', practiceId).execute()
}

/** How many hours a city's answers took on the whole, and how many there were. */
export async function answerTime(db: Db, cityId: string): Promise<{ answers: number; hours: number }> {
  const { answers, hours } = await db.selectFrom('practices')
    .select(({ fn }) => [fn.sum<number>('answers').as('answers'), fn.sum<number>('answerHours').as('hours')])
    .where('cityId', '=', cityId).where('public', '=', true).executeTakeFirstOrThrow()
  return { answers: Number(answers ?? 0), hours: Number(hours ?? 0) }
}
