import { isMember } from '../../../kit/actor.ts'
import { cityRouter } from '../../../kit/request.ts'
import { countSearch } from './actions.ts'
import { filterIn, hereOf } from './filter.ts'
import { Finder, titleOf } from './pages.tsx'
import { findAround, findContactPoints, findPlaces } from './store.ts'
import { strings } from './strings.ts'

export const finder = cityRouter()

finder.get('/', async (c) => {
  const { db, city, view, actor, t } = c.var
  const filter = filterIn(city, c.req.query())
  const here = hereOf(filter, city)
  const now = c.var.now()
  const [finding, around] = await Promise.all([findPlaces(db, city, filter, here, now), findAround(db, city.id, filter.need)])
  const contactPoints = finding.places.length > 0 ? [] : await findContactPoints(db, city.id, now)
  if (filter.q && filter.page === 1) c.var.later(() => countSearch(c.var, city.id, filter, finding.partly ? 0 : finding.total, () => now))
  return c.render(<Finder {...{ filter, here, finding, around, contactPoints, now }} />, {
    title: titleOf(filter, view),
    description: t(strings.description, { city: t(city.name) }),
    shell: isMember(actor) ? 'staff' : 'public',
    active: 'services',
    wide: true,
    lean: true,
    private: isMember(actor) || filter.at !== undefined || filter.q !== undefined,
  })
})
