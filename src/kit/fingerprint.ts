// A text that is the same for all, and its fingerprint, which anybody can compute.
import { createHash } from 'node:crypto'

/** The one way to write it: names in order, no spaces (as RFC 8785 has it for such values). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}

/** SHA-256 of the text, in hexadecimal: what `sha256sum` says of the file. */
export const fingerprintOf = (content: string) => createHash('sha256').update(content).digest('hex')
