// Forms and their fields. Each takes the draft (what was typed, what is wrong) and the schema's piece that judges it.
import type { Child } from 'hono/jsx'
import type { Draft } from '../form.ts'
import { useView } from '../view.ts'
import { Button } from './atoms.tsx'
import { fieldsOf } from './field.tsx'
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
    <form
      class="form"
      method="post"
      action={action}
      id={id}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      data-keep={keep}
    >
      <input type="hidden" name="once" value={crypto.randomUUID()} />
      {draft && <ErrorSummary draft={draft} />}
      {keep && (
        <p class="notice info" data-kept hidden>
          <span>
            {t(strings.form.kept)}{' '}
            <button type="button" class="textual">
              {t(strings.form.discard)}
            </button>
          </span>
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
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

type ButtonsProps = {
  label: Words
  end?: string
  cancel?: { label?: Words; href: string }
  danger?: boolean
  children?: Child
}

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
          {change && (
            <dd>
              <a href={change}>
                {t(strings.form.change)}
                <span class="vh"> {t(label)}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
