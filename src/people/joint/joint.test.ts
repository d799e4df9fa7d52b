import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { done, signed } from '../../city/partnerships/scene.ts'
import { type As, deed, openTestApp, type TestApp } from '../../testing.ts'
import { orgOf } from '../registry/scene.ts'
import { eraseConfirmed } from '../registry/retention/clock.ts'
import { wipe } from './clock.ts'
import { agreed, joint, openAll } from './scene.ts'

let mudun: TestApp
let as: As
before(async () => {
  mudun = await openTestApp()
  as = mudun.as
})
after(() => mudun.close())
/** Each test has an agreement of its own. */
afterEach(async () => {
  for (const { id } of await mudun.db.selectFrom('agreements').select('id').where('status', 'in', ['active', 'suspended', 'signed']).execute())
    await mudun.as('samir').post(`/la-marsa/agreements/${id}/moves/end`, { reason: 'served' })
})

type Who = Parameters<As>[0]
const people = '/la-marsa/people'
const find = async (q: string, who: Who = 'anis') => (await as(who).post(joint, { q })).text.replace(/<style>[^]*?<\/style>/, '')
const pathIn = (text: string) => /href="\/en(\/la-marsa\/joint\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
const opened = async (personId: string) => mudun.db.selectFrom('openings').selectAll().where('personId', '=', personId).orderBy('openedAt').execute()
const shown = async (path: string, who: Who = 'anis') => (await as(who).post(`${path}/show`, { reason: 'contact' })).text

describe('An agreement in force', () => {
  test('opens those fields of those who agreed, and nothing else', async () => {
    const agreement = await signed(as, { fields: ['name', 'birthDate', 'specificNeeds'] })
    await agreed(mudun, { givenName: 'Awa', familyName: 'Kone', fields: ['name', 'phone', 'birthDate'], address: 'Rue du Phare 3', specificNeeds: ['pregnant'] })
    await agreed(mudun, { givenName: 'Fanta', familyName: 'Keita', joint: undefined, share: 'partners' })
    const found = await find('Awa Kone')
    assert.match(found, /At .*Yed fi Yed/)
    assert.match(found, /same given name|same names/)
    const path = pathIn(found)
    const before = (await as('anis').get(path)).text
    assert.doesNotMatch(before, /Awa/, 'masked until somebody says why')
    assert.match(before, new RegExp(agreement.split('/').at(-1)!))
    const after = await shown(path)
    assert.match(after, /Awa.*Kone/)
    assert.match(after, /1994/)
    assert.doesNotMatch(after, /98 ?123 ?456|Phare|Pregnancy|Phone/, 'a field that one of them does not name stays closed')
    assert.doesNotMatch(await find('Fanta Keita'), /At .*Yed fi Yed/, 'a yes to referrals is no yes to this')
    assert.equal((await as('anis').post(`${path}/show`, {})).status, 422)
  })

  test('opens to the roles it names at the parties that see, and to nobody else', async () => {
    await signed(as)
    const id = await agreed(mudun, { givenName: 'Mariam', familyName: 'Toure' })
    const path = pathIn(await find('Mariam Toure'))
    assert.ok(path)
    assert.equal(pathIn(await find('Mariam Toure', 'salma')), '', 'a coordinator is not named')
    assert.equal((await as('salma').get(path)).status, 404)
    for (const who of ['nadia', 'leila'] as const) assert.ok([403, 404].includes((await as(who).get(path)).status), who)
    for (const who of ['mourad', 'ines'] as const) {
      assert.equal(pathIn(await find('Mariam Toure', who)), '', who)
      assert.equal((await as(who).get(path)).status, 404, who)
    }
    assert.equal((await as('anis').get(`${people}/${id}`)).status, 404, 'the file itself stays where it is')
  })

  test('opens to coordinators too, where it says so', async () => {
    await signed(as, { roles: ['case_worker', 'coordinator'] })
    await agreed(mudun, { givenName: 'Sira', familyName: 'Camara' })
    assert.match(await shown(pathIn(await find('Sira Camara', 'salma')), 'salma'), /Sira/)
  })

  test('opens those whom it is about: by need, situation and age', async () => {
    await signed(as, { needs: ['pregnant', 'newborn'], stays: ['refugee'], ageFrom: '18', ageTo: '40' })
    const about = { specificNeeds: ['pregnant'], stay: 'refugee' }
    const yes = await agreed(mudun, about)
    const no = [await agreed(mudun, { ...about, specificNeeds: [] }), await agreed(mudun, { ...about, stay: 'host' }), await agreed(mudun, { ...about, birthYear: '1950' })]
    assert.equal((await opened(yes)).length, 1)
    for (const id of no) assert.deepEqual(await opened(id), [])
  })

  test('opens who was registered before it by a job, and leaves what is open as it is', async () => {
    const before = [await agreed(mudun), await agreed(mudun)]
    const agreement = await signed(as)
    assert.deepEqual(await opened(before[0]!), [])
    assert.equal((await as('samir').post(`${joint}/open/${agreement.split('/').at(-1)}`)).status, 303)
    assert.equal((await as('anis').post(`${joint}/open/${agreement.split('/').at(-1)}`)).status, 403, 'who sees opens nothing')
    await openAll(mudun, agreement)
    const [first] = await opened(before[0]!)
    assert.deepEqual(first!.fields, ['name', 'phone', 'birthDate'])
    await openAll(mudun, agreement)
    assert.deepEqual((await opened(before[0]!))[0]!.sealed, first!.sealed)
    const { text } = await as('hela').get(agreement)
    assert.match(text, /People opened as of now/)
  })
})

describe('What is opened is closed', () => {
  test('at once when any party suspends, and open again when that party lets it go on', async () => {
    const agreement = await signed(as)
    await agreed(mudun, { givenName: 'Kadi', familyName: 'Sangare' })
    const path = pathIn(await find('Kadi Sangare'))
    await done(as('nadia').post(`${agreement}/moves/suspend`, { reason: 'breach' }))
    assert.equal((await as('anis').get(path)).status, 404)
    assert.equal(pathIn(await find('Kadi Sangare')), '')
    await agreed(mudun, { givenName: 'Kadiatou', familyName: 'Dramane' })
    await done(as('nadia').post(`${agreement}/moves`, { move: 'resume' }))
    assert.match(await shown(path), /Kadi/)
    assert.notEqual(pathIn(await find('Kadiatou Dramane')), '', 'who came meanwhile is open now')
  })

  test('at once when the person takes their consent back, whatever the agreement says', async () => {
    await signed(as)
    const id = await agreed(mudun, { givenName: 'Nana', familyName: 'Ouattara' })
    const path = pathIn(await find('Nana Ouattara'))
    const file = (await as('hela').get(`${people}/${id}`)).text
    const withdraw = /Opening what is needed to partners bound[^]*?action="\/en([^"]+\/withdraw)"/.exec(file)![1]!
    await done(as('hela').post(withdraw))
    assert.equal((await as('anis').get(path)).status, 404)
    const [row] = await opened(id)
    assert.equal(row!.sealed, null)
    assert.equal((await mudun.db.selectFrom('openingTokens').selectAll().where('openingId', '=', row!.id).execute()).length, 0)
    assert.match((await as('hela').get(`${people}/${id}`)).text, /Opened to others[^]*closed/)
    await done(as('hela').post(`${people}/${id}/consents`, { purpose: 'agreement', to: orgOf('la-marsa-municipality'), fields: ['name'], how: 'spoken' }))
    assert.deepEqual((await opened(id)).map(({ fields, closedAt }) => [fields, closedAt]), [[['name'], null]])
    await done(as('hela').post(`${people}/${id}/consents`, { purpose: 'agreement', to: orgOf('dar-el-bhar'), fields: ['phone'], how: 'spoken' }))
    assert.deepEqual((await opened(id))[0]!.fields, ['name'], 'a yes to somebody else opens nothing more')
  })

  test('when it ends, and its content is gone soon after', async () => {
    const agreement = await signed(as)
    const id = await agreed(mudun, { givenName: 'Djeneba', familyName: 'Cisse' })
    const path = pathIn(await find('Djeneba Cisse'))
    await done(as('nadia').post(`${agreement}/moves/end`, { reason: 'party' }))
    assert.equal((await as('anis').get(path)).status, 404)
    await wipe.run(mudun.db, new Date(), mudun.vault)
    const [row] = await opened(id)
    assert.deepEqual([row!.sealed, (await mudun.db.selectFrom('openingTokens').selectAll().where('openingId', '=', row!.id).execute()).length], [null, 0])
  })

  test('when the case is another organisation’s, and when the person is erased', async () => {
    await signed(as)
    const [moved, erased] = [await agreed(mudun), await agreed(mudun)]
    await mudun.db.updateTable('persons').set({ orgId: orgOf('dar-el-bhar') }).where('id', '=', moved).execute()
    assert.deepEqual((await opened(moved)).map(({ sealed, closedAt }) => [sealed, closedAt === null]), [[null, false]])
    const path = `${people}/${erased}/erase`
    await done(as('hela').post(path, { reason: 'person_asked' }))
    const { id } = await mudun.db.selectFrom('erasures').select('id').where('personId', '=', erased).executeTakeFirstOrThrow()
    await done(as('samir').post(`${people}/erasures/${id}`, { decision: 'confirmed' }))
    await eraseConfirmed(mudun.db, new Date())
    assert.deepEqual(await opened(erased), [])
  })
})

test('whoever opens while somebody takes their consent back opens nothing behind their back', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => agreed(mudun)))
  const agreement = await signed(as)
  const consents = await mudun.db.selectFrom('consents').select(['id', 'personId']).where('personId', 'in', ids).where('purpose', '=', 'agreement').execute()
  await Promise.all([openAll(mudun, agreement), ...consents.map(({ id, personId }) => done(as('hela').post(`${people}/${personId}/consents/${id}/withdraw`)))])
  const rows = (await Promise.all(ids.map(opened))).flat()
  assert.deepEqual(rows.filter(({ closedAt, sealed }) => closedAt === null || sealed !== null), [])
})

test('who does not ask under an agreement in force reaches nothing of others, whatever they ask the database', async () => {
  await signed(as)
  const id = await agreed(mudun)
  const rows = await deed(mudun, 'anis', ({ db }) => db.selectFrom('openings').selectAll().where('personId', '=', id).execute())
  assert.deepEqual(rows, [])
})

test('a correction follows to whom the person is opened', async () => {
  await signed(as)
  const id = await agreed(mudun, { givenName: 'Oumou', familyName: 'Bagayoko' })
  const path = pathIn(await find('Oumou Bagayoko'))
  const form = { version: '1', givenName: 'Oumou', familyName: 'Bakayoko', sex: 'f', birthYear: '1990', phone: '+216 97 000 111', languages: ['fr'] }
  await done(as('hela').post(`${people}/${id}/correct`, form))
  assert.match(await shown(path), /Bakayoko[^]*97 000 111[^]*1990/)
  assert.equal(pathIn(await find('Oumou Bakayoko')), path)
})

test('each look stands on the person’s file at who registered them, in the copy of their data, and is counted', async () => {
  const agreement = await signed(as)
  const id = await agreed(mudun, { givenName: 'Hawa', familyName: 'Doumbia' })
  await shown(pathIn(await find('Hawa Doumbia')))
  const file = (await as('hela').get(`${people}/${id}`)).text
  assert.match(file, /Anis Jaziri<\/bdi> · <bdi>Municipality of La Marsa<\/bdi> · To get in touch/)
  assert.match(file, /Anis Jaziri<\/bdi> · <bdi>Municipality of La Marsa<\/bdi> · Shown by a search/)
  assert.match(file, new RegExp(`Opened to others[^]*Municipality of La Marsa[^]*${agreement}`))
  const copy = JSON.parse((await as('hela').post(`${people}/${id}/copy`, { as: 'json' })).text)
  assert.deepEqual(copy.openedTo.map(({ fields }: { fields: string[] }) => fields), [['name', 'phone', 'birthDate']])
  assert.equal(copy.looksOfPartners.filter(({ by }: { by: string }) => by === 'Anis Jaziri').length, 2)
  assert.match((await as('anis').get(agreement)).text.replaceAll(/<[^>]+>/g, ' '), /Municipality of La Marsa\s+1\s/)
  const toLeaders = (await as('nadia').get(agreement)).text.replaceAll(/<[^>]+>/g, ' ')
  assert.match(toLeaders, /Municipality of La Marsa\s+fewer than 5/)
})

test('one’s own people stand beside those of others; what says too little is asked for more', async () => {
  await signed(as)
  await agreed(mudun, { givenName: 'Ramata', familyName: 'Sidibe' })
  await deed(mudun, 'anis', async (work) => {
    const { registerPerson } = await import('../registry/index.ts')
    const { told } = await import('../registry/scene.ts')
    return registerPerson(work, told({ givenName: 'Ramatou', familyName: 'Sidibé', share: 'ask' }))
  })
  const text = await find('Ramata Sidibe')
  assert.match(text, /Yours/)
  assert.match(text, /At .*Yed fi Yed/)
  assert.equal((await as('anis').post(joint, { q: 'Ramata' })).status, 422)
})
