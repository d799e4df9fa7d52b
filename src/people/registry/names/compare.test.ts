import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { likelyDuplicate, rank } from './compare.ts'
import { compareBirths } from './dates.ts'
import type { Pieces } from './person.ts'
import { nameSimilarity, sameName, similarName } from './similarity.ts'

const fatma: Pieces = {
  givenName: 'Fatma', fatherName: 'Mohamed', familyName: 'Trabelsi', birthDate: '1994-03-12', phone: '+21698123456',
}

describe('how alike two names are', () => {
  it('spellings of one name are the same name', () => {
    for (const [a, b] of [
      ['Mohamed', 'Muhammad'], ['محمد', 'Mohamed'], ['Benali', 'بن علي'], ['Trabelsi', 'El Trabelsi'],
      ['Abdelkader', 'عبد القادر'], ['Zohra Fatma', 'Fatima Zahra'],
    ]) assert.ok(nameSimilarity(a, b)! >= sameName, `${a} ${b} ${nameSimilarity(a, b)}`)
  })

  it('a slip of the pen leaves it similar', () => {
    for (const [a, b] of [
      ['Trabelsi', 'Trablesi'], ['Mohamed', 'Mohmaed'], ['Jendoubi', 'Jendobi'], ['الجندوبي', 'الجندبوي'],
      ['Khaled', 'Kaled'], ['Bouazizi', 'Bouaziz'], ['Chaouachi', 'Chouachi'],
    ]) assert.ok(nameSimilarity(a, b)! >= similarName, `${a} ${b} ${nameSimilarity(a, b)}`)
  })

  it('other names are neither', () => {
    for (const [a, b] of [
      ['Ali', 'Omar'], ['Fatma', 'Salma'], ['Hassan', 'Hatem'], ['محمد', 'أمين'], ['Samir', 'سلمى'],
      ['Nour', 'Noureddine'],
    ]) assert.ok(nameSimilarity(a, b)! < similarName, `${a} ${b} ${nameSimilarity(a, b)}`)
  })

  it('a second given name costs little, a missing name says nothing', () => {
    assert.ok(nameSimilarity('Fatma', 'Fatma Zohra')! > 0.9)
    assert.equal(nameSimilarity('Fatma', undefined), undefined)
    assert.equal(nameSimilarity('Fatma', '---'), undefined)
  })

  it('it is a number from 0 to 1, the same both ways, and 1 for the name itself', () => {
    const name = fc.constantFrom('محمد علي', 'Mohamed Amine', 'Ben Ali', 'علي', "N'Diaye", 'Ali Mohamed')
    const text = fc.oneof(fc.string({ unit: 'binary' }), name)
    fc.assert(fc.property(text, text, (a, b) => {
      const there = nameSimilarity(a, b)
      const back = nameSimilarity(b, a)
      if (there === undefined) return assert.equal(back, undefined)
      assert.ok(there >= 0 && there <= 1 && Math.abs(there - back!) < 0.05)
      assert.equal(nameSimilarity(a, a), 1)
    }))
    assert.ok(nameSimilarity('ab'.repeat(5000), 'ba'.repeat(5000))! <= 1)
  })
})

it('how two births agree', () => {
  const on = (birthDate: string) => ({ birthDate })
  assert.equal(compareBirths(on('1994-03-12'), on('1994-03-12')), 'sameDate')
  assert.equal(compareBirths(on('1994-03-12'), on('1994-12-03')), 'swappedDate')
  assert.equal(compareBirths(on('1994-03-12'), on('1984-03-12')), 'similarDate')
  assert.equal(compareBirths(on('1994-03-12'), on('1994-03-21')), 'similarDate')
  assert.equal(compareBirths(on('1994-03-12'), on('1994-07-30')), 'sameYear')
  assert.equal(compareBirths(on('1994-03-12'), { birthYear: 1994 }), 'sameYear')
  assert.equal(compareBirths(on('1994-03-12'), { birthYear: 1995 }), 'nearYear')
  assert.equal(compareBirths(on('1994-03-12'), { birthYear: 1970 }), 'different')
  assert.equal(compareBirths(on('1994-03-12'), {}), undefined)
})

describe('perhaps already known', () => {
  it('the same woman, written down by another clerk, with the reasons', () => {
    const other = { givenName: 'فاطمة', familyName: 'الطرابلسي', birthDate: '1994-12-03', phone: '+21698123456' }
    const { score, reasons, differs } = likelyDuplicate(fatma, other)
    assert.ok(score > 0.9)
    assert.deepEqual(reasons, ['sameGivenName', 'sameFamilyName', 'datesSwapped', 'samePhone'])
    assert.deepEqual(differs, [])
  })

  it('given and family name exchanged', () => {
    const other = { givenName: 'Trabelsi', familyName: 'Fatma', birthDate: '1994-03-12' }
    assert.deepEqual(likelyDuplicate(fatma, other).reasons, ['namesSwapped', 'sameBirthDate'])
  })

  it('a sister is less likely than herself, a stranger hardly', () => {
    const herself = likelyDuplicate(fatma, { ...fatma, familyName: 'الطرابلسي' }).score
    const sister = likelyDuplicate(fatma, { ...fatma, givenName: 'Salma', birthDate: '1990-07-30' })
    const stranger = likelyDuplicate(fatma, { givenName: 'Omar', familyName: 'Jaziri', birthYear: 1970 }).score
    assert.ok(herself > 0.95 && sister.score < 0.5 && stranger < 0.01)
    assert.deepEqual(sister.differs, ['givenName', 'birth'])
  })

  it('a missing father’s name is neutral, a different one is not', () => {
    const without = likelyDuplicate(fatma, { ...fatma, fatherName: null }).score
    const other = likelyDuplicate(fatma, { ...fatma, fatherName: 'Slim' })
    assert.ok(other.score < without)
    assert.deepEqual(other.differs, ['fatherName'])
  })

  it('a document says it alone, a phone does not', () => {
    assert.ok(likelyDuplicate({ documents: ['A123456'] }, { ...fatma, documents: ['a 123-456'] }).score > 0.8)
    assert.ok(likelyDuplicate({ phone: fatma.phone! }, fatma).score < 0.5)
    assert.equal(likelyDuplicate({}, fatma).score, 0)
  })

  it('score and reasons come of any text', () => {
    const text = fc.option(fc.string({ unit: 'binary' }))
    const pieces = fc.record({ givenName: text, fatherName: text, familyName: text, names: text })
    fc.assert(fc.property(pieces, pieces, (a, b) => {
      const { score } = likelyDuplicate(a, b)
      assert.ok(score >= 0 && score <= 1)
    }))
  })
})

describe('what a search finds is in order of likelihood', () => {
  const people: Record<string, Pieces> = {
    herself: fatma,
    cousin: { givenName: 'Fatma', fatherName: 'Slim', familyName: 'Trabelsi', birthYear: 1970 },
    sister: { givenName: 'Salma', fatherName: 'Mohamed', familyName: 'Trabelsi', birthYear: 1994 },
    stranger: { givenName: 'Omar', familyName: 'Diallo', birthYear: 1994 },
  }
  const order = (query: Pieces) =>
    rank(query, Object.keys(people), (name) => people[name]!).map(({ candidate }) => candidate)

  it('words of one field, in any order and script', () => {
    assert.equal(order({ names: 'fatma trabelsi', birthYear: 1994 })[0], 'herself')
    assert.equal(order({ names: 'الطرابلسي فاطمة بنت محمد' })[0], 'herself')
    assert.equal(order({ names: 'Salma Trabelsi' })[0], 'sister')
    assert.equal(order({ names: 'fatma trabelsi', birthYear: 1994 }).at(-1), 'stranger')
  })

  it('the first word is the given name: a slip in it is likelier than that it is the father’s', () => {
    const slip = { givenName: 'Zayd', familyName: 'Bouaziz' }
    const son = { givenName: 'Amine', fatherName: 'Zied', familyName: 'Bouaziz' }
    const [first] = rank({ names: 'Zied Bouaziz' }, [son, slip], (person) => person)
    assert.equal(first!.candidate, slip)
  })

  it('a third word that nobody is like counts only where the father’s name is known', () => {
    const [without, other] = [{ ...fatma, fatherName: null }, { ...fatma, fatherName: 'Slim' }]
    const [first, second] = rank({ names: 'Fatma Mohamed Trabelsi' }, [other, without, fatma], (person) => person)
    assert.deepEqual([first!.candidate, second!.candidate], [fatma, without])
  })

  it('who has the family name alone comes before who has another one besides', () => {
    const [alone, two] = [{ givenName: 'Fatma', familyName: 'Trabelsi' }, { givenName: 'Fatma', familyName: 'Hadj Trabelsi' }]
    assert.equal(rank({ names: 'Fatma Trabelsi' }, [two, alone], (person) => person)[0]!.candidate, alone)
    assert.equal(rank({ names: 'Fatma Hadj Trabelsi' }, [alone, two], (person) => person)[0]!.candidate, two)
  })

  it('a year alone that is the same says more than two dates of one year that differ', () => {
    const names = { givenName: 'Fatma', familyName: 'Trabelsi' }
    const [one, other] = [{ ...names, birthDate: '1994-03-12' }, { ...names, birthDate: '1994-07-30' }]
    assert.ok(likelyDuplicate(one, { ...names, birthYear: 1994 }).score > likelyDuplicate(one, other).score)
  })

  it('lists with one column for all names are compared as a whole', () => {
    const one = { names: 'Fatma Trabelsi', birthYear: 1994 }
    const { score, reasons } = likelyDuplicate(one, { names: 'الطرابلسي فاطمة', birthYear: 1994 })
    assert.ok(score > 0.8)
    assert.deepEqual(reasons, ['sameNames', 'sameYear'])
    assert.equal(likelyDuplicate({ names: 'Fatma Trabelsi' }, { names: 'Omar Diallo' }).score, 0)
  })

  it('and says which names matched', () => {
    const [first] = rank({ names: 'Trabesli Fatma', birthYear: 1994 }, [fatma], (person) => person)
    assert.deepEqual(new Set(first!.reasons), new Set(['sameGivenName', 'similarFamilyName', 'sameYear']))
  })
})
