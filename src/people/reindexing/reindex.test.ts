// A key that was changed is followed by all that its organisation finds people by: its own, and those that others open to it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CastName } from '../../../demo/cast.ts'
import { association, municipality, signed } from '../../city/partnerships/scene.ts'
import { openTestApp, type TestApp } from '../../testing.ts'
import { agreed } from '../joint/scene.ts'
import { reindex } from './index.ts'

let mudun: TestApp
before(async () => {
  mudun = await openTestApp()
  await signed(mudun.as)
})
after(() => mudun.close())

type Index = { what: string; orgId: string; who: CastName; page: string; tokens: string }
const indexes: Index[] = [
  { what: 'its own people', orgId: association, who: 'hela', page: '/la-marsa/people/search', tokens: 'person_tokens' },
  {
    what: 'people whom others open', orgId: municipality, who: 'anis', page: '/la-marsa/joint',
    tokens: '(select person_id, token from opening_tokens join openings on openings.id = opening_id) opened',
  },
]

for (const { what, orgId, who, page, tokens } of indexes) {
  describe(what, () => {
    /** Registered by the association and open to the municipality. */
    const register = (familyName: string) => agreed(mudun, { givenName: 'Aminata', familyName, phone: undefined })
    const isFound = async (familyName: string, id: string) => {
      const { code } = await mudun.db.selectFrom('persons').select('code').where('id', '=', id).executeTakeFirstOrThrow()
      return (await mudun.as(who).post(page, { q: `Aminata ${familyName}` })).text.includes(code)
    }
    const tokensOf = async (id: string) => (await mudun.database.asOwner<{ token: string }>(`select token::text from ${tokens} where person_id = $1 order by 1`, [id])).map(({ token }) => token)
    const laterThan = (minutes: number) => mudun.database.asOwner(`update org_keys set tokens_at = tokens_at - $1 * interval '1 minute'`, [minutes])

    test('a key that was changed is followed while all is in use', async () => {
      const { vault, database: { background } } = mudun
      const before = await register('Ouerghi')
      const old = await tokensOf(before)

      assert.equal(await reindex(background, vault, orgId), 'noNewerKey')
      await vault.rotateOrgKey(orgId)
      assert.equal(await reindex(background, vault, orgId), 'begun')
      assert.equal(await reindex(background, vault, orgId), 'tooEarly')
      const meanwhile = await register('Jaziri')
      assert.equal((await tokensOf(meanwhile)).length, 2 * old.length, 'whoever does not know the newer key yet finds them, too')
      assert.ok(await isFound('Ouerghi', before))

      await laterThan(11)
      const told: [number, number][] = []
      assert.equal(await reindex(background, vault, orgId, (...far) => told.push(far)), 'done')
      assert.deepEqual(told.at(-1)![0], told.at(-1)![1])
      const anew = await tokensOf(before)
      assert.equal(anew.length, old.length)
      assert.ok(!anew.some((token) => old.includes(token)))
      assert.equal((await tokensOf(meanwhile)).length, old.length)
      assert.ok(await isFound('Ouerghi', before))
      assert.ok(await isFound('Jaziri', meanwhile))
      assert.equal(await reindex(background, vault, orgId), 'noNewerKey')
    })

    test('broken off, it goes on; those who are not there yet are found all the while', async () => {
      const { vault, database: { background } } = mudun
      const id = await register('Chebbi')
      await vault.rotateOrgKey(orgId)
      await reindex(background, vault, orgId)
      await laterThan(11)
      await assert.rejects(reindex(background, vault, orgId, () => { throw new Error('killed') }), /killed/)
      assert.notEqual((await mudun.database.asOwner('select 1 from reindexings')).length, 0)
      assert.ok(await isFound('Chebbi', id))
      assert.equal(await reindex(background, vault, orgId), 'done')
      assert.equal((await mudun.database.asOwner('select 1 from reindexings')).length, 0)
      assert.ok(await isFound('Chebbi', id))
    })
  })
}

test('what is opened no more meanwhile leaves nothing that would find it', async () => {
  const { vault, database: { background } } = mudun
  const id = await agreed(mudun, { familyName: 'Bouzid' })
  await vault.rotateOrgKey(municipality)
  await reindex(background, vault, municipality)
  await mudun.database.asOwner(`update org_keys set tokens_at = tokens_at - interval '11 minutes'`)
  const moving = mudun.db.updateTable('persons').set({ status: 'erased', sealed: null, erasedAt: new Date() } as never).where('id', '=', id).execute()
  await Promise.all([moving, reindex(background, vault, municipality)])
  assert.deepEqual(await mudun.database.asOwner('select 1 from opening_tokens where opening_id not in (select id from openings where closed_at is null)'), [])
})
