// Many people in one statement.
import { sql } from 'kysely'
import type { Db } from '../../../kit/database.ts'
import type { Person } from '../person.ts'

export type PersonRow = Pick<Person, 'id' | 'code' | 'initials' | 'sex' | 'birthYear' | 'birthKnown' | 'languages' | 'education' | 'stay' | 'papers' | 'householdId' | 'place'> & { sealed: Buffer }

/** Which of them were written: the others' code was taken. */
export async function insertPeople(db: Db, { cityId, orgId, at }: { cityId: string; orgId: string; at: Date }, people: PersonRow[]): Promise<Set<string>> {
  const of = <K extends keyof PersonRow>(key: K) => people.map((person) => person[key])
  const lists = (key: 'languages' | 'papers') => people.map((person) => `{${person[key].join(',')}}`) // codes, which need no quotes
  const { rows } = await sql<{ id: string }>`
    insert into persons (city_id, org_id, id, code, initials, sex, birth_year, birth_known, languages, education, stay, papers, household_id, place, created_at, active_at, sealed)
    select ${cityId}, ${orgId}, id, code, initials, sex, birth_year, birth_known, languages::text[], education, stay, papers::text[], household_id, place, ${at}, ${at}, sealed
      from unnest(${of('id')}::uuid[], ${of('code')}::text[], ${of('initials')}::text[], ${of('sex')}::text[], ${of('birthYear')}::smallint[], ${of('birthKnown')}::text[],
                  ${lists('languages')}::text[], ${of('education')}::text[], ${of('stay')}::text[], ${lists('papers')}::text[],
                  ${of('householdId')}::uuid[], ${of('place')}::text[], ${of('sealed')}::bytea[])
        as person (id, code, initials, sex, birth_year, birth_known, languages, education, stay, papers, household_id, place, sealed)
    on conflict (city_id, code) do nothing returning id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
