// What can be done with agreements: written, given to be signed, suspended, ended. Signing is in signing/.
import { randomCode } from '../../kit/codes.ts'
import { note } from '../../kit/events.ts'
import { dayAfter, instantOf } from '../../kit/language.ts'
import { mustMove } from '../../kit/moves.ts'
import { tell } from '../../kit/notices.ts'
import { must, Problem } from '../../kit/problem.ts'
import type { CityWork, Work } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import type { Role } from '../../kit/actor.ts'
import type { Agreement, AgreementForm, Party, Status } from './agreement.ts'
import { can, type MoveName, moves } from './policy.ts'
import { fingerprintNow } from './signing/signature.ts'
import { getAgreement, insertAgreement, listPartners, listRunning, updateAgreement } from './store.ts'
import { strings } from './strings.ts'
import type { EndReason, SuspendReason } from './words.ts'

/** Writes a draft that nobody but its author's organisation reads yet. Returns its id. */
export async function drawUp(work: CityWork, form: AgreementForm, renewsId: string | null = null): Promise<string> {
  must(can.draw(work.actor, work.city.id))
  const row = { ...(await rowOf(work, form)), cityId: work.city.id, orgId: work.actor.org!.id, renewsId, createdAt: work.now() }
  let id: string | undefined
  while (!id) id = await insertAgreement(work.db, { ...row, code: randomCode(work.city, 'agreement') })
  await note(work, 'agreement.drafted', { id, cityId: work.city.id })
  return id
}

/** Changes a draft; false when somebody else did since `version`. */
export async function editAgreement(work: CityWork, id: string, form: AgreementForm, version: number): Promise<boolean> {
  const agreement = await getAgreement(work.db, work.city.id, id)
  must(can.edit(work.actor, agreement))
  if (agreement.version !== version) return false
  await updateAgreement(work.db, agreement, await rowOf(work, form))
  await noteToAll(work, 'agreement.changed', agreement)
  return true
}

async function rowOf(work: CityWork, form: AgreementForm) {
  const { purpose, basis, needs, stays, ageFrom = null, ageTo = null, fields, roles, from, to, review, keepDays, checkKinds } = form
  const parties = await partiesOf(work, form)
  return {
    partyIds: parties.map(({ orgId }) => orgId), parties: JSON.stringify(parties), purpose, basis, needs, stays, ageFrom, ageTo, fields, roles,
    startsOn: from, endsOn: to, reviewOn: review, keepDays, checkKinds, checkBudget: checkKinds.length > 0 ? form.checkBudget! : 0,
    startsAt: instantOf(from, '00:00', work.city.timeZone), endsAt: instantOf(dayAfter(to), '00:00', work.city.timeZone),
  }
}

/** Who the parties are, as everybody knows them. What a form alone cannot know to be wrong is found here. */
async function partiesOf({ db, city, actor }: CityWork, { gives, receives }: Pick<AgreementForm, 'gives' | 'receives'>): Promise<Party[]> {
  const partners = await listPartners(db, city.id)
  const named = new Set([...gives, ...receives])
  const parties = partners.filter(({ id }) => named.has(id)).map(({ id, name, email, phone }) =>
    ({ orgId: id, name, email, phone, gives: gives.includes(id), receives: receives.includes(id) }))
  if (parties.length < named.size) throw new Problem(422, strings.problems.unknownParty)
  if (!named.has(actor.org?.id ?? '')) throw new Problem(422, strings.problems.notAParty)
  if (parties.length < 2) throw new Problem(422, strings.problems.oneParty)
  return parties
}

type Asked = { note?: string; reason?: string }

/** Every move but signing. What it opens is asked for by its state: from the commit on nobody reaches what is suspended or over. */
export async function moveAgreement(work: CityWork, id: string, move: Exclude<MoveName, 'sign'>, asked: Asked = {}) {
  const agreement = await getAgreement(work.db, work.city.id, id)
  mustMove(moves[move], work.actor, agreement)
  await changeStatus(work, agreement, { status: moves[move].to, ...(await changesOf[move](work, agreement, asked)) })
  await noteToAll(work, past[move], agreement, asked.reason ? { reason: asked.reason } : {})
  await tellOf[move]?.(work, agreement)
}

/** Every change of an agreement's state: how many are in force is counted by it. */
export async function changeStatus(at: Pick<Work, 'db' | 'now'>, agreement: Agreement, changes: Partial<Agreement> & { status: Status }) {
  await updateAgreement(at.db, agreement, changes)
  const n = Number(isInForce(changes.status)) - Number(isInForce(agreement.status))
  if (n !== 0) await tally(at, agreement.cityId, 'agreement.in_force', { orgId: agreement.orgId, n })
}
const isInForce = (status: Status) => status === 'active' || status === 'expiring'

const past = {
  submit: 'agreement.submitted', revise: 'agreement.changes_asked', suspend: 'agreement.suspended', resume: 'agreement.resumed',
  end: 'agreement.ended', drop: 'agreement.dropped',
} as const

type Deed = (work: CityWork, agreement: Agreement, asked: Asked) => Promise<object> | object
const changesOf: Record<Exclude<MoveName, 'sign'>, Deed> = {
  submit: fixText,
  revise: ({ actor }, _, { note }) => ({ asked: note, askedBy: actor.org!.id }),
  suspend: ({ actor, now }, _, { reason }) => ({ suspendedBy: actor.org!.id, suspendedAt: now(), suspendReason: reason as SuspendReason }),
  resume: () => ({ suspendedBy: null, suspendedAt: null, suspendReason: null }),
  end: ({ now }, _, { reason }) => ({ endedAt: now(), endReason: reason as EndReason }),
  drop: ({ now }) => ({ endedAt: now() }),
}

/** From here on the text says the same to everybody: the parties are written as they are known today, and all is fingerprinted. */
async function fixText(work: CityWork, agreement: Agreement) {
  if (agreement.endsAt <= work.now()) throw new Problem(409, strings.problems.over)
  const side = (which: 'gives' | 'receives') => agreement.parties.filter((party) => party[which]).map(({ orgId }) => orgId)
  const parties = await partiesOf(work, { gives: side('gives'), receives: side('receives') })
  const submittedAt = work.now()
  return {
    shared: true, parties: JSON.stringify(parties), submittedAt, asked: null, askedBy: null,
    fingerprint: fingerprintNow({ ...agreement, parties, submittedAt }),
  }
}

const answering: Role[] = ['leader', 'administrator']
const governing: Role[] = [...answering, 'coordinator']
const tellOf: Partial<Record<MoveName, (work: CityWork, agreement: Agreement) => Promise<void>>> = {
  submit: (work, agreement) => tellParties(work, agreement, 'agreementToSign', answering),
  revise: (work, agreement) => tellParties(work, agreement, 'agreementChanges', governing),
  suspend: (work, agreement) => tellParties(work, agreement, 'agreementSuspended'),
  resume: (work, agreement) => tellParties(work, agreement, 'agreementResumed'),
  end: (work, agreement) => tellParties(work, agreement, 'agreementEnded'),
}

/** Notes it where each of the parties reads it: an event knows two sides. */
export async function noteToAll(work: Pick<Work, 'db' | 'now' | 'actor'>, name: `agreement.${string}`, agreement: Pick<Agreement, 'id' | 'cityId' | 'partyIds' | 'shared'>, data = {}) {
  const others = agreement.shared || name === 'agreement.submitted' ? agreement.partyIds.filter((id) => id !== work.actor.org?.id) : [null]
  for (const otherOrgId of others) await note(work, name, agreement, { otherOrgId, data })
}

/** Tells every party: all its members, or those with one of these roles. */
export async function tellParties(work: Pick<Work, 'db' | 'now'>, { id, cityId, code, partyIds }: Pick<Agreement, 'id' | 'cityId' | 'code' | 'partyIds'>, kind: string, roles?: Role[]) {
  for (const orgId of partyIds) {
    for (const role of roles ?? [undefined]) await tell(work, { orgId, ...(role && { role }) }, { kind, path: `/${cityId}/agreements/${id}`, data: { code } })
  }
}

/** A draft with the same words, to take this one's place: for as long again, from the day after its end. */
export async function renew(work: CityWork, id: string): Promise<string> {
  const agreement = await getAgreement(work.db, work.city.id, id)
  must(can.renew(work.actor, agreement))
  const today = work.now().toISOString().slice(0, 10)
  const from = agreement.endsOn >= today ? dayAfter(agreement.endsOn) : today
  const later = (day: string) => new Date(Date.parse(from) + Date.parse(day) - Date.parse(agreement.startsOn)).toISOString().slice(0, 10)
  const { parties, purpose, basis, needs, stays, ageFrom, ageTo, fields, roles, keepDays, checkKinds, checkBudget } = agreement
  const side = (which: 'gives' | 'receives') => parties.filter((party) => party[which]).map(({ orgId }) => orgId)
  return drawUp(work, {
    gives: side('gives'), receives: side('receives'), purpose, basis, needs, stays, ageFrom: ageFrom ?? undefined, ageTo: ageTo ?? undefined,
    fields, roles, keepDays, checkKinds, checkBudget: checkBudget || undefined, from, to: later(agreement.endsOn), review: later(agreement.reviewOn),
  } as AgreementForm, id)
}

/** The agreements of the actor's organisation that are in force at this moment: begun, not over, not suspended. */
export async function activeAgreements(work: CityWork): Promise<Agreement[]> {
  const now = work.now()
  return (await listRunning(work.db, work.city.id)).filter(({ status, startsAt, endsAt }) => status !== 'suspended' && startsAt <= now && now < endsAt)
}
