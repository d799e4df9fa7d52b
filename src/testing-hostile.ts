// For tests: what ill will, bad luck and old programs send, chosen by a seed so that what failed can be told again; and what nobody may get for it.
import { zipOf, workbook } from './kit/sheets/testing.ts'
import { words } from './testing-markup.ts'
import type { Lang } from './kit/language.ts'
import type { Answer } from './testing.ts'
import { textOf } from './testing-html.ts'
import { judgePage, type Page } from './testing-page.ts'

export type Dice = { next: () => number; pick: <T>(of: readonly T[]) => T }

/** The same seed throws the same dice (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next, pick: (of) => of[Math.floor(next() * of.length)]! }
}

/** Stands in whatever is sent, and must never stand in a log, nor as an element in a page. */
export const canary = 'xanadu7'
const markup = `<${canary} onload=alert(1)>`

/** As text; NUL and lone surrogates among them. */
export const texts = [
  '', ' ', `\0${canary}`, `${canary}\x01\x08\x1b[31m`, `\ud800${canary}`, `${canary}\udfff`, `\u202e${canary}\u202d`, '\ufeff\u200b\u200e', `${canary} `.repeat(1250), 'ع'.repeat(10_000),
  `a${'\u0301'.repeat(500)}`, '🧕🏽'.repeat(300), '2026-02-31', '31/02/2026', '0000-00-00', '275760-09-14', '-271821-04-19', '9999-99-99T99:99', '٣١/١٣/٢٠٢٦',
  '-1', '1e308', '1e999', '9223372036854775808', '99999999999999999999', '0x1f', '3.14159', '-0', 'NaN', 'Infinity', '١٢٣٤٥٦٧٨٩٠١٢٣٤٥',
  '[]', '{}', 'null', 'undefined', 'true', '__proto__', 'constructor', 'toString', '[object Object]', '{{7*7}}', '$'.concat('{7*7}'), '#{7*7}', '<%= 7*7 %>', '{n}',
  `=cmd|' /C ${canary}'!A0`, `@SUM(1+1)*${canary}`, `+${canary}`, `-${canary}`, `'; drop table users; -- ${canary}`, `" or ""="${canary}`, `%' or 1=1 -- ${canary}`,
  markup, `"><${canary}>`, `'><script>${canary}</script>`, `</textarea>${markup}`, `</title>${markup}`, `javascript:${canary}`, `//${canary}.example/`, `https://${canary}.example/\r\nset-cookie: a=b`,
  '../../../../etc/passwd', '..%2f..%2fetc%2fpasswd', '\\\\host\\share', 'file:///etc/passwd', `${canary}\r\nx-injected: 1`, '00000000-0000-0000-0000-000000000000',
  '0199d3b0-0000-7000-8000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '+216', '00216 98 \u0661\u0662\u0663', '@', `${canary}@`, `"${canary}"@[127.0.0.1]`, `a@${'b'.repeat(300)}.example`,
  '\\', '%', '%%', '_', '&', '*', '(', '?', 'a&b:*|!(c)', ':*', '\t\n\r', 'ﷺ'.repeat(100), `${canary}`.repeat(1500),
]

/** Within an address, as it stands there: some of it is no valid encoding of anything. */
export const rawTexts = [...texts.filter((text) => text && text.length < 3000).map((text) => encodeURIComponent(text.toWellFormed())), '%', '%zz', '%ff%fe', '%ed%a0%80', '%c0%af', '%00', '%E3%D1%CD%C8%C7', '..', '%2e%2e', '%2e%2e%2f', '%5c', ';a=b', "'"]

/** What pages are asked. */
export const questions = words('q need page after period status person view back __proto__ lang city theme org part from to id code state sort of year done notice topic by show at')
/** Every question at once, answered by a word that every object has. */
export const inherited = (word: string) => questions.map((question) => `${question}=${word}`).join('&')

export const hostileHeaders: Record<string, string>[] = [
  { 'accept-language': `${canary};q=zz,,*` }, { accept: canary }, { 'user-agent': '='.repeat(8000) }, { 'x-forwarded-for': `${canary}, 1.1.1.1` }, { 'if-none-match': '"' },
  { authorization: `Bearer mudun_${'a'.repeat(43)}` }, { cookie: `mudun=${canary}; theme=%00; lang=${canary}; v=%` }, { 'accept-encoding': canary }, { range: 'bytes=9-1' },
]

/** What stands in JSON where a field is expected. */
export const jsonValues: unknown[] = [null, true, 0, -1, 1e308, 1.5, [], [[]], [null], {}, { $ne: 1 }, { length: 1e9 }, ['a', ['b']], ...texts]

/** Bodies that are not what they say. */
export const brokenBodies: { type: string; body: string | Uint8Array<ArrayBuffer> }[] = [
  { type: 'application/x-www-form-urlencoded', body: '' },
  { type: 'application/x-www-form-urlencoded', body: '&&&=&==&%=%&%00=%00&%ff=%fe' },
  { type: 'application/x-www-form-urlencoded', body: `__proto__=${canary}&__proto__[]=a&constructor=b&prototype[]=c&toString=1&once=${canary}&once=` },
  { type: 'application/x-www-form-urlencoded', body: `a[]=1&a=2&a[]=3&[]=${canary}&[][]=1&name[]=1&q[]=1&move[]=send` },
  { type: 'application/x-www-form-urlencoded', body: Array.from({ length: 3000 }, (_, i) => `f${i}=1`).join('&') },
  { type: 'application/x-www-form-urlencoded', body: new Uint8Array([0x71, 0x3d, 0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x26, 0x6e, 0x3d, 0xff]) },
  { type: 'application/x-www-form-urlencoded; charset=windows-1256', body: 'q=%E3%D1%CD%C8%C7' },
  { type: 'multipart/form-data', body: 'no boundary' },
  { type: 'multipart/form-data; boundary=x', body: '--x\r\ncontent-disposition: form-data; name="q"\r\n\r\nnever ends' },
  { type: 'multipart/form-data; boundary=x', body: '--y\r\n\r\n--y--' },
  { type: 'multipart/form-data; boundary=x', body: `--x\r\ncontent-disposition: form-data; name="file"; filename="../../${canary}\0.xlsx"\r\ncontent-type: text/csv\r\n\r\na,b\r\n--x--\r\n` },
  { type: 'application/json', body: '{"a":' },
  { type: 'application/json', body: '[' .repeat(50_000) },
  { type: 'application/json', body: `{"__proto__":{"admin":true},"constructor":{"prototype":{"${canary}":1}}}` },
  { type: 'application/json', body: '"\\ud800"' },
  { type: 'application/json', body: 'null' },
  { type: 'application/xml', body: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>` },
  { type: 'text/plain', body: canary },
  { type: '', body: new Uint8Array([0, 255, 254, 1]) },
  { type: 'multipart/form-data; boundary=x', body: new Uint8Array(25_000_000) },
]

const bomb = () => zipOf({ ...workbook(`<sheetData>${'<row><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(400_000)}</sheetData>`) })

/** Files that a form for tables is given. */
export const hostileFiles = (): File[] => [
  ['empty.xlsx', new Uint8Array()], ['bomb.xlsx', bomb()], ['no.xlsx', Buffer.from('PK\x03\x04 broken')], [`${canary}/../../x.csv`, Buffer.from(`Nom;Description\n=cmd|'/C calc'!A0;${markup}\n`)],
  ['w1256.csv', new Uint8Array([0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x3b, 0xc7, 0xe1, 0x0a, 0xe3, 0x3b, 0xe3, 0x0a])], ['nul.csv', Buffer.from('a;b\n\0;\0\n')], ['page.html', Buffer.from(markup)],
  ['old.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])], ['quote.csv', Buffer.from('a,b\n"never closed,1\n')], ['wide.csv', Buffer.from('a;'.repeat(20_000))],
].map(([name, content]) => new File([new Uint8Array(content as Uint8Array)], name as string))

export const pageOf = ({ text, headers }: Answer, lang: Lang): Page | undefined =>
  (headers.get('content-type') ?? '').startsWith('text/html') ? judgePage(text, lang) : undefined

/** What no answer may be, whatever was asked. */
export function whatIsWrong({ status, text, headers }: Answer, page: Page | undefined, lang: Lang): string[] {
  const type = headers.get('content-type') ?? ''
  return [
    ...(status >= 500 ? [`answers ${status}`] : []),
    ...(status >= 400 && !tellsWhy(text, type, page, lang) ? [`answers ${status} without a sentence: ${text.slice(0, 100)}`] : []),
    ...(page && reflected.test(text) ? ['reflects what was sent'] : []),
    ...(headers.has('x-injected') || leadsAway.test(headers.get('location') ?? '') ? ['leads astray'] : []),
    ...(page?.faults.filter((fault) => !sentSo.test(fault)) ?? []),
  ]
}

const reflected = new RegExp(`<(?:script>)?${canary}|(?:href|src|action)="(?:javascript:|//|\\s*data:)[^"]*${canary}`)
const leadsAway = new RegExp(`^(?:https?:)?[/\\\\]{2}${canary}|^javascript:`)
/** Words that are a slip of the pen, if it is ours. */
const sentSo = /^«[^]*» has .+ in it$/
const script: Record<Lang, RegExp> = { ar: /[\u0621-\u064a]{3}/, fr: /[a-zà-ÿ]{3}/i, en: /[a-z]{3}/i }

function tellsWhy(text: string, type: string, page: Page | undefined, lang: Lang): boolean {
  if (type.includes('json')) return Object.values(script).some((letters) => letters.test(Object.values(JSON.parse(text) as object).join()))
  if (page) return page.elements.some((element) => (/^(?:title|h1|h2)$/.test(element.tag) || element.attributes.get('role') === 'alert') && script[lang].test(textOf(element)))
  return text.trim().length > 3
}
