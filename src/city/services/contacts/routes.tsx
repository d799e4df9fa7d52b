import { type Draft, draftOf, readForm } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { cityRouter } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { canEditContact, createContact, editContact } from './actions.ts'
import { contactForm, valuesOfContact } from './contact.ts'
import { ContactList, ContactPage } from './pages.tsx'
import { countUses, getContact, listContacts, listUses } from './store.ts'
import { strings } from './strings.ts'

export const contacts = cityRouter()
const frame = { shell: 'staff', active: 'services', private: true } as const

contacts.get('/', async (c) => {
  const { db, city, actor } = c.var
  must(can.keepAny(actor, city.id))
  const [list, uses] = await Promise.all([listContacts(db, city.id, can.keepCity(actor, city.id) ? undefined : actor.org!.id), countUses(db, city.id)])
  return c.render(<ContactList contacts={list} uses={uses} saved={c.req.query('done') === '1'} />, { ...frame, title: c.var.t(strings.contacts) })
})

contacts.get('/new', (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  return c.render(<ContactPage draft={draftOf()} />, { ...frame, title: c.var.t(strings.new) })
})

contacts.post('/', async (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  const form = await readForm(c, contactForm(c.var.city.country))
  if (!form.ok) {
    c.status(422)
    return c.render(<ContactPage draft={form} />, { ...frame, title: c.var.t(strings.new), invalid: true })
  }
  await createContact(c.var, form.data)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/services/contacts?done=1`), 303)
})

contacts.get('/:id', async (c) => {
  const { db, city, actor } = c.var
  const contact = await getContact(db, city.id, c.req.param('id'))
  must(canEditContact(actor, contact))
  return c.render(<ContactPage contact={contact} draft={draftOf(valuesOfContact(contact))} uses={await listUses(db, city.id, contact.id)} />, { ...frame, title: c.var.t(strings.edit) })
})

contacts.post('/:id', async (c) => {
  const { db, city, actor } = c.var
  const contact = await getContact(db, city.id, c.req.param('id'))
  must(canEditContact(actor, contact))
  const form = await readForm(c, contactForm(city.country))
  const refuse = async (draft: Draft, status: 409 | 422) => {
    c.status(status)
    const now = await getContact(db, city.id, contact.id)
    return c.render(<ContactPage contact={now} draft={draft} uses={await listUses(db, city.id, contact.id)} overtaken={status === 409} />, { ...frame, title: c.var.t(strings.edit), invalid: true })
  }
  if (!form.ok) return refuse(form, 422)
  if (!(await editContact(c.var, contact.id, form.data))) return refuse(draftOf(form.values), 409)
  return c.redirect(c.var.view.href(`/${city.id}/services/contacts?done=1`), 303)
})
