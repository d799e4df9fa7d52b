// What changed, for the eye and for the ear.
import { direction, languageNames } from '../../../kit/language.ts'
import { Stack } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Change } from './diff.ts'
import { sectionName, strings } from './strings.ts'

/** Each changed passage with its name and language. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useView()
  if (changes.length === 0) return <p>{t(strings.noChange)}</p>
  return (
    <Stack>
      {changes.map(({ key, lang, parts }) => (
        <div>
          <p class="hint"><PassageName passage={key} /> · <span lang={lang}>{languageNames[lang]}</span></p>
          <p lang={lang} dir={direction(lang)}>
            {parts.map(({ kind, text }) => (kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text))}
          </p>
        </div>
      ))}
    </Stack>
  )
}

/** «Steps 3» of 'steps.2.title'. */
function PassageName({ passage }: { passage: string }) {
  const { t } = useView()
  const [section = '', index] = passage.split('.')
  const name = t(sectionName(section) ?? section)
  return <>{index === undefined ? name : t(strings.diffKey, { section: name, n: Number(index) + 1 })}</>
}
