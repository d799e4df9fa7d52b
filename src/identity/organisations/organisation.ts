import { z } from 'zod'
import { inThree, nested } from '../../kit/in-three.ts'
import { languages } from '../../kit/language.ts'
import { emailText, line, optional, paragraph, phoneText } from '../../kit/text.ts'
import { themes } from '../../kit/themes.ts'

export const orgName = line(160, { min: 2 })
export const about = paragraph(2000, { min: 0 })
export const shortName = line(40, { min: 0 })
/** How everybody reaches it; may be left empty. */
export const contact = { email: optional(emailText()), phone: optional(phoneText()) }
/** What an organisation says of itself. */
export const OrganisationForm = z.preprocess(nested, z.object({
  name: inThree(orgName),
  shortName: inThree(shortName),
  about: inThree(about),
  themes: z.array(z.enum(themes)).default([]),
  languages: z.array(z.enum(languages)).default([]),
  ...contact,
}))
export type OrganisationForm = z.infer<typeof OrganisationForm>
