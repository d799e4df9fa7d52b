// What every field of a form has in common: label, hint and flaw, and the attributes that say so to those who hear it.
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Draft } from '../form.ts'
import { limitsOf } from '../limits.ts'
import { useView } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type FieldProps = {
  name: string
  label: Words
  draft: Draft
  /** Its schema: what is required, how long it may be. */
  of?: z.ZodType
  hint?: Words
  /** Where two forms of a page have a field of the same name. */
  id?: string
}

export const valueOf = (draft: Draft, name: string) => {
  const value = draft.values[name] ?? ''
  return typeof value === 'string' ? value : (value[0] ?? '')
}
export const valuesOf = (draft: Draft, name: string) => {
  const value = draft.values[name] ?? []
  return typeof value === 'string' ? [value] : value
}
/** Where the label of an empty field says that it may stay so. */
export const isOptional = (of: z.ZodType | undefined) => of !== undefined && !limitsOf(of).required

type Drawn = Map<string, { label: Words; id: string }>
const drawn = new WeakMap<Draft, Drawn>()

/** The fields of a form, once they are drawn: the summary above them names them too. */
export async function fieldsOf(draft: Draft): Promise<Drawn> {
  await Promise.resolve()
  return drawn.get(draft) ?? new Map()
}

/** The id, what is required, and which texts describe the field; `leadTo` where the summary's link leads elsewhere. */
export function attributesOf({ name, label, draft, of, hint, id = name }: FieldProps, leadTo = id) {
  if (!drawn.has(draft)) drawn.set(draft, new Map())
  drawn.get(draft)!.set(name, { label, id: leadTo })
  const describedBy = [hint && `${id}-hint`, draft.errors[name] && `${id}-flaw`].filter(Boolean).join(' ')
  return {
    id,
    name,
    ...(of && !isOptional(of) && { required: true }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(draft.errors[name] && { 'aria-invalid': 'true' as const }),
  }
}

type FrameProps = FieldProps & { short?: boolean; children?: Child }

/** One field with its label: `<Frame {...field}><input …/></Frame>`. */
export function Frame({ children, short, ...field }: FrameProps) {
  const { t } = useView()
  const id = field.id ?? field.name
  return (
    <div class={lookOf(field, short)}>
      <label for={id}>
        {t(field.label)}
        <Optional of={field.of} />
      </label>
      <Notes {...field} id={id} />
      {children}
    </div>
  )
}

/** Several controls that answer one question, `first` the id of the first if it is not the field's own. */
export function Group({ children, first, ...field }: FrameProps & { first?: string }) {
  const { t } = useView()
  const id = field.id ?? field.name
  const { 'aria-describedby': describedBy } = attributesOf(field, first)
  return (
    <fieldset class={lookOf(field)} aria-describedby={describedBy}>
      <legend class="label">
        {t(field.label)}
        <Optional of={field.of} />
      </legend>
      <Notes {...field} id={id} />
      {children}
    </fieldset>
  )
}

const lookOf = ({ draft, name }: FieldProps, short?: boolean) =>
  ['field', short && 'short', draft.errors[name] && 'wrong'].filter(Boolean).join(' ')

function Optional({ of }: Pick<FieldProps, 'of'>) {
  const { t } = useView()
  return isOptional(of) ? <span class="optional"> {t(strings.form.optional)}</span> : null
}

function Notes({ hint, draft, name, id }: FieldProps) {
  const { t } = useView()
  const flaw = draft.errors[name]
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {flaw && (
        <p class="flaw" id={`${id}-flaw`}>
          <Icon name="circle-alert" size={18} />
          {flaw}
        </p>
      )}
    </>
  )
}
