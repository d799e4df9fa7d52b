// Queries on what other cities do with a practice, and on its journey from city to city.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { conflict, orNotFound } from '../../../kit/problem.ts'
import type { Adoption } from '../practice.ts'

const selectAdoptions = (db: Db) =>
  db.selectFrom('adoptions').innerJoin('cities', 'cities.id', 'adoptions.cityId')
    .selectAll('adoptions').select(['cities.name as cityName', 'cities.country']).$narrowType<{ cityName: Text }>()

export async function getAdoption(db: Db, id: string): Promise<Adoption> {
  return orNotFound(await selectAdoptions(db).where('adoptions.id', '=', id).executeTakeFirst()) as Adoption
}

/** The adoption of a practice by a city, unless it was stopped. */
export async function findAdoption(db: Db, practiceId: string, cityId: string) {
  return db.selectFrom('adoptions').select(['id', 'status']).where('practiceId', '=', practiceId).where('cityId', '=', cityId)
    .where('status', '<>', 'stopped').executeTakeFirst()
}

/** All cities that a family of practices has reached, in the order in which they took it up. */
export async function listFamily(db: Db, rootId: string): Promise<Adoption[]> {
  return selectAdoptions(db).where('adoptions.rootId', '=', rootId).orderBy('adoptions.createdAt').orderBy('adoptions.id').execute() as Promise<Adoption[]>
}

/** What a city has taken up, or what was taken up from it; newest first. */
export async function listAdoptions(db: Db, side: { cityId: string } | { originCityId: string }, limit = 100) {
  const [column, id] = 'cityId' in side ? ['adoptions.cityId', side.cityId] as const : ['adoptions.originCityId', side.originCityId] as const
  return selectAdoptions(db)
    .innerJoin('practices', 'practices.id', 'adoptions.practiceId').innerJoin('cities as origin', 'origin.id', 'adoptions.originCityId')
    .select(['practices.title', 'origin.name as originName']).$narrowType<{ title: Text; originName: Text }>()
    .where(column, '=', id).orderBy('adoptions.id', 'desc').limit(limit).execute()
}

export type Travel = { from: string; to: string; status: Adoption['status']; n: number; told: number }

/** From which city to which practices travelled, how far they are there, and how many told their own story. */
export async function listTravels(db: Db): Promise<Travel[]> {
  return db.selectFrom('adoptions')
    .select(['originCityId as from', 'cityId as to', 'status', sql<number>`count(*)::int`.as('n'), sql<number>`count(result_id)::int`.as('told')])
    .groupBy(['originCityId', 'cityId', 'status']).orderBy('from').orderBy('to').orderBy('status').execute()
}

/** The organisations that took this practice up and go on with it. */
export async function listAdopters(db: Db, practiceId: string): Promise<string[]> {
  const rows = await db.selectFrom('adoptions').select('orgId').distinct().where('practiceId', '=', practiceId).where('status', '<>', 'stopped').execute()
  return rows.map(({ orgId }) => orgId)
}

type NewAdoption = Pick<Adoption, 'id' | 'practiceId' | 'rootId' | 'originCityId' | 'originOrgId' | 'cityId' | 'orgId' | 'kind' | 'createdAt' | 'changedAt'> & { note: Text }

export async function insertAdoption(db: Db, { note, ...row }: NewAdoption) {
  await db.insertInto('adoptions').values({ ...row, note: JSON.stringify(note) } as never).execute()
}

/** Moves it on; if it has moved meanwhile, somebody was first. */
export async function moveAdoption(db: Db, { id, status }: Pick<Adoption, 'id' | 'status'>, changes: Partial<Record<keyof Adoption, unknown>>) {
  const { numUpdatedRows } = await db.updateTable('adoptions').set(changes as never)
    .where('id', '=', id).where('status', '=', status).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

/** Links the adopting city's own report, unless there is one. */
export async function linkResult(db: Db, id: string, resultId: string) {
  const { numUpdatedRows } = await db.updateTable('adoptions').set({ resultId }).where('id', '=', id).where('resultId', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw conflict()
}

export type AdoptionStep = Awaited<ReturnType<typeof listSteps>>[number]

export function listSteps(db: Db, adoptionId: string) {
  return db.selectFrom('adoptionSteps').selectAll().where('adoptionId', '=', adoptionId).orderBy('position').orderBy('id').execute()
}

type NewStep = { adoptionId: string; orgId: string; position: number; title: Text; body: Text; owner?: string; due?: string | null }

export async function insertSteps(db: Db, steps: NewStep[]) {
  if (steps.length === 0) return
  await db.insertInto('adoptionSteps')
    .values(steps.map(({ title, body, ...row }) => ({ ...row, title: JSON.stringify(title), body: JSON.stringify(body) })) as never).execute()
}

/** Changes a step, unless somebody changed it since `version`. */
export async function updateStep(db: Db, adoptionId: string, id: string, version: number, { title, body, ...changes }: { title?: Text; body?: Text; owner?: string; due?: string | null; doneAt?: Date | null }): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('adoptionSteps')
    .set({ ...changes, ...(title && { title: JSON.stringify(title) }), ...(body && { body: JSON.stringify(body) }), version: version + 1 } as never)
    .where('adoptionId', '=', adoptionId).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteStep(db: Db, adoptionId: string, id: string) {
  await db.deleteFrom('adoptionSteps').where('adoptionId', '=', adoptionId).where('id', '=', id).execute()
}
