import { note } from '../../kit/events.ts'
import { must } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import type { OrganisationForm } from './organisation.ts'
import { can } from './policy.ts'
import { updateOrganisation } from './store.ts'

/** What the organisation says of itself, to everybody. */
export async function editOrganisation(work: Work, id: string, form: OrganisationForm) {
  must(can.edit(work.actor, id))
  await updateOrganisation(work.db, id, form)
  await note(work, 'organisation.edited', { id })
}
