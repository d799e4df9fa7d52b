// Finding people: by two pieces, across spellings, with the reasons; and whom one might be about to register twice.
import type { CityWork } from '../../../kit/request.ts'
import { must } from '../../../kit/problem.ts'
import { logLooks } from '../looks.ts'
import { type Difference, rank, type Reason } from '../names/compare.ts'
import { parseSearch } from '../names/parse.ts'
import type { Pieces } from '../names/person.ts'
import { queryTokens } from '../names/tokens.ts'
import type { Identity, Look, PersonCard } from '../person.ts'
import { can } from '../policy.ts'
import { openSealed, piecesOf, tokenKey } from '../sealed.ts'
import { findByCode, findByTokens, listSealed } from '../store.ts'

/** Somebody who was found: how likely, by what, and what speaks against it. */
export type Found = { card: PersonCard; identity: Identity; score: number; reasons: (Reason | 'sameCode')[]; differs: Difference[] }
export type SearchResult = { found: Found[]; missing?: 'anyPiece' | 'secondPiece' | 'impossibleDate' }

const mostOpened = 100
const mostShown = 10
/** Below this, what agrees is chance; a phone alone is above it in a search, as families share one. */
const leastLikely = { search: 0.03, duplicate: 0.2 }

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** Looks for a person of the actor's organisation by what was typed: two pieces, or a code. Who is shown is logged. */
export async function searchPeople(work: CityWork, typed: string): Promise<SearchResult> {
  must(can.work(work.actor, work.city.id))
  const byCode = await findByCode(work.db, where(work), typed.trim().toUpperCase())
  if (byCode) return { found: await shown(work, [await asFound(work, byCode)], 'search') }
  const { pieces, problems } = parseSearch(typed, { country: work.city.country, today: work.now() })
  if (problems.length > 0) return { found: [], missing: 'impossibleDate' }
  const { found, missing } = await look(work, pieces, leastLikely.search)
  return { found: await shown(work, found, 'search'), ...(missing && { missing }) }
}

/** Who of the organisation's people may be the one about to be registered. Who is shown is logged. */
export async function findDuplicates(work: CityWork, pieces: Pieces): Promise<Found[]> {
  must(can.work(work.actor, work.city.id))
  const { found } = await look(work, pieces, leastLikely.duplicate)
  return shown(work, found.slice(0, 5), 'duplicate')
}

async function look({ db, city, actor, vault }: CityWork, pieces: Pieces, least: number) {
  const keys = await vault.keysOf(actor.org!.id)
  const asked = queryTokens(pieces, tokenKey(keys))
  if ('missing' in asked) return { found: [], missing: asked.missing }
  const of = { cityId: city.id, orgId: actor.org!.id }
  const rows = await listSealed(db, of, await findByTokens(db, of, asked.tokens, mostOpened))
  const candidates = rows.map(({ sealed, ...card }) => ({ card, identity: openSealed(keys, card, sealed) }))
  const ranked = rank(pieces, candidates, ({ card, identity }) => piecesOf(identity, card.birthYear))
  return {
    found: ranked.filter(({ score, reasons }) => score >= least && reasons.length > 0).slice(0, mostShown)
      .map(({ candidate, score, reasons, differs }): Found => ({ ...candidate, score, reasons, differs })),
  }
}

async function asFound({ db, city, actor, vault }: CityWork, card: PersonCard): Promise<Found> {
  const [[row], keys] = await Promise.all([listSealed(db, { cityId: city.id, orgId: actor.org!.id }, [card.id]), vault.keysOf(actor.org!.id)])
  return { card, identity: openSealed(keys, row!, row!.sealed), score: 1, reasons: ['sameCode'], differs: [] }
}

async function shown(work: CityWork, found: Found[], reason: Look) {
  await logLooks(work, found.map(({ card }) => card.id), reason)
  return found
}
