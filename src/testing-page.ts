// For tests: what holds for every page, whatever it is about.
import type { Lang } from './kit/language.ts'
import { type Element, elementsOf, isHidden, readHtml, show, textOf, within } from './testing-html.ts'
import { misplaced, references, unknownIn, words } from './testing-markup.ts'

/** A page as it was read, and what is wrong with it. */
export type Page = { elements: Element[]; byId: Map<string, Element>; labels: Map<string, Element>; faults: string[] }

export function judgePage(html: string, lang: Lang): Page {
  const { page: root, faults } = readHtml(html)
  const elements = elementsOf(root)
  const byId = new Map<string, Element>()
  const labels = new Map<string, Element>()
  for (const element of elements) {
    const [id, target] = [element.attributes.get('id'), element.attributes.get('for')]
    if (id !== undefined && byId.has(id)) faults.push(`two elements are called ${id}`)
    if (id !== undefined) byId.set(id, element)
    if (target !== undefined && element.tag === 'label') labels.set(target, element)
  }
  const page: Page = { elements, byId, labels, faults }
  faults.push(...headOf(page, lang))
  for (const element of elements) {
    faults.push(...unknownIn(element), ...misplaced(element), ...leadingNowhere(element, page))
    if (needsName(element) && !nameOf(element, page).trim()) faults.push(`${show(element)} has no name`)
    for (const said of saidBy(element)) faults.push(...leftoversIn(said))
  }
  return { ...page, faults: [...new Set(faults)] }
}

function headOf({ elements }: Page, lang: Lang): string[] {
  const root = elements.find(({ tag }) => tag === 'html')
  const titles = elements.filter((element) => (element.tag === 'title' || element.tag === 'h1') && !within(element, 'svg')).map(({ tag }) => tag).join()
  return [
    ...(root?.attributes.get('lang') === lang && root.attributes.get('dir') === (lang === 'ar' ? 'rtl' : 'ltr') ? [] : ['<html> does not tell its language and direction']),
    ...(titles === 'title,h1' ? [] : [`its titles are ${titles}`]),
  ]
}

function leadingNowhere({ tag, attributes }: Element, { byId }: Page): string[] {
  const named = [...attributes].flatMap(([name, value]) => {
    if (name === 'href') return value.startsWith('#') && value.length > 1 ? [decodeURIComponent(value.slice(1))] : []
    return references.has(name) ? words(value) : []
  })
  return named.filter((id) => !byId.has(id)).map((id) => `<${tag}> speaks of ${id}, which is not there`)
}

const fields = ['input', 'select', 'textarea']
const named = [...fields, ...words('a button summary th legend label option title h1 h2 h3 h4')]

function needsName(element: Element): boolean {
  const { tag, attributes } = element
  if (tag === 'img') return !attributes.has('alt')
  if (!named.includes(tag) || isHidden(element)) return false
  return !(tag === 'input' && attributes.get('type') === 'hidden') && !(tag === 'option' && attributes.get('value') === '')
}

/** What it is called for those who listen. */
function nameOf(element: Element, { byId, labels }: Page): string {
  const { tag, attributes } = element
  const labelledBy = attributes.get('aria-labelledby')
  if (labelledBy) return words(labelledBy).flatMap((id) => byId.get(id) ?? []).map(textOf).join(' ')
  if (!fields.includes(tag)) return textOf(element) || attributes.get('title') || ''
  const label = labels.get(attributes.get('id') ?? '') ?? within(element, 'label')
  return attributes.get('aria-label') ?? (label ? textOf(label) : '')
}

const unsaid = ['script', 'style', 'code', 'kbd', 'template']
const said = words('title alt placeholder aria-label aria-description aria-valuetext')

/** What somebody reads or hears: text, and the attributes that are shown. Codes stand in <code>. */
function saidBy({ tag, attributes, children }: Element): string[] {
  if (unsaid.includes(tag)) return []
  return [...children.filter((child) => typeof child === 'string'), ...said.flatMap((name) => attributes.get(name) ?? [])]
}

const leftover = /\{\w+\}|\b(?:undefined|null|NaN|Infinity)\b|\[object |Invalid Date|(?<![\w./@-])[a-z]+_[a-z_]+(?![\w./@])/

function leftoversIn(text: string): string[] {
  const [found] = leftover.exec(text) ?? []
  return found ? [`«${text.trim().slice(0, 80)}» has ${found} in it`] : []
}
