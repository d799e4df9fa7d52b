import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../language.ts'
import { readSheet, type SheetLimits, SheetProblem, usualLimits } from './read.ts'
import { openDocument, textRow, workbook, zipOf } from './testing.ts'

async function refused(bytes: Uint8Array, fault: string, limits: Partial<SheetLimits> = {}) {
  await assert.rejects(readSheet(bytes, 'file.xlsx', { limits }), (error) => {
    assert.ok(error instanceof SheetProblem, String(error))
    assert.equal(error.fault, fault)
    for (const lang of languages) assert.doesNotMatch(error.text[lang], /\{|undefined/)
    return true
  })
}

test('what is no table says so', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])
  await refused(Buffer.alloc(0), 'empty')
  await refused(Buffer.from('\ufeff\r\n\r\n , \n'), 'empty')
  await refused(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image')
  await refused(Buffer.from('ffd8ffe000104a46494600', 'hex'), 'image')
  await refused(Buffer.from('%PDF-1.7 \0 binary'), 'notATable')
  await refused(Buffer.from('<html><table><tr><td>1</td></tr></table>'), 'notATable')
  await refused(Buffer.from('{\\rtf1 text}'), 'notATable')
  await refused(Buffer.from('a,b\n1,\0\0\0\x01\n'), 'notATable')
  await refused(old, 'oldExcel')
  await refused(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted')
  await refused(zipOf({ 'word/document.xml': '<w/>' }), 'notATable')
  await refused(zipOf(workbook('<sheetData/>')), 'empty')
  await refused(Buffer.from('a,b\n"never closed,1\n2,3\n'), 'quote')
})

test('broken and hostile workbooks are refused, none runs away', async () => {
  const good = zipOf(workbook(`<sheetData>${textRow(1, 'a', 'b')}${textRow(2, '1', '2')}</sheetData>`))
  for (const length of [4, 30, 100, good.length >> 1, good.length - 30, good.length - 1]) {
    await refused(good.subarray(0, length), 'damaged')
  }
  await refused(zipOf(workbook('<sheetData/>'), { encrypted: true }), 'encrypted')
  const huge = 4 * 2 ** 20
  const bomb = workbook(`<sheetData>${textRow(1, 'a', 'b')}<!--${' '.repeat(huge)}--></sheetData>`)
  await refused(zipOf(bomb), 'tooLarge', { unpacked: 2 ** 20 })
  await refused(zipOf(bomb, { declared: 100 }), 'tooLarge', { unpacked: 2 ** 20 })
  const lol = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>'
  const laughs = { 'xl/worksheets/sheet1.xml': `${lol}<worksheet>&lol2;</worksheet>` }
  await refused(zipOf(workbook('', laughs)), 'damaged')
  const above = textRow(1, 'a', 'b')
  await refused(zipOf(workbook(`<sheetData>${above}<row><c r="XFD2"><v>1</v></c></row></sheetData>`)), 'tooManyColumns')
  await refused(zipOf(workbook(`<sheetData>${textRow(1, 'a', 'x'.repeat(40_000))}</sheetData>`)), 'cellTooLong')
  await refused(zipOf(workbook(`<sheetData>${above}<row r="2"><c r="A2"><v>`)), 'damaged')
  const again = '<table:table-row table:number-rows-repeated="9999">'
    + '<table:table-cell table:number-columns-repeated="9"><text:p>x</text:p></table:table-cell></table:table-row>'
  await refused(zipOf(openDocument(again.repeat(1000))), 'tooManyRows')
  await refused(zipOf(openDocument(again.replaceAll('repeated="9', 'repeated="99999'))), 'tooManyColumns')
  await refused(zipOf(openDocument('<table:table-row><table:table-cell><text:p>x<text:s text:c="9999999"/>'
    + `${'<text:s text:c="9999999"/>'.repeat(1000)}</text:p></table:table-cell></table:table-row>`)), 'cellTooLong')
  const far = `<sheetData>${above}<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>`
  assert.deepEqual((await readSheet(zipOf(workbook(far)), 'a.xlsx')).rows, [{ number: 1_048_576, cells: ['1', ''] }])
})

test('limits hold for CSV too', async () => {
  await refused(Buffer.from('a,b\n'.repeat(11)), 'tooManyRows', { rows: 10 })
  await refused(Buffer.from(`a,b\n${','.repeat(300)}x\n`), 'tooManyColumns')
  await refused(Buffer.from(`a,b\n${'x'.repeat(40_000)},1\n`), 'cellTooLong')
  await refused(Buffer.alloc(usualLimits.bytes + 1, 'a'), 'tooLarge')
  const sheet = await readSheet(Buffer.from(`a,b\n${'x'.repeat(10_000)},=1+1\n`), 'a.csv')
  assert.deepEqual([sheet.rows[0]!.cells[0]!.length, sheet.rows[0]!.cells[1]], [10_000, '=1+1'])
})

test('whatever the bytes, the answer is a table or a problem', async () => {
  const good = zipOf(workbook(`<sheetData>${textRow(1, 'a', 'b')}${textRow(2, '1', '2')}</sheetData>`))
  const answer = async (bytes: Uint8Array) => {
    await readSheet(bytes, 'x').catch((error) => assert.ok(error instanceof SheetProblem, String(error?.stack)))
  }
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), answer), { numRuns: 300 })
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) => answer(Buffer.from(text))))
  await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
    const spoilt = Buffer.from(good)
    spoilt[at] = byte
    return answer(spoilt)
  }), { numRuns: 500 })
})
