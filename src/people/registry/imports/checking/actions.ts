// Rows are judged before anything is written: what they tell, what is wrong with them, who of them is known.
import type { KeyObject } from 'node:crypto'
import type { JobKind, JobWork } from '../../../../kit/jobs.ts'
import { languages, localeOf, type Text } from '../../../../kit/language.ts'
import type { CityWork } from '../../../../kit/request.ts'
import type { Row } from '../../../../kit/sheets/index.ts'
import type { OrgKeys } from '../../../../kit/vault.ts'
import { birthOf, identityOf } from '../../actions.ts'
import { householdCodes, isOurCode } from '../households/actions.ts'
import { piecesOf, tokenKey } from '../../sealed.ts'
import { strings as words } from '../../strings.ts'
import { type Counts, type Flaw, type Import, type Judged, partSize } from '../import.ts'
import { askedOf, likest, type Marks, marksOf, waysOf } from '../likeness/likeness.ts'
import { type RowForm, type RowReader, readerOf } from '../rows/row.ts'
import { strings } from '../rows/strings.ts'
import { contentOf, keepJudged, keyOf, openImport, openPart } from '../sealed.ts'
import { saveCounts } from '../store.ts'
import { strings as imports } from '../strings.ts'
import { findOrigins, findSharing } from './store.ts'

/** What stood in the rows before. It is kept in memory and nowhere else: judging that was broken off begins anew. */
type Before = { contents: Map<string, { times: number; row: number }>; ownIds: Map<string, number>; ways: Map<bigint, number> }
export type Judging = { found: Import; read: RowReader; before: Before; counts: Counts }

export const judgingOf = (found: Import, country: string): Judging => ({
  found, read: readerOf(found.meaning, found.dates, country),
  before: { contents: new Map(), ownIds: new Map(), ways: new Map() },
  counts: { new: 0, alike: 0, changed: 0, same: 0, refused: 0 },
})

export const partsIn = ({ rows }: Pick<Import, 'rows'>) => Math.ceil(rows / partSize)

type Good = { row: number; form: RowForm; key: Buffer; content: Buffer; twin?: number }

/** Judges the rows of a part; they must come in their order. */
export async function judgePart(work: CityWork, judging: Judging, n: number) {
  const { found, counts } = judging
  const [{ rows }, keys] = await Promise.all([openPart(work, found, n), work.vault.keysOf(found.orgId)])
  const ours = await householdCodes(work, rows.flatMap(({ cells }) => cells[found.meaning.indexOf('household')] ?? []))
  const read = rows.map((row) => judgeRow(judging, keys, row, ours))
  const good = read.filter((one) => 'form' in one)
  const known = new Map((await findOrigins(work.db, found, good.map(({ key }) => key))).map((origin) => [origin.key.toString('base64'), origin]))
  const likenesses = await likenessesOf(work, judging, keys, good.filter(({ key }) => !known.has(key.toString('base64'))))
  const judged = read.map((one): Judged => {
    if ('flaws' in one) return one
    const [key, content] = [one.key.toString('base64'), one.content.toString('base64')]
    const origin = known.get(key)
    const of = { row: one.row, form: one.form, key, content }
    if (origin) return { ...of, verdict: origin.content.equals(one.content) ? 'same' : 'changed', person: origin.personId }
    const like = likenesses.get(one)
    return { ...of, verdict: like ? 'alike' : 'new', ...(like && { like }) }
  })
  for (const { verdict } of judged) counts[verdict]++
  await keepJudged(work, found, n, judged)
}

function judgeRow({ found: { headings }, read, before }: Judging, keys: OrgKeys, row: Row, ours: Set<string>): Good | (Judged & { verdict: 'refused' }) {
  const refused = (...flaws: Flaw[]) => ({ row: row.number, verdict: 'refused' as const, flaws })
  if (row.cells.slice(headings.length).some((cell) => cell.trim() !== '')) return refused({ field: '', message: strings.moreCells })
  const result = read(row)
  if ('flaws' in result) return refused(...result.flaws)
  const { form, ownId } = result
  if (form.household && isOurCode(form.household) && !ours.has(form.household.toUpperCase())) return refused({ field: 'household', message: words.problems.noSuchHousehold })
  if (ownId !== undefined) {
    const first = before.ownIds.get(ownId)
    if (first !== undefined) return refused({ field: 'ownId', message: withRow(strings.sameOwnId, first) })
    before.ownIds.set(ownId, row.number)
  }
  const content = contentOf(keys, form)
  const id = content.toString('base64')
  const twin = before.contents.get(id)
  before.contents.set(id, { times: (twin?.times ?? 0) + 1, row: twin?.row ?? row.number })
  return { row: row.number, form, content, key: keyOf(keys, ownId, content, twin?.times ?? 0), ...(twin && { twin: twin.row }) }
}

/** Who is perhaps known: first by the rows before, then by the registry. */
async function likenessesOf(work: CityWork, { found, before }: Judging, keys: OrgKeys, rows: Good[]) {
  const inRegistry = await Promise.all(keys.tokens.sought.map(async (key) => {
    const marks = rows.map(({ form }) => marksOfForm(work, key, form))
    const shared = Map.groupBy(await findSharing(work.db, found, marks.flatMap(askedOf)), ({ at }) => at)
    return marks.map((of, at) => ({ of, like: likest(of, shared.get(at) ?? []) }))
  }))
  return new Map(rows.map((one, at) => {
    const inFile = one.twin === undefined ? inRowsBefore(before, one.row, inRegistry[0]![at]!.of) : { by: 'row' as const, row: one.twin }
    return [one, inFile ?? inRegistry.map((of) => of[at]!.like).find(Boolean)]
  }))
}

function inRowsBefore({ ways }: Before, row: number, marks: Marks) {
  const own = waysOf(marks)
  const like = own.flatMap(({ by, way }) => (ways.has(way) ? [{ by, row: ways.get(way)! }] : []))[0]
  for (const { way } of own) if (!ways.has(way)) ways.set(way, row)
  return like
}

function marksOfForm({ city, now }: CityWork, key: KeyObject, form: RowForm): Marks {
  const { birthDate, birthYear } = birthOf(form, now())
  const identity = identityOf({ papers: [], specificNeeds: [], languages: [], sex: 'other', ...form }, birthDate, city.country)
  return marksOf(piecesOf(identity, birthYear), identity.phones, birthYear, tokenKey(key, city.id))
}

const withRow = (text: Text, row: number) => Object.fromEntries(languages.map((lang) => [lang, localeOf(lang).t(text, { row: String(row) })])) as Text

/** Judges a table of any length, part by part. */
export const checkJob: JobKind = {
  kind: 'people.check',
  title: imports.check.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { importId } = job.input as { importId: string }
    const found = await step((work) => openImport({ ...work, city: city! }, importId))
    const judging = judgingOf(found, city!.country)
    for (let n = 0; n < partsIn(found); n++) {
      if (await stopped()) return
      await step((work) => judgePart({ ...work, city: city! }, judging, n), { done: Math.min((n + 1) * partSize, found.rows) })
    }
    await step(({ db }) => saveCounts(db, found.cityId, importId, judging.counts), { result: { cityId: found.cityId, importId } })
  },
  outcomes: ({ status, result }, { t, href }) => {
    const { cityId, importId } = result as { cityId?: string; importId?: string }
    return status === 'done' && importId ? [{ text: t(imports.check.title), action: { label: imports.check.see, href: href(`/${cityId}/people/imports/${importId}`) } }] : []
  },
}
