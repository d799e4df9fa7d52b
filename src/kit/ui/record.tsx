// One file: what is next, how far it is, what happened, who it is about and who may see it.
import type { Child } from 'hono/jsx'
import type { Lang } from '../language.ts'
import { useView } from '../view.ts'
import { type Choices, choicesOf } from './choices.tsx'
import { Icon } from './icon.tsx'
import { Points } from './page.tsx'
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
      {due && <p class="next-due"><Icon name="clock" size={18} /><span><Say line={due} /></span></p>}
      {days && <DayBar {...days} />}
      {ready.length > 0 && <ul class="ready">{ready.map((thing) => <li><Icon name="circle-check" size={18} />{t(thing)}</li>)}</ul>}
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
        <rect x={round(i * width)} width={round(width - Math.min(4, width / 4))} height="12" rx="3" class={i === gone - 1 ? 'last' : i < gone ? 'gone' : undefined} />
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
          <span class="step" aria-hidden="true">{i < at ? <Icon name="check" size={14} /> : n(i + 1)}</span>
          <span>{t(step)}{i < at && <span class="vh"> ({t(strings.record.done)})</span>}</span>
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
          <span class="sign" aria-hidden="true"><Icon name={icon} size={16} /></span>
          <div>
            <p class="event">{t(text)}</p>
            {note && <blockquote><FreeText {...note} /></blockquote>}
            <p class="hint">
              {by && <><bdi>{t(by)}</bdi> · </>}
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

type PersonFact = { label: Words; value: Child; /** A hidden value: what the button asks to see. */ show?: string }
type PersonProps = {
  title: Words
  facts: PersonFact[]
  /** Where «Show» posts to: `show`, and `reason` where reasons are given. */
  reveal?: { action: string; reasons?: Choices; reason?: Words }
  children?: Child
}

/** Who the file is about. Name and phone stay masked until somebody asks for them, and that is noted. */
export function PersonCard({ title, facts, reveal, children }: PersonProps) {
  const { t } = useView()
  return (
    <section class="card" aria-labelledby="person-title">
      <h2 id="person-title"><Icon name="user" size={18} />{t(title)}</h2>
      <dl class="facts">
        {facts.map(({ label, value, show }) => (
          <div>
            <dt>{t(label)}</dt>
            <dd class="row">
              <span>{value}</span>
              {show && reveal && <button class="textual" form="reveal" name="show" value={show}>{t(strings.record.show)}<span class="vh"> {t(label)}</span></button>}
            </dd>
          </div>
        ))}
      </dl>
      {reveal && facts.some(({ show }) => show) && (
        <form id="reveal" method="post" action={reveal.action} class="reveal">
          {reveal.reasons && reveal.reason && (
            <><label for="reveal-reason">{t(reveal.reason)}</label>
              <select id="reveal-reason" name="reason">{choicesOf(reveal.reasons).map(({ value, label }) => <option value={value}>{t(label)}</option>)}</select></>
          )}
          <p class="hint">{t(strings.record.logged)}</p>
        </form>
      )}
      {children}
    </section>
  )
}

/** A value that is kept back. */
export const Masked = () => <span aria-hidden="true">••••••••</span>

type WhoProps = { readers: Words[]; /** When, how and to what the person agreed. */ consent?: Line; change?: { label: Words; href: string }; title?: Words }

/** The offices that see this file, and on what ground. */
export function WhoCanSee({ readers, consent, change, title = strings.record.whoSees }: WhoProps) {
  const { t } = useView()
  return (
    <section class="card" aria-labelledby="readers-title">
      <h2 id="readers-title"><Icon name="lock" size={18} />{t(title)}</h2>
      <Points items={readers.map((reader) => <bdi>{t(reader)}</bdi>)} />
      {consent && <Consent><Say line={consent} /></Consent>}
      {change && <a href={change.href}>{t(change.label)}</a>}
    </section>
  )
}

/** A sentence about what a person agreed to. */
export const Consent = ({ children }: { children?: Child }) => <p class="agreed"><Icon name="shield" size={18} /><span>{children}</span></p>

type Instruction = { title: Words; text?: Words; time?: Words }

/** How it is done, step by step. */
export function Instructions({ steps }: { steps: Instruction[] }) {
  const { t, n } = useView()
  return (
    <ol class="instructions">
      {steps.map(({ title, text, time }, i) => (
        <li>
          <span class="step" aria-hidden="true">{n(i + 1)}</span>
          <div><h3>{t(title)}</h3>{text && <p>{t(text)}</p>}</div>
          {time && <span class="hint">{t(time)}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What somebody said, and who. */
export function Quote({ text, by, lang }: { text: Words; by: Words; lang?: Lang }) {
  const { t } = useView()
  return <blockquote class="quote" lang={lang}><p>{t(text)}</p><footer><bdi>{t(by)}</bdi></footer></blockquote>
}

/** What changed, each with its evidence; what is not measured says so. */
export function Results({ results }: { results: { text: Words; evidence?: Words; measured?: boolean }[] }) {
  const { t } = useView()
  return (
    <ul class="results">
      {results.map(({ text, evidence, measured = true }) => (
        <li class={measured ? undefined : 'open'}><Icon name={measured ? 'circle-check' : 'circle-dot'} size={18} /><span>{t(text)}{evidence && <small>{t(evidence)}</small>}</span></li>
      ))}
    </ul>
  )
}
