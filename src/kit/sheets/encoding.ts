import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { SheetProblem } from './problem.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252'

const enough = 256 * 1024

/** Decodes chunks of bytes as they come; the encoding is decided by the first that is more than ASCII. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, tell: (encoding: Encoding) => void = () => {},
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let held: Uint8Array = new Uint8Array()
  const decide = (final: boolean) => {
    const encoding = encodingOf(held, final)
    tell(encoding)
    decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
    return decoded(decoder, held)
  }
  for await (const chunk of chunks) {
    if (decoder) {
      yield decoded(decoder, chunk)
      continue
    }
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (held.length >= enough && !isAscii(held)) yield decide(false)
    else if (held.length >= 4 * enough) { // ASCII so far, which every encoding here reads alike
      yield Buffer.from(held.buffer, held.byteOffset, held.length).toString('latin1')
      held = new Uint8Array()
    }
  }
  if (!decoder) yield decide(true)
  yield decoded(decoder!)
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw new SheetProblem('encoding')
  }
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80 && byte !== 0)

/** Which encoding a sample of text is in; `whole` when nothing follows it. */
export function encodingOf(bytes: Uint8Array, whole = true): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = utf16(bytes)
  if (wide) return wide
  if (bytes.includes(0)) throw new SheetProblem('notATable')
  if (isUtf8(whole ? bytes : uptoCharacter(bytes))) return 'utf-8'
  return arabicOrFrench(bytes)
}

// A sample may end within a character: cut after the last byte that begins one.
function uptoCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end--
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}

// Without a mark, UTF-16 shows by its high bytes: nearly all are 00 (Latin) or 06 (Arabic), on one side.
function utf16(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.min(bytes.length >> 1, 2000)
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    const [first, second] = [bytes[2 * i]!, bytes[2 * i + 1]!]
    if ((first === 0 || first === 6) && second !== 0) even++
    if ((second === 0 || second === 6) && first !== 0) odd++
  }
  if (pairs > 0 && !bytes.subarray(0, 2 * pairs).includes(0)) return undefined
  return odd > pairs * 0.8 ? 'utf-16le' : even > pairs * 0.8 ? 'utf-16be' : undefined
}

/**
 * Windows writes Arabic and French into the same bytes, small accented letters even alike. Read as Arabic, French
 * capitals become Arabic letters amid Latin ones; read as French, Arabic becomes words of capitals and signs.
 */
function arabicOrFrench(bytes: Uint8Array): Encoding {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, enough))
  const lettersOf = (pattern: RegExp) => text.match(pattern)?.join('').length ?? 0
  const amongArabic = lettersOf(/(?<!\p{Script=Latin})[\u0621-\u064a]+(?!\p{Script=Latin})/gu)
  const amongLatin = lettersOf(/(?<=\p{Script=Latin})[\u0621-\u064a]|[\u0621-\u064a](?=\p{Script=Latin})/gu)
  return amongArabic > amongLatin ? 'windows-1256' : 'windows-1252'
}
