// Authenticator apps, passkeys and recovery codes: set up, shown, taken away.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { backstage, type Behind } from '../../kit/backstage.ts'
import { note } from '../../kit/events.ts'
import { forbidden, notFound } from '../../kit/problem.ts'
import { forgive, type Rate, spend } from '../../kit/rates.ts'
import type { Work } from '../../kit/request.ts'
import { newRecoveryCodes, newTotp, verifyTotp } from '../../kit/secrets.ts'
import { readCode } from '../../kit/typed-codes.ts'
import { house, open, seal, type Vault } from '../../kit/vault.ts'
import { findAccount, openEmail, tellOwner } from '../accounts/index.ts'
import { newOnce, takeOnce } from '../one-time/index.ts'
import { mustHaveSecondFactor, rightsChanged, type Session } from '../sessions/index.ts'
import {
  confirmApp, countPasskeyUse, countRecoveryCodes, deleteApp, deletePasskey, findApp, findPasskey, insertApp, insertPasskey,
  listPasskeys, replaceRecoveryCodes, useRecoveryCode, useStep,
} from './store.ts'

const codeRate: Rate = { free: 5, seconds: 86_400, wait: 30, longest: 3600 }
const placeOf = (id: string) => ({ table: 'totp_secrets', column: 'sealed', city: '', id })
const secretIn = async (vault: Vault, { id, sealed }: { id: string; sealed: Buffer }) =>
  open<{ secret: string; uri: string }>(await vault.keysOf(house), placeOf(id), sealed)

/** Whether the code opens: `wait` says how many seconds until the next try when there were too many. */
export type Tried = { ok: true; recovery: boolean } | { ok: false; wait: number }

/** A code of the app or a recovery code, each once. */
export async function tryCode(behind: Behind, userId: string, typed: string): Promise<Tried> {
  const wait = await spend(behind, 'second factor', userId, codeRate)
  if (wait > 0) return { ok: false, wait }
  const app = await findApp(behind.background, userId, { confirmed: true })
  const byApp = app !== undefined && (await appAccepts(behind, app, typed))
  const recovery = !byApp && (await strikeOut(behind, userId, typed))
  if (!byApp && !recovery) return { ok: false, wait: 0 }
  await forgive(behind, 'second factor', userId)
  return { ok: true, recovery }
}

async function appAccepts({ background, vault, now }: Behind, app: { id: string; sealed: Buffer; lastStep: number }, typed: string) {
  const { secret } = await secretIn(vault, app)
  const step = verifyTotp(secret, typed, app.lastStep, now().getTime())
  return step !== undefined && (await useStep(background, app.id, step))
}

async function strikeOut(behind: Behind, userId: string, typed: string) {
  const code = readCode(typed, { length: 16 })
  if (!code) return false
  return backstage(behind, { userId }, async (work) => {
    if (!(await useRecoveryCode(work.db, userId, code, work.now()))) return false
    await note(work, 'recovery_code.used', { id: userId }, { data: { left: await countRecoveryCodes(work.db, userId) } })
    return true
  })
}

/** A new secret on trial: it counts from when a first code of it was typed. */
export async function startApp(behind: Behind, session: Session) {
  const { secret, uri } = newTotp(session.name)
  const id = crypto.randomUUID()
  const sealed = seal(await behind.vault.keysOf(house), placeOf(id), { secret, uri })
  await backstage(behind, { userId: session.userId }, ({ db }) => insertApp(db, { id, userId: session.userId, sealed }))
}

/** The secret that is on trial, for the page that shows it. */
export async function appOnTrial({ background, vault }: Behind, userId: string) {
  const app = await findApp(background, userId, { confirmed: false })
  return app && (await secretIn(vault, app))
}

/** The first code of a new app was right: it replaces the old. Returns the recovery codes if these are the first. */
export async function confirmNewApp(behind: Behind, session: Session, typed: string): Promise<{ codes: string[] } | undefined> {
  const app = await findApp(behind.background, session.userId, { confirmed: false })
  if (!app) throw notFound()
  if (!(await appAccepts(behind, app, typed))) return undefined
  return changed(behind, session, 'second_factor.app_set_up', ({ db, now }) => confirmApp(db, session.userId, app.id, now()))
}

/** Takes the app away, unless it is the last second factor of somebody who must have one. */
export async function removeApp(behind: Behind, session: Session) {
  if (!session.hasPasskey && mustHaveSecondFactor(session.memberships)) throw forbidden()
  await changed(behind, session, 'second_factor.app_removed', ({ db }) => deleteApp(db, session.userId))
}

export async function removePasskey(behind: Behind, session: Session, id: string) {
  const passkeys = await listPasskeys(behind.background, session.userId)
  if (!session.hasApp && passkeys.length <= 1 && mustHaveSecondFactor(session.memberships)) throw forbidden()
  await changed(behind, session, 'second_factor.passkey_removed', async ({ db }) => {
    if (!(await deletePasskey(db, session.userId, id))) throw notFound()
  })
}

/** New codes; the old ones open nothing any more. */
export async function renewRecoveryCodes(behind: Behind, session: Session): Promise<string[]> {
  const { codes, hashes } = newRecoveryCodes()
  await backstage(behind, { userId: session.userId }, async (work) => {
    await replaceRecoveryCodes(work.db, session.userId, hashes)
    await note(work, 'recovery_code.renewed', { id: session.userId })
  })
  return codes
}

async function changed(
  behind: Behind, session: Session, event: `second_factor.${string}`, deed: (work: Work) => Promise<unknown>,
): Promise<{ codes: string[] }> {
  const account = await findAccount(behind.background, session.userId)
  const to = account && (await openEmail(behind.vault, account))
  return backstage(behind, { userId: session.userId, orgId: session.orgId }, async (work) => {
    await deed(work)
    await note(work, event, { id: session.userId })
    await rightsChanged(work, session.userId)
    if (account && to) await tellOwner(work, account, to, 'secondFactorChanged')
    if (!/set_up|added/.test(event) || (await countRecoveryCodes(work.db, session.userId)) > 0) return { codes: [] }
    const { codes, hashes } = newRecoveryCodes()
    await replaceRecoveryCodes(work.db, session.userId, hashes)
    return { codes }
  })
}

/** Large, so it is read when the first passkey is asked for, not at the start. */
const webauthn = () => import('@simplewebauthn/server')

/** This server, as passkeys know it. */
export type Site = { origin: string }
const nameOf = ({ origin }: Site) => new URL(origin).hostname
const challengeSeconds = 300

/** What a browser needs to make a passkey for this account. */
export async function passkeyToMake({ background, now }: Behind, site: Site, session: Session) {
  const known = await listPasskeys(background, session.userId)
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: 'Mudun', rpID: nameOf(site), userName: session.name, userDisplayName: session.name,
    userID: new TextEncoder().encode(session.userId), attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await newOnce(background, 'passkey', now(), { token: options.challenge, userId: session.userId, seconds: challengeSeconds })
  return options
}

/** The passkey that the browser made, kept under a name. */
export async function keepPasskey(behind: Behind, site: Site, session: Session, response: RegistrationResponseJSON | undefined, label: string) {
  if (!response) return undefined
  const { verifyRegistrationResponse } = await webauthn()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response, expectedOrigin: site.origin, expectedRPID: nameOf(site), requireUserVerification: true,
    expectedChallenge: async (challenge) =>
      (await takeOnce(behind.background, 'passkey', challenge, behind.now()))?.userId === session.userId,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return undefined
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return changed(behind, session, 'second_factor.passkey_added', ({ db, now }) => insertPasskey(db, {
    id, userId: session.userId, publicKey: Buffer.from(publicKey), counter, transports, label, createdAt: now(),
  }))
}

/** What a browser needs to show a passkey: any of this site, or one of this person's. */
export async function passkeyToShow({ background, now }: Behind, site: Site, userId?: string) {
  const own = userId ? await listPasskeys(background, userId) : []
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: nameOf(site), userVerification: 'required', allowCredentials: own.map(({ id }) => ({ id })),
  })
  await newOnce(background, 'passkey', now(), { token: options.challenge, userId: userId ?? null, seconds: challengeSeconds })
  return options
}

/** Whose passkey was shown; undefined if it is none of ours, or an answer that was given before. */
export async function tryPasskey({ background, now }: Behind, site: Site, response: AuthenticationResponseJSON | undefined): Promise<string | undefined> {
  const passkey = response && await findPasskey(background, String(response.id))
  if (!passkey) return undefined
  const { id, publicKey, counter } = passkey
  const { verifyAuthenticationResponse } = await webauthn()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response, expectedOrigin: site.origin, expectedRPID: nameOf(site), requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(publicKey), counter },
    expectedChallenge: async (challenge) => (await takeOnce(background, 'passkey', challenge, now())) !== undefined,
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) return undefined
  await countPasskeyUse(background, id, authenticationInfo.newCounter, now())
  return passkey.userId
}
