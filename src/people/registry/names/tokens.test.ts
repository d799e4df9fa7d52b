import assert from 'node:assert/strict'
import { createSecretKey, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Pieces } from './person.ts'
import { personTokens, queryTokens, tokenBytes } from './tokens.ts'

const key = createSecretKey(randomBytes(32))
const fatma: Pieces = {
  givenName: 'Fatma', fatherName: 'Mohamed', familyName: 'Trabelsi', birthDate: '1994-03-12',
  phone: '+21698123456', documents: ['A 123-456'],
}
const hex = (tokens: Buffer[]) => tokens.map((token) => token.toString('hex'))

/** The kinds of token by which a query finds a person. */
function found(query: Pieces, person: Pieces, by = key) {
  const stored = new Set(hex(personTokens(person, key)))
  const result = queryTokens(query, by)
  if ('missing' in result) return result.missing
  const hits = result.tokens.filter(({ token }) => stored.has(token.toString('hex')))
  return [...new Set(hits.map(({ kind }) => kind))].sort()
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

  it('but not another name, year, number or key', () => {
    assert.deepEqual(found({ names: 'Fatma Jaziri' }, fatma), [])
    assert.deepEqual(found({ names: 'Fatma', birthYear: 1990 }, fatma), [])
    assert.deepEqual(found({ phone: '+21698123457' }, fatma), [])
    assert.deepEqual(found({ documents: ['A123457'] }, fatma), [])
    assert.deepEqual(found({ names: 'Fatma Trabelsi' }, fatma, createSecretKey(randomBytes(32))), [])
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
    const shared = new Set(hex(personTokens(fatma, key))).intersection(new Set(hex(personTokens(other, key))))
    assert.equal(shared.size, 0)
  })
})

describe('tokens', () => {
  it('are few and short: pairs, years and numbers of a person', () => {
    const tokens = personTokens(fatma, key)
    assert.equal(tokens.length, 3 + 3 + 1 + 1)
    assert.ok(tokens.every((token) => token.length === tokenBytes))
    const many = personTokens({ givenName: 'Ali Sami Omar Nour Habib Lotfi Ridha Zied', birthYear: 1990 }, key)
    assert.equal(many.length, 15 + 6)
  })

  it('are the same every time, each once', () => {
    assert.deepEqual(personTokens(fatma, key), personTokens({ ...fatma }, key))
    const tokens = hex(personTokens({ givenName: 'Ali Ali', familyName: 'Ben Ali', birthYear: 1990 }, key))
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
    const tokens = hex(numbers.flatMap((text) => personTokens({ documents: [text] }, key)))
    assert.equal(new Set(tokens).size, 5)
  })

  it('say what finding them weighs: a document most, another reading of two names least', () => {
    const result = queryTokens({ ...fatma, givenName: 'Gamal' }, key)
    assert.ok('tokens' in result)
    const weights = Object.groupBy(result.tokens, ({ kind }) => kind)
    const most = (kind: keyof typeof weights) => Math.max(...weights[kind]!.map(({ weight }) => weight))
    assert.ok(most('document') > most('phone') && most('phone') > most('nameYear') && most('nameYear') > most('names'))
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
      for (const token of personTokens(person, key)) assert.equal(token.length, tokenBytes)
      queryTokens(person, key)
    }))
  })
})
