import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Row, readSheet, streamSheet } from './read.ts'
import { openDocument, textRow, workbook, zipOf } from './testing.ts'

const csv = (text: string, encoding: BufferEncoding = 'utf8') => readSheet(Buffer.from(text, encoding), 'directory.csv')
const cellsOf = ({ rows }: { rows: Row[] }) => rows.map(({ cells }) => cells)

const windows = (letters: Record<string, number>) => (text: string) =>
  Buffer.from([...text].map((char) => letters[char] ?? char.charCodeAt(0)))
const bytesIn = (encoding: string) => {
  const letters: Record<string, number> = {}
  const decoder = new TextDecoder(encoding)
  for (let byte = 128; byte < 256; byte++) letters[decoder.decode(Uint8Array.of(byte))] = byte
  return windows(letters)
}
const in1256 = bytesIn('windows-1256')
const in1252 = bytesIn('windows-1252')

test('CSV comes in any usual encoding', async () => {
  const arabic = 'الاسم;المدينة\r\nمستوصف المرسى;المرسى\r\n'
  const french = 'Nom;Ville\r\nÉcole d’été;Kélibia\r\n'
  const wide = Buffer.from(arabic, 'utf16le')
  const cases: [Uint8Array, string, string][] = [
    [Buffer.from(arabic), 'utf-8', 'مستوصف المرسى'],
    [Buffer.from(`\ufeff${arabic}`), 'utf-8', 'مستوصف المرسى'],
    [wide, 'utf-16le', 'مستوصف المرسى'],
    [Buffer.from(`\ufeff${arabic}`, 'utf16le'), 'utf-16le', 'مستوصف المرسى'],
    [Buffer.from(`\ufeff${arabic}`, 'utf16le').swap16(), 'utf-16be', 'مستوصف المرسى'],
    [Buffer.from(wide).swap16(), 'utf-16be', 'مستوصف المرسى'],
    [in1256(arabic), 'windows-1256', 'مستوصف المرسى'],
    [in1256('الاسم;المدينة\r\nCentre d’été;المرسى\r\n'), 'windows-1256', 'Centre d’été'],
    [in1252(french), 'windows-1252', 'École d’été'],
    [in1252('NOM;VILLE\r\nÉCOLE ÉTÉ;À CÔTÉ\r\n'), 'windows-1252', 'ÉCOLE ÉTÉ'],
  ]
  for (const [bytes, encoding, first] of cases) {
    const sheet = await readSheet(bytes, 'liste.csv')
    assert.equal(sheet.encoding, encoding, first)
    assert.equal(sheet.columns.length, 2)
    assert.equal(sheet.rows[0]!.cells[0], first)
    assert.equal(sheet.sheetName, 'liste')
  }
})

test('separators, quotes and line ends are told from the file', async () => {
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [['name', 'note'], ['"a, b; c"', '"two\nlines ""quoted"""'], ['', ''], ['مركز "الأمل"', '']]
      const sheet = await csv(text.map((cells) => cells.join(delimiter)).join(end))
      assert.equal(sheet.delimiter, delimiter)
      assert.deepEqual(sheet.columns, ['name', 'note'])
      assert.deepEqual(sheet.rows, [
        { number: 2, cells: ['a, b; c', 'two\nlines "quoted"'] }, { number: 4, cells: ['مركز "الأمل"', ''] },
      ])
    }
  }
  assert.deepEqual((await csv('sep=;\na,b;c\n1;2')).columns, ['a,b', 'c'])
  assert.deepEqual((await csv('one,two\r\n1,2\n3,4\r')).rows.length, 2)
})

test('headings are found below a title, doubled, alone, or without anything below', async () => {
  const titled = await csv('Matrix of practices,,\n,,\ncity,practice,theme\nFes,x,y\n')
  assert.deepEqual(titled.columns, ['city', 'practice', 'theme'])
  assert.equal(titled.rows[0]!.number, 4)
  assert.deepEqual((await csv('name,name,\n1,2,3')).columns, ['name', 'name'])
  assert.deepEqual(await csv('phone\n71234567\n').then(({ columns, rows }) => [columns, rows]),
    [['phone'], [{ number: 2, cells: ['71234567'] }]])
  assert.deepEqual(cellsOf(await csv('a,b\n')), [])
  assert.deepEqual(cellsOf(await csv('a,b\n1\n1,2,3\n')), [['1', ''], ['1', '2', '3']])
})

test('a workbook gives what people see: days, times, plain numbers, answers', async () => {
  const cells = [
    '<c s="1"><v>46345</v></c>', '<c s="2"><v>46345</v></c>', '<c s="3"><v>0.35416666666666669</v></c>',
    '<c s="4"><v>46345.5</v></c>', '<c s="5"><v>12.5</v></c>', '<c><v>21671234567</v></c>',
    '<c><v>0.30000000000000004</v></c>', '<c><v>1E+21</v></c>', '<c t="b"><v>1</v></c>',
    '<c t="str"><f>A2&amp;"x"</f><v>computed</v></c>', '<c t="e"><v>#REF!</v></c>', '<c t="s"><v>0</v></c>',
    '<c s="1"><v>1e99</v></c>', '<c r="N2" t="d"><v>2026-11-19T00:00:00</v></c>',
  ]
  const sheetXml = `<sheetData>${textRow(1, ...'abcdefghijklmn')}<row r="2">${cells.join('')}</row></sheetData>`
  const sheet = await readSheet(zipOf(workbook(sheetXml, {
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="[$-1036]dd/mm/yyyy;@"/>
      <numFmt numFmtId="166" formatCode="0.0&quot; dinars&quot;"/></numFmts><cellXfs><xf numFmtId="0"/>
      <xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="20"/>
      <xf numFmtId="22"/><xf numFmtId="166"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><r><t>نصّ </t></r><r><t>غني &amp; <![CDATA[<ok>]]></t></r><rPh><t>no</t></rPh></si></sst>',
  })), 'a.xlsx')
  assert.equal(sheet.sheetName, 'خدمات')
  assert.deepEqual(cellsOf(sheet)[0], [
    '2026-11-19', '2026-11-19', '08:30', '2026-11-19 12:00', '12.5', '21671234567', '0.3', '1000000000000000000000',
    'true', 'computed', '', 'نصّ غني & <ok>', `1${'0'.repeat(99)}`, '2026-11-19',
  ])
})

test('merged cells count for each row they cover, and for nothing beside', async () => {
  const table = [['city', 'practice'], ['Fes', 'one'], ['', 'two'], ['', 'three']]
  const rows = table.map((cells, i) => textRow(i + 1, ...cells))
  const merges = ['A2:A3', 'A9:XFD1048576', 'nonsense'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const bytes = zipOf(workbook(`<sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`))
  assert.deepEqual(cellsOf(await readSheet(bytes, 'a.xlsx')), [['Fes', 'one'], ['Fes', 'two'], ['', 'three']])
})

test('an OpenDocument table is read like any other', async () => {
  const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`
  const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
  const rich = '<text:p>a<text:s text:c="2"/>b</text:p><text:p><text:span>c</text:span></text:p>'
  const day = 'office:value-type="date" office:date-value="2026-11-19"'
  const bytes = zipOf(openDocument([
    row(cell('<text:p>nom</text:p>') + cell('<text:p>jour</text:p>')
      + cell('', 'table:number-columns-repeated="16382"')),
    row(cell(`${rich}<office:annotation><text:p>note</text:p></office:annotation>`)
      + cell('<text:p>19/11/26</text:p>', day), 'table:number-rows-repeated="2"'),
    row(cell('', 'office:value-type="float" office:value="1.50"')
      + cell('', 'office:value-type="time" office:time-value="PT08H30M00S"')),
    row(cell('', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048000"'),
  ].join('')))
  const sheet = await readSheet(bytes, 'a.ods')
  assert.deepEqual([sheet.kind, sheet.sheetName, sheet.columns], ['ods', 'Feuille1', ['nom', 'jour']])
  assert.deepEqual(sheet.rows, [
    { number: 2, cells: ['a  b\nc', '2026-11-19'] }, { number: 3, cells: ['a  b\nc', '2026-11-19'] },
    { number: 4, cells: ['1.5', '08:30'] },
  ])
})

test('one sheet of several may be asked for by name', async () => {
  const files = workbook(`<sheetData>${textRow(1, 'a', 'b')}</sheetData>`)
  files['xl/workbook.xml'] = files['xl/workbook.xml'].replace('<sheets>', '<sheets><sheet name="مساعدة" r:id="rId2"/>')
  const bytes = zipOf({ ...files, 'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>' })
  const sheet = await readSheet(bytes, 'a.xlsx')
  assert.deepEqual([sheet.sheetName, sheet.sheetNames], ['خدمات', ['مساعدة', 'خدمات']])
  await assert.rejects(readSheet(bytes, 'a.xlsx', { sheetName: 'لا' }), { fault: 'noSuchSheet' })
})

test('a hundred thousand rows of CSV pass through without being kept', async () => {
  const rows = 120_000
  const thousand = Buffer.from('مريم,"71 234 567","née\nà Sfax"\n'.repeat(1000))
  let sent = 0
  let cut = 4001 // within a letter, more often than not
  async function* chunks() {
    yield Buffer.from('الاسم,phone,note\n')
    for (; sent < rows; sent += 1000) yield* [thousand.subarray(0, (cut += 7)), thousand.subarray(cut)]
  }
  const { columns, rows: stream } = await streamSheet(chunks(), 'big.csv', { limits: { rows: 200_000 } })
  assert.equal(columns.length, 3)
  let count = 0
  for await (const { cells } of stream) {
    count++
    assert.equal(cells[2], 'née\nà Sfax')
    if (count % 1000 === 0) assert.ok(sent - count < 15_000, `${sent - count} rows are held`)
  }
  assert.equal(count, rows)
})

test('a file that changes its encoding half-way is refused', async () => {
  async function* chunks() {
    yield Buffer.from('é,b\n'.repeat(100_000))
    yield Buffer.from([0xff, 0xe9, 0x2c, 0x31])
  }
  await assert.rejects(async () => {
    const { rows } = await streamSheet(chunks(), 'a.csv', { limits: { rows: 200_000 } })
    for await (const _ of rows);
  }, { fault: 'encoding' })
})

test('a reader may stop early', async () => {
  const { rows } = await streamSheet(Buffer.from('a,b\n'.repeat(5000)), 'a.csv')
  for await (const { number } of rows) if (number === 3) break
})
