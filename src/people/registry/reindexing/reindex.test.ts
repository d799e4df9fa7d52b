import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestApp, type TestApp } from '../../../testing.ts'
import { registerPerson } from '../index.ts'
import { deed, orgOf, told } from '../scene.ts'
import { reindex } from './reindex.ts'

const orgId = orgOf('yed-fi-yed')
let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const register = (familyName: string) => deed(mudun, 'hela', (work) => registerPerson(work, told({ phone: undefined, familyName })))
const isFound = async (familyName: string, code: string) => (await mudun.as('hela').post('/la-marsa/people/search', { q: `Aminata ${familyName}` })).text.includes(code)
const laterThan = (minutes: number) => mudun.database.asOwner(`update org_keys set tokens_at = tokens_at - $1 * interval '1 minute'`, [minutes])

test('a key that was changed is followed by what people are found by, while the registry is in use', async () => {
  const { vault, database: { background } } = mudun
  const before = await register('Ouerghi')
  const tokensOf = async (id: string) => (await mudun.database.asOwner<{ token: string }>('select token::text from person_tokens where person_id = $1 order by 1', [id])).map(({ token }) => token)
  const old = await tokensOf(before.id)

  assert.equal(await reindex(background, vault, orgId), 'noNewerKey')
  await vault.rotateOrgKey(orgId)
  assert.equal(await reindex(background, vault, orgId), 'begun')
  assert.equal(await reindex(background, vault, orgId), 'tooEarly')
  const meanwhile = await register('Jaziri')
  assert.equal((await tokensOf(meanwhile.id)).length, 2 * old.length, 'whoever does not know the newer key yet finds them, too')

  await laterThan(11)
  const told: number[] = []
  assert.equal(await reindex(background, vault, orgId, (done) => told.push(done)), 'done')
  assert.deepEqual(told.at(-1), 2)
  const anew = await tokensOf(before.id)
  assert.equal(anew.length, old.length)
  assert.ok(!anew.some((token) => old.includes(token)))
  assert.equal((await tokensOf(meanwhile.id)).length, old.length)
  assert.ok(await isFound('Ouerghi', before.code))
  assert.ok(await isFound('Jaziri', meanwhile.code))
  assert.equal(await reindex(background, vault, orgId), 'noNewerKey')
})

test('broken off, it goes on; those who are not there yet are found all the while', async () => {
  const { vault, database: { background } } = mudun
  const { code } = await register('Chebbi')
  await vault.rotateOrgKey(orgId)
  await reindex(background, vault, orgId)
  await laterThan(11)
  await assert.rejects(reindex(background, vault, orgId, () => { throw new Error('killed') }), /killed/)
  assert.equal((await mudun.database.asOwner('select 1 from reindexings')).length, 1)
  assert.ok(await isFound('Chebbi', code))
  assert.equal(await reindex(background, vault, orgId), 'done')
  assert.equal((await mudun.database.asOwner('select 1 from reindexings')).length, 0)
  assert.ok(await isFound('Chebbi', code))
})
