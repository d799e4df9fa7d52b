// Accounts: made, opened by a password, given a new one, closed. All behind the stage: these are secrets.
import type { Member } from '../../kit/actor.ts'
import { backstage, type Behind } from '../../kit/backstage.ts'
import { note } from '../../kit/events.ts'
import type { Lang } from '../../kit/language.ts'
import { passwordHash, passwordIsStale, passwordVerify } from '../../kit/passwords.ts'
import { linkGone } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { house, open, seal, type Vault } from '../../kit/vault.ts'
import { sendLetter } from '../letters/index.ts'
import { dropOnce, findOnce, newOnce, takeOnce } from '../one-time/index.ts'
import { endSessionsWithin, rightsChanged } from '../sessions/index.ts'
import { type ProfileForm, type Weakness, weakness } from './account.ts'
import {
  type Account, findAccount, findByEmail, insertCredentials, insertUser, updatePassword, updateProfile,
} from './store.ts'

/** What an e-mail address is found by. */
export const emailHash = (vault: Vault, email: string) => vault.blindCode(`email\0${email.toLowerCase()}`)
const placeOf = (hash: Buffer, table = 'credentials') => ({ table, column: 'email_sealed', city: '', id: hash.toString('hex') })

/** An address as the database keeps it: to find it, and to write to it. Ask before a transaction begins. */
export async function sealEmail(vault: Vault, email: string, table: 'credentials' | 'invitations' = 'credentials') {
  const hash = emailHash(vault, email)
  return { emailHash: hash, emailSealed: seal(await vault.keysOf(house), placeOf(hash, table), { email }) }
}

export async function openEmail(vault: Vault, { emailHash, emailSealed }: { emailHash: Buffer; emailSealed: Buffer }, table: 'credentials' | 'invitations' = 'credentials') {
  return open<{ email: string }>(await vault.keysOf(house), placeOf(emailHash, table), emailSealed).email
}

export type NewAccount = ProfileForm & { email: string; password?: string | undefined }

/** Makes the parts of an account that take time, so that the transaction that stores them is short. */
export async function prepareAccount(vault: Vault, { email, password, ...profile }: NewAccount) {
  return { profile, password: password === undefined ? null : await passwordHash(password), ...(await sealEmail(vault, email)) }
}

export async function storeAccount({ db, now }: Work, { profile, password, ...email }: Awaited<ReturnType<typeof prepareAccount>>) {
  const { id } = await insertUser(db, profile, now())
  await insertCredentials(db, { userId: id, ...email, passwordHash: password, changedAt: now() })
  return id
}

/** The account, if the password is its own. Takes as long and says as little when there is none, or it is closed. */
export async function checkPassword(behind: Behind, email: string, password: string): Promise<Account | undefined> {
  const account = await findByEmail(behind.background, emailHash(behind.vault, email))
  return (await opensWith(behind, account, password)) ? account : undefined
}

export async function opensWith({ background, now }: Behind, account: Account | undefined, password: string): Promise<boolean> {
  const stored = account?.closed ? undefined : account?.passwordHash ?? undefined
  if (!(await passwordVerify(password, stored)) || !account) return false
  if (passwordIsStale(stored!)) await updatePassword(background, account.userId, await passwordHash(password), now())
  return true
}

const linkMinutes = 30

/** Sends a link to choose a new password, if there is such an account; whoever asks never learns whether. */
export async function askNewPassword(behind: Behind, email: string) {
  const account = await findByEmail(behind.background, emailHash(behind.vault, email))
  if (!account || account.closed) return
  const to = await openEmail(behind.vault, account)
  await backstage(behind, { userId: account.userId, orgId: null }, async (work) => {
    await dropOnce(work.db, 'password', account.userId)
    const token = await newOnce(work.db, 'password', work.now(), { userId: account.userId, seconds: linkMinutes * 60 })
    await note(work, 'password.asked', { id: account.userId })
    await sendLetter(work, { to, lang: account.lang, kind: 'newPassword', path: `/password/new/${token}` })
  })
}

/** Whose link it is, if it still works. */
export async function accountOfLink({ background, now }: Behind, token: string): Promise<Account> {
  const link = await findOnce(background, 'password', token, now())
  const account = link?.userId ? await findAccount(background, link.userId) : undefined
  if (!account || account.closed) throw linkGone()
  return account
}

/** A new password through the link: once. The second factor stays, and every session ends. */
export async function resetPassword(behind: Behind, token: string, password: string): Promise<Weakness | undefined> {
  const account = await accountOfLink(behind, token)
  const to = await openEmail(behind.vault, account)
  const weak = weakness(password, [account.name, to])
  if (weak) return weak
  const hash = await passwordHash(password)
  await backstage(behind, { userId: account.userId, orgId: null }, async (work) => {
    if (!(await takeOnce(work.db, 'password', token, work.now()))) throw linkGone()
    await storePassword(work, account, to, hash)
  })
}

/** A new password of one's own choice. All other sessions end. */
export async function changePassword(behind: Behind, account: Account, password: string, sessionId: string): Promise<Weakness | undefined> {
  const to = await openEmail(behind.vault, account)
  const weak = weakness(password, [account.name, to])
  if (weak) return weak
  const hash = await passwordHash(password)
  await backstage(behind, {}, (work) => storePassword(work, account, to, hash, sessionId))
}

async function storePassword(work: Work, { userId, lang }: { userId: string; lang: Lang }, to: string, hash: string, keepSession?: string) {
  await updatePassword(work.db, userId, hash, work.now())
  await dropOnce(work.db, 'password', userId)
  await endSessionsWithin(work, userId, keepSession)
  await note(work, 'password.changed', { id: userId })
  await sendLetter(work, { to, lang, kind: 'passwordChanged', path: '/password/forgotten' })
}

/** For administrators of the machine: a link to a new password, shown instead of sent. */
export async function linkToNewPassword(work: Work, userId: string) {
  await dropOnce(work.db, 'password', userId)
  return newOnce(work.db, 'password', work.now(), { userId, seconds: linkMinutes * 60 })
}

/** Tells somebody by e-mail what happened to their account. */
export async function tellOwner(work: Work, account: Account, to: string, kind: 'newDevice' | 'secondFactorReset' | 'secondFactorChanged') {
  await sendLetter(work, { to, lang: account.lang, kind, path: '/me' })
}

export async function saveProfile(work: Work, { userId }: Member, form: ProfileForm) {
  await updateProfile(work.db, userId, form)
  await rightsChanged(work, userId)
}
