import type { Context } from 'hono'
import { listForReferral } from '../../../city/services/index.ts'
import { type Draft, draftOf, readForm, withErrors } from '../../../kit/form.ts'
import { must, Problem } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { strings as kit } from '../../../kit/strings.ts'
import { needsOf } from '../../needs/index.ts'
import { consentsOf, getPerson } from '../../registry/index.ts'
import { draftReferral, reviseDraft } from '../actions.ts'
import { openDraft } from '../file/actions.ts'
import { transferCase } from '../handover.ts'
import { can } from '../policy.ts'
import { listPartners } from '../queue/store.ts'
import { Origin, ReferralForm, TransferForm } from '../referral.ts'
import { getReferral } from '../store.ts'
import { strings } from '../strings.ts'
import { themeOfTopic, topicNames } from '../topics.ts'
import { ChooseNeed, MakePage, TransferPage } from './pages.tsx'

export const making = cityRouter()

making.get('/', async (c) => {
  const { person } = c.req.query()
  must(can.create(c.var.actor, c.var.city.id))
  if (!person) return c.redirect(c.var.view.href(`/${c.var.city.id}/people`))
  return showForm(c, person, draftOf())
})

making.post('/', async (c) => {
  const { person = '' } = c.req.query()
  const form = await readForm(c, ReferralForm)
  if (!form.ok) return showForm(c, person, form)
  const origin = Origin.parse(c.req.query())
  return orAsk(c, form.values, () => draftReferral(c.var, person, { ...form.data, need: form.data.need ?? origin.need }, origin), (draft) => showForm(c, person, draft))
})

making.get('/transfer', (c) => {
  must(can.create(c.var.actor, c.var.city.id))
  return showTransfer(c, c.req.query('person') ?? '', draftOf())
})

making.post('/transfer', async (c) => {
  const { person = '' } = c.req.query()
  const form = await readForm(c, TransferForm)
  if (!form.ok) return showTransfer(c, person, form)
  if (!(await listTakers(c)).some(({ id }) => id === form.data.to)) return showTransfer(c, person, withErrors(form.values, { to: c.var.t(kit.form.choose) }))
  return orAsk(c, form.values, () => transferCase(c.var, person, form.data), (draft) => showTransfer(c, person, draft))
})

// A draft opened to be changed shows its note: it is asked for by a post, and that is logged.
making.post('/:id/edit', async (c) => {
  const { referral, note } = await openDraft(c.var, c.req.param('id'))
  const { topic, priority, fields, serviceId, override } = referral
  return showForm(c, referral.personId, draftOf({ topic, priority, fields, service: serviceId ?? '', override: override ?? '', note }), referral.id)
})

making.post('/:id', async (c) => {
  const id = c.req.param('id')
  const { personId } = await getReferral(c.var.db, c.var.city.id, id)
  const form = await readForm(c, ReferralForm)
  if (!form.ok) return showForm(c, personId, form, id)
  return orAsk(c, form.values, () => reviseDraft(c.var, id, form.data), (draft) => showForm(c, personId, draft, id))
})

/** Who may take a case over: those in the city who work with people. */
const listTakers = async ({ var: { db, city, actor } }: Context<CityEnv>) =>
  (await listPartners(db, city.id, actor.org!.id)).filter(({ kind }) => kind === 'city' || kind === 'cso' || kind === 'public_service')

async function showTransfer(c: Context<CityEnv>, personId: string, draft: Draft) {
  const [person, partners] = await Promise.all([getPerson(c.var, personId), listTakers(c)])
  const refused = Object.keys(draft.errors).length > 0
  if (refused) c.status(422)
  return c.render(
    <TransferPage person={person} partners={partners} draft={draft} />,
    { title: c.var.t(strings.transfer.title), shell: 'staff', active: 'referrals', private: true, invalid: refused },
  )
}

/** Makes the referral and leads to it; what the person did not agree to is asked about again. */
async function orAsk(c: Context<CityEnv>, values: Draft['values'], make: () => Promise<string>, ask: (draft: Draft) => Promise<Response>) {
  try {
    return c.redirect(c.var.view.href(`/${c.var.city.id}/referrals/${await make()}?done=draft`), 303)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    return ask({ values, errors: { override: c.var.t(error.text) } })
  }
}

/** `editing`: the draft that is changed. */
async function showForm(c: Context<CityEnv>, personId: string, draft: Draft, editing?: string) {
  const { t } = c.var
  const person = await getPerson(c.var, personId)
  const topic = c.req.query('topic') ?? String(draft.values.topic ?? '')
  const refused = Object.keys(draft.errors).length > 0
  if (refused) c.status(422)
  const frame = { shell: 'staff', active: 'referrals', private: true, invalid: refused } as const
  const need = (await needsOf(c.var, person.id)).find(({ id }) => id === c.req.query('need'))
  if (!Object.hasOwn(topicNames, topic)) return c.render(<ChooseNeed person={person} theme={need?.theme} />, { ...frame, title: t(strings.making.title) })
  const [services, consents] = await Promise.all([listForReferral(c.var, { theme: themeOfTopic(topic) }), consentsOf(c.var, person.id)])
  return c.render(
    <MakePage {...{ person, topic, services, draft, editing }} urgency={need?.urgency} agreed={(orgId) => consents(orgId)?.fields ?? []} />,
    { ...frame, title: t(editing ? strings.next.send : strings.new) },
  )
}
