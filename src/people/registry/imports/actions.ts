// A table of people from its arrival to the job that writes it.
import { startJob } from '../../../kit/jobs.ts'
import { conflict, must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { type Row, SheetProblem, streamSheet } from '../../../kit/sheets/index.ts'
import { can } from '../policy.ts'
import { judgePart, judgingOf, partsIn } from './checking/actions.ts'
import { type Dates, guessDates, guessMeaning, type Meaning } from './columns/column.ts'
import { type Choices, type Consent, type Import, mostRows, partSize } from './import.ts'
import { keepHead, keepImport, keepMapping, keepPart, openImport, openMapping } from './sealed.ts'
import { saveCounts, saveRows, setJob } from './store.ts'

/** Tables of so many parts are judged while their sender waits; longer ones by a job. */
const mostAtOnce = 2

/** Keeps a table that arrived, some rows at a time, and says what its columns seem to tell. */
export async function receiveTable(work: CityWork, file: File): Promise<string> {
  must(can.work(work.actor, work.city.id))
  const { columns: headings, rows, ...sheet } = await streamSheet(file.stream(), file.name, { limits: { rows: mostRows + 1 } })
  let id: string | undefined
  let [part, parts, count]: [Row[], number, number] = [[], 0, 0]
  const keep = async () => {
    if (part.length === 0) return
    id ??= await keepImport(work, await headOf(work, file.name, { headings, ...sheet }, part))
    await keepPart(work, id, parts++, { rows: part })
    count += part.length
    part = []
  }
  for await (const row of rows) if (part.push(row) === partSize) await keep()
  await keep()
  if (!id) throw new SheetProblem('empty')
  await saveRows(work.db, work.city.id, id, count)
  return id
}

type Sheet = Pick<Import, 'headings' | 'kind' | 'delimiter' | 'encoding'>

async function headOf(work: CityWork, fileName: string, { headings, kind, delimiter, encoding }: Sheet, rows: Row[]) {
  const kept = await openMapping(work, headings)
  const meaning = kept?.meaning ?? guessMeaning(headings, rows)
  return {
    fileName: fileName.slice(0, 120), headings, kind, ...(delimiter && { delimiter }), ...(encoding && { encoding }), meaning,
    dates: kept?.dates ?? guessDates(meaning, rows), ...(kept && { mapping: kept.name }),
  }
}

/** What each column means, as its sender says; kept under a name for the next such table. */
export async function mapColumns(work: CityWork, found: Import, { meaning, dates, saveAs }: { meaning: Meaning; dates: Dates; saveAs?: string | undefined }) {
  mustBeOpen(found)
  if (saveAs) await keepMapping(work, found.headings, { name: saveAs, meaning, dates })
  const { mapping: _, ...head } = found
  await keepHead(work, { ...head, meaning, dates, mapped: true, ...(saveAs && { mapping: saveAs }) })
  await saveCounts(work.db, found.cityId, found.id, {}, null)
}

/** What those in the table agreed to; then its rows are judged, at once or by the job whose id is returned. */
export async function recordWord(work: CityWork, found: Import, consent: Consent): Promise<string | undefined> {
  mustBeOpen(found)
  await keepHead(work, { ...found, consent })
  if (partsIn(found) > mostAtOnce) {
    const job = await startJob(work, 'people.check', { importId: found.id }, found.rows)
    await saveCounts(work.db, found.cityId, found.id, {}, job)
    return job
  }
  const judging = judgingOf(found, work.city.country)
  for (let n = 0; n < partsIn(found); n++) await judgePart(work, judging, n)
  await saveCounts(work.db, found.cityId, found.id, judging.counts, null)
  return undefined
}

/** Starts writing what was shown; returns the job, whose page shows how far it is. */
export async function startImport(work: CityWork, id: string, choices: Choices): Promise<string> {
  const found = await openImport(work, id)
  if (found.jobId) return found.jobId
  if (!found.consent || found.counts.new === undefined) throw conflict()
  await keepHead(work, { ...found, choices })
  const job = await startJob(work, 'people.import', { importId: id }, found.rows)
  if (!(await setJob(work.db, found.cityId, id, job))) throw conflict()
  return job
}

/** Once it is being written, nothing about a table changes any more. */
function mustBeOpen({ jobId }: Import) {
  if (jobId) throw conflict()
}
