// What invented people needed, to whom they were referred, and what came of it.
import type { Member } from '../src/kit/actor.ts'
import { type Theme, themes } from '../src/kit/themes.ts'
import { moveNeedOn, openNeed } from '../src/people/needs/index.ts'
import {
  acceptReferral, addNote, cancelReferral, completeReferral, confirmHelp, declineReferral, draftReferral, getReferral, giveUpReferral,
  sendReferral, settleReferral, startReferral, topics,
} from '../src/people/referrals/index.ts'
import { referralNotes } from './content/people.ts'
import { castMember } from './staff.ts'
import { after, atWork, type Chance, type Scene, type ServiceOf } from './teller.ts'

export type Urgency = 'emergency' | 'urgent' | 'normal'
export type Registered = { cityId: string; worker: Member; personId: string; /** That partners may know who they are. */ agreed: boolean }
type Told = Registered & { need: string; theme: Theme; urgency: Urgency }
type Sent = Told & { id: string; receiver: Member; sent: Date }

/** What people ask for, more often or less: papers before all, safety seldom. */
const weights: Record<Theme, number> = { documents: 6, health: 5, food: 4, housing: 4, family: 3, education: 3, work: 3, safety: 2 }
const asked = themes.flatMap((theme) => Array<Theme>(weights[theme]).fill(theme))

export function planNeed(scene: Scene, person: Registered, at: Date) {
  const { teller, dice } = scene
  const { cityId, worker, personId } = person
  const theme = dice.pick(asked)
  const urgency = theme === 'safety' ? 'emergency' : dice.pick(['normal', 'normal', 'normal', 'urgent', 'urgent', 'emergency'] as const)
  teller.plan(at, async () => {
    const need = await teller.inCity(worker, cityId, at, (work) => openNeed(work, personId, { theme, urgency }))
    const told = { ...person, need, theme, urgency }
    const offers = offersFor(scene, told)
    if (offers.length === 0) planEnd(scene, told, after(at, 5 + dice.next() * 20), 'fail', 'no_service')
    else if (dice.often(0.94)) planReferral(scene, told, dice.pick(offers), after(at, dice.next() * 1.5))
    else planEnd(scene, told, after(at, 1 + dice.next() * 3), dice.pick(['meet', 'withdraw'])) // a word of advice was enough
  })
}

const offersFor = ({ services }: Scene, { cityId, theme, worker }: Told) =>
  services.filter((service) => service.cityId === cityId && service.themes.includes(theme) && service.orgSlug !== worker.org.slug)

function planEnd({ teller }: Scene, { cityId, worker, need }: Told, at: Date, move: 'meet' | 'withdraw' | 'fail', reason?: string) {
  teller.plan(at, () => teller.inCity(worker, cityId, at, (work) => moveNeedOn(work, need, move, { reason })))
}

function planReferral(scene: Scene, told: Told, service: ServiceOf, at: Date) {
  const { teller, dice } = scene
  const { cityId, worker } = told
  teller.plan(at, async () => {
    const id = await draft(scene, told, service, at)
    if (dice.often(0.04)) { // begun and given up, or still being written today
      const dropped = after(at, 2)
      planEnd(scene, told, dropped, 'meet')
      return teller.plan(dropped, () => ifIn(scene, worker, cityId, dropped, id, ['draft'], (work) => cancelReferral(work, id, { reason: 'solved' })))
    }
    const sent = after(at, 0.02)
    teller.plan(sent, async () => {
      await teller.inCity(worker, cityId, sent, (work) => sendReferral(work, id))
      planAnswer(scene, { ...told, id, receiver: receiverOf(scene, service.orgSlug), sent })
    })
  })
}

/** Drafts and sends at once; returns the referral's id. */
export async function sendNow(scene: Scene, told: Told, service: ServiceOf, at: Date): Promise<string> {
  const id = await draft(scene, told, service, at)
  await scene.teller.inCity(told.worker, told.cityId, at, (work) => sendReferral(work, id))
  return id
}

/** Begins a referral; returns its id. */
export function draft({ teller, dice }: Scene, { cityId, worker, personId, theme, urgency, need, agreed }: Told, service: ServiceOf, at: Date) {
  const note = dice.often(0.4) ? dice.pick(referralNotes.filter((phrase) => phrase.theme === theme))?.title[dice.pick(['ar', 'fr'] as const)] : undefined
  return teller.inCity(worker, cityId, at, (work) => draftReferral(work, personId, {
    topic: dice.pick(Object.keys(topics[theme])), priority: urgency, service: service.id, need, fields: agreed ? ['name', 'phone'] : [], ...(note && { note }),
  } as never))
}

export function receiverOf({ staff }: Scene, slug: string): Member {
  if (slug === 'la-marsa-municipality') return castMember('anis')
  if (slug === 'doctors-of-the-world') return castMember('ines')
  if (slug === 'yed-fi-yed') return castMember('hela')
  return staff.get(slug)!
}

/** Days that an answer may take. */
const allowed = { emergency: 1, urgent: 3, normal: 14 }
const year = 365 * 86_400_000

/** So many days later, in working hours, and never before it was asked. */
const answerTo = (sent: Date, days: number, dice: Chance) =>
  [atWork(after(sent, days), dice), after(sent, days)].find((at) => at > sent)!

function planAnswer(scene: Scene, referral: Sent) {
  const { teller, dice } = scene
  const { cityId, worker, receiver, urgency, id, sent } = referral
  // The committee's work shows: over the year fewer are left without an answer, and more get theirs in time.
  const progress = 1 - (+teller.today - +sent) / year
  const fate = dice.next()
  if (fate < 0.13 - 0.08 * progress) return planSettling(scene, referral, after(sent, allowed[urgency] * 2 + 2)) // nobody answers: the clock reminds, escalates, lets it expire
  if (fate < 0.15) {
    const at = after(sent, allowed[urgency] * 0.3)
    planEnd(scene, referral, at, 'meet')
    return teller.plan(at, () => teller.inCity(worker, cityId, at, (work) => cancelReferral(work, id, { reason: dice.pick(['solved', 'elsewhere']) })))
  }
  const answered = answerTo(sent, allowed[urgency] * (dice.often(0.78 + 0.17 * progress) ? 0.05 + 0.75 * dice.next() ** 2 : 1.1 + dice.next() * 0.7), dice)
  if (fate < 0.25) {
    const reason = dice.pick(['no_capacity', 'not_eligible', 'other_service_better', 'missing_information'])
    planSettling(scene, referral, after(answered, 1 + dice.next() * 6))
    return teller.plan(answered, () => ifIn(scene, receiver, cityId, answered, id, ['sent'], (work) => declineReferral(work, id, { reason })))
  }
  planHelp(scene, referral, answered)
}

/** What a service of this theme brings. */
const outcomes: Record<Theme, readonly string[]> = {
  health: ['treated', 'treated', 'advised'], food: ['served', 'paid'], housing: ['housed', 'paid', 'advised'], documents: ['document_issued', 'document_issued', 'advised'],
  work: ['hired', 'enrolled', 'advised'], education: ['enrolled', 'enrolled', 'advised'], family: ['treated', 'served', 'document_issued'], safety: ['housed', 'advised', 'served'],
}

function planHelp(scene: Scene, referral: Sent, answered: Date) {
  const { teller, dice } = scene
  const { cityId, receiver, theme, id } = referral
  teller.plan(answered, async () => {
    await ifIn(scene, receiver, cityId, answered, id, ['sent'], (work) => acceptReferral(work, id, {}))
    if (dice.often(0.3)) await ifIn(scene, receiver, cityId, answered, id, ['accepted'], (work) => addNote(work, id, 'Rendez-vous proposé par téléphone.'))
    const begun = after(answered, 1 + dice.next() * 5)
    teller.plan(begun, () => ifIn(scene, receiver, cityId, begun, id, ['accepted'], (work) => startReferral(work, id)))
    const ended = after(begun, 3 + dice.next() * 32)
    teller.plan(ended, async () => {
      const done = dice.often(0.86)
      await ifIn(scene, receiver, cityId, ended, id, ['accepted', 'under_way'], (work) => done
        ? completeReferral(work, id, { outcome: dice.pick(outcomes[theme]) })
        : giveUpReferral(work, id, { reason: dice.pick(['not_reached', 'moved', 'no_means']) }))
      if (done && dice.often(0.6)) planWord(scene, referral, after(ended, 1 + dice.next() * 6))
      planEnd(scene, referral, after(ended, 2 + dice.next() * 6), done ? 'meet' : 'fail', done ? undefined : 'not_reached')
    })
  })
}

/** After a refusal or a silence the sender finds help elsewhere, or none. */
function planSettling(scene: Scene, referral: Sent, at: Date) {
  const { teller, dice } = scene
  const { cityId, worker, id } = referral
  teller.plan(at, () => ifIn(scene, worker, cityId, at, id, ['declined', 'expired'], (work) => settleReferral(work, id)))
  planEnd(scene, referral, at, dice.often(0.6) ? 'meet' : 'fail', 'no_capacity')
}

/** The person says whether help came, by their code; in the story their case worker's city hears it. */
function planWord({ teller, dice }: Scene, { cityId, worker, id }: Sent, at: Date) {
  teller.plan(at, () => teller.inCity(worker, cityId, at, async (work) =>
    confirmHelp(work, await getReferral(work.db, cityId, id), dice.pick(['helped', 'helped', 'helped', 'helped', 'helped', 'helped', 'partly', 'not_helped'] as const))))
}

type Deed = Parameters<Scene['teller']['inCity']>[3]

/** A deed for a referral that is still in one of these states by then. */
export function ifIn({ teller }: Scene, actor: Member, cityId: string, at: Date, id: string, states: string[], run: Deed) {
  return teller.inCity(actor, cityId, at, async (work) => {
    const { status } = await getReferral(work.db, cityId, id)
    if (states.includes(status)) await run(work)
  })
}
