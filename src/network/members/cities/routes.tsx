import { z } from 'zod'
import { countServicesByCity } from '../../../city/services/index.ts'
import { isOfCity } from '../../../kit/actor.ts'
import { allCities } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import { postedValues } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { notFound } from '../../../kit/problem.ts'
import { membersOnly, router } from '../../../kit/request.ts'
import { countPracticesByCity, listAdoptions, listPracticesOfCity } from '../../practices/index.ts'
import { nameFocalPoint, releaseFocalPoint, signSolidarity } from '../actions.ts'
import { listCandidates, listFocalPoints, listMembers, listNetworks, listOrganisationsOf } from '../store.ts'
import { type CityFigures, CityList, CityPage } from './pages.tsx'
import { strings } from './strings.ts'

export const cities = router()

const Filter = z.object({
  network: z.uuid().optional().catch(undefined),
  country: z.string().regex(/^[A-Z]{2}$/).optional().catch(undefined),
  statement: z.enum(['signed', 'open']).optional().catch(undefined),
})

/** What each city does in the network, in numbers that anybody may see. */
async function figuresOfCities(db: Db): Promise<CityFigures> {
  const [services, practices] = await Promise.all([countServicesByCity(db), countPracticesByCity(db)])
  return (cityId) => ({ services: services.get(cityId) ?? 0, ...(practices.get(cityId) ?? { told: 0, taken: 0 }) })
}

cities.get('/', async (c) => {
  const filter = Filter.parse(c.req.query())
  const [all, networks, figures] = await Promise.all([listMembers(c.var.db, filter.network), listNetworks(c.var.db), figuresOfCities(c.var.db)])
  const shown = all.filter(({ country, networks }) => (!filter.country || country === filter.country)
    && (!filter.statement || (filter.statement === 'signed') === networks.some(({ id, signedOn }) => signedOn && (!filter.network || id === filter.network))))
  return c.render(<CityList cities={shown} all={all} networks={networks} filter={filter} figures={figures} />, {
    title: c.var.t(strings.cities), description: c.var.t(strings.lead), shell: c.var.actor.userId ? 'staff' : 'public', active: 'cities', wide: true,
  })
})

cities.get('/:id', async (c) => {
  const { db, actor } = c.var
  const city = (await allCities(c.var.background)).get(c.req.param('id'))
  if (!city) throw notFound()
  const [members, networks, organisations, practices, taken, focalPoints, figures, candidates] = await Promise.all([
    listMembers(db), listNetworks(db), listOrganisationsOf(db, city.id), listPracticesOfCity(db, city.id, 6), listAdoptions(db, { cityId: city.id }, 20),
    listFocalPoints(db, city.id), figuresOfCities(db), isOfCity(actor, city.id) ? listCandidates(db, actor.org!.id) : [],
  ])
  const statements = new Map(networks.map(({ id, statement }) => [id, statement as Text]))
  return c.render(<CityPage {...{ city, statements, organisations, practices, taken, focalPoints, candidates, figures, others: members }}
    networks={members.find(({ id }) => id === city.id)?.networks ?? []} />, {
    title: c.var.t(city.name as Text), description: c.var.t(city.profile as Text), shell: actor.userId ? 'staff' : 'public', active: 'cities', wide: true,
  })
})

cities.post('/:id/statements/:network', membersOnly, async (c) => {
  const { id, network } = c.req.param()
  await postedValues(c)
  await signSolidarity(c.var, network, id)
  return c.redirect(c.var.view.href(`/cities/${id}`), 303)
})

cities.post('/:id/focal-points', membersOnly, async (c) => {
  const id = c.req.param('id')
  const { values } = await postedValues(c)
  if (values.user) await nameFocalPoint(c.var, id, String(values.user))
  return c.redirect(c.var.view.href(`/cities/${encodeURIComponent(id)}`), 303)
})

cities.post('/:id/focal-points/:user/release', membersOnly, async (c) => {
  const { id, user } = c.req.param()
  await postedValues(c)
  await releaseFocalPoint(c.var, id, user)
  return c.redirect(c.var.view.href(`/cities/${id}`), 303)
})
