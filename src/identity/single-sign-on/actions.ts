// Single sign-on by OpenID Connect: to the organisation's own directory and back (authorization code, PKCE, state, nonce).
import type { Configuration } from 'openid-client'
import { backstage, type Behind } from '../../kit/backstage.ts'
import { config } from '../../kit/config.ts'
import { note } from '../../kit/events.ts'
import { isLang, type Lang } from '../../kit/language.ts'
import { must, notFound } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { house, open, seal, type Vault } from '../../kit/vault.ts'
import { emailHash, findByEmail } from '../accounts/index.ts'
import { acceptAsMember, findInvitation, joinAsNew } from '../invitations/index.ts'
import { canWithMembers, listMembers } from '../members/index.ts'
import { newOnce, takeOnce } from '../one-time/index.ts'
import type { Journey, Provider, ProviderForm } from './provider.ts'
import { closeProviders, findLink, findProvider, findProviderOf, insertLink, replaceProvider, updateProvider } from './store.ts'

const placeOf = (id: string) => ({ table: 'sso_providers', column: 'secret_sealed', city: '', id })
const journeySeconds = 600

/** Read when somebody comes by a single sign-on: no start waits for it. */
const openid = () => import('openid-client')

const known = new Map<string, { until: number; client: Promise<Configuration> }>()

/** What the provider says of itself, remembered for some minutes. */
function clientOf({ vault, now }: Pick<Behind, 'vault' | 'now'>, provider: Provider): Promise<Configuration> {
  const key = `${provider.id} ${provider.clientId} ${provider.secretSealed.toString('base64')}`
  const found = known.get(key)
  if (found && found.until > now().getTime()) return found.client
  const client = discover(vault, provider)
  known.set(key, { until: now().getTime() + 600_000, client })
  client.catch(() => known.delete(key))
  return client
}

async function discover(vault: Vault, { id, issuer, clientId, secretSealed }: Provider) {
  const { secret } = open<{ secret: string }>(await vault.keysOf(house), placeOf(id), secretSealed)
  const oidc = await openid()
  const execute = config.production ? [] : [oidc.allowInsecureRequests] // a provider beside us, in development and tests
  return oidc.discovery(new URL(issuer), clientId, secret, undefined, { execute, timeout: 10 })
}

/** The address to leave for, and the token that this browser brings back. */
export async function depart(behind: Behind, providerId: string, redirectUri: string, { back, lang }: Pick<Journey, 'back' | 'lang'>) {
  const { background, now } = behind
  const provider = await findProvider(background, providerId)
  if (!provider) throw notFound()
  const oidc = await openid()
  const client = await clientOf(behind, provider)
  const verifier = oidc.randomPKCECodeVerifier()
  const nonce = oidc.randomNonce()
  const data: Journey = { provider: provider.id, verifier, nonce, back, lang }
  const state = await newOnce(background, 'single_sign_on', now(), { data, seconds: journeySeconds })
  const address = oidc.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri, scope: 'openid email profile', state, nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
  })
  return { address: address.href, state }
}

export type Arrival = { userId: string; orgId: string; proven: boolean; journey: Journey }

/** Who came back, if the provider vouches for them and they belong here; else undefined. */
export async function arrive(behind: Behind, address: URL, state: string): Promise<Arrival | undefined> {
  const journey = (await takeOnce(behind.background, 'single_sign_on', state, behind.now()))?.data as Journey | undefined
  const provider = journey && (await findProvider(behind.background, journey.provider))
  if (!journey || !provider) return undefined
  const claims = await claimsOf(behind, provider, address, state, journey)
  const userId = claims && ((await findLink(behind.background, provider.id, claims.sub)) ?? (await linkByEmail(behind, provider, claims, journey.lang)))
  return userId && claims ? { userId, orgId: provider.orgId, proven: isStrong(provider, claims), journey } : undefined
}

type Claims = { sub: string; email?: string; email_verified?: boolean; name?: string; amr?: string[]; acr?: string }

async function claimsOf(behind: Behind, provider: Provider, address: URL, state: string, { verifier, nonce }: Journey): Promise<Claims | undefined> {
  const oidc = await openid()
  const client = await clientOf(behind, provider)
  const tokens = await oidc.authorizationCodeGrant(client, address, {
    pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state, idTokenExpected: true,
  }).catch(() => undefined)
  const claims = tokens?.claims() as Claims | undefined
  if (!tokens || !claims || claims.email) return claims
  return { ...await oidc.fetchUserInfo(client, tokens.access_token, claims.sub).catch(() => ({})), ...claims } as Claims
}

/** The provider asked for two factors itself, as its organisation says. */
const isStrong = ({ strong }: Provider, { amr = [], acr }: Claims) => strong.some((value) => amr.includes(value) || acr === value)

/**
 * A first arrival: a member of this very organisation by the verified address, or whoever it has invited. A provider
 * never opens an account of another organisation's, whatever address it claims.
 */
async function linkByEmail(behind: Behind, provider: Provider, { sub, email, email_verified: verified, name }: Claims, lang: string) {
  if (!email || verified !== true) return undefined
  const { background, vault, now } = behind
  const account = await findByEmail(background, emailHash(vault, email))
  const invitation = await findInvitation(background, provider.orgId, emailHash(vault, email), now())
  const isMember = account && (await listMembers({ db: background }, provider.orgId)).some(({ userId }) => userId === account.userId)
  if (!isMember && !invitation) return undefined
  if (invitation && account && !isMember) await acceptAsMember(behind, { invitation, email, userId: account.userId }, account.userId)
  const language: Lang = isLang(lang) ? lang : 'fr'
  const userId = account?.userId
    ?? (await joinAsNew(behind, invitation!, { name: nameFrom(name, email), lang: language, address: 'f', email }, false))
  await backstage(behind, { userId, orgId: provider.orgId }, async (work) => {
    await insertLink(work.db, { providerId: provider.id, subject: sub, userId, linkedAt: work.now() })
    await note(work, 'sign_on.linked', { id: userId })
  })
  return userId
}

const nameFrom = (name: string | undefined, email: string) => (name ?? email.split('@')[0]!).slice(0, 120)

/** Sets the organisation's provider up, or changes it; another issuer is another provider, and its people link anew. */
export async function setUpProvider(work: Work & Behind, form: ProviderForm): Promise<'no secret' | undefined> {
  must(canWithMembers.administer(work.actor))
  const orgId = work.actor.org!.id
  const before = await findProviderOf(work.background, orgId)
  const same = before?.issuer === form.issuer ? before : undefined
  if (!same && !form.secret) return 'no secret'
  const id = same?.id ?? crypto.randomUUID()
  const secretSealed = form.secret ? seal(await work.vault.keysOf(house), placeOf(id), { secret: form.secret }) : same!.secretSealed
  const { label, issuer, clientId } = form
  const provider = { id, orgId, label, issuer, clientId, secretSealed, strong: form.strong?.split(/[\s,]+/) ?? [] }
  await backstage(work, {}, async ({ db, now, ...rest }) => {
    await (same ? updateProvider(db, provider) : replaceProvider(db, { ...provider, createdAt: now() }))
    await note({ db, now, ...rest }, 'sign_on.set_up', { id: orgId })
  })
}

export async function closeProvider(work: Work & Behind) {
  must(canWithMembers.administer(work.actor))
  const orgId = work.actor.org!.id
  await backstage(work, {}, async (behind) => {
    await closeProviders(behind.db, orgId, behind.now())
    await note(behind, 'sign_on.closed', { id: orgId })
  })
}
