// What is known already of the rows of a table.
import { sql } from 'kysely'
import { type Db, fixed } from '../../../../kit/database.ts'
import type { Token, TokenKind } from '../../names/tokens.ts'

type Where = { cityId: string; orgId: string }
export type Origin = { key: Buffer; content: Buffer; personId: string }

/** Whom rows with these keys made before. */
export function findOrigins(db: Db, { cityId, orgId }: Where, keys: Buffer[]): Promise<Origin[]> {
  if (keys.length === 0) return Promise.resolve([])
  return db.selectFrom('personOrigins').select(['key', 'content', 'personId'])
    .where('cityId', '=', cityId).where('orgId', '=', orgId).where(sql<boolean>`key = any(${keys}::bytea[])`).execute()
}

/** A token of a row, by the row's place in its part. */
export type Asked = { at: number; kind: TokenKind; token: Token }
export type Shared = { at: number; kind: TokenKind; personId: string; birthYear: number | null }

/** Of people who share a token no more are looked at: what so many share tells little. */
const mostOfToken = 50

/** Who shares a token with one of the rows. Nothing is opened. */
export async function findSharing(db: Db, { cityId, orgId }: Where, asked: Asked[]): Promise<Shared[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<Shared>`
    select asked.at, asked.kind, persons.id as person_id, persons.birth_year
      from unnest(${asked.map(({ at }) => at)}::int[], ${asked.map(({ kind }) => kind)}::text[], ${asked.map(({ token }) => String(token))}::bigint[]) as asked (at, kind, token)
     cross join lateral (select person_id from person_tokens where token = asked.token and org_id = ${orgId} limit ${fixed(mostOfToken)}) as found
      join persons on persons.city_id = ${cityId} and persons.id = found.person_id and persons.org_id = ${orgId}`.execute(db)
  return rows
}
