import { router } from '../../kit/request.ts'
import { signOut } from '../sessions/index.ts'

export const routes = router()

routes.post('/', async (c) => {
  await signOut(c)
  return c.redirect(c.var.view.href('/sign-in?notice=out'), 303)
})
