export type Memory<T> = ReturnType<typeof remember<T>>

/** A bounded memory by key. */
export function remember<T>({ seconds, atMost }: { seconds: number; atMost: number }) {
  const known = new Map<string, { value: T; until: number }>()
  let forgotten = 0
  return {
    get: (key: string): T | undefined => {
      const found = known.get(key)
      return found && found.until > Date.now() ? found.value : undefined
    },
    /** What `load` finds. Not kept if something was forgotten meanwhile: it may have been read before the change. */
    load: async (key: string, load: () => Promise<T | undefined>): Promise<T | undefined> => {
      const before = forgotten
      const value = await load()
      if (value === undefined || before !== forgotten) return value
      known.delete(key)
      known.set(key, { value, until: Date.now() + seconds * 1000 })
      if (known.size > atMost) known.delete(known.keys().next().value!)
      return value
    },
    forget: (matches: (value: T) => boolean) => {
      forgotten++
      for (const [key, { value }] of known) if (matches(value)) known.delete(key)
    },
  }
}
