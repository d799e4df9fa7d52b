// Every query on contacts.
import type { Db } from '../../../kit/database.ts'
import { orNotFound } from '../../../kit/problem.ts'
import type { Contact, ContactForm, Use } from './contact.ts'

const selectContacts = (db: Db) => db.selectFrom('contacts').innerJoin('organisations', 'organisations.id', 'contacts.orgId')
  .selectAll('contacts').select('organisations.name as orgName')

/** Contacts of an organisation in a city, or of all of them. */
export function listContacts(db: Db, cityId: string, orgId?: string): Promise<Contact[]> {
  let query = selectContacts(db).where('contacts.cityId', '=', cityId)
  if (orgId) query = query.where('contacts.orgId', '=', orgId)
  return query.orderBy('contacts.id', 'desc').limit(300).execute()
}

/** How many services use each contact. */
export async function countUses(db: Db, cityId: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('services').select('contactId').select(({ fn }) => fn.countAll<number>().as('n'))
    .where('cityId', '=', cityId).where('contactId', 'is not', null).groupBy('contactId').execute()
  return new Map(rows.map(({ contactId, n }) => [contactId!, n]))
}

export async function getContact(db: Db, cityId: string, id: string): Promise<Contact> {
  return orNotFound(await selectContacts(db).where('contacts.cityId', '=', cityId).where('contacts.id', '=', id).executeTakeFirst())
}

/** Where a contact is used, as far as the reader sees. */
export function listUses(db: Db, cityId: string, id: string): Promise<Use[]> {
  return db.selectFrom('services').select(['id', 'name', 'sourceLang', 'status'])
    .where('cityId', '=', cityId).where('contactId', '=', id).orderBy('id').limit(200).execute()
}

const rowOf = ({ name, note, phone, email }: ContactForm) =>
  ({ name: JSON.stringify(name), note: JSON.stringify(note), phone: phone ?? null, email: email ?? null })

export async function insertContact(db: Db, cityId: string, orgId: string, form: ContactForm, at: Date): Promise<string> {
  const row = { cityId, orgId, changedAt: at, ...rowOf(form) }
  return (await db.insertInto('contacts').values(row as never).returning('id').executeTakeFirstOrThrow()).id
}

export async function updateContact(db: Db, { cityId, id, version }: Pick<Contact, 'cityId' | 'id' | 'version'>, form: ContactForm, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('contacts').set({ ...rowOf(form), changedAt: at, version: version + 1 } as never)
    .where('cityId', '=', cityId).where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return numUpdatedRows > 0n
}
