import { z } from 'zod'
import { answering, asking, cursor, endpoint, id, instant, made, page, pageOf, version } from '../../kit/api.ts'
import { must } from '../../kit/problem.ts'
import { themes } from '../../kit/themes.ts'
import { openNeed } from './actions.ts'
import { type Need, NeedFilter, NeedForm, urgencies } from './need.ts'
import { can } from './policy.ts'
import { scoreOf, weightsOf } from './score.ts'
import { getNeed, listNeeds, pageSize } from './store.ts'

const NeedJson = answering({
  id, person: id, theme: z.enum(themes), urgency: z.enum(urgencies), status: z.enum(['open', 'in_response', 'met', 'not_met', 'withdrawn']),
  reason: z.string().nullable(), weighs: z.array(z.string()), household: z.int(), score: z.int().meta({ description: 'Its points today, by the city’s weights' }),
  since: instant, answeredAt: instant.nullable(), closedAt: instant.nullable(), version,
})

const written = (weights: ReturnType<typeof weightsOf>, now: Date) => (need: Need): z.input<typeof NeedJson> => {
  const { id, personId: person, theme, urgency, status, reason, weighs, household, since, answeredAt, closedAt, version } = need
  return { id, person, theme, urgency, status, reason, weighs, household, score: scoreOf(weights, need, now), since, answeredAt, closedAt, version }
}

export const api = [
  endpoint({
    method: 'get', path: '/', scope: 'needs:read', about: 'The queue of needs, the most pressing first; what is over, the latest first',
    query: asking({ view: z.enum(['open', 'in_response', 'over']).default('open'), theme: z.enum(themes).optional(), after: cursor }),
    answer: pageOf(NeedJson),
    run: async (c, { query }) => {
      const { db, city, actor, now } = c.var
      must(can.work(actor, city.id))
      const filter = NeedFilter.parse(query)
      return page(await listNeeds(db, { cityId: city.id, orgId: actor.org!.id }, filter), pageSize,
        written(weightsOf(city), now()), ({ rank, id }) => `${rank}_${id}`)
    },
  }),
  endpoint({
    method: 'get', path: '/:id', scope: 'needs:read', about: 'One need; its note stays sealed', answer: NeedJson,
    run: async (c, { id }) => {
      const { db, city, actor, now } = c.var
      must(can.work(actor, city.id))
      return written(weightsOf(city), now())(await getNeed(db, { cityId: city.id, orgId: actor.org!.id }, id))
    },
  }),
  endpoint({
    method: 'post', path: '/', scope: 'needs:write', about: 'Notes what a person lacks; it waits in the queue from now on', makes: true,
    body: asking({ ...NeedForm.shape, person: id }), answer: made,
    run: async (c, { body: { person, ...form } }) => ({ id: await openNeed(c.var, person, form) }),
  }),
]
