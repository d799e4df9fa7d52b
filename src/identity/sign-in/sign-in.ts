import { z } from 'zod'
import type { Rate } from '../../kit/rates.ts'
import { emailText } from '../../kit/text.ts'

export const SignInForm = z.object({ email: emailText(), password: z.string().min(1).max(200) })

/** Wrong passwords for one account from browsers that it does not know, and from one that it knows. */
export const accountRate: Rate = { free: 5, seconds: 86_400, wait: 30, longest: 3600 }
/** From one address: an office, a café, a whole town behind one operator. */
export const addressRate: Rate = { free: 60, seconds: 3600, wait: 10, longest: 900 }
