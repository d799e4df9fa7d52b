import { nameWords, type Word } from '../registry/names/index.ts'
import { Column, Dictionary } from './dictionary.ts'
import { bigramsOf, type Bigrams } from './bigrams.ts'
import { birth, type Field, fieldsWith, type LinkRecord } from './record.ts'
import { readValue, textsOf } from './values.ts'

/**
 * All records of one or two files, compact: every value is a small number (0 where it lacks), a column is four bytes a
 * record. Records stand in the order of their ids, those of the second file after those of the first, so that the
 * order of rows changes nothing.
 */
export type Table = {
  ids: string[]
  /** How many records are of the first file; all, if there is one file. */
  first: number
  twoFiles: boolean
  fields: Field[]
  columns: Int32Array[]
  texts: string[][]
  /** By code of a name: its words, and the code of its keys. */
  words: Word[][]
  keys: Int32Array
  keyCount: number
  /** By code of a date. */
  days: Int32Array
  /** By code of a part of the address. */
  bigrams: Bigrams
}

/** Takes records one by one, first those of the first file. */
export class TableBuilder {
  #ids: string[] = []
  #first: number | undefined
  #fields: Field[]
  // One for all names, and one for all parts of addresses: what was exchanged can be seen.
  #names = new Dictionary()
  #places = new Dictionary()
  #dictionaries: Dictionary[]
  #read: Map<string, number>[]
  #columns: Column[]

  constructor(addressParts: number) {
    this.#fields = fieldsWith(addressParts)
    this.#dictionaries = this.#fields.map(({ kind }) => (kind === 'name' ? this.#names : kind === 'address' ? this.#places : new Dictionary()))
    this.#read = this.#fields.map(() => new Map())
    this.#columns = this.#fields.map(() => new Column())
  }

  /** False once there are as many as can be compared. */
  add(record: LinkRecord): boolean {
    if (this.#ids.length === mostRecords) return false
    this.#ids.push(record.id)
    const texts = textsOf(record)
    for (const [field, column] of this.#columns.entries()) column.push(this.#codeOf(field, texts[field] ?? ''))
    return true
  }

  /** What follows is the second file. */
  secondFile() {
    this.#first = this.#ids.length
  }

  /** Names and places come again and again: a text that was read before is not read twice. */
  #codeOf(field: number, text: string): number {
    if (text === '') return 0
    const seen = this.#read[field]!
    const known = seen.get(text)
    if (known !== undefined) return known
    const code = this.#dictionaries[field]!.code(readValue[this.#fields[field]!.kind](text))
    if (seen.size >= mostRemembered) seen.clear()
    seen.set(text, code)
    return code
  }

  done(): Table {
    const ids = this.#ids
    const first = this.#first ?? ids.length
    const order = Int32Array.from(ids.keys())
    const byId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0)
    order.subarray(0, first).sort(byId)
    order.subarray(first).sort(byId)
    for (const dictionary of this.#dictionaries) dictionary.close()
    this.#read = []
    const texts = this.#dictionaries.map((dictionary) => dictionary.texts)
    const words = this.#names.texts.map((name) => (name === '' ? [] : nameWords(name)))
    const keyed = new Dictionary()
    const keys = Int32Array.from(words, (of) => keyed.code(of.map(({ key }) => key).sort().join(' ')))
    return {
      ids: Array.from(order, (row) => ids[row]!), first, twoFiles: this.#first !== undefined, fields: this.#fields, texts, words, keys, keyCount: keyed.size,
      columns: this.#columns.map((column) => order.map((row) => column.at(row))),
      days: Int32Array.from(texts[birth]!, Number),
      bigrams: bigramsOf(this.#places.texts),
    }
  }
}

/** A key of a block and a row share one number of 53 bits. */
export const mostRecords = 2 ** 21
const mostRemembered = 100_000
