// For tests: all that Mudun keeps, as somebody reads it who took it; and whether somebody can be recognised in a text.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { searchWords } from './kit/text.ts'
import type { Identity } from './people/registry/index.ts'
import { nameKeys } from './people/registry/names/normalise.ts'
import { documentNumber } from './people/registry/names/numbers.ts'
import type { TestDatabase } from './testing-database.ts'

/** The words of a text in small letters, without accents and vowel signs. */
const wordsOf = (text: string): string[] =>
  text.replace(/\\[nrt]/g, ' ').toLowerCase().normalize('NFKD').replace(/[\p{M}ـ]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** Each row of each table of each schema, as text; bytes are in it as `\x…`. */
export async function* rowsOf({ asOwner }: TestDatabase): AsyncGenerator<{ table: string; rows: string[] }> {
  const tables = await asOwner<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`)
  for (const { name } of tables) {
    yield { table: name, rows: (await asOwner<{ row: string }>(`select t::text as row from ${name} t`)).map(({ row }) => row) }
  }
}

/** Chance writes three letters into sealed bytes every day, six hardly ever. */
const leastInBytes = 6
/** Digits that are nobody's. */
const idsAndTimes = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00)/g

/** A text without its bytes, and what these say. */
function apart(text: string): { said: string; inBytes: string } {
  const bytes: string[] = []
  const said = text.replace(/\\x((?:[0-9a-f]{2})+)/g, (_, hex: string) => {
    bytes.push(Buffer.from(hex, 'hex').toString())
    return ' '
  })
  return { said: said.replace(idsAndTimes, ' '), inBytes: bytes.join(' ') }
}

/** What of anybody stands in a text. */
export type Recogniser = (text: string) => string[]

/**
 * Finds people by whatever of them stands in a text: a name that is no word of the `known` texts, as it was told or as names
 * are compared; two of their names beside each other; a phone however it is grouped, a document, an address, a note.
 */
export function recogniserOf(people: Identity[], known: string[]): Recogniser {
  const words = new Set(known.flatMap((text) => [...wordsOf(text), ...searchWords(text)]))
  const pairs = new Set(known.flatMap((text) => pairsIn(wordsOf(text))))
  const says = (phrase: string[]) => (phrase.length > 1 ? pairsIn(phrase).some((pair) => !pairs.has(pair)) : (phrase[0]?.length ?? 0) > 2 && !words.has(phrase[0]!))
  const telling = new Map(people.flatMap(phrasesOf).filter(says).map((phrase) => [phrase.join(' '), phrase]))
  const phrases = Map.groupBy(telling.values(), ([first]) => first!)
  const phones = new Set(people.flatMap((person) => person.phones.flatMap(dialled)))
  const documents = new Set(people.flatMap(({ papers }) => papers.map(({ number }) => documentNumber(number).toLowerCase())))
  const starts = new Set([...documents].map((number) => number.slice(0, 2)))

  const among = (words: string[]) => words.flatMap((word, i) => [
    ...(phrases.get(word) ?? []).filter((phrase) => phrase.every((part, j) => words[i + j] === part)).map((phrase) => phrase.join(' ')),
    ...(starts.has(word.slice(0, 2)) ? grouped(words.slice(i, i + 6)).filter((number) => documents.has(number)) : []),
  ])
  return (text) => {
    const { said, inBytes } = apart(text)
    const long = wordsOf(inBytes).filter((word) => Buffer.byteLength(word) >= leastInBytes)
    return [...among(wordsOf(said)), ...among(long), ...phonesIn(said, phones), ...phonesIn(inBytes, phones)]
  }
}

const pairsIn = (words: string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** What gives somebody away, as words that follow each other. */
function phrasesOf({ givenName, fatherName, familyName, address, notes }: Identity): string[][] {
  const names = [givenName, fatherName, familyName].filter((name) => name !== undefined)
  return [
    ...names.flatMap(wordsOf).map((word) => [word]), ...besideEachOther(names.map(wordsOf)),
    ...names.flatMap(nameKeys).map((key) => [key]), ...besideEachOther(names.map(nameKeys)),
    ...[address ?? '', notes ?? ''].map(wordsOf),
  ]
}

const besideEachOther = (names: string[][]) => names.flatMap((one) => names.filter((other) => other !== one).map((other) => [...one, ...other]))

/** A number's digits as they are dialled from here and from abroad. */
function dialled(phone: string): string[] {
  const found = parsePhoneNumberFromString(phone)
  const [whole, national] = [phone.replace(/\D/g, ''), found?.nationalNumber ?? '']
  return [whole, `00${whole}`, national, `0${national}`]
}

/** Phones of these in a text, however their digits are grouped. */
function phonesIn(text: string, phones: Set<string>): string[] {
  const runs = text.match(/\d[\d ().\-\u00a0\u202f/]{5,}\d/g) ?? []
  return runs.flatMap((run) => {
    const groups = run.match(/\d+/g)!
    return groups.flatMap((_, i) => grouped(groups.slice(i, i + 8))).filter((digits) => phones.has(digits))
  })
}

/** What these parts may be together: the first, the first two … */
const grouped = (parts: string[]) => parts.map((_, i) => parts.slice(0, i + 1).join(''))
