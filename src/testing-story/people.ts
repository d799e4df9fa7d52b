// The registry: people, who looks for them, tables in and lists out, who stands twice, who is erased.
import assert from 'node:assert/strict'
import { idOf } from '../../demo/reference.ts'
import { keepFile, readUpload } from '../kit/files.ts'
import { pdf } from '../kit/files/samples.ts'
import { localeOf } from '../kit/language.ts'
import { idIn } from '../network/practices/scene.ts'
import { registerPerson } from '../people/registry/index.ts'
import { told } from '../people/registry/scene.ts'
import { findJob } from '../people/duplicates/finding/actions.ts'
import { extractJob } from '../people/registry/extracts/actions.ts'
import { senderOf, tableOf } from '../people/registry/imports/scene.ts'
import { eraseConfirmed } from '../people/registry/retention/clock.ts'
import { type As, deed, type Form, type TestApp } from '../testing.ts'
import { done, home, pathOf, type Told, work } from './telling.ts'

/** A mother with her newborn, somebody who lives elsewhere, one to be erased, and a registration that is not finished. */
export async function tellRegistry(as: As, who: Told) {
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

export async function tellSearches(as: As, { givenName, familyName, birthDate, phone, passport }: Told, person: string) {
  const hela = as('hela')
  for (const q of [`${givenName} ${familyName}`, `${givenName} ${birthDate.slice(-4)}`, phone, passport]) {
    const { text } = await done(hela.post(`${home}/people/search`, { q }))
    assert.match(text, new RegExp(person), q)
  }
  await done(hela.post(`${home}/people/${person}/show`, { reason: 'contact' }))
  for (const form of ['json', 'page']) await done(hela.post(`${home}/people/${person}/copy`, { as: form }))
}

/** The same person in a table, beside their household, somebody of whom too little is known, and a table that still waits. */
export async function tellImport(mudun: TestApp, { givenName, fatherName, familyName, birthDate, phone, passport, address, notes }: Told) {
  const { prepare, register } = senderOf(mudun, 'hela')
  const columns = ['N° dossier', 'Prénom', 'Nom du père', 'Nom', 'Date de naissance', 'Téléphone', 'Passeport', 'Adresse', 'Notes', 'N° ménage']
  const row = (id: string, given: string, born: string) => [id, given, fatherName, familyName, born, phone, passport, address, notes, 'M-1']
  const path = await prepare(tableOf(columns, [row('1', givenName, birthDate), row('2', `${givenName} Awa`, '1999'), row('3', givenName, '')]), { saveAs: givenName })
  await register(path, { alike: 'register' })
  await done(mudun.as('hela').get(`${path}/returned`))
  await prepare(tableOf(columns, [row('1', givenName, '1990')]))
}

/** A list of all of them, with their identities, on its way out. */
export async function tellExtract(mudun: TestApp) {
  const samir = mudun.as('samir')
  const asked = await done(samir.post(`${home}/people/extracts`, { status: 'open', reason: 'law', with: 'identities', format: 'csv' }))
  const id = asked.location.split('/').at(-1)!
  await work(mudun, extractJob, id)
  const path = /\/la-marsa\/people\/extracts\/[0-9a-f-]{36}/.exec((await done(samir.get(`/jobs/${id}`))).text)![0]
  await done(samir.post(`${path}/file`, { password: 'a phrase that nobody guesses' }))
}

/** Files of one person are found by machine; one pair is opened and judged, and judged again; two are merged, taken apart and merged. */
export async function tellDuplicates(mudun: TestApp) {
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

export async function tellErasure(mudun: TestApp, person: string) {
  await done(mudun.as('hela').post(`${home}/people/${person}/erase`, { reason: 'person_asked' }))
  const page = await done(mudun.as('samir').get(`${home}/people/erasures`))
  await done(mudun.as('samir').post(/\/la-marsa\/people\/erasures\/[0-9a-f-]{36}/.exec(page.text)![0], { decision: 'confirmed' }))
  await eraseConfirmed(mudun.db, mudun.clock.now ?? new Date())
}

/** A scan of a person's paper, and a picture for all. */
export async function keepPaper(mudun: TestApp, { givenName, familyName }: Told, person: string) {
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
