// Where in the sources a frame of the bundle is. Maps are read when a fault asks for them: the server starts without.
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './config.ts'

const maps = new Map<string, SourceMap | undefined>()

/** The frames of an error, without the message that stands before them in its stack. */
export function framesOf({ stack = '', message }: Error): string[] {
  const after = stack.slice(stack.indexOf(message) + message.length)
  return after.split('\n').filter((line) => /^ {4}at /.test(line)).slice(0, 12).map((line) => inSources(line.trim().slice(3)))
}

function inSources(frame: string) {
  return frame.replace(/(?<=^|[( ])((?:file:\/\/)?\/[^():]+):(\d+):(\d+)/, (whole, address: string, line: string, column: string) => {
    const file = address.startsWith('file:') ? fileURLToPath(address) : address
    const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (!found || !('originalSource' in found)) return whole.replace(address, relative(root, file))
    const source = relative(root, join(file, '..', found.originalSource))
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`
  })
}

function mapOf(file: string) {
  if (!maps.has(file)) maps.set(file, existsSync(`${file}.map`) ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))) : undefined)
  return maps.get(file)
}
