// Cities that learn from each other: members of the network, their practices, and who took up what.
import { type Member, visitor } from '../src/kit/actor.ts'
import { askFromOutside, nameFocalPoint, signSolidarity } from '../src/network/members/index.ts'
import {
  adoptPractice, archivePractice, createPractice, planAdoption, publishPractice, reviewPractice, startAdoption, submitPractice,
} from '../src/network/practices/index.ts'
import { cities } from './content/cities.ts'
import { cite } from './content/documents.ts'
import { practices } from './content/practices.ts'
import type { Practice } from './content/practices/shape.ts'
import { networks } from './networks.ts'
import { idOf } from './reference.ts'
import { castMember } from './staff.ts'
import type { Chance, Teller } from './teller.ts'

type Scene = { teller: Teller; staff: Map<string, Member>; dice: Chance }

/** Which cities have signed is invented. */
const signed = ['la-marsa', 'oujda', 'zarzis', 'nador', 'sousse', 'rabat', 'fes', 'tunis', 'saida', 'amman', 'nouadhibou', 'tel-afar']
const focalPoints = { 'la-marsa': 'salma', oujda: 'youssef', fes: 'zineb', saida: 'rami' } as const

/** Mayors sign the networks' solidarity statements and name focal points; a municipality from outside asks to join. */
export async function planMembership({ teller, staff }: Scene) {
  for (const [i, city] of signed.entries()) {
    const leader = city === 'la-marsa' ? castMember('nadia') : city === 'fes' ? castMember('zineb') : editorOf(staff, city)
    for (const network of networks.filter(({ has }) => has(cities.find(({ id }) => id === city)!)))
      await teller.as(leader, teller.daysAgo(350 - i * 23), (work) => signSolidarity(work, idOf('network', network.id), city))
  }
  for (const [city, handle] of Object.entries(focalPoints)) {
    const { userId } = castMember(handle)
    await teller.as(castMember(handle), teller.daysAgo(340), (work) => nameFocalPoint(work, city, userId!))
  }
  const asked = teller.daysAgo(3)
  teller.plan(asked, () => teller.as(visitor, asked, (work) => askFromOutside(work, {
    network: idOf('network', 'strong-cities'), city: 'Kasserine', country: 'TN', website: '', name: 'Wahida Ben Saïd', office: 'Secrétariat général', email: 'commune@kasserine.example',
    reason: 'Nous accueillons depuis deux ans des familles venues du Sahel et cherchons des villes qui en ont l’habitude.',
  }, 'fr')))
}

/** Each practice through its life; those that took one up, in the order of the generations. */
export function planPractices(scene: Scene) {
  const ids = new Map<string, string>()
  const months = new Map(practices.map((practice, i) => [practice.id, Math.min(390, isOver(practice) ? practice.publishedDaysAgo ?? 340 - ((i * 37) % 330) : 2 + (i % 9))]))
  for (const practice of practices) {
    const { lineage } = practice
    const since = months.get(practice.id)!
    // A practice that grew from another one begins once that is published.
    planPractice(scene, practice, since, lineage ? Math.min(since + 20, months.get(lineage.of)! - 1) : since + 20, ids)
  }
}

/** What the hub still reads was sent to it of late. */
const isOver = ({ status }: Practice) => status === 'published' || status === 'archived'

const editorOf = (staff: Map<string, Member>, city: string) => staff.get(`${city}-municipality`)!

function planPractice({ teller, staff }: Scene, practice: Practice, publishedDaysAgo: number, begunDaysAgo: number, ids: Map<string, string>) {
  const author = editorOf(staff, practice.city)
  const officer = castMember('leila')
  const begun = teller.daysAgo(begunDaysAgo)
  teller.plan(begun, async () => {
    const adoptionId = practice.lineage && (await takeUp(teller, author, begun, practice.lineage, ids))
    const id = await teller.as(author, begun, (work) => createPractice(work, formOf(practice), { city: practice.city, ...(adoptionId && { adoptionId }) }))
    ids.set(practice.id, id)
    if (practice.status === 'draft') return
    const submitted = teller.daysAgo(Math.min(begunDaysAgo, publishedDaysAgo + 12))
    teller.plan(submitted, async () => {
      await teller.as(author, submitted, (work) => submitPractice(work, id, { networkId: idOf('network', 'strong-cities') }))
      if (practice.status === 'submitted') return
      await teller.as(officer, submitted, (work) => reviewPractice(work, id))
      if (practice.status === 'in_review') return
      const published = teller.daysAgo(publishedDaysAgo)
      teller.plan(published, async () => {
        await teller.as(officer, published, (work) => publishPractice(work, id))
        if (practice.status === 'archived') await teller.as(author, published, (work) => archivePractice(work, id, { note: 'Remplacée par une version plus récente.', lang: 'fr' }))
      })
    })
  })
}

/** Another city's practice, taken up; what has come far enough leads to a practice of its own. */
async function takeUp(teller: Teller, taker: Member, at: Date, { of, kind, note, state }: NonNullable<Practice['lineage']>, ids: Map<string, string>) {
  const id = await teller.as(taker, at, (work) => adoptPractice(work, ids.get(of)!, { kind, note }))
  if (state !== 'considering') await teller.as(taker, at, (work) => planAdoption(work, id))
  if (state !== 'running') return undefined
  await teller.as(taker, at, (work) => startAdoption(work, id))
  return id
}

function formOf(practice: Practice): Parameters<typeof createPractice>[1] {
  const { theme, title, summary, context, partners, steps, cost, results, wentWrong, from, to, contact, size, support, tool, facts, invented } = practice
  return { theme, lang: 'fr', title, summary, context, partners, steps, cost, results, wentWrong, from, to, contact, size, support, tool, sources: cite(facts), invented } as never
}
