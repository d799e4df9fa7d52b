// Counting again, from the records, what the deeds have counted: what differs is noted, logged and measured, never mended.
import { recountAgreements } from '../../../city/partnerships/index.ts'
import { recountServices } from '../../../city/services/index.ts'
import type { Db } from '../../../kit/database.ts'
import { log } from '../../../kit/log.ts'
import { gauge } from '../../../kit/metrics.ts'
import { type Found, type Recount, sumsOf } from '../../../kit/tallies.ts'
import { recountPractices } from '../../../network/practices/index.ts'
import { recountAssistance } from '../../../people/assistance/index.ts'
import { recountQuestions } from '../../../people/elsewhere/index.ts'
import { recountOpenings } from '../../../people/joint/index.ts'
import { recountNeeds } from '../../../people/needs/index.ts'
import { recountReferrals } from '../../../people/referrals/index.ts'
import { recountPeople } from '../../../people/registry/index.ts'
import { insertRecount, listCityIds, noteDifference } from './store.ts'

const recounts: Recount[] = [
  recountPeople, recountNeeds, recountReferrals, recountAssistance, recountAgreements, recountOpenings, recountQuestions, recountServices, recountPractices,
]

export type Fault = { name: string; month: string; theme: string; kept: number; found: number }

/** Counts every city again. Returns how many counters differ in all. */
export async function recountCities(background: Db, now: Date): Promise<number> {
  let differing = 0
  for (const cityId of await listCityIds(background)) differing += (await recountCity(background, cityId, now)).length
  gauge('mudun_figures_differing', 'Counters that the latest recount from the records found otherwise.', differing)
  return differing
}

/** Counts one city again, and keeps what came of it. */
export async function recountCity(background: Db, cityId: string, now: Date): Promise<Fault[]> {
  // Deeds go on meanwhile: counters and records are read as of one moment.
  const faults = await background.transaction().setIsolationLevel('repeatable read').execute(async (moment) => {
    const each: Fault[] = []
    for (const recount of recounts) each.push(...(await compare(moment, cityId, recount)))
    return each
  })
  const differing = [...new Set(faults.map(({ name }) => name))]
  const id = await insertRecount(background, {
    cityId, at: now, counted: recounts.flatMap(({ counters, standing }) => [...counters, ...standing]), differing, faults,
  })
  if (faults.length > 0) {
    log.warn('figures differ from their records', { count: differing.length })
    await noteDifference(background, { cityId, id, at: now, counters: differing })
  }
  return faults
}

async function compare(background: Db, cityId: string, { counters, standing, run }: Recount): Promise<Fault[]> {
  const [kept, found] = await Promise.all([sumsOf(background, cityId, [...counters, ...standing]), run(background, cityId)])
  const keyOf = ({ name, month, theme }: Found) => [name, standing.includes(name) ? '' : month, theme].join('|')
  const total = (sums: Found[]) => {
    const totals = new Map<string, number>()
    for (const sum of sums) totals.set(keyOf(sum), (totals.get(keyOf(sum)) ?? 0) + sum.n)
    return totals
  }
  const [byKept, byFound] = [total(kept), total(found)]
  return [...new Set([...byKept.keys(), ...byFound.keys()])].flatMap((key) => {
    const [name, month, theme] = key.split('|') as [string, string, string]
    const fault = { name, month, theme, kept: byKept.get(key) ?? 0, found: byFound.get(key) ?? 0 }
    return fault.kept === fault.found ? [] : [fault]
  })
}
