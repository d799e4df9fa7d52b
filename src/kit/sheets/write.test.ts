import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openZip } from './unzip.ts'
import { type OutCell, type OutColumn, readSheet, writeCsv, writeXlsx } from './index.ts'

const columns = [{ heading: 'الاسم' }, { heading: 'Téléphone' }, { heading: 'note' }]
const inXlsx = async (rows: OutCell[][]) =>
  readSheet(await writeXlsx({ sheets: [{ name: 'قائمة', rightToLeft: true, columns, rows }] }), 'a.xlsx')
const inCsv = (rows: OutCell[][], delimiter: ',' | ';' | '\t' = ',') =>
  readSheet(writeCsv({ columns, rows, delimiter }), 'a.csv')
const xmlOf = async (bytes: Uint8Array, path: string) => {
  let xml = ''
  for await (const chunk of openZip(bytes, 2 ** 24).text(path)) xml += chunk
  return xml
}

const strange = [
  'مريم بن صالح', '0712345678', '+216 71 234 567', '=1+1', '@SUM(A1)', '-2+3', '\t=1', '\r=1', '\'=1', '\'\'=x',
  '\'tis', '＝1', 'two\nlines', 'a "quoted" word', 'a,b;c\td|e', '_x0041_', '_x005F_', 'constructor',
  '__proto__', 'toString',
  '&lt;b&gt; <b>', ' space ', '\u200f', '😀', '\u0001', '\ufffd', '007', '1e5', 'TRUE', '2026-11-19', 'x'.repeat(10_000),
  'null', '#REF!', '\ufeff',
]

test('what is written is read back, whatever stands in the cells', async () => {
  const text = fc.oneof(
    fc.constantFrom(...strange), fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.array(fc.constantFrom(...'=+-@\'"\t\r\n,;a_x0 ١سé'), { maxLength: 8 }).map((parts) => parts.join('')),
  )
  const row = fc.tuple(text, text, text).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const rows = fc.array(row, { minLength: 1, maxLength: 5 })
  await fc.assert(fc.asyncProperty(rows, async (table) => {
    for (const sheet of [await inXlsx(table), await inCsv(table), await inCsv(table, ';'), await inCsv(table, '\t')]) {
      assert.deepEqual(sheet.columns, ['الاسم', 'Téléphone', 'note'])
      assert.deepEqual(sheet.rows.map(({ cells }) => cells), table)
    }
  }), { numRuns: 150, examples: [[strange.map((cell): [string, string, string] => [cell, cell, 'x'])]] })
})

test('days, numbers and answers are what they are', async () => {
  const typed: OutColumn[] = [
    { heading: 'day', type: 'date' }, { heading: 'n', type: 'number' }, { heading: 'url', type: 'url' },
    { heading: 'yes' },
  ]
  const rows = [
    ['2026-11-19', 12.5, 'https://lamarsa.tn', true], ['1900-01-01', '7', null, false], ['soon', 'many', undefined, ''],
    ['2024-02-29', -3, '', 1e21],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rightToLeft: false, columns: typed, rows }] })
  assert.deepEqual((await readSheet(bytes, 'a.xlsx')).rows.map(({ cells }) => cells), [
    ['2026-11-19', '12.5', 'https://lamarsa.tn', 'true'], ['1900-01-01', '7', '', 'false'], ['soon', 'many', '', ''],
    ['2024-02-29', '-3', '', '1000000000000000000000'],
  ])
  const xml = await xmlOf(bytes, 'xl/worksheets/sheet1.xml')
  assert.match(xml, /<c r="A2"[^>]*><v>46345<\/v>/)
})

test('nothing that is written can run', async () => {
  const rows = strange.map((cell) => [cell, cell, cell])
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rightToLeft: false, columns, rows }] })
  const xml = await xmlOf(bytes, 'xl/worksheets/sheet1.xml')
  assert.doesNotMatch(xml, /<f[ >]/)
  const table = [['=1', '+1', '@x'], ['-1', '\t1', '\r1'], ["'=1", '＝1', 'a,=1']]
  const lines = writeCsv({ columns, rows: table }).toString()
  assert.equal(lines.slice(lines.indexOf('\n') + 1),
    '"\'=1","\'+1","\'@x"\r\n"\'-1","\'\t1","\'\r1"\r\n"\'\'=1","\'＝1","a,=1"\r\n')
})

test('an Arabic sheet runs from right to left, its headings bold and always in view', async () => {
  const sheets = [true, false].map((rightToLeft) => ({ name: 'الخدمات', rightToLeft, columns, rows: [] }))
  const bytes = await writeXlsx({ sheets })
  const arabic = await xmlOf(bytes, 'xl/worksheets/sheet1.xml')
  const other = await xmlOf(bytes, 'xl/worksheets/sheet2.xml')
  assert.match(arabic, /rightToLeft="(?:1|true)"/)
  assert.doesNotMatch(other, /rightToLeft="(?:1|true)"/)
  assert.match(arabic, /ySplit="1"[^>]*state="frozen"/)
  assert.match(await xmlOf(bytes, 'xl/styles.xml'), /<b\/>|<b /)
  assert.match(await xmlOf(bytes, 'xl/workbook.xml'), /name="الخدمات".*name="الخدمات 2"/s)
})

test('a name that Excel would refuse is made fit', async () => {
  for (const name of ['', '[a]:b/c*?', "'quoted'", 'طويل جدا '.repeat(9), '😀'.repeat(20), 'History\u0000']) {
    const sheet = { name, rightToLeft: false, columns, rows: [['a', 'b', 'c']] }
    const { sheetNames } = await readSheet(await writeXlsx({ sheets: [sheet, sheet, sheet] }), 'a.xlsx')
    assert.equal(new Set(sheetNames).size, 3)
    for (const made of sheetNames) assert.match(made, /^[^[\]/\\:*?]{1,31}$/)
  }
})
