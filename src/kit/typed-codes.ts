// Codes that people type by hand: how they are written, read and checked. No Node here: browsers read them, too.

/** What a code is written with: `letters` has no I, L, O, U; `digits` can be typed on any telephone, in any script. */
export const alphabets = { letters: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', digits: '0123456789' } as const
export type CodeShape = { length?: number; alphabet?: keyof typeof alphabets }

/**
 * What somebody typed, as the code it must be, in groups as it was given; undefined when it cannot be one.
 * Forgiven: small letters, spaces and dashes of all kinds, Arabic and Persian digits, O for 0, I and L for 1, U for V.
 */
export function readCode(typed: string, { length = 12, alphabet = 'letters' }: CodeShape = {}) {
  const letters = alphabets[alphabet]
  if (typed.length > 4 * length + 20) return undefined
  const code = westernDigits(typed.normalize('NFKC')).toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ILOU]/g, (letter) => ({ I: '1', L: '1', O: '0', U: 'V' })[letter]!)
  if (code.length !== length || [...code].some((character) => !letters.includes(character))) return undefined
  return checkOf(code.slice(0, -1), letters) === code.at(-1) ? grouped(code) : undefined
}

/** ISO 7064, hybrid system MOD n+1,n: finds every wrong character and nearly every swapped pair. */
export function checkOf(code: string, letters: string) {
  const n = letters.length
  let sum = n
  for (const character of code) sum = (2 * ((sum + letters.indexOf(character)) % n || n)) % (n + 1)
  return letters[(n + 1 - sum) % n]!
}

/** In groups of four. */
export const grouped = (code: string) => code.match(/.{1,4}/g)!.join('-')

/** Arabic (٠…٩) and Persian (۰…۹) digits as 0…9. */
export function westernDigits(text: string) {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}
