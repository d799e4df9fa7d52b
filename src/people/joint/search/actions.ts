// The joint registry: one's own people, and those that others' agreements open, looked for by the same two pieces.
import { has } from '../../../kit/actor.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { type Difference, type Found, findByTokens, findIn, logSearch, type Opened, openedPieces, openedQueryTokens, parseSearch, type Reason, searchPeople, type Source } from '../../registry/index.ts'
import { logOpened, underAgreements } from '../actions.ts'
import type { Opening } from '../opening.ts'
import { can } from '../policy.ts'
import { openOpened } from '../sealed.ts'
import { findByCode, listOpened, tokensOfOpenings } from '../store.ts'

export type FoundOpened = { opening: Opening; opened: Opened; score: number; reasons: (Reason | 'sameCode')[]; differs: Difference[] }
export type JointResult = { own: Found[]; others: FoundOpened[]; missing?: 'anyPiece' | 'secondPiece' | 'impossibleDate' }

/** Looks for a person by what was typed: two pieces, or a code. Who is shown is logged, others' people at their holder too. */
export async function searchJoint(work: CityWork, typed: string): Promise<JointResult> {
  must(can.search(work.actor, work.city.id))
  const own = has(work.actor, 'case_worker') ? await searchPeople(work, typed) : { found: [] }
  const { others, missing } = await searchOpened(work, typed)
  await logSearch(work, 'joint', others.length)
  await logOpened(work, others.map(({ opening }) => opening), 'search')
  return { own: own.found, others, ...(missing && { missing }) }
}

async function searchOpened(work: CityWork, typed: string): Promise<{ others: FoundOpened[]; missing?: JointResult['missing'] }> {
  await underAgreements(work)
  const source = await openedPeople(work)
  const byCode = await source.open(await findByCode(work.db, where(work), typed.trim().toUpperCase()))
  if (byCode.length > 0) return { others: onePerPerson(byCode.map(({ of }) => ({ ...of, score: 1, reasons: ['sameCode'], differs: [] }))) }
  const { pieces, problems } = parseSearch(typed, { country: work.city.country, today: work.now() })
  if (problems.length > 0) return { others: [], missing: 'impossibleDate' }
  const { found, missing } = await findIn(source, pieces)
  return { others: onePerPerson(found.map(({ of, ...why }) => ({ ...of, ...why }))), ...(missing && { missing }) }
}

/** Two agreements may open the same person; the likelier hit, which has more fields to agree in, is shown. */
const onePerPerson = (found: FoundOpened[]) => [...new Map(found.toReversed().map((one) => [one.opening.personId, one])).values()].reverse()

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** The people that others open to the actor's organisation now. */
async function openedPeople(work: CityWork): Promise<Source<Pick<FoundOpened, 'opening' | 'opened'>>> {
  const { db, city, actor, vault } = work
  const keys = await vault.keysOf(actor.org!.id)
  return {
    tokens: (pieces) => openedQueryTokens(keys, city.id, pieces),
    find: (tokens, most) => findByTokens(db, tokensOfOpenings, actor.org!.id, tokens, most),
    open: async (ids) => (await listOpened(db, where(work), ids)).map(({ sealed, ...opening }) => {
      const opened = openOpened(keys, opening, sealed)
      return { id: opening.id, of: { opening, opened }, pieces: openedPieces(opened) }
    }),
  }
}
