import { nameKeys } from './normalise.ts'

/** A name in its parts. */
export type Parts = { givenName: string; fatherName?: string; familyName?: string }

/**
 * A whole name in its parts: the given name first, the family's last, the father's between them. What the rules read as one
 * word stays together (*Abd el Kader*, *Nour Eddine*), and a particle goes with the word that follows it (*Ben Salah*).
 */
export function partsOf(fullName: string): Parts {
  const [givenName = fullName, ...others] = joinedWords(fullName)
  if (others.length < 2) return { givenName, ...(others[0] && { familyName: others[0] }) }
  return { givenName, fatherName: others.slice(0, -1).join(' '), familyName: others.at(-1)! }
}

function joinedWords(name: string): string[] {
  const words: string[] = []
  let open = ''
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const before = words.at(-1)
    if (before !== undefined && !open && belongTogether(before, word)) words[words.length - 1] = `${before} ${word}`
    else if (isParticle(word)) open = `${open}${word} `
    else {
      words.push(open + word)
      open = ''
    }
  }
  return open ? [...words, open.trim()] : words
}

const isParticle = (word: string) => nameKeys(`${word} x`).length < 2

/** Together they have fewer keys than apart. */
const belongTogether = (one: string, other: string) => nameKeys(`${one} ${other}`).length < nameKeys(one).length + nameKeys(other).length
