// From a posted form to the action of its move: for the file's page, the answer by link and the API alike.
import { z } from 'zod'
import { instantOf } from '../../kit/language.ts'
import type { CityWork } from '../../kit/request.ts'
import { acceptReferral, cancelReferral, completeReferral, declineReferral, giveUpReferral, sendReferral, startReferral } from './actions.ts'
import { AcceptForm, CancelForm, CompleteForm, DeclineForm, FailForm } from './referral.ts'

type Run<T extends z.ZodType> = (work: CityWork, id: string, data: z.output<T>) => Promise<unknown>
const deed = <T extends z.ZodType>(form: T, run: Run<T>) => ({ form: form as z.ZodType, run: run as Run<z.ZodType> })

export const deeds = {
  send: deed(z.object({}), (work, id) => sendReferral(work, id)),
  accept: deed(AcceptForm, (work, id, { appointment, hour, note }) =>
    acceptReferral(work, id, { note, appointment: appointment ? instantOf(appointment, hour ?? '09:00', work.city.timeZone) : undefined })),
  decline: deed(DeclineForm, declineReferral),
  start: deed(z.object({}), (work, id) => startReferral(work, id)),
  complete: deed(CompleteForm, completeReferral),
  giveUp: deed(FailForm, giveUpReferral),
  cancel: deed(CancelForm, cancelReferral),
}
export type DeedName = keyof typeof deeds
export const isDeed = (name: unknown): name is DeedName => typeof name === 'string' && Object.hasOwn(deeds, name)
