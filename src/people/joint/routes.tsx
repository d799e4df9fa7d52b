import { draftOf, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { must } from '../../kit/problem.ts'
import { type CityEnv, cityRouter, membersOnly } from '../../kit/request.ts'
import { cleanLine } from '../../kit/text.ts'
import { getAgreement } from '../../city/partnerships/index.ts'
import { searchStrings } from '../registry/index.ts'
import type { Context } from 'hono'
import { openAgreed, openPerson, underAgreements } from './actions.ts'
import { OpenedPage } from './file/pages.tsx'
import { strings as file } from './file/strings.ts'
import { LookForm } from './opening.ts'
import { can } from './policy.ts'
import { searchJoint } from './search/actions.ts'
import { SearchPage } from './search/pages.tsx'
import { getOpened } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
routes.use(membersOnly as never)
type C = Context<CityEnv>
const frame = { shell: 'staff', active: 'joint', private: true } as const

routes.get('/', async (c) => {
  must(can.search(c.var.actor, c.var.city.id))
  return c.render(<SearchPage draft={draftOf()} {...await sources(c)} />, { ...frame, title: c.var.t(strings.joint) })
})

// Posted, so that a name never stands in an address, a history or a log.
routes.post('/', async (c) => {
  const { t } = c.var
  const { values } = await postedValues(c)
  const typed = cleanLine(String(values.q ?? '')).slice(0, 300)
  const result = await searchJoint(c.var, typed)
  if (result.missing) c.status(422)
  const draft = result.missing ? withErrors(values, { q: t(searchStrings.missing[result.missing]) }) : draftOf({ q: typed })
  return c.render(<SearchPage draft={draft} result={result.missing ? undefined : result} {...await sources(c)} />, { ...frame, title: t(strings.joint), invalid: result.missing !== undefined })
})

routes.post('/open/:agreement', async (c) => {
  await postedValues(c)
  return c.redirect(c.var.view.href(`/jobs/${await openAgreed(c.var, c.req.param('agreement'))}`), 303)
})

routes.get('/:id', (c) => showOpened(c))

// What is opened shows on the answer to this post alone.
routes.post('/:id/show', async (c) => {
  const form = await readForm(c, LookForm)
  return form.ok ? showOpened(c, { reason: form.data.reason }) : showOpened(c, { wrong: c.var.t(file.sayWhy) })
})

/** Under what the reader sees others' people, and who these others are. */
async function sources(c: C) {
  const agreements = await underAgreements(c.var)
  return { agreements, names: new Map(agreements.flatMap(({ parties }) => parties.map(({ orgId, name }) => [orgId, name] as const))) }
}

async function showOpened(c: C, { reason, wrong }: { reason?: LookForm['reason']; wrong?: string } = {}) {
  const { db, city, actor } = c.var
  must(can.search(actor, city.id))
  await underAgreements(c.var)
  const { sealed: _, ...opening } = await getOpened(db, { cityId: city.id, orgId: actor.org!.id }, c.req.param('id')!)
  const agreement = await getAgreement(db, city.id, opening.agreementId)
  const opened = reason && (await openPerson(c.var, opening.id, reason))
  if (wrong) c.status(422)
  return c.render(<OpenedPage {...{ opening, agreement, opened, wrong }} />, { ...frame, title: opening.code, wide: true, invalid: wrong !== undefined })
}
