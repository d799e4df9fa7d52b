import { router } from '../../kit/request.ts'
import type { Agreement } from './agreement.ts'
import { codeOfConduct } from './conduct.ts'
import { AgreementPage } from './pages.tsx'
import { termsOfUse } from './terms.ts'

export const routes = router()

for (const [path, agreement] of [['/', termsOfUse], ['/conduct', codeOfConduct]] satisfies [string, Agreement][]) {
  routes.get(path, (c) => c.render(<AgreementPage agreement={agreement} />, { title: c.var.t(agreement.title), shell: 'public' }))
}
