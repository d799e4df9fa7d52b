// One contact record, used in many services: changed once for all.
import { actsFor, has } from '../../../kit/actor.ts'
import { note } from '../../../kit/events.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import type { Contact, ContactForm } from './contact.ts'
import { getContact, insertContact, updateContact } from './store.ts'

export const canEditContact = (actor: CityWork['actor'], { cityId, orgId }: Pick<Contact, 'cityId' | 'orgId'>) =>
  can.keepCity(actor, cityId) || (actsFor(actor, orgId) && has(actor, 'editor'))

export async function createContact(work: CityWork, form: ContactForm): Promise<string> {
  const { db, city, actor } = work
  must(can.create(actor, city.id))
  const id = await insertContact(db, city.id, actor.org!.id, form, work.now())
  await note(work, 'contact.created', { id, cityId: city.id })
  return id
}

/** Changes a contact wherever it is used; false when somebody else changed it meanwhile. */
export async function editContact(work: CityWork, id: string, form: ContactForm): Promise<boolean> {
  const contact = await getContact(work.db, work.city.id, id)
  must(canEditContact(work.actor, contact))
  if (form.version !== contact.version || !(await updateContact(work.db, contact, form, work.now()))) return false
  await note(work, 'contact.changed', contact)
  return true
}
