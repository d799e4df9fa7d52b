import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localeOf } from '../../../kit/language.ts'
import { amountText, currencies, minorOf, sayMoney, typedOf } from './money.ts'

test('an amount is typed in any digits, grouped or not, with a point or a comma', () => {
  for (const typed of ['1250.5', '1250,5', '1 250,5', '١٢٥٠٫٥', '١٬٢٥٠٫٥', '۱۲۵۰٫۵']) assert.equal(amountText().parse(typed), '1250.5', typed)
  for (const wrong of ['', '-1', '1.2.3', '12,', 'ten', '1e3', '1234567890123', '1.2345']) assert.equal(amountText().safeParse(wrong).success, false, wrong)
})

test('money has the digits of ISO 4217: a dinar a thousand, a dirham a hundred, a franc none', () => {
  assert.deepEqual([minorOf('12.5', 'TND'), minorOf('12.5', 'MAD'), minorOf('12', 'XOF')], [12_500, 1250, 12])
  assert.deepEqual([minorOf('12.125', 'TND'), minorOf('12.125', 'MAD'), minorOf('12.5', 'XOF')], [12_125, undefined, undefined])
  assert.equal(minorOf('12.50', 'XOF'), undefined)
  assert.equal(minorOf('12.00', 'XOF'), 12)
})

test('what is typed comes back as it was, in every currency', () => {
  fc.assert(fc.property(fc.constantFrom(...currencies), fc.integer({ min: 0, max: 1e12 }), (currency, minor) => {
    assert.equal(minorOf(typedOf(minor, currency), currency), minor)
  }))
})

test('an amount is read without doubt: thousands never stand behind a point', () => {
  const said = (lang: 'ar' | 'fr' | 'en', minor: number, currency = 'TND') => sayMoney(localeOf(lang), minor, currency)
  assert.equal(said('fr', 17_250_000), '17\u202f250\u00a0DT')
  assert.match(said('ar', 17_250_000), /17\u202f250/)
  assert.match(said('ar', 17_250), /17,250/)
  assert.match(said('fr', 1_830_000), /^1830\u00a0DT$/)
  assert.match(sayMoney(localeOf('ar', 'EG', 'Africa/Cairo'), 1_234_567, 'EGP'), /١٢\u202f٣٤٥٫٦٧/)
})
