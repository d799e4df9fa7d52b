// Words and values that are safe in a line of the other direction.
import type { Child } from 'hono/jsx'
import { direction, type Lang, type Text } from '../language.ts'
import { useView, type View } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'

/** A text in three languages, or words that are already in the reader's (a name, a filled-in sentence). */
export type Words = Text | string

/** Words, or a line composed of components (a date, a code in its place). */
export type Line = Words | Child

export function Say({ line }: { line: Line }) {
  const { t } = useView()
  return <>{isWords(line) ? t(line) : line}</>
}

const isWords = (line: Line): line is Words =>
  typeof line === 'string' || (typeof line === 'object' && line !== null && 'ar' in line && 'fr' in line)

/** Any value that we did not write: names, titles, free words. */
export const Bdi = ({ children, lang }: { children?: Child; lang?: Lang }) => <bdi lang={lang}>{children}</bdi>

/** What always runs from left to right: codes, e-mail, clock times, file numbers. */
export const Ltr = ({ children }: { children?: Child }) => (
  <bdi dir="ltr" class="ltr">
    {children}
  </bdi>
)

/** A fingerprint in groups, as an eye compares them. */
export const Fingerprint = ({ of }: { of: string }) => <span dir="ltr">{of.match(/.{1,8}/g)?.map((part) => <><Ltr>{part}</Ltr>{' '}</>)}</span>

/** A web address written out, for paper or to be sent on; it may break anywhere. */
export const Url = ({ to }: { to: string }) => (
  <bdi dir="ltr" class="url">
    {to}
  </bdi>
)

/** A phone number to tap; written in groups, dialled without them. */
export const Tel = ({ number, shown = number }: { number: string; shown?: string }) => (
  <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>
    <Ltr>{shown}</Ltr>
  </a>
)

type Free = { text: string; lang?: Lang }

/** What a person wrote, in the direction of its own language, with its line breaks. */
export const FreeText = ({ text, lang }: Free) => (
  <div class="free" {...(lang ? { lang, dir: direction(lang) } : { dir: 'auto' })}>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </div>
)

type Moment = Date | string

/** A day («19 November 2026») or, with `clock`, a day and its hour. */
export function Time({ at, clock, options }: { at: Moment; clock?: boolean; options?: Intl.DateTimeFormatOptions }) {
  const { date, time } = useView()
  return (
    <time datetime={machine(at)}>
      {date(at, options)}
      {clock && (
        <>
          {' '}
          <Ltr>{time(at)}</Ltr>
        </>
      )}
    </time>
  )
}

/** «3 days ago», with the full date within reach. */
export function Relative({ at, now = new Date() }: { at: Moment; now?: Date }) {
  const { date, relative } = useView()
  return (
    <time datetime={machine(at)} title={date(at)}>
      {relative((new Date(at).getTime() - now.getTime()) / 1000)}
    </time>
  )
}

/**
 * When something must be done: late (red, how late), today or tomorrow (amber), later (plain).
 * A bare day ('2026-11-19') is late only when it is over.
 */
export function Due({ at, now = new Date() }: { at: Moment; now?: Date }) {
  const view = useView()
  const seconds = secondsUntil(at, now)
  const late = isDay(at) ? seconds <= -day : seconds < 0
  const tone = late ? 'late' : seconds < 2 * day ? 'today' : 'later'
  const words = late ? lateness(view, -seconds) : awaited(view, seconds, isDay(at))
  return (
    <time class={`due ${tone}`} datetime={machine(at)} title={view.date(at)}>
      {tone !== 'later' && <Icon name={late ? 'circle-alert' : 'clock'} size={16} />}
      <span>{words}</span>
    </time>
  )
}

const lateness = ({ t }: View, seconds: number) =>
  seconds < day
    ? t(strings.due.lateHours, { n: Math.max(1, Math.floor(seconds / 3600)) })
    : t(strings.due.lateDays, { n: Math.floor(seconds / day) })

function awaited({ t, relative }: View, seconds: number, wholeDay: boolean) {
  if (wholeDay && seconds < day) return t(strings.due.today)
  const words = relative(wholeDay ? Math.round(seconds / day) * day : seconds)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const day = 86400
const isDay = (at: Moment) => typeof at === 'string' && at.length === 10
const machine = (at: Moment) => (typeof at === 'string' ? at : at.toISOString())

/** Days are compared with days: tomorrow is one day away at any hour. */
function secondsUntil(at: Moment, now: Date) {
  const from = isDay(at) ? new Date(now.toISOString().slice(0, 10)) : now
  return (new Date(at).getTime() - from.getTime()) / 1000
}
