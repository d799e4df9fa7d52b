// An intake under way: what was typed so far, sealed on the server at every step.
import type { FormValues } from '../../../kit/form.ts'
import type { CityWork } from '../../../kit/request.ts'
import { open, seal } from '../../../kit/vault.ts'
import type { Found } from '../search/actions.ts'
import { newIds } from '../store.ts'
import { getIntake, insertIntake, saveIntake } from './store.ts'

/** Somebody the new person may be: no name, only what agrees. */
export type Alike = Pick<Found, 'reasons' | 'differs'> & { id: string; code: string; initials: string; birthYear: number | null }
export type Told = {
  values: FormValues
  /** The steps that were answered. */
  done: string[]
  alike: Alike[]
}
export type Intake = Told & { id: string; cityId: string; orgId: string; savedAt: Date }

type Of = Pick<Intake, 'cityId' | 'id'>
const place = ({ cityId, id }: Of) => ({ table: 'intakes', column: 'sealed', city: cityId, id })

export async function beginIntake(work: CityWork, values: FormValues): Promise<string> {
  const { db, city, actor, vault } = work
  const [[id], keys] = await Promise.all([newIds(db), vault.keysOf(actor.org!.id)])
  const of = { cityId: city.id, id: id!, orgId: actor.org!.id }
  const told: Told = { values, done: ['consent'], alike: [] }
  await insertIntake(db, { ...of, sealed: seal(keys, place(of), told), createdAt: work.now(), savedAt: work.now() })
  return of.id
}

export async function openIntake({ db, city, vault }: CityWork, id: string): Promise<Intake> {
  const { sealed, ...row } = await getIntake(db, city.id, id)
  return { ...row, ...open<Told>(await vault.keysOf(row.orgId), place(row), sealed) }
}

export async function keepIntake({ db, vault, now }: CityWork, intake: Intake, { values, done, alike }: Told) {
  await saveIntake(db, intake.cityId, intake.id, seal(await vault.keysOf(intake.orgId), place(intake), { values, done, alike }), now())
}
