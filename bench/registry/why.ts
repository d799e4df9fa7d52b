// Where somebody who was not found got lost on the way of a search, and how the two spellings differ.
import type pg from 'pg'
import { nameKeys } from '../../src/people/registry/names/normalise.ts'
import { namePieces, type Pieces } from '../../src/people/registry/names/person.ts'
import type { QueryToken } from '../../src/people/registry/names/tokens.ts'
import { findIn, type Source } from '../../src/people/registry/search/actions.ts'

type Sought = { id: string; pieces: Pieces }

/** The search once more, watched. */
export async function whyMissed(source: Source<unknown>, client: pg.Client, { id, pieces }: Sought): Promise<string> {
  const stored = await client.query<{ token: string }>('select token::text from person_tokens where person_id = $1', [id])
  const theirs = new Set(stored.rows.map(({ token }) => token))
  const leads = (tokens: QueryToken[]) => tokens.some(({ token }) => theirs.has(String(token)))
  const seen = { asked: false, looked: false, candidate: false, shown: 0 }
  const { found } = await findIn({
    ...source,
    find: async (tokens, most) => {
      const candidates = await source.find(tokens, most)
      seen.asked ||= leads(tokens)
      seen.looked ||= (await source.find(tokens, 1_000_000)).some((one) => one.id === id)
      seen.candidate ||= candidates.some((one) => one.id === id)
      return candidates
    },
    open: async (ids) => {
      seen.shown += Number(ids.includes(id))
      return source.open(ids)
    },
  }, pieces)
  if (seen.shown > 0) return found.length < 10 ? 'opened, and too unlikely to be shown' : 'opened, and ten are likelier'
  if (seen.candidate || seen.looked) return 'not among the heaviest'
  return seen.asked ? 'not among those of a token who are looked at' : 'no token leads there'
}

/** What differs between how somebody was asked for and how they are on file, by the keys of names. */
export function howUnlike(asked: Pieces, onFile: Pieces): string {
  const keys = (name: string | null | undefined) => nameKeys(name ?? '').join(' ')
  const [given, , family] = namePieces.map((piece) => keys(asked[piece]) === keys(onFile[piece]))
  const exchanged = keys(asked.givenName) === keys(onFile.familyName) && keys(asked.familyName) === keys(onFile.givenName)
  const names = exchanged ? 'names exchanged' : given && family ? 'the same keys' : given ? 'family name differs' : family ? 'given name differs' : 'both names differ'
  return [names, !onFile.fatherName && 'no father’s name', asked.birthYear !== onFile.birthYear && 'another year'].filter(Boolean).join(', ')
}
