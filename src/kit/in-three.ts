import { z } from 'zod'

/** One text in three languages, posted as `name.ar`, `name.fr`, `name.en`. Which may be empty is for its form to say. */
export const inThree = <T extends z.ZodType>(field: T) => z.object({ ar: field, fr: field, en: field }).prefault({} as never)

/** `name.ar` as `name: { ar }`: forms post flat names, schemas judge what they mean. */
export function nested(values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return values
  const made: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const [name, part, more] = key.split('.')
    if (part === undefined || more !== undefined || name === '__proto__') made[key] = value
    else made[name!] = { ...(made[name!] as object | undefined), [part]: value }
  }
  return made
}
