// What waits at the desks of La Marsa on the day the stories end: told one by one.
import type { Theme } from '../src/kit/themes.ts'
import { openNeed } from '../src/people/needs/index.ts'
import { acceptReferral, declineReferral, startReferral } from '../src/people/referrals/index.ts'
import { registerPerson } from '../src/people/registry/index.ts'
import { draft, ifIn, receiverOf, sendNow, type Urgency } from './needs.ts'
import { invent } from './people.ts'
import { castMember } from './staff.ts'
import { after, type Scene } from './teller.ts'

type Story = { by: 'hela' | 'mourad' | 'ines'; days: number; theme: Theme; urgency: Urgency; /** Referred there. */ to?: string; declined?: 'no_capacity' | 'missing_information'; /** How far the other side has come. */ now?: 'accepted' | 'under_way'; /** Begun, not sent. */ draft?: true }

const stories: Story[] = [
  // Hela has registered them; they wait for a referral.
  { by: 'hela', days: 0.1, theme: 'health', urgency: 'emergency' },
  { by: 'hela', days: 0.9, theme: 'documents', urgency: 'urgent' },
  { by: 'hela', days: 1.6, theme: 'housing', urgency: 'urgent' },
  { by: 'hela', days: 2.8, theme: 'education', urgency: 'normal' },
  { by: 'hela', days: 4.2, theme: 'work', urgency: 'normal' },
  // She waits for an answer, or has to look elsewhere.
  { by: 'hela', days: 2.1, theme: 'health', urgency: 'urgent', to: 'doctors-of-the-world', declined: 'no_capacity' },
  { by: 'hela', days: 1.7, theme: 'documents', urgency: 'normal', to: 'la-marsa-municipality', declined: 'missing_information' },
  { by: 'hela', days: 1.2, theme: 'health', urgency: 'emergency', to: 'mongi-slim-hospital' },
  { by: 'hela', days: 0.4, theme: 'health', urgency: 'urgent', to: 'doctors-of-the-world' },
  { by: 'hela', days: 0.6, theme: 'documents', urgency: 'urgent', to: 'la-marsa-municipality' },
  // They said yes; she waits for news.
  { by: 'hela', days: 2.4, theme: 'health', urgency: 'urgent', to: 'mongi-slim-hospital', now: 'accepted' },
  { by: 'hela', days: 4.6, theme: 'health', urgency: 'normal', to: 'doctors-of-the-world', now: 'under_way' },
  // She has begun to write to the school, and will go on after a call.
  { by: 'hela', days: 0.2, theme: 'education', urgency: 'normal', to: 'ibn-rachiq-school', draft: true },
  // Others wait for her.
  { by: 'mourad', days: 3.4, theme: 'food', urgency: 'urgent', to: 'yed-fi-yed' },
  { by: 'mourad', days: 0.3, theme: 'food', urgency: 'emergency', to: 'yed-fi-yed' },
  { by: 'ines', days: 1.1, theme: 'food', urgency: 'urgent', to: 'yed-fi-yed' },
  { by: 'mourad', days: 2.5, theme: 'food', urgency: 'normal', to: 'yed-fi-yed' },
  // And for Anis.
  { by: 'ines', days: 0.7, theme: 'documents', urgency: 'normal', to: 'la-marsa-municipality' },
]

export function planTheseDays(scene: Scene) {
  for (const story of stories) {
    const at = scene.teller.daysAgo(story.days)
    scene.teller.plan(at, () => tell(scene, story, at))
  }
}

async function tell(scene: Scene, { by, theme, urgency, to, declined, now, draft: isDraft }: Story, at: Date) {
  const { teller, services, dice } = scene
  const cityId = 'la-marsa'
  const worker = castMember(by)
  const form = invent(dice, cityId, at)
  const { id: personId } = await teller.inCity(worker, cityId, at, (work) => registerPerson(work, form))
  const need = await teller.inCity(worker, cityId, at, (work) => openNeed(work, personId, { theme, urgency }))
  if (!to) return
  const service = services.find((each) => each.cityId === cityId && each.orgSlug === to && each.themes.includes(theme))
  if (!service) throw new Error(`${to} offers nothing for ${theme} in ${cityId}`)
  const told = { cityId, worker, personId, agreed: form.share === 'partners', need, theme, urgency }
  const id = await (isDraft ? draft : sendNow)(scene, told, service, at)
  const answered = after(at, 0.8)
  const receiver = receiverOf(scene, to)
  if (declined) teller.plan(answered, () => ifIn(scene, receiver, cityId, answered, id, ['sent'], (work) => declineReferral(work, id, { reason: declined })))
  if (now) teller.plan(answered, () => ifIn(scene, receiver, cityId, answered, id, ['sent'], (work) => acceptReferral(work, id, {})))
  const begun = after(answered, 1)
  if (now === 'under_way') teller.plan(begun, () => ifIn(scene, receiver, cityId, begun, id, ['accepted'], (work) => startReferral(work, id)))
}
