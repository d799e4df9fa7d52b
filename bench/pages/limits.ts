// What a page may cost whoever has the slowest line. Time is measured beside it, and judged by people: it is the machine's too.
import type { Views } from './measuring.ts'

export const limits = { publicFirst: 15_000, later: 8_000, script: 1_500, font: 22_000, requests: 9, shift: 0 }

/** What of it is not kept, in a sentence each. */
export function exceeded({ first, later, fontOnce }: Views, isPublic: boolean): string[] {
  const over = (what: string, value: number, limit: number) => (value > limit ? [`${what} ${value}, at most ${limit}`] : [])
  return [
    ...over('the first page with its styles, bytes:', isPublic ? first.page : 0, limits.publicFirst),
    ...over('a later view, bytes:', later.all, limits.later),
    ...over('script, bytes:', first.script, limits.script),
    ...over('Arabic font, bytes:', fontOnce, limits.font),
    ...over('requests:', first.requests, limits.requests),
    ...over('layout shift:', Math.max(first.shift, later.shift), limits.shift),
    ...[...first.others, ...later.others].map((url) => `asks somebody else: ${url}`),
  ]
}
