import { allCities } from '../../kit/cities.ts'
import { draftOf, type FormValues, readForm } from '../../kit/form.ts'
import { languages } from '../../kit/language.ts'
import { must } from '../../kit/problem.ts'
import { membersOnly, router } from '../../kit/request.ts'
import { editOrganisation } from './actions.ts'
import { OrganisationForm } from './organisation.ts'
import { OrganisationEditor, OrganisationPage } from './pages.tsx'
import { can } from './policy.ts'
import { findOrganisation, type Organisation } from './store.ts'
import { strings } from './strings.ts'

export const routes = router()
routes.use(membersOnly)

const frame = { shell: 'staff', private: true, active: 'organisation' } as const

routes.get('/', async (c) => {
  const { db, background, actor, t } = c.var
  const organisation = await findOrganisation(db, actor.org!.id)
  const known = await allCities(background)
  const cities = organisation.cityIds.flatMap((id) => known.get(id) ?? [])
  const page = <OrganisationPage {...{ organisation, cities }} saved={c.req.query('saved') === '1'} />
  return c.render(page, { ...frame, title: t(organisation.name) })
})

routes.get('/edit', async (c) => {
  const { db, actor, t } = c.var
  must(can.edit(actor, actor.org!.id))
  const draft = draftOf(valuesOf(await findOrganisation(db, actor.org!.id)))
  return c.render(<OrganisationEditor draft={draft} />, { ...frame, title: t(strings.edit) })
})

routes.post('/', async (c) => {
  const { actor, view, t } = c.var
  must(can.edit(actor, actor.org!.id))
  const form = await readForm(c, OrganisationForm)
  if (!form.ok) {
    c.status(422)
    return c.render(<OrganisationEditor draft={form} />, { ...frame, title: t(strings.edit), invalid: true })
  }
  await editOrganisation(c.var, actor.org!.id, form.data)
  return c.redirect(view.href('/organisation?saved=1'), 303)
})

function valuesOf({ name, shortName, about, themes, languages: spoken, email, phone }: Organisation): FormValues {
  const values: FormValues = { themes, languages: spoken, email: email ?? '', phone: phone ?? '' }
  for (const [field, text] of Object.entries({ name, shortName, about })) {
    for (const lang of languages) values[`${field}.${lang}`] = text?.[lang] ?? ''
  }
  return values
}
