/**
 * Letters: a sentence of a template and a link, and nothing else. Whoever reads over a shoulder, or holds the mailbox,
 * learns that something waits, never about whom.
 */
import type { Transporter } from 'nodemailer'
import type { Duty } from './clock.ts'
import { config } from './config.ts'
import type { Db } from './database.ts'
import { isolate, type Lang, languages, localeOf, type Plural, type Text } from './language.ts'
import { log } from './log.ts'
import { type LetterPart, letterHtml } from './mail/letter.tsx'
import {
  dueLetters, insertLetter, type Letter, markFailed, markSent, markTried, pruneLetters, recentLetters,
} from './mail/store.ts'
import { strings } from './mail/strings.ts'
import type { Work } from './request.ts'
import { house, open, seal, type Vault } from './vault.ts'

/**
 * What a letter may say. Declared once, beside a module's strings; it has no slots but `{n}`, a count. So no name, no
 * code and no free text can get into a letter.
 */
export type MailTemplate = Readonly<{ name: string; subject: Text; body: Text | Plural; action: Text }>
/** An address below ours, without its origin. */
export type MailLink = `/${string}`

const templates = new Map<string, MailTemplate>()

/** Declares a letter. The same name twice is a mistake: a template holds nothing that differs between letters. */
export function defineMail(name: string, { subject, body, action }: Omit<MailTemplate, 'name'>): MailTemplate {
  if (templates.has(name)) throw new Error(`the letter ${name} is defined twice`)
  const slot = /\{(?!n\}|")\w+\}/
  if (slot.test(JSON.stringify([subject, body, action]))) throw new Error(`the letter ${name} has a slot`)
  const template = Object.freeze({ name, subject, body, action })
  templates.set(name, template)
  return template
}

export type MailTo = {
  to: string
  /** The reader's language; all three when it is not known. */
  lang?: Lang
  template: MailTemplate
  link: MailLink
  n?: number
}

// One address and nothing around it: what might start a second one, or a header, is refused.
const isAddress = /^[^\s<>"(),:;@[\]\\]+@[^\s<>"(),:;@[\]\\]+$/u

/** Puts a letter on its way: it leaves if and when the request is committed. */
export async function sendMail({ db, vault }: Pick<Work, 'db' | 'vault'>, { to, lang, template, link, n }: MailTo) {
  if (templates.get(template.name) !== template) throw new Error('a letter is made by defineMail')
  if (!/^\/[\w./~%?&=:@-]*$/.test(link) || link.startsWith('//')) throw new Error('a letter links to a page of ours')
  if (!isAddress.test(to) || to.length > 254) throw new Error('no address to send to')
  const id = crypto.randomUUID()
  const sealed = seal(await vault.keysOf(house), place(id), { to, link })
  await insertLetter(db, { id, template: template.name, lang: lang ?? null, n: n ?? null, sealed })
}

export type Rendered = { to: string; subject: string; text: string; html: string; link: MailLink; action: string }

/** A letter as it is sent: plain text, and the same as a page with a button. */
export function renderMail({ to, lang, template, link, n }: MailTo, origin: string): Rendered {
  const locales = (lang ? [lang] : languages).map((each) => localeOf(each))
  const values = n === undefined ? undefined : { n }
  const parts = locales.map(({ t, dir, lang }): LetterPart => ({
    lang, dir, mudun: t(strings.mudun), body: t(template.body, values), action: t(template.action), why: t(strings.why),
  }))
  const subject = locales.map(({ t }) => t(template.subject)).join(' · ')
  const address = new URL(link, origin).href
  return {
    to,
    link,
    action: parts[0]!.action,
    subject,
    text: parts.map((part) => plainText(part, address)).join('\n—\n\n'),
    html: letterHtml(subject, parts, address),
  }
}

const plainText = ({ dir, body, action, why }: LetterPart, address: string) =>
  `${body}\n\n${action}\n${dir === 'rtl' ? isolate(address) : address}\n\n${why}\n`

/** Hands letters over. Its one method is nodemailer's. */
export type Carrier = Pick<Transporter, 'sendMail'>

/** Speaks SMTP as configured; without a configuration nothing leaves the house. */
export async function openCarrier(smtp = config.mail.smtp): Promise<Carrier | undefined> {
  if (!smtp) return undefined
  const { createTransport } = await import('nodemailer') // loaded by those who send alone
  return createTransport({ url: smtp, connectionTimeout: 10_000, disableFileAccess: true, disableUrlAccess: true })
}

const mostTries = 12

/** A duty of the house: sends what waits. A letter that fails is tried again, later and later, for a day and a half. */
export async function deliverMail(background: Db, vault: Vault, carrier: Carrier, origin: string, now = new Date()) {
  let sent = 0
  for (const letter of await dueLetters(background, now)) {
    try {
      const { to, subject, text, html } = await letterOf(vault, letter, origin)
      const headers = { 'Auto-Submitted': 'auto-generated' }
      await carrier.sendMail({ from: config.mail.from, to: { name: '', address: to }, subject, text, html, headers })
      await markSent(background, letter.id, now)
      sent++
    } catch (error) {
      log.error('mail', error)
      const { responseCode, code } = error as { responseCode?: number; code?: string }
      const forGood = error instanceof UnknownLetter || (responseCode ?? 0) >= 500 || letter.tries + 1 >= mostTries
      if (forGood) await markFailed(background, letter.id, String(responseCode ?? code ?? 'unknown'))
      else await markTried(background, letter.id, new Date(now.getTime() + 60_000 * 2 ** letter.tries))
      if (!forGood && !responseCode) break // nobody answers: the others need not wait for that too
    }
  }
  return sent
}

/** Its template was removed while it waited. */
class UnknownLetter extends Error {}

async function letterOf(vault: Vault, { id, template, lang, n, sealed }: Letter, origin: string): Promise<Rendered> {
  const known = templates.get(template)
  if (!known || !sealed) throw new UnknownLetter()
  const { to, link } = open<{ to: string; link: MailLink }>(await vault.keysOf(house), place(id), sealed)
  return renderMail({ to, template: known, link, ...(lang && { lang }), ...(n !== null && { n }) }, origin)
}

/** The latest letters as they would be sent, for the page that shows them in development and in demonstrations. */
export async function lettersToShow(background: Db, vault: Vault, origin: string): Promise<(Rendered & { at: Date })[]> {
  const letters = await recentLetters(background)
  return Promise.all(letters.map(async (letter) => ({ at: letter.at, ...(await letterOf(vault, letter, origin)) })))
}

/** A duty of the house: nothing lies in the outbox for longer than a week. */
export const pruneMail = (background: Db, now = new Date()) =>
  pruneLetters(background, new Date(now.getTime() - 7 * 24 * 3600 * 1000))

export const mailDuties = (vault: Vault, carrier: Carrier | undefined, origin: string): Duty[] => [
  ...(carrier
    ? [{ name: 'mail', everySeconds: 10, run: (db: Db, now: Date) => deliverMail(db, vault, carrier, origin, now) }]
    : []),
  { name: 'prune-mail', everySeconds: 3600, run: pruneMail },
]

const place = (id: string) => ({ table: 'outbox', column: 'sealed', city: '', id })
