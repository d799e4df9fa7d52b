// One's own account: showing again that it is oneself, and leaving for good.
import type { Context } from 'hono'
import { backstage, type Behind } from '../../kit/backstage.ts'
import { config } from '../../kit/config.ts'
import { note } from '../../kit/events.ts'
import { forgive, type Rate, spend } from '../../kit/rates.ts'
import type { Env } from '../../kit/request.ts'
import { eraseAccount, findAccount, openEmail, opensWith } from '../accounts/index.ts'
import { sendLetter } from '../letters/index.ts'
import { mustKeepAnAdministrator } from '../members/index.ts'
import { tryCode } from '../second-factor/index.ts'
import { rightsChanged, type Session, turnSession } from '../sessions/index.ts'

const confirmRate: Rate = { free: 5, seconds: 86_400, wait: 30, longest: 3600 }

/** It is still the owner who sits there: by password, by code, and in the demonstration by saying so. Else how long to wait. */
export async function confirmSession(c: Context<Env>, session: Session, { password, code }: { password: string; code: string }) {
  const tried = await tryOwner(c.var, session, password, code)
  if (tried !== true) return { wait: tried }
  await freshen(c, session)
  return { ok: true as const }
}

export const freshen = (c: Context<Env>, session: Session) => turnSession(c, session, { freshAt: c.var.now() })

async function tryOwner(behind: Behind, session: Session, password: string, code: string): Promise<true | number> {
  if (session.entry === 'cast' && config.demo) return true
  if (!session.hasPassword) {
    const tried = await tryCode(behind, session.userId, code)
    return tried.ok || tried.wait
  }
  const wait = await spend(behind, 'confirm', session.userId, confirmRate)
  if (wait > 0) return wait
  if (!(await opensWith(behind, await findAccount(behind.background, session.userId), password))) return 0
  await forgive(behind, 'confirm', session.userId)
  return true
}

/** Closes one's own account: nothing opens it any more; the name stays beside what was done. */
export async function closeAccount(behind: Behind, userId: string) {
  const account = await findAccount(behind.background, userId)
  const to = account && (await openEmail(behind.vault, account))
  await backstage(behind, {}, async (work) => {
    await mustKeepAnAdministrator(work.db, { leaving: userId })
    await note(work, 'account.closed', { id: userId })
    await eraseAccount(work.db, userId, work.now())
    await rightsChanged(work, userId)
    if (account && to) await sendLetter(work, { to, lang: account.lang, kind: 'accountClosed', path: '/' })
  })
}
