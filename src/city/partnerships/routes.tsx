import type { Context } from 'hono'
import { mustBeFresh } from '../../identity/index.ts'
import { historyOf } from '../../kit/events.ts'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../kit/form.ts'
import { malformed, must, notFound, Problem } from '../../kit/problem.ts'
import { type CityEnv, cityRouter, type Env, membersOnly } from '../../kit/request.ts'
import { listUses } from '../../people/joint/index.ts'
import { drawUp, editAgreement, moveAgreement, renew } from './actions.ts'
import { AgreementFilter, AgreementForm, EndForm, MoveForm, ReviseForm, SignForm, SuspendForm, valuesOf } from './agreement.ts'
import { EditPage } from './editing/pages.tsx'
import { AgreementPage, type Asking, AskPage, isAsking, ListPage, PrintPage } from './pages.tsx'
import { can, movesOpenTo } from './policy.ts'
import { sign } from './signing/actions.ts'
import { RecordPage } from './signing/pages.tsx'
import { textOf, verify } from './signing/signature.ts'
import { listSignatures, listSignedEvents } from './signing/store.ts'
import { strings as signing } from './signing/strings.ts'
import { countAgreements, findAgreement, findRenewal, getAgreement, listAgreements, listPartners } from './store.ts'
import { strings } from './strings.ts'

export const routes = cityRouter()
routes.use(membersOnly as never)
type C = Context<CityEnv>

const frame = { shell: 'staff', active: 'agreements', private: true } as const
const at = (c: C) => `/${c.var.city.id}/agreements/${c.req.param('id')}`
const back = (c: C, done: string) => c.redirect(c.var.view.href(`${at(c)}?done=${done}`), 303)

routes.get('/', async (c) => {
  const { db, city, actor, t } = c.var
  must(can.see(actor, city.id))
  const filter = AgreementFilter.parse(c.req.query())
  const [agreements, counts] = await Promise.all([listAgreements(db, city.id, filter), countAgreements(db, city.id)])
  return c.render(<ListPage {...{ agreements, counts, filter }} />, { ...frame, title: t(strings.agreements), wide: true })
})

routes.get('/new', (c) => {
  const { actor, now } = c.var
  const year = now().getUTCFullYear()
  return showForm(c, draftOf({
    gives: actor.org ? [actor.org.id] : [], roles: ['case_worker'], from: now().toISOString().slice(0, 10), to: `${year + 1}-12-31`, review: `${year + 1}-06-30`, keepDays: '30',
  }))
})
routes.post('/new', async (c) => {
  const form = await readForm(c, AgreementForm)
  if (!form.ok) return showForm(c, form)
  return orForm(c, form.values, undefined, async () =>
    c.redirect(c.var.view.href(`/${c.var.city.id}/agreements/${await drawUp(c.var, form.data)}?done=saved`), 303))
})

routes.get('/:id', (c) => showFile(c))

routes.get('/:id/edit', async (c) => {
  const agreement = await getAgreement(c.var.db, c.var.city.id, c.req.param('id'))
  return showForm(c, draftOf(valuesOf(agreement)), agreement.id)
})
routes.post('/:id/edit', async (c) => {
  const form = await readForm(c, AgreementForm)
  const id = c.req.param('id')
  if (!form.ok) return showForm(c, form, id)
  return orForm(c, form.values, id, async () =>
    (await editAgreement(c.var, id, form.data, Number(form.values.version)))
      ? back(c, 'saved')
      : showForm(c, withErrors(form.values, { gives: c.var.t(strings.problems.stale) }), id, 409))
})

routes.post('/:id/moves', async (c) => {
  const form = await readForm(c, MoveForm)
  if (!form.ok) throw malformed()
  await moveAgreement(c.var, c.req.param('id'), form.data.move)
  return back(c, form.data.move)
})

const asked = { revise: ReviseForm, suspend: SuspendForm, end: EndForm }
routes.get('/:id/moves/:move', (c) => ask(c, draftOf()))
routes.post('/:id/moves/:move', async (c) => {
  const move = askingOf(c)
  const form = await readForm(c, asked[move])
  if (!form.ok) return ask(c, form)
  await moveAgreement(c.var, c.req.param('id'), move, form.data)
  return back(c, move)
})

routes.post('/:id/sign', async (c) => {
  const form = await readForm(c, SignForm)
  if (!form.ok) return showFile(c, form)
  const away = await mustBeFresh(c as unknown as Context<Env>)
  if (away) return away
  await sign(c.var, c.req.param('id'), form.data.fingerprint)
  return back(c, 'sign')
})

routes.post('/:id/renew', async (c) => {
  await postedValues(c)
  const id = await renew(c.var, c.req.param('id'))
  return c.redirect(c.var.view.href(`/${c.var.city.id}/agreements/${id}/edit`), 303)
})

routes.get('/:id/print', async (c) => {
  const { agreement, ...more } = await whole(c)
  return c.render(<PrintPage agreement={agreement} {...more} />, { title: `${c.var.t(strings.agreement)} ${agreement.code}`, shell: 'plain', private: true })
})

routes.get('/:id/record', async (c) => {
  const agreement = await fixed(c)
  const [signatures, journal] = await Promise.all([listSignatures(c.var.db, agreement), listSignedEvents(c.var.db, agreement)])
  return c.render(<RecordPage agreement={agreement} verdict={verify(agreement, signatures, journal)} />, { ...frame, title: c.var.t(signing.title) })
})

// What was signed, to the byte: `sha256sum` of this file is its fingerprint.
routes.get('/:id/text', async (c) => {
  const agreement = await fixed(c)
  return c.body(textOf(agreement), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${agreement.code}.json"` })
})

/** An agreement whose text is fixed; a draft has none to verify. */
async function fixed(c: C) {
  const agreement = await getAgreement(c.var.db, c.var.city.id, c.req.param('id')!)
  if (agreement.status === 'draft' || agreement.status === 'dropped') throw notFound()
  return agreement
}

async function whole(c: C) {
  const { db, city } = c.var
  const agreement = await getAgreement(db, city.id, c.req.param('id')!)
  const [signatures, renews] = await Promise.all([listSignatures(db, agreement), agreement.renewsId ? findAgreement(db, city.id, agreement.renewsId) : undefined])
  return { agreement, signatures, renews }
}

async function showFile(c: C, draft: Draft = draftOf()) {
  const { db, view, t } = c.var
  const shown = await whole(c)
  const { id, cityId } = shown.agreement
  const [history, renewal, uses] = await Promise.all([historyOf(db, shown.agreement), findRenewal(db, shown.agreement), listUses(db, cityId, id)])
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<AgreementPage {...shown} {...{ history, renewal, uses, draft }} done={view.query.done} />,
    { ...frame, title: `${t(strings.agreement)} ${shown.agreement.code}`, wide: true, invalid })
}

function askingOf(c: C): Asking {
  const move = c.req.param('move') ?? ''
  if (!isAsking(move)) throw notFound()
  return move
}

async function ask(c: C, draft: Draft) {
  const move = askingOf(c)
  const agreement = await getAgreement(c.var.db, c.var.city.id, c.req.param('id')!)
  must(movesOpenTo(c.var.actor, agreement).includes(move))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<AskPage {...{ agreement, move, draft }} />, { ...frame, title: c.var.t(strings.moves[move]), invalid })
}

/** What the action alone finds wrong is told at the parties, with nothing lost. */
async function orForm(c: C, values: Draft['values'], id: string | undefined, run: () => Promise<Response>) {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    return showForm(c, withErrors(values, { gives: c.var.t(error.text) }), id)
  }
}

async function showForm(c: C, draft: Draft, id?: string, status: 422 | 409 = 422) {
  const { db, city, actor, t } = c.var
  must(can.draw(actor, city.id))
  const [partners, agreement] = await Promise.all([listPartners(db, city.id), id ? getAgreement(db, city.id, id) : undefined])
  if (agreement) must(can.edit(actor, agreement))
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(status)
  return c.render(<EditPage {...{ draft, partners, agreement }} />, { ...frame, title: t(id ? strings.edit : strings.new), invalid })
}
