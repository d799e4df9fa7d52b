import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { localeOf } from '../language.ts'
import { dayText, line, optional, phoneText } from '../text.ts'
import {
  checkRows, choiceCell, eachChecked, type Field, fitting, listCell, match, preview, yesNoCell,
} from './index.ts'

const fields: Field[] = [
  { key: 'name.ar', headings: { ar: 'الاسم بالعربية', fr: 'Nom en arabe', en: 'Name in Arabic' } },
  { key: 'name.fr', headings: { ar: 'الاسم بالفرنسية', fr: 'Nom en français', en: 'Name in French' } },
  { key: 'city', headings: { ar: 'المدينة', fr: 'Ville', en: 'City' }, synonyms: ['البلدية'], required: true },
  { key: 'phone', headings: { ar: 'الهاتف', fr: 'Téléphone', en: 'Phone' }, synonyms: ['tel', 'GSM', 'رقم الهاتف'] },
  { key: 'checked', headings: { ar: 'تاريخ التأكيد', fr: 'Date de confirmation', en: 'Confirmed on' } },
]

test('columns are recognised in three languages, however they are spelled', () => {
  const written = [
    ['الإسم بالعربيّة', 'nom en FRANCAIS', 'مدينة', 'TEL.', 'تاريخ التاكيد'],
    ['Nom (en arabe)', 'Nom en français *', 'La ville', 'N°', 'Date de la confirmation (jj/mm/aaaa)'],
    ['name.ar', 'Name  in  French', 'البلديه', 'رقم الهاتف', 'Confirmed on:'],
  ]
  assert.deepEqual(match(written[0]!, fields).mapping, { 'name.ar': 0, 'name.fr': 1, city: 2, phone: 3, checked: 4 })
  assert.deepEqual(match(written[1]!, fields),
    { mapping: { 'name.ar': 0, 'name.fr': 1, city: 2, checked: 4 }, unmatched: [3], missing: [] })
  assert.deepEqual(match(written[2]!, fields).mapping, { 'name.ar': 0, 'name.fr': 1, city: 2, phone: 3, checked: 4 })
})

test('doubled, empty and foreign headings are left to the reader', () => {
  assert.deepEqual(match(['Phone', 'Phone', '', '???'], fields),
    { mapping: { phone: 0 }, unmatched: [1, 2, 3], missing: ['city'] })
  assert.deepEqual(fitting({ city: 1, phone: 1, checked: 9, gone: 0 }, ['a', 'b'], fields),
    { mapping: { city: 1 }, unmatched: [0], missing: [] })
})

const schema = z.object({
  name: z.object({ ar: line(40), fr: optional(line(40)) }),
  city: line(40),
  phone: optional(phoneText()),
  checked: optional(dayText()),
})
const columns = ['name ar', 'name fr', 'city', 'phone', 'day']
const mapping = { 'name.ar': 0, 'name.fr': 1, city: 2, phone: 3, checked: 4 }
const rows = [
  { number: 2, cells: ['مستوصف', 'Dispensaire', 'La Marsa', '71 234 567', '١٩/١١/٢٠٢٦'] },
  { number: 3, cells: ['', '', 'La Marsa', '12', '31/02/2026'] },
  { number: 4, cells: ['مستوصف', '', 'La Marsa', '', ''] },
  { number: 5, cells: ['مدرسة', '', '', 'x'.repeat(10_000), '', 'beyond'] },
  { number: 7, cells: ['مدرسة', '', 'Sfax', 'x'.repeat(10_000), ''] },
]

test('each row is judged by the schema; what is wrong is said at its cell in the reader’s language', async () => {
  const { t } = localeOf('fr')
  const checked = await checkRows(rows, {
    columns, mapping, schema, t, identity: ({ name }) => name.ar, compare: () => 'changed', keepBad: 3,
  })
  assert.deepEqual(checked.good, [{
    row: 2, change: 'changed',
    data: { name: { ar: 'مستوصف', fr: 'Dispensaire' }, city: 'La Marsa', phone: '+21671234567', checked: '2026-11-19' },
  }])
  assert.deepEqual(checked.totals, { rows: 5, good: 1, bad: 4, new: 0, changed: 1, unchanged: 0 })
  assert.deepEqual(checked.bad.map(({ row }) => row), [3, 4, 5])
  assert.deepEqual(checked.bad[0]!.errors.map(({ field, column, value }) => [field, column, value]),
    [['name.ar', 'name ar', ''], ['checked', 'day', '31/02/2026']])
  assert.match(checked.bad[0]!.errors[1]!.message, /Indiquez une date qui existe/)
  assert.match(checked.bad[1]!.errors[0]!.message, /ligne 2/)
  assert.match(checked.bad[2]!.errors[0]!.message, /plus de cases que de titres/)
})

test('a preview is small, whatever the file', async () => {
  const { t } = localeOf('ar')
  const checked = await checkRows(rows, { columns, mapping, schema, t })
  const shown = preview(rows, checked, { columns, mapping }, 2)
  assert.equal(shown.rows.length, 2)
  assert.equal(shown.errors.length, 3)
  assert.equal(shown.moreBad, 1)
  assert.ok(JSON.stringify(preview(rows, checked, { columns, mapping })).length < 6000)
})

test('rows can be judged as they stream', async () => {
  const { t } = localeOf('en')
  async function* stream() { yield* rows }
  const seen: string[] = []
  for await (const judged of eachChecked(stream(), { columns, mapping, schema, t })) {
    seen.push('errors' in judged ? 'bad' : 'good')
  }
  assert.deepEqual(seen, ['good', 'bad', 'good', 'bad', 'bad'])
})

test('a vocabulary is known by key or label, in any language; several stand in one cell', () => {
  const theme = choiceCell({
    health: { ar: 'الصحة', fr: 'Santé', en: 'Health' }, work: { ar: 'العمل', fr: 'Emploi', en: 'Work' },
  })
  const several = listCell(theme).parse('health; SANTE،الصحّة\nصحة, emploi ,')
  assert.deepEqual(several, ['health', 'health', 'health', 'health', 'work'])
  assert.deepEqual(listCell(theme).parse(' '), [])
  assert.equal(theme.safeParse('constructor').success, false)
  assert.equal(theme.safeParse('').error!.issues[0]!.code, 'too_small')
  assert.equal(listCell(theme).safeParse('Santé; magie').error!.issues[0]!.message, 'choose')
  const read = ['oui', 'نعم', 'YES', '1', 'true', 'x', 'لا', 'Non', '0', ''].map((text) => yesNoCell().parse(text))
  assert.deepEqual(read, [true, true, true, true, true, true, false, false, false, undefined])
  assert.equal(yesNoCell().safeParse('peut-être').success, false)
})
