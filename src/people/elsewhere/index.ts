// Whether another party of an agreement helps the same people, asked without showing lists (part of A4). docs/elsewhere.md.
import type { Module } from '../../kit/module.ts'
import type { CityWork } from '../../kit/request.ts'
import { agreementsToAsk, askJob } from './asking/actions.ts'
import { keepMarks } from './marks/actions.ts'
import type { OfFile } from './beside/pages.tsx'
import { can } from './policy.ts'
import { routes } from './routes.tsx'
import { findOfList, listOfPerson } from './store.ts'

export { agreementsToAsk, askAboutList, askAboutPerson } from './asking/actions.ts'
export { forgetElsewhere } from './marks/actions.ts'
export { ElsewhereOfList, ElsewhereOfPerson, type OfFile, type OfListProps } from './beside/pages.tsx'
export { recountQuestions } from './recounting/store.ts'
export { keepMarks }
export const maySeeQuestions = can.see

/** For somebody's file: what the partners said of them, and whether they can be asked. */
export async function elsewhereOf(work: CityWork, files: string[]): Promise<OfFile> {
  const [answers, agreements] = await Promise.all([
    listOfPerson(work.db, work.city.id, files), can.ask(work.actor, work.city.id) ? agreementsToAsk(work) : [],
  ])
  return { answers, mayAsk: agreements.length > 0 }
}

/** For a list: the last question about it, and whether one can be asked. */
export async function elsewhereOfList(work: CityWork, list: { id: string; status: string; chosen: number }) {
  const asks = can.ask(work.actor, work.city.id)
  const [question, agreements] = await Promise.all([
    asks ? findOfList(work.db, work.city.id, list.id) : undefined, asks && list.status === 'made' && list.chosen > 0 ? agreementsToAsk(work) : [],
  ])
  return { question, mayAsk: agreements.length > 0 }
}

export const elsewhere: Module = {
  path: '/elsewhere',
  of: 'city',
  routes,
  jobs: [askJob],
  duties: [{ name: 'elsewhere.marks', everySeconds: 60, run: keepMarks }],
}
