// Twenty thousand referrals between the organisations of a city, with the history that led to where they stand.
import { idOf } from '../../demo/reference.ts'
import type { CityWork } from '../../src/kit/request.ts'
import { themes } from '../../src/kit/themes.ts'
import { sealForBoth } from '../../src/people/referrals/sealed.ts'
import { topics } from '../../src/people/referrals/topics.ts'
import { fullName } from '../../src/people/registry/sealed.ts'
import { bulk, daysBefore, newId } from './bulk.ts'
import { desks, type Filling, type Made } from './people.ts'

const fates = [
  { status: 'sent', events: ['drafted', 'sent'], share: 0.08 },
  { status: 'accepted', events: ['drafted', 'sent', 'accepted'], share: 0.06 },
  { status: 'under_way', events: ['drafted', 'sent', 'accepted', 'started'], share: 0.06 },
  { status: 'declined', events: ['drafted', 'sent', 'declined'], share: 0.1 },
  { status: 'completed', events: ['drafted', 'sent', 'accepted', 'started', 'completed'], share: 0.7 },
] as const

/** Refers so many of these people, all of one city, to its other organisations. */
export async function fillReferrals(filling: Filling, cityId: string, people: Made[], count: number) {
  const { client, vault, dice, now } = filling
  const orgs = desks.filter(({ city }) => city === cityId).map(({ org }) => idOf('organisation', org))
  const { rows: services } = await client.query<{ id: string; org_id: string }>(
    `select id, org_id from services where city_id = $1 and status = 'published' limit 200`, [cityId])
  const users = await workersOf(filling)
  for (let from = 0; from < count; from += 1000) {
    const made = await Promise.all(Array.from({ length: Math.min(1000, count - from) }, async (_, i) => {
      const person = dice.pick(people)
      const service = dice.pick(services)
      const toOrgId = orgs.length > 1 ? dice.pick(orgs.filter((id) => id !== person.orgId)) : service.org_id
      const sentAt = daysBefore(now, dice.next() * 360)
      const sides = { cityId, id: newId(sentAt), fromOrgId: person.orgId, toOrgId }
      const theme = dice.pick(themes)
      const fate = fateOf(dice.next())
      const sealed = await sealForBoth({ vault } as CityWork, sides, { name: fullName(person.identity), phone: person.identity.phones[0]! })
      const open = ['sent', 'accepted', 'under_way'].includes(fate.status)
      const answeredAt = fate.status === 'sent' ? null : new Date(sentAt.getTime() + dice.next() * 5 * 86_400_000)
      return {
        fate, sides, person, sentAt, row: {
          city_id: cityId, id: sides.id, code: `B${from + i}-${cityId}`, person_id: person.id, person_label: person.initials,
          from_org_id: person.orgId, to_org_id: toOrgId, service_id: service.id, need_id: person.needs[0] ?? null,
          theme, topic: dice.pick(Object.keys(topics[theme])), priority: dice.pick(['emergency', 'urgent', 'normal']), status: fate.status,
          waiting_org_id: open ? toOrgId : null, due_at: open ? new Date(now.getTime() + (dice.next() * 20 - 8) * 86_400_000) : null,
          created_by: users.get(person.orgId) ?? null, created_at: sentAt, sent_at: sentAt, answered_at: answeredAt, closed_at: open ? null : answeredAt,
          kind: 'referral', reminded: 2, fields: ['name', 'phone'], version: fate.events.length, outcome: fate.status === 'completed' ? 'served' : null,
          reason: fate.status === 'declined' ? 'no_capacity' : null, sealed_from: sealed.sealedFrom, sealed_to: sealed.sealedTo,
        },
      }
    }))
    await bulk(client, 'referrals', made.map(({ row }) => row))
    await bulk(client, 'events', made.flatMap(({ fate, sides, person, sentAt }) => fate.events.map((name, i) => {
      const at = new Date(sentAt.getTime() + i * 36_000_000)
      const by = i < 2 ? person.orgId : sides.toOrgId
      const other = i < 2 ? sides.toOrgId : person.orgId
      return {
        scope: cityId, id: newId(at), at, name: `referral.${name}`, subject: sides.id, user_id: users.get(by) ?? null, org_id: by,
        other_org_id: other, public: false, data: {},
      }
    })))
  }
}

function fateOf(chance: number) {
  let sum = 0
  return fates.find(({ share }) => chance < (sum += share)) ?? fates.at(-1)!
}

async function workersOf({ client }: Filling): Promise<Map<string, string>> {
  const { rows } = await client.query(`select org_id, min(user_id::text) as id from memberships where 'case_worker' = any(roles) group by 1`)
  return new Map(rows.map(({ org_id, id }) => [org_id, id]))
}
