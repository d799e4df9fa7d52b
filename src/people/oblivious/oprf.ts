/**
 * An oblivious pseudorandom function: one organisation holds a key, the other a text. The second learns what the key makes of
 * its text; the first learns nothing. RFC 9497, mode OPRF, ristretto255-SHA512.
 *
 * The blinding is a sum (T = H(x) + r·G, and F's element is k·T − r·K) where the RFC's is a product: what goes over is uniformly
 * random whatever the text, what comes out is the same, and two multiplications of fixed points, which have tables, take the
 * place of two of any point. It needs the genuine public key K: with another one nothing matches, and nothing is given away
 * (Jarecki, Krawczyk and Xu 2021, on multiplicative blinding).
 */
import { createHash, randomBytes } from 'node:crypto'
import { ristretto255, ristretto255_hasher, ristretto255_oprf } from '@noble/curves/ed25519.js'

const { Point } = ristretto255
type Element = InstanceType<typeof Point>

export type OprfKey = { secret: bigint; publicKey: Uint8Array }
/** What is sent, and how the answer becomes the function's value. */
export type Blinded = { element: Uint8Array; finish: (evaluated: Uint8Array) => Buffer }

const context = 'OPRFV1-\0-ristretto255-SHA512'
const toGroup = (text: string): Element => ristretto255_hasher.hashToCurve(Buffer.from(text), { DST: `HashToGroup-${context}` }) as Element
/** Uniform but for 2⁻²⁵⁶. */
const randomScalar = () => BigInt(`0x${randomBytes(64).toString('hex')}`) % Point.Fn.ORDER

/** The pair of keys of a seed of 32 bytes. */
export function oprfKey(seed: Uint8Array, info: string): OprfKey {
  const { secretKey, publicKey } = ristretto255_oprf.oprf.deriveKeyPair(seed, Buffer.from(info))
  return { secret: Point.Fn.fromBytes(secretKey), publicKey }
}

/** The function's value at a text of one's own: 64 bytes. */
export const valueOf = ({ secret }: OprfKey, text: string): Buffer => finished(text, toGroup(text).multiply(secret))

/** For whoever holds the key: what is sent back for an element. Throws when it is none, or the neutral one. */
export function evaluate({ secret }: OprfKey, element: Uint8Array): Uint8Array {
  const point = Point.fromBytes(element)
  if (point.is0()) throw new RangeError('neutral element')
  return point.multiply(secret).toBytes()
}

/** For whoever asks the holder of a public key, many times: the tables take some ten milliseconds. */
export function asking(publicKey: Uint8Array): (text: string) => Blinded {
  const [base, key] = [withTable(Point.BASE), withTable(Point.fromBytes(publicKey))]
  return (text) => {
    const blind = randomScalar()
    return {
      element: toGroup(text).add(base.multiply(blind)).toBytes(),
      finish: (evaluated) => finished(text, Point.fromBytes(evaluated).subtract(key.multiply(blind))),
    }
  }
}

// A copy: the table of the curve's own base is the library's.
const withTable = (point: Element) => point.add(Point.ZERO).precompute(8, false)

function finished(text: string, element: Element): Buffer {
  const [input, bytes] = [Buffer.from(text), element.toBytes()]
  return createHash('sha512').update(length(input)).update(input).update(length(bytes)).update(bytes).update('Finalize').digest()
}

const length = (bytes: Uint8Array) => Buffer.from([bytes.length >> 8, bytes.length & 255])
