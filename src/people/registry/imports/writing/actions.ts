// The rows that were judged good are written down, some hundreds a step: stopped, paused or killed, it goes on where it was.
import { note } from '../../../../kit/events.ts'
import type { JobKind, JobWork } from '../../../../kit/jobs.ts'
import type { CityWork } from '../../../../kit/request.ts'
import { findDuplicates } from '../../../duplicates/index.ts'
import { correctByTable } from '../../corrections/actions.ts'
import { registerAll } from '../../registering/actions.ts'
import { listCards, newIds } from '../../store.ts'
import { findOrigins } from '../checking/store.ts'
import { partsIn } from '../checking/actions.ts'
import { settleAll } from '../households/actions.ts'
import { makeRoomFor } from '../households/store.ts'
import { type Choices, type Import, type Judged, type Known, partSize, type Writable } from '../import.ts'
import { keepJudged, openImport, openJudged } from '../sealed.ts'
import { strings } from '../strings.ts'
import { countFirstPeople, insertOrigins, saveContent, takeTurn } from './store.ts'

/** What became of the rows. */
export type Done = { at: number; registered: number; corrected: number; unchanged: number; returned: number }

const nothing: Done = { at: 0, registered: 0, corrected: 0, unchanged: 0, returned: 0 }
const bytes = (text: string) => Buffer.from(text, 'base64')

const isWanted = (judged: Judged, { alike }: Choices): judged is Writable =>
  judged.verdict === 'new' || (judged.verdict === 'alike' && alike === 'register')

/** Writes one part; what became of it is added to `done`. */
export async function writePart(work: CityWork, found: Import, n: number, done: Done) {
  await takeTurn(work.db, found.orgId)
  const choices = found.choices!
  const judged = await openJudged(work, found, n)
  const wanted = judged.filter((one) => isWanted(one, choices))
  const known = new Set((await findOrigins(work.db, found, wanted.map(({ key }) => bytes(key)))).map(({ key }) => key.toString('base64')))
  const rows = wanted.filter(({ key }) => !known.has(key))
  await register(work, found, rows)
  if (rows.some(({ verdict }) => verdict === 'alike')) await keepJudged(work, found, n, judged) // with who they became
  const corrected = choices.changed === 'correct' ? await correct(work, found, judged.filter((one): one is Known => one.verdict === 'changed')) : 0
  const left = judged.filter(({ verdict }) => verdict === 'same' || verdict === 'changed').length - corrected + known.size
  done.registered += rows.length
  done.corrected += corrected
  done.unchanged += left
  done.returned += judged.length - rows.length - corrected - left
  done.at = n + 1
}

async function register(work: CityWork, found: Import, rows: Writable[]) {
  const [ids, keys] = await Promise.all([newIds(work.db, rows.length), work.vault.keysOf(found.orgId)])
  const homes = await settleAll(work, keys, rows.map(({ form }) => form))
  const { sure: _, ...consent } = found.consent!
  rows.forEach((row, i) => { row.person = ids[i]! })
  await registerAll(work, rows.map(({ form, person }, i) => ({
    id: person!, home: homes[i]!, from: found.id,
    form: { sex: 'other', languages: [], papers: [], specificNeeds: [], ...consent, ...form, how: form.how ?? consent.how },
  })))
  await insertOrigins(work.db, found, rows.map(({ key, content, person }) => ({ key: bytes(key), content: bytes(content), id: person! })))
  await makeRoomFor(work.db, found, [...new Set(homes.flatMap(({ householdId }) => householdId ?? []))])
}

/** Corrects whose data differ; who was handed over, merged or erased meanwhile is left alone. */
async function correct(work: CityWork, found: Import, rows: Known[]): Promise<number> {
  const reached = new Set((await listCards(work.db, found, rows.map(({ person }) => person))).flatMap(({ id, status }) => (status === 'open' || status === 'closed' ? [id] : [])))
  let corrected = 0
  for (const { person, form: { household: _, size: __, place: ___, how: ____, ...told }, key, content } of rows) {
    if (!reached.has(person)) continue
    await correctByTable(work, person, told)
    await saveContent(work.db, found, bytes(key), bytes(content))
    corrected++
  }
  return corrected
}

/** All is written: it is noted, and whoever stands twice now is looked for. */
async function end(work: CityWork, found: Import, { registered, corrected, returned }: Done) {
  await note(work, 'people.imported', found, { data: { registered, corrected, returned } })
  if (registered > 0) await findDuplicates(work)
}

type Result = Partial<Done> & { cityId?: string; importId?: string }

export const importJob: JobKind = {
  kind: 'people.import',
  title: strings.report.job,
  run: async ({ job, city, step, stopped }: JobWork) => {
    const { importId } = job.input as { importId: string }
    const done: Done = { ...nothing, ...(job.checkpoint as Partial<Done>) }
    const found = await step((work) => openImport({ ...work, city: city! }, importId))
    while (done.at < partsIn(found)) {
      if (await stopped()) return
      const next = { ...done }
      const progress = { done: Math.min((done.at + 1) * partSize, found.rows), checkpoint: next, result: next }
      await step(async (work) => {
        const at = { ...work, city: city! }
        await writePart(at, found, done.at, next)
        Object.assign(progress, { result: { ...next, cityId: found.cityId, importId } })
        if (next.at === partsIn(found)) await end(at, found, next)
      }, progress)
      Object.assign(done, next)
      if (done.at === 4 || done.at === 40) await step(({ db }) => countFirstPeople(db))
    }
  },
  outcomes: ({ result }, { t, href }) => {
    const { cityId, importId, registered = 0, corrected = 0, unchanged = 0, returned = 0 } = result as Result
    if (!importId) return []
    return [
      { text: t(strings.report.registered, { n: registered }), action: { label: strings.report.see, href: href(`/${cityId}/people/imports/${importId}`) } },
      ...(corrected > 0 ? [{ text: t(strings.report.corrected, { n: corrected }) }] : []),
      ...(unchanged > 0 ? [{ text: t(strings.report.unchanged, { n: unchanged }) }] : []),
      ...(returned > 0 ? [{ text: t(strings.report.returned, { n: returned }), tone: 'warn' as const, icon: 'triangle-alert' }] : []),
    ]
  },
}
