// Finding people: by two pieces, across spellings, with the reasons; and whom one might be about to register twice.
import type { CityWork } from '../../../kit/request.ts'
import { must } from '../../../kit/problem.ts'
import { logLooks, logSearch } from '../looks.ts'
import { type Difference, rank, type Reason } from '../names/compare.ts'
import { parseSearch } from '../names/parse.ts'
import type { Pieces } from '../names/person.ts'
import type { QueryToken, QueryTokens } from '../names/tokens.ts'
import type { Identity, PersonCard } from '../person.ts'
import { can } from '../policy.ts'
import { openSealed, piecesOf, queryTokensOf } from '../sealed.ts'
import { type Candidate, type Extent, findByCode, findByTokens, listCards, listSealed, tokensOfPeople } from '../store.ts'

/** Somebody who was found: how likely, by what, and what speaks against it. */
export type Found = { card: PersonCard; identity: Identity; score: number; reasons: (Reason | 'sameCode')[]; differs: Difference[] }
export type SearchResult = { found: Found[]; missing?: 'anyPiece' | 'secondPiece' | 'impossibleDate' }

const mostOpened = 100
const mostShown = 10
const veryLikely = 0.95
const sameTwoNames = 0.6
/** Below this, what agrees is chance. A search shows whoever may be meant: a phone alone is above it, as families share one. */
const leastLikely = { search: 0.005, duplicate: 0.5 }

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** Looks for a person of the actor's organisation by what was typed: two pieces, or a code. Who is shown is logged. */
export async function searchPeople(work: CityWork, typed: string): Promise<SearchResult> {
  must(can.work(work.actor, work.city.id))
  const byCode = isOneWord(typed) && (await findByCode(work.db, where(work), typed.trim().toUpperCase()))
  if (byCode) return { found: await shown(work, [await asFound(work, byCode)], 'search') }
  const { pieces, problems } = parseSearch(typed, { country: work.city.country, today: work.now() })
  if (problems.length > 0) return { found: [], missing: 'impossibleDate' }
  const { found, missing } = await look(work, pieces, leastLikely.search)
  return { found: await shown(work, found, 'search'), ...(missing && { missing }) }
}

const isOneWord = (typed: string) => !/\S\s+\S/.test(typed)

/** Who of the organisation's people may be the one about to be registered. Who is shown is logged. */
export async function findDuplicates(work: CityWork, pieces: Pieces): Promise<Found[]> {
  must(can.work(work.actor, work.city.id))
  const { found } = await look(work, pieces, leastLikely.duplicate, true)
  return shown(work, found.slice(0, 5), 'duplicate')
}

/** Where one looks for people: by which tokens, whom they lead to, and what is opened of these to be compared. */
export type Source<T> = {
  tokens: (pieces: Pieces) => QueryTokens
  find: (tokens: QueryToken[], extent: Extent) => Promise<Candidate[]>
  open: (ids: string[]) => Promise<{ id: string; of: T; pieces: Pieces }[]>
}
export type FoundIn<T> = { of: T; score: number; reasons: Reason[]; differs: Difference[] }

/**
 * The pieces as they were given are asked for first. Only when they lead to nobody convincing, or whoever asks wants to miss
 * nobody, are names a slip away looked through: that costs three times as much.
 */
export async function findIn<T>(source: Source<T>, pieces: Pieces, least = leastLikely.search, widely = false): Promise<{ found: FoundIn<T>[]; missing?: 'anyPiece' | 'secondPiece' }> {
  const asked = source.tokens(pieces)
  if ('missing' in asked) return { found: [], missing: asked.missing }
  const look = async (tokens: QueryToken[], most: number) => (await source.find(tokens, { several: asked.several, most })).map(({ id }) => id)
  const opened = await source.open(await look(asked.tokens, mostOpened))
  let ranked = rank(pieces, opened, (one) => one.pieces)
  const wider = widely || !convincing(ranked) ? asked.wider() : []
  if (wider.length > 0) {
    const known = new Set(opened.map(({ id }) => id))
    const others = (await look([...asked.tokens, ...wider], mostOpened + known.size)).filter((id) => !known.has(id)).slice(0, mostOpened)
    ranked = rank(pieces, [...opened, ...(await source.open(others))], (one) => one.pieces)
  }
  return {
    found: ranked.filter(({ score, reasons }) => score >= least && reasons.length > 0).slice(0, mostShown)
      .map(({ candidate, score, reasons, differs }) => ({ of: candidate.of, score, reasons, differs })),
  }
}

/** Nobody else is looked for: this is very likely the one, or there are more who bear the very names than are shown. */
const convincing = (ranked: { score: number }[]) =>
  (ranked[0]?.score ?? 0) >= veryLikely || (ranked[mostShown - 1]?.score ?? 0) >= sameTwoNames

type Own = { card: PersonCard & { mergedInto: string | null }; identity: Identity }

/** The people of the actor's own organisation. */
export async function ownPeople(work: CityWork): Promise<Source<Own>> {
  const { db, city, actor, vault } = work
  const keys = await vault.keysOf(actor.org!.id)
  return {
    tokens: (pieces) => queryTokensOf(keys, city.id, pieces),
    find: (tokens, extent) => findByTokens(db, tokensOfPeople, actor.org!.id, tokens, extent),
    open: async (ids) => (await listSealed(db, where(work), ids)).map(({ sealed, ...card }) => {
      const identity = openSealed(keys, card, sealed)
      return { id: card.id, of: { card, identity }, pieces: piecesOf(identity, card.birthYear) }
    }),
  }
}

async function look(work: CityWork, pieces: Pieces, least: number, widely = false) {
  const { found, missing } = await findIn(await ownPeople(work), pieces, least, widely)
  return { found: await asOne(work, found), ...(missing && { missing }) }
}

/** Who was merged is still found by what they were called in that file: they are the one that stays, each once. */
async function asOne(work: CityWork, found: FoundIn<Own>[]): Promise<Found[]> {
  const whole = new Map((await listCards(work.db, where(work), found.flatMap(({ of }) => of.card.mergedInto ?? []))).map((card) => [card.id, card]))
  const standing = found.flatMap(({ of: { card, identity }, ...why }) => {
    const file = card.mergedInto ? whole.get(card.mergedInto) : card
    return file ? [{ card: file, identity, ...why }] : []
  })
  return [...Map.groupBy(standing, ({ card }) => card.id).values()].map(([likeliest]) => likeliest!)
}

async function asFound({ db, city, actor, vault }: CityWork, card: PersonCard): Promise<Found> {
  const [[row], keys] = await Promise.all([listSealed(db, { cityId: city.id, orgId: actor.org!.id }, [card.id]), vault.keysOf(actor.org!.id)])
  return { card, identity: openSealed(keys, row!, row!.sealed), score: 1, reasons: ['sameCode'], differs: [] }
}

async function shown(work: CityWork, found: Found[], reason: 'search' | 'duplicate') {
  await Promise.all([logSearch(work, reason, found.length), logLooks(work, found.map(({ card }) => card.id), reason)])
  return found
}
