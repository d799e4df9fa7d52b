const generation = 10_000

/**
 * Remembers the answers to the last ten to twenty thousand names: two maps, of which the older is forgotten when the
 * younger is full. What is returned must not be changed.
 */
export function remembering<T>(answer: (name: string) => T): (name: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (name) => {
    const known = young.get(name)
    if (known !== undefined) return known
    const value = old.get(name) ?? answer(name)
    if (name.length > longestRemembered) return value
    if (young.size >= generation) [old, young] = [young, new Map()]
    young.set(name, value)
    return value
  }
}

const longestRemembered = 80
