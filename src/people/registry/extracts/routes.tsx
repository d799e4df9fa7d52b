import type { Context } from 'hono'
import { z } from 'zod'
import { mustBeFresh } from '../../../identity/index.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { getJob } from '../../../kit/jobs.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter, type Env } from '../../../kit/request.ts'
import { PersonFilter } from '../person.ts'
import { can } from '../policy.ts'
import { askExtract, getReady, writeExtract } from './actions.ts'
import { Asking, leastPassword, Locking, mostPeople } from './extract.ts'
import { AskPage, FetchPage } from './pages.tsx'
import { countForExtract, deleteExtract, getExtract } from './store.ts'
import { strings } from './strings.ts'
import { enoughForIdentities } from './words.ts'

export const extracting = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const
const where = ({ var: { city, actor } }: Context<CityEnv>) => ({ cityId: city.id, orgId: actor.org!.id })

extracting.use(async (c, next) => { must(can.work(c.var.actor, c.var.city.id)); await next() })

async function showAsk(c: Context<CityEnv>, filter: Pick<PersonFilter, 'status' | 'need'>, draft: Draft) {
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<AskPage {...{ filter, draft }} people={await countForExtract(c.var.db, where(c), filter)} />, { ...frame, title: c.var.t(strings.title), invalid })
}

// Whoever exports shows first that it is them: then nothing that they choose is lost on the way.
extracting.get('/', async (c) => (await mustBeFresh(c as unknown as Context<Env>)) ?? showAsk(c, PersonFilter.parse(c.req.query()), draftOf({ with: 'codes', format: 'csv' })))

extracting.post('/', async (c) => {
  const away = await mustBeFresh(c as unknown as Context<Env>)
  if (away) return away
  const form = await readForm(c, Asking)
  if (!form.ok) return showAsk(c, PersonFilter.parse(form.values), form)
  const { data } = form
  const people = await countForExtract(c.var.db, where(c), data)
  const errors = flawsOf(c, data, people)
  if (Object.keys(errors).length > 0) return showAsk(c, data, withErrors(form.values, errors))
  return c.redirect(c.var.view.href(`/jobs/${await askExtract(c.var, data, c.var.lang, people)}`), 303)
})

function flawsOf({ var: { actor, city, t, locale } }: Context<CityEnv>, asked: Asking, people: number): Record<string, string> {
  const { problems } = strings
  if (people > mostPeople[asked.format]) return { format: t(problems.tooMany, { n: locale.n(mostPeople[asked.format]) }) }
  if (asked.with === 'codes') return {}
  if (!can.extractIdentities(actor, city.id)) return { with: t(problems.notYou) }
  return enoughForIdentities.includes(asked.reason) ? {} : { with: t(problems.notReason) }
}

function showFetch(c: Context<CityEnv>, extract: Parameters<typeof FetchPage>[0]['extract'], draft: Draft) {
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<FetchPage {...{ extract, draft }} />, { ...frame, title: c.var.t(strings.fetchTitle), invalid })
}

extracting.get('/:id', async (c) => {
  const { jobId, readyAt } = await getExtract(c.var.db, { cityId: c.var.city.id, id: c.req.param('id') })
  if (!readyAt && jobId) return c.redirect(c.var.view.href(`/jobs/${(await getJob(c.var, jobId)).id}`), 303)
  return showFetch(c, await getReady(c.var, c.req.param('id')), draftOf())
})

// The password comes with the request that fetches the file, locks it, and is forgotten.
extracting.post('/:id/file', async (c) => {
  const extract = await getReady(c.var, c.req.param('id'))
  const away = await mustBeFresh(c as unknown as Context<Env>)
  if (away) return away
  const form = await readForm(c, extract.identities ? Locking : Locking.or(z.object({ password: z.literal('').default('') })))
  if (!form.ok)
    return showFetch(c, extract, withErrors({}, { password: c.var.t(strings.problems.password, { n: String(leastPassword) }) }))
  const { name, type, bytes } = await writeExtract(c.var, extract, form.data.password)
  return c.body(new Uint8Array(bytes), 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
})

extracting.post('/:id/delete', async (c) => {
  await deleteExtract(c.var.db, { cityId: c.var.city.id, id: c.req.param('id') })
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people`), 303)
})
