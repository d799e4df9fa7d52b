// Assistance for programs: what is given, to how many, and the desk's one move. People stand here by code; who they are is asked of
// /people, where each look is logged. Lists are approved and days opened by people, on pages.
import { z } from 'zod'
import { answering, asking, cursor, endpoint, id, instant, page, pageOf, version } from '../../kit/api.ts'
import { must, Refused } from '../../kit/problem.ts'
import { codeText, keysOf } from '../../kit/text.ts'
import { listPersonCards } from '../registry/index.ts'
import { whereOf } from './assistance.ts'
import { redeemCode } from './desk/actions.ts'
import { strings as deskStrings } from './desk/strings.ts'
import { DayFilter, type Entitlement, EntitlementFilter, views as dayViews } from './distributions/distribution.ts'
import { type Day, getDistribution, getEntitlement, listDays, listEntitlements, pageSize, sumsOf } from './distributions/store.ts'
import { getBalances } from './ledger/store.ts'
import { getList, listEntries, type ListRow, listLists } from './lists/store.ts'
import { can } from './policy.ts'
import { type Programme, views as programmeViews } from './programmes/programme.ts'
import { getProgramme, listProgrammes } from './programmes/store.ts'
import { Rules } from './rules/rule.ts'
import { accounts, communities, kinds, voidReasons } from './words.ts'

const wordOf = <T extends object>(words: T) => z.enum(keysOf(words))
const money = z.int().meta({ id: 'Money', description: 'In the smallest unit of the currency' })
const currency = z.string().meta({ description: 'ISO 4217' })
const day = z.iso.date()
const reasons = z.array(z.string()).meta({ description: 'Why, as codes: `need:pregnant`, `not:size`, `helped:2026-11-02`' })
const person = answering({ id, code: z.string(), initials: z.string() }).nullable().meta({ description: 'Who collects; null for whoever does not reach people' })

const RulesJson = answering({
  needs: z.array(z.string()), ages: z.array(z.string()), stays: z.array(z.string()), head: z.array(z.string()), least: z.int().nullable(), most: z.int().nullable(),
})
const ProgrammeJson = answering({
  id, title: z.string(), kind: wordOf(kinds), source: z.string(), status: z.enum(['draft', 'open', 'closed']), currency,
  budget: money, amount: answering({ first: money, more: money, people: z.int() }), rules: RulesJson,
  from: day, to: day, intervalDays: z.int(), openedAt: instant.nullable(), closedAt: instant.nullable(), version,
})
const Books = ProgrammeJson.extend({ books: answering(Object.fromEntries(Object.keys(accounts).map((account) => [account, money]))) })

function programme({ id, title, kind, source, status, currency, budget, amountFirst: first, amountMore: more, amountPeople: people, startsOn: from, endsOn: to, intervalDays, openedAt, closedAt, version, ...of }: Programme): z.input<typeof ProgrammeJson> {
  const { least = null, most = null, ...rules } = Rules.parse(of.rules)
  return { id, title, kind, source, status, currency, budget, amount: { first, more, people }, rules: { ...rules, least, most }, from, to, intervalDays, openedAt, closedAt, version }
}

const ListJson = answering({
  id, programme: id, status: z.enum(['making', 'made', 'approved', 'dropped']), households: answering({ chosen: z.int(), of: z.int() }), total: money,
  madeAt: instant, approvedAt: instant.nullable(),
})
const list = ({ id, programmeId, status, chosen, lookedAt, total, madeAt, approvedAt }: ListRow): z.input<typeof ListJson> =>
  ({ id, programme: programmeId, status, households: { chosen, of: lookedAt }, total, madeAt, approvedAt })

const EntryJson = answering({ person, chosen: z.boolean(), size: z.int(), amount: money, reasons })

const DayJson = answering({
  id, programme: id, list: id, kind: wordOf(kinds), currency, place: z.string(), area: z.string().nullable(), day, from: z.string(), to: z.string(),
  status: z.enum(['planned', 'open', 'closed', 'reconciled', 'cancelled']), openedAt: instant.nullable(), closedAt: instant.nullable(), reconciledAt: instant.nullable(), version,
})
const sum = answering({ n: z.int(), amount: money })
const Counted = DayJson.extend({
  sums: answering({ issued: sum, redeemed: sum, void: sum, twice: sum }), counted: money.nullable().meta({ description: 'What came back, counted by hand' }),
})
function distribution({ id, programmeId, listId, kind, currency, place, area, day, fromHour: from, toHour: to, status, openedAt, closedAt, reconciledAt, version }: Day): z.input<typeof DayJson> {
  return { id, programme: programmeId, list: listId, kind, currency, place, area: area || null, day, from, to, status, openedAt, closedAt, reconciledAt, version }
}

const EntitlementJson = answering({
  id, distribution: id, number: z.int().meta({ description: 'In the line; stands on the slip' }), person, size: z.int(), community: wordOf(communities), amount: money, currency,
  status: z.enum(['issued', 'redeemed', 'void']), reason: wordOf(voidReasons).nullable(), issuedAt: instant, redeemedAt: instant.nullable(),
  twice: z.int().meta({ description: 'How often it was handed out once more while desks were without connection' }),
})
type Cards = Awaited<ReturnType<typeof listPersonCards>>
const known = (cards: Cards, id: string) => {
  const card = cards.get(id)
  return card ? { id, code: card.code, initials: card.initials } : null
}
const entitlement = (cards: Cards) => ({ id, distributionId, queueNo: number, personId, size, community, amount, currency, status, reason, at: issuedAt, redeemedAt, twice }: Entitlement): z.input<typeof EntitlementJson> =>
  ({ id, distribution: distributionId, number, person: known(cards, personId), size, community, amount, currency, status, reason, issuedAt, redeemedAt, twice })

const scope = 'assistance:read'

export const api = [
  endpoint({
    method: 'get', path: '/', scope, about: 'The programmes of an organisation, the latest first',
    query: asking({ view: z.enum(programmeViews).default('open'), kind: wordOf(kinds).optional() }), answer: pageOf(ProgrammeJson),
    run: async (c, { query }) => {
      must(can.see(c.var.actor, c.var.city.id))
      return { items: (await listProgrammes(c.var.db, whereOf(c.var), query)).map(programme), next: null }
    },
  }),
  endpoint({
    method: 'get', path: '/distributions', scope, about: 'Days of distribution: those ahead by day, those over the latest first',
    query: asking({ view: z.enum(dayViews).default('planned'), after: cursor }), answer: pageOf(DayJson),
    run: async (c, { query }) => {
      must(can.see(c.var.actor, c.var.city.id))
      const days = await listDays(c.var.db, whereOf(c.var), DayFilter.parse(query))
      return page(days, query.view === 'over' ? pageSize : days.length, distribution, ({ id }) => id)
    },
  }),
  endpoint({
    method: 'get', path: '/:id', scope, about: 'One programme, with what stands in its books', answer: Books,
    run: async (c, { id }) => {
      must(can.see(c.var.actor, c.var.city.id))
      const [row, books] = await Promise.all([getProgramme(c.var.db, whereOf(c.var), id), getBalances(c.var.db, c.var.city.id, id)])
      return { ...programme(row), books }
    },
  }),
  endpoint({
    method: 'get', path: '/:id/lists', scope, about: 'The lists of a programme, the latest first', answer: pageOf(ListJson),
    run: async (c, { id }) => {
      must(can.see(c.var.actor, c.var.city.id))
      const { cityId, id: programmeId } = await getProgramme(c.var.db, whereOf(c.var), id)
      return { items: (await listLists(c.var.db, cityId, programmeId)).map(list), next: null }
    },
  }),
  endpoint({
    method: 'get', path: '/lists/:id', scope, about: 'One list: how many it chose, and what it promises', answer: ListJson,
    run: async (c, { id }) => {
      must(can.see(c.var.actor, c.var.city.id))
      return list(await getList(c.var.db, whereOf(c.var), id))
    },
  }),
  endpoint({
    method: 'get', path: '/lists/:id/entries', scope, about: 'Households on a list, or not on it, each with the reasons; for case workers',
    query: asking({ view: z.enum(['in', 'out']).default('in'), after: id.optional() }), answer: pageOf(EntryJson),
    run: async (c, { id, query }) => {
      must(can.work(c.var.actor, c.var.city.id))
      const entries = await listEntries(c.var.db, await getList(c.var.db, whereOf(c.var), id), query)
      const cards = await listPersonCards(c.var, entries.map(({ personId }) => personId))
      return page(entries, pageSize, ({ personId, chosen, size, amount, reasons }) => ({ person: known(cards, personId), chosen, size, amount, reasons }), ({ personId }) => personId)
    },
  }),
  endpoint({
    method: 'get', path: '/distributions/:id', scope, about: 'One day of distribution, and what it came to', answer: Counted,
    run: async (c, { id }) => {
      must(can.see(c.var.actor, c.var.city.id))
      const row = await getDistribution(c.var.db, whereOf(c.var), id)
      return { ...distribution(row), sums: await sumsOf(c.var.db, row), counted: row.counted }
    },
  }),
  endpoint({
    method: 'get', path: '/distributions/:id/entitlements', scope, about: 'What a day promises and gave, in the order of the line; codes are on the slips alone',
    query: asking({ view: z.enum(['all', 'issued', 'redeemed', 'void']).default('all'), after: cursor }), answer: pageOf(EntitlementJson),
    run: async (c, { id, query }) => {
      must(can.see(c.var.actor, c.var.city.id))
      const line = await listEntitlements(c.var.db, await getDistribution(c.var.db, whereOf(c.var), id), EntitlementFilter.parse(query))
      return page(line, pageSize, entitlement(await listPersonCards(c.var, line.map(({ personId }) => personId))), ({ queueNo }) => String(queueNo))
    },
  }),
  endpoint({
    method: 'post', path: '/distributions/:id/redemptions', scope: 'assistance:write',
    about: 'Hands over what a code promises, once: the desk’s own move. 409 with `why` where it must not be handed over',
    body: asking({ code: codeText(40), key: z.uuid().meta({ description: 'Yours for this handover: sent again, it is the same one and gets the same answer' }) }), answer: EntitlementJson,
    run: async (c, { id, body }) => {
      const answer = await redeemCode(c.var, id, body)
      if (!answer.yes) throw new Refused(answer.why, deskStrings.why[answer.why])
      const row = await getEntitlement(c.var.db, { cityId: c.var.city.id, id }, answer.id)
      return entitlement(await listPersonCards(c.var, [row.personId]))(row)
    },
  }),
]
