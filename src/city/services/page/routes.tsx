import { isMember } from '../../../kit/actor.ts'
import { historyOf } from '../../../kit/events.ts'
import { originOf } from '../../../kit/origin.ts'
import { cityRouter } from '../../../kit/request.ts'
import { listForReferral } from '../cards.ts'
import { can } from '../policy.ts'
import { getService } from '../store.ts'
import { filled } from '../translations.ts'
import { ServicePage } from './pages.tsx'
import { Sheet } from './sheet.tsx'

export const page = cityRouter()

page.get('/:id', async (c) => {
  const { db, city, actor, t, now } = c.var
  const service = await getService(db, city.id, c.req.param('id'))
  const keeps = can.edit(actor, service) || can.setCapacity(actor, service)
  const [others, history] = await Promise.all([
    listForReferral(c.var, { theme: service.themes[0]!, limit: 5 }),
    keeps ? historyOf(db, service) : [],
  ])
  return c.render(
    <ServicePage service={service} others={others.filter(({ id }) => id !== service.id).slice(0, 4)} history={history} now={now()} done={c.req.query('done')} />,
    {
      title: t(filled(service.name, service.sourceLang)),
      description: t(filled(service.what, service.sourceLang)),
      shell: isMember(actor) ? 'staff' : 'public',
      active: 'services',
      wide: true,
      private: isMember(actor) || service.status !== 'published',
    },
  )
})

page.get('/:id/sheet', async (c) => {
  const { db, city, view, t } = c.var
  const service = await getService(db, city.id, c.req.param('id'))
  const address = `${originOf(c)}${view.href(`/${city.id}/services/${service.id}`)}`
  return c.render(<Sheet service={service} address={address} />, { title: t(filled(service.name, service.sourceLang)), shell: 'public', private: true })
})
