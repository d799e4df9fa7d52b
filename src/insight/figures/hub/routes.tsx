import { must, notFound } from '../../../kit/problem.ts'
import { membersOnly, router } from '../../../kit/request.ts'
import { canInNetwork, findNetworkOf } from '../../../network/members/index.ts'
import { usualPeriod } from '../period.ts'
import { hubOf } from './hub.ts'
import { HubPage } from './pages.tsx'
import { strings } from './strings.ts'

export const hub = router()

hub.get('/', membersOnly, async (c) => {
  const { db, actor, now, view, t } = c.var
  if (canInNetwork.join(actor)) return c.redirect(view.href('/network/join'))
  must(canInNetwork.seeHub(actor))
  const network = await findNetworkOf(db, actor.org!.id)
  if (!network) throw notFound()
  const period = usualPeriod(now())
  return c.render(<HubPage network={network} hub={await hubOf(db, actor, network, period, now())} period={period} now={now()} />, {
    title: t(strings.network), shell: 'staff', active: 'network', wide: true, private: true,
  })
})
