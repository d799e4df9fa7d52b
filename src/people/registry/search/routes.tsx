import { draftOf, postedValues, withErrors } from '../../../kit/form.ts'
import { must } from '../../../kit/problem.ts'
import { cityRouter } from '../../../kit/request.ts'
import { cleanLine } from '../../../kit/text.ts'
import { can } from '../policy.ts'
import { searchPeople } from './actions.ts'
import { SearchPage } from './pages.tsx'
import { strings } from './strings.ts'

export const search = cityRouter()
const frame = { shell: 'staff', active: 'people', private: true } as const

search.get('/', (c) => {
  must(can.work(c.var.actor, c.var.city.id))
  return c.render(<SearchPage draft={draftOf()} />, { ...frame, title: c.var.t(strings.title) })
})

// Posted, so that a name never stands in an address, a history or a log.
search.post('/', async (c) => {
  const { t } = c.var
  const { values } = await postedValues(c)
  const typed = cleanLine(String(values.q ?? '')).slice(0, 300)
  const { found, missing } = await searchPeople(c.var, typed)
  if (missing) c.status(422)
  const draft = missing ? withErrors(values, { q: t(strings.missing[missing]) }) : draftOf({ q: typed })
  return c.render(<SearchPage draft={draft} found={missing ? undefined : found} />, { ...frame, title: t(strings.title), invalid: missing !== undefined })
})
