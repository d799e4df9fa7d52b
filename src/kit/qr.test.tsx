import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QrCode } from './qr.tsx'

const link = 'https://mudun.example/ar/la-marsa/referrals/answer/7K3M-9QXF-2WTR'
const draw = (text = link, size?: number) => String(<QrCode text={text} label={'Answer this "referral"'} {...(size && { size })} />)

/** The drawn modules, row by row, without the quiet zone. */
function modulesOf(svg: string) {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)![1])
  const rows = Array.from({ length: side }, () => Array<boolean>(side).fill(false))
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let i = 0; i < Number(length); i++) rows[Number(y)]![Number(x) + i] = true
  }
  return rows
}

test('a QR code is an image with a name, black on white in any theme', () => {
  const svg = draw(link, 160)
  assert.match(svg, /^<svg role="img" aria-label="Answer this &quot;referral&quot;"/)
  assert.match(svg, /width="160" height="160"/)
  assert.match(svg, /fill="#fff"/)
  assert.doesNotMatch(svg, /style=/)
})

test('four white modules surround it, and three corners carry the finder pattern', () => {
  const rows = modulesOf(draw())
  const side = rows.length
  for (let i = 0; i < side; i++) {
    for (const quiet of [0, 1, 2, 3, side - 4, side - 1]) assert.ok(!rows[quiet]![i] && !rows[i]![quiet])
  }
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
  for (const [top, left] of [[4, 4], [4, side - 11], [side - 11, 4]] as const) {
    finder.forEach((row, y) => {
      assert.equal(rows[top + y]!.slice(left, left + 7).map(Number).join(''), row)
    })
  }
})

test('a longer address gives a larger code', () => {
  assert.ok(modulesOf(draw(`${link}?${'x'.repeat(200)}`)).length > modulesOf(draw()).length)
})
