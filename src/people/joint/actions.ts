// What agreements open is kept as they, the people and their consents say; looks are logged on both sides.
import { activeAgreements, type Agreement, getAgreement, listRunning } from '../../city/partnerships/index.ts'
import { type JobKind, type Progress, startJob } from '../../kit/jobs.ts'
import { must } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import { countAgreed, listAgreed, logAll, type Look, newIds, type Openable, openables, openedTokens, type Shareable, type Token } from '../registry/index.ts'
import type { Opening } from './opening.ts'
import { can } from './policy.ts'
import { openOpened, sealOpened } from './sealed.ts'
import { closeOpenings, getOpened, listOwnOpenings, type NewOpening, noteAgreements, replaceTokens, upsertOpenings } from './store.ts'
import { strings } from './strings.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/**
 * Opens these people of the actor's organisation to whom its agreements and their own consent allow, and closes what is allowed no
 * more. Called after whatever changes a person or a consent, in its transaction. `missing`: what is open already stays as it is.
 */
export async function followPeople(work: CityWork, personIds: string[], { missing = false } = {}) {
  const running = await givenBy(work)
  if (running.length === 0 || personIds.length === 0) return
  const people = await openables(work, personIds) // held from here on: what is open is read after that
  const before = await listOwnOpenings(work.db, where(work), personIds)
  const known = new Map(before.map((opening) => [keyOf(opening), opening]))
  const wanted = running.flatMap((agreement) => people.flatMap((person) => wantedFor(work, agreement, person)))
  const keys = new Set(wanted.map(keyOf))
  const gone = before.filter((opening) => opening.closedAt === null && !keys.has(keyOf(opening))).map(({ id }) => id)
  const anew = missing ? wanted.filter((opening) => !same(known.get(keyOf(opening)), opening)) : wanted
  await closeOpenings(work.db, where(work), gone, work.now())
  await write(work, anew, known, new Map(people.map((person) => [person.id, person])), gone)
}

const givenBy = async ({ db, city, actor }: CityWork): Promise<Agreement[]> =>
  (await listRunning(db, city.id)).filter(({ parties }) => parties.some(({ orgId, gives }) => gives && orgId === actor.org?.id))

type Wanted = Omit<Opening, 'id' | 'openedAt' | 'closedAt'>
const keyOf = ({ agreementId, toOrgId, personId }: Pick<Opening, 'agreementId' | 'toOrgId' | 'personId'>) => `${agreementId} ${toOrgId} ${personId}`
const same = (before: Opening | undefined, { fields }: Wanted) => before?.closedAt === null && before.fields.join() === fields.join()

/** For each receiver of an agreement what it opens of a person: the fields that both it and they name. */
function wantedFor({ city, actor, now }: CityWork, agreement: Agreement, person: Openable): Wanted[] {
  if (!concerns(agreement, person, now().getUTCFullYear())) return []
  return agreement.parties.filter(({ orgId, receives }) => receives && orgId !== actor.org!.id).flatMap(({ orgId: toOrgId }) => {
    const agreed = person.agreedFor(toOrgId)
    const fields = agreement.fields.filter((field) => agreed.includes(field as Shareable))
    if (fields.length === 0) return []
    return [{ cityId: city.id, agreementId: agreement.id, orgId: actor.org!.id, toOrgId, personId: person.id, code: person.code, fields }]
  })
}

/** Is a person of those whom an agreement is about? Whose age nobody knows is in no group of age. */
export function concerns({ needs, stays, ageFrom, ageTo }: Pick<Agreement, 'needs' | 'stays' | 'ageFrom' | 'ageTo'>, person: Pick<Openable, 'specificNeeds' | 'stay' | 'birthYear'>, year: number): boolean {
  const age = person.birthYear === null ? undefined : year - person.birthYear
  return (needs.length === 0 || needs.some((need) => (person.specificNeeds as string[]).includes(need)))
    && (stays.length === 0 || (person.stay !== null && stays.includes(person.stay)))
    && ((ageFrom === null && ageTo === null) || (age !== undefined && age >= (ageFrom ?? 0) && age <= (ageTo ?? 200)))
}

async function write(work: CityWork, wanted: Wanted[], known: Map<string, Opening>, people: Map<string, Openable>, gone: string[]) {
  const { db, city, vault } = work
  const receivers = [...new Set(wanted.map(({ toOrgId }) => toOrgId))]
  const [ids, keys] = await Promise.all([
    wanted.length > 0 ? newIds(db, wanted.length) : [], Promise.all(receivers.map(async (orgId) => [orgId, await vault.keysOf(orgId)] as const)),
  ])
  const keysOf = new Map(keys)
  const rows = wanted.map((one, i): NewOpening & { tokens: Token[] } => {
    const before = known.get(keyOf(one))
    const id = before?.id ?? ids[i]!
    const opened = people.get(one.personId)!.take(one.fields as Shareable[])
    const receiver = keysOf.get(one.toOrgId)!
    return {
      ...one, id, openedAt: before?.closedAt === null ? before.openedAt : work.now(), closedAt: null,
      sealed: sealOpened(receiver, { cityId: city.id, id }, opened), tokens: openedTokens(receiver, city.id, opened),
    }
  })
  await upsertOpenings(db, rows.map(({ tokens: _, ...row }) => row))
  await replaceTokens(db, [...gone, ...rows.map(({ id }) => id)], rows)
}

/** So many people in one transaction. */
const some = 200
export const openJob: JobKind = {
  kind: 'joint.open',
  title: strings.openJob,
  async run({ job, city, step, stopped }) {
    let { after, done = 0 } = job.checkpoint as { after?: string; done?: number }
    const result = { ...(job.input as { agreementId: string }), cityId: job.cityId }
    for (let more = true; more && !(await stopped());) {
      const progress: Progress = { result }
      await step(async (within) => {
        const work = { ...within, city: city! }
        const ids = await listAgreed(work.db, where(work), after, some)
        await followPeople(work, ids, { missing: true })
        more = ids.length === some
        after = ids.at(-1) ?? after
        done += ids.length
        Object.assign(progress, { done, checkpoint: { after, done } })
      }, progress)
    }
  },
  outcomes: ({ result, done }, { t, href }) => {
    const { agreementId, cityId } = result as { agreementId?: string; cityId?: string }
    return agreementId ? [{ text: t(strings.opened, { n: done }), action: { label: strings.seeAgreement, href: href(`/${cityId}/agreements/${agreementId}`) } }] : []
  },
}

/** Everybody who agreed, on their way to be opened. Whoever is registered or agrees later follows by themselves. */
export async function openAgreed(work: CityWork, agreementId: string): Promise<string> {
  must(can.open(work.actor, await getAgreement(work.db, work.city.id, agreementId)))
  return startJob(work, openJob.kind, { agreementId }, await countAgreed(work.db, where(work)))
}

/** The agreements under which the actor sees others' people at this moment; from here on the transaction reaches these people. */
export async function underAgreements(work: CityWork): Promise<Agreement[]> {
  const agreements = (await activeAgreements(work)).filter((agreement) => can.searchUnder(work.actor, agreement))
  await noteAgreements(work.db, agreements.map(({ id }) => id))
  return agreements
}

/** What is opened of somebody, for who says why. The look stands on the person's file, at whoever registered them. */
export async function openPerson(work: CityWork, id: string, reason: Look) {
  await underAgreements(work)
  const opening = await getOpened(work.db, where(work), id)
  await logOpened(work, [opening], reason)
  return openOpened(await work.vault.keysOf(work.actor.org!.id), opening, opening.sealed)
}

export async function logOpened(work: CityWork, openings: Opening[], reason: Look) {
  if (openings.length === 0) return
  await logAll(work, openings.map(({ personId, orgId, agreementId }) => ({ personId, holderOrgId: orgId, agreementId })), reason)
  await tally(work, work.city.id, 'opening.looked', { orgId: work.actor.org!.id, n: openings.length })
}
