import { cleanLine, latinDigits } from './clean.ts'
import { concepts } from './synonyms.ts'

const folds: Record<string, string> = {
  ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ى: 'ي', ی: 'ي', ې: 'ي', ٱ: 'ا',
  ک: 'ك', گ: 'ك', ڭ: 'ك', پ: 'ب', چ: 'ج', ڤ: 'ف', ڨ: 'ق',
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i',
}
const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'g')

/**
 * What two spellings of the same words have in common: small letters, no accents, no tashkeel or tatweel, one alef,
 * one yeh, Latin digits, and a single space for everything that is neither letter nor digit.
 */
export function searchKey(text: string): string {
  return latinDigits(cleanLine(text))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .replace(folded, (letter) => folds[letter]!)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The words a text is found by: stems, or for what `synonyms.ts` knows the word itself and its `~concept`
 * (the word serves those who are still typing it).
 */
export function searchWords(text: string): string[] {
  const found = new Set<string>()
  for (const word of wordsOf(text)) {
    const concept = conceptOf(word)
    if (concept) found.add(concept).add(word)
    else found.add(stem(word))
  }
  return [...found]
}

/** What a reader asks for, one entry a word: a text that has them all among its `searchWords` is found. */
export function askedWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => conceptOf(word) ?? stem(word)))]
}

const stopWords = [
  'في من على الى عن مع هذا هذه ذلك التي الذي الذين او ثم كل اي ما لا هل ان انا هو هي لي لنا لها له قد كان يا',
  'le la les de des du un une et ou au aux en dans pour par sur avec je j l d qu que qui est sont mon ma mes ce ces',
  'the a an of and or to in on for with by from at my i is are am be do this that s t',
]

const longestWord = 40

// A question made of stop words alone is asked as it is.
function wordsOf(text: string): string[] {
  const { compounds, stops } = dictionary()
  let key = searchKey(text)
  for (const [apart, joined] of compounds) key = key.replaceAll(apart, joined)
  const words = key.split(' ').filter((word) => word !== '').map((word) => word.slice(0, longestWord))
  const telling = words.filter((word) => !stops.has(word))
  return telling.length > 0 ? telling : words
}

const isArabic = (word: string) => /^\p{Script=Arabic}/u.test(word)

/** The stem of a word that went through `searchKey`; light, so that a reader sees why something was found. */
export const stem = (word: string): string => (isArabic(word) ? withoutLetter(withoutEnding(word)) : latinStem(word))

// Order matters: endings go before single letters, so that all forms of a word end alike.
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=...)|^ال(?=..)/
const longEnding = /(?<=...)(?:تها|تهم|تنا|تكم|تي|ته|ات|ون|ين|ان|ها|هم|هن|نا|كم|يه)$/
const shortEnding = /(?<=...)[هي]$/

const withoutArticle = (word: string) => word.replace(article, '')
const withoutEnding = (word: string) =>
  withoutArticle(word).replace(/(?<=...)ء$/, '').replace(longEnding, '').replace(shortEnding, '')
const withoutLetter = (word: string) => word.replace(/^[وفبل](?=...)/, '')

// French and English at once, as the language of a question is not known.
function latinStem(word: string): string {
  const stemmed = word
    .replace(/(?<=..[^e])aux$/, 'al')
    .replace(/(?<=[aeo]u)x$|(?<=..[^s])s$/, '')
    .replace(/(?<=....)(?:ing|ed)$/, '')
    .replace(/(?<=...)e+$/, '')
    .replace(/(?<=..)y$/, 'i')
    .replace(/([b-df-hj-np-tv-z])\1+/g, '$1')
  return stemmed.length < 3 ? word : stemmed
}

let read: ReturnType<typeof readDictionary> | undefined
/** Read when it is first asked for: it takes longer than most of a start. */
const dictionary = () => (read ??= readDictionary())

function readDictionary() {
  const conceptsByWord = new Map<string, string>()
  const compounds = new Map<string, string>()
  for (const [name, words] of Object.entries(concepts)) {
    for (const key of Object.values(words).join(' ').split(' ').map(searchKey)) {
      const word = key.replaceAll(' ', '')
      if (word !== key) compounds.set(key, word)
      conceptsByWord.set(word, `~${name}`)
    }
  }
  for (const [word, concept] of [...conceptsByWord]) {
    const bare = withoutEnding(word)
    if (isArabic(word) && !conceptsByWord.has(bare)) conceptsByWord.set(bare, concept)
  }
  return { conceptsByWord, compounds, stops: new Set(stopWords.flatMap((list) => searchKey(list).split(' '))) }
}

function conceptOf(word: string): string | undefined {
  const forms = isArabic(word)
    ? [word, withoutArticle(word), withoutEnding(word), stem(word)]
    : [word, word.replace(/[sx]$/, ''), word.replace(/es$/, '')]
  const { conceptsByWord } = dictionary()
  for (const form of forms) {
    const concept = conceptsByWord.get(form)
    if (concept) return concept
  }
}
