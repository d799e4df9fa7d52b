import { cityRouter, membersOnly } from '../../kit/request.ts'
import { complaints, noting } from './complaints/routes.tsx'
import { desk } from './desk/routes.tsx'
import { distributions } from './distributions/routes.tsx'
import { handovers } from './handovers/routes.tsx'
import { ledger } from './ledger/routes.tsx'
import { lists } from './lists/routes.tsx'
import { programmes } from './programmes/routes.tsx'
import { reports } from './reports/routes.tsx'

export const routes = cityRouter()
routes.use(membersOnly)
routes.route('/reports', reports)
routes.route('/handovers', handovers)
routes.route('/lists', lists)
routes.route('/complaints', complaints)
routes.route('/distributions', desk)
routes.route('/distributions', noting)
routes.route('/distributions', distributions)
routes.route('/', ledger)
routes.route('/', programmes)
