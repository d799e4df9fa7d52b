// Fields that are typed into. Each takes the draft and the piece of the schema that judges it.
import { limitsOf } from '../limits.ts'
import { useView } from '../view.ts'
import { attributesOf, type FieldProps, Frame, valueOf } from './field.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'

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
      {rows ? (
        <textarea rows={rows} {...attributes}>
          {value}
        </textarea>
      ) : (
        <input
          type={type ?? limits?.type ?? 'text'}
          inputmode={limits?.inputMode}
          value={value}
          list={list}
          {...attributes}
        />
      )}
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((word) => (
            <option value={word} />
          ))}
        </datalist>
      )}
    </Frame>
  )
}

/** Several lines of text. */
export const TextArea = ({ rows = 4, ...field }: TextFieldProps) => <Field rows={rows} {...field} />

/**
 * A day. The browser's calendar by default; `typed` for days that are known by heart (a birth), in any usual way
 * of writing. Both post what `dayText` reads.
 */
export function DateField({
  typed,
  hint,
  min,
  max,
  ...field
}: FieldProps & { typed?: boolean; min?: string; max?: string }) {
  const own = { ...field, hint: hint ?? (typed ? strings.form.day : undefined) }
  const value = valueOf(field.draft, field.name)
  return (
    <Frame {...own} short>
      {typed ? (
        <input
          type="text"
          inputmode="numeric"
          dir="ltr"
          autocomplete="off"
          maxlength={30}
          value={value}
          {...attributesOf(own)}
        />
      ) : (
        <input type="date" min={min} max={max} value={value} {...attributesOf(own)} />
      )}
    </Frame>
  )
}

/** A file. What kinds and how large stands in the hint, as the browser's own words are in its own language. */
export function FileField({
  accept,
  capture,
  attached,
  multiple,
  ...field
}: FieldProps & { accept?: string; capture?: boolean; attached?: string; multiple?: boolean }) {
  const { t } = useView()
  return (
    <Frame {...field}>
      {attached && (
        <p class="row">
          <Icon name="paperclip" size={18} />
          <bdi>{t(strings.form.attached, { name: attached })}</bdi>
        </p>
      )}
      <input
        type="file"
        accept={accept}
        capture={capture ? 'environment' : undefined}
        multiple={multiple}
        {...attributesOf(field)}
      />
    </Frame>
  )
}
