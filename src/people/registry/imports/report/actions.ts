// What is wrong with a table, and what of it was not registered: shown, and given back to be put right.
import type { Locale } from '../../../../kit/language.ts'
import type { CityWork } from '../../../../kit/request.ts'
import { csvLines, type OutCell, writeXlsx } from '../../../../kit/sheets/index.ts'
import { listCards } from '../../store.ts'
import { partsIn } from '../checking/actions.ts'
import { isReason, type Told } from '../columns/column.ts'
import type { Flaw, Import, Judged, Likeness, Writable } from '../import.ts'
import { openJudged, openPart } from '../sealed.ts'
import { strings } from '../strings.ts'

export type Fault = { row: number; column: string; value: string; flaw: Flaw }
export type Pair = { row: number; person: string | undefined; like: Likeness }

/** How many faults and pairs a page shows. */
const mostShown = 50

/** The first faults, and the first who look like others. */
export async function detailsOf(work: CityWork, found: Import): Promise<{ faults: Fault[]; pairs: Pair[] }> {
  const [faults, pairs]: [Fault[], Pair[]] = [[], []]
  const wanted = { refused: Math.min(found.counts.refused ?? 0, mostShown), alike: Math.min(found.counts.alike ?? 0, mostShown) }
  for (let n = 0; n < partsIn(found) && (faults.length < wanted.refused || pairs.length < wanted.alike); n++) {
    const judged = await openJudged(work, found, n)
    const cells = judged.some(({ verdict }) => verdict === 'refused') ? (await openPart(work, found, n)).rows : []
    judged.forEach((one, at) => {
      if (one.verdict === 'refused') faults.push(...one.flaws.map((flaw) => faultOf(found, one.row, cells[at]!.cells, flaw)))
      if (one.verdict === 'alike') pairs.push({ row: one.row, person: one.person, like: one.like! })
    })
  }
  return { faults: faults.slice(0, mostShown), pairs: pairs.slice(0, mostShown) }
}

function faultOf({ headings, meaning }: Import, row: number, cells: string[], flaw: Flaw): Fault {
  const column = flaw.field ? meaning.indexOf(flaw.field) : -1
  return { row, column: headings[column] ?? '', value: cells[column]?.slice(0, 80) ?? '', flaw }
}

/** The rows that were not registered, as they came, with the reason beside each: as the table came, CSV or a workbook. */
export async function writeReturned(work: CityWork, found: Import, locale: Locale): Promise<{ name: string; bytes: Buffer }> {
  const kept = found.headings.map((heading, at) => ({ heading, at })).filter(({ heading }) => !isReason(heading))
  const columns = [...kept.map(({ heading }) => ({ heading })), { heading: strings.reason[locale.lang], width: 60 }]
  const rows: OutCell[][] = []
  for (let n = 0; n < partsIn(found); n++) {
    const [judged, part] = await Promise.all([openJudged(work, found, n), openPart(work, found, n)])
    const reasons = await reasonsOf(work, found, judged, locale)
    judged.forEach((one, at) => {
      const reason = reasons(one)
      if (reason) rows.push([...kept.map(({ at: column }) => part.rows[at]!.cells[column] ?? ''), reason])
    })
  }
  const name = `${found.cityId}-${locale.lang}`
  if (found.kind !== 'csv') return { name: `${name}.xlsx`, bytes: await writeXlsx({ sheets: [{ name: strings.title[locale.lang], rightToLeft: locale.dir === 'rtl', columns, rows }] }) }
  const delimiter = found.delimiter === ';' || found.delimiter === '\t' ? found.delimiter : ','
  return { name: `${name}.csv`, bytes: Buffer.from([...csvLines({ columns, rows, delimiter })].join('')) }
}

/** Why a row was not registered; nothing if it was, or is known. */
async function reasonsOf(work: CityWork, found: Import, judged: Judged[], { lang, t }: Locale) {
  const held = found.choices?.alike === 'hold' ? judged.filter((one): one is Writable => one.verdict === 'alike') : []
  const codes = await codesOf(work, held.map(({ like }) => like!))
  return (one: Judged): string => {
    if (one.verdict === 'refused') return one.flaws.map(({ field, message }) => (field ? `${titleOf(found, field)}: ${message[lang]}` : message[lang])).join('\n')
    const like = held.find((each) => each === one)?.like
    return like ? whyHeld(like, codes, t) : ''
  }
}

const titleOf = ({ headings, meaning }: Import, field: Told) => headings[meaning.indexOf(field)] ?? ''

function whyHeld({ by, row, person }: Likeness, codes: Map<string, string>, t: Locale['t']): string {
  const why = t(strings.likeness[by])
  return row === undefined ? t(strings.heldPerson, { code: codes.get(person!) ?? '', why }) : t(strings.heldRow, { row: String(row), why })
}

/** The codes of those whom rows look like, and of who they became. */
export async function codesOf({ db, city, actor }: CityWork, likes: { person?: string | undefined }[]): Promise<Map<string, string>> {
  const ids = [...new Set(likes.flatMap(({ person }) => person ?? []))]
  return new Map((await listCards(db, { cityId: city.id, orgId: actor.org!.id }, ids)).map(({ id, code }) => [id, code]))
}

