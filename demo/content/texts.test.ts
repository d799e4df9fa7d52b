import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, type Text } from '../../src/kit/language.ts'
import { accessibility } from '../../src/desk/about/accessibility.ts'
import { help } from '../../src/desk/about/help.ts'
import { privacy } from '../../src/desk/about/privacy.ts'
import { codeOfConduct, consentText, termsOfUse } from './texts.ts'

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

function* textsOf(value: unknown, path: string): Generator<[string, Text]> {
  if (typeof value !== 'object' || value === null) return
  if ('ar' in value && 'fr' in value && 'en' in value) yield [path, value as Text]
  else for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}.${key}`)
}

test('the consent text is short enough to be listened to, and ends with a question', () => {
  for (const lang of languages) {
    const spoken = consentText.body.map((line) => line[lang])
    const count = words(spoken.join(' '))
    assert.ok(count <= 110, `${lang}: ${count} words`)
    assert.match(spoken.at(-1) ?? '', /[?؟]$/)
  }
})

test('terms of use and code of conduct have a version and eight to ten articles each', () => {
  for (const agreement of [termsOfUse, codeOfConduct]) {
    assert.equal(agreement.version, '2026-11')
    assert.ok(agreement.sections.length >= 8 && agreement.sections.length <= 10, agreement.title.en)
  }
})

test('help answers residents and staff', () => {
  assert.ok(help.length >= 8 && help.length <= 10)
  for (const reader of ['resident', 'staff']) assert.ok(help.filter((one) => one.for === reader).length >= 4, reader)
})

test('every text is written in three languages, in short paragraphs and plain spaces', () => {
  const all = { accessibility, codeOfConduct, consentText, help, privacy, termsOfUse }
  for (const [path, text] of textsOf(all, 'texts')) {
    assert.equal(new Set(Object.values(text)).size, 3, path)
    for (const said of Object.values(text)) {
      assert.doesNotMatch(said, /^\s|\s$|[\u00a0\u202f]|  |'|TODO/, `${path}: ${said}`)
      assert.ok(words(said) <= 60, `${path}: ${words(said)} words`)
    }
    assert.doesNotMatch(text.ar, /[A-Za-z,;?]/, `${path}: no Latin letter or mark in ${text.ar}`)
    assert.doesNotMatch(text.fr + text.en, /[\u0600-\u06ff]/, `${path}: no Arabic in French or English`)
    const numbers = languages.map((lang) => (text[lang].match(/\d+(\.\d+)?/g) ?? []).join())
    assert.equal(new Set(numbers).size, 1, `${path}: the same numbers in three languages`)
  }
})
