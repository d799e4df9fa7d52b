import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readValue } from './values.ts'

test('a date in any usual order, or a year alone', () => {
  for (const [written, read] of [
    ['1994-03-12', '19940312'], ['19940312', '19940312'], ['12/03/1994', '19940312'], ['1994/3/2', '19940302'], ['2.3.1994', '19940302'],
    ['١٢/٠٣/١٩٩٤', '19940312'], ['1994', '19940000'], ['1994-03-12T00:00:00', '19940312'], ['about 1994', '19940000'], ['12/03', ''], ['unknown', ''], ['19941350', '19941350'],
  ] as const) assert.equal(readValue.birth(written), read, written)
})

test('a phone with and without its country, a document however it is spaced, a sex in three languages', () => {
  for (const written of ['+216 98 123 456', '0021698123456', '98123456', '٩٨١٢٣٤٥٦']) assert.equal(readValue.phone(written), '98123456')
  for (const written of ['k-123 456', 'K123456']) assert.equal(readValue.document(written), 'K123456')
  for (const written of ['F', 'Femme', 'female', 'أنثى']) assert.equal(readValue.sex(written), 'f')
  for (const written of ['H', 'homme', 'Male', 'ذكر']) assert.equal(readValue.sex(written), 'm')
})
