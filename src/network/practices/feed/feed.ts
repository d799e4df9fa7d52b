// The latest practices as an Atom feed (RFC 4287), one in each language.
import { createHash } from 'node:crypto'
import type { Lang, Locale } from '../../../kit/language.ts'
import { inWords } from '../practice.ts'
import { strings as shared } from '../strings.ts'
import { strings } from '../reading/strings.ts'
import type { Listed } from '../reading/store.ts'

/** `origin` is where this Mudun is reached; ids do not depend on it. */
export function atomFeed(practices: Listed[], { lang, t }: Pick<Locale, 'lang' | 't'>, origin: string): string {
  const home = `${origin}/${lang}/practices`
  const updated = practices.map(({ publishedAt }) => publishedAt!).reduce((a, b) => (a > b ? a : b), new Date(0))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${idOf('feed', lang)}</id>`,
    `<title>${plain(t(shared.practices))}</title>`,
    `<subtitle>${plain(t(strings.lead))}</subtitle>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${plain(`${home}/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${plain(home)}"/>`,
    ...practices.map((practice) => entry(practice, lang, t, home)),
    '</feed>\n',
  ].join('\n')
}

function entry({ id, title, summary, lang: first, theme, cityName, firstPublishedAt, publishedAt }: Listed, lang: Lang, t: Locale['t'], home: string) {
  const [name, text] = [inWords(title, lang, first), inWords(summary, lang, first)]
  return [
    '<entry>',
    `<id>${idOf(id, lang)}</id>`,
    `<title${inLang(name.lang, lang)}>${plain(t(name.text))}</title>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${plain(`${home}/${id}`)}"/>`,
    `<published>${firstPublishedAt!.toISOString()}</published>`,
    `<updated>${publishedAt!.toISOString()}</updated>`,
    `<author><name>${plain(t(cityName))}</name></author>`,
    `<category term="${theme}" label="${plain(t(shared.themes[theme]))}"/>`,
    `<summary${inLang(text.lang, lang)}>${plain(t(text.text))}</summary>`,
    '</entry>',
  ].join('\n')
}

const inLang = (own: Lang, feed: Lang) => (own === feed ? '' : ` xml:lang="${own}"`)

/** A name that stays the same for ever, wherever the feed is served from: a UUID of version 8 (RFC 9562). */
function idOf(what: string, lang: Lang) {
  const hex = createHash('sha256').update(`mudun practice ${what} ${lang}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML knows no control characters but these, not even as entities.
const plain = (text: string) =>
  text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (char) => entities[char]!)
