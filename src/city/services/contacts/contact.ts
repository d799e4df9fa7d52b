import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { FormValues } from '../../../kit/form.ts'
import { inThree, nested } from '../../../kit/in-three.ts'
import { languages, type Text } from '../../../kit/language.ts'
import type { Contacts } from '../../../kit/tables.ts'
import { emailText, line, optional, phoneText, wholeNumber } from '../../../kit/text.ts'

export type Contact = Selectable<Contacts> & { orgName: Text }
/** Where a contact is used. */
export type Use = { id: string; name: Text; sourceLang: 'ar' | 'fr' | 'en'; status: 'draft' | 'published' | 'hidden' | 'closed' }

export const pieces = { name: line(90, { min: 0 }).default(''), note: line(160, { min: 0 }).default(''), phone: optional(phoneText()), email: optional(emailText()) }

/** An office's: no field asks for a person's name. */
export const contactForm = (country: string) => z.preprocess(nested, z.object({
  name: inThree(pieces.name),
  phone: optional(phoneText(country)),
  email: pieces.email,
  note: inThree(pieces.note),
  version: optional(wholeNumber()),
})).superRefine(({ name }, ctx) => {
  if (!Object.values(name).some(Boolean)) ctx.addIssue({ code: 'custom', message: 'required', path: ['name', 'ar'] })
})
export type ContactForm = z.output<ReturnType<typeof contactForm>>

export const valuesOfContact = ({ name, note, phone, email, version }: Contact): FormValues => ({
  ...Object.fromEntries(languages.flatMap((lang) => [[`name.${lang}`, name[lang]], [`note.${lang}`, note[lang]]])),
  phone: phone ?? '', email: email ?? '', version: String(version),
})
