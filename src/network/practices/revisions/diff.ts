// What changed between two texts of a practice, word by word.
import { type Lang, languages } from '../../../kit/language.ts'
import { passagesOf } from '../passages.ts'
import type { Content } from '../practice.ts'

export type Part = { kind: 'same' | 'added' | 'removed'; text: string }
export type Change = { key: string; lang: Lang; parts: Part[] }

/** Every passage that differs, in the order of the newer text. */
export function changesBetween(before: Content, after: Content): Change[] {
  const [old, now] = [new Map(passagesOf(before)), new Map(passagesOf(after))]
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  return keys.flatMap((key) => languages.flatMap((lang): Change[] => {
    const [a, b] = [old.get(key)?.[lang] ?? '', now.get(key)?.[lang] ?? '']
    return a === b ? [] : [{ key, lang, parts: wordsBetween(a, b) }]
  }))
}

// Beyond so many pairs of words a comparison costs more than it tells: then all is new.
const mostPairs = 1_000_000

/** The longest common run of words stays; what is not in it was removed or added. */
export function wordsBetween(before: string, after: string): Part[] {
  const [a, b] = [tokens(before), tokens(after)]
  if (a.length * b.length > mostPairs) return merged([{ kind: 'removed', text: before }, { kind: 'added', text: after }])
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const parts: Part[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) parts.push({ kind: 'same', text: a[i]! }), i++, j++
    else if (i < a.length && (j === b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) parts.push({ kind: 'removed', text: a[i++]! })
    else parts.push({ kind: 'added', text: b[j++]! })
  }
  return merged(parts)
}

const tokens = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

/** Neighbours of one kind as one part; a change of several words is one removal and one addition, not one a word. */
function merged(parts: Part[]): Part[] {
  const result: Part[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  parts.forEach(({ kind, text }, i) => {
    const isBetween = kind === 'same' && text.trim() === '' && (removed || added) && parts[i + 1] && parts[i + 1]!.kind !== 'same'
    if (kind === 'removed' || isBetween) removed += text
    if (kind === 'added' || isBetween) added += text
    if (kind !== 'same' || isBetween) return
    flush()
    const last = result.at(-1)
    if (last?.kind === 'same') last.text += text
    else result.push({ kind, text })
  })
  flush()
  return result
}
