import { defineMail } from '../../../kit/mail.ts'
import { strings } from './strings.ts'

/** To the owner of a service: a question and a link, and not a word about which. */
export const askLetter = defineMail('services.confirm', strings.letter)
