// For tests: one story in which everything happens that Mudun keeps rows of, told at the browsers of the cast.
import assert from 'node:assert/strict'
import { idOf, userOf } from '../demo/reference.ts'
import { attendAgreements } from './city/partnerships/index.ts'
import { drafted, signed, submitted as givenToSign } from './city/partnerships/scene.ts'
import { fillDirectory } from './city/services/scene.ts'
import { importJob } from './city/services/exchange/actions.ts'
import { memberFor } from './identity/index.ts'
import { keepFile, readUpload } from './kit/files.ts'
import { pdf } from './kit/files/samples.ts'
import { type JobKind, runJob } from './kit/jobs.ts'
import { localeOf } from './kit/language.ts'
import { recountCities } from './insight/figures/index.ts'
import { foldTallies, tally } from './kit/tallies.ts'
import { adopted, draft, formOf, idIn, published, submitted } from './network/practices/scene.ts'
import { registerPerson } from './people/registry/index.ts'
import { told } from './people/registry/scene.ts'
import { findJob } from './people/duplicates/finding/actions.ts'
import { keepMarks } from './people/elsewhere/index.ts'
import { agreed } from './people/joint/scene.ts'
import { extractJob } from './people/registry/extracts/actions.ts'
import { senderOf, tableOf } from './people/registry/imports/scene.ts'
import { eraseConfirmed } from './people/registry/retention/clock.ts'
import { type Answer, type As, deed, type Form, type TestApp } from './testing.ts'

/** Whoever the story is about, as they are typed in. */
export type Told = {
  givenName: string; fatherName: string; familyName: string; birthDate: string; phone: string; passport: string; address: string
  /** What a case worker writes of them. */
  notes: string
}
export type Story = Awaited<ReturnType<typeof tellStory>>

export const somebody: Told = {
  givenName: 'Aminata', fatherName: 'Moussa', familyName: 'Diallo', birthDate: '14/03/1994', phone: '+216 98 123 456', passport: 'ML 48-1516',
  address: 'Rue du Lac 7', notes: 'She sleeps at her aunt’s',
}

const home = '/la-marsa'
const idOfPath = (path: string) => path.split('/').at(-1)!
const pathOf = ({ location }: Answer) => location.split('?')[0]!.slice(3)

async function done(answer: Answer | Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer
  assert.ok(status < 400, `${status}: ${text.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 600)}`)
  return answer
}

/** Tells all of it, where nothing has been told. */
export async function tellStory(mudun: TestApp) {
  const told = await tellOfPeople(mudun)
  const asked = await askPartners(mudun, told.people.mother, told.assistance.unapproved)
  const agreements = { draft: await drafted(mudun.as), unsigned: await givenToSign(mudun.as), signed: await signed(mudun.as), opened: await tellOpenings(mudun), asked }
  const network = await tellNetwork(mudun.as)
  await tellCity(mudun)
  await tellOrganisation(mudun.as)
  return { ...told, agreements, network }
}

/** All in which this person has a part, told wherever the directory has room for more. */
export async function tellOfPeople(mudun: TestApp, who: Told = somebody) {
  const { as } = mudun
  const services = await fillDirectory(mudun, ['la-marsa-civil-status', 'la-marsa-welcome-desk', 'mizan-legal-advice'])
  const clinic = await serviceOfTheClinic(as)
  const people = await tellRegistry(as, who)
  const referrals = await tellReferrals(as, who, people, { desk: services['la-marsa-civil-status']!, clinic })
  await tellSearches(as, who, people.mother)
  await tellDuplicates(mudun)
  await tellImport(mudun, who)
  await tellExtract(mudun)
  await tellErasure(mudun, people.erased)
  await keepPaper(mudun, who, people.mother)
  const directory = await tellDirectory(mudun, who)
  const assistance = await tellAssistance(mudun, who)
  return { services, clinic, people, referrals, directory, assistance }
}

/** Doctors of the World keep a service of their own, still unpublished ones too. */
async function serviceOfTheClinic(as: As) {
  const form: Form = {
    sourceLang: 'fr', themes: ['health'], 'name.fr': 'Consultation de médecine', 'what.fr': 'Voir un médecin', hours: 'always', always: '1', cost: 'free',
    phone: '71 000 777', languages: ['fr'],
  }
  const hidden = pathOf(await done(as('ines', 'fr').post(`${home}/services`, form)))
  const open = pathOf(await done(as('ines', 'fr').post(`${home}/services`, form)))
  await done(as('ines').post(`${open}/moves`, { move: 'publish' }))
  return { draft: hidden.split('/').at(-1)!, open: open.split('/').at(-1)! }
}

/** A mother with her newborn, somebody who lives elsewhere, one to be erased, and a registration that is not finished. */
async function tellRegistry(as: As, who: Told) {
  const { givenName, fatherName, familyName, birthDate, phone, passport, address, notes } = who
  const hela = as('hela')
  const intake = async (steps: [string, Form][]) => {
    const begun = await done(hela.post(`${home}/people/new`, { answer: 'yes', how: 'spoken', share: 'partners', fields: ['name', 'phone', 'birthDate', 'address'], contact: '1' }))
    const base = pathOf(begun).replace(/\/name$/, '')
    let last = begun
    for (const [step, form] of steps) {
      last = await done(hela.post(`${base}/${step}`, form))
      if (/\/known$/.test(last.location)) {
        await done(hela.get(pathOf(last)))
        await done(hela.post(`${base}/known`, { same: 'different' }))
      }
    }
    return last
  }
  const named = { givenName, fatherName, familyName, sex: 'f', birthDate }
  const whole: [string, Form][] = [
    ['name', named], ['reach', { phone, address, languages: ['fr', 'bm'], stay: 'migrant' }],
    ['papers', { papers: ['passport'], 'number.passport': passport, specificNeeds: ['pregnant'], notes }],
    ['home', { household: 'new', size: '3' }], ['check', {}],
  ]
  const register = async () => idIn(await intake(whole))
  const mother = await register()
  await done(hela.post(`${home}/people/${mother}/newborn`, { babyName: givenName, babySex: 'm', babyBirthDate: new Date().toISOString().slice(0, 10) }))
  const [moved, erased] = [await register(), await register()]
  await intake(whole.slice(0, 3))
  await done(hela.post(`${home}/people/${mother}/correct/open`))
  await done(hela.post(`${home}/people/${mother}/correct`, {
    version: '1', ...named, phone, address: `${address} bis`, languages: ['fr'], papers: ['passport'], 'number.passport': passport, specificNeeds: ['pregnant'], notes,
  }))
  await done(hela.post(`${home}/people/${mother}/consents`, { purpose: 'referral', how: 'spoken', to: idOf('organisation', 'dar-el-bhar'), fields: ['name'] }))
  for (const person of [mother, moved, erased])
    await done(hela.post(`${home}/needs/new?person=${person}`, { theme: 'documents', urgency: 'urgent', note: notes }))
  return { mother, moved, erased }
}

/** One in each state that opens it to somebody else: a draft, one sent, one answered by link, one to the clinic, a case on offer. */
async function tellReferrals(as: As, { notes }: Told, { mother, moved, erased }: Record<'mother' | 'moved' | 'erased', string>, to: { desk: string; clinic: { open: string } }) {
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

async function tellSearches(as: As, { givenName, familyName, birthDate, phone, passport }: Told, person: string) {
  const hela = as('hela')
  for (const q of [`${givenName} ${familyName}`, `${givenName} ${birthDate.slice(-4)}`, phone, passport]) {
    const { text } = await done(hela.post(`${home}/people/search`, { q }))
    assert.match(text, new RegExp(person), q)
  }
  await done(hela.post(`${home}/people/${person}/show`, { reason: 'contact' }))
  for (const form of ['json', 'page']) await done(hela.post(`${home}/people/${person}/copy`, { as: form }))
}

/** The same person in a table, beside their household, somebody of whom too little is known, and a table that still waits. */
async function tellImport(mudun: TestApp, { givenName, fatherName, familyName, birthDate, phone, passport, address, notes }: Told) {
  const { prepare, register } = senderOf(mudun, 'hela')
  const columns = ['N° dossier', 'Prénom', 'Nom du père', 'Nom', 'Date de naissance', 'Téléphone', 'Passeport', 'Adresse', 'Notes', 'N° ménage']
  const row = (id: string, given: string, born: string) => [id, given, fatherName, familyName, born, phone, passport, address, notes, 'M-1']
  const path = await prepare(tableOf(columns, [row('1', givenName, birthDate), row('2', `${givenName} Awa`, '1999'), row('3', givenName, '')]), { saveAs: givenName })
  await register(path, { alike: 'register' })
  await done(mudun.as('hela').get(`${path}/returned`))
  await prepare(tableOf(columns, [row('1', givenName, '1990')]))
}

/** A list of all of them, with their identities, on its way out. */
async function tellExtract(mudun: TestApp) {
  const samir = mudun.as('samir')
  const asked = await done(samir.post(`${home}/people/extracts`, { status: 'open', reason: 'law', with: 'identities', format: 'csv' }))
  const id = asked.location.split('/').at(-1)!
  await work(mudun, extractJob, id)
  const path = /\/la-marsa\/people\/extracts\/[0-9a-f-]{36}/.exec((await done(samir.get(`/jobs/${id}`))).text)![0]
  await done(samir.post(`${path}/file`, { password: 'a phrase that nobody guesses' }))
}

/** Files of one person are found by machine; one pair is opened and judged, and judged again; two are merged, taken apart and merged. */
async function tellDuplicates(mudun: TestApp) {
  const hela = mudun.as('hela')
  const born = { birthYear: undefined, birthDate: '1986-10-02', phone: '+216 27 301 442' }
  const register = (names: object) => deed(mudun, 'hela', async (work) => (await registerPerson(work, told({ ...names, ...born }))).id)
  const [twice, again] = [await register({ givenName: 'Nafissatou', familyName: 'Ouédraogo' }), await register({ givenName: 'Nafissatu', familyName: 'Ouedraogo' })]
  await work(mudun, findJob, (await done(hela.post(`${home}/duplicates/find`))).location.split('/').at(-1)!)
  const pair = /\/la-marsa\/duplicates\/[0-9a-f-]{36}/.exec((await done(hela.get(`${home}/duplicates`))).text)![0]
  await done(hela.post(`${pair}/show`))
  for (const move of ['unsure', 'different', 'reopen']) await done(hela.post(`${pair}/moves`, { move }))
  const merge = async () => {
    const { text } = await done(hela.post(`${home}/people/${twice}/merge/open`, { other: again }))
    await done(hela.post(`${home}/people/${twice}/merge`, Object.fromEntries([...text.matchAll(/type="hidden" name="(\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name!, value!]))))
  }
  await merge()
  const { text } = await done(hela.get(`${home}/people/${twice}`))
  await done(hela.post(`${home}/people/${twice}/unmerge`, { merge: /name="merge" value="([^"]+)"/.exec(text)![1]! }))
  await merge()
}

const work = (mudun: TestApp, kind: JobKind, id: string) => runJob({
  connection: mudun.database, vault: mudun.vault, kinds: [kind], actorOf: (job) => memberFor(mudun.db, job.userId, job.orgId, job.id),
}, id)

async function tellErasure(mudun: TestApp, person: string) {
  await done(mudun.as('hela').post(`${home}/people/${person}/erase`, { reason: 'person_asked' }))
  const page = await done(mudun.as('samir').get(`${home}/people/erasures`))
  await done(mudun.as('samir').post(/\/la-marsa\/people\/erasures\/[0-9a-f-]{36}/.exec(page.text)![0], { decision: 'confirmed' }))
  await eraseConfirmed(mudun.db, mudun.clock.now ?? new Date())
}

/** A programme with a list that is approved and a day at whose desk somebody collects; a draft; a list that waits. */
async function tellAssistance({ as }: TestApp, { notes }: Told) {
  const [hela, samir] = [as('hela'), as('samir')]
  const form = (kind: string): Form => ({
    title: `Programme ${kind}`, kind, source: 'Dons', currency: 'TND', budget: '5000', first: '40', more: '10', people: '4', from: '2026-01-01', to: '2040-12-31', interval: '28',
  })
  const begin = async (kind: string) => pathOf(await done(hela.post(`${home}/assistance/new`, form(kind))))
  const draft = await begin('rent')
  const programme = await begin('food')
  await done(hela.post(`${programme}/moves`, { move: 'open' }))
  const waiting = await begin('cash')
  await done(hela.post(`${waiting}/moves`, { move: 'open' }))
  const unapproved = pathOf(await done(hela.post(`${waiting}/lists`)))
  const list = pathOf(await done(hela.post(`${programme}/lists`)))
  await done(samir.post(`${list}/moves`, { move: 'approve' }))
  const day = pathOf(await done(hela.post(`${list}/plan`, { place: 'Salle municipale', area: '', day: '2026-12-01', from: '09:00', to: '13:00' })))
  const { text } = await done(hela.get(`${day}/slips`))
  await done(hela.post(`${day}/moves`, { move: 'start' }))
  const handed = await done(hela.post(`${day}/desk`, { code: />([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})</.exec(text)![1]! }))
  const slip = `${day}/entitlements/${/last=([\w-]+)/.exec(handed.location)![1]}`
  for (const kind of ['amount', 'treatment']) await done(samir.post(`${slip}/complaint`, { kind, words: notes, wantsAnswer: '1' }))
  return { draft, programme, unapproved, list, day }
}

/** The agreement begins; the partner is asked about somebody, and about a list. */
async function askPartners(mudun: TestApp, person: string, list: string): Promise<string> {
  const agreement = await signed(mudun.as, { checkKinds: ['food'], checkBudget: '50' })
  await attendAgreements(mudun.db, mudun.clock.now ?? new Date())
  await keepMarks(mudun.db, mudun.clock.now ?? new Date(), mudun.vault)
  const form: Form = { agreement: idOfPath(agreement), kind: 'food', from: '2026-01-01', to: '2040-12-31' }
  for (const about of [`people/${person}`, `lists/${idOfPath(list)}`]) await done(mudun.as('hela').post(`${home}/elsewhere/${about}`, form))
  return agreement
}

/** A scan of a person's paper, and a picture for all. */
async function keepPaper(mudun: TestApp, { givenName, familyName }: Told, person: string) {
  const upload = async (name: string, content: string) => {
    const read = await readUpload(new File([new Uint8Array(pdf(content))], name), localeOf('fr'))
    assert.ok(read.ok)
    return read.upload
  }
  const paper = await upload(`acte de ${givenName} ${familyName}.pdf`, `${givenName} ${familyName}`)
  await deed(mudun, 'hela', (work) => keepFile(work, paper, {
    cityId: 'la-marsa', subject: { kind: 'person', id: person }, otherOrgId: idOf('organisation', 'la-marsa-municipality'),
  }))
  const plan = await upload('plan.pdf', 'Plan of the quarter')
  await deed(mudun, 'salma', (work) => keepFile(work, plan, { cityId: 'la-marsa', subject: { kind: 'guide', id: person }, public: true }))
  await deed(mudun, 'salma', (work) => keepFile(work, plan, { cityId: 'la-marsa', subject: { kind: 'guide', id: person }, personal: false }))
}

/** What is told of services: contacts, guides, what visitors say, what they looked for, a table that comes in. */
async function tellDirectory(mudun: TestApp, { givenName, familyName, phone }: Told) {
  const { as } = mudun
  const salma = as('salma', 'fr')
  await done(salma.post(`${home}/services/contacts`, { 'name.fr': 'Guichet', phone: '71 000 111' }))
  await done(as('mourad', 'fr').post(`${home}/services/contacts`, { 'name.fr': 'Accueil de l’association', phone: '71 000 112' }))
  const guide: Form = { theme: 'documents', sourceLang: 'fr', 'title.fr': 'Déclarer une naissance', 'step1title.fr': 'Aller au guichet' }
  const published = pathOf(await done(salma.post(`${home}/services/guides`, guide)))
  await done(salma.post(`${published}/moves`, { move: 'publish' }))
  await done(salma.post(`${home}/services/guides`, guide))
  await done(as('mourad', 'fr').post(`${home}/services/guides`, guide))
  await done(as('visitor', 'fr').get(`${home}/services?q=${encodeURIComponent('dentiste')}`))
  await done(as('visitor', 'fr').post(`${home}/services/feedback`, {
    about: 'search', verdict: 'other', words: `${givenName} ${familyName}, ${phone}`, once: crypto.randomUUID(),
  }))
  const table = new File(['Nom en français;Besoins\nBibliothèque;École\n'], 'liste.csv', { type: 'text/csv' })
  const preview = await done(salma.post(`${home}/services/import`, { file: table }))
  const job = (await done(salma.post(pathOf(preview)))).location.split('/').at(-1)!
  await work(mudun, importJob, job)
  return { guide: published.split('/').at(-1)! }
}

/** Practices in each state, taken up elsewhere; a question, a matrix, a city that wants to join. */
async function tellNetwork(as: As) {
  const form = formOf('saida-youth-councils')
  const open = await published(as, 'rami', form)
  const unsent = await draft(as, 'rami', form)
  const reviewed = await submitted(as, 'rami', form)
  await done(as('leila').post(`/practices/${reviewed}/comments`, { section: 'cost', body: 'How much a year?' }))
  const adoption = await adopted(as, 'zineb', open)
  await done(as('zineb').post(`/practices/${open}/questions`, { body: 'Combien coûte une élection ?', mayPublish: '1' }))
  const planned = await adopted(as, 'youssef', open)
  await done(as('youssef').post(`${planned}/moves`, { move: 'plan', note: '' }))
  await done(as('zineb').post('/practices/import', {
    lang: 'fr', file: new File(['Ville;Pratique;Thème;Description\nFès;Un conseil;Participation;Texte\n'], 'matrice.csv', { type: 'text/csv' }),
  }))
  await done(as('rami', 'fr').post('/network/join', { network: idOf('network', 'mayors-forum'), reason: 'Nos conseils de jeunes peuvent servir.' }))
  await done(as('visitor', 'fr').post('/cities/join', {
    network: idOf('network', 'strong-cities'), city: 'Sfax', country: 'TN', reason: 'Nous voulons partager notre guichet unique.',
    name: 'Amel Ben Salah', office: 'Cabinet de la maire', email: 'cabinet@sfax.example', website: '',
  }))
  await done(as('nadia').post(`/cities/la-marsa/statements/${idOf('network', 'strong-cities')}`))
  await done(as('salma').post('/cities/la-marsa/focal-points', { user: userOf('salma') }))
  return { open, unsent, reviewed, adoption }
}

/** Under one agreement somebody is open to the municipality, which looks; under another, which is suspended, nobody is. */
async function tellOpenings(mudun: TestApp) {
  const { as } = mudun
  const suspended = await signed(as)
  const person = await agreed(mudun, { givenName: 'Salimata', familyName: 'Sow' })
  await done(as('salma').post(`${suspended}/moves/suspend`, { reason: 'review' }))
  const found = await done(as('anis').post(`${home}/joint`, { q: 'Salimata Sow' }))
  const path = /href="\/en(\/la-marsa\/joint\/[0-9a-f-]{36})"/.exec(found.text)![1]!
  await done(as('anis').post(`${path}/show`, { reason: 'contact' }))
  return { person, path }
}

/** Figures counted, folded, counted again and frozen; some of them for all to read. */
async function tellCity(mudun: TestApp) {
  await foldTallies(mudun.db)
  await tally({ db: mudun.db, now: () => new Date() }, 'la-marsa', 'finder.search', { orgId: idOf('organisation', 'la-marsa-municipality') })
  await recountCities(mudun.db, mudun.clock.now ?? new Date())
  const lastYear = String(new Date().getFullYear() - 1)
  const frozen = await done(mudun.as('nadia').post(`${home}/figures/frozen`, { period: lastYear }))
  await done(mudun.as('nadia').post(`${pathOf(frozen)}/publish`))
  await done(mudun.as('nadia').post(`${home}/figures/frozen`, { period: lastYear }))
}

async function tellOrganisation(as: As) {
  await done(as('samir').post('/invitations', { email: 'amira@example.org', lang: 'fr', roles: ['editor'] }))
  for (const name of ['hela', 'samir', 'anis', 'salma'] as const) await done(as(name).post('/notices/read'))
}
