import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseSearch } from './parse.ts'
import type { Pieces } from './person.ts'

const options = { country: 'TN', today: new Date('2026-11-22') }
const pieces = (typed: string) => parseSearch(typed, options).pieces
const problems = (typed: string) => parseSearch(typed, options).problems

describe('one search field is read as pieces', () => {
  const cases: [typed: string, pieces: Pieces][] = [
    ['فاطمة بنت علي 1994', { names: 'فاطمة بنت علي', birthYear: 1994 }],
    ['فاطمة بنت علي ١٩٩٤', { names: 'فاطمة بنت علي', birthYear: 1994 }],
    ['Fatou Diallo 12/03/1994', { names: 'Fatou Diallo', birthDate: '1994-03-12' }],
    ['١٢/٠٣/١٩٩٤ علي', { names: 'علي', birthDate: '1994-03-12' }],
    ['۱۲/۰۳/۱۹۹۴ علي', { names: 'علي', birthDate: '1994-03-12' }],
    ['1994-03-12 Ali', { names: 'Ali', birthDate: '1994-03-12' }],
    ['Ali 12.3.94', { names: 'Ali', birthDate: '1994-03-12' }],
    ['Ali 12 03 1994', { names: 'Ali', birthDate: '1994-03-12' }],
    ['Ali 12 mars 1994', { names: 'Ali', birthDate: '1994-03-12' }],
    ['Ali 1er août 1994', { names: 'Ali', birthDate: '1994-08-01' }],
    ['علي ١٢ مارس ١٩٩٤', { names: 'علي', birthDate: '1994-03-12' }],
    ['علي 3 آذار 1994', { names: 'علي', birthDate: '1994-03-03' }],
    ['fatima 94', { names: 'fatima', birthYear: 1994 }],
    ['fatima 12', { names: 'fatima', birthYear: 2012 }],
    ['+216 98 123 456', { phone: '+21698123456' }],
    ['00216 98 123 456', { phone: '+21698123456' }],
    ['+٢١٦ ٩٨ ١٢٣ ٤٥٦', { phone: '+21698123456' }],
    ['+33 6 12 34 56 78', { phone: '+33612345678' }],
    ['98 123 456 Sami', { names: 'Sami', phone: '+21698123456' }],
    ['98123456', { phone: '+21698123456', documents: ['98123456'] }],
    ['09812345', { documents: ['09812345'] }],
    ['a 123-456 ', { names: 'a', documents: ['A123456', '123456'] }],
    ['ML 48-1516', { names: 'ML', documents: ['ML481516', '481516'] }],
    ['TN-A1234567', { documents: ['TNA1234567'] }],
    ['fatma 123-45C67890', { names: 'fatma', documents: ['12345C67890'] }],
    ['mo7amed 3ali', { names: 'mo7amed 3ali' }],
    ["N'Diaye 1988", { names: "N'Diaye", birthYear: 1988 }],
    ['\u202e\u0007 ', {}],
    ['', {}],
  ]
  for (const [typed, expected] of cases) it(`«${typed}»`, () => assert.deepEqual(pieces(typed), expected))

  it('the day comes first, unless only the other order makes a date', () => {
    assert.equal(pieces('03/04/1994').birthDate, '1994-04-03')
    assert.equal(pieces('12/25/1994').birthDate, '1994-12-25')
  })

  it('a phone without country code belongs to the country of the city', () => {
    assert.equal(parseSearch('0612 34 56 78', { ...options, country: 'MA' }).pieces.phone, '+212612345678')
    assert.equal(parseSearch('03 123 456', { ...options, country: 'LB' }).pieces.phone, '+9613123456')
  })
})

describe('a date that cannot be is refused', () => {
  for (const date of ['31/02/1990', '45/13/1994', '00/00/2000', '23/11/2026', '12/03/1850', '2030']) {
    const typed = `Ali ${date}`
    it(typed, () => {
      assert.deepEqual(problems(typed), ['impossibleDate'])
      assert.deepEqual(pieces(typed), { names: 'Ali' })
    })
  }
  it('and a leap day is not', () => {
    assert.equal(pieces('29/02/1996').birthDate, '1996-02-29')
    assert.deepEqual(problems('29/02/1995'), ['impossibleDate'])
  })
})

it('whatever is typed, what comes out is short, clean and valid', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 /-.+()abعلي٣٤\u202e'), maxLength: 60 }),
  )
  fc.assert(fc.property(typed, (text) => {
    const found = pieces(text)
    if (found.phone) assert.match(found.phone, /^\+\d{6,15}$/)
    if (found.birthDate) assert.match(found.birthDate, /^(19|20)\d\d-\d\d-\d\d$/)
    assert.doesNotMatch(found.names ?? '', /[\p{C}]/u)
    for (const number of found.documents ?? []) assert.match(number, /^[\p{L}\p{N}]{0,40}$/u)
  }), { numRuns: 2000 })
  assert.ok(pieces('a'.repeat(10_000)).names!.length <= 300)
  assert.ok((pieces('1234567 '.repeat(2000)).documents ?? []).length <= 50)
})
