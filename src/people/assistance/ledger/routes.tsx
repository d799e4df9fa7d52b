import type { Context } from 'hono'
import { type Draft, draftOf, postedValues, readForm } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { type CityEnv, cityRouter } from '../../../kit/request.ts'
import { frame, whereOf } from '../assistance.ts'
import type { Currency } from '../money/money.ts'
import { can } from '../policy.ts'
import { addMoney } from '../programmes/actions.ts'
import { fundForm } from '../programmes/programme.ts'
import { getProgramme } from '../programmes/store.ts'
import { reverseFunding } from './actions.ts'
import { LedgerPage } from './pages.tsx'
import { getBalances, listTransactions } from './store.ts'
import { strings } from './strings.ts'

export const ledger = cityRouter()
type C = Context<CityEnv>

ledger.get('/:id/ledger', (c) => showLedger(c, draftOf()))

ledger.post('/:id/ledger', async (c) => {
  const { currency } = await getProgramme(c.var.db, whereOf(c.var), c.req.param('id'))
  const form = await readForm(c, fundForm(currency as Currency))
  if (!form.ok) return showLedger(c, form)
  await addMoney(c.var, c.req.param('id'), form.data.amount)
  return back(c, 'fund')
})

ledger.post('/:id/ledger/:transaction/reverse', async (c) => {
  await postedValues(c)
  await reverseFunding(c.var, c.req.param('id'), c.req.param('transaction'))
  return back(c, 'reverse')
})

const back = (c: C, done: string) => c.redirect(c.var.view.href(`/${c.var.city.id}/assistance/${c.req.param('id')}/ledger?done=${done}`), 303)

async function showLedger(c: C, draft: Draft) {
  const { db, city, actor, view, t } = c.var
  must(can.see(actor, city.id))
  const programme = await getProgramme(db, whereOf(c.var), c.req.param('id')!)
  const { after } = view.query
  const [balances, transactions] = await Promise.all([
    getBalances(db, city.id, programme.id), listTransactions(db, city.id, programme.id, after && /^[0-9a-f-]{36}$/.test(after) ? after : undefined),
  ])
  const invalid = Object.keys(draft.errors).length > 0
  if (invalid) c.status(422)
  return c.render(<LedgerPage {...{ programme, balances, transactions, draft }} done={view.query.done} />, { ...frame, title: t(strings.books), wide: true, invalid })
}
