import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import {
  cleanLine, cleanParagraph, codeText, dayText, emailText, latinDigits, limitsOf, line, optional, paragraph, phoneText,
  urlText, wholeNumber,
} from './text.ts'

const refused = (field: z.ZodType, value: unknown) => {
  const read = field.safeParse(value)
  assert.equal(read.success, false, `${JSON.stringify(value)} should be refused`)
  const spoken = ['custom', 'invalid_format']
  return read.error!.issues.map(({ code, message }) => (spoken.includes(code) ? message : code))
}
const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const nasty = fc.array(fc.constantFrom(
  'a', 'é', 'e', '\u0301', '\u0344', 'ا', 'س', 'ﻼ', '\u0640', '\u0651', '\u0654', '가', '\u11a8', '😀',
  '\ufe0f', '\ud800', ' ', '\u200d', '\u200c', '\u202e', '\u2067', '\u200f', '\u0000', '\u0085', '\u2028', '\r', '\n',
  '\t', '\ufeff',
), { maxLength: 40 }).map((parts) => parts.join(''))

test('cleaning twice changes nothing more', () => {
  fc.assert(fc.property(fc.oneof(anyText, nasty), (text) => {
    const once = cleanLine(text)
    assert.equal(cleanLine(once), once)
    const paragraphs = cleanParagraph(text)
    assert.equal(cleanParagraph(paragraphs), paragraphs)
  }), { numRuns: 5000 })
})

test('nothing hidden or reordering is kept, and a line is one line', () => {
  fc.assert(fc.property(fc.oneof(anyText, nasty), (text) => {
    assert.doesNotMatch(cleanLine(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u2028]|^\s|\s$|\s\s/u)
    assert.doesNotMatch(cleanParagraph(text), /[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/)
    assert.ok(cleanLine(text).isWellFormed())
    assert.equal(cleanLine(text), cleanLine(text).normalize('NFC'))
  }))
})

test('what belongs to a script stays', () => {
  assert.equal(cleanLine('  مدرسة\u00a0الأمل  '), 'مدرسة الأمل')
  assert.equal(cleanLine('می\u200cخواهم'), 'می\u200cخواهم')
  assert.equal(cleanLine('👩\u200d👧'), '👩\u200d👧')
  assert.equal(cleanLine('pass\u200dword\u200c'), 'password')
  assert.equal(cleanLine('ﻣﺪﺭﺳﺔ'), 'مدرسة')
  assert.equal(cleanLine('cafe\u0301 \u202eabc'), 'café abc')
  assert.equal(cleanParagraph('un\r\ndeux\u2028trois\n\n\n\n\nquatre  '), 'un\ndeux\ntrois\n\n\nquatre')
  assert.equal(cleanLine(`z${'\u0335'.repeat(500)}`).length, 7)
})

test('Arabic and Persian digits become Latin ones', () => {
  assert.equal(latinDigits('٠١٢٣٤٥٦٧٨٩ ۴۵۶ ٣٫٥ ١٬٢٠٠'), '0123456789 456 3.5 1200')
})

test('a line counts characters, not code units', () => {
  assert.equal(line(3).parse(' 😀😀😀 '), '😀😀😀')
  assert.deepEqual(refused(line(2), '😀😀😀'), ['too_big'])
  assert.deepEqual(refused(line(5), ' \u200b\u202e '), ['too_small'])
  assert.deepEqual(refused(line(5, { min: 3 }), 'ab'), ['too_small'])
  assert.deepEqual(refused(line(120), 'x'.repeat(10_000)), ['too_big'])
  assert.deepEqual(refused(line(120), ['a']), ['invalid_type'])
  assert.equal(paragraph(20).parse('un\r\ndeux'), 'un\ndeux')
})

test('an optional field left empty is undefined, also in a form', () => {
  const Form = z.object({ name: line(9), phone: optional(phoneText()), day: optional(dayText()) })
  const read = Form.parse({ name: 'Hela', phone: ' ', day: null })
  assert.deepEqual(read, { name: 'Hela', phone: undefined, day: undefined })
  assert.deepEqual(Form.parse({ name: 'Hela' }), { name: 'Hela' })
  assert.equal(Form.safeParse({ name: 'Hela', day: '31/02/2026' }).success, false)
  assert.equal(Form.safeParse({}).success, false)
})

test('days are real days, year first or day first, in any digits', () => {
  const same = ['2026-11-09', '9/11/2026', '09.11.2026', '٩/١١/٢٠٢٦', '٢٠٢٦-١١-٠٩', ' 9 / 11 / 2026', '\u200f2026/11/9']
  for (const typed of same) {
    assert.equal(dayText().parse(typed), '2026-11-09', typed)
  }
  assert.equal(dayText().parse('29/02/2024'), '2024-02-29')
  const none = ['31/02/2026', '2026-13-01', '29/02/2023', '0/1/2026', 'demain', '12/11', '2026-11-09T00', '9/1-2026']
  for (const typed of none) {
    assert.deepEqual(refused(dayText(), typed), ['day'], typed)
  }
  assert.deepEqual(refused(dayText(), '01/01/0001'), ['dayEarly'])
  assert.deepEqual(refused(dayText({ to: () => '2026-11-19' }), '20/11/2026'), ['dayLate'])
  assert.deepEqual(refused(dayText(), ' '), ['too_small'])
})

test('phones become one form; hotlines stay', () => {
  const same = ['71 234 567', '+216 71 234 567', '0021671234567', '٧١٢٣٤٥٦٧', '\u202a+216-71.234.567', '(71) 234/567']
  for (const typed of same) {
    assert.equal(phoneText('TN').parse(typed), '+21671234567', typed)
  }
  assert.equal(phoneText(() => 'MA').parse('06 12 34 56 78'), '+212612345678')
  assert.equal(phoneText('TN').parse('18 99'), '1899')
  for (const typed of ['call me', '1234567890123456789', '+999 12345678', '71 234 567 poste 12', '+', '7']) {
    assert.deepEqual(refused(phoneText('TN'), typed), ['phone'], typed)
  }
})

test('addresses of mail and web', () => {
  assert.equal(emailText().parse(' Hela@Example.ORG '), 'hela@example.org')
  for (const typed of ['hela', 'a@b', 'a b@c.org', 'a@b.org\nBcc: x@y.org']) {
    assert.deepEqual(refused(emailText(), typed), ['email'], typed)
  }
  assert.equal(urlText().parse('lamarsa.tn/aide'), 'https://lamarsa.tn/aide')
  assert.equal(urlText().parse('HTTP://lamarsa.tn'), 'http://lamarsa.tn/')
  const none = ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.org', 'https://me:secret@a.org', 'java\nscript:x',
    'https://', 'a b.org', 'https://.a', 'localhost']
  for (const typed of none) {
    assert.deepEqual(refused(urlText(), typed), ['url'], typed)
  }
})

test('codes and whole numbers', () => {
  assert.equal(codeText().parse(' mrs-٠٠٧ a '), 'MRS-007 A')
  assert.deepEqual(refused(codeText(), '=1+1'), ['wrong'])
  assert.equal(wholeNumber().parse('١ ٢٠٠'), 1200)
  assert.equal(wholeNumber().parse(7), 7)
  assert.deepEqual(refused(wholeNumber(), '1,5'), ['number'])
  assert.deepEqual(refused(wholeNumber(), 1.5), ['number'])
  assert.deepEqual(refused(wholeNumber({ max: 9 }), '10'), ['too_big'])
  assert.deepEqual(refused(wholeNumber(), ''), ['too_small'])
})

test('no text makes a field throw', () => {
  const fields = [line(50), paragraph(50), codeText(), emailText(), urlText(), phoneText(), dayText(), wholeNumber()]
  fc.assert(fc.property(fc.oneof(anyText, nasty, fc.webUrl(), fc.emailAddress()), (text) => {
    for (const field of fields) field.safeParse(text)
  }))
})

test('limits reach HTML and the description of the API', () => {
  assert.deepEqual(limitsOf(line(120, { min: 5 })), { required: true, minLength: 5, maxLength: 120 })
  assert.deepEqual(limitsOf(optional(line(120))), { required: false, minLength: 1, maxLength: 120 })
  const story = { required: false, minLength: 1, maxLength: 900, multiline: true }
  assert.deepEqual(limitsOf(optional(paragraph(900)).catch(undefined)), story)
  const mail = { required: true, minLength: 1, maxLength: 254, inputMode: 'email', type: 'email' }
  assert.deepEqual(limitsOf(emailText()), mail)
  assert.deepEqual(limitsOf(z.string().trim().max(40)), { required: false, maxLength: 40 })
  assert.deepEqual(limitsOf(z.coerce.number().min(1).max(9)), { required: true, min: 1, max: 9 })
  assert.deepEqual(limitsOf(z.enum(['a', 'b'])), { required: true })
  assert.deepEqual(limitsOf(wholeNumber({ min: 1, max: 9 })), { required: true, min: 1, max: 9, inputMode: 'numeric' })
  const { properties } = z.toJSONSchema(z.object({ title: line(120) }), { io: 'input' })
  assert.deepEqual(properties, { title: { type: 'string', minLength: 1, maxLength: 120 } })
})
