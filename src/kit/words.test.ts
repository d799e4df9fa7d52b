import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { concepts } from './synonyms.ts'
import { askedWords, searchKey, searchWords, stem } from './words.ts'

const finds = (asked: string, text: string) => {
  const words = new Set(searchWords(text))
  return askedWords(asked).every((word) => words.has(word))
}

test('spellings of the same words share a key', () => {
  assert.equal(searchKey('  Médecin-GÉNÉRALISTE, l’Œuvre  '), 'medecin generaliste l oeuvre')
  assert.equal(searchKey('المَدْرَسَــة الإبتدائيّة'), searchKey('المدرسة الابتدائية'))
  assert.equal(searchKey('مستشفى ٢٠٢٦'), searchKey('مستشفي 2026'))
  assert.equal(searchKey('أإآٱا'), 'ااااا')
  assert.equal(searchKey('مسؤول شيء رئيس'), searchKey('مسوول شيء رييس'))
})

test('a key of a key is the same key', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    assert.equal(searchKey(searchKey(text)), searchKey(text))
  }))
})

test('forms of one word share a stem', () => {
  const families = [
    'نفقة والنفقة بالنفقة للنفقة نفقات', 'متطوع المتطوعين متطوعون متطوعات والمتطوعين', 'سكنى السكنى',
    'vaccinations vaccination', 'accompagnement accompagnements', 'social sociale sociales sociaux', 'bureau bureaux',
    'tunisien tunisienne tunisiennes', 'babies baby', 'address addresses adresse adresses', 'renting rent rents',
    'professionnel professionnelle', 'classes class classe',
  ]
  for (const family of families) {
    const stems = new Set(family.split(' ').map((word) => stem(searchKey(word))))
    assert.equal(stems.size, 1, `${family}: ${[...stems].join(' ')}`)
  }
})

test('a need is found in any of the three languages, in singular and plural', () => {
  const pairs: [string, string][] = [
    ['طبيب', 'Médecins et infirmières'], ['doctors', 'أطباء الأسنان'], ['médecin', 'Family doctor'],
    ['حليب', 'Lait pour bébé'], ['milk', 'توزيع الحليب للرضع'], ['lait', 'Infant milk'],
    ['كراء', 'Aide au loyer'], ['rent', 'المساعدة على الإيجار'], ['loyer', 'معلوم الكراء'],
    ['مدارس', 'التسجيل بالمدرسة'], ['school', 'المدارس الابتدائية'], ['وثيقة', 'استخراج الوثائق'],
    ['papiers', 'الأوراق'],
    ['شهادة ميلاد', 'Acte de naissance'], ['birth certificate', 'مضمون الولادة والميلاد'],
    ['بطاقة إقامة', 'Carte de séjour'],
    ['بطاقتي', 'Cartes'], ['لسكن', 'Logement'], ['وبالمستشفى', 'Hospitals'], ['للأطفال', 'Activités pour enfants'],
    ['sage-femme', 'قابلة'], ['l’école', 'School'], ['lawyer', 'Avocate'], ['un médecin pour ma mère', 'طبيب للأمهات'],
  ]
  for (const [asked, text] of pairs) assert.ok(finds(asked, text), `${asked} → ${text}`)
})

test('every word asked for counts', () => {
  assert.ok(!finds('médecin gratuit', 'Médecin'))
  assert.ok(!finds('طاقة', 'بطاقة'))
  assert.ok(!finds('لبن', 'لبنان'))
  assert.ok(finds('', 'anything'))
  assert.deepEqual(askedWords('de la'), ['de', 'la'])
})

test('a word means one thing', () => {
  const seen = new Map<string, string>()
  for (const [concept, words] of Object.entries(concepts)) {
    for (const word of Object.values(words).join(' ').split(' ').map(searchKey)) {
      assert.ok([concept, undefined].includes(seen.get(word)), `${word}: ${seen.get(word)} and ${concept}`)
      seen.set(word, concept)
    }
  }
})

test('a long or strange text gives words, not trouble', () => {
  assert.equal(searchWords('x'.repeat(10_000))[0]!.length <= 40, true)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    for (const word of searchWords(text)) assert.match(word, /^~?[\p{L}\p{N}]+$/u)
  }))
})
