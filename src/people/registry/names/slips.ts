import { longestKey } from './rules-skeleton.ts'

// How often a letter was missing, too many or another between two spellings of one name was counted (40,000 names of
// bench/registry/people.ts, after Kernighan, Church and Gale 1990): these make 85 of 100 of the keys that are one slip apart.
const missed = { first: 'al', within: 'dhiklmuwy', last: 'adiu' }
const confused = othersOf(
  'ad af ah ai ak al am an as at au aw bf ch ck cs ds dt fw hk ij im it iu iy jk js jy kl ks mn st uw'.split(' '),
)

function othersOf(pairs: string[]) {
  const others = new Map<string, string>()
  for (const [one, other] of pairs as Iterable<string>) {
    others.set(one!, (others.get(one!) ?? '') + other)
    others.set(other!, (others.get(other!) ?? '') + one)
  }
  return others
}

/** The keys that are one likely slip away from this one: a letter too many, too few, another, or two exchanged. Some fifty for a name. */
export function slipsOf(key: string): string[] {
  const found = new Set<string>()
  for (let i = 0; i <= key.length; i++) {
    const [head, tail] = [key.slice(0, i), key.slice(i)]
    for (const letter of i === 0 ? missed.first : tail ? missed.within : missed.last) found.add(head + letter + tail)
    for (const letter of confused.get(tail.charAt(0)) ?? '') found.add(head + letter + tail.slice(1))
    if (tail) found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2))
  }
  const cut = new Set([...found].map((near) => near.slice(0, longestKey)).filter((near) => near.length > 1))
  cut.delete(key)
  return [...cut]
}
