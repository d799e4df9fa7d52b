import { cleanLine } from '../clean.ts'

/** A name that is safe to show and to save under: no folders, no hidden characters, the extension of its content. */
export function fileName(sent: string, extension: string) {
  const last = cleanLine(sent.slice(-1000)).split(/[/\\]/).at(-1)!
  const stem = last
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[<>:"|?*%;]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
  return `${[...stem].slice(0, 100).join('').trim() || 'file'}.${extension}`
}

/** RFC 6266: a plain name for old programs, the real one for the others. Always a download, never a page. */
export function disposition(name: string) {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_').replace(/_{2,}/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
