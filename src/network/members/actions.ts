// How cities come into a network, and what they do there as members.
import { allCities, citiesChanged } from '../../kit/cities.ts'
import { note } from '../../kit/events.ts'
import type { Lang } from '../../kit/language.ts'
import { sendMail } from '../../kit/mail.ts'
import { mustMove } from '../../kit/moves.ts'
import { tell } from '../../kit/notices.ts'
import { must, notFound, Problem } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { open, type Place, seal } from '../../kit/vault.ts'
import { letters } from './letters.ts'
import type { Contact, JoinForm, JoinRequest, PlaceForm, PublicJoinForm } from './member.ts'
import { can, moves } from './policy.ts'
import {
  decideRequest, deleteFocalPoint, findCityOrg, getContact, getNetwork, getRequest, insertCity, insertFocalPoint, insertMembership,
  insertRequest, listCandidates, listNetworks, membershipsOf, newId, signStatement,
} from './store.ts'
import { strings } from './strings.ts'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const place = (id: string): Place => ({ table: 'join_requests', column: 'contact', city: 'network', id })

/** A city's leader or focal point asks for it to join. Returns the request's id. */
export async function askToJoin(work: Work, { network: networkId, reason }: JoinForm, lang: Lang): Promise<string> {
  const { actor, db } = work
  must(can.join(actor))
  const cityId = actor.org!.cityIds[0]!
  if ((await membershipsOf(db, cityId)).some(({ id }) => id === networkId)) throw new Problem(409, strings.problems.memberAlready)
  const city = (await allCities(db)).get(cityId)
  if (!city) throw notFound()
  return request(work, { networkId, cityId, cityName: city.name[lang], country: city.country, lang, reason })
}

/** A municipality without an account asks; its contact is sealed for the hub. `db` acts for a visitor. */
export async function askFromOutside(work: Work, { network, reason, city, country, name, office, email }: PublicJoinForm, lang: Lang) {
  return request(work, { networkId: network, cityId: null, cityName: city, country, lang, reason }, { name, office, email })
}

type Asked = { networkId: string; cityId: string | null; cityName: string; country: string; lang: Lang; reason: string }

async function request(work: Work, asked: Asked, contact?: Contact): Promise<string> {
  const { hubOrgId } = await getNetwork(work.db, asked.networkId)
  const id = await newId(work.db)
  const sealed = contact ? seal(await work.vault.keysOf(hubOrgId), place(id), contact) : null
  if (!(await insertRequest(work.db, { ...asked, id, hubOrgId, contact: sealed, askedAt: work.now() }))) throw new Problem(409, strings.problems.waitingAlready)
  await note(work, 'join.asked', { id }, { otherOrgId: hubOrgId })
  await tell(work, { orgId: hubOrgId, role: 'hub_officer' }, { kind: 'joinRequested', path: `/network/requests/${id}`, data: { city: asked.cityName } })
  return id
}

/** The contact of a municipality without an account, for the hub that decides. */
export async function contactOf(work: Work, { id, hubOrgId }: JoinRequest): Promise<Contact | undefined> {
  must(can.admit(work.actor, hubOrgId))
  const sealed = await getContact(work.db, id)
  return sealed ? open<Contact>(await work.vault.keysOf(hubOrgId), place(id), sealed) : undefined
}

/** The city becomes a member; one that Mudun does not know yet is given its place first. */
export async function approveRequest(work: Work, id: string, { note: words, place: newPlace, lang }: { note?: string | undefined; place?: PlaceForm; lang: Lang }) {
  const asked = await getRequest(work.db, id)
  mustMove(moves.approve, work.actor, asked)
  const contact = asked.hasContact ? await contactOf(work, asked) : undefined
  const cityId = asked.cityId ?? (await makePlace(work, newPlace))
  await admitCity(work, asked.networkId, cityId)
  await decideRequest(work.db, id, { status: 'approved', cityId, ...decision(work, words, lang) })
  await note(work, 'join.approved', { id }, { otherOrgId: asked.orgId, data: { city: cityId } })
  await answerTo(work, asked, contact, 'joinApproved', `/cities/${cityId}`)
}

export async function declineRequest(work: Work, id: string, { note: words, lang }: { note: string; lang: Lang }) {
  const asked = await getRequest(work.db, id)
  mustMove(moves.decline, work.actor, asked)
  const contact = asked.hasContact ? await contactOf(work, asked) : undefined
  await decideRequest(work.db, id, { status: 'declined', ...decision(work, words, lang) })
  await note(work, 'join.declined', { id }, { otherOrgId: asked.orgId })
  await answerTo(work, asked, contact, 'joinDeclined', '/cities/join')
}

/** Gives a city its place in a network: what an approval ends with, and how a network's first cities are written down. */
export async function admitCity(work: Work, networkId: string, cityId: string, { since = dayOf(work.now()) } = {}) {
  const network = await getNetwork(work.db, networkId)
  must(can.admit(work.actor, network.hubOrgId))
  await insertMembership(work.db, network, cityId, since)
  await note(work, 'network.joined', network, { public: true, data: { city: cityId } })
}

async function makePlace(work: Work, newPlace: PlaceForm | undefined): Promise<string> {
  if (!newPlace) throw new Problem(422, strings.problems.placeMissing)
  if (!(await insertCity(work.db, newPlace))) throw new Problem(409, strings.problems.slugTaken)
  await citiesChanged(work)
  return newPlace.slug
}

const decision = ({ actor, now }: Work, words: string | undefined, lang: Lang) =>
  ({ decidedBy: actor.userId!, decidedAt: now(), answer: words ?? null, answerLang: words ? lang : null })

async function answerTo(work: Work, asked: JoinRequest, contact: Contact | undefined, kind: 'joinApproved' | 'joinDeclined', path: `/${string}`) {
  if (contact) await sendMail(work, { to: contact.email, lang: asked.lang, template: letters[kind], link: `/${asked.lang}${path}` })
  if (asked.orgId) await tell(work, { orgId: asked.orgId }, { kind, path: kind === 'joinApproved' ? path : '/network/join', data: { network: asked.networkName } })
}

/** The city's leader signs the network's solidarity statement. */
export async function signSolidarity(work: Work, networkId: string, cityId: string) {
  must(can.sign(work.actor, cityId))
  const { hubOrgId } = await getNetwork(work.db, networkId)
  await signStatement(work.db, networkId, cityId, dayOf(work.now()), work.actor.userId!)
  await note(work, 'statement.signed', { id: networkId }, { otherOrgId: hubOrgId, public: true, data: { city: cityId } })
  await tell(work, { orgId: hubOrgId, role: 'hub_officer' }, { kind: 'statementSigned', path: `/cities/${cityId}`, data: { city: work.actor.org!.name } })
}

/** Names a colleague with the role as whom the network writes to. */
export async function nameFocalPoint(work: Work, cityId: string, userId: string) {
  must(can.nameFocalPoints(work.actor, cityId))
  const candidates = await listCandidates(work.db, work.actor.org!.id)
  if (!candidates.some(({ id }) => id === userId)) throw notFound()
  await insertFocalPoint(work.db, cityId, userId, work.now())
  await note(work, 'focal_point.named', { id: userId }, { data: { city: cityId } })
}

export async function releaseFocalPoint(work: Work, cityId: string, userId: string) {
  must(can.nameFocalPoints(work.actor, cityId))
  await deleteFocalPoint(work.db, cityId, userId)
  await note(work, 'focal_point.released', { id: userId }, { data: { city: cityId } })
}

/** The networks that a city could still join. */
export async function networksToJoin({ db }: Pick<Work, 'db'>, cityId: string) {
  const mine = await membershipsOf(db, cityId)
  return (await listNetworks(db)).filter(({ id }) => !mine.some((membership) => membership.id === id))
}

export { findCityOrg }
