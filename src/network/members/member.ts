import type { Selectable } from 'kysely'
import { z } from 'zod'
import { languages, type Text } from '../../kit/language.ts'
import type { JoinRequests, Networks } from '../../kit/tables.ts'
import { emailText, line, optional, paragraph } from '../../kit/text.ts'
import { countryCodes } from './countries.ts'

export type Network = Selectable<Networks>
export type JoinRequest = Omit<Selectable<JoinRequests>, 'contact'> & { networkName: Text; hasContact: boolean }
/** Who speaks for a municipality without an account; sealed with the hub's key. */
export type Contact = { name: string; office: string; email: string }

export type MemberCity = {
  id: string; name: Text; country: string; lat: number; lon: number
  networks: { id: string; name: Text; since: string; signedOn: string | null }[]
}

export const Country = z.enum(countryCodes, { message: 'choose' })

/** A city's own people ask for it. */
export const JoinForm = z.object({ network: z.uuid({ message: 'choose' }), reason: paragraph(1500, { min: 10 }) })
export type JoinForm = z.infer<typeof JoinForm>

/** A municipality without an account. `website` is a trap: people do not see it. */
export const PublicJoinForm = JoinForm.extend({
  city: line(80, { min: 2 }),
  country: Country,
  name: line(80, { min: 2 }),
  office: line(120, { min: 2 }),
  email: emailText(),
  website: z.string().max(0).default(''),
})
export type PublicJoinForm = z.infer<typeof PublicJoinForm>

const degrees = (most: number) => z.string().transform((text, ctx): number => {
  const value = Number(text.trim().replace(',', '.'))
  if (text.trim() !== '' && Math.abs(value) <= most) return value
  ctx.issues.push({ code: 'custom', message: text.trim() === '' ? 'required' : 'degrees', input: text })
  return z.NEVER
})
const inEach = <T>(make: () => T) => Object.fromEntries(languages.map((lang) => [lang, make()])) as { ar: T; fr: T; en: T }

/** The place of a new city, as the hub writes it down. */
export const PlaceForm = z.object({
  slug: line(40).pipe(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, { message: 'slug' })),
  name: z.object(inEach(() => line(80))),
  org: z.object(inEach(() => line(120))),
  country: Country,
  lat: degrees(90),
  lon: degrees(180),
})
export type PlaceForm = z.infer<typeof PlaceForm>

export const ApproveForm = z.object({ note: optional(paragraph(1500)) })
export const DeclineForm = z.object({ note: paragraph(1500, { min: 5 }) })
