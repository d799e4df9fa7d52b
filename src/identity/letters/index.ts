// What identity writes to people: a sentence and a link.
import type { Lang } from '../../kit/language.ts'
import { defineMail, sendMail } from '../../kit/mail.ts'
import type { Work } from '../../kit/request.ts'
import { strings } from './strings.ts'

export type LetterKind = keyof typeof strings
const templates = Object.fromEntries(Object.entries(strings).map(([kind, words]) => [kind, defineMail(`identity.${kind}`, words)]))

/** Leaves when the deed is committed. `path` is below the language. */
export function sendLetter(
  work: Pick<Work, 'db' | 'vault'>, { to, lang, kind, path, n }: { to: string; lang: Lang; kind: LetterKind; path: `/${string}`; n?: number },
) {
  return sendMail(work, { to, lang, template: templates[kind]!, link: `/${lang}${path}`, ...(n !== undefined && { n }) })
}
