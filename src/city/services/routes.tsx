import { cityRouter, membersOnly } from '../../kit/request.ts'
import { contacts } from './contacts/routes.tsx'
import { desk } from './desk/routes.tsx'
import { editing } from './editing/routes.tsx'
import { exchange } from './exchange/routes.tsx'
import { feedback } from './feedback/routes.tsx'
import { finder } from './finder/routes.tsx'
import { freshnessRoutes } from './freshness/routes.tsx'
import { guides } from './guides/routes.tsx'
import { page } from './page/routes.tsx'

export const routes = cityRouter()

// Visitors read and give feedback; what follows is for those who keep the directory.
for (const path of [
  '/desk', '/new', '/holidays', '/import', '/import/*', '/export.xlsx', '/template.xlsx', '/contacts', '/contacts/*', '/feedback/gaps',
  '/guides/new', '/guides/:id/edit', '/:id/edit', '/:id/capacity', '/:id/confirm', '/:id/moves', '/:id/ask',
]) routes.use(path, membersOnly)

// What has a name of its own comes before `/:id`.
routes
  .route('/', finder)
  .route('/contacts', contacts)
  .route('/feedback', feedback)
  .route('/guides', guides)
  .route('/', exchange)
  .route('/', freshnessRoutes)
  .route('/', desk)
  .route('/', editing)
  .route('/', page)
