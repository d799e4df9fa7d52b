// What build-assets.ts made: where each file is, the styles of a first page, icons, the land of the map.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Context } from 'hono'
import { notFound } from './problem.ts'
import { innerSvg } from './ui/drawing.ts'

/** Styles: for every page (on a screen alone: without print), for articles, for files and figures, and for those who work here. */
export type Sheet = 'screen' | 'public' | 'reading' | 'more' | 'staff'
type Assets = {
  /** Changes whenever any file does. */
  version: string
  /** 'enhance.js' → '/assets/enhance.3f2a9c1e.js' */
  files: Record<string, string>
  styles: Record<Sheet, { css: string; hash: string }>
  icons: Record<string, string>
  region: { width: number; height: number; west: number; north: number; scale: number; land: string }
}

const root = rootOf(import.meta.dirname)
const folder = join(root, 'dist/assets')
const book = join(folder, 'assets.json')

// A checkout that was never built builds itself once; an installed product comes built.
if (!existsSync(book)) execFileSync(process.execPath, [join(root, 'build-assets.ts')], { cwd: root, stdio: 'inherit' })

export const assets: Assets = JSON.parse(readFileSync(book, 'utf8'))

/** The address of a built file: `assetPath('enhance.js')`. */
export const assetPath = (name: string) => assets.files[name] ?? unknown(name)

/** For style-src: the styles that a first visit carries inside the page ('sha256-…', without quotes). */
export const cssHashes = Object.values(assets.styles).map(({ hash }) => hash)

/** The drawing of an icon. A name that was not there when the assets were built is read from its package. */
export function drawingOf(icon: string): string {
  return (assets.icons[icon] ??= drawingFromPackage(icon))
}

function drawingFromPackage(icon: string) {
  const all = join(root, 'node_modules/lucide-static/icons')
  if (!existsSync(all)) return '' // in production a page without its icon is better than none
  const path = join(all, `${icon}.svg`)
  return existsSync(path) ? innerSvg(readFileSync(path, 'utf8')) : unknown(icon)
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/speculationrules+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const kept = new Map<string, Uint8Array<ArrayBuffer>>()
const known = new Set(Object.values(assets.files))

/** Answers `/assets/…`: the name changes with the content, so a browser may keep it for ever. */
export function serveAssets(c: Context) {
  if (!known.has(c.req.path)) throw notFound()
  const name = c.req.path.slice('/assets/'.length)
  const packed = extname(name) === '.woff2' || extname(name) === '.png' ? '' : packingOf(c)
  if (packed) c.header('content-encoding', packed === '.br' ? 'br' : 'gzip')
  c.header('vary', 'accept-encoding')
  c.header('content-type', types[extname(name)])
  if (name.startsWith('offline.')) c.header('service-worker-allowed', '/') // for the one page that it is registered for
  c.header('cache-control', 'public, max-age=31536000, immutable')
  return c.body(contentOf(join(folder, name + packed)))
}

function packingOf(c: Context) {
  const accepted = c.req.header('accept-encoding') ?? ''
  return accepted.includes('br') ? '.br' : accepted.includes('gzip') ? '.gz' : ''
}

function contentOf(path: string) {
  let content = kept.get(path)
  if (!content && !existsSync(path)) throw notFound() // a build of today has taken the place of the one that runs
  if (!content) kept.set(path, (content = new Uint8Array(readFileSync(path))))
  return content
}

function unknown(name: string): never {
  throw new Error(`No such asset: ${name}`)
}

function rootOf(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : rootOf(dirname(from))
}
