import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { correction, type Decision, decision, learn } from './learn.ts'
import { linkNow } from './link.ts'
import type { LinkRecord } from './record.ts'
import { again, chance, people, personOf, tableOf } from './testing.ts'

const next = chance(11)

/** Pairs as a model that trusts phones too much sees them: where two share one, the odds are e³ too high. */
function judged(count: number): Decision[] {
  return Array.from({ length: count }, () => {
    const phone = next() < 0.5 ? 1 : 4
    const truth = -1 + 4 * (next() - 0.5)
    return { same: next() < 1 / (1 + Math.exp(-truth)), logOdds: truth + (phone === 1 ? 3 : 0), levels: { phone, birthDate: 1 + Math.floor(next() * 6) } }
  })
}

/** How surprising answers are, on average, to who believes the odds. */
const surprise = (decisions: Decision[], oddsOf: (decision: Decision) => number) =>
  decisions.reduce((sum, one) => sum + Math.log1p(Math.exp(one.same ? -oddsOf(one) : oddsOf(one))), 0) / decisions.length

describe('learning from decisions', () => {
  const unseen = judged(3000)
  const before = surprise(unseen, ({ logOdds }) => logOdds)
  const after = (count: number) => {
    const learned = learn(judged(count))
    return surprise(unseen, ({ logOdds, levels }) => logOdds + correction(learned, levels))
  }

  it('the more is decided, the better unseen pairs are judged', () => {
    const [some, more, many] = [after(40), after(200), after(1500)]
    assert.ok(some < before && more < some && many < more, `${before} ${some} ${more} ${many}`)
    assert.ok(many < 0.7 * before)
  })

  it('a handful never makes it worse than it was by more than a little', () => {
    for (let times = 0; times < 50; times++) {
      const right = judged(5).map(({ levels, logOdds }) => ({ levels, logOdds, same: next() < 1 / (1 + Math.exp(-logOdds)) }))
      const learned = learn(right)
      const calibrated = unseen.map(({ levels, logOdds }) => ({ levels, logOdds, same: next() < 1 / (1 + Math.exp(-logOdds)) }))
      const [unlearned, taught] = [surprise(calibrated, ({ logOdds }) => logOdds), surprise(calibrated, ({ logOdds, levels }) => logOdds + correction(learned, levels))]
      assert.ok(taught < unlearned + 0.1, `${unlearned} ${taught}`)
    }
  })

  it('three wrong answers do not turn a clear pair', () => {
    const clear = { probability: 0.9999, levels: { givenName: 1, familyName: 1, birthDate: 1, phone: 1 } }
    const learned = learn([decision(clear, false), decision(clear, false), decision(clear, false)])
    assert.ok(Math.log(0.9999 / 0.0001) + correction(learned, clear.levels) > 2)
  })

  it('of nothing nothing is learned, and what is known already is not learned twice', () => {
    assert.deepEqual(learn([]), { everywhere: 0, levels: {} })
    const learned = learn(judged(100))
    const levels = { phone: 1, birthDate: 2 }
    assert.ok(Math.abs(decision({ probability: 0.5, levels }, true, learned).logOdds + correction(learned, levels)) < 1e-9)
  })

  it('what was learned counts when records are linked again', () => {
    const originals = people(400, next)
    const table = () => tableOf([...originals, ...originals.slice(0, 150).map((person) => again(person, chance(3))), ...cousins])
    const cousins = originals.slice(200, 260).map((person): LinkRecord => ({ ...person, id: `cousin${person.id}`, birthDate: '', phone: '', sex: '', address: ['', ''] }))
    const doubtful = (pairs: { a: string; b: string; probability: number }[]) =>
      pairs.filter(({ a, b }) => a.startsWith('cousin') || b.startsWith('cousin')).reduce((sum, { probability }) => sum + probability, 0)
    const first = [...linkNow(table()).pairs()]
    const learned = learn(first.map((pair) => decision(pair, personOf(pair.a) === personOf(pair.b))))
    const second = [...linkNow(table(), learned).pairs()]
    assert.ok(doubtful(second) < 0.7 * doubtful(first), `${doubtful(first)} ${doubtful(second)}`)
  })
})
