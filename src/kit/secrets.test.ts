import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TOTP, Secret } from 'otpauth'
import {
  findRecoveryCode, hashToken, newCode, newRecoveryCodes, newToken, newTotp, sameSecret,
  verifyTotp,
} from './secrets.ts'
import { alphabets, readCode } from './typed-codes.ts'

test('a code comes in groups of four characters that cannot be mistaken for one another', () => {
  for (let i = 0; i < 200; i++) assert.match(newCode(), /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.match(newCode({ length: 8, alphabet: 'digits' }), /^\d{4}-\d{4}$/)
})

test('a code is understood however it is typed', () => {
  const code = newCode()
  const plain = code.replaceAll('-', '')
  for (const typed of [
    plain, plain.toLowerCase(), ` ${plain.slice(0, 5)} ${plain.slice(5)} `, code.replaceAll('-', '–'),
    `\u2067${code}\u2069`, code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u'),
    code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
    code.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ]) {
    assert.equal(readCode(typed), code, typed)
  }
})

test('a slip in a code is noticed before anything is looked up', () => {
  for (const alphabet of ['letters', 'digits'] as const) {
    const letters = alphabets[alphabet]
    let swapped = 0
    let noticed = 0
    for (let i = 0; i < 300; i++) {
      const code = newCode({ alphabet })
      const plain = code.replaceAll('-', '')
      for (let at = 0; at < plain.length; at++) {
        const other = letters[(letters.indexOf(plain[at]!) + 1 + (i % (letters.length - 1))) % letters.length]!
        assert.equal(readCode(plain.slice(0, at) + other + plain.slice(at + 1), { alphabet }), undefined)
        if (plain[at + 1] === undefined || plain[at] === plain[at + 1]) continue
        swapped++
        if (!readCode(plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2), { alphabet })) noticed++
      }
    }
    assert.ok(noticed / swapped > 0.95, `${alphabet}: ${noticed} of ${swapped} swaps noticed`)
  }
})

test('what is no code is none', () => {
  for (const typed of ['', '-', 'x', 'مدينة', '7K3M-9QXF-2WT', '7K3M-9QXF-2WT*', 'A'.repeat(10_000), '\0'.repeat(12)]) {
    assert.equal(readCode(typed), undefined)
  }
})

test('tokens have 256 bits, fit in an address, and are kept as a hash', () => {
  const token = newToken()
  assert.match(token, /^[\w-]{43}$/)
  assert.notEqual(token, newToken())
  assert.equal(hashToken(token).length, 32)
  assert.ok(sameSecret(token, token))
  assert.ok(!sameSecret(token, `${token}x`))
})

test('a recovery code works as typed by hand, and no other does', () => {
  const { codes, hashes } = newRecoveryCodes()
  assert.equal(new Set(codes).size, 10)
  assert.equal(findRecoveryCode(codes[7]!.toLowerCase().replaceAll('-', ' '), hashes), 7)
  assert.equal(findRecoveryCode(newCode({ length: 16 }), hashes), undefined)
  assert.equal(findRecoveryCode('nonsense', hashes), undefined)
})

test('a code of the authenticator app is taken once', () => {
  const { secret, uri } = newTotp('hela@la-marsa.example')
  assert.match(uri, /^otpauth:\/\/totp\/Mudun:hela/)
  const at = Date.UTC(2026, 10, 22, 9, 0, 10)
  const code = (time: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: time })

  const step = verifyTotp(secret, code(at), 0, at)
  assert.equal(step, Math.floor(at / 30_000))
  assert.equal(verifyTotp(secret, code(at), step!, at), undefined)
  assert.equal(verifyTotp(secret, code(at - 30_000), step!, at), undefined)
  assert.equal(verifyTotp(secret, code(at + 30_000), step!, at), step! + 1)
  assert.equal(verifyTotp(secret, code(at - 90_000), 0, at), undefined)

  const arabic = code(at).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  assert.equal(verifyTotp(secret, ` ${arabic.slice(0, 3)} ${arabic.slice(3)}`, 0, at), step)
  assert.equal(verifyTotp(secret, '12345', 0, at), undefined)
  assert.equal(verifyTotp(secret, 'abcdef', 0, at), undefined)
})
