// What can be done with programmes.
import { note } from '../../../kit/events.ts'
import { mustMove } from '../../../kit/moves.ts'
import { must, Problem } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { whereOf } from '../assistance.ts'
import { post } from '../ledger/actions.ts'
import { type Currency, minorOf } from '../money/money.ts'
import { can, type ProgrammeMove, programmeMoves } from '../policy.ts'
import { strings } from '../strings.ts'
import { type ProgrammeForm, rowOf } from './programme.ts'
import { getProgramme, hasRunning, insertProgramme, updateProgramme } from './store.ts'

export async function createProgramme(work: CityWork, form: ProgrammeForm): Promise<string> {
  must(can.see(work.actor, work.city.id))
  const id = await insertProgramme(work.db, { ...whereOf(work), ...rowOf(form), createdAt: work.now() })
  await note(work, 'programme.drafted', { id, cityId: work.city.id })
  return id
}

/** Changes a draft; false when somebody else did since `version`. */
export async function editProgramme(work: CityWork, id: string, form: ProgrammeForm, version: number): Promise<boolean> {
  const programme = await getProgramme(work.db, whereOf(work), id)
  must(can.edit(work.actor, programme))
  if (programme.version !== version) return false
  await updateProgramme(work.db, programme, rowOf(form))
  await note(work, 'programme.changed', programme)
  return true
}

/** Opens a programme, and with it its books; or closes it when no distribution waits. */
export async function moveProgramme(work: CityWork, id: string, move: ProgrammeMove) {
  const programme = await getProgramme(work.db, whereOf(work), id)
  mustMove(programmeMoves[move], work.actor, programme)
  if (move === 'close' && (await hasRunning(work.db, programme))) throw new Problem(409, strings.problems.running)
  const { to } = programmeMoves[move]
  await updateProgramme(work.db, programme, {
    status: to, closedAt: to === 'closed' ? work.now() : null, ...(move === 'open' && { openedAt: work.now() }),
  })
  if (move === 'open') await post(work, programme, 'funded', programme.budget)
  await note(work, to === 'closed' ? 'programme.closed' : move === 'open' ? 'programme.opened' : 'programme.reopened', programme)
}

/** More money came in. */
export async function addMoney(work: CityWork, id: string, typed: string) {
  const programme = await getProgramme(work.db, whereOf(work), id)
  must(can.fund(work.actor, programme))
  const amount = minorOf(typed, programme.currency as Currency)!
  await post(work, programme, 'funded', amount)
  await note(work, 'programme.funded', programme)
}
