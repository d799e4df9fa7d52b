/** No name is longer; what follows is cut before any rule sees it. */
export const longestName = 200

const single: Record<string, string> = {
  ı: 'i', ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ɓ: 'b', ɗ: 'd', ƴ: 'y', ŋ: 'n',
}
const asciiOnly = /^[a-z ]*$/

/**
 * Small letters without accents, vowel signs, hamza, tatweel, control or direction characters; Western digits.
 * Decomposing does most of it: أ, إ and آ become ا, ؤ becomes و, ئ becomes ي, é becomes e.
 */
export function plain(text: string): string {
  const short = text.slice(0, longestName)
  const low = short.toLowerCase()
  if (asciiOnly.test(low)) return low
  return westernDigits(low.normalize('NFKD').slice(0, 2 * longestName))
    .replace(/\s/g, ' ')
    .replace(/[\p{M}\p{C}ـ]/gu, '')
    .toLowerCase()
    .replace(/[ıøœæßłđðþɓɗƴŋ]/g, (letter) => single[letter]!)
    .slice(0, longestName)
}

/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** Words of letters, separated and surrounded by one space, so that a rule can speak of whole words. */
export function spacedWords(text: string): string {
  const words = plain(text)
    .replace(/['’‘ʼʻʿʾ`´ءʹ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![^ ])\p{N}+(?![^ ])/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  return ` ${words} `
}

export const isArabic = (word: string) => /[\u0600-\u06ff]/.test(word)
