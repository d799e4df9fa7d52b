import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm, withErrors } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { must, notFound } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { Agreement, QuickRegistration } from '../person.ts'
import { can } from '../policy.ts'
import { phoneNumber } from '../../../kit/text.ts'
import { strings as words } from '../strings.ts'
import { answerStep, finishIntake, registerQuickly } from './actions.ts'
import { type Alike, beginIntake, type Intake, openIntake } from './sealed.ts'
import { CheckPage, KnownPage, NoPage, QuickPage, StepPage } from './pages.tsx'
import { agreementFlaws, firstOpen, flawsOf, forms, isStep, type Step } from './intake.ts'
import { deleteIntake } from './store.ts'
import { strings } from './strings.ts'

export const intake = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const

intake.use('/new/*', async (c, next) => { must(can.work(c.var.actor, c.var.city.id)); await next() })
intake.use('/quick', async (c, next) => { must(can.work(c.var.actor, c.var.city.id)); await next() })

intake.get('/new', (c) => showStep(c, 'consent', draftOf()))

// Who says no is not written down: no draft begins.
intake.post('/new', async (c) => {
  const { values } = await postedValues(c)
  if (values.answer === 'no') return c.render(<NoPage />, { ...frame, title: c.var.t(strings.no.title) })
  const form = await readForm(c, Agreement)
  if (values.answer !== 'yes') return showStep(c, 'consent', withErrors(values, { answer: c.var.t(strings.consent.answerMissing) }))
  if (!form.ok) return showStep(c, 'consent', form)
  const flaws = agreementFlaws(form.data)
  if (Object.keys(flaws).length > 0) return showStep(c, 'consent', withErrors(form.values, said(c, flaws)))
  return away(c, await beginIntake(c.var, form.values), 'name')
})

intake.get('/new/:draft', async (c) => away(c, c.req.param('draft'), firstOpen((await openIntake(c.var, c.req.param('draft'))).done)))

intake.post('/new/:draft/discard', async (c) => {
  await deleteIntake(c.var.db, c.var.city.id, c.req.param('draft'))
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people`), 303)
})

intake.get('/new/:draft/known', async (c) => {
  const told = await openIntake(c.var, c.req.param('draft'))
  return showKnown(c, told, draftOf())
})

intake.post('/new/:draft/known', async (c) => {
  const told = await openIntake(c.var, c.req.param('draft'))
  const { values } = await postedValues(c)
  if (values.same === 'different') return away(c, told.id, firstOpen(told.done))
  const same = told.alike.find(({ id }) => id === values.same)
  if (!same) return showKnown(c, told, withErrors(values, { same: c.var.t(strings.known.choose) }))
  await deleteIntake(c.var.db, c.var.city.id, told.id)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${same.id}?done=same`), 303)
})

intake.get('/new/:draft/check', async (c) => showCheck(c, await openIntake(c.var, c.req.param('draft'))))

intake.post('/new/:draft/check', async (c) => {
  await postedValues(c)
  const told = await openIntake(c.var, c.req.param('draft'))
  const finished = await finishIntake(c.var, told)
  if ('missing' in finished) return away(c, told.id, finished.missing)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${finished.id}?done=registered`), 303)
})

intake.get('/new/:draft/:step', async (c) => {
  const told = await openIntake(c.var, c.req.param('draft'))
  return showStep(c, stepOf(c.req.param('step')), draftOf({ answer: 'yes', ...told.values }), told)
})

intake.post('/new/:draft/:step', async (c) => {
  const step = stepOf(c.req.param('step'))
  const told = await openIntake(c.var, c.req.param('draft'))
  const form = await readForm(c, forms[step])
  if (!form.ok) return showStep(c, step, form, told)
  const flaws = await flawsOf(c.var, step, form.data)
  if (Object.keys(flaws).length > 0) return showStep(c, step, withErrors(form.values, said(c, flaws)), told)
  return away(c, told.id, await answerStep(c.var, told, step, form.values, form.data))
})

intake.get('/quick', (c) => showQuick(c, draftOf({ birthNeed: '1' })))

intake.post('/quick', async (c) => {
  const form = await readForm(c, QuickRegistration)
  if (!form.ok) return showQuick(c, form)
  const { phone, birthDate, age } = form.data
  const flaws = {
    ...(birthDate === undefined && age === undefined && { age: strings.quick.ageMissing }),
    ...(phone && !phoneNumber(phone, c.var.city.country) && { phone: words.problems.phone }),
  }
  if (Object.keys(flaws).length > 0) return showQuick(c, withErrors(form.values, said(c, flaws)))
  const outcome = await registerQuickly(c.var, form.data, { different: form.values.different === '1', birthNeed: form.values.birthNeed === '1' })
  if ('alike' in outcome) return showQuick(c, draftOf(form.values), outcome.alike)
  return c.redirect(c.var.view.href(`/${c.var.city.id}/people/${outcome.id}?done=registeredBoth`), 303)
})

function stepOf(name: string) {
  if (!isStep(name)) throw notFound()
  return name
}

const said = (c: Context<CityEnv>, flaws: Record<string, Text>) =>
  Object.fromEntries(Object.entries(flaws).map(([field, text]) => [field, c.var.t(text)]))

const away = (c: Context<CityEnv>, draft: string, step: Step | 'known') =>
  c.redirect(c.var.view.href(`/${c.var.city.id}/people/new/${draft}/${step}`), 303)

const refused = (c: Context<CityEnv>, draft: Draft) => {
  const wrong = Object.keys(draft.errors).length > 0
  if (wrong) c.status(422)
  return wrong
}

function showStep(c: Context<CityEnv>, step: Exclude<Step, 'check'>, draft: Draft, told?: Intake) {
  return c.render(<StepPage step={step} draft={draft} intake={told} now={c.var.now()} />, { ...frame, title: c.var.t(strings.titles[step]), invalid: refused(c, draft) })
}

function showKnown(c: Context<CityEnv>, told: Intake, draft: Draft) {
  return c.render(<KnownPage intake={told} draft={draft} />, { ...frame, title: c.var.t(strings.known.title), invalid: refused(c, draft) })
}

const showCheck = (c: Context<CityEnv>, told: Intake) =>
  c.render(<CheckPage intake={told} />, { ...frame, title: c.var.t(strings.titles.check) })

function showQuick(c: Context<CityEnv>, draft: Draft, alike: Alike[] = []) {
  return c.render(<QuickPage draft={draft} alike={alike} />, { ...frame, title: c.var.t(strings.quick.title), invalid: refused(c, draft) })
}
