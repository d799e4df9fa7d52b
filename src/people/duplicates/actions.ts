// Who may stand twice: looked for, shown side by side, judged. Nothing is merged here.
import type { Db } from '../../kit/database.ts'
import { note } from '../../kit/events.ts'
import { startJob } from '../../kit/jobs.ts'
import { mustMove } from '../../kit/moves.ts'
import { must } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { type Identity, listPersonCards, openIdentities, type PersonCard } from '../registry/index.ts'
import { kind } from './finding/actions.ts'
import type { Agreement } from './pair.ts'
import { can, type MoveName, moves } from './policy.ts'
import { openAgreement } from './sealed.ts'
import { findRunning, forgetPairs, getPair, getPairOf, judgePair, judgeSame, type Listed, type OnePair } from './store.ts'

export const whereOf = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org?.id ?? '' })

/** Looks through all files of the actor's organisation in this city, as a job; after an import, too. Returns the job's id. */
export async function findDuplicates(work: CityWork): Promise<string> {
  must(can.judge(work.actor, work.city.id))
  const running = await findRunning(work.db, whereOf(work), kind)
  return running?.id ?? startJob(work, kind, {}, 100)
}

/** The two of a pair as lists may show them, who was registered first before the other. */
export type Two = [PersonCard, PersonCard]

/** What of these pairs agrees, and who they are in codes. */
export async function describePairs(work: CityWork, pairs: Listed[]): Promise<(Listed & { two: Two; levels: Agreement['levels'] })[]> {
  const [cards, keys] = await Promise.all([
    listPersonCards(work, pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])), work.vault.keysOf(work.actor.org!.id),
  ])
  return pairs.map((pair) => ({ ...pair, two: [cards.get(pair.firstId)!, cards.get(pair.secondId)!], levels: openAgreement(keys, pair, pair.sealed).levels }))
}

export type Shown = { pair: OnePair; levels: Agreement['levels']; two: (PersonCard | undefined)[]; identities: (Identity | undefined)[] }

/** One pair; with `open`, who the two are: both looks are logged. */
export async function showPair(work: CityWork, id: string, { open = false } = {}): Promise<Shown> {
  const pair = await getPair(work.db, whereOf(work), id)
  const ids = [pair.firstId, pair.secondId]
  const [cards, keys, identities] = await Promise.all([
    listPersonCards(work, ids), work.vault.keysOf(pair.orgId), open ? openIdentities(work, ids, 'duplicate') : new Map<string, Identity>(),
  ])
  return { pair, levels: openAgreement(keys, pair, pair.sealed).levels, two: ids.map((one) => cards.get(one)), identities: ids.map((one) => identities.get(one)) }
}

/** The id of the pair that two people were found to be. */
export const pairOf = (work: CityWork, one: string, other: string): Promise<string> => getPairOf(work.db, whereOf(work), [one, other])

/** One person, two, or nobody can say; or the question is open again. */
export async function judge(work: CityWork, id: string, move: MoveName): Promise<OnePair> {
  const pair = await getPair(work.db, whereOf(work), id)
  mustMove(moves[move], work.actor, pair)
  const { to } = moves[move]
  await judgePair(work.db, pair, to === 'open'
    ? { status: to, decidedBy: null, decidedAt: null }
    : { status: to, decidedBy: work.actor.userId!, decidedAt: work.now() })
  await note(work, move === 'reopen' ? 'duplicate.reopened' : 'duplicate.judged', pair, { data: { as: to } })
  return pair
}

/** Whoever merges two files has judged that they are of one person, whatever was judged before. */
export async function judgedSame(work: CityWork, one: string, other: string) {
  await judgeSame(work.db, whereOf(work), [one, other], { decidedBy: work.actor.userId!, decidedAt: work.now() })
}

/** The clock's: a person was erased. */
export const forgetDuplicates = (background: Db, cityId: string, personId: string) => forgetPairs(background, cityId, personId)
