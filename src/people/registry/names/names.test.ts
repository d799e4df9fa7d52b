import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sample } from '../../../../bench/samples/names.ts'
import { root } from '../../../kit/config.ts'
import { families, relatives } from './families.ts'
import { nameKeys, nameWords, queryKeys } from './normalise.ts'
import { type Rule, rulesTable, stages } from './rules.ts'
import { longestKey } from './rules-skeleton.ts'
import { longestName, plain, spacedWords } from './text.ts'

const key = (name: string) => nameKeys(name).join(' ')

function meet(...names: string[]) {
  const keys = names.map((name) => `${key(name)}`)
  assert.equal(new Set(keys).size, 1, names.map((name, i) => `${name}: ${keys[i]}`).join(', '))
}

function stayApart(...names: string[]) {
  const keys = names.map(key)
  assert.equal(new Set(keys).size, names.length, names.map((name, i) => `${name}: ${keys[i]}`).join(', '))
}

describe('each rule does what its examples say', () => {
  for (const rule of Object.values(stages).flat() as Rule[]) {
    it(`${rule.id}: ${rule.says}`, () => {
      for (const names of rule.meet) meet(...names)
      for (const names of rule.apart ?? []) stayApart(...names)
    })
  }
})

describe('names of one person meet across languages', () => {
  const same: string[][] = [
    [
      'محمد', 'مُحَمَّد', 'محمّد', 'Mohamed', 'Muhammad', 'Mohammed', 'Mohamad', "M'hamed", 'Mhamed', 'Mehmet',
      'Mo7amed', 'Maxamed',
    ],
    ['محمد', 'Mamadou', 'Mahamadou', 'Mouhamadou', 'Mamadu', 'محمدو', 'Momodou'],
    ['عبد القادر', 'عبدالقادر', 'Abdelkader', 'Abd al-Qadir', 'Abdul Qadir', 'ABDELKADER', 'Abdel-Kader'],
    ['عبد الرحمن', 'عبد الرحمان', 'Abderrahmane', 'Abderrahman', 'Abdul-Rahman', 'Abdramane'],
    ['عبد السلام', 'Abdessalem', 'Abdeslam', 'Abdul Salam', 'Abdessalam'],
    ['عبد الله', 'Abdallah', 'Abdullah', 'Abdoulaye', 'Abd Allah'],
    ['بن علي', 'بنعلي', 'Ben Ali', 'Benali', 'BEN-ALI', 'Bin Ali'],
    ['فاطمة الزهراء', 'Fatima Zahra', 'Fatma-Zohra', 'Fatima-Ezzahra', 'Fatma Ez-Zahra', 'Fatima Zohra'],
    ['نور الدين', 'Noureddine', 'Nur al-Din', 'Nour-Eddine', 'Nureddin', 'Nuruddin'],
    ['محي الدين', 'محيي الدين', 'Mohieddine', 'Muhyiddin', 'Mohiuddin', 'Mahieddine'],
    ['عائشة', 'Aïcha', 'Aicha', 'Aisha', 'Ayesha', 'Aïssatou', 'Aissatu', 'Aichatou', 'عايشة'],
    ['فاطمة', 'Fatima', 'Fatma', 'Fatoumata', 'Fatou', 'Fatimata', 'Faadumo'],
    ['خديجة', 'Khadija', 'Khadidja', 'Kadiatou', 'Kadidiatou', 'Hadija', '5adija'],
    ['أبو بكر', 'Aboubacar', 'Boubacar', 'Abubakar', 'Boubaker', 'Abu Bakr', 'Bubacarr'],
    ['عثمان', 'Othman', 'Osman', 'Ousmane', 'Uthmane', 'Usman', 'Othmane'],
    ['إبراهيم', 'Ibrahim', 'Brahim', 'Ibrahima', 'Ebrahim', 'ابراهيم'],
    ['سليمان', 'Slimane', 'Sulayman', 'Souleymane', 'Suleiman', 'Soliman'],
    ['وائل', 'Wael', 'Wail', 'Ouail'],
    ['أمل', 'Amal', 'Amel', 'آمال'],
    ['عبد الظاهر', 'Abdeldhaher', 'Abdul Zaher', 'Abd Eddaher'],
    ['هبة الله', 'هبةالله', 'Hibatallah', 'Hibat Allah', 'Hibatullah'],
    ['الطرابلسي', 'Trabelsi', 'Al-Trabelsi', 'Ettrabelsi', 'TRABELSI'],
    ['القذافي', 'Gaddafi', 'Kadhafi', 'Qaddafi', 'Kaddafi', 'Al-Gaddafi'],
    ['بوتفليقة', 'Bouteflika', 'Bou Teflika'],
    ['الشاوي', 'Chaoui', 'Shawi', 'Ech-Chaoui', 'El Chaoui'],
    ['ديالو', 'Diallo', 'Jallow', 'Jalloh'],
    ['Touré', 'Toure', 'Touray', 'Turay', 'توري'],
    ['Cissé', 'Ceesay', 'Sissay', 'سيسي'],
    ['Camara', 'Kamara', 'كامارا'],
    ['Coulibaly', 'Koulibaly', 'Kulibali', 'كوليبالي'],
    ['N’Diaye', "N'Diaye", 'Ndiaye', 'Njie'],
    ['Ouattara', 'Wattara', 'واتارا'],
    ['غفران', 'Ghofrane', 'Ghufran', 'Gofran'],
    ['يسرى', 'Yosra', 'Yousra', 'Yusra'],
    ['حورية', 'Houria', 'Huriya', '7ouria'],
    ['ذياب', 'Dhiab', 'Diab', 'Dhiyab'],
    ['ﷴ', 'محمد', 'محـــمد', '\u202eمحمد\u202c'],
  ]
  for (const names of same) it(names.join(' = '), () => meet(...names))

  it('every name of the sample is found, whichever spelling was stored', () => {
    const lost = sample.filter(([arabic, latin]) =>
      !queryKeys(arabic)[0]!.includes(key(latin)) && !queryKeys(latin)[0]!.includes(key(arabic)))
    assert.deepEqual(lost, [])
  })
})

describe('names of different people stay apart', () => {
  const different: string[][] = [
    ['محمد', 'محمود', 'أحمد', 'حامد', 'مهدي'],
    ['Mohamed', 'Mahmoud', 'Ahmed', 'Hamed', 'Mehdi', 'Hamadi'],
    ['كريم', 'كريمة', 'كرم'],
    ['Karim', 'Karima', 'Kamal', 'Kamil'],
    ['سعيد', 'سعد', 'سعود', 'سعاد', 'سعيدة'],
    ['Said', 'Saad', 'Saida', 'Sami', 'Samir'],
    ['حسن', 'حسين', 'حسون', 'حسني'],
    ['Ali', 'Alia', 'Elias', 'Omar', 'Amina'],
    ['Fatima', 'Fathia', 'Fethi', 'Fayza'],
    ['Abdelkader', 'Abdelaziz', 'Abdelhamid', 'Abdelmajid', 'Abdallah'],
    ['نور الدين', 'عز الدين', 'صلاح الدين', 'نور'],
    ['Diallo', 'Diarra', 'Diop', 'Diawara', 'Traoré', 'Touré'],
    ['Aïssatou', 'Aminata', 'Mariama', 'Kadiatou', 'Ramatou'],
    ['Bouaziz', 'Aziz'],
    ['نادية', 'ندى', 'نادر'],
  ]
  for (const names of different) it(names.join(' ≠ '), () => stayApart(...names))
})

describe('a name that is looked for is read in more than one way', () => {
  const readings: [wanted: string, stored: string][] = [
    ['العربي', 'Larbi'], ['Larbi', 'العربي'], ['الأخضر', 'Lakhdar'], ['عجاج', 'Agag'], ['Gaafar', 'جعفر'],
    ['Hassen', 'حسن'], ['Ben Salah', 'بن صالح'], ['مروان', 'Marwan'], ['سوار', 'Siwar'], ['ثناء', 'Sana'],
  ]
  for (const [wanted, stored] of readings) {
    it(`${wanted} finds ${stored}`, () => {
      assert.ok(queryKeys(wanted)[0]!.includes(key(stored)), queryKeys(wanted).join())
    })
  }
  it('in four ways at most, of which the first is the one that is stored', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      const keys = queryKeys(name)
      assert.deepEqual(keys.map(([first]) => first), nameKeys(name))
      assert.ok(keys.every((readings) => readings.length <= 4))
    }))
  })
})

describe('whatever is typed as a name', () => {
  const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئabcdefghijklmnopqrstuvwxyz 3725\'-ًّـ\u202e\u200f']
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }),
  )

  it('has short ASCII keys', () => {
    fc.assert(fc.property(anything, (name) => {
      for (const found of nameKeys(name)) assert.match(found, new RegExp(`^[a-z0-9]{1,${longestKey}}$`))
    }), { numRuns: 2000 })
  })

  it('is plain after being made plain once', () => {
    fc.assert(fc.property(anything, (name) => {
      assert.equal(plain(plain(name)), plain(name))
      assert.equal(spacedWords(spacedWords(name)), spacedWords(name))
    }), { numRuns: 2000 })
  })

  it('has the same keys in capitals, with signs and spaces around, and with direction marks in it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), (name) => {
      assert.deepEqual(nameKeys(name.toUpperCase()), nameKeys(name))
      assert.deepEqual(nameKeys(`\u202e ${name}\u202c\u0007 .`), nameKeys(name))
    }))
  })

  it('is cut when it is ten thousand characters long', () => {
    assert.deepEqual(nameKeys('a'.repeat(10_000)), nameKeys('a'.repeat(longestName)))
    assert.ok(nameWords('بن علي '.repeat(2000)).length <= longestName)
    assert.ok(nameKeys('\ufdfa'.repeat(10_000)).length <= longestName)
    const started = performance.now()
    const pieces = ['a', 'ou', 'ben ', 'ال', 'abd el ', "'", 'aeh', '\u0301', 'ouaia', 'dd']
    for (const piece of pieces) nameKeys(piece.repeat(10_000))
    assert.ok(performance.now() - started < 2000)
  })

  it('has no key when there is no letter in it', () => {
    for (const nothing of ['', ' ', '123', '---', '\u202e', '😀', 'ـ', '٣']) assert.deepEqual(nameKeys(nothing), [])
  })

  it('meets itself even in a script that has no rules', () => {
    meet('Ольга', 'ОЛЬГА')
    stayApart('Ольга', 'Елена')
    stayApart('ሰላም', 'አበበ')
  })
})

it('the list of families holds each spelling once, and as names are spelled when it is read', () => {
  assert.equal(Object.values(relatives).join(' ').split(' ').length, families.size)
  for (const [spelling, usual] of families) {
    assert.equal(plain(spelling), spelling)
    assert.equal(plain(usual), usual)
    assert.ok(!families.has(usual), `${usual} has a family and is in one`)
  }
})

it('the table of rules in the documentation is the one that is applied', () => {
  const page = readFileSync(join(root, 'docs/registry.md'), 'utf8')
  assert.ok(page.includes(rulesTable()), 'run: node --import tsx bench/names.ts --table')
})
