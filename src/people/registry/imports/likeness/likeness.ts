// Who of a table is perhaps known already: by what they share with others, in keyed tokens alone. Nobody's identity is opened.
import type { KeyObject } from 'node:crypto'
import { type Token, type TokenKind, tokensByKind } from '../../names/tokens.ts'
import type { Pieces } from '../../names/person.ts'
import type { Asked, Shared } from '../checking/store.ts'
import type { Likeness } from '../import.ts'

/** What somebody is compared by: their papers, their phones, and all their names together. */
export type Marks = Record<Exclude<TokenKind, 'nameYear'>, Token[]> & { year: number | null }

export function marksOf({ givenName, fatherName, familyName, documents }: Pieces, phones: string[], year: number | null, key: KeyObject): Marks {
  const tokens = [...tokensByKind({ givenName, familyName: familyName ?? fatherName, documents }, key), ...phones.flatMap((phone) => tokensByKind({ phone }, key))]
  const of = (kind: TokenKind) => tokens.flatMap((each) => (each.kind === kind ? [each.token] : []))
  return { document: of('document'), phone: of('phone'), names: of('names'), year }
}

const together = (tokens: Token[]) => tokens.reduce((all, token) => all ^ token, 0n)

/** One number for each way to look like somebody of the same table: two rows that share one look alike. */
export function waysOf({ document, phone, names, year }: Marks): { by: Likeness['by']; way: bigint }[] {
  const name = names.length > 0 ? together(names) : undefined
  return [
    ...document.map((way) => ({ by: 'document' as const, way })),
    ...(name === undefined ? [] : phone.map((token) => ({ by: 'phone' as const, way: token ^ name }))),
    ...(name === undefined || year === null ? [] : [{ by: 'names' as const, way: name ^ BigInt(year) }]),
  ]
}

export const askedOf = (marks: Marks, at: number): Asked[] =>
  (['document', 'phone', 'names'] as const).flatMap((kind) => marks[kind].map((token) => ({ at, kind, token })))

/** Of all who share something with a row, whoever shares enough. */
export function likest({ names, year }: Marks, shared: Shared[]): Likeness | undefined {
  const found: Likeness[] = []
  for (const [person, those] of Map.groupBy(shared, ({ personId }) => personId)) {
    const has = (kind: TokenKind) => those.filter((each) => each.kind === kind).length
    const named = names.length > 0 && has('names') === names.length
    if (has('document') > 0) found.push({ by: 'document', person })
    else if (named && has('phone') > 0) found.push({ by: 'phone', person })
    else if (named && year !== null && those[0]!.birthYear === year) found.push({ by: 'names', person })
  }
  return (['document', 'phone', 'names'] as const).map((by) => found.find((one) => one.by === by)).find(Boolean)
}
