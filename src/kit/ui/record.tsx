// One file: what is next, how far it is, what happened, who it is about and who may see it.
import type { Child } from 'hono/jsx'
import type { Lang } from '../language.ts'
import { useView } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import { FreeText, type Line, Ltr, Say, type Words } from './text.tsx'

type NextProps = {
  /** What to do, as an order: «Send the birth notice to the registry». */
  title: Words
  /** It is the reader who is waited for. */
  yours?: boolean
  /** Until when, and why. */
  due?: Line
  /** How much of the time is gone. */
  days?: { passed: number; total: number }
  /** What is there already. */
  ready?: Words[]
  /** The one form, or a sentence. */
  children?: Child
}

/** The one thing to do next, on top of a file. */
export function NextAction({ title, yours, due, days, ready = [], children }: NextProps) {
  const { t } = useView()
  return (
    <section class="next" aria-labelledby="next-title">
      <p class="next-kind">{t(yours ? strings.record.yours : strings.record.next)}</p>
      <h2 id="next-title">{t(title)}</h2>
      {due && (
        <p class="next-due">
          <Icon name="clock" size={18} />
          <span>
            <Say line={due} />
          </span>
        </p>
      )}
      {days && <DayBar {...days} />}
      {ready.length > 0 && (
        <ul class="ready">
          {ready.map((thing) => (
            <li>
              <Icon name="circle-check" size={18} />
              {t(thing)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

/** Days as small bricks; the last of those gone is marked. */
function DayBar({ passed, total }: { passed: number; total: number }) {
  const { t } = useView()
  const bricks = Math.min(total, 31)
  const gone = Math.min(bricks, Math.round((passed / total) * bricks))
  const width = 300 / bricks
  return (
    <svg class="days" viewBox="0 0 300 12" role="img" aria-label={t(strings.record.days, { passed, total })}>
      {Array.from({ length: bricks }, (_, i) => (
        <rect
          x={round(i * width)}
          width={round(width - Math.min(4, width / 4))}
          height="12"
          rx="3"
          class={i === gone - 1 ? 'last' : i < gone ? 'gone' : undefined}
        />
      ))}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

/** How far it is. `at` is the current step, from 0; `steps.length` when all is done. */
export function Steps({ steps, at, label = strings.record.steps }: { steps: Words[]; at: number; label?: Words }) {
  const { t, n } = useView()
  return (
    <ol class="steps" aria-label={t(label)}>
      {steps.map((step, i) => (
        <li class={i < at ? 'done' : i === at ? 'now' : undefined} aria-current={i === at ? 'step' : undefined}>
          <span class="step" aria-hidden="true">
            {i < at ? <Icon name="check" size={14} /> : n(i + 1)}
          </span>
          <span>
            {t(step)}
            {i < at && <span class="vh"> ({t(strings.record.done)})</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

export type Happening = {
  icon: string
  /** What happened, as a sentence. */
  text: Words
  at: Date | string
  by?: Words | null
  note?: { text: string; lang?: Lang } | undefined
  /** Consent given or withdrawn stands out. */
  consent?: boolean
}

/** What happened, newest first. */
export function Timeline({ entries }: { entries: Happening[] }) {
  const { t, date, time } = useView()
  return (
    <ol class="timeline">
      {entries.map(({ icon, text, at, by, note, consent }) => (
        <li class={consent ? 'consent' : undefined}>
          <span class="sign" aria-hidden="true">
            <Icon name={icon} size={16} />
          </span>
          <div>
            <p class="event">{t(text)}</p>
            {note && (
              <blockquote>
                <FreeText {...note} />
              </blockquote>
            )}
            <p class="hint">
              {by && (
                <>
                  <bdi>{t(by)}</bdi> ·{' '}
                </>
              )}
              <time datetime={typeof at === 'string' ? at : at.toISOString()}>
                {date(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })} <Ltr>{time(at)}</Ltr>
              </time>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
