// What was opened to whom, for those whom it concerns: on a person's file and in the copy of their data.
import { findAgreements } from '../../../city/partnerships/index.ts'
import type { CityWork } from '../../../kit/request.ts'
import { listLooks, listOwnOpenings } from '../store.ts'

const where = ({ city, actor }: CityWork) => ({ cityId: city.id, orgId: actor.org!.id })

/** Every opening of a person of the actor's organisation, by their files, what is closed too, each with its agreement. */
export async function openedOf(work: CityWork, files: string[]) {
  const openings = await listOwnOpenings(work.db, where(work), files)
  const agreements = await findAgreements(work.db, work.city.id, [...new Set(openings.map(({ agreementId }) => agreementId))])
  return openings.map((opening) => ({ ...opening, agreement: agreements.get(opening.agreementId) }))
}

/** Who of other organisations looked at this person under an agreement, the latest first. */
export const looksUnder = (work: CityWork, files: string[], most: number | null = 50) => listLooks(work.db, where(work), files, most)
