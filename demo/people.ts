// The stories of invented people: registered by an association, in need, referred, answered or not.
import type { Member } from '../src/kit/actor.ts'
import { type Theme, themes } from '../src/kit/themes.ts'
import { openNeed, respondToNeed } from '../src/people/needs/index.ts'
import {
  acceptReferral, addNote, cancelReferral, completeReferral, confirmHelp, declineReferral, draftReferral, getReferral, giveUpReferral, sendReferral, settleReferral, startReferral, topics,
} from '../src/people/referrals/index.ts'
import { Registration, registerPerson, type SpecificNeed } from '../src/people/registry/index.ts'
import { communities } from './content/people.ts'
import { referralNotes } from './content/people.ts'
import type { Community } from './content/types.ts'
import { castMember } from './staff.ts'
import type { Chance, Teller } from './teller.ts'

type Scene = { teller: Teller; staff: Map<string, Member>; dice: Chance; services: ServiceOf[] }
/** What a referral can go to. */
export type ServiceOf = { id: string; cityId: string; orgSlug: string; themes: readonly Theme[] }

/** How many people, by whom, in which city; the rest of the year follows from chance. */
const desks: { city: string; org: string; people: number; worker?: 'hela' | 'mourad' | 'ines' | 'youssef' }[] = [
  { city: 'la-marsa', org: 'yed-fi-yed', people: 78, worker: 'hela' },
  { city: 'la-marsa', org: 'dar-el-bhar', people: 44, worker: 'mourad' },
  { city: 'la-marsa', org: 'doctors-of-the-world', people: 34, worker: 'ines' },
  { city: 'la-marsa', org: 'afrique-marsa', people: 28 },
  { city: 'la-marsa', org: 'la-marsa-municipality', people: 26 },
  { city: 'oujda', org: 'manar-al-charq', people: 52 },
  { city: 'oujda', org: 'nisa-al-charq', people: 34 },
  { city: 'sousse', org: 'dar-essahel', people: 38 },
  { city: 'sousse', org: 'jawhara-tadhamon', people: 26 },
  { city: 'zarzis', org: 'zitouna-zarzis', people: 40 },
]

export function planPeople(scene: Scene) {
  for (const desk of desks) {
    const worker = desk.worker ? castMember(desk.worker) : scene.staff.get(desk.org)!
    for (let i = 0; i < desk.people; i++) planPerson(scene, desk.city, worker)
  }
}

function planPerson({ teller, staff, dice, services }: Scene, cityId: string, worker: Member) {
  const community = dice.pick(communities)
  // More of late than a year ago: the register grows.
  const day = Math.floor(360 * dice.next() ** 1.4) + 1
  const at = atWork(teller.daysAgo(day), dice)
  const form = invent(community, dice, at)
  teller.plan(at, async () => {
    const person = await teller.inCity(worker, cityId, at, (work) => registerPerson(work, form))
    if (dice.often(0.7)) planNeed({ teller, staff, dice, services }, { cityId, worker, personId: person.id, agreed: form.share === 'partners' }, after(at, dice.next() * 2))
  })
}

type Registered = { cityId: string; worker: Member; personId: string; /** That partners may know who they are. */ agreed: boolean }

function planNeed(scene: Scene, person: Registered, at: Date) {
  const { teller, dice } = scene
  const { cityId, worker, personId } = person
  const theme = dice.pick(themes)
  const urgency = theme === 'safety' ? 'emergency' : dice.pick(['normal', 'normal', 'normal', 'urgent', 'urgent', 'emergency'] as const)
  teller.plan(at, async () => {
    const need = await teller.inCity(worker, cityId, at, (work) => openNeed(work, personId, { theme, urgency }))
    if (dice.often(0.94)) planReferral(scene, { ...person, need, theme, urgency }, after(at, dice.next() * 1.5))
  })
}

type Plan = Registered & { need: string; theme: Theme; urgency: 'emergency' | 'urgent' | 'normal' }

function planReferral(scene: Scene, plan: Plan, at: Date) {
  const { teller, dice, services } = scene
  const { cityId, worker, personId, theme, urgency, need } = plan
  const offers = services.filter((service) => service.cityId === cityId && service.themes.includes(theme) && service.orgSlug !== worker.org.slug)
  if (offers.length === 0) return
  const service = dice.pick(offers)
  const topic = dice.pick(Object.keys(topics[theme]))
  const note = dice.often(0.4) ? dice.pick(referralNotes.filter((phrase) => phrase.theme === theme))?.title.fr : undefined
  teller.plan(at, async () => {
    const id = await teller.inCity(worker, cityId, at, (work) => draftReferral(work, personId, {
      topic, priority: urgency, service: service.id, need, fields: plan.agreed ? ['name', 'phone'] : [], ...(note && { note }),
    } as never))
    if (dice.often(0.04)) {
      const dropped = after(at, 2) // begun and given up, or still being written today
      return teller.plan(dropped, () => ifOpen(teller, worker, cityId, dropped, id, ['draft'], (work) => cancelReferral(work, id, { reason: 'solved' })))
    }
    const sent = after(at, 0.02)
    teller.plan(sent, async () => {
      await teller.inCity(worker, cityId, sent, (work) => sendReferral(work, id))
      await teller.inCity(worker, cityId, sent, (work) => respondToNeed(work, need))
      planAnswer(scene, plan, id, receiverOf(scene, service.orgSlug), sent)
    })
  })
}

function receiverOf({ staff }: Scene, slug: string): Member {
  if (slug === 'la-marsa-municipality') return castMember('anis')
  if (slug === 'doctors-of-the-world') return castMember('ines')
  if (slug === 'yed-fi-yed') return castMember('hela')
  return staff.get(slug)!
}

const allowed = { emergency: 1, urgent: 3, normal: 14 }

function planAnswer(scene: Scene, { cityId, worker, urgency }: Plan, id: string, receiver: Member, sent: Date) {
  const { teller, dice } = scene
  const fate = dice.next()
  if (fate < 0.08) return planSettling(scene, cityId, worker, id, after(sent, allowed[urgency] * 2 + 2)) // nobody answers: the clock reminds, escalates, lets it expire
  if (fate < 0.11) {
    const at = after(sent, allowed[urgency] * 0.3)
    return teller.plan(at, () => teller.inCity(worker, cityId, at, (work) => cancelReferral(work, id, { reason: dice.pick(['solved', 'elsewhere']) })))
  }
  // Most answer in time, some do not.
  const answered = atWork(after(sent, allowed[urgency] * (dice.often(0.82) ? 0.1 + dice.next() * 0.8 : 1.1 + dice.next() * 0.7)), dice)
  if (fate < 0.22) {
    const reason = dice.pick(['no_capacity', 'not_eligible', 'other_service_better', 'missing_information'])
    planSettling(scene, cityId, worker, id, after(answered, 1 + dice.next() * 6))
    return teller.plan(answered, () => ifOpen(teller, receiver, cityId, answered, id, ['sent'], (work) => declineReferral(work, id, { reason })))
  }
  teller.plan(answered, async () => {
    await ifOpen(teller, receiver, cityId, answered, id, ['sent'], (work) => acceptReferral(work, id, {}))
    if (dice.often(0.3)) await ifOpen(teller, receiver, cityId, answered, id, ['accepted'], (work) => addNote(work, id, 'Rendez-vous proposé par téléphone.'))
    const begun = after(answered, 1 + dice.next() * 5)
    teller.plan(begun, () => ifOpen(teller, receiver, cityId, begun, id, ['accepted'], (work) => startReferral(work, id)))
    const ended = after(begun, 2 + dice.next() * 20)
    teller.plan(ended, async () => {
      const done = dice.often(0.86)
      await ifOpen(teller, receiver, cityId, ended, id, ['accepted', 'under_way'], (work) => done
        ? completeReferral(work, id, { outcome: dice.pick(['served', 'document_issued', 'enrolled', 'treated', 'paid', 'advised']) })
        : giveUpReferral(work, id, { reason: dice.pick(['not_reached', 'moved', 'no_means']) }))
      if (done && dice.often(0.6)) planWord(scene, cityId, worker, id, after(ended, 1 + dice.next() * 6))
    })
  })
}

/** After a refusal or a silence the sender finds another way, most of the time. */
function planSettling({ teller }: Scene, cityId: string, worker: Member, id: string, at: Date) {
  teller.plan(at, () => ifOpen(teller, worker, cityId, at, id, ['declined', 'expired'], (work) => settleReferral(work, id)))
}

/** The person says whether help came, by their code; in the story their case worker's city hears it. */
function planWord({ teller, dice }: Scene, cityId: string, worker: Member, id: string, at: Date) {
  teller.plan(at, () => teller.inCity(worker, cityId, at, async (work) =>
    confirmHelp(work, await getReferral(work.db, cityId, id), dice.pick(['helped', 'helped', 'helped', 'helped', 'partly', 'not_helped'] as const))))
}

async function ifOpen(teller: Teller, actor: Member, cityId: string, at: Date, id: string, from: string[], run: Parameters<Teller['inCity']>[3]) {
  const { status } = await teller.inCity(actor, cityId, at, (work) => getReferral(work.db, cityId, id))
  if (from.includes(status)) await teller.inCity(actor, cityId, at, run)
}

const after = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

/** Between nine and five. */
function atWork(at: Date, dice: Chance) {
  const day = new Date(at)
  day.setUTCHours(dice.between(8, 15), dice.between(0, 59), dice.between(0, 59))
  return day
}

const situations: SpecificNeed[] = ['pregnant', 'newborn', 'single_parent', 'older', 'disability', 'serious_illness', 'no_papers', 'cannot_read', 'child_out_of_school']

/** Nobody: a name of a community's pool, an age, a phone number that no operator gives. */
function invent(community: Community, dice: Chance, at: Date): Registration {
  const woman = dice.often(0.56)
  const script = dice.often(0.5) ? 'ar' : 'latin'
  const age = dice.between(17, 68)
  const given = dice.pick(woman ? community.women : community.men)[script]
  return Registration.parse({
    how: dice.often(0.3) ? 'interpreter' : 'spoken', share: dice.often(0.9) ? 'partners' : 'ask', fields: ['name', 'birthDate', 'phone', 'languages'],
    contact: '1', givenName: given, familyName: dice.pick(community.families)[script],
    ...(dice.often(0.6) && { fatherName: dice.pick(community.men)[script] }),
    sex: woman ? 'f' : 'm', birthYear: String(at.getUTCFullYear() - age),
    ...(dice.often(0.8) && { phone: `+216 98 00${dice.between(0, 9)} ${String(dice.between(0, 999)).padStart(3, '0')}` }),
    languages: community.languages.slice(0, 2), stay: dice.pick(['migrant', 'refugee', 'asylum_seeker', 'host', 'migrant']),
    papers: dice.often(0.5) ? ['passport'] : [],
    specificNeeds: situations.filter((need) => (need !== 'pregnant' || (woman && age < 45)) && dice.often(0.1)),
    household: dice.often(0.5) ? 'alone' : 'new', size: String(dice.between(2, 7)),
  })
}
