// The state of each translation of a service or guide: who wrote or checked it, when, and whether the original has changed since.
import type { Actor } from '../../kit/actor.ts'
import { type Lang, languages, type Text } from '../../kit/language.ts'

export type TranslationState = 'source' | 'checked' | 'draft' | 'outdated' | 'missing'
export type Translations = Partial<Record<Lang, { state: TranslationState; by?: string; at?: string }>>

type Written = {
  sourceLang: Lang
  /** All its texts, in one order. */
  texts: Text[]
  /** Without these a language has no translation. */
  needed: Text[]
}
type Deed = { actor: Actor; now: () => Date; /** The languages somebody says to have read through. */ checked: readonly Lang[] }

/** The states after a change: an untouched translation of a changed original is outdated. */
export function translationsAfter(before: (Written & { states: Translations }) | undefined, after: Written, { actor, now, checked }: Deed): Translations {
  const changed = (lang: Lang) => !before || JSON.stringify(before.texts.map((text) => text[lang])) !== JSON.stringify(after.texts.map((text) => text[lang]))
  const stateOf = (lang: Lang): TranslationState => {
    if (lang === after.sourceLang) return 'source'
    if (after.needed.some((text) => !text[lang])) return 'missing'
    if (checked.includes(lang)) return 'checked'
    if (changed(lang)) return 'draft'
    if (changed(after.sourceLang)) return 'outdated'
    const known = before?.states[lang]?.state ?? 'draft'
    return known === 'source' || known === 'missing' ? 'draft' : known
  }
  return Object.fromEntries(languages.map((lang) => {
    const state = stateOf(lang)
    const known = before?.states[lang]
    if (known?.state === state && !changed(lang)) return [lang, known]
    return [lang, { state, at: now().toISOString(), ...(actor.userId && { by: actor.userId }) }]
  }))
}

/** A text as everybody can read it: where a language is missing, in the one it was written in. */
export function filled(text: Text, source: Lang): Text {
  const spare = text[source] || text.fr || text.ar || text.en
  return { ar: text.ar || spare, fr: text.fr || spare, en: text.en || spare }
}
