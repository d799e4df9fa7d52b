// What a thief of the index alone learns of names, who knows how often names occur from an independent sample of the same people.
//   script/bench leak [people]     200000
// Recovered is the share of entries (a person under a token) whose names are guessed right. Single-name tokens, which the
// registry does not store, are attacked beside the pairs that it does.
import { chance } from '../demo/teller.ts'
import { nameKeys } from '../src/people/registry/names/normalise.ts'
import { human, written } from './registry/people.ts'

/** Who stands under each token. What it stands for is known to the judge alone. */
type Index = Map<string, number[]>
/** How often the thief saw each name, or pair of names. */
type Sample = Map<string, number>
type Guess = Map<string, string>
type Person = { names: string[]; initials: string }

const byNumber = ([, a]: [string, number], [, b]: [string, number]) => b - a

const size = Number(process.argv[2] ?? 200_000)
const stolen = people(1)
const sample = people(101)

for (const [what, piecesOf] of [['single names (not stored)', singles], ['pairs of names (stored)', pairs]] as const) {
  const index = indexOf(stolen, piecesOf)
  const known = countsOf(sample, piecesOf)
  const byRank = guessByRank(index, known)
  const byInitials = guessByInitials(index, known)
  console.log(`${what}: ${index.size.toLocaleString('en')} tokens`)
  say('rank by frequency', index, byRank)
  say('rank by frequency, among those with the same initials', index, byInitials)
  if (piecesOf === pairs) say('the same, then by which tokens stand at one person', index, guessByCompany(index, known, byInitials))
}

/** Written down by another clerk each time: a sample is independent in people and in spelling. */
function people(seed: number): Person[] {
  const [dice, pen] = [chance(seed), chance(seed + 1)]
  return Array.from({ length: size }, () => {
    const { givenName, fatherName, familyName } = written(human(dice), pen)
    const keys = [givenName, fatherName, familyName].map((name) => (name ? nameKeys(name) : []))
    const first = (keys: string[] | undefined) => keys?.[0]?.[0] ?? '?'
    return { names: [...new Set(keys.flat().filter((key) => key.length > 1))].slice(0, 6), initials: `${first(keys[0])}${first(keys[2])}` }
  })
}

function singles({ names }: Person) {
  return names
}

function pairs({ names }: Person) {
  return names.flatMap((one, i) => names.slice(i + 1).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)))
}

function indexOf(all: Person[], piecesOf: (person: Person) => string[]): Index {
  const index: Index = new Map()
  all.forEach((person, n) => {
    for (const piece of piecesOf(person)) {
      const under = index.get(piece)
      if (under) under.push(n)
      else index.set(piece, [n])
    }
  })
  return index
}

function countsOf(all: Person[], piecesOf: (person: Person) => string[]): Sample {
  return new Map([...indexOf(all, piecesOf)].map(([piece, under]) => [piece, under.length]))
}

/** The most frequent token is the most frequent name, and so on. */
function guessByRank(index: Index, known: Sample): Guess {
  const tokens = [...index].map(([token, under]): [string, number] => [token, under.length]).sort(byNumber)
  const names = [...known].sort(byNumber)
  return new Map(tokens.slice(0, names.length).map(([token], at) => [token, names[at]![0]]))
}

/** Lists show initials: the thief has them, and compares frequencies among names that can have led to them. */
function guessByInitials(index: Index, known: Sample): Guess {
  const tokens = Map.groupBy(index, ([, under]) => usual(under.map((n) => stolen[n]!.initials)))
  const seen = Map.groupBy(indexOf(sample, known.keys().next().value!.includes(' ') ? pairs : singles), ([, under]) => usual(under.map((n) => sample[n]!.initials)))
  const guess: Guess = new Map()
  for (const [initials, group] of tokens) {
    const names = (seen.get(initials) ?? []).map(([name, under]): [string, number] => [name, under.length]).sort(byNumber)
    const ranked = group.map(([token, under]): [string, number] => [token, under.length]).sort(byNumber)
    ranked.slice(0, names.length).forEach(([token], at) => guess.set(token, names[at]![0]))
  }
  return guess
}

/** A person's pairs share names: what the other tokens of a token's people are guessed to be narrows what it can be. Three rounds. */
function guessByCompany(index: Index, known: Sample, first: Guess): Guess {
  const at: string[][] = stolen.map(() => [])
  for (const [token, under] of index) for (const n of under) at[n]!.push(token)
  let guess = first
  for (let round = 0; round < 3; round++) {
    const next = new Map(guess)
    for (const [token, under] of index) {
      const best = under.length > 2 && likeliest(votesFor(token, under.slice(0, 40), at, guess), (under.length * sample.length) / stolen.length, known)
      if (best) next.set(token, best)
    }
    guess = next
  }
  return guess
}

/** How often each name is guessed to be in the other pairs of these people. */
function votesFor(token: string, under: number[], at: string[][], guess: Guess): [string, number][] {
  const votes = new Map<string, number>()
  for (const n of under) for (const other of at[n]!) {
    if (other !== token) for (const name of guess.get(other)?.split(' ') ?? []) votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  return [...votes].sort(byNumber).slice(0, 8)
}

/** Of the pairs of names that have the most votes, the one that is seen about as often as the token. */
function likeliest(votes: [string, number][], expected: number, known: Sample): string | undefined {
  let best: string | undefined
  let nearest = Infinity
  votes.forEach(([one], i) => {
    for (const [other] of votes.slice(i + 1)) {
      const pair = one < other ? `${one} ${other}` : `${other} ${one}`
      const far = Math.abs(Math.log((known.get(pair) ?? 0.1) / expected))
      if (far < nearest) [best, nearest] = [pair, far]
    }
  })
  return best
}

function usual(all: string[]): string {
  const counts = new Map<string, number>()
  for (const one of all.slice(0, 200)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(byNumber)[0]![0]
}

function say(how: string, index: Index, guess: Guess) {
  let [right, all] = [0, 0]
  for (const [token, under] of index) {
    all += under.length
    if (guess.get(token) === token) right += under.length
  }
  const frequent = [...index].sort(([, a], [, b]) => b.length - a.length).slice(0, 100)
  const ofThese = frequent.filter(([token]) => guess.get(token) === token).length
  console.log(`  ${how.padEnd(56)} ${((right / all) * 100).toFixed(1).padStart(5)} % of entries, ${ofThese} of the hundred most frequent`)
}
