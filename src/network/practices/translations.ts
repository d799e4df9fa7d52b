// How far each translation is, and which of its passages are older than what they translate.
import { type Lang, languages } from '../../kit/language.ts'
import { passagesOf } from './passages.ts'
import type { Content } from './practice.ts'

/** Of one language that the practice was not first written in. */
export type Translation = { checked?: { by: string; at: string }; outdated: string[] }
export type Translations = Partial<Record<Lang, Translation>>
export type State = 'source' | 'checked' | 'draft' | 'outdated' | 'missing'

/** The state after a change: what was changed in the first language alone is outdated in the others. */
export function afterChange(before: Content | undefined, now: Content, lang: Lang, known: Translations, checked: readonly Lang[], by: { by: string; at: string }): Translations {
  const old = new Map(before ? passagesOf(before) : [])
  const passages = passagesOf(now)
  return Object.fromEntries(languages.filter((one) => one !== lang).map((one): [Lang, Translation] => {
    if (checked.includes(one)) return [one, { checked: known[one]?.checked ?? by, outdated: [] }]
    const { outdated = [], checked: was } = known[one] ?? {}
    const changed = passages.filter(([key, text]) => old.get(key)?.[one] !== text[one]).map(([key]) => key)
    const left = passages.filter(([key, text]) => old.has(key) && old.get(key)![lang] !== text[lang]).map(([key]) => key)
    const still = passages.map(([key]) => key)
      .filter((key) => !changed.includes(key) && (left.includes(key) || outdated.includes(key)))
    return [one, { ...(was && changed.length === 0 && { checked: was }), outdated: still }]
  }))
}

/** The state of one passage in a language. */
export function stateOf(key: string, text: string, lang: Lang, first: Lang, known: Translations): State {
  if (text === '') return 'missing'
  if (lang === first) return 'source'
  if (known[lang]?.outdated.includes(key)) return 'outdated'
  return known[lang]?.checked ? 'checked' : 'draft'
}

/** The state of a language as a whole, and how much of it is there. */
export function overall(content: Content, lang: Lang, first: Lang, known: Translations): { state: State; ready: number; all: number } {
  const passages = passagesOf(content).filter(([, text]) => text[first] !== '' || text[lang] !== '')
  const ready = passages.filter(([, text]) => text[lang] !== '').length
  const state = ready === 0 ? 'missing' : stateOf(passages.find(([key]) => known[lang]?.outdated.includes(key))?.[0] ?? '', 'x', lang, first, known)
  return { state, ready, all: passages.length }
}
