// A practice's text as a list of its passages: what lacks, what is translated, what changed, what it is found by.
import { type Lang, languages, type Text } from '../../kit/language.ts'
import { searchWords } from '../../kit/text.ts'
import { type Content, isEmpty } from './practice.ts'

/** A passage's key is its path: 'context', 'steps.2.title'. */
export type Passage = readonly [key: string, text: Text]

const single = ['title', 'summary', 'context', 'size', 'support', 'tool', 'cost', 'wentWrong', 'contact'] as const

/** All passages that say something in some language. */
export function passagesOf(content: Content): Passage[] {
  const all: Passage[] = [
    ...single.map((key): Passage => [key, content[key]]),
    ...content.partners.map((text, i): Passage => [`partners.${i}`, text]),
    ...content.steps.flatMap(({ title, text, takes }, i): Passage[] =>
      [[`steps.${i}.title`, title], [`steps.${i}.text`, text], [`steps.${i}.takes`, takes]]),
    ...content.results.flatMap(({ text, evidence }, i): Passage[] =>
      [[`results.${i}.text`, text], [`results.${i}.evidence`, evidence]]),
  ]
  return all.filter(([, text]) => !isEmpty(text))
}

/** The section that a passage belongs to: 'steps' of 'steps.2.title'. */
export const sectionOf = (key: string) => key.split('.')[0]!

/** In which languages nothing is missing. */
export const completeIn = (content: Content): Lang[] =>
  languages.filter((lang) => passagesOf(content).every(([, text]) => text[lang] !== ''))

export type Lack = 'title' | 'summary' | 'context' | 'partners' | 'steps' | 'results' | 'wentWrong' | 'from' | 'contact' | 'evidence'

/** What must be told, in the language it is written in, before anybody is asked to review it. */
export function lacking(content: Content, lang: Lang): Lack[] {
  const has = (text: Text | undefined) => text !== undefined && text[lang] !== ''
  return ([
    ['title', has(content.title)],
    ['summary', has(content.summary)],
    ['context', has(content.context)],
    ['partners', content.partners.some(has)],
    ['steps', content.steps.some(({ title }) => has(title))],
    ['results', content.results.some(({ text }) => has(text))],
    ['evidence', content.results.every(({ measured, evidence, link, file }) => !measured || has(evidence) || link || file)],
    ['wentWrong', has(content.wentWrong)],
    ['from', content.from !== undefined],
    ['contact', has(content.contact)],
  ] as [Lack, boolean][]).filter(([, there]) => !there).map(([lack]) => lack)
}

/** In which languages it cannot be found or understood at a glance: these must be there before it is published. */
export const unreadableIn = ({ title, summary }: Pick<Content, 'title' | 'summary'>): Lang[] =>
  languages.filter((lang) => title[lang] === '' || summary[lang] === '')

// A word in the title says more than one in a step.
const weights: Record<string, number> = { title: 8, summary: 4, tool: 3, partners: 2 }

/** The words a practice is found by, in all its languages, with their weight. */
export function weighedWords(content: Content, names: readonly Text[]): Map<string, number> {
  const found = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of searchWords(text)) found.set(word, Math.max(found.get(word) ?? 0, weight))
  }
  for (const [key, text] of passagesOf(content)) for (const lang of languages) add(text[lang], weights[sectionOf(key)] ?? 1)
  for (const name of names) for (const lang of languages) add(name[lang], 4)
  return found
}
