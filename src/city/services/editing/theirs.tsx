import { isDeepStrictEqual } from 'node:util'
import type { FormValues } from '../../../kit/form.ts'
import { languageNames, type Text } from '../../../kit/language.ts'
import { Bdi, ListTable, Notice } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { dayName } from '../saying.ts'
import { strings } from './strings.ts'

type TheirsProps = {
  /** What stands there now, and what the second editor meant, as values of the form. */
  theirs: FormValues
  mine: FormValues
  label: (field: string) => Text | string
  /** A value in words. */
  say?: (field: string, value: string) => string
}

const aside = ['version', 'orgId']

/** The second editor sees both: what was saved meanwhile beside their own text, field by field where it differs. */
export function Theirs({ theirs, mine, label, say = (_, value) => value }: TheirsProps) {
  const view = useView()
  const { t } = view
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const differing = names.filter((name) => !aside.includes(name) && !isDeepStrictEqual(listOf(theirs[name]), listOf(mine[name])))
  const said = (name: string, values: FormValues) => listOf(values[name]).map((value) => say(name.split('.')[0]!, value)).join(' · ') || t(strings.empty)
  const named = (name: string) => {
    const [field = '', part] = name.split('.')
    if (!part) return t(label(field))
    return `${t(label(field))} · ${part in languageNames ? languageNames[part as 'ar'] : dayName(view, Number(part))}`
  }
  return (
    <Notice tone="warn" title={strings.theirs}>
      <ListTable caption={strings.theirs} rows={differing} columns={[
        { label: strings.field, place: 'title', cell: named },
        { label: strings.saved, labelled: true, cell: (name) => <Bdi>{said(name, theirs)}</Bdi> },
        { label: strings.yours, labelled: true, cell: (name) => <Bdi>{said(name, mine)}</Bdi> },
      ]} />
    </Notice>
  )
}

const listOf = (value: string | string[] | undefined) => [value ?? []].flat().filter((text) => text !== '')
