// Text that people send (typed, pasted, imported), before anything is kept or compared.

// Control characters, except tab and line ends, which each caller treats in its own way.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu
// Overrides, embeddings and isolates let a text reorder what stands around it; pages isolate by markup instead.
const bidiControls = /[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/g
const marksOfDirection = /[\u200e\u200f\u061c]/g
// Zero-width space, word joiner, byte order mark, soft hyphen, invisible operators, tags.
const invisible = /[\u200b\u2060-\u2065\ufeff\u00ad\u180e\u{e0000}-\u{e0fff}]/gu
// Sorani, Persian, Hindi and emoji need joiners between two letters; between Latin letters they only hide something.
const joined = String.raw`\p{L}\p{Extended_Pictographic}\u0640`
const afterLetter = String.raw`(?<=[[${joined}\p{Emoji_Modifier}]--\p{Script=Latin}]\p{M}*)`
const uselessJoiners = new RegExp(String.raw`(?!${afterLetter})[\u200c\u200d]|[\u200c\u200d](?![${joined}])`, 'gv')
// What some PDF readers paste in place of Arabic letters.
const presentationForms = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]+/g
const heapedMarks = /(\p{M}{6})\p{M}+/gu

function cleanCharacters(text: string) {
  return text
    .toWellFormed()
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(invisible, '')
    .replace(presentationForms, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(uselessJoiners, '')
    .normalize('NFC') // once more: a joiner may have kept a letter and its mark apart
    .replace(heapedMarks, '$1')
}

// What most cells and fields hold needs no cleaning: ASCII, whole accented and Arabic letters, spaces.
const plainLetters = /^[ -~À-ÖØ-öø-ÿ\u0621-\u063a\u0641-\u064a]*$/

/** One line: no control or hidden characters, single spaces, NFC. */
export function cleanLine(text: string): string {
  if (plainLetters.test(text)) return text.replace(/ {2,}/g, ' ').trim()
  return cleanCharacters(text.replace(marksOfDirection, '').replace(/\s+/g, ' ')).replace(/\s+/g, ' ').trim()
}

/** Several lines: as `cleanLine`, but line ends (as `\n`), tabs and marks of direction stay. */
export function cleanParagraph(text: string): string {
  return cleanCharacters(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
}

/** Arabic-Indic and Persian digits as 0–9, with their decimal and thousands signs. */
export function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, '')
}

/** Length as people count it: an emoji beyond the basic plane is one. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}
