// The form of a practice is flat ('steps.2.title.ar'); its text is nested. Entries left blank fall away.
import type { FormValues } from '../../../kit/form.ts'
import { languages, type Text } from '../../../kit/language.ts'
import type { PracticeForm } from '../practice.ts'

const lists = ['partners', 'steps', 'results'] as const
type List = (typeof lists)[number]
const entryOf = (key: string) => /^(partners|steps|results)\.(\d{1,3})\.(.+)$/.exec(key)

/** The values without blank entries, renumbered; `moved` tells where each entry of a list went. */
export function compacted(values: FormValues): { values: FormValues; moved: (list: List, index: number) => number | undefined } {
  const filled = Object.fromEntries(lists.map((list) => [list, new Set<number>()])) as Record<List, Set<number>>
  for (const [key, value] of Object.entries(values)) {
    const [, list, index, field] = entryOf(key) ?? []
    if (list && field !== 'measured' && typeof value === 'string' && value.trim() !== '') filled[list as List].add(Number(index))
  }
  const order = (list: List) => [...filled[list]].sort((a, b) => a - b)
  const moved = (list: List, index: number) => {
    const at = order(list).indexOf(index)
    return at < 0 ? undefined : at
  }
  const kept: FormValues = {}
  for (const [key, value] of Object.entries(values)) {
    const [, list, index, field] = entryOf(key) ?? []
    if (!list) kept[key] = value
    else {
      const at = moved(list as List, Number(index))
      if (at !== undefined) kept[`${list}.${at}.${field}`] = value
    }
  }
  return { values: kept, moved }
}

/** What the schema of a practice reads. */
export function nested(values: FormValues): Record<string, unknown> {
  const root = bare()
  for (const [key, value] of Object.entries(values)) {
    const path = key.split('.')
    let within = root
    for (const part of path.slice(0, -1)) within = (typeof within[part] === 'object' ? within[part] : (within[part] = bare())) as Record<string, unknown>
    within[path.at(-1)!] = value
  }
  for (const list of lists) {
    root[list] = Object.entries((root[list] as object | undefined) ?? {}).filter(([index]) => /^\d+$/.test(index)).map(([, entry]) => entry)
  }
  root.sources = String(values.sourceLines ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  return root
}

// Without a prototype, so that no name in a form can reach one.
const bare = () => Object.create(null) as Record<string, unknown>

/** The form's values of a practice's text. */
export function flat({ invented: _, sources, ...form }: PracticeForm): FormValues {
  const values: FormValues = { sourceLines: sources.join('\n') }
  const put = (path: string, value: unknown) => {
    if (typeof value === 'string') values[path] = value
    else if (typeof value === 'boolean') value ? (values[path] = '1') : undefined
    else if (value) for (const [key, inner] of Object.entries(value)) put(path ? `${path}.${key}` : key, inner)
  }
  put('', form)
  return values
}

/** How many entries of a list a form holds. */
export function entriesIn(values: FormValues, list: List): number {
  return Math.max(0, ...Object.keys(values).map((key) => entryOf(key)).filter((found) => found?.[1] === list).map((found) => Number(found![2]) + 1))
}

/** A text of which no language is empty, for notices: the others borrow. */
export function filled(text: Text): Text {
  const some = languages.map((lang) => text[lang]).find((said) => said !== '') ?? ''
  return Object.fromEntries(languages.map((lang) => [lang, text[lang] || some])) as Text
}
