// For tests: the words of HTML, SVG and ARIA that pages may use. Hono's JSX takes any; a slip of the pen would go unseen.
import { type Element, show, within } from './testing-html.ts'

export const words = (text: string) => text.trim().split(/\s+/)

const everywhere = new Set(words(`class id lang dir title hidden tabindex role translate inert autofocus enterkeyhint inputmode spellcheck autocapitalize
  popover slot nonce accesskey contenteditable draggable`))
const byTag: Record<string, string> = {
  html: 'data-theme', head: '', body: '', title: '', base: 'href', meta: 'name content charset http-equiv media property', style: 'media',
  link: 'rel href as blocking type media crossorigin sizes hreflang imagesizes imagesrcset integrity', script: 'src type defer async crossorigin integrity',
  a: 'href hreflang download rel target type ping referrerpolicy', img: 'src srcset sizes alt width height loading decoding fetchpriority',
  form: 'action method enctype novalidate autocomplete name target rel accept-charset', label: 'for', output: 'for form name',
  input: `name type value checked disabled readonly required placeholder autocomplete list form min max step minlength maxlength pattern multiple size accept
    capture formaction formmethod formnovalidate formenctype dirname alt src`,
  button: 'name type value disabled form formaction formmethod formnovalidate popovertarget popovertargetaction command commandfor',
  select: 'name disabled required multiple size form autocomplete', option: 'value selected disabled label', optgroup: 'label disabled',
  textarea: 'name rows cols disabled readonly required placeholder maxlength minlength form autocomplete wrap dirname', datalist: '',
  fieldset: 'disabled form name', legend: '', details: 'open name', summary: '', dialog: 'open', progress: 'value max', meter: 'value min max low high optimum form',
  table: '', caption: '', thead: '', tbody: '', tfoot: '', tr: '', colgroup: 'span', col: 'span', th: 'scope colspan rowspan headers abbr', td: 'colspan rowspan headers',
  ol: 'start reversed type', ul: '', li: 'value', dl: '', dt: '', dd: '', time: 'datetime', data: 'value', blockquote: 'cite', q: 'cite', template: '', noscript: '',
  ...Object.fromEntries(words(`header nav main footer section article aside search h1 h2 h3 h4 h5 h6 hgroup p div span b strong i em small mark s del ins u sub sup
    abbr dfn code kbd samp var pre address bdi bdo br wbr hr figure figcaption picture ruby rt rp`).map((tag) => [tag, ''])),
}
const allowed = new Map(Object.entries(byTag).map(([tag, names]) => [tag, new Set(words(names))]))

const drawing = new Set(words(`viewBox xmlns width height x y x1 x2 y1 y2 cx cy r rx ry d points transform fill fill-opacity fill-rule stroke stroke-width
  stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity opacity text-anchor dominant-baseline dx dy href id offset stop-color
  gradientUnits patternUnits clip-path mask preserveAspectRatio shape-rendering vector-effect focusable pathLength font-size font-weight letter-spacing`))
const drawn = new Set(words(`svg g path circle ellipse line polyline polygon rect text tspan title desc defs use symbol clipPath mask pattern linearGradient
  radialGradient stop marker image a`))

const aria = new Set(words(`label labelledby describedby description details controls owns activedescendant errormessage hidden current pressed expanded checked
  selected disabled readonly required invalid live atomic busy relevant haspopup modal multiline multiselectable orientation placeholder posinset setsize level
  sort valuemin valuemax valuenow valuetext roledescription keyshortcuts autocomplete colcount colindex colspan rowcount rowindex rowspan`).map((name) => `aria-${name}`))
const roles = new Set(words(`alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure
  form grid gridcell group heading img link list listbox listitem log main marquee math menu menubar menuitem meter navigation none note option presentation
  progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider status switch tab table tablist tabpanel term textbox timer toolbar
  tooltip tree treeitem`))

/** Attributes whose value names an element of the page. */
export const references = new Set(words('for form list headers popovertarget commandfor aria-labelledby aria-describedby aria-details aria-controls aria-owns aria-activedescendant aria-errormessage'))

const blocks = words('p div ul ol dl table form fieldset section article aside header footer nav main figure blockquote pre address details hr h1 h2 h3 h4 h5 h6')
/** What may not stand within what; a browser moves it out, and the page falls apart. */
const apart: [outer: string[], inner: string[]][] = [
  [['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'], blocks], [['form'], ['form']], [['a', 'button'], words('a button input select textarea details label')],
  [['span', 'b', 'strong', 'small', 'em', 'bdi', 'label'], blocks], [['label'], ['label']],
]
const neverWithin = new Map([...new Set(apart.flatMap(([, inner]) => inner))].map((tag) => [tag, apart.flatMap(([outer, inner]) => (inner.includes(tag) ? outer : []))]))
const parents: Record<string, string[]> = {
  li: ['ul', 'ol'], dt: ['dl', 'div'], dd: ['dl', 'div'], tr: ['thead', 'tbody', 'tfoot'], td: ['tr'], th: ['tr'], thead: ['table'], tbody: ['table'], caption: ['table'],
  option: ['select', 'optgroup', 'datalist'], legend: ['fieldset'], summary: ['details'], figcaption: ['figure'],
}

/** What is no known element, attribute or role. */
export function unknownIn(element: Element): string[] {
  const { tag, attributes } = element
  const inDrawing = within(element, 'svg')
  const known = inDrawing ? drawn.has(tag) && drawing : allowed.get(tag)
  if (!known) return [`no element is called ${tag}`]
  const faults: string[] = []
  for (const [name, value] of attributes) {
    if (!everywhere.has(name) && !known.has(name) && !aria.has(name) && !/^data-[a-z-]+$/.test(name)) faults.push(`<${tag}> has no ${name}`)
    if (name === 'role' && !roles.has(value)) faults.push(`no role is called ${value}`)
  }
  return faults
}

/** What a browser would move elsewhere. */
export function misplaced({ tag, parent }: Element): string[] {
  if (!parent || within(parent, 'svg')) return []
  const outer = neverWithin.get(tag)
  const wrong = outer && within(parent, ...outer)
  const right = parents[tag]
  return [
    ...(wrong ? [`<${tag}> within ${show(wrong)}`] : []),
    ...(right && !right.includes(parent.tag) ? [`<${tag}> straight in ${show(parent)}`] : []),
  ]
}
