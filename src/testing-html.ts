// For tests: reads a page as strictly as a browser is lenient. What a browser would mend in silence is a fault here.
export type Element = { tag: string; attributes: Map<string, string>; children: (Element | string)[]; parent?: Element }

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const rawTexts = new Set(['script', 'style'])
const piece = /<!doctype html>|<!--[^]*?-->|<\/([a-zA-Z][\w-]*)>|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gy
const attribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

export const decode = (text: string) => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
  name ? (named[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)))

export function readHtml(html: string): { page: Element; faults: string[] } {
  const page: Element = { tag: '#page', attributes: new Map(), children: [] }
  const faults: string[] = []
  let at = page
  piece.lastIndex = 0
  for (let end = 0; end < html.length; end = piece.lastIndex) {
    const found = piece.exec(html)
    if (!found) return { page, faults: [...faults, `no markup: ${html.slice(end, end + 60)}`] }
    const [text, closed, opened, attributes = '', selfClosed] = found
    if (closed) at = close(at, closed, faults)
    else if (opened) {
      const element: Element = { tag: opened, attributes: attributesOf(opened, attributes, faults), children: [], parent: at }
      at.children.push(element)
      if (rawTexts.has(opened)) piece.lastIndex = html.indexOf(`</${opened}>`, piece.lastIndex)
      if (selfClosed && !voids.has(opened) && !within(element, 'svg')) faults.push(`<${opened}/> is no end`)
      if (!selfClosed && !voids.has(opened)) at = element
    } else if (!text.startsWith('<!')) at.children.push(decode(text))
  }
  if (at !== page) faults.push(`<${at.tag}> has no end`)
  return { page, faults }
}

function close(at: Element, tag: string, faults: string[]): Element {
  if (at.tag === tag) return at.parent!
  faults.push(`</${tag}> ends <${at.tag}>`)
  return at
}

function attributesOf(tag: string, text: string, faults: string[]) {
  const attributes = new Map<string, string>()
  for (const [, name, value = ''] of text.matchAll(attribute)) {
    if (attributes.has(name!)) faults.push(`<${tag}> has ${name} twice`)
    attributes.set(name!, decode(value))
  }
  return attributes
}

/** Every element below this one, in order. */
export const elementsOf = (of: Element): Element[] => of.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]))

/** The nearest such element around this one, or this one itself. */
export function within(element: Element | undefined, ...tags: string[]): Element | undefined {
  return !element || tags.includes(element.tag) ? element : within(element.parent, ...tags)
}

export const isHidden = (element: Element): boolean =>
  element.attributes.has('hidden') || element.attributes.get('aria-hidden') === 'true' || (element.parent ? isHidden(element.parent) : false)

/** What can be read of it, also by those who listen. */
export function textOf(of: Element | string): string {
  if (typeof of === 'string') return of
  if (rawTexts.has(of.tag)) return ''
  if (of.tag === 'img') return of.attributes.get('alt') ?? ''
  return of.attributes.get('aria-label') ?? of.children.map(textOf).join('')
}

export const show = ({ tag, attributes }: Element) => `<${[tag, ...[...attributes].map(([name, value]) => `${name}="${value.slice(0, 60)}"`)].join(' ')}>`
