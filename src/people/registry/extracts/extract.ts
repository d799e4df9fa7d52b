// A list of people that leaves: what is asked for, and its columns.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Lang } from '../../../kit/language.ts'
import type { OutCell, OutColumn } from '../../../kit/sheets/index.ts'
import { spoken } from '../../../kit/spoken.ts'
import type { PersonExtracts } from '../../../kit/tables.ts'
import { keysOf } from '../../../kit/text.ts'
import { PersonFilter, type Identity } from '../person.ts'
import { columnNames } from '../imports/columns/words.ts'
import { educations, papers, places, sexes, specificNeeds, stays } from '../words.ts'
import type { listForExtract } from './store.ts'
import { strings } from './strings.ts'
import { reasons } from './words.ts'

export type Extract = Selectable<PersonExtracts>

/** The most people of a list, and of a workbook, which is made in memory. */
export const mostPeople = { csv: 200_000, xlsx: 20_000 }
export const partSize = 250
/** How long a list can be fetched. */
export const hour = 3_600_000

export const Asking = z.object({
  ...PersonFilter.pick({ status: true, need: true }).shape,
  reason: z.enum(keysOf(reasons), { message: 'choose' }),
  with: z.enum(['codes', 'identities']).default('codes'),
  format: z.enum(['csv', 'xlsx']).default('csv'),
})
export type Asking = z.infer<typeof Asking>

/** A password may hold spaces at its ends, as a phrase does within. */
export const leastPassword = 12
export const Locking = z.object({ password: z.string().min(leastPassword).max(200) })

type Listed = Awaited<ReturnType<typeof listForExtract>>[number]
type Words = Record<string, Record<Lang, string>>
type Column = { heading: Record<Lang, string>; identity?: true; cell: (person: Listed, identity: Identity | undefined, lang: Lang) => OutCell }

const one = (words: Words, code: string | null, lang: Lang) => (code === null ? null : (words[code]?.[lang] ?? code))
const several = (words: Words, codes: string[], lang: Lang) => codes.map((code) => words[code]?.[lang] ?? code).join('; ')
const named = (key: keyof typeof columnNames, cell: Column['cell']): Column => ({ heading: columnNames[key].headings, cell })
const sealed = (key: keyof typeof columnNames, of: (identity: Identity) => OutCell): Column => ({ ...named(key, (_, identity) => identity && of(identity)), identity: true })
const numberOf = (kind: keyof typeof papers) => (identity: Identity) => identity.papers.find((paper) => paper.kind === kind)?.number

/** Every column; those of identities are left out unless they are asked for. Notes never leave in a list. */
const columns: Column[] = [
  { heading: strings.columns.code, cell: ({ code }) => code },
  sealed('givenName', ({ givenName }) => givenName), sealed('fatherName', ({ fatherName }) => fatherName), sealed('familyName', ({ familyName }) => familyName),
  named('sex', ({ sex }, _, lang) => one(sexes, sex, lang)),
  sealed('birthDate', ({ birthDate }) => birthDate),
  named('birthYear', ({ birthYear }) => birthYear),
  sealed('phone', ({ phones }) => phones[0]), sealed('phone2', ({ phones }) => phones[1]), sealed('address', ({ address }) => address),
  named('languages', ({ languages }, _, lang) => several(spoken, languages, lang)),
  named('education', ({ education }, _, lang) => one(educations, education, lang)),
  named('stay', ({ stay }, _, lang) => one(stays, stay, lang)),
  named('papers', ({ papers: kinds }, _, lang) => several(papers, kinds, lang)),
  ...(['passport', 'national_id', 'residence_card', 'asylum_certificate', 'consular_card'] as const).map((kind) => sealed(`number.${kind}`, numberOf(kind))),
  named('specificNeeds', ({ needs }, _, lang) => several(specificNeeds, needs, lang)),
  named('household', ({ household }) => household), named('size', ({ size }) => size), named('place', ({ place }, _, lang) => one(places, place, lang)),
  { heading: strings.columns.registered, cell: ({ createdAt }) => createdAt.toISOString().slice(0, 10) },
]

const columnsOf = ({ identities }: Pick<Extract, 'identities'>) => columns.filter(({ identity }) => identities || !identity)

export const outColumns = (extract: Pick<Extract, 'identities' | 'lang'>): OutColumn[] => columnsOf(extract).map(({ heading }) => ({ heading: heading[extract.lang], width: 22 }))
export const cellsOf = (extract: Pick<Extract, 'identities' | 'lang'>, person: Listed, identity: Identity | undefined): OutCell[] =>
  columnsOf(extract).map(({ cell }) => cell(person, identity, extract.lang) ?? null)
