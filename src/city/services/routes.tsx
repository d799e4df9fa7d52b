import { cityRouter } from '../../kit/request.ts'
import { contacts } from './contacts/routes.tsx'
import { desk } from './desk/routes.tsx'
import { editing } from './editing/routes.tsx'
import { feedback } from './feedback/routes.tsx'
import { finder } from './finder/routes.tsx'
import { page } from './page/routes.tsx'

// What has a name of its own comes before `/:id`.
export const routes = cityRouter()
  .route('/', finder)
  .route('/contacts', contacts)
  .route('/feedback', feedback)
  .route('/', desk)
  .route('/', editing)
  .route('/', page)
