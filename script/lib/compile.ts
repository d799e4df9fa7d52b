// The sources as JavaScript, file by file as they stand: a process that strips a thousand of them anew has spent three seconds
// before its first test. Not bundled: modules that know each other begin in the order of their imports, here as there.
import { globSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { serverBundle } from '../../build.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.cache/tests')

/** Imports name what lies beside them there; who looks for files of a folder finds that of the source. */
const moved: Plugin = {
  name: 'moved',
  setup: ({ onLoad }) => onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8'))
      .replace(/^((?:import|export|\}).*?'\.[^'\n]*)\.tsx?(?=')/gm, '$1.mjs')
      .replace(/(\bimport\('\.[^'\n]*)\.tsx?(?='\))/g, '$1.mjs')
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    loader: path.endsWith('x') ? 'tsx' : 'ts',
  })),
}

/** Compiles everything that tests reach, and gives the path of what became of `file`. */
export async function compileSources(): Promise<(file: string) => string> {
  rmSync(folder, { recursive: true, force: true })
  const { target, format, jsx, jsxImportSource } = serverBundle
  await build({
    absWorkingDir: root, platform: 'node', entryPoints: globSync(['{src,demo,bench,e2e,script}/**/*.{ts,tsx}', 'build*.ts'], { cwd: root }),
    outdir: folder, outbase: root, outExtension: { '.js': '.mjs' }, sourcemap: 'inline', sourcesContent: false,
    target, format, jsx, jsxImportSource, plugins: [moved],
  })
  return (file) => join(folder, file.replace(/\.tsx?$/, '.mjs'))
}
