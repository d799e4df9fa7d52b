// Agreement windows, proved by property: whatever happens in whatever order, a row is reached exactly when the model says so.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { activeAgreements, attendAgreements, drawUp, moveAgreement, sign } from '../../city/partnerships/index.ts'
import { AgreementForm } from '../../city/partnerships/agreement.ts'
import { agreementForm } from '../../city/partnerships/scene.ts'
import type { CastName } from '../../../demo/cast.ts'
import { instantOf } from '../../kit/language.ts'
import { isConflict } from '../../kit/problem.ts'
import { deed, openTestApp, type TestApp } from '../../testing.ts'
import { recordConsent, withdrawConsent } from '../registry/index.ts'
import { underAgreements } from './actions.ts'
import { agreed } from './scene.ts'

let mudun: TestApp
before(async () => { mudun = await openTestApp() })
after(() => mudun.close())

const start = Date.parse('2027-03-01T12:00:00Z')
const dayOf = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10)

/** What may happen, each some hours after the one before. */
const happening = fc.record({
  hours: fc.integer({ min: 0, max: 400 }),
  what: fc.constantFrom('suspend', 'resume', 'end', 'withdraw', 'consent', 'clock', 'nothing'),
})
type Model = { suspended: boolean; ended: boolean; agreed: boolean }

/** One person, one agreement, and moments at which somebody looks. */
const story = fc.record({
  from: fc.integer({ min: -20, max: 30 }), days: fc.integer({ min: 1, max: 60 }),
  coordinators: fc.boolean(), happenings: fc.array(happening, { maxLength: 9 }),
})

test('a person is reached exactly while the agreement runs, is not suspended, and they agree; by those it names', async () => {
  await fc.assert(fc.asyncProperty(story, async ({ from, days, coordinators, happenings }) => {
    const to = Math.max(from + days, 1) // it is not over before it is signed
    const [opens, closes] = [instantOf(dayOf(from), '00:00', 'Africa/Tunis'), instantOf(dayOf(to + 1), '00:00', 'Africa/Tunis')]
    let now = start
    const at = (hours: number) => { mudun.clock.now = new Date(now += hours * 3_600_000) }
    at(0)
    const id = await signedBy(dayOf(from), dayOf(to), coordinators)
    const person = await agreed(mudun)
    const model: Model = { suspended: false, ended: false, agreed: true }

    for (const { hours, what } of happenings) {
      at(hours)
      await happen(what, id, person, model)
      const inTime = opens.getTime() <= now && now < closes.getTime()
      const open = inTime && !model.suspended && !model.ended && model.agreed
      assert.deepEqual(
        [await reaches('anis', person), await reaches('salma', person), await reaches('nadia', person), await reaches('mourad', person), await reaches('ines', person)],
        [open, open && coordinators, false, false, false], `${what} at ${mudun.clock.now!.toISOString()}: ${JSON.stringify({ model, opens, closes })}`)
      const listed = (await deed(mudun, 'anis', activeAgreements)).some((agreement) => agreement.id === id)
      assert.equal(listed, inTime && !model.suspended && !model.ended, 'and the agreement is said to be in force')
    }
    at(0)
    await move('end', id).catch(() => {})
  }), { numRuns: 15 })
})

async function signedBy(from: string, to: string, coordinators: boolean): Promise<string> {
  const form = AgreementForm.parse(agreementForm({ from, to, review: to, roles: coordinators ? ['case_worker', 'coordinator'] : ['case_worker'] }))
  const id = await deed(mudun, 'samir', async (work) => {
    const id = await drawUp(work, form)
    await moveAgreement(work, id, 'submit')
    return id
  })
  const { fingerprint } = await mudun.db.selectFrom('agreements').select('fingerprint').where('id', '=', id).executeTakeFirstOrThrow()
  for (const who of ['samir', 'nadia'] as const) await deed(mudun, who, (work) => sign(work, id, fingerprint!))
  return id
}

const move = (what: 'suspend' | 'resume' | 'end', id: string) => deed(mudun, 'nadia', (work) => moveAgreement(work, id, what, { reason: what === 'end' ? 'party' : 'review' }))

/** Does it, where it can be done, and says in the model what it means. */
async function happen(what: string, id: string, person: string, model: Model) {
  if (what === 'clock') await attendAgreements(mudun.db, mudun.clock.now!)
  if (what === 'suspend' || what === 'resume' || what === 'end') {
    const done = await move(what, id).then(() => true, refused)
    if (!done) return
    if (what === 'end') model.ended = true
    else model.suspended = what === 'suspend'
  }
  if (what === 'consent') {
    await deed(mudun, 'hela', (work) => recordConsent(work, person, { purpose: 'agreement', to: 'partners', fields: ['name'], how: 'spoken' }))
    model.agreed = true
  }
  if (what === 'withdraw') {
    const standing = await mudun.db.selectFrom('consents').select('id').where('personId', '=', person).where('purpose', '=', 'agreement').where('withdrawnAt', 'is', null).execute()
    for (const consent of standing) await deed(mudun, 'hela', (work) => withdrawConsent(work, person, consent.id))
    model.agreed = false
  }
}

const refused = (error: unknown) => {
  if (!isConflict(error) && (error as { status?: number }).status !== 403) throw error
  return false
}

/** By the database itself: no page in between. */
const reaches = (who: CastName, person: string) => deed(mudun, who, async (work) => {
  await underAgreements(work)
  return (await work.db.selectFrom('openings').select('id').where('personId', '=', person).execute()).length > 0
})
