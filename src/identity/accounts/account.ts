import { z } from 'zod'
import { languages } from '../../kit/language.ts'
import { emailText, line } from '../../kit/text.ts'
import { commonPasswords } from './strings.ts'

/** Long rather than odd. What else makes one weak is found by `weakness`. */
export const Password = z.string().min(12).max(200)

export const addresses = ['f', 'm'] as const

/** How somebody is called, in which language, and how Arabic addresses them. */
export const ProfileForm = z.object({
  name: line(120, { min: 2 }),
  lang: z.enum(languages),
  address: z.enum(addresses),
})
export type ProfileForm = z.infer<typeof ProfileForm>

export const ForgottenForm = z.object({ email: emailText() })
export const ResetForm = z.object({ password: Password })
export const ChangeForm = z.object({ current: z.string().max(200).default(''), password: Password })

export type Weakness = 'common' | 'own'

/** Why a password of good length is a bad one: everybody's, one key again and again, or made of what is known of them. */
export function weakness(password: string, known: string[]): Weakness | undefined {
  const plain = fold(password)
  if (commonPasswords.some((word) => plain.includes(word) && plain.length - word.length < 6)) return 'common'
  if (new Set(plain).size < 5 || isRun(plain)) return 'common'
  const own = known.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4)
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.length < plain.length && rest.length < 8 ? 'own' : undefined
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ')

/** «abcdefghijkl», «123456789012», a row of keys. */
function isRun(text: string) {
  return runs.some((run) => (run + run).includes(text) || [...(run + run)].reverse().join('').includes(text))
}
const runs = ['abcdefghijklmnopqrstuvwxyz', '0123456789', '1234567890', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn']
