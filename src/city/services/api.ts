import { z } from 'zod'
import { answering, asking, endpoint, id, instant, made, mustMatch, pageOf, text, version } from '../../kit/api.ts'
import { inThree } from '../../kit/in-three.ts'
import { languages, type Text } from '../../kit/language.ts'
import { changedMeanwhile } from '../../kit/problem.ts'
import { optional, phoneText } from '../../kit/text.ts'
import { themes } from '../../kit/themes.ts'
import { createService, editService, publishService } from './actions.ts'
import { countSearch } from './finder/actions.ts'
import { filterIn, hereOf } from './finder/filter.ts'
import { findPlaces, type Found, pageSize } from './finder/store.ts'
import { pieces, type Service, type ServiceForm } from './service.ts'
import { getService } from './store.ts'

const theme = z.enum(themes)
const spokenCode = z.string().regex(/^[a-z]{2,3}$/)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const HoursJson = z.union([z.literal('always'), z.array(asking({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: clock, to: clock })).max(28)])
  .meta({ description: '`always`, or spans; days are ISO, 1 is Monday' })

const FoundJson = answering({
  id, organisation: id, themes: z.array(theme), name: text, what: text, hours: HoursJson, lat: z.number().nullable(), lon: z.number().nullable(),
  phone: z.string().nullable(), cost: z.enum(['free', 'subsidised', 'paid']), papers: z.enum(['none', 'some']), womenStaff: z.boolean(),
  contactPoint: z.boolean(), capacity: z.enum(['open', 'waiting_list', 'full']), free: z.int().nullable(), confirmedAt: instant,
})
const ServiceJson = answering({
  ...FoundJson.shape, organisationName: text, status: z.enum(['draft', 'published', 'hidden', 'closed']), description: text, audience: text,
  address: text, costNote: text, documents: z.array(text), sources: z.array(z.string()), area: z.string().nullable(), languages: z.array(z.string()), sourceLang: z.enum(languages),
  changedAt: instant, version,
})

type Place = Found & Partial<Pick<Service, 'contactPhone'>>
const found = (place: Place): z.input<typeof FoundJson> => {
  const { id, orgId, themes, name, what, hours, lat, lon, phone, contactPhone, cost, papers, womenStaff, contactPoint, capacity, free, confirmedAt } = place
  return {
    id, organisation: orgId, themes: themes as z.infer<typeof theme>[], name, what, hours, lat, lon, phone: phone ?? contactPhone ?? null,
    cost, papers, womenStaff, contactPoint, capacity, free, confirmedAt,
  }
}
const written = (service: Service): z.input<typeof ServiceJson> => {
  const { orgName, status, description, audience, address, costNote, documents, sources, area, languages, sourceLang, changedAt, version } = service
  return {
    ...found({ ...service, metres: null }), organisationName: orgName, status, description, audience, address, costNote, documents, sources, area,
    languages, sourceLang, changedAt, version,
  }
}

const said = (field: z.ZodType<string, string | undefined>) => inThree(field).default({ ar: '', fr: '', en: '' })
const ServiceBody = asking({
  organisation: id.optional().meta({ description: 'For whom; by default one’s own organisation' }),
  sourceLang: z.enum(languages), checked: z.array(z.enum(languages)).default([]),
  themes: z.array(theme).min(1).max(8).meta({ description: 'The first is the main one' }),
  name: inThree(pieces.name), what: inThree(pieces.what), description: said(pieces.description), audience: said(pieces.audience),
  address: said(pieces.address), costNote: said(pieces.costNote), documents: z.array(text).max(20).default([]),
  sources: z.array(z.string().max(160)).max(20).default([]).meta({ description: 'Documents that tell of it' }),
  area: z.string().max(60).optional(), lat: z.number().min(-90).max(90).optional(), lon: z.number().min(-180).max(180).optional(),
  phone: z.string().max(40).optional(), hours: HoursJson, cost: FoundJson.shape.cost, languages: z.array(spokenCode).max(30).default([]),
  womenStaff: z.boolean().default(false), contactPoint: z.boolean().default(false),
}).superRefine((form, ctx) => {
  for (const field of ['name', 'what'] as const) {
    if (!form[field][form.sourceLang]) ctx.addIssue({ code: 'custom', message: 'required', path: [field, form.sourceLang] })
  }
  if ((form.lat === undefined) !== (form.lon === undefined)) ctx.addIssue({ code: 'custom', message: 'place', path: ['lat'] })
})

function formOf({ organisation, phone, ...body }: z.output<typeof ServiceBody>, country: string): ServiceForm {
  return { ...body, orgId: organisation, contactId: undefined, documents: body.documents as Text[], phone: optional(phoneText(country)).parse(phone) } as ServiceForm
}

const flag = z.literal('1').optional()

export const api = [
  endpoint({
    method: 'get', path: '/', about: 'Places that help, as the finder shows them: open now first, then the nearest',
    query: asking({
      need: theme.optional(), q: z.string().max(100).optional(), open: flag, papers: z.literal('none').optional(), free: flag, women: flag,
      speaks: spokenCode.optional(),
      area: z.string().max(60).optional().meta({ description: 'Only in this neighbourhood of the city' }),
      near: z.string().max(60).optional().meta({ description: 'From this neighbourhood' }),
      at: z.string().regex(/^-?\d{1,2}(\.\d{1,3})?,-?\d{1,3}(\.\d{1,3})?$/).optional(), after: z.string().regex(/^[1-9]\d{0,2}$/).optional(),
    }),
    answer: pageOf(FoundJson),
    run: async (c, { query: { after, ...query } }) => {
      const { db, city, now, background, vault } = c.var
      const at = Number(after ?? 1)
      const filter = filterIn(city, { ...query, page: String(at) })
      const { places, total } = await findPlaces(db, city, filter, hereOf(filter, city), now())
      c.var.later(() => countSearch({ background, vault }, city.id, filter, total, now))
      return { items: places.map(found), next: at * pageSize < total ? String(at + 1) : null }
    },
  }),
  endpoint({
    method: 'get', path: '/:id', about: 'One place, with all that its page tells', answer: ServiceJson,
    run: async (c, { id }) => written(await getService(c.var.db, c.var.city.id, id)),
  }),
  endpoint({
    method: 'post', path: '/', scope: 'services:write', about: 'Adds a service: a draft, unless it is to be published at once', makes: true,
    body: ServiceBody.safeExtend({ publish: z.boolean().default(false) }), answer: made,
    run: async (c, { body: { publish, ...body } }) => {
      const id = await createService(c.var, formOf(body, c.var.city.country))
      if (publish) await publishService(c.var, id)
      return { id }
    },
  }),
  endpoint({
    method: 'put', path: '/:id', scope: 'services:write', about: 'Writes a service anew, as it was read in the version of If-Match',
    body: ServiceBody, answer: ServiceJson,
    run: async (c, { id, body }) => {
      const { db, city } = c.var
      const before = await getService(db, city.id, id)
      mustMatch(c, before)
      const saved = await editService(c.var, id, { ...formOf(body, city.country), orgId: before.orgId, contactId: before.contactId ?? undefined, version: before.version })
      if (!saved) throw changedMeanwhile()
      return written(await getService(db, city.id, id))
    },
  }),
]
