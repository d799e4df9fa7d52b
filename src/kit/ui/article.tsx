// What an article that leads to action is made of: a practice, a guide.
import type { Lang } from '../language.ts'
import { useView } from '../view.ts'
import { Icon } from './icon.tsx'
import { type Line, Say, type Words } from './text.tsx'

type Instruction = { title: Line; text?: Line; time?: Line }

/** How it is done, step by step. */
export function Instructions({ steps }: { steps: Instruction[] }) {
  const { n } = useView()
  return (
    <ol class="instructions">
      {steps.map(({ title, text, time }, i) => (
        <li>
          <span class="step" aria-hidden="true">
            {n(i + 1)}
          </span>
          <div>
            <h3>
              <Say line={title} />
            </h3>
            {text && (
              <p>
                <Say line={text} />
              </p>
            )}
          </div>
          {time && (
            <span class="hint">
              <Say line={time} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What somebody said, and who. */
export function Quote({ text, by, lang }: { text: Words; by: Words; lang?: Lang }) {
  const { t } = useView()
  return (
    <blockquote class="quote" lang={lang}>
      <p>{t(text)}</p>
      <footer>
        <bdi>{t(by)}</bdi>
      </footer>
    </blockquote>
  )
}

/** What changed, each with its evidence; what is not measured says so. */
export function Results({ results }: { results: { text: Line; evidence?: Line; measured?: boolean }[] }) {
  return (
    <ul class="results">
      {results.map(({ text, evidence, measured = true }) => (
        <li class={measured ? undefined : 'open'}>
          <Icon name={measured ? 'circle-check' : 'circle-dot'} size={18} />
          <span>
            <Say line={text} />
            {evidence && (
              <small>
                <Say line={evidence} />
              </small>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
