// Finding people: by two pieces, across spellings, with the reasons; and whom one might be about to register twice.
import type { CityWork } from '../../../kit/request.ts'
import { must } from '../../../kit/problem.ts'
import { logLooks, logSearch } from '../looks.ts'
import { type Difference, rank, type Ranked, type Reason } from '../names/compare.ts'
import { parseSearch } from '../names/parse.ts'
import type { Pieces } from '../names/person.ts'
import type { QueryToken, QueryTokens } from '../names/tokens.ts'
import type { Identity, PersonCard } from '../person.ts'
import { can } from '../policy.ts'
import { openSealed, piecesOf, queryTokensOf } from '../sealed.ts'
import { type Candidate, findByCode, findByTokens, listCards, listSealed, tokensOfPeople } from '../store.ts'

/** Somebody who was found: how likely, by what, and what speaks against it. */
export type Found = { card: PersonCard; identity: Identity; score: number; reasons: (Reason | 'sameCode')[]; differs: Difference[] }
export type SearchResult = { found: Found[]; missing?: 'anyPiece' | 'secondPiece' | 'impossibleDate' }

/** The heaviest are opened, of these the very heaviest first. */
const mostOpened = 140
const firstOpened = 30
/** Of the others whoever has less than this much of the heaviest one's weight is left: of a thousand who were found it was two or three. */
const hopeful = 0.4
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
  find: (tokens: QueryToken[], most: number) => Promise<Candidate[]>
  open: (ids: string[]) => Promise<Opened<T>[]>
}
type Opened<T> = { id: string; of: T; pieces: Pieces }
export type FoundIn<T> = { of: T; score: number; reasons: Reason[]; differs: Difference[] }

/**
 * Those whom most speaks for are opened first, and the others only when nobody among them is convincing, or whoever asks wants to
 * miss nobody.
 */
export async function findIn<T>(source: Source<T>, pieces: Pieces, least = leastLikely.search, missNobody = false): Promise<{ found: FoundIn<T>[]; missing?: 'anyPiece' | 'secondPiece' }> {
  const asked = source.tokens(pieces)
  if ('missing' in asked) return { found: [], missing: asked.missing }
  const candidates = await source.find(asked.tokens, mostOpened)
  const [first, others] = [candidates.slice(0, firstOpened), candidates.slice(firstOpened)]
  const likely = others.filter(({ weight }) => missNobody || weight >= hopeful * first[0]!.weight)
  let ranked: Ranked<Opened<T>>[] = []
  for (const some of [first, likely].map((of) => of.map(({ id }) => id))) {
    if (some.length === 0 || (!missNobody && convincing(ranked))) break
    const more = await Promise.all(inHalves(some).map(async (half) => rank(pieces, await source.open(half), (one) => one.pieces)))
    ranked = [...ranked, ...more.flat()].sort((a, b) => b.score - a.score)
  }
  return {
    found: ranked.filter(({ score, reasons }) => score >= least && reasons.length > 0).slice(0, mostShown)
      .map(({ candidate, score, reasons, differs }) => ({ of: candidate.of, score, reasons, differs })),
  }
}

/** Of many the database fetches the second half while the first is opened and compared. */
function inHalves(ids: string[]): string[][] {
  if (ids.length <= firstOpened) return [ids]
  const middle = Math.ceil(ids.length / 2)
  return [ids.slice(0, middle), ids.slice(middle)]
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
    find: (tokens, most) => findByTokens(db, tokensOfPeople, actor.org!.id, tokens, most),
    open: async (ids) => (await listSealed(db, where(work), ids)).map(({ sealed, ...card }) => {
      const identity = openSealed(keys, card, sealed)
      return { id: card.id, of: { card, identity }, pieces: piecesOf(identity, card.birthYear) }
    }),
  }
}

async function look(work: CityWork, pieces: Pieces, least: number, missNobody = false) {
  const { found, missing } = await findIn(await ownPeople(work), pieces, least, missNobody)
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
