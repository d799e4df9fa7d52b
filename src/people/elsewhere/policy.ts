// Who may ask, and who sees what was asked. Which rows they reach, and how much may be asked, is in the migration.
import { type Actor, actsFor, has, worksIn } from '../../kit/actor.ts'
import type { Question } from './question.ts'

export const can = {
  /** Sees what their organisation may ask, and what each party asked. */
  see: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker', 'coordinator', 'leader', 'administrator', 'auditor'),
  ask: (actor: Actor, cityId: string) => worksIn(actor, cityId) && has(actor, 'case_worker'),
  /** Sees of whom another party said that it helps them. */
  read: (actor: Actor, question: Pick<Question, 'cityId' | 'orgId'>) => can.ask(actor, question.cityId) && actsFor(actor, question.orgId),
}
