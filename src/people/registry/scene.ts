// For tests: a registration, and deeds of the cast without a browser.
import { idOf } from '../../../demo/reference.ts'
import { Registration } from './person.ts'

export { deed } from '../../testing.ts'

export const orgOf = (slug: string) => idOf('organisation', slug)

/** A registration as the forms make it. */
export const told = (person: Record<string, unknown> = {}) => Registration.parse({
  how: 'spoken', share: 'partners', fields: ['name', 'phone', 'birthDate'],
  givenName: 'Aminata', fatherName: 'Moussa', familyName: 'Diallo', sex: 'f', birthYear: '1994', phone: '+216 98 123 456',
  languages: ['fr', 'bm'], household: 'alone', ...person,
})
