import assert from 'node:assert/strict'
import { createSecretKey, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Pieces } from './person.ts'
import { personTokens, queryTokens, type QueryTokens } from './tokens.ts'

const key = createSecretKey(randomBytes(32))
const fatma: Pieces = {
  givenName: 'Fatma', fatherName: 'Mohamed', familyName: 'Trabelsi', birthDate: '1994-03-12',
  phone: '+21698123456', documents: ['A 123-456'],
}

const kindsIn = (tokens: { token: bigint; kind: string }[], person: Pieces) => {
  const stored = new Set(personTokens(person, key))
  return [...new Set(tokens.filter(({ token }) => stored.has(token)).map(({ kind }) => kind))].sort()
}
const answered = (result: QueryTokens) => {
  assert.ok('tokens' in result)
  return result
}

/** The kinds of token by which a query finds a person. */
function found(query: Pieces, person: Pieces, by = key) {
  const result = queryTokens(query, by)
  return 'missing' in result ? result.missing : kindsIn(result.tokens, person)
}

describe('two pieces find a person', () => {
  const cases: [what: string, query: Pieces, kinds: string[]][] = [
    ['two names', { names: 'Fatma Trabelsi' }, ['names']],
    ['two names in another script', { names: 'فاطمة الطرابلسي' }, ['names']],
    ['two names in the other order', { givenName: 'Trabelsi', familyName: 'Fatima' }, ['names']],
    ['a name and her father’s', { names: 'فاطمة بنت محمد' }, ['names']],
    ['a name and the year', { names: 'Fatima', birthYear: 1994 }, ['nameYear']],
    ['a name and a year that is one off', { names: 'Fatima', birthYear: 1995 }, ['nameYear']],
    ['the phone', { phone: '+21698123456' }, ['phone']],
    ['the document, however it is written', { documents: ['a123456'] }, ['document']],
    ['everything', fatma, ['document', 'nameYear', 'names', 'phone']],
  ]
  for (const [what, query, kinds] of cases) it(what, () => assert.deepEqual(found(query, fatma), kinds))

  it('the given or the family name with the year, where the other is another', () => {
    assert.deepEqual(found({ names: 'Fatma Jaziri', birthYear: 1994 }, fatma), ['nameYear'])
    assert.deepEqual(found({ names: 'Jaziri Trabelsi', birthYear: 1994 }, fatma), ['nameYear'])
  })

  it('but not another name, year, number or key', () => {
    assert.deepEqual(found({ names: 'Fatma Jaziri' }, fatma), [])
    assert.deepEqual(found({ names: 'Fatma', birthYear: 1990 }, fatma), [])
    assert.deepEqual(found({ phone: '+21698123457' }, fatma), [])
    assert.deepEqual(found({ documents: ['A123457'] }, fatma), [])
    assert.deepEqual(found({ names: 'Fatma Trabelsi' }, fatma, createSecretKey(randomBytes(32))), [])
  })
})

describe('one of two names may be a slip away', () => {
  it('beside one that is not', () => {
    for (const typed of ['Fatma Trabesli', 'Fatma Trabelssni', 'Fatma Trabls', 'Fatna Trabelsi']) assert.deepEqual(found({ names: typed }, fatma), ['names'], typed)
  })

  it('but not both, and not by a letter that nobody takes for the other', () => {
    for (const typed of ['Fatna Trabesli', 'Fatma Tramelsi']) assert.deepEqual(found({ names: typed }, fatma), [], typed)
  })

  it('also when a letter too many pushes another out of a key that is cut', () => {
    assert.deepEqual(found({ names: 'Fatma Kharroubchistani' }, { givenName: 'Fatma', familyName: 'Kharoubchlistani' }), ['names'])
  })

  it('and nothing is asked for twice', () => {
    const all = answered(queryTokens({ names: 'Fatma Mohamed Trabelsi', birthYear: 1994 }, key)).tokens.map(({ token }) => token)
    assert.equal(new Set(all).size, all.length)
  })
})

describe('one piece finds nobody', () => {
  it('one name alone has no token and asks for a second piece', () => {
    assert.deepEqual(queryTokens({ names: 'Fatma' }, key), { missing: 'secondPiece' })
    assert.deepEqual(queryTokens({ names: 'بنت علي' }, key), { missing: 'secondPiece' })
    assert.deepEqual(queryTokens({ birthYear: 1994 }, key), { missing: 'secondPiece' })
    assert.deepEqual(queryTokens({ birthDate: '1994-03-12' }, key), { missing: 'secondPiece' })
    assert.deepEqual(queryTokens({}, key), { missing: 'anyPiece' })
    assert.deepEqual(queryTokens({ names: '???', documents: ['1'] }, key), { missing: 'anyPiece' })
  })

  it('no token is stored of one name alone', () => {
    assert.deepEqual(personTokens({ givenName: 'Fatma' }, key), [])
    assert.deepEqual(personTokens({ givenName: 'Fatma', birthDate: 'unknown' }, key), [])
  })

  it('two people who share one name, and nothing else, share no token', () => {
    const other: Pieces = { givenName: 'Fatma', fatherName: 'Sami', familyName: 'Jaziri', birthDate: '1990-01-01' }
    const shared = new Set(personTokens(fatma, key)).intersection(new Set(personTokens(other, key)))
    assert.equal(shared.size, 0)
  })
})

describe('tokens', () => {
  it('are few and short: pairs, years and numbers of a person', () => {
    const tokens = personTokens(fatma, key)
    assert.equal(tokens.length, 3 + 2 + 1 + 1)
    assert.ok(tokens.every((token) => BigInt.asIntN(64, token) === token))
    const many = personTokens({ givenName: 'Ali Sami Omar Nour Habib Lotfi Ridha Zied', birthYear: 1990 }, key)
    assert.equal(many.length, 15 + 6)
  })

  it('are the same every time, each once', () => {
    assert.deepEqual(personTokens(fatma, key), personTokens({ ...fatma }, key))
    const tokens = personTokens({ givenName: 'Ali Ali', familyName: 'Ben Ali', birthYear: 1990 }, key)
    assert.equal(new Set(tokens).size, tokens.length)
  })

  it('of different kinds differ for the same text', () => {
    const [phone] = personTokens({ phone: '+12345678' }, key)
    const [document] = personTokens({ documents: ['12345678'] }, key)
    assert.notDeepEqual(phone, document)
  })

  it('hold long and foreign numbers apart', () => {
    const long = 'A'.repeat(20)
    const numbers = ['Ж1234', 'ب1234', long, `${long}B`, 'A'.repeat(15)]
    const tokens = numbers.flatMap((text) => personTokens({ documents: [text] }, key))
    assert.equal(new Set(tokens).size, 5)
  })

  it('say what finding them weighs: a document most, a slip of a name or a year alone least', () => {
    const { tokens } = answered(queryTokens({ ...fatma, givenName: 'Gamal' }, key))
    const weighs = (kind: string) => tokens.filter((one) => one.kind === kind).map(({ weight }) => weight)
    const most = (kind: string) => Math.max(...weighs(kind))
    assert.ok(most('document') > most('phone') && most('phone') > most('names'))
    assert.ok(most('names') > Math.min(...weighs('names')) && most('names') > most('nameYear'))
  })

  it('the first and the last name together say more than with the one between them', () => {
    const [ends] = answered(queryTokens({ names: 'Fatma Trabelsi' }, key)).tokens
    const weights = answered(queryTokens({ names: 'Fatma Mohamed Trabelsi' }, key)).tokens.toSorted((a, b) => b.weight - a.weight)
    assert.equal(weights[0]!.token, ends!.token)
    assert.ok(weights[0]!.weight > weights[1]!.weight)
  })

  it('a person is found by any two of their names, whatever they are', () => {
    const name = fc.constantFrom(
      'محمد', 'Fatou', 'Abdel Kader', 'عبد القادر', 'Ben Salah', 'نور الدين', 'Diallo', 'Ольга', "M'hamed",
    )
    fc.assert(fc.property(name, name, name, (givenName, fatherName, familyName) => {
      const person = { givenName, fatherName, familyName }
      assert.deepEqual(found({ names: `${familyName} ${givenName}` }, person), ['names'])
      assert.deepEqual(found({ names: `${givenName} ${fatherName}` }, person), ['names'])
    }))
  })

  it('come of any text', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(fc.property(text, text, text, (givenName, familyName, number) => {
      const person = { givenName, familyName, documents: [number], phone: number }
      for (const token of personTokens(person, key)) assert.equal(BigInt.asIntN(64, token), token)
      queryTokens(person, key)
    }))
  })
})
