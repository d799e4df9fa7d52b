import { isDeepStrictEqual } from 'node:util'
import type { FormValues } from '../../../kit/form.ts'
import { languageNames, type Text } from '../../../kit/language.ts'
import { Bdi, Facts, Notice } from '../../../kit/ui/index.ts'
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

/** The second editor sees both: what was saved meanwhile, field by field where it differs, above their own text. */
export function Theirs({ theirs, mine, label, say = (_, value) => value }: TheirsProps) {
  const view = useView()
  const { t } = view
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const differing = names.filter((name) => !aside.includes(name) && !isDeepStrictEqual(listOf(theirs[name]), listOf(mine[name])))
  const named = (field: string, part: string | undefined) => {
    if (!part) return t(label(field))
    return `${t(label(field))} · ${part in languageNames ? languageNames[part as 'ar'] : dayName(view, Number(part))}`
  }
  return (
    <Notice tone="warn" title={strings.theirs}>
      <p>{t(strings.theirsWhy)}</p>
      <Facts facts={differing.map((name) => {
        const [field = '', part] = name.split('.')
        return { label: named(field, part), value: <Bdi>{listOf(theirs[name]).map((value) => say(field, value)).join(' · ') || t(strings.empty)}</Bdi> }
      })} />
    </Notice>
  )
}

const listOf = (value: string | string[] | undefined) => [value ?? []].flat().filter((text) => text !== '')
