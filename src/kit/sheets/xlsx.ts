import { type Book, type Merged, type Row, RowInHand, type SheetLimits } from './book.ts'
import { SheetProblem } from './problem.ts'
import type { Zip } from './unzip.ts'
import { cellText, type Moment, momentOf } from './xlsx-values.ts'
import { type Attributes, readAllXml, readXml } from './xml.ts'

type Inside = { strings: string[]; styles: (Moment | undefined)[]; from1904: boolean; limits: SheetLimits }

/** Opens a workbook of Excel, LibreOffice or Google Sheets (ECMA-376, transitional or strict). */
export async function openXlsx(zip: Zip, limits: SheetLimits): Promise<Book> {
  const paths = await readPaths(zip)
  const { sheets, from1904 } = await readWorkbook(zip, paths)
  const inside = {
    strings: await readStrings(zip, paths.get('sharedStrings') ?? 'xl/sharedStrings.xml'),
    styles: await readStyles(zip, paths.get('styles') ?? 'xl/styles.xml'),
    from1904,
    limits,
  }
  return {
    sheets: sheets.map(({ name }) => name),
    rows: (index, merged) => readRows(zip.text(sheets[index]!.path), inside, merged),
  }
}

/** Where the parts of the workbook are, by the id and by the kind of their relationship. */
async function readPaths(zip: Zip): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  await readAllXml(zip.text('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id, Type, Target } = attributes()
      if (!Id || !Type || !Target) return
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`
      paths.set(Id, path).set(Type.slice(Type.lastIndexOf('/') + 1), path)
    },
  })
  return paths
}

async function readWorkbook(zip: Zip, paths: Map<string, string>) {
  const sheets: { name: string; path: string }[] = []
  let from1904 = false
  await readAllXml(zip.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 ||= isTrue(attributes().date1904)
      if (name !== 'sheet') return
      const { name: title = '', id = '', state = 'visible' } = attributes()
      const path = paths.get(id)
      if (path && zip.has(path) && state === 'visible') sheets.push({ name: unescaped(title), path })
    },
  })
  if (sheets.length === 0) throw new SheetProblem('empty')
  return { sheets, from1904 }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

async function readStrings(zip: Zip, path: string): Promise<string[]> {
  const strings: string[] = []
  if (!zip.has(path)) return strings
  const text = new RichText()
  await readAllXml(zip.text(path), {
    open: (name) => (name === 'si' ? text.start() : text.open(name)),
    close(name) {
      text.close(name)
      if (name === 'si') strings.push(text.value)
    },
    text: (part) => text.add(part),
  })
  return strings
}

/** The text of a string item: one `<t>`, or one in each run `<r>`; readings `<rPh>` are not part of it. */
class RichText {
  #text = ''
  #inText = false
  #inReading = false

  start() { this.#text = '' }
  open(name: string) {
    if (name === 't') this.#inText = true
    else if (name === 'rPh') this.#inReading = true
  }
  close(name: string) {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#inReading = false
  }
  add(part: string) {
    if (this.#inText && !this.#inReading) this.#text += part
  }
  get value() { return unescaped(this.#text) }
}

/** `_x000D_` stands for a character that XML cannot hold. */
const unescaped = (text: string) =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))) : text

/** For each cell style, whether its numbers are days or times. */
async function readStyles(zip: Zip, path: string): Promise<(Moment | undefined)[]> {
  const styles: (Moment | undefined)[] = []
  if (!zip.has(path)) return styles
  const formats = new Map<string, string>()
  let inCells = false
  await readAllXml(zip.text(path), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes().numFmtId ?? '', attributes().formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = attributes().numFmtId ?? '0'
        styles.push(momentOf(Number(id), formats.get(id)))
      }
    },
    close(name) { if (name === 'cellXfs') inCells = false },
  })
  return styles
}

async function* readRows(chunks: AsyncIterable<string>, inside: Inside, merged?: Merged[]): AsyncGenerator<Row> {
  const { limits, strings, styles, from1904 } = inside
  const ready: Row[] = []
  const inline = new RichText()
  let row: RowInHand | undefined
  let lastNumber = 0
  let column = -1
  let cell: Attributes | undefined
  let value = ''
  let inValue = false

  const valueOf = ({ t = 'n', s }: Attributes) => {
    if (t === 's') return strings[Number(value)] ?? ''
    if (t === 'inlineStr') return inline.value
    return cellText(t, unescaped(value), s === undefined ? undefined : styles[Number(s)], from1904)
  }
  const handlers = {
    open(name: string, attributes: () => Attributes) {
      if (name === 'row') {
        lastNumber = numberOf(attributes().r, lastNumber + 1)
        row = new RowInHand(lastNumber, limits)
        column = -1
      } else if (name === 'c' && row) {
        cell = attributes()
        column = columnOf(cell.r) ?? column + 1
        value = ''
        inline.start()
      } else if (name === 'v') inValue = true
      else if (name === 'mergeCell') addMerged(merged, attributes().ref)
      else if (cell) inline.open(name)
    },
    close(name: string) {
      if (name === 'row' && row) {
        const done = row.done()
        if (done) ready.push(done)
        row = undefined
      } else if (name === 'c' && cell) {
        row?.put(column, valueOf(cell))
        cell = undefined
      } else if (name === 'v') inValue = false
      else inline.close(name)
    },
    text(part: string) {
      if (inValue) value += part
      else if (cell) inline.add(part)
    },
  }
  for await (const _ of readXml(chunks, handlers)) yield* ready.splice(0)
}

const numberOf = (text = '', otherwise: number) => (/^\d{1,7}$/.test(text) ? Number(text) : otherwise)

/** 0 for 'A1', 27 for 'AB7'. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const mostMerged = 2000

function addMerged(merged: Merged[] | undefined, reference = '') {
  const [, first, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference) ?? []
  if (!merged || !first || from === to || merged.length >= mostMerged) return
  merged.push({ column: columnOf(`${first}1`)!, from: Number(from), to: Number(to) })
}
