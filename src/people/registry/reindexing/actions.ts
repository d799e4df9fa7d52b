// What people are found by, made anew when their organisation's key was changed.
import type { Db } from '../../../kit/database.ts'
import type { OrgKeys } from '../../../kit/vault.ts'
import { openSealed, tokensOf } from '../sealed.ts'
import { countAll, nextPeople, replaceTokensOf } from './store.ts'

export const peopleIndex = {
  what: 'people' as const,
  count: countAll,
  async makeAnew(db: Db, keys: OrgKeys, after: string | undefined, most: number): Promise<string[]> {
    const people = await nextPeople(db, keys.orgId, after, most)
    await replaceTokensOf(db, keys.orgId, people.map((person) => (
      { id: person.id, tokens: person.sealed ? tokensOf(keys, person.cityId, openSealed(keys, person, person.sealed), person.birthYear) : [] })))
    return people.map(({ id }) => id)
  },
}
