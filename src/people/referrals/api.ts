import { z } from 'zod'
import { answering, asking, cursor, endpoint, id, instant, made, mustMatch, page, pageOf, text, version } from '../../kit/api.ts'
import { historyOf } from '../../kit/events.ts'
import { explain } from '../../kit/form.ts'
import { Invalid, must } from '../../kit/problem.ts'
import { themes } from '../../kit/themes.ts'
import { keysOf } from '../../kit/text.ts'
import { draftReferral, sendReferral } from './actions.ts'
import { type DeedName, deeds } from './moving.ts'
import { can } from './policy.ts'
import { listReferrals, pageSize } from './queue/store.ts'
import { PriorityWord, type Referral, type ReferralFilter, ReferralForm, views } from './referral.ts'
import { getReferral } from './store.ts'
import { strings } from './strings.ts'

const statuses = z.enum(keysOf(strings.statuses))
const side = answering({ id, name: text })

const ReferralJson = answering({
  id, code: z.string(), kind: z.enum(['referral', 'back_referral', 'transfer']), status: statuses, theme: z.enum(themes), topic: z.string(),
  priority: PriorityWord, from: side, to: side, service: side.nullable(), need: id.nullable(),
  person: answering({ id, label: z.string() }), waitingFor: id.nullable(), dueAt: instant.nullable(),
  createdAt: instant, sentAt: instant.nullable(), answeredAt: instant.nullable(), closedAt: instant.nullable(), appointmentAt: instant.nullable(),
  reason: z.string().nullable(), outcome: z.string().nullable(), confirmed: z.enum(['helped', 'partly', 'not_helped']).nullable(), version,
})

const written = (referral: Referral): z.input<typeof ReferralJson> => {
  const { id, code, kind, status, theme, topic, priority, dueAt, createdAt, sentAt, answeredAt, closedAt, appointmentAt, reason, outcome, confirmed, version } = referral
  return {
    id, code, kind, status, theme, topic, priority,
    from: { id: referral.fromOrgId, name: referral.fromName },
    to: { id: referral.toOrgId, name: referral.toName },
    service: referral.serviceId && referral.serviceName ? { id: referral.serviceId, name: referral.serviceName } : null,
    need: referral.needId, person: { id: referral.personId, label: referral.personLabel }, waitingFor: referral.waitingOrgId,
    dueAt, createdAt, sentAt, answeredAt, closedAt, appointmentAt, reason, outcome, confirmed, version,
  }
}

const EventJson = answering({ at: instant, name: z.string(), by: z.string().nullable(), organisation: text.nullable() })

const cursorOf = (view: ReferralFilter['view']) => ({ dueAt, id }: Referral) =>
  view === 'done' || view === 'all' ? id : `${dueAt?.toISOString()}_${id}`

export const api = [
  endpoint({
    method: 'get', path: '/', scope: 'referrals:read',
    about: 'The referrals that an organisation sent or received; of those that wait, the most pressing first',
    query: asking({
      view: z.enum(views).default('all'), theme: z.enum(themes).optional(), status: statuses.optional(), partner: id.optional(), person: id.optional(),
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/).optional(), after: cursor,
    }),
    answer: pageOf(ReferralJson),
    run: async (c, { query }) => {
      const { db, actor, city, now } = c.var
      must(can.see(actor))
      return page(await listReferrals(db, city.id, actor.org!.id, query, now()), pageSize, written, cursorOf(query.view))
    },
  }),
  endpoint({
    method: 'get', path: '/:id', scope: 'referrals:read', about: 'One referral with its history; what travels with it stays sealed',
    answer: answering({ ...ReferralJson.shape, history: z.array(EventJson) }),
    run: async (c, { id }) => {
      const { db, actor, city } = c.var
      must(can.see(actor))
      const [referral, history] = await Promise.all([getReferral(db, city.id, id), historyOf(db, { id, cityId: city.id })])
      return { ...written(referral), history: history.map(({ at, name, by, byOrg }) => ({ at, name, by, organisation: byOrg })) }
    },
  }),
  endpoint({
    method: 'post', path: '/', scope: 'referrals:write', about: 'Refers a person to a service; sent at once unless it is to stay a draft', makes: true,
    body: asking({ ...ReferralForm.shape, person: id, draft: z.boolean().default(false) }),
    answer: made,
    run: async (c, { body: { person, draft, ...form } }) => {
      const id = await draftReferral(c.var, person, form)
      if (!draft) await sendReferral(c.var, id)
      return { id }
    },
  }),
  endpoint({
    method: 'post', path: '/:id/moves', scope: 'referrals:write', about: 'Moves a referral on: its receiver accepts, its sender cancels …',
    body: z.looseObject({ move: z.enum(keysOf(deeds)) }).meta({ description: 'Beside `move` what the move asks for: reason, outcome, appointment, note' }),
    answer: ReferralJson,
    run: async (c, { id, body: { move, ...form } }) => {
      const { form: schema, run } = deeds[move as DeedName]
      mustMatch(c, await getReferral(c.var.db, c.var.city.id, id))
      const read = schema.safeParse(form)
      if (!read.success) throw new Invalid(explain(read.error, c.var.t))
      await run(c.var, id, read.data)
      return written(await getReferral(c.var.db, c.var.city.id, id))
    },
  }),
]
