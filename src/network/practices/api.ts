import { z } from 'zod'
import { answering, asking, endpoint, id, instant, pageOf, text } from '../../kit/api.ts'
import { languages, type Text } from '../../kit/language.ts'
import { notFound } from '../../kit/problem.ts'
import { listFamily } from './adopting/store.ts'
import { kinds, type Practice, themes } from './practice.ts'
import { PracticeFilter } from './reading/filter.ts'
import { listKin, listPublished, pageSize } from './reading/store.ts'
import { getPublished } from './store.ts'

const ListedJson = answering({
  id, city: z.string(), organisation: id, theme: z.enum(themes), title: text, summary: text, sourceLang: z.enum(languages),
  languages: z.array(z.enum(languages)).meta({ description: 'In which the text is complete' }),
  measured: z.boolean().meta({ description: 'Some result was measured' }), publishedAt: instant,
})
const AdoptionJson = answering({
  id, city: z.string(), from: z.string(), kind: z.enum(kinds), status: z.enum(['considering', 'planned', 'running', 'done', 'stopped']), note: text,
  since: instant, practice: id.nullable().meta({ description: 'What that city told in its turn' }),
})
const month = z.string().nullable()
const PracticeJson = answering({
  ...ListedJson.shape, archived: z.boolean(), revision: z.int(), context: text, partners: z.array(text),
  steps: z.array(answering({ title: text, text, takes: text })), cost: text,
  results: z.array(answering({ text, measured: z.boolean(), evidence: text, link: z.string().nullable() })),
  wentWrong: text, from: month, to: month, contact: text, size: text, support: text, tool: text, sources: z.array(z.string()),
  family: z.array(AdoptionJson).meta({ description: 'All cities that it travelled to, over its generations, in the order of time' }),
})

const listed = ({ id, cityId, orgId, theme, title, summary, lang, langs, measured, publishedAt }: Practice): z.input<typeof ListedJson> => ({
  id, city: cityId, organisation: orgId, theme, title, summary, sourceLang: lang, languages: langs as (typeof lang)[], measured, publishedAt: publishedAt!,
})

export const api = [
  endpoint({
    method: 'get', path: '/', about: 'Published practices, the latest first; with words, the closest first',
    query: asking({
      q: z.string().max(100).optional(), theme: z.enum(themes).optional(), country: z.string().regex(/^[A-Z]{2}$/).optional(),
      city: z.string().max(41).optional(), measured: z.literal('1').optional(), in: z.enum(languages).optional(),
      after: z.string().regex(/^[1-9]\d{0,2}$/).optional(),
    }),
    answer: pageOf(ListedJson),
    run: async (c, { query: { after, ...query } }) => {
      const at = Number(after ?? 1)
      const rows = await listPublished(c.var.db, PracticeFilter.parse({ ...query, page: at }))
      return { items: rows.map(listed), next: rows.length === pageSize ? String(at + 1) : null }
    },
  }),
  endpoint({
    method: 'get', path: '/:id', about: 'One practice with its whole text and its journey', answer: PracticeJson,
    run: async (c, { id }) => {
      const practice = await getPublished(c.var.db, id)
      if (!practice.public) throw notFound()
      const { content, status, publishedRevision } = practice
      const { context, partners, steps, cost, results, wentWrong, from, to, contact, size, support, tool, sources } = content
      const [family, kin] = [await listFamily(c.var.db, practice.rootId), await listKin(c.var.db, practice.rootId)]
      return {
        ...listed(practice), archived: status === 'archived', revision: publishedRevision!, context, partners, steps, cost, wentWrong,
        contact, size, support, tool, sources, from: from ?? null, to: to ?? null,
        results: results.map(({ text, measured, evidence, link }) => ({ text, measured, evidence, link: link ?? null })),
        family: family.map((one) => ({
          id: one.id, city: one.cityId, from: one.originCityId, kind: one.kind, status: one.status, note: one.note as Text, since: one.createdAt,
          practice: kin.find(({ id }) => id === one.resultId)?.id ?? null,
        })),
      }
    },
  }),
]
