import { z } from 'zod'
import type { Role } from '../../kit/actor.ts'
import { type Lang, languages, type Text } from '../../kit/language.ts'
import { emailText } from '../../kit/text.ts'
import { Password, ProfileForm } from '../accounts/index.ts'
import { RolesForm } from '../members/index.ts'
import { Accepted } from '../terms/index.ts'

export const days = 7

export type Invitation = {
  id: string; orgId: string; orgName: Text; invitedBy: string | null; roles: Role[]; lang: Lang
  createdAt: Date; expiresAt: Date; emailHash: Buffer; emailSealed: Buffer
}

export const InviteForm = RolesForm.extend({ email: emailText(), lang: z.enum(languages) })
export type InviteForm = z.infer<typeof InviteForm>

export const AcceptInvitationForm = ProfileForm.extend({ password: Password, accept: Accepted })
export type AcceptInvitationForm = z.infer<typeof AcceptInvitationForm>
