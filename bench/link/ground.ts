// A registry in which some stand twice: the people of bench/registry, in households, each written down by a clerk, some again by another.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { type Chance, chance } from '../../demo/teller.ts'
import { type Human, human, written } from '../registry/people.ts'

/** What is assumed beside the rates of the people themselves. */
export const rates = {
  /** Stand a second time, and of those a third. */
  again: 0.1,
  /** Live somewhere else, and have another telephone, when they are written down again. */
  moved: 0.25,
  /** Share the household's telephone. */
  sharedPhone: 0.5,
  /** Are written down as born on the first of January. */
  firstOfJanuary: 0.06,
  otherSex: 0.01,
  noSex: 0.03,
} as const
const largestHousehold = 6
const streets = 8000
const districts = 250

export const columns = ['id', 'given', 'father', 'family', 'born', 'sex', 'phone', 'document', 'street', 'district'] as const
export const map = {
  id: 'id', givenName: 'given', fatherName: 'father', familyName: 'family', birthDate: 'born', sex: 'sex', phone: 'phone', document: 'document',
  address: ['street', 'district'],
}

/** Of a record's id: whose it is. */
export const personOf = (id: string) => id.slice(0, id.indexOf('-'))

type Home = { street: string; district: string }
type Member = Human & { sex: string; home: Home }

/** Writes that many records, in no order; the number of pairs that are one person. */
export async function writeRecords(path: string, count: number): Promise<number> {
  const dice = chance(20_261_130)
  const rows: string[] = []
  let [people, pairs] = [0, 0]
  while (rows.length < count) {
    for (const member of household(dice)) {
      const copies = dice.often(rates.again) ? (dice.often(rates.again) ? 3 : 2) : 1
      if (rows.length + copies > count) continue
      const id = people++
      for (let copy = 0; copy < copies; copy++) rows.push(rowOf(`${id}-${copy}`, copy === 0 ? member : later(member, dice), dice))
      pairs += (copies * (copies - 1)) / 2
    }
  }
  for (let i = rows.length - 1; i > 0; i--) {
    const j = dice.between(0, i)
    ;[rows[i], rows[j]] = [rows[j]!, rows[i]!]
  }
  const file = createWriteStream(path)
  file.write(`${columns.join()}\n`)
  for (let from = 0; from < rows.length; from += 10_000) if (!file.write(`${rows.slice(from, from + 10_000).join('\n')}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
  return pairs
}

/** A father, and who bears his name; everybody of them at one address, many with one telephone. */
function household(dice: Chance): Member[] {
  const head = human(dice)
  const home = homeOf(dice)
  return Array.from({ length: dice.between(1, largestHousehold) }, (_, n) => {
    const own = n === 0 ? head : { ...human(dice), father: head.given, family: head.family, second: head.second }
    const jan = dice.often(rates.firstOfJanuary) ? { month: 1, day: 1 } : {}
    return { ...own, ...jan, phone: dice.often(rates.sharedPhone) ? head.phone : own.phone, sex: dice.pick(['f', 'm']), home }
  })
}

const homeOf = (dice: Chance): Home => ({ street: `${dice.between(1, 120)} rue ${dice.between(1, streets)}`, district: `cité ${Math.floor(districts * dice.next() ** 2)}` })

const later = (member: Member, dice: Chance): Member => (dice.often(rates.moved) ? { ...member, home: homeOf(dice), phone: human(dice).phone } : member)

function rowOf(id: string, member: Member, dice: Chance): string {
  const { givenName, fatherName, familyName, birthDate, birthYear, phone, documents } = written(member, dice)
  const sex = dice.often(rates.noSex) ? '' : dice.often(rates.otherSex) ? (member.sex === 'f' ? 'm' : 'f') : member.sex
  return [id, givenName, fatherName, familyName, birthDate ?? birthYear, sex, phone, documents?.[0], member.home.street, member.home.district].map((cell) => cell ?? '').join()
}
