// Referrals in each state, and the clinic that receives some of them.
import { idOf } from '../../demo/reference.ts'
import type { As, Form } from '../testing.ts'
import { done, home, pathOf, type Told } from './telling.ts'

/** Doctors of the World keep a service of their own, still unpublished ones too. */
export async function serviceOfTheClinic(as: As) {
  const form: Form = {
    sourceLang: 'fr', themes: ['health'], 'name.fr': 'Consultation de médecine', 'what.fr': 'Voir un médecin', hours: 'always', always: '1', cost: 'free',
    phone: '71 000 777', languages: ['fr'],
  }
  const hidden = pathOf(await done(as('ines', 'fr').post(`${home}/services`, form)))
  const open = pathOf(await done(as('ines', 'fr').post(`${home}/services`, form)))
  await done(as('ines').post(`${open}/moves`, { move: 'publish' }))
  return { draft: hidden.split('/').at(-1)!, open: open.split('/').at(-1)! }
}

/** One in each state that opens it to somebody else: a draft, one sent, one answered by link, one to the clinic, a case on offer. */
export async function tellReferrals(as: As, { notes }: Told, { mother, moved, erased }: Record<'mother' | 'moved' | 'erased', string>, to: { desk: string; clinic: { open: string } }) {
  const hela = as('hela')
  const draftTo = async (service: string, person = mother) => pathOf(await done(hela.post(`${home}/referrals/new?person=${person}`, {
    topic: 'birth_registration', service, priority: 'urgent', fields: ['name', 'phone', 'birthDate', 'address'], note: notes,
  })))
  const send = async (path: string) => {
    await done(hela.post(`${path}/moves`, { move: 'send' }))
    return path
  }
  const unsent = await draftTo(to.desk)
  const sent = await send(await draftTo(to.desk))
  await done(as('anis').post(`${sent}/reveal`))
  await done(as('anis').post(`${sent}/moves`, { move: 'accept', note: notes }))
  await done(as('anis').post(`${sent}/back`, { note: notes }))
  await done(hela.post(`${sent}/notes`, { note: notes }))
  await done(as('anis').post(`${sent}/moves`, { move: 'complete', outcome: 'document_issued', note: notes }))

  const linked = await send(await draftTo(to.desk))
  const { text } = await done(hela.post(`${linked}/paper`))
  const codes = [...text.matchAll(/>([0-9A-Z]{4}(?:-[0-9A-Z]{4})+)</g)].map((match) => match[1]!)
  const [link, paper, follow] = [/\/answer\/([\w-]{43})/.exec(text)![1]!, codes[0]!, codes[1]!]
  await done(as('visitor').get(`${home}/answer/${link}`))
  await done(as('visitor').post(`${home}/answer/open`, { code: paper }))
  await done(as('visitor').post(`${home}/answer/reply`, { token: link, move: 'accept', note: notes }))
  await done(as('visitor').post(`${home}/follow`, { code: follow }))

  const toClinic = await send(await draftTo(to.clinic.open))
  const ofErased = await send(await draftTo(to.clinic.open, erased))
  const ofMoved = await send(await draftTo(to.desk, moved))
  const transfer = pathOf(await done(hela.post(`${home}/referrals/new/transfer?person=${moved}`, { to: idOf('organisation', 'dar-el-bhar'), note: notes })))
  await done(hela.post(`${home}/referrals/views`, { name: 'Births first', query: 'theme=documents' }))
  return { unsent, sent, linked, toClinic, ofErased, ofMoved, transfer, follow }
}
