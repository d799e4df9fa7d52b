// Forms and their fields. Each takes the draft (what was typed, what is wrong) and the schema's piece that judges it.
import type { Child } from 'hono/jsx'
import type { Draft } from '../form.ts'
import { limitsOf } from '../limits.ts'
import { useView } from '../view.ts'
import { Button } from './atoms.tsx'
import { attributesOf, type FieldProps, Frame, fieldsOf, valueOf } from './field.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

type FormProps = {
  action: string
  draft?: Draft
  /** Has files. */
  files?: boolean
  /**
   * A name under which what is typed is kept in this browser until it is sent, against weak networks.
   * Never in a form that asks about a person.
   */
  keep?: string
  id?: string
  children?: Child
}

/** A form that posts: errors on top, sent once however often it is tapped. */
export function Form({ action, draft, files, keep, id, children }: FormProps) {
  const { t } = useView()
  return (
    <form class="form" method="post" action={action} id={id} enctype={files ? 'multipart/form-data' : undefined} novalidate data-keep={keep}>
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      {draft && <ErrorSummary draft={draft} />}
      {keep && (
        <p class="notice info" data-kept hidden>
          <span>{t(strings.form.kept)} <button type="button" class="textual">{t(strings.form.discard)}</button></span>
        </p>
      )}
      {children}
    </form>
  )
}

/** All that is wrong, each with the name of its field and a link to it. `Form` brings it along. */
export async function ErrorSummary({ draft }: { draft: Draft }) {
  const { t } = useView()
  const errors = Object.entries(draft.errors)
  if (errors.length === 0) return null
  const fields = await fieldsOf(draft)
  const lines = errors.map(([name, reason]) => {
    const field = fields.get(name)
    return field ? <a href={`#${field.id}`}>{t(strings.form.flaw, { label: t(field.label), reason })}</a> : reason
  })
  return (
    <div class="errors" role="alert" tabindex={-1} data-focus aria-labelledby="errors-title">
      <h2 id="errors-title">{t(strings.form.problem)}</h2>
      <ul>{lines.map((line) => <li>{line}</li>)}</ul>
    </div>
  )
}

type TextFieldProps = FieldProps & {
  /** As tall as this many lines. */
  rows?: number
  /** For codes and numbers: from left to right, and not wide. */
  code?: boolean
  short?: boolean
  type?: 'text' | 'password' | 'search' | 'time' | 'number'
  autocomplete?: string
  /** Words to choose among while typing. */
  suggestions?: string[]
}

/** A line of text, or several with `rows`. E-mail, phone and numbers are known by their schema. */
export function Field({ rows, code, short, type, autocomplete, suggestions, ...field }: TextFieldProps) {
  const limits = field.of ? limitsOf(field.of) : undefined
  const ltr = code || type === 'password' || type === 'number' || limits?.inputMode !== undefined
  const attributes = {
    ...attributesOf(field),
    ...(ltr ? { dir: 'ltr' } : { dir: 'auto', placeholder: ' ' }),
    maxlength: limits?.maxLength,
    autocomplete: autocomplete ?? (limits?.type === 'email' ? 'email' : limits?.type === 'tel' ? 'tel' : 'off'),
  }
  const value = valueOf(field.draft, field.name)
  const list = suggestions && `${attributes.id}-list`
  return (
    <Frame {...field} short={short ?? (code || limits?.max !== undefined)}>
      {rows
        ? <textarea rows={rows} {...attributes}>{value}</textarea>
        : <input type={type ?? limits?.type ?? 'text'} inputmode={limits?.inputMode} value={value} list={list} {...attributes} />}
      {suggestions && <datalist id={list}>{suggestions.map((word) => <option value={word} />)}</datalist>}
    </Frame>
  )
}

/** Several lines of text. */
export const TextArea = ({ rows = 4, ...field }: TextFieldProps) => <Field rows={rows} {...field} />

/**
 * A day. The browser's calendar by default; `typed` for days that are known by heart (a birth), in any usual way
 * of writing. Both post what `dayText` reads.
 */
export function DateField({ typed, hint, min, max, ...field }: FieldProps & { typed?: boolean; min?: string; max?: string }) {
  const own = { ...field, hint: hint ?? (typed ? strings.form.day : undefined) }
  const value = valueOf(field.draft, field.name)
  return (
    <Frame {...own} short>
      {typed
        ? <input type="text" inputmode="numeric" dir="ltr" autocomplete="off" maxlength={30} value={value} {...attributesOf(own)} />
        : <input type="date" min={min} max={max} value={value} {...attributesOf(own)} />}
    </Frame>
  )
}

/** A file. What kinds and how large stands in the hint, as the browser's own words are in its own language. */
export function FileField({ accept, capture, attached, multiple, ...field }: FieldProps & { accept?: string; capture?: boolean; attached?: string; multiple?: boolean }) {
  const { t } = useView()
  return (
    <Frame {...field}>
      {attached && <p class="row"><Icon name="paperclip" size={18} /><bdi>{t(strings.form.attached, { name: attached })}</bdi></p>}
      <input type="file" accept={accept} capture={capture ? 'environment' : undefined} multiple={multiple} {...attributesOf(field)} />
    </Frame>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) => <input type="hidden" name={name} value={value} />

type ButtonsProps = { label: Words; end?: string; cancel?: { label?: Words; href: string }; danger?: boolean; children?: Child }

/** The end of a form: the deed as a verb, and the way out. More buttons as children. */
export function FormButtons({ label, end, cancel, danger, children }: ButtonsProps) {
  return (
    <div class="row">
      <Button label={label} kind={danger ? 'danger' : 'primary'} end={end} />
      {children}
      {cancel && <Button label={cancel.label ?? strings.page.cancel} kind="quiet" href={cancel.href} />}
    </div>
  )
}

type Answer = { label: Words; value: Child; change?: string }

/** Check answers before sending: each with the way back to its question. */
export function SummaryList({ answers }: { answers: Answer[] }) {
  const { t } = useView()
  return (
    <dl class="answers">
      {answers.map(({ label, value, change }) => (
        <div>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
          {change && <dd><a href={change}>{t(strings.form.change)}<span class="vh"> {t(label)}</span></a></dd>}
        </div>
      ))}
    </dl>
  )
}
