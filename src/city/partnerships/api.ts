import { z } from 'zod'
import { answering, asking, endpoint, id, instant, pageOf, text, version } from '../../kit/api.ts'
import { must } from '../../kit/problem.ts'
import { listUses } from '../../people/joint/index.ts'
import type { Agreement } from './agreement.ts'
import { can } from './policy.ts'
import { listSignatures } from './signing/store.ts'
import { getAgreement, listAgreements } from './store.ts'

const status = z.enum(['draft', 'in_review', 'signed', 'active', 'expiring', 'suspended', 'ended', 'dropped'])
const AgreementJson = answering({
  id, code: z.string(), status, parties: z.array(answering({ organisation: id, name: text, gives: z.boolean(), receives: z.boolean() })),
  purpose: text, basis: text, fields: z.array(z.string()), readers: z.array(z.string()), from: z.iso.date(), until: z.iso.date(), review: z.iso.date(),
  check: answering({ kinds: z.array(z.string()), monthly: z.int() }), renews: id.nullable(),
  fingerprint: z.string().nullable().meta({ description: 'SHA-256 of the text that is signed' }), submittedAt: instant.nullable(), endedAt: instant.nullable(), version,
})
const Whole = AgreementJson.extend({
  signatures: z.array(answering({ organisation: id, by: z.string(), role: z.enum(['leader', 'administrator']), at: instant })),
  uses: z.array(answering({ what: z.enum(['opened', 'closed', 'looked']), month: z.iso.date(), organisation: id, n: z.int() }))
    .meta({ description: 'People opened to an organisation, closed again, and its looks; for case workers, as small numbers tell of people' }),
})

function written({ id, code, status, parties, purpose, basis, fields, roles: readers, startsOn: from, endsOn: until, reviewOn: review, checkKinds: kinds, checkBudget: monthly, renewsId: renews, fingerprint, submittedAt, endedAt, version }: Agreement): z.input<typeof AgreementJson> {
  return {
    id, code, status, parties: parties.map(({ orgId: organisation, name, gives, receives }) => ({ organisation, name, gives, receives })),
    purpose, basis, fields, readers, from, until, review, check: { kinds, monthly }, renews, fingerprint, submittedAt, endedAt, version,
  }
}

export const api = [
  endpoint({
    method: 'get', path: '/', scope: 'agreements:read', about: 'The agreements that the organisation is a party of, the latest first',
    query: asking({ view: z.enum(['open', 'running', 'over']).default('running') }), answer: pageOf(AgreementJson),
    run: async (c, { query }) => {
      must(can.see(c.var.actor, c.var.city.id))
      return { items: (await listAgreements(c.var.db, c.var.city.id, query)).map(written), next: null }
    },
  }),
  endpoint({
    method: 'get', path: '/:id', scope: 'agreements:read', about: 'One agreement with its signatures, and how far it is used', answer: Whole,
    run: async (c, { id }) => {
      const { db, city, actor } = c.var
      must(can.see(actor, city.id))
      const agreement = await getAgreement(db, city.id, id)
      const [signatures, uses] = await Promise.all([listSignatures(db, agreement), can.count(actor) ? listUses(db, city.id, id) : []])
      return {
        ...written(agreement), signatures: signatures.map(({ orgId: organisation, by, role, at }) => ({ organisation, by, role, at })),
        uses: uses.map(({ orgId: organisation, ...use }) => ({ ...use, organisation })),
      }
    },
  }),
]
