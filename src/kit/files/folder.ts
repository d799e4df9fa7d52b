import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Shelf } from './shelf.ts'

/** Files in a local folder, spread over subfolders by the end of their id (its beginning is the time). */
export function folderShelf(root: string): Shelf {
  const pathOf = (id: string) => join(root, id.slice(-2), id.slice(-4, -2), id)
  return {
    async put(id, bytes) {
      const path = pathOf(id)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const draft = await open(`${path}.new`, 'w', 0o600)
      try {
        await draft.writeFile(bytes)
        await draft.sync()
      } finally {
        await draft.close()
      }
      await rename(`${path}.new`, path)
      const folder = await open(dirname(path))
      await folder.sync().finally(() => folder.close())
    },
    async get(id) {
      const path = pathOf(id)
      return (await stat(path).catch(() => undefined))?.isFile() ? createReadStream(path) : undefined
    },
    remove: (id) => rm(pathOf(id), { force: true }),
    async *list() {
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        const { mtime } = await stat(path).catch(() => ({ mtime: new Date() }))
        yield { id: entry.name.replace(/\.new$/, ''), at: mtime }
      }
    },
  }
}
