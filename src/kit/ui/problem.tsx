import type { Text } from '../language.ts'
import { useView } from '../view.ts'
import { Button } from './atoms.tsx'
import { strings } from './strings.ts'
import { Ltr } from './text.tsx'

type Way = { path: string; label: Text }

/** What went wrong, what is safe, and the way out; for a fault of ours also its number. */
export function ProblemPage({
  text,
  way,
  reference,
}: {
  text: Text
  way?: Way | undefined
  reference?: string | undefined
}) {
  const { t, href } = useView()
  const { path, label } = way ?? { path: '/', label: strings.problem.back }
  return (
    <div class="stack">
      <h1>{t(text)}</h1>
      {reference && (
        <p class="sub">
          {t(strings.problem.reference)} <Ltr>{reference}</Ltr>
        </p>
      )}
      <div class="row">
        <Button label={label} href={href(path)} kind="primary" />
      </div>
    </div>
  )
}
