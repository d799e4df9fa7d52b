// Every query on signatures.
import type { Db } from '../../../kit/database.ts'
import { conflict } from '../../../kit/problem.ts'
import type { Agreement } from '../agreement.ts'

export type Signature = Awaited<ReturnType<typeof listSignatures>>[number]

/** Who signed the text that the agreement has now, in the order in which they did. */
export function listSignatures(db: Db, { cityId, id, fingerprint }: Pick<Agreement, 'cityId' | 'id' | 'fingerprint'>) {
  return db.selectFrom('agreementSignatures').innerJoin('users', 'users.id', 'agreementSignatures.userId')
    .select(['agreementSignatures.orgId', 'agreementSignatures.fingerprint', 'agreementSignatures.at', 'agreementSignatures.role', 'users.name as by', 'userId'])
    .where('cityId', '=', cityId).where('agreementId', '=', id).where('agreementSignatures.fingerprint', '=', fingerprint ?? '')
    .orderBy('at').execute()
}

/** The same party signs the same text once. */
export async function insertSignature(db: Db, row: { cityId: string; agreementId: string; fingerprint: string; role: 'leader' | 'administrator'; partyIds: string[]; at: Date }) {
  const { numInsertedOrUpdatedRows } = await db.insertInto('agreementSignatures').values(row)
    .onConflict((conflicting) => conflicting.doNothing()).executeTakeFirst()
  if (!numInsertedOrUpdatedRows) throw conflict()
}

/** What the hash-chained journal holds of the signatures: a second place, which nobody may change. */
export async function listSignedEvents(db: Db, { cityId, id }: Pick<Agreement, 'cityId' | 'id'>): Promise<{ orgId: string | null; userId: string | null; fingerprint: unknown }[]> {
  const rows = await db.selectFrom('events').select(['orgId', 'userId', 'data'])
    .where('scope', '=', cityId).where('subject', '=', id).where('name', '=', 'agreement.signed').execute()
  return rows.map(({ orgId, userId, data }) => ({ orgId, userId, fingerprint: (data as { fingerprint?: unknown }).fingerprint }))
}
