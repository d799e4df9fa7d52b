// All SQL on the outbox. Requests only add to it; the rest is the background's.
import type { Db } from '../database.ts'
import type { Lang } from '../language.ts'

export type Letter = {
  id: string
  at: Date
  template: string
  lang: Lang | null
  n: number | null
  sealed: Buffer | null
  tries: number
}

type NewLetter = Pick<Letter, 'id' | 'template' | 'lang' | 'n'> & { sealed: Buffer }

export async function insertLetter(db: Db, letter: NewLetter) {
  await db.insertInto('outbox').values(letter).execute()
}

export function dueLetters(db: Db, now: Date, limit = 50): Promise<Letter[]> {
  return selectLetters(db)
    .where('sentAt', 'is', null).where('failed', 'is', null).where('nextAt', '<=', now)
    .orderBy('nextAt').limit(limit).execute()
}

export function recentLetters(db: Db, limit = 50): Promise<Letter[]> {
  return selectLetters(db).where('sealed', 'is not', null).orderBy('at', 'desc').limit(limit).execute()
}

export async function markSent(db: Db, id: string, sentAt: Date) {
  await db.updateTable('outbox').set({ sentAt, sealed: null }).where('id', '=', id).execute()
}

export async function markTried(db: Db, id: string, nextAt: Date) {
  await db.updateTable('outbox')
    .set(({ eb }) => ({ nextAt, tries: eb('tries', '+', 1) })).where('id', '=', id).execute()
}

export async function markFailed(db: Db, id: string, failed: string) {
  await db.updateTable('outbox').set({ failed, sealed: null }).where('id', '=', id).execute()
}

export async function pruneLetters(db: Db, before: Date) {
  await db.deleteFrom('outbox').where('at', '<', before).execute()
}

const selectLetters = (db: Db) => db.selectFrom('outbox')
  .select(['id', 'at', 'template', 'lang', 'n', 'sealed', 'tries'])
