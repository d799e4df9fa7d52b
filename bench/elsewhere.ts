// Two organisations that ask each other whom both help: how many of those it finds, how often it is right, and what it costs
// each side, with the product's own keys and function. Usage: script/bench elsewhere [people a side, 100,000]
import { chance } from '../demo/teller.ts'
import { asking, evaluate, oprfKey, type StrongKey, strongKeys, valueOf } from '../src/people/oblivious/index.ts'
import { human, written } from './registry/people.ts'

/** A tenth of each side's people are on the other side, too: written down there by another clerk. */
const shared = 0.1
const size = Number(process.argv[2] ?? 100_000)
/** On so many the function itself is timed; what is found depends on the texts alone. */
const timed = Math.min(size, Number(process.argv[3] ?? 10_000))

const dice = chance(11)
const common = Math.round(size * shared)
const humans = Array.from({ length: 2 * size - common }, () => human(dice))
const ours = keysOfAll(humans.slice(0, size), 12)
const theirs = keysOfAll(humans.slice(size - common), 13)
judge()
time()

function keysOfAll(people: typeof humans, seed: number): StrongKey[][] {
  const pen = chance(seed)
  const all = people.map((who) => strongKeys(written(who, pen)))
  const bearers = new Map<string, number>()
  for (const { namesakes } of all.flat()) if (namesakes) bearers.set(namesakes, (bearers.get(namesakes) ?? 0) + 1)
  return all.map((keys) => keys.filter(({ namesakes }) => !namesakes || bearers.get(namesakes) === 1))
}

function judge() {
  const holders = new Map<string, number[]>()
  theirs.forEach((keys, i) => { for (const { text } of keys) holders.set(text, [...(holders.get(text) ?? []), i]) })
  for (const [name, counts] of Object.entries({ 'yes': ['yes'], 'yes or perhaps': ['yes', 'perhaps'] })) {
    let [told, right] = [0, 0]
    ours.forEach((keys, i) => {
      const found = keys.filter(({ says }) => counts.includes(says)).flatMap(({ text }) => holders.get(text) ?? [])
      if (found.length > 0) told++
      if (found.includes(i - (size - common))) right++
    })
    console.log(`${name.padEnd(16)} recall ${(right / common).toFixed(3)}  precision ${(right / told).toFixed(4)}  (${right} of ${common} found, ${told - right} wrong)`)
  }
  console.log(`strong keys a person: ${(ours.flat().length / size).toFixed(2)}`)
}

function time() {
  const key = oprfKey(Buffer.alloc(32, 7), 'bench')
  const texts = (people: StrongKey[][]) => people.flat().map(({ text }) => text)
  const [asked, held] = [texts(ours.slice(-timed)), texts(theirs.slice(0, timed))] // where the two sides meet
  const values = spent('their own people, once', () => held.map((text) => valueOf(key, text).toString('hex')))
  const ask = asking(key.publicKey)
  const blinded = spent('who asks: blinding', () => asked.map(ask))
  const answers = spent('who answers', () => blinded.map(({ element }) => evaluate(key, element)))
  const known = new Set(values)
  const met = spent('who asks: reading the answers', () => blinded.filter(({ finish }, i) => known.has(finish(answers[i]!).toString('hex'))).length)
  const alike = new Set(held)
  console.log(`met: ${met}, as the texts themselves do: ${asked.filter((text) => alike.has(text)).length}`)
}

/** CPU seconds, for as many people as there are a side. */
function spent<T>(what: string, run: () => T): T {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  console.log(`${what.padEnd(32)} ${(((user + system) / 1e6) * (size / timed)).toFixed(0).padStart(5)} CPU-s for ${size.toLocaleString('en')} people (${timed.toLocaleString('en')} done)`)
  return value
}
