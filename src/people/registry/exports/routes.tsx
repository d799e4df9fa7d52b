import type { Context } from 'hono'
import { mustBeFresh } from '../../../identity/index.ts'
import { postedValues } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { cityRouter, type Env } from '../../../kit/request.ts'
import { getPerson } from '../actions.ts'
import { can } from '../policy.ts'
import { copyOf } from './actions.ts'
import { AskCopyPage, CopyPage } from './pages.tsx'
import { strings } from './strings.ts'

export const exporting = cityRouter()

exporting.get('/:id/copy', async (c) => {
  must(can.work(c.var.actor, c.var.city.id))
  const person = await getPerson(c.var, c.req.param('id'))
  return c.render(<AskCopyPage person={person} />, { title: c.var.t(strings.title), shell: 'staff', active: 'people', private: true })
})

exporting.post('/:id/copy', async (c) => {
  must(can.work(c.var.actor, c.var.city.id))
  const away = await mustBeFresh(c as unknown as Context<Env>)
  if (away) return away
  const { as } = (await postedValues(c)).values
  const copy = await copyOf(c.var, c.req.param('id'))
  if (as !== 'json') return c.render(<CopyPage copy={copy} />, { title: c.var.t(strings.title), shell: 'plain', private: true })
  return c.body(JSON.stringify(copy, null, 2), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${copy.code}.json"`,
    'cache-control': 'no-store',
  })
})
