// A public page that a reader has already is not sent again: they ask with its mark, and get a 304.
import { createHash } from 'node:crypto'

const key = Buffer.from(' name="once" value="')
const keyLength = 36

/**
 * The mark (a weak ETag) of what a page says. Left out is what may differ between two that say the same: the head, where
 * styles are carried or linked, and the keys of forms. About 50 µs for 100 KB; packing the page costs thirty times that.
 */
export function markOf(page: Buffer, assetsVersion: string): string {
  const hash = createHash('sha256').update(assetsVersion).update(page.subarray(0, page.indexOf('</title>')))
  let at = page.indexOf('<body>')
  for (let next = page.indexOf(key, at); next >= 0; next = page.indexOf(key, at)) {
    hash.update(page.subarray(at, next))
    at = next + key.length + keyLength
  }
  return `W/"${hash.update(page.subarray(at)).digest('base64url').slice(0, 27)}"`
}

/** Does this `If-None-Match` name the mark? */
export const knows = (asked: string | undefined, mark: string) => asked?.split(',').some((one) => one.trim() === mark) ?? false
