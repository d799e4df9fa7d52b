import { longestKey } from './rules-skeleton.ts'

const letters = [...'abcdfhijklmnrstuwy']

/** Every key that is one slip away from this one: a letter too many, too few, another, or two exchanged. Some 160 for a name. */
export function slipsOf(key: string): string[] {
  const found = new Set<string>()
  for (let i = 0; i <= key.length; i++) {
    const [head, tail] = [key.slice(0, i), key.slice(i)]
    for (const letter of letters) {
      found.add(head + letter + tail)
      if (tail) found.add(head + letter + tail.slice(1))
    }
    if (tail) found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2))
  }
  const cut = new Set([...found].map((near) => near.slice(0, longestKey)).filter((near) => near.length > 1))
  cut.delete(key)
  return [...cut]
}
