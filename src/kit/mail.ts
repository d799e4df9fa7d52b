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
import { dueLetters, insertLetter, type Letter, markFailed, markSent, markTried, pruneLetters, recentLetters } from './mail/store.ts'
import { strings } from './mail/strings.ts'
import type { Work } from './request.ts'
import { house, open, seal, type Vault } from './vault.ts'

/**
 * What a letter may say. Declared once, beside a module's strings; it has no slots but `{n}`, a count. So no name, no code
 * and no free text can get into a letter.
 */
export type MailTemplate = { readonly name: string; readonly subject: Text; readonly body: Text | Plural; readonly action: Text }
/** An address below ours, without its origin. */
export type MailLink = `/${string}`

const templates = new Map<string, MailTemplate>()

/** Declares a letter. Twice the same name is a mistake: a template is no place for what differs from letter to letter. */
export function defineMail(name: string, { subject, body, action }: Omit<MailTemplate, 'name'>): MailTemplate {
  if (templates.has(name)) throw new Error(`the letter ${name} is defined twice`)
  if (JSON.stringify([subject, body, action]).match(/\{(?!n\}|")\w+\}/)) throw new Error(`the letter ${name} has a slot`)
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

/** Puts a letter on its way: it leaves if and when the request is committed. */
export async function sendMail({ db, vault }: Pick<Work, 'db' | 'vault'>, { to, lang, template, link, n }: MailTo) {
  if (templates.get(template.name) !== template) throw new Error('a letter is made by defineMail')
  if (!/^\/[\w./~%?&=:@-]*$/.test(link) || link.startsWith('//')) throw new Error('a letter links to a page of ours')
  if (!/^[^\s<>"(),:;@[\]\\]+@[^\s<>"(),:;@[\]\\]+$/u.test(to) || to.length > 254) throw new Error('no address to send to')
  const id = crypto.randomUUID()
  const sealed = seal(await vault.keysOf(house), place(id), { to, link })
  await insertLetter(db, { id, template: template.name, lang: lang ?? null, n: n ?? null, sealed })
}

export type Rendered = { to: string; subject: string; text: string; html: string; link: MailLink; action: string }

/** A letter as it is sent: plain text, and the same with a button. */
export function renderMail({ to, lang, template, link, n }: MailTo, origin: string): Rendered {
  const parts = (lang ? [lang] : [...languages]).map((each) => {
    const { t, dir, tag } = localeOf(each)
    const values = n === undefined ? undefined : { n }
    return { lang: tag.slice(0, 2), dir, body: t(template.body, values), action: t(template.action), why: t(strings.why), mudun: t(strings.mudun) }
  })
  const address = new URL(link, origin).href
  const subjects = (lang ? [lang] : [...languages]).map((each) => localeOf(each).t(template.subject))
  return {
    to,
    link,
    action: parts[0]!.action,
    subject: subjects.join(' · '),
    text: parts.map(({ body, action, why, dir }) => `${body}\n\n${action}\n${dir === 'rtl' ? isolate(address) : address}\n\n${why}\n`).join('\n—\n\n'),
    html: `<!doctype html><html lang="${parts[0]!.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escape(subjects[0]!)}</title><body style="${styles.body}">${parts.map((part) => partOf(part, address)).join('<hr>')}</body></html>`,
  }
}

type Part = { lang: string; dir: string; body: string; action: string; why: string; mudun: string }
const partOf = ({ lang, dir, body, action, why, mudun }: Part, address: string) =>
  `<div lang="${lang}" dir="${dir}" style="${styles.part}"><p style="${styles.mudun}">${escape(mudun)}</p><p>${escape(body)}</p>` +
  `<p><a href="${escape(address)}" style="${styles.action}">${escape(action)}</a></p><p style="${styles.why}">${escape(why)}</p></div>`

const styles = {
  body: 'margin:0;padding:16px;background:#f5f3ef;color:#1d1d1b;font:16px/1.6 system-ui,sans-serif',
  part: 'max-width:36em;margin:0 auto;padding:24px;background:#fff;text-align:start',
  mudun: 'margin:0;font-weight:700',
  action: 'display:inline-block;padding:12px 20px;background:#0b5d57;color:#fff;text-decoration:none;border-radius:6px',
  why: 'color:#5c5a55;font-size:14px',
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

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
export async function lettersToShow(background: Db, vault: Vault, origin: string): Promise<(Rendered & Pick<Letter, 'id' | 'at'>)[]> {
  const letters = await recentLetters(background)
  return Promise.all(letters.map(async (letter) => ({ id: letter.id, at: letter.at, ...(await letterOf(vault, letter, origin)) })))
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
