// What can be done with services: each is load, ask the policy, write, and note what happened.
import { isDeepStrictEqual } from 'node:util'
import { note } from '../../kit/events.ts'
import { mustMove } from '../../kit/moves.ts'
import { tell } from '../../kit/notices.ts'
import { must, notFound } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import { weekOf } from './hours.ts'
import { can, type MoveName, moves } from './policy.ts'
import { type CapacityForm, confirmDays, type Service, type ServiceForm, type Status, textFields } from './service.ts'
import { findCityOrg, getService, insertService, putInFinder, setStatus, takeFromFinder, touchService, updateService, worksInCity } from './store.ts'
import { translationsAfter } from './translations.ts'
import { wordsOfService } from './words.ts'

/** Begins a service as a draft, of the actor's organisation or, for the city's editors, of a partner. Returns its id. */
export async function createService(work: CityWork, form: ServiceForm): Promise<string> {
  const { db, city, actor } = work
  const orgId = form.orgId ?? actor.org?.id
  must(orgId !== undefined && can.create(actor, city.id, orgId))
  if (!(await worksInCity(db, city.id, orgId))) throw notFound()
  const id = await insertService(db, {
    cityId: city.id, orgId, ...rowOf(form), confirmedAt: work.now(), confirmedBy: actor.userId, confirmBy: dayAfter(work.now(), confirmDays),
    createdAt: work.now(), changedAt: work.now(), capacityAt: work.now(),
    translations: JSON.stringify(translationsAfter(undefined, writtenIn(form), { actor, now: work.now, checked: form.checked })),
  })
  await note(work, 'service.created', { id, cityId: city.id }, await readersOf(work, orgId))
  return id
}

/** Saves a change; undefined when somebody else changed the service after this editor opened it. Says what changed. */
export async function editService(work: CityWork, id: string, form: ServiceForm): Promise<string[] | undefined> {
  const before = await getService(work.db, work.city.id, id)
  must(can.edit(work.actor, before))
  if (form.version !== before.version) return undefined
  const changed = changesOf(before, form)
  const saved = await updateService(work.db, before, {
    ...rowOf(form), changedAt: work.now(),
    translations: JSON.stringify(translationsAfter({ ...writtenIn(before), states: before.translations }, writtenIn(form), { actor: work.actor, now: work.now, checked: form.checked })),
  })
  if (!saved) return undefined
  await reindex(work, id)
  await noteChanged(work, before, changed)
  return changed
}

/** Publishes, hides, shows, closes or reopens a service. */
export async function moveService(work: CityWork, id: string, move: MoveName) {
  const service = await getService(work.db, work.city.id, id)
  const { to, passes } = moves[move]
  mustMove(work.pass === id && passes ? { ...moves[move], by: () => true } : moves[move], work.actor, service)
  const appears = to === 'published'
  await setStatus(work.db, service, to, {
    ...(appears && { publishedAt: service.publishedAt ?? work.now(), hiddenBy: null, ...termFrom(work.now()), confirmedAt: work.now(), confirmedBy: work.actor.userId }),
    ...(to === 'hidden' && { hiddenBy: work.actor.org?.id }),
    ...(!appears && { confirmHash: null, linkUntil: null, asked: 0 }),
  })
  await reindex(work, id)
  await note(work, `service.${pastOf[move]}`, service, { ...(await readersOf(work, service.orgId)), ...(appears && { public: true }) })
  await countStatus(work, service, to)
  if (to === 'closed') await tellCity(work, service, 'serviceClosed')
}

/** `publishService(work, id)`: a draft appears in the finder. */
export const publishService = (work: CityWork, id: string) => moveService(work, id, 'publish')

/** Somebody who knows says that all is still so: the next term begins. */
export async function confirmService(work: CityWork, id: string) {
  const service = await getService(work.db, work.city.id, id)
  must(work.pass === id || can.confirm(work.actor, service))
  await touchService(work.db, service, { confirmedAt: work.now(), confirmedBy: work.actor.userId, ...termFrom(work.now()) })
  await noteConfirmed(work, service)
}

/** Are there places? The owner says it in one tap. */
export async function setCapacity(work: CityWork, id: string, { capacity, free: counted }: CapacityForm) {
  const free = capacity === 'open' ? (counted ?? null) : null
  const service = await getService(work.db, work.city.id, id)
  must(work.pass === id || can.setCapacity(work.actor, service))
  if (service.capacity === capacity && service.free === free) return
  await touchService(work.db, service, { capacity, free, capacityAt: work.now() })
  await note(work, 'service.capacity_set', service, { ...(await readersOf(work, service.orgId)), data: { capacity, free, was: service.capacity } })
}

/** What an owner without an account puts right by its link: how to reach it and when. */
export async function correctService(work: CityWork, id: string, changes: Partial<Pick<ServiceForm, 'phone' | 'hours'>>) {
  const service = await getService(work.db, work.city.id, id)
  must(work.pass === id || can.edit(work.actor, service))
  const changed = changesOf(service, changes)
  if (changed.length === 0) return
  await touchService(work.db, service, {
    ...('phone' in changes && { phone: changes.phone ?? null }),
    ...(changes.hours && { hours: JSON.stringify(changes.hours), week: weekOf(changes.hours) }),
    changedAt: work.now(), version: service.version + 1,
  })
  await noteChanged(work, service, changed)
}

/** A new term of ninety days. */
export const termFrom = (now: Date) => ({ confirmBy: dayAfter(now, confirmDays), asked: 0, confirmHash: null, linkUntil: null })

export const dayAfter = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Who reads of a deed beside its doer: the owner when the city acts, the city when the owner does. What is done by a
 * link has no organisation of its own: it is told to all.
 */
export async function readersOf(work: CityWork, orgId: string) {
  if (!work.actor.org) return { otherOrgId: orgId, public: true }
  if (work.actor.org.id !== orgId) return { otherOrgId: orgId }
  const cityOrg = await findCityOrg(work.db, work.city.id)
  return { otherOrgId: cityOrg && cityOrg.id !== orgId ? cityOrg.id : null }
}

async function noteConfirmed(work: CityWork, service: Service) {
  const of = { orgId: service.orgId, theme: service.themes[0]! }
  await note(work, 'service.confirmed', service, { ...(await readersOf(work, service.orgId)), public: true })
  await tally(work, work.city.id, 'service.confirmed', of)
  if (work.now().toISOString().slice(0, 10) <= service.confirmBy) await tally(work, work.city.id, 'service.confirmed_in_time', of)
  if (service.status === 'published' && service.asked >= 2) await tally(work, work.city.id, 'service.stale', { ...of, n: -1 })
}

// Gauges: how many stand in the directory, and how many of those are stale.
async function countStatus(work: CityWork, { orgId, themes, status, asked }: Service, to: Status) {
  const of = { orgId, theme: themes[0]! }
  if (to === 'published') await tally(work, work.city.id, 'service.published', of)
  if (status !== 'published') return
  await tally(work, work.city.id, 'service.published', { ...of, n: -1 })
  if (asked >= 2) await tally(work, work.city.id, 'service.stale', { ...of, n: -1 })
}

async function reindex({ db, city }: CityWork, id: string) {
  const service = await getService(db, city.id, id)
  if (service.status !== 'published') return takeFromFinder(db, service)
  await putInFinder(db, { ...service, words: wordsOfService(service, city) })
}

async function tellCity(work: CityWork, service: Service, kind: 'serviceClosed') {
  const cityOrg = await findCityOrg(work.db, work.city.id)
  if (!cityOrg || cityOrg.id === work.actor.org?.id) return
  await tell(work, { orgId: cityOrg.id, role: 'coordinator' }, { kind, path: `/${work.city.id}/services/${service.id}`, data: { name: service.name } })
}

const pastOf = { publish: 'published', hide: 'hidden', show: 'shown', close: 'closed', reopen: 'reopened' } as const

const writtenIn = ({ sourceLang, documents, ...of }: Pick<Service, 'sourceLang' | 'documents' | (typeof textFields)[number]>) =>
  ({ sourceLang, texts: [...textFields.map((field) => of[field]), ...documents], needed: [of.name, of.what] })

function rowOf({ version: _, checked: __, orgId: ___, ...form }: ServiceForm) {
  return {
    ...form,
    ...Object.fromEntries(textFields.map((field) => [field, JSON.stringify(form[field])])),
    documents: JSON.stringify(form.documents),
    hours: JSON.stringify(form.hours),
    week: weekOf(form.hours),
    papers: form.documents.length > 0 ? 'some' : 'none',
    area: form.area ?? null, lat: form.lat ?? null, lon: form.lon ?? null, phone: form.phone ?? null, contactId: form.contactId ?? null,
  }
}

const compared = ['sourceLang', 'themes', ...textFields, 'documents', 'sources', 'area', 'lat', 'lon', 'phone', 'contactId', 'hours', 'cost', 'languages', 'womenStaff', 'contactPoint'] as const

const changesOf = (before: Service, after: Partial<ServiceForm>) =>
  compared.filter((field) => field in after && !isDeepStrictEqual(before[field] ?? null, after[field] ?? null))

const noteChanged = async (work: CityWork, before: Service, changed: (typeof compared)[number][]) =>
  changed.length > 0 && note(work, 'service.changed', before, {
    ...(await readersOf(work, before.orgId)), data: { was: Object.fromEntries(changed.map((field) => [field, before[field] ?? null])) },
  })
