// What an upload really is: told by its content, never by its name or by what the browser says.
import { type Cleaned, cleanJpeg, cleanPng, cleanWebp } from './images.ts'
import { isWorkbook } from './zip.ts'

type Kind = {
  type: string
  extensions: [string, ...string[]]
  is: (bytes: Buffer) => boolean
  /** The content to keep; undefined when it is broken or hides something. */
  clean?: (bytes: Buffer) => Cleaned
}

const latin = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

const kinds = {
  pdf: {
    type: 'application/pdf', extensions: ['pdf'],
    is: (bytes) => latin(bytes, 0, 5) === '%PDF-',
    clean: (bytes) => (bytes.subarray(-2048).includes('%%EOF') ? bytes : undefined),
  },
  jpeg: {
    type: 'image/jpeg', extensions: ['jpg', 'jpeg'],
    is: (bytes) => bytes.readUIntBE(0, 3) === 0xffd8ff,
    clean: cleanJpeg,
  },
  png: {
    type: 'image/png', extensions: ['png'],
    is: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    clean: cleanPng,
  },
  webp: {
    type: 'image/webp', extensions: ['webp'],
    is: (bytes) => /^RIFF....WEBP/s.test(latin(bytes, 0, 12)),
    clean: cleanWebp,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'],
    is: (bytes) => latin(bytes, 0, 4) === 'PK\x03\x04',
    clean: (bytes) => (isWorkbook(bytes) ? bytes : undefined),
  },
  mp3: {
    type: 'audio/mpeg', extensions: ['mp3'],
    is: (bytes) => latin(bytes, 0, 3) === 'ID3' || (bytes.readUInt16BE(0) & 0xffe6) === 0xffe2,
  },
  ogg: {
    type: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'],
    is: (bytes) => latin(bytes, 0, 4) === 'OggS',
  },
  m4a: {
    type: 'audio/mp4', extensions: ['m4a', 'mp4'],
    is: (bytes) => /^ftyp(M4A|M4B|mp4|isom|iso2|dash)/.test(latin(bytes, 4, 12)),
  },
  csv: { type: 'text/csv', extensions: ['csv', 'tsv'], is: isText },
  text: { type: 'text/plain', extensions: ['txt'], is: isText },
} satisfies Record<string, Kind>

export type FileKind = keyof typeof kinds
export type ContentProblem = 'unknown' | 'notAllowed' | 'broken' | 'heic'
export type Content = { kind: FileKind; type: string; extension: string; bytes: Buffer }

/** The kind of the content and what of it is to be kept, or what is wrong with it. */
export function readContent(name: string, bytes: Buffer, allowed: readonly FileKind[]): Content | ContentProblem {
  if (bytes.length < 12) return isText(bytes) ? textOf(name, bytes, allowed) : 'unknown'
  const [id, kind] = (Object.entries(kinds) as [FileKind, Kind][]).find(([, { is }]) => is(bytes)) ?? []
  if (!id || !kind) return isHeic(bytes) ? 'heic' : 'unknown'
  if (id === 'csv') return textOf(name, bytes, allowed)
  if (!allowed.includes(id)) return 'notAllowed'
  const kept = kind.clean ? kind.clean(bytes) : bytes
  return kept ? { kind: id, type: kind.type, extension: extensionOf(kind, name), bytes: kept } : 'broken'
}

/** For the `accept` of an `<input type=file>`. */
export const acceptOf = (allowed: readonly FileKind[]) =>
  allowed.flatMap((id) => [kinds[id].type, ...kinds[id].extensions.map((extension) => `.${extension}`)]).join(',')

function textOf(name: string, bytes: Buffer, allowed: readonly FileKind[]): Content | ContentProblem {
  const id = /\.(csv|tsv)$/i.test(name) || !allowed.includes('text') ? 'csv' : 'text'
  if (!allowed.includes(id)) return 'notAllowed'
  return { kind: id, type: kinds[id].type, extension: extensionOf(kinds[id], name), bytes }
}

function extensionOf({ extensions }: Kind, name: string) {
  const own = name.split('.').at(-1)!.toLowerCase()
  return extensions.includes(own) ? own : extensions[0]
}

// Not taken: few desktops show it, and where it was taken cannot be removed from it as simply.
const isHeic = (bytes: Buffer) => /^ftyp(hei[cxms]|hev[cx]|mif1|msf1|avif)/.test(latin(bytes, 4, 12))

/** Text of any encoding (UTF-8, windows-1256, UTF-16 with its mark): no control characters, no page for a browser. */
function isText(bytes: Buffer) {
  const wide = bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0))
  const text = wide ? bytes.toString('utf16le') : bytes.toString('latin1')
  return !/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(wide && bytes[0] === 0xfe ? '' : text) &&
    !/<(?:script|html|svg|iframe|body|!doctype|\?xml|\?php)\b/i.test(text)
}
