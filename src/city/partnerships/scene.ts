// For tests: an agreement between Hela's association and the municipality, from the draft to the last signature.
import assert from 'node:assert/strict'
import { idOf } from '../../../demo/reference.ts'
import type { Answer, As, Form } from '../../testing.ts'

export const home = '/la-marsa/agreements'
export const association = idOf('organisation', 'yed-fi-yed')
export const municipality = idOf('organisation', 'la-marsa-municipality')

/** A draft as its form is filled in: the association opens, the municipality sees. */
export const agreementForm = (changes: Form = {}): Form => ({
  gives: [association], receives: [municipality], 'purpose.fr': 'Que les services publics aident d’abord qui en a le plus besoin.', 'basis.fr': 'Loi organique 2004-63',
  fields: ['name', 'phone', 'birthDate'], roles: ['case_worker'], from: '2026-01-01', to: '2030-12-31', review: '2030-06-30', keepDays: '30', ...changes,
})

/** Posts, and says where it led; what is refused fails the test. */
export async function done(answer: Promise<Answer>): Promise<string> {
  const { status, location, text } = await answer
  assert.equal(status, 303, text.slice(0, 2000))
  return location.split('?')[0]!.replace(/^\/(?:ar|fr|en)(?=\/)/, '')
}

export const drafted = (as: As, changes: Form = {}) => done(as('samir').post(`${home}/new`, agreementForm(changes)))

/** Written and given to be signed. */
export async function submitted(as: As, changes: Form = {}): Promise<string> {
  const path = await drafted(as, changes)
  await done(as('samir').post(`${path}/moves`, { move: 'submit' }))
  return path
}

/** The fingerprint on the form to sign: of the text that somebody read. */
export const fingerprintAt = async (as: As, path: string, who: Parameters<As>[0] = 'samir') =>
  /name="fingerprint" value="([0-9a-f]{64})"/.exec((await as(who).get(path)).text)?.[1] ?? ''

export const signing = async (as: As, path: string, who: Parameters<As>[0]) =>
  as(who).post(`${path}/sign`, { read: '1', fingerprint: await fingerprintAt(as, path, who) })

/** Signed by both. */
export async function signed(as: As, changes: Form = {}): Promise<string> {
  const path = await submitted(as, changes)
  for (const who of ['samir', 'nadia'] as const) await done(signing(as, path, who))
  return path
}
