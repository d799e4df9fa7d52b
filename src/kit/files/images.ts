// Pictures are written anew from the parts that make up the picture. What else a file carries stays out: where and by
// whom it was taken (EXIF, XMP, IPTC), comments, and anything hidden behind the picture's end.
import { crc32 } from 'node:zlib'

/** The cleaned picture; undefined if it is broken, or if markup for a browser was hidden in it. */
export type Cleaned = Buffer | undefined

/** Markup that a browser might run, in what is no pixel. XMP is XML too and matches none of these. */
const markup = /<(?:script|html|svg|iframe|object|embed|body|img|meta|!doctype|\?php|%)[\s>:/=]/i
const hides = (bytes: Buffer) => markup.test(bytes.toString('latin1'))

export function cleanJpeg(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [Buffer.from([0xff, 0xd8])]
  let at = 2
  let pictures = 0
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]
    if (marker === 0xff) { at++; continue } // padding
    if (marker === 0xd9) {
      if (!pictures || hides(bytes.subarray(at + 2))) return undefined
      return Buffer.concat([...kept, Buffer.from([0xff, 0xd9])])
    }
    if (marker === undefined || at + 4 > bytes.length) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const segment = bytes.subarray(at, end)
    if (end > bytes.length || segment.length < 4) return undefined
    if (marker === 0xe1 && kept.length <= 2) kept.push(...orientationOf(segment))
    if (isOfThePicture(marker, segment)) kept.push(segment)
    if ((marker >= 0xe0 || marker === 0xfe) && hides(segment)) return undefined
    at = end
    if (marker === 0xda) {
      pictures++
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
  return undefined
}

function isOfThePicture(marker: number, segment: Buffer) {
  if (marker === 0xe0) return begins(segment, 'JFIF\0') && segment.length < 30 // longer ones hold a thumbnail
  if (marker === 0xe2) return begins(segment, 'ICC_PROFILE\0')
  if (marker === 0xee) return begins(segment, 'Adobe')
  return marker >= 0xc0 && marker < 0xe0
}

const begins = (segment: Buffer, name: string) => segment.toString('latin1', 4, 4 + name.length) === name

function endOfScan(bytes: Buffer, from: number) {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at
  }
  return bytes.length
}

/** Which way up the picture is: the one thing of EXIF that is kept, or papers would lie on their side. */
function orientationOf(segment: Buffer): Buffer[] {
  if (!begins(segment, 'Exif\0\0')) return []
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  try {
    const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    for (let i = 0, count = u16(first); i < count; i++) {
      const entry = first + 2 + i * 12
      if (u16(entry) === 0x0112) return u16(entry + 8) >= 2 && u16(entry + 8) <= 8 ? [exifOf(u16(entry + 8))] : []
    }
  } catch {
    // a broken EXIF says nothing
  }
  return []
}

const exifOf = (orientation: number) => Buffer.concat([
  Buffer.from([0xff, 0xe1, 0, 34]), Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
  Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
])

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const pngParts = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs',
  'acTL', 'fcTL', 'fdAT',
])

export function cleanPng(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [pngSignature]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length || (at === 8) !== (type === 'IHDR')) return undefined
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined
    if (pngParts.has(type)) kept.push(bytes.subarray(at, end))
    if (!/^(IDAT|fdAT)$/.test(type) && hides(bytes.subarray(at, end))) return undefined
    if (type === 'IEND') return hides(bytes.subarray(end)) ? undefined : Buffer.concat(kept)
    at = end
  }
  return undefined
}

const webpParts = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

export function cleanWebp(bytes: Buffer): Cleaned {
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length || hides(bytes.subarray(end))) return undefined
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (next > end) return undefined
    const chunk = bytes.subarray(at, next)
    if (webpParts.has(type)) kept.push(type === 'VP8X' ? withoutMetadata(chunk) : chunk)
    else if (hides(chunk)) return undefined
    at = next
  }
  if (!kept.length) return undefined
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function withoutMetadata(chunk: Buffer) {
  const plain = Buffer.from(chunk)
  plain[8]! &= ~0b1100 // the flags that announce EXIF and XMP
  return plain
}
