import { Parser } from 'saxen'
import { SheetProblem } from './problem.ts'

export type Attributes = Record<string, string>
type Handlers = {
  open: (name: string, attributes: () => Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Reads XML as it arrives; names come without their prefix. Steps once a chunk, so that the caller can hand on what
 * was found. No entity but the five of XML is known, and a document type (where others are declared) is refused.
 */
export async function* readXml(chunks: AsyncIterable<string>, { open, close, text }: Handlers): AsyncGenerator<void> {
  const parser = new Parser()
    .on('error', () => { throw new SheetProblem('damaged') })
    .on('attention', () => { throw new SheetProblem('damaged') })
    .on('openTag', (name, attributes, decode) => open(localName(name), () => decoded(attributes(), decode)))
  if (close) parser.on('closeTag', (name) => close(localName(name)))
  if (text) parser.on('text', (part, decode) => text(decode(part))).on('cdata', text)

  for await (const chunk of chunks) {
    parser.write(chunk)
    yield
  }
  parser.end()
  yield
}

/** Reads XML to its end. */
export async function readAllXml(chunks: AsyncIterable<string>, handlers: Handlers): Promise<void> {
  for await (const _ of readXml(chunks, handlers));
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  const result: Attributes = Object.create(null)
  for (const name in attributes) {
    if (name.startsWith('xmlns')) continue
    const local = localName(name)
    if (local === name || !(local in result)) result[local] = decode(attributes[name]!)
  }
  return result
}
