import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FileKind, readContent } from './content.ts'
import { jpeg, pdf, png, webp, workbook, zip } from './samples.ts'

const all: FileKind[] = ['pdf', 'jpeg', 'png', 'webp', 'xlsx', 'csv', 'text', 'mp3', 'ogg', 'm4a']
const read = (name: string, bytes: Buffer | string, allowed = all) => readContent(name, Buffer.from(bytes as string), allowed)
const kindOf = (...args: Parameters<typeof read>) => {
  const content = read(...args)
  return typeof content === 'string' ? content : content.kind
}
const kept = (bytes: Buffer) => {
  const content = read('picture', bytes)
  assert.ok(typeof content === 'object', String(content))
  return content.bytes
}

test('a file is what its content says, whatever its name says', () => {
  for (const [bytes, kind] of [
    [pdf(), 'pdf'], [jpeg(), 'jpeg'], [png(), 'png'], [webp(), 'webp'], [workbook(), 'xlsx'],
    [Buffer.from('ID3\x04' + '\0'.repeat(20), 'latin1'), 'mp3'], [Buffer.from([0xff, 0xfb, ...Array<number>(20).fill(0)]), 'mp3'],
    [Buffer.from('OggS' + '\0'.repeat(20)), 'ogg'], [Buffer.from('\0\0\0 ftypM4A \0\0\0\0'), 'm4a'],
  ] as [Buffer, FileKind][]) assert.equal(kindOf('innocent.csv', bytes), kind)
})

test('lists may come in any encoding', () => {
  const windows1256 = Buffer.concat([Buffer.from('nom;ville\n'), Buffer.from([0xe3, 0xd1, 0xed, 0xe3, 0x3b, 0xd5, 0xdd, 0xc7, 0xde, 0xd3])])
  assert.equal(kindOf('list.csv', windows1256), 'csv')
  assert.equal(kindOf('list.csv', '\ufeffالاسم,المدينة\nمريم,صفاقس'), 'csv')
  assert.equal(kindOf('list.csv', Buffer.from('\ufeffname,city\nمريم,Sfax', 'utf16le')), 'csv')
  assert.equal(kindOf('note.txt', 'a,b'), 'text')
  assert.equal(kindOf('note.txt', 'a,b', ['csv']), 'csv')
})

test('programs, pages, drawings with scripts and archives are no files for us', () => {
  for (const bytes of [
    'MZ\x90\0 this program cannot be run', '\x7fELF\x02\x01\x01\0\0\0\0\0\0', '<!DOCTYPE html><script>alert(1)</script>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', '  \n<html><body>hello', 'a,b\n"<script>",1\nmore text',
    'GIF89a/*<script>*/=1;//\0\0', 'BM\0\0\0\0\0\0\0\0\0\0\0\0', '\x1f\x8b\x08\0\0\0\0\0\0\0\0\0',
    'Rar!\x1a\x07\x01\0\0\0\0\0', '{\\rtf1\0\0\0\0\0\0\0\0}',
  ]) assert.equal(kindOf('photo.jpg', Buffer.from(bytes, 'latin1')), 'unknown', bytes.slice(0, 20))
})

test('a photo in Apple’s own format has its own answer', () => {
  assert.equal(kindOf('IMG_0412.HEIC', '\0\0\0\x18ftypheic\0\0\0\0'), 'heic')
})

test('a known kind is refused where it was not asked for', () => {
  assert.equal(kindOf('cv.pdf', pdf(), ['jpeg', 'png']), 'notAllowed')
  assert.equal(kindOf('list.csv', 'a,b', ['pdf']), 'notAllowed')
})

test('a picture loses the place where it was taken and all else it tells, but stays the right way up', () => {
  const bytes = kept(jpeg({ exif: true, comment: 'by Hela', behind: 'a whole film' }))
  const text = bytes.toString('latin1')
  for (const told of ['GPS', 'Hela', 'xmpmeta', 'film']) assert.ok(!text.includes(told), told)
  assert.ok(bytes.includes(Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06', 'latin1')))
  assert.deepEqual(kept(bytes), bytes)

  assert.deepEqual(kept(jpeg()), jpeg())
  assert.deepEqual(kept(png({ comment: 'GPS' })), png())
  const plain = kept(webp({ exif: true }))
  assert.ok(!plain.includes('EXIF') && plain[20] === 0)
  assert.equal(plain.readUInt32LE(4), plain.length - 8)
})

test('a picture that is also a page, or hides one, is refused', () => {
  for (const bytes of [
    jpeg({ comment: '<script>alert(1)</script>' }), jpeg({ behind: '<html><body>' }), jpeg({ comment: '<?php system(1)' }),
    png({ comment: '<svg onload=x>' }), png({ behind: '<iframe src=x>' }), webp({ behind: '<!doctype html>' }),
  ]) assert.equal(kindOf('photo', bytes), 'broken')
  // an archive behind a picture is simply cut off
  assert.deepEqual(kept(jpeg({ behind: 'PK\x03\x04' })), jpeg())
})

test('a picture cut short or altered is refused', () => {
  for (const whole of [jpeg({ exif: true }), png(), webp()]) {
    for (let length = 12; length < whole.length; length++) {
      assert.equal(kindOf('photo', whole.subarray(0, length)), 'broken', `${length} of ${whole.length}`)
    }
  }
  const altered = Buffer.from(png())
  altered[20]! ^= 1
  assert.equal(kindOf('photo.png', altered), 'broken')
})

test('a workbook with macros, with strange paths or that unpacks to a monster is refused', () => {
  const names = ['[Content_Types].xml', 'xl/workbook.xml']
  for (const bytes of [
    zip(['mimetype']), zip([...names, 'xl/vbaProject.bin']), zip([...names, '../../etc/passwd']), zip(names, 2 ** 31),
    workbook().subarray(0, 60), zip(names).fill(0, 30, 34),
  ]) assert.equal(kindOf('list.xlsx', bytes), 'broken')
})

test('a PDF without an end is refused', () => {
  assert.equal(kindOf('a.pdf', pdf().subarray(0, 20)), 'broken')
})

test('no bytes at all break the reading', () => {
  let seed = 7
  const random = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n
  for (const whole of [jpeg({ exif: true }), png(), webp({ exif: true }), workbook(), pdf()]) {
    for (let i = 0; i < 500; i++) {
      const bytes = Buffer.from(whole)
      for (let n = 0; n < 4; n++) bytes[random(bytes.length)] = random(256)
      kindOf('x', bytes)
    }
  }
  for (let length = 0; length < 40; length++) kindOf('x', Buffer.alloc(length, 0xff))
})
