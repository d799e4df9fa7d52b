import { z } from 'zod'
import { keysOf, optional } from '../../../kit/text.ts'
import { type Shareable, shareable } from '../person.ts'
import { hows, purposes } from '../words.ts'
import type { Said } from './store.ts'

/** Consents by which data reaches other organisations: they say which, and whom. */
export const travels = (purpose: keyof typeof purposes) => purpose === 'referral' || purpose === 'agreement'

/** One more thing somebody agrees to. `to` is 'partners' or one organisation, when it is about sending data. */
export const ConsentForm = z.object({
  purpose: z.enum(keysOf(purposes), { message: 'choose' }),
  to: optional(z.union([z.literal('partners'), z.uuid()])),
  fields: z.array(z.enum(shareable)).default([]),
  how: z.enum(keysOf(hows), { message: 'choose' }),
})
export type ConsentForm = z.infer<typeof ConsentForm>

/** All they agreed to, and the consent that says it last. */
export type Agreed = { id: string; fields: Shareable[] }

/**
 * What may travel to an organisation (without one, to any partner), for a purpose, by what was said, the latest first. Where files were merged
 * each must allow it: the more restrictive wins, until the person is asked again.
 */
export function agreedTo(said: Said[], purpose: 'referral' | 'agreement', toOrgId?: string): Agreed | undefined {
  const merged = Math.max(0, ...said.map(({ mergedAt }) => mergedAt?.getTime() ?? 0))
  const isLater = ({ mergedAt, givenAt }: Said) => mergedAt === null && givenAt.getTime() > merged
  const later = said.filter(isLater)
  const files = [...Map.groupBy(said.filter((one) => !isLater(one)), ({ personId }) => personId).values()]
  // Who no longer agrees to be on file agrees to nothing that follows from it.
  if (!isOnFile(later) && !(files.length > 0 && files.every(isOnFile))) return undefined

  const sharing = (some: Said[]) => some.filter((one) => one.purpose === purpose && one.withdrawnAt === null
    && (one.partners || (toOrgId !== undefined && one.toOrgIds.includes(toOrgId))))
  const ofFiles = files.map(sharing)
  const byAll = ofFiles.length > 0 && ofFiles.every(({ length }) => length > 0) ? ofFiles : []
  const [last] = [...sharing(later), ...byAll.flat()]
  const allowed = byAll.map((file) => new Set(fieldsOf(file))).reduce((both, one) => both.intersection(one), new Set(byAll[0] && fieldsOf(byAll[0])))
  return last && { id: last.id, fields: [...new Set([...fieldsOf(sharing(later)), ...allowed])] }
}

/** Does the person still agree to be on file? */
export const isOnFile = (said: Said[]) => said.some(({ purpose, withdrawnAt }) => purpose === 'registration' && withdrawnAt === null)
const fieldsOf = (said: Said[]) => said.flatMap(({ fields }) => fields as Shareable[])
