// Builds everything a browser is sent: styles, script, font, icons, the land of the maps → dist/assets.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import browserslist from 'browserslist'
import { build } from 'esbuild'
import { browserslistToTargets, bundle } from 'lightningcss'
import subsetFont from 'subset-font'
import { landOfRegion } from './build-map.ts'
import { innerSvg } from './src/kit/ui/drawing.ts'

/** Built aside and put in place at once: two that build at the same time do no harm. */
const out = `dist/assets-${process.pid}`
const place = 'dist/assets'
const styles = 'src/kit/ui/styles'
const oldest = ['chrome >= 109', 'firefox >= 115', 'safari >= 15.4', 'ios_saf >= 15.4']
const files: Record<string, string> = {}

mkdirSync(out, { recursive: true })
checkStyles()

put('mudun-arabic.woff2', await arabicFont())
for (const path of globSync('public/*')) put(path.slice('public/'.length), readFileSync(path))
const book = {
  files,
  styles: { screen: style('screen'), public: style('public'), reading: style('reading'), more: style('more'), staff: style('staff') },
  icons: iconsInUse(),
  region: landOfRegion(),
}
await scripts()
const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
writeFileSync(`${out}/assets.json`, JSON.stringify({ version, ...book }))
putInPlace()

function putInPlace() {
  rmSync(place, { recursive: true, force: true })
  try {
    renameSync(out, place)
  } catch {
    rmSync(out, { recursive: true }) // somebody was first
  }
}

/** Writes a file under a name that changes with its content, packed beforehand. */
function put(name: string, content: Buffer) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const hashed = name.replace(/\.(\w+)$/, `.${hash}.$1`)
  writeFileSync(`${out}/${hashed}`, content)
  files[name] = `/assets/${hashed}`
  if (/\.(woff2|png)$/.test(name)) return report(name, content.length)
  const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  writeFileSync(`${out}/${hashed}.br`, packed)
  writeFileSync(`${out}/${hashed}.gz`, gzipSync(content, { level: 9 }))
  report(name, packed.length)
}

function report(name: string, bytes: number) {
  if (process.argv.includes('--sizes')) console.log(name.padEnd(24), `${bytes} bytes sent`)
}

function style(name: string) {
  const { code, warnings } = bundle({
    filename: `${styles}/${name}.css`,
    minify: true,
    targets: browserslistToTargets(browserslist(oldest)),
  })
  for (const { message } of warnings) throw new Error(`${name}.css: ${message}`)
  const css = code.toString().replaceAll('mudun-arabic.woff2', files['mudun-arabic.woff2']!)
  put(`${name}.css`, Buffer.from(css))
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}

/** Arabic is read from the other side: a physical direction, tracking, a colour outside the tokens stop the build. */
function checkStyles() {
  for (const path of globSync(`${styles}/*.css`)) {
    const css = readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\//g, '')
    const forbidden = path.endsWith('tokens.css')
      ? /\b(left|right)\b/
      : /\b(left|right)\b|letter-spacing|text-transform|font-style: *italic|#[0-9a-f]{3,8}\b(?=[^{]*[;}])/i
    const found = css.match(forbidden)
    if (found) throw new Error(`${path}: ${found[0]}`)
  }
}

async function scripts() {
  const { outputFiles } = await build({
    entryPoints: globSync(['src/kit/client/*.ts', 'src/**/*.client.ts']),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari15.4'],
    outdir: out,
    write: false,
  })
  for (const { path, contents } of outputFiles) put(path.split('/').at(-1)!, Buffer.from(contents))
}

/** The letters of Arabic, of the Maghreb, Persian and Kurdish names, and the digits of the East; 400 to 700. */
async function arabicFont() {
  const source = readFileSync('node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2')
  const kept = `.cache/mudun-arabic.${createHash('sha256').update(source).digest('hex').slice(0, 8)}.woff2`
  if (existsSync(kept)) return readFileSync(kept)
  const font = await subsetFont(source, lettersOf([
    [0x60c], [0x61b], [0x61f], [0x621, 0x63a], [0x640, 0x652], [0x660, 0x66d], [0x670, 0x671], [0x67e], [0x686],
    [0x695], [0x698], [0x6a4], [0x6a9], [0x6ad], [0x6af], [0x6b5], [0x6be], [0x6c6], [0x6cc], [0x6ce], [0x6d5],
  ]), { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } })
  mkdirSync('.cache', { recursive: true })
  writeFileSync(kept, font)
  return font
}

function lettersOf(ranges: [number, number?][]) {
  const letters = ([from, to = from]: [number, number?]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
  return ranges.flatMap(letters).join('')
}

/** Any word in quotes that names an icon: a few too many, and none missing. */
function iconsInUse() {
  const folder = 'node_modules/lucide-static/icons'
  const code = globSync('{src,demo}/**/*.{ts,tsx}').map((path) => readFileSync(path, 'utf8')).join('\n')
  const names = new Set([...code.matchAll(/['"]([a-z][a-z0-9-]*)['"]/g)].map(([, name]) => name!))
  return Object.fromEntries([...names].sort().map((name) => [name, `${folder}/${name}.svg`] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, innerSvg(readFileSync(path, 'utf8'))]))
}
