// Invented people, registered by an association or by the municipality over a year.
import type { Member } from '../src/kit/actor.ts'
import { Registration, registerPerson, type SpecificNeed } from '../src/people/registry/index.ts'
import { communities } from './content/people.ts'
import { planNeed } from './needs.ts'
import { castMember } from './staff.ts'
import { planTheseDays } from './these-days.ts'
import { after, atWork, type Chance, onWeekday, type Scene } from './teller.ts'

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
    for (let i = 0; i < desk.people; i++) planPerson(scene, desk.city, worker, desk.worker ? lately : 1)
  }
  planTheseDays(scene)
}

/** What the cast has registered in the last days is told one by one (these-days.ts). */
const lately = 6

function planPerson(scene: Scene, cityId: string, worker: Member, since: number) {
  const { teller, dice } = scene
  // A few more of late than a year ago: the register grows.
  const at = onWeekday(atWork(teller.daysAgo(since + (362 - since) * dice.next() ** 1.15), dice))
  const form = invent(dice, cityId, at)
  teller.plan(at, async () => {
    const person = await teller.inCity(worker, cityId, at, (work) => registerPerson(work, form))
    if (dice.often(0.7)) planNeed(scene, { cityId, worker, personId: person.id, agreed: form.share === 'partners' }, after(at, dice.next() * 2))
  })
}

const situations: SpecificNeed[] = ['pregnant', 'newborn', 'single_parent', 'older', 'disability', 'serious_illness', 'no_papers', 'cannot_read', 'child_out_of_school']

/** Nobody: a name of a community's pool, an age, a phone number that no operator gives. */
export function invent(dice: Chance, cityId: string, at: Date): Registration {
  const community = dice.pick(communities)
  const woman = dice.often(0.56)
  const script = dice.often(0.5) ? 'ar' : 'latin'
  const age = dice.between(17, 68)
  const given = dice.pick(woman ? community.women : community.men)[script]
  return Registration.parse({
    how: dice.often(0.3) ? 'interpreter' : 'spoken', share: dice.often(0.9) ? 'partners' : 'ask', fields: ['name', 'birthDate', 'phone', 'languages'],
    contact: '1', givenName: given, familyName: dice.pick(community.families)[script],
    ...(dice.often(0.6) && { fatherName: dice.pick(community.men)[script] }),
    sex: woman ? 'f' : 'm', birthYear: String(at.getUTCFullYear() - age),
    ...(dice.often(0.8) && { phone: `${cityId === 'oujda' ? '+212 600' : '+216 98'} 00${dice.between(0, 9)} ${String(dice.between(0, 999)).padStart(3, '0')}` }),
    languages: community.languages.slice(0, 2), stay: dice.pick(['migrant', 'refugee', 'asylum_seeker', 'host', 'migrant']),
    papers: dice.often(0.5) ? ['passport'] : [],
    specificNeeds: situations.filter((need) => (need !== 'pregnant' || (woman && age < 45)) && dice.often(0.1)),
    household: dice.often(0.5) ? 'alone' : 'new', size: String(dice.between(2, 7)),
  })
}
