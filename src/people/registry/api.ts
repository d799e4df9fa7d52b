import { z } from 'zod'
import { answering, asking, cursor, endpoint, id, instant, page, pageOf, version } from '../../kit/api.ts'
import { forbidden, must } from '../../kit/problem.ts'
import type { CityWork } from '../../kit/request.ts'
import { cleanLine, keysOf } from '../../kit/text.ts'
import { openIdentities } from './actions.ts'
import { cursorOf, type Identity, PersonFilter } from './person.ts'
import { can } from './policy.ts'
import { searchPeople } from './search/actions.ts'
import { getFile, listPersons, listSpecificNeeds, pageSize } from './store.ts'
import { educations, papers, specificNeeds, stays } from './words.ts'

const codesOf = <T extends object>(words: T) => z.enum(keysOf(words))

const IdentityJson = answering({
  givenName: z.string(), fatherName: z.string().optional(), familyName: z.string().optional(), birthDate: z.string().optional(),
  phones: z.array(z.string()), papers: z.array(answering({ kind: codesOf(papers), number: z.string() })),
  address: z.string().optional(), notes: z.string().optional(),
})
const identity = IdentityJson.optional()

const CardJson = answering({
  id, code: z.string(), initials: z.string(), status: z.enum(['open', 'closed', 'merged', 'erased']),
  sex: z.enum(['f', 'm', 'other']).nullable(), birthYear: z.int().nullable(), languages: z.array(z.string()),
})
const ItemJson = answering({ ...CardJson.shape, stay: codesOf(stays).nullable(), specificNeeds: z.array(codesOf(specificNeeds)), activeAt: instant, identity })
const PersonJson = answering({
  ...ItemJson.shape, education: codesOf(educations).nullable(), papers: z.array(z.string()), household: id.nullable(),
  createdAt: instant, closedAt: instant.nullable(), version,
  mergedInto: id.nullable().meta({ description: 'The file that this one became part of: ask for that' }),
})

type Card = z.input<typeof CardJson>
const card = ({ id, code, initials, status, sex, birthYear, languages }: Card): Card => ({ id, code, initials, status, sex, birthYear, languages })

/** Who they are, only where it is asked for; a token must have been made for it, and each look is logged. */
const asked = z.literal('1').optional().meta({ description: '`1`: with the identity. Needs a token with the scope `identities:read`, and each look is logged' })
const withIdentity = async (work: CityWork, wanted: string | undefined, ids: string[]): Promise<Map<string, Identity>> =>
  wanted ? openIdentities(work, ids, 'export') : new Map()

export const api = [
  endpoint({
    method: 'get', path: '/', scope: 'people:read', about: 'The people of an organisation, by code; the latest activity first, of those with a specific need the latest registered',
    query: asking({ status: z.enum(['open', 'closed']).default('open'), need: codesOf(specificNeeds).optional(), after: cursor, identity: asked }),
    looks: ({ identity }) => identity !== undefined,
    answer: pageOf(ItemJson),
    run: async (c, { query }) => {
      const { db, city, actor } = c.var
      must(can.work(actor, city.id))
      const where = { cityId: city.id, orgId: actor.org!.id }
      const rows = await listPersons(db, where, PersonFilter.parse(query))
      const ids = rows.slice(0, pageSize).map(({ id }) => id)
      const [needs, identities] = await Promise.all([listSpecificNeeds(db, where, ids), withIdentity(c.var, query.identity, ids)])
      return page(rows, pageSize,
        (row) => ({ ...card(row), stay: row.stay, specificNeeds: needs.get(row.id) ?? [], activeAt: row.activeAt, identity: identities.get(row.id) }),
        cursorOf(query))
    },
  }),
  endpoint({
    method: 'get', path: '/:id', scope: 'people:read', about: 'One person, by code',
    query: asking({ identity: asked }),
    looks: ({ identity }) => identity !== undefined,
    answer: PersonJson,
    run: async (c, { id, query }) => {
      const { db, city, actor } = c.var
      must(can.work(actor, city.id))
      const [row, identities] = await Promise.all([
        getFile(db, { cityId: city.id, orgId: actor.org!.id, id }), withIdentity(c.var, query.identity, [id]),
      ])
      const { stay, education, papers, activeAt, createdAt, closedAt, version, householdId: household, mergedInto } = row
      return { ...card(row), stay, education, papers, household, activeAt, createdAt, closedAt, version, mergedInto, specificNeeds: row.specificNeeds, identity: identities.get(id) }
    },
  }),
  endpoint({
    method: 'post', path: '/search', scope: 'identities:read',
    about: 'Finds people by two pieces (two names, a name and a birth year, a phone, a paper) or a code; who is shown is logged',
    body: asking({ q: z.string().max(300).transform(cleanLine) }),
    answer: answering({
      items: z.array(answering({ ...CardJson.shape, identity: IdentityJson, score: z.number(), reasons: z.array(z.string()), differs: z.array(z.string()) })),
      missing: z.enum(['anyPiece', 'secondPiece', 'impossibleDate']).optional().meta({ description: 'Why nothing was looked for' }),
    }),
    run: async (c, { body: { q } }) => {
      if (!can.work(c.var.actor, c.var.city.id)) throw forbidden()
      const { found, missing } = await searchPeople(c.var, q)
      return {
        items: found.map(({ card: who, identity, score, reasons, differs }) => ({ ...card(who), identity, score, reasons, differs })),
        ...(missing && { missing }),
      }
    },
  }),
]
