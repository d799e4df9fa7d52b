import { z } from 'zod'
import type { Text } from '../../kit/language.ts'
import { line, optional, urlText } from '../../kit/text.ts'

export type Provider = {
  id: string; orgId: string; orgName: Text; label: string; issuer: string; clientId: string; secretSealed: Buffer; strong: string[]
}

/** An empty secret keeps the one that is there. `strong` is a list with spaces between: 'mfa otp'. */
export const ProviderForm = z.object({
  label: line(80, { min: 2 }),
  issuer: urlText(),
  clientId: line(200),
  secret: optional(z.string().max(500)),
  strong: optional(line(200)),
})
export type ProviderForm = z.infer<typeof ProviderForm>

/** What is kept between leaving for the provider and coming back. */
export type Journey = { provider: string; verifier: string; nonce: string; back: string; lang: string }
