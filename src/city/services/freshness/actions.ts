// Links to confirm by: made, sent, and answered without an account.
import { note } from '../../../kit/events.ts'
import { type Lang, languages } from '../../../kit/language.ts'
import { sendMail } from '../../../kit/mail.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork, Work } from '../../../kit/request.ts'
import { hashToken, newToken } from '../../../kit/secrets.ts'
import { confirmService, correctService, moveService, readersOf, setCapacity } from '../actions.ts'
import { giveFeedback } from '../feedback/actions.ts'
import { can } from '../policy.ts'
import { findOrgEmail, getService, touchService } from '../store.ts'
import { askLetter } from './letters.ts'
import type { LinkAnswer } from './link.ts'

const linkDays = 60

/** A link that works once, and what is kept of it. */
export function newLink(now: Date) {
  const token = newToken()
  return { token, confirmHash: hashToken(token), linkUntil: new Date(now.getTime() + linkDays * 86_400_000) }
}

export const pathOfLink = (lang: Lang, cityId: string, token: string) => `/${lang}/${cityId}/services/confirm/${token}` as const

// Nobody knows the reader's language: the letter comes in all three, and its page can be turned into each.
export const mailLink = (work: Pick<Work, 'db' | 'vault'>, cityId: string, to: string, token: string) =>
  sendMail(work, { to, template: askLetter, link: pathOfLink(languages[0], cityId, token) })

/** Makes a new link for whoever knows the service; it is shown once, and sent to the organisation where it has an address. */
export async function askForConfirmation(work: CityWork, id: string): Promise<{ token: string; mailed: boolean }> {
  const service = await getService(work.db, work.city.id, id)
  must(can.edit(work.actor, service) && service.status === 'published')
  const { token, ...link } = newLink(work.now())
  await touchService(work.db, service, { ...link, asked: Math.max(1, service.asked) })
  await note(work, 'service.asked', service, await readersOf(work, service.orgId))
  const email = await findOrgEmail(work.db, service.orgId)
  if (email) await mailLink(work, work.city.id, email, token)
  return { token, mailed: email !== null }
}

/** What the holder of a link says: still true, corrected, or closed. The link is used up by it. */
export async function answerLink(work: CityWork, id: string, { answer, phone, hours, capacity, free, words }: LinkAnswer, lang: Lang) {
  if (answer === 'closed') return moveService(work, id, 'close')
  if (answer === 'correct') {
    await correctService(work, id, { phone, hours })
    await setCapacity(work, id, { capacity, free })
    if (words) await giveFeedback(work, { about: 'service', of: id, verdict: 'other', words }, lang)
  }
  await confirmService(work, id)
}
