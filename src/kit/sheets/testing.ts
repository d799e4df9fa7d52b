import { deflateRawSync } from 'node:zlib'

type Odd = {
  /** Says of every entry that it unpacks to so many bytes. */
  declared?: number
  encrypted?: boolean
}

/** A zip archive as programs write them, or with one of the oddities that readers must withstand. */
export function zipOf(files: Record<string, string | Uint8Array>, { declared, encrypted = false }: Odd = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared ?? data.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(encrypted ? 1 : 0, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared ?? data.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, name)
    parts.push(local, name, packed)
    offset += local.length + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`

/** The files of a workbook with one sheet, whose XML is given from `<sheetData>` on. */
export const workbook = (sheetXml: string, others: Record<string, string> = {}) => ({
  'xl/workbook.xml': '<workbook><sheets><sheet name="خدمات" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': `<Relationships>${[
    related('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    related('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
    related('rId3', 'styles', 'styles.xml'),
  ].join('')}</Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet>${sheetXml}</worksheet>`,
  ...others,
})

/** A row of cells with texts in them. */
export const textRow = (number: number, ...cells: string[]) =>
  `<row r="${number}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

/** The files of an OpenDocument table whose rows are given as XML. */
export const openDocument = (rows: string) => ({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'META-INF/manifest.xml': '<manifest:manifest/>',
  'content.xml': '<office:document-content><office:body><office:spreadsheet><table:table table:name="Feuille1">'
    + `${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
})
