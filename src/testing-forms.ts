// For tests: the forms of a page, as a browser would send them.
import { pdf } from './kit/files/samples.ts'
import { type Element, elementsOf, textOf, within } from './testing-html.ts'
import type { Page } from './testing-page.ts'

/** One way to send a form: with the button that was pressed. */
export type Offer = { method: 'GET' | 'POST'; action: string; fields: Field[]; multipart: boolean }
export type Field = {
  name: string; type: string; value: string; on: boolean; attributes: Map<string, string>; options: string[]
  /** What its hint and its flaw say. */
  hint: string; flaw: string
}
/** What is sent, in the order of the page. */
export type Sent = [name: string, value: string | File][]

const resolve = (address: string, at: string) => {
  const { pathname, search } = new URL(address, `http://localhost${at}`)
  return pathname + search
}

/** All that the forms of the page at this address offer to do. */
export function offersOf({ elements, byId }: Page, at: string): Offer[] {
  const usable = elements.filter((element) => element.attributes.has('name') && !element.attributes.has('disabled') && !isOff(within(element, 'fieldset')))
  return elements.filter(({ tag }) => tag === 'form').flatMap((form) => {
    const id = form.attributes.get('id')
    const isIts = (element: Element) => (element.attributes.has('form') ? element.attributes.get('form') === id : within(element, 'form') === form)
    const fields = usable.filter(isIts).flatMap((element) => fieldOf(element, byId))
    const buttons = elements.filter((element) => element.tag === 'button' && (element.attributes.get('type') ?? 'submit') === 'submit' && isIts(element))
    return (buttons.length ? buttons : [undefined]).map((button): Offer => {
      const of = (name: string) => button?.attributes.get(`form${name}`) ?? form.attributes.get(name)
      const pressed = button?.attributes.has('name') ? fieldOf(button, byId) : []
      return {
        method: (of('method') ?? 'get').toUpperCase() as Offer['method'], action: resolve(of('action') || at, at), multipart: of('enctype') === 'multipart/form-data',
        fields: [...fields, ...pressed],
      }
    })
  })
}

const isOff = (fieldset: Element | undefined): boolean => fieldset !== undefined && (fieldset.attributes.has('disabled') || isOff(within(fieldset.parent, 'fieldset')))

function fieldOf(element: Element, byId: Page['byId']): Field[] {
  const { tag, attributes } = element
  const said = (what: string) => (attributes.get('aria-describedby') ?? '').split(' ').filter((id) => id.endsWith(`-${what}`)).flatMap((id) => byId.get(id) ?? []).map(textOf).join(' ')
  const common = { name: attributes.get('name')!, attributes, options: [] as string[], on: true, hint: said('hint'), flaw: said('flaw') }
  const value = attributes.get('value') ?? ''
  if (tag === 'button') return [{ ...common, type: 'button', value }]
  if (tag === 'textarea') return [{ ...common, type: 'textarea', value: element.children.map(textOf).join('').replace(/^\n/, '') }]
  if (tag === 'select') return [{ ...common, type: 'select', ...chosenOf(element) }]
  if (tag !== 'input') return []
  const type = attributes.get('type') ?? 'text'
  const ticked = type === 'checkbox' || type === 'radio'
  return [{ ...common, type, value: ticked ? (attributes.get('value') ?? 'on') : value, on: !ticked || attributes.has('checked') }]
}

function chosenOf(select: Element) {
  const options = elementsOf(select).filter(({ tag, attributes }) => tag === 'option' && !attributes.has('disabled'))
  const valueOf = (option: Element) => option.attributes.get('value') ?? textOf(option)
  const chosen = options.find(({ attributes }) => attributes.has('selected')) ?? options[0]
  return { value: chosen ? valueOf(chosen) : '', options: options.map(valueOf) }
}

/** The form as it is offered, nothing typed. */
export const asOffered = ({ fields }: Offer): Sent => fields.filter(({ on, type }) => on && type !== 'file').map(({ name, value }) => [name, value])

/** The form filled by somebody in a hurry: whatever is empty gets what its hint shows or its field takes. */
export function filled({ fields }: Offer, today: Date): Sent {
  const groups = new Set(fields.filter(({ on, type }) => on && (type === 'radio' || type === 'checkbox')).map(({ name }) => name))
  return fields.flatMap((field): Sent => {
    const { name, type, value, on, attributes, options } = field
    if (type === 'radio' || type === 'checkbox') {
      const take = on || !groups.has(name)
      groups.add(name)
      return take ? [[name, value]] : []
    }
    if (type === 'file') return [[name, fileFor(attributes.get('accept') ?? '')]]
    if (value || type === 'hidden' || type === 'button') return [[name, value]]
    return [[name, options.find(Boolean) ?? exampleIn(field.hint) ?? typical(type, attributes, today)]]
  })
}

/** The same by somebody who reads what is wrong, on the page that says it: they write as in its example, else leave it out. */
export function corrected(page: Page, sent: Sent): Sent {
  const flaws = new Map(offersOf(page, '/').flatMap(({ fields }) => fields.map(({ name, flaw }) => [name, flaw] as const)))
  return sent.map(([name, value]) => {
    const flaw = flaws.get(name)
    if (!flaw || typeof value !== 'string') return [name, value]
    return [name, exampleIn(flaw) ?? /\d+/.exec(flaw)?.[0] ?? '']
  })
}

/** «Write the full number, such as +216 98 000 000.» Figures, or one word at the end. */
const example = /(?:such as|like this|par exemple|comme|ainsi|مثلًا|مثل|هكذا)[\s:\u200e]*(?<shown>[+\d][\d\s:.,،/-]*\d|[\w@.-]+\w(?=[\s.]*$))/i
const exampleIn = (text: string): string | undefined => example.exec(text)?.groups?.shown

/** A row of a matrix of practices, of a table of services and of one of people alike. */
const table = 'Ville;Pratique;Thème;Nom en français;Besoins;Prénom;Année de naissance\nFès;Un guichet;Santé;Un guichet;Santé;Zohra;1988\n'
const fileFor = (accept: string) =>
  (/csv/.test(accept) ? new File([table], 'liste.csv', { type: 'text/csv' }) : new File([new Uint8Array(pdf())], 'preuve.pdf', { type: 'application/pdf' }))

function typical(type: string, attributes: Map<string, string>, today: Date): string {
  const kind = attributes.get('inputmode') ?? type
  if (kind === 'date') return today.toISOString().slice(0, 10)
  if (kind === 'number' || kind === 'numeric' || kind === 'decimal') return attributes.get('min') ?? '2'
  if (kind === 'tel') return '+216 98 004 321'
  if (kind === 'email') return 'somebody@mudun.example'
  if (kind === 'url') return 'https://mudun.example/'
  if (kind === 'time') return '10:00'
  return 'Samira Ben Khalifa'.slice(0, Number(attributes.get('maxlength') ?? 40))
}

/** Which fields a form has, and which deed its button names. */
export const namesOf = ({ fields }: Offer) => [...new Set(fields.map(({ name, type, value }) => (type === 'button' || name === 'move' ? `${name}=${value}` : name)))].sort().join()

/** Codes are given anew, as files and passwords are; the key of a form is another each time. */
const givenAnew = /^(?:once|.*code)$/i

/**
 * What was sent in these fields and this page has lost: no field of that name holds it and no sentence tells it. Nor could
 * a field hold what is none of its choices, no day, or the first of two answers.
 */
export function lostIn(page: Page, fields: Field[], sent: Sent): string[] {
  const held = offersOf(page, '/').flatMap((offer) => offer.fields).filter(({ on }) => on).map(({ name, value }) => `${name}=${plain(value)}`)
  const told = page.elements.flatMap(({ children }) => children.filter((child) => typeof child === 'string').map(plain))
  const [holds, tells] = [new Set(held), new Set(told)]
  return sent.filter(([name, value], at) => {
    if (typeof value !== 'string' || !plain(value) || givenAnew.test(name)) return false
    const own = fields.filter((field) => field.name === name)
    const last = sent.findLastIndex(([other]) => other === name) === at
    return own.some((field) => couldHold(field, value, last)) && !holds.has(`${name}=${plain(value)}`) && !tells.has(plain(value))
  }).map(([name, value]) => `${name} (${String(value).slice(0, 20)})`)
}

/** Without what no text of ours keeps: control characters, marks of direction, spaces at its ends. */
const plain = (text: string) => text.normalize().replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, '').replace(/\s+/g, ' ').trim()

function couldHold({ type, options, value: own }: Field, value: string, last: boolean): boolean {
  if (type === 'file' || type === 'password') return false
  if (type === 'checkbox') return own === value
  if (type === 'radio' || type === 'button') return last && own === value
  if (type === 'select') return last && options.includes(value)
  if (type === 'date') return last && /^\d{4}-\d\d-\d\d$/.test(value)
  return last
}

/** As the body of a request. */
export function bodyOf({ multipart }: Pick<Offer, 'multipart'>, sent: Sent): FormData | URLSearchParams {
  const body = multipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of sent) if (multipart || typeof value === 'string') (body as FormData).append(name, value)
  return body
}
