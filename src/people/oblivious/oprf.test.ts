import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { asking, evaluate, oprfKey, valueOf } from './oprf.ts'

const { oprf } = ristretto255_oprf
const key = oprfKey(Buffer.alloc(32, 0xa3), 'test key')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('an oblivious function', () => {
  it('is that of RFC 9497 (appendix A.1.1)', () => {
    assert.equal(hex(valueOf(key, '\0')), '527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6')
    assert.equal(hex(evaluate(key, Buffer.from('609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c', 'hex'))),
      '7ec6578ae5120958eb2db1745758ff379e77cb64fe77b0b2d8cc917ea0869c7e')
  })

  it('gives whoever asks what the key would have given', () => {
    const ask = asking(key.publicKey)
    for (const text of ['', 'ftma trblsi 1994-05-09', 'فاطمة'.repeat(50)]) {
      const { element, finish } = ask(text)
      assert.deepEqual(finish(evaluate(key, element)), valueOf(key, text))
    }
  })

  it('is understood by whoever blinds as the RFC does', () => {
    const input = Buffer.from('ftma trblsi')
    const { blind, blinded } = oprf.blind(input)
    assert.deepEqual(Buffer.from(oprf.finalize(input, blind, evaluate(key, blinded))), valueOf(key, 'ftma trblsi'))
  })

  it('sends something else each time', () => {
    const ask = asking(key.publicKey)
    assert.equal(new Set(Array.from({ length: 20 }, () => hex(ask('the same').element))).size, 20)
  })

  it('matches nothing where the key is not the one that was told', () => {
    const { element, finish } = asking(oprfKey(Buffer.alloc(32, 1), 'other').publicKey)('text')
    assert.notDeepEqual(finish(evaluate(key, element)), valueOf(key, 'text'))
  })

  it('refuses what is no element', () => {
    assert.throws(() => evaluate(key, Buffer.alloc(32, 255)))
    assert.throws(() => evaluate(key, Buffer.alloc(32)))
  })
})
