// Small real files for tests: of each kind, and with something in them that must not stay.
import { crc32, deflateSync } from 'node:zlib'

const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body as string, 'latin1')
  return Buffer.concat([Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]), bytes])
}

/** EXIF as a phone writes it: orientation 6, and where it was. */
const exif = () => {
  const entry = (tag: number, type: number, value: Buffer) => Buffer.concat([Buffer.from([tag & 255, tag >> 8, type, 0, 1, 0, 0, 0]), value])
  return Buffer.concat([
    Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1'),
    entry(0x0112, 3, Buffer.from([6, 0, 0, 0])), entry(0x8825, 4, Buffer.from([50, 0, 0, 0])),
    Buffer.from([0, 0, 0, 0]), Buffer.from('GPS 36.8782 N 10.3247 E'),
  ])
}

type Extra = { comment?: string; behind?: string; exif?: boolean }

export function jpeg({ comment, behind = '', exif: withExif = false }: Extra = {}) {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...(withExif ? [segment(0xe1, exif())] : []),
    ...(withExif ? [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:RDF/></x:xmpmeta>'), segment(0xed, 'Photoshop 3.0\0Hela')] : []),
    ...(comment ? [segment(0xfe, comment)] : []),
    segment(0xdb, Buffer.alloc(65, 1)), segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.alloc(19, 1)), segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]), // a stuffed byte and a restart mark
    Buffer.from([0xff, 0xd9]), Buffer.from(behind, 'latin1'),
  ])
}

export function png({ comment, behind = '' }: Extra = {}) {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...(comment ? [chunk('tEXt', Buffer.from(`Comment\0${comment}`))] : []),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0)), Buffer.from(behind, 'latin1'),
  ])
}

export function webp({ exif: withExif = false, behind = '' }: Extra = {}) {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)])
  }
  const body = Buffer.concat([
    Buffer.from('WEBP'), chunk('VP8X', Buffer.from([0b1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])), chunk('VP8 ', Buffer.alloc(11, 7)),
    ...(withExif ? [chunk('EXIF', exif())] : []),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF'), size, body, Buffer.from(behind, 'latin1')])
}

export const pdf = (text = '') => Buffer.from(`%PDF-1.7\n${text}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`)

/** A ZIP of empty entries with these names; each claims to unpack to `size` bytes. */
export function zip(names: string[], size = 10) {
  const local = Buffer.from('PK\x03\x04' + '\0'.repeat(26), 'latin1')
  const entries = names.map((name) => {
    const head = Buffer.alloc(46)
    head.write('PK\x01\x02', 'latin1')
    head.writeUInt32LE(size, 24)
    head.writeUInt16LE(Buffer.byteLength(name), 28)
    return Buffer.concat([head, Buffer.from(name)])
  })
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, ...entries, end])
}

export const workbook = () => zip(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
