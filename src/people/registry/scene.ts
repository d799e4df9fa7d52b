// For tests: deeds of the cast without a browser.
import { idOf, userOf } from '../../../demo/reference.ts'
import { cast, type CastName } from '../../../demo/cast.ts'
import { memberFor } from '../../identity/index.ts'
import { settingsOf } from '../../kit/actor.ts'
import { allCities } from '../../kit/cities.ts'
import { inTransaction } from '../../kit/database.ts'
import type { CityWork } from '../../kit/request.ts'
import type { TestApp } from '../../testing.ts'
import { Registration } from './person.ts'

/** One transaction of one of the cast in a city, as a request would be. */
export async function deed<T>(mudun: TestApp, name: CastName, run: (work: CityWork) => Promise<T>, cityId = 'la-marsa'): Promise<T> {
  const actor = await memberFor(mudun.db, userOf(name), orgOf(cast[name].works[0][0]), '0199d3b0-0000-7000-8000-000000000000')
  const city = (await allCities(mudun.db)).get(cityId)!
  const now = mudun.clock.now ?? new Date()
  const deeds: (() => unknown)[] = []
  const settings = { ...settingsOf(actor!), 'mudun.now': now.toISOString() }
  const result = await inTransaction(mudun.database.request, { settings, readOnly: false }, (db) =>
    run({ db, actor: actor!, city, vault: mudun.vault, now: () => now, later: (deed) => deeds.push(deed) }))
  for (const deed of deeds) await deed()
  return result
}

export const orgOf = (slug: string) => idOf('organisation', slug)

/** A registration as the forms make it. */
export const told = (person: Record<string, unknown> = {}) => Registration.parse({
  how: 'spoken', share: 'partners', fields: ['name', 'phone', 'birthDate'],
  givenName: 'Aminata', fatherName: 'Moussa', familyName: 'Diallo', sex: 'f', birthYear: '1994', phone: '+216 98 123 456',
  languages: ['fr', 'bm'], household: 'alone', ...person,
})
