// What of two files stays when they become one: what has one value is chosen, what can be several is kept of both.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Merges } from '../../../kit/tables.ts'
import { codeText, wholeNumber } from '../../../kit/text.ts'
import type { Identity, Person } from '../person.ts'

export type Merge = Omit<Selectable<Merges>, 'sealed'>
/** Ids of what changed files. */
export type Moved = { needs: string[]; referrals: string[]; files: string[] }
/** Whether a file was open, and until when it was kept. */
export type Before = Pick<Person, 'status' | 'closedAt' | 'retainUntil'>

/** A file as merging sees it: each piece is one thing to choose. */
export type Whole = {
  givenName: string; fatherName?: string | undefined; familyName?: string | undefined; address?: string | undefined; notes?: string | undefined
  sex: Person['sex']; education: Person['education']; stay: Person['stay']
  birth: { day?: string | undefined; year: number | null; known: Person['birthKnown'] }
  home: { householdId: string | null; place: Person['place'] }
  phones: string[]; papers: Identity['papers']; kinds: string[]; languages: string[]; specificNeeds: Person['specificNeeds']
}

export const wholeOf = (person: Person, { givenName, fatherName, familyName, address, notes, birthDate, phones, papers }: Identity): Whole => ({
  givenName, fatherName, familyName, address, notes, phones, papers, kinds: person.papers, languages: person.languages,
  sex: person.sex, education: person.education, stay: person.stay, specificNeeds: person.specificNeeds,
  birth: { day: birthDate, year: person.birthYear, known: person.birthKnown }, home: { householdId: person.householdId, place: person.place },
})

export const identityOfWhole = ({ givenName, fatherName, familyName, address, notes, birth, phones, papers }: Whole): Identity =>
  ({ givenName, fatherName, familyName, birthDate: birth.day, phones, papers, address, notes })

export const codedOfWhole = ({ sex, education, stay, birth, home, kinds, languages }: Whole) =>
  ({ sex, education, stay, birthYear: birth.year, birthKnown: birth.known, ...home, papers: kinds, languages })

export const chosen = ['givenName', 'fatherName', 'familyName', 'birth', 'sex', 'address', 'education', 'stay', 'home', 'notes'] as const
export type Chosen = (typeof chosen)[number]
const several = ['phones', 'papers', 'kinds', 'languages', 'specificNeeds'] as const

const alike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const isEmpty = (piece: Chosen, whole: Whole) =>
  piece === 'birth' ? whole.birth.year === null : piece === 'home' ? whole.home.householdId === null : !whole[piece]

/** The pieces of which one of two must be chosen: both files have one, and not the same. */
export const toChoose = (a: Whole, b: Whole) =>
  chosen.filter((piece) => !isEmpty(piece, a) && !isEmpty(piece, b) && !(piece === 'home' ? a.home.householdId === b.home.householdId : alike(a[piece], b[piece])))

const precision = { day: 3, year: 2, age: 1 }
/** What is chosen to begin with: a day rather than a year, the longer name; else what the file that stays says. */
export function usual(piece: Chosen, a: Whole, b: Whole): 'a' | 'b' | 'both' {
  if (piece === 'notes') return 'both'
  if (piece === 'birth') return precision[b.birth.known ?? 'age'] > precision[a.birth.known ?? 'age'] ? 'b' : 'a'
  return (piece === 'fatherName' || piece === 'address') && String(b[piece]).length > String(a[piece]).length ? 'b' : 'a'
}

/** The two as one. `b` where it was chosen, or where only `b` has it. */
export function together(a: Whole, b: Whole, choose: (piece: Chosen) => 'a' | 'b' | 'both'): Whole {
  const asked = new Set(toChoose(a, b))
  const of = (piece: Chosen) => (asked.has(piece) ? choose(piece) : isEmpty(piece, a) ? 'b' : 'a')
  const one = singly((piece) => (of(piece) === 'b' ? b : a)[piece])
  const both = severally((piece) => unique<unknown>([...a[piece], ...b[piece]]))
  return { ...one, ...both, ...(of('notes') === 'both' && { notes: unique([a.notes, b.notes]).join('\n') }) }
}

/** What the file was before, but for what has changed since: `now` where it differs from what merging left. */
export function apart(before: Whole, after: Whole, now: Whole): Whole {
  const one = singly((piece) => (alike(now[piece], after[piece]) ? before : now)[piece])
  const some = severally((piece) => without<unknown>(now[piece], before[piece], after[piece]))
  return { ...one, ...some }
}

const singly = (of: (piece: Chosen) => unknown) => Object.fromEntries(chosen.map((piece) => [piece, of(piece)])) as Pick<Whole, Chosen>
const severally = (of: (piece: (typeof several)[number]) => unknown) =>
  Object.fromEntries(several.map((piece) => [piece, of(piece)])) as Pick<Whole, (typeof several)[number]>
const unique = <T>(all: T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
/** Without what came by merging. */
const without = <T>(now: T[], before: T[], after: T[]) => {
  const has = (all: T[], one: T) => all.some((other) => alike(other, one))
  return now.filter((one) => has(before, one) || !has(after, one))
}

export const WithForm = z.object({ with: codeText(20) })
export const MergeForm = z.object({ other: z.uuid(), version: wholeNumber({ min: 1 }), otherVersion: wholeNumber({ min: 1 }) })
export const UnmergeForm = z.object({ merge: z.uuid() })
export const choiceOf = (value: unknown): 'a' | 'b' | 'both' => (value === 'b' || value === 'both' ? value : 'a')
