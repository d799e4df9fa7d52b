// Help that is handed out in La Marsa: programmes of an association and of the municipality, with days in every state.
import type { Member } from '../src/kit/actor.ts'
import {
  addMoney, answerComplaint, createProgramme, getDistribution, listComplaints, makeList, moveDay, moveListOn, moveProgramme, noteComplaint, openSlips, planDistribution, ProgrammeForm, reconcile, redeemCode,
} from '../src/people/assistance/index.ts'
import { type DemoDay as Day, programmes } from './content/programmes.ts'
import { castMember } from './staff.ts'
import { after, type Scene } from './teller.ts'

const cityId = 'la-marsa'

type Told = { maker: Member; approver: Member; programme: string }

export function planAssistance(scene: Scene) {
  const daysAgo = (days: number, who: Member, run: (work: Work) => Promise<unknown>) => {
    const at = scene.teller.daysAgo(days)
    scene.teller.plan(at, () => scene.teller.inCity(who, cityId, at, run))
  }
  for (const { by, approvedBy, opened, days, waits, raised, ...form } of programmes) {
    const [maker, approver] = [castMember(by), castMember(approvedBy)]
    const at = scene.teller.daysAgo(opened)
    scene.teller.plan(at, async () => {
      const period = { from: dayOf(at), to: dayOf(after(at, 300)) }
      const programme = await scene.teller.inCity(maker, cityId, at, (work) => createProgramme(work, ProgrammeForm.parse({ ...form, ...period })))
      if (days.length === 0 && !waits) return // still a draft
      await scene.teller.inCity(maker, cityId, at, (work) => moveProgramme(work, programme, 'open'))
      for (const day of days) planDay(scene, { maker, approver, programme }, day)
      if (raised) daysAgo(raised.days, maker, (work) => addMoney(work, programme, raised.amount))
      if (waits) daysAgo(waits, maker, (work) => makeList(work, programme))
    })
  }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

function planDay({ teller }: Scene, { maker, approver, programme }: Told, day: Day) {
  const listed = teller.daysAgo(day.listed)
  const held = teller.daysAgo(day.at)
  const as = <T>(who: Member, at: Date, run: Parameters<typeof teller.inCity<T>>[3]) => teller.inCity(who, cityId, at, run)
  teller.plan(listed, async () => {
    const list = await as(maker, listed, (work) => makeList(work, programme))
    await as(approver, after(listed, 0.01), (work) => moveListOn(work, list, 'approve'))
    if (day.now === 'approved') return
    const id = await as(maker, after(listed, 0.02), (work) => planDistribution(work, list, { place: 'Maison des jeunes', area: work.city.areas[Math.round(day.at) % 2 ? 0 : 1]?.id, day: dayOf(held), from: '09:00', to: '13:00' }))
    if (day.now === 'planned') return
    teller.plan(held, async () => {
      await as(maker, held, (work) => moveDay(work, id, 'start'))
      const slips = await as(maker, after(held, 0.01), (work) => handOut(work, id, day.collected ?? 9))
      for (const { nth, answered, ...form } of day.complaints ?? []) {
        await as(maker, after(held, 0.05), (work) => noteComplaint(work, id, slips[nth]!, form))
        if (answered) teller.plan(after(held, answered.days), () => as(approver, after(held, answered.days), (work) => answer(work, id, answered)))
      }
      if (day.now === 'open') return
      await as(maker, after(held, 0.2), (work) => moveDay(work, id, 'end'))
      if (day.now === 'reconciled') await as(maker, after(held, 0.25), (work) => count(work, id))
    })
  })
}

type Work = Parameters<typeof openSlips>[0]

const dayById = (work: Work, id: string) => getDistribution(work.db, { cityId, orgId: work.actor.org!.id }, id)

/** Of each ten in the line so many come. Returns their slips. */
async function handOut(work: Work, id: string, ofTen: number): Promise<string[]> {
  const slips: string[] = []
  for (const { code, queueNo } of await openSlips(work, await dayById(work, id), 0))
    if (queueNo % 10 < ofTen) {
      const said = await redeemCode(work, id, { code })
      if (said.yes) slips.push(said.id)
    }
  return slips
}

/** The complaint of a day that waits. */
async function answer(work: Work, day: string, { outcome, answer }: { outcome: 'righted' | 'explained'; answer: string }) {
  const [complaint] = await listComplaints(work.db, { cityId, orgId: work.actor.org!.id }, { view: 'new', day })
  await answerComplaint(work, complaint!.id, { outcome, answer })
}

/** All that was not collected came back. */
async function count(work: Work, id: string) {
  const left = (await openSlips(work, await dayById(work, id), 0)).reduce((sum, { amount }) => sum + amount, 0)
  await reconcile(work, id, { counted: String(left / 1000) })
}
