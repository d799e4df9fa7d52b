import { createHash } from 'node:crypto'
import { families } from './families.ts'
import { remembering } from './memory.ts'
import { readings } from './readings.ts'
import { applyRules } from './rules.ts'
import { longestKey } from './rules-skeleton.ts'
import { isArabic, spacedWords } from './text.ts'

/** A word of a name: its key, which spellings of other languages and scripts share, and how this spelling sounds. */
export type Word = { key: string; sounds: string; arabic: boolean }

/** The words of a name; particles are gone, and what belongs together is one word (*Abd el Kader*, *Nour Eddine*). */
export const nameWords = remembering((name: string): Word[] => {
  const spelled = spacedWords(name)
  const usual = usualWords(spelled)
  const words = read(usual)
  if (usual === spelled) return words
  const own = read(spelled)
  return own.length === words.length ? words.map(({ key }, i) => ({ ...own[i]!, key })) : words
})

/** The keys of a name, one a word; a key is at most seven ASCII letters and digits. */
export const nameKeys = (name: string): string[] => nameWords(name).map((word) => word.key)

/** For each word of a name that is looked for: its key, then the keys of other ways to read it, four in all at most. */
export const queryKeys = remembering((name: string): string[][] => {
  const words = usualWords(spacedWords(name))
  const keys = read(words).map((word) => [word.key])
  for (const [from, to] of readings) {
    const other = words.replace(from, to)
    if (other === words) continue
    const others = read(other)
    if (others.length !== keys.length) continue
    others.forEach(({ key }, i) => {
      const known = keys[i]!
      if (known.length < mostReadings && !known.includes(key)) known.push(key)
    })
  }
  return keys
})

const mostReadings = 4

const usualWords = (spelled: string) => spelled.replace(/[^ ]+/g, (word) => families.get(word) ?? word)

function read(words: string): Word[] {
  return applyRules('name', words).split(' ').filter(Boolean).map((word) => {
    const arabic = isArabic(word)
    const sounds = applyRules(arabic ? 'arabic' : 'latin', word)
    return { sounds, arabic, key: keyOf(sounds) }
  }).filter((word) => word.key)
}

function keyOf(sounds: string) {
  const key = applyRules('key', sounds).toLowerCase()
  return /^[a-z]*$/.test(key) ? key.slice(0, longestKey) : foreignKey(key)
}

/** Other scripts have no rules here: such a name meets only itself. */
const foreignKey = (key: string) => `0${createHash('sha256').update(key).digest('hex').slice(0, longestKey - 1)}`
