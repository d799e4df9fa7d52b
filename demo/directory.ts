// Services and guides as their organisations wrote them: begun, published, confirmed now and then, some forgotten.
import type { Member } from '../src/kit/actor.ts'
import { confirmService, createContact, createService, insertGuide, publishService, setCapacity } from '../src/city/services/index.ts'
import { cite } from './content/documents.ts'
import { guides } from './content/guides.ts'
import { services } from './content/services.ts'
import type { Service } from './content/types.ts'
import { planDirectoryDays } from './directory-days.ts'
import type { ServiceOf, Teller } from './teller.ts'

const none = { ar: '', fr: '', en: '' }
const three = ['ar', 'fr', 'en'] as const

/** Begins every service about a year ago; returns what referrals can go to, filled as the stories are told. */
export async function tellServices(teller: Teller, staff: Map<string, Member>): Promise<ServiceOf[]> {
  const ids = new Map<string, string>()
  const townHall = await tellContact(teller, staff.get('la-marsa-municipality')!)
  const offers: ServiceOf[] = []
  for (const [i, service] of services.entries()) {
    const editor = staff.get(service.organisation)!
    const begun = teller.daysAgo(395 - (i % 20))
    const id = await teller.inCity(editor, service.city, begun, (work) => createService(work, service.organisation === 'la-marsa-municipality' ? { ...formOf(service), contactId: townHall } : formOf(service)))
    await teller.inCity(publisherOf(staff, service, editor), service.city, begun, (work) => publishService(work, id))
    ids.set(service.id, id)
    offers.push({ id, cityId: service.city, orgSlug: service.organisation, themes: service.themes })
    if (service.capacity !== 'open' || service.free !== undefined)
      await teller.inCity(editor, service.city, teller.daysAgo(40), (work) => setCapacity(work, id, { capacity: service.capacity, free: service.free }))
    // Confirmed every eighty days or so, the last time when the story says.
    for (let days = service.confirmedDaysAgo; days < 330; days += 80) {
      const at = teller.daysAgo(days)
      teller.plan(at, () => teller.inCity(editor, service.city, at, (work) => confirmService(work, id)))
    }
  }
  await tellGuides(teller, staff, ids)
  planDirectoryDays(teller, ids)
  return offers
}

/** One record of the town hall's switchboard, which all its services share. */
const tellContact = (teller: Teller, editor: Member) => teller.inCity(editor, 'la-marsa', teller.daysAgo(396), (work) => createContact(work, {
  name: { ar: 'استعلامات البلدية', fr: 'Standard de la mairie', en: 'Town hall switchboard' },
  phone: '+21671000100', email: 'accueil@la-marsa.example', version: undefined,
  note: { ar: 'اطلب الشباك باسمه', fr: 'Demandez le guichet par son nom', en: 'Ask for the desk by its name' },
}))

const publisherOf = (staff: Map<string, Member>, { city }: Service, editor: Member) => staff.get(`${city}-municipality`) ?? editor

/** A service of the content as its form would make it. */
export function formOf(service: Service): Parameters<typeof createService>[1] {
  return {
    sourceLang: 'fr', checked: [...three], themes: [...service.themes], mainTheme: undefined, orgId: undefined,
    name: service.name, what: service.what, description: service.description, audience: service.audience, address: service.address,
    costNote: service.costNote ?? none, documents: service.documents, sources: cite(service.facts), area: service.area, lat: service.lat, lon: service.lon,
    phone: service.phone, contactId: undefined, hours: service.hours, cost: service.cost, languages: service.languages,
    womenStaff: service.womenStaff, contactPoint: service.contactPoint === true,
  } as never
}

async function tellGuides(teller: Teller, staff: Map<string, Member>, ids: Map<string, string>) {
  const cityOf: Record<string, string> = { TN: 'la-marsa', MA: 'oujda', LB: 'saida', IQ: 'tel-afar' }
  for (const guide of guides) {
    const city = guide.city ?? cityOf[guide.country]
    if (!city) continue
    const editor = staff.get(`${city}-municipality`)!
    ids.set(guide.id, await teller.inCity(editor, city, teller.daysAgo(300), (work) => insertGuide(work, {
      theme: guide.theme, sourceLang: 'fr', checked: [...three], title: guide.title, intro: guide.intro, papers: guide.papers,
      steps: guide.steps.map(({ service, papers = [], ...step }) => ({ ...step, papers, serviceId: service && ids.get(service) })),
    }, { published: true })))
  }
}
