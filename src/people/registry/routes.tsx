import { must } from '../../kit/problem.ts'
import { cityRouter, membersOnly } from '../../kit/request.ts'
import { nextNeeds } from '../needs/index.ts'
import { correcting } from './corrections/routes.tsx'
import { exporting } from './exports/routes.tsx'
import { extracting } from './extracts/routes.tsx'
import { file } from './file/routes.tsx'
import { findIntake } from './intake/store.ts'
import { importing } from './imports/routes.tsx'
import { intake } from './intake/routes.tsx'
import { merging } from './merging/routes.tsx'
import { ListPage } from './pages.tsx'
import { Merged, PersonFilter } from './person.ts'
import { can } from './policy.ts'
import { retention } from './retention/routes.tsx'
import { search } from './search/routes.tsx'
import { countPersons, listPersons, listSpecificNeeds, pageSize } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
routes.use(membersOnly as never)

// What was typed for a file that has become part of another meanwhile is sent on to that one: nothing is lost.
routes.onError((error, c) => {
  if (!(error instanceof Merged) || !c.req.path.includes(error.id)) throw error
  return c.redirect(c.req.path.replace(error.id, error.into), 307)
})

routes.get('/', async (c) => {
  const { db, city, actor, now, t } = c.var
  must(can.work(actor, city.id))
  const where = { cityId: city.id, orgId: actor.org!.id }
  const filter = PersonFilter.parse(c.req.query())
  const [rows, count, unfinished] = await Promise.all([
    listPersons(db, where, filter), countPersons(db, where, filter), findIntake(db, city.id),
  ])
  const people = rows.slice(0, pageSize)
  const ids = people.map(({ id }) => id)
  const [needs, next] = await Promise.all([listSpecificNeeds(db, where, ids), nextNeeds(c.var, ids)])
  return c.render(
    <ListPage {...{ people, needs, next, filter, count, unfinished }} more={rows.length > pageSize} now={now()} />,
    { title: t(strings.people), shell: 'staff', active: 'people', wide: true, private: true },
  )
})

routes.route('/search', search)
routes.route('/imports', importing)
routes.route('/extracts', extracting)
routes.route('/', intake)
routes.route('/', retention)
routes.route('/', correcting)
routes.route('/', exporting)
routes.route('/', merging)
routes.route('/', file)
