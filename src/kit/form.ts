import { hash } from 'node:crypto'
import type { Context } from 'hono'
import type { z } from 'zod'
import { isMember } from './actor.ts'
import type { Plural, Text, Translate } from './language.ts'
import { malformed, tooLarge } from './problem.ts'
import { strings } from './strings.ts'

export type FormValues = Record<string, string | string[]>
/** By field, in the reader's language. */
export type Errors = Record<string, string>

/** What a form page shows: the values to begin with, and what is wrong with them. */
export type Draft = { values: FormValues; errors: Errors }
export type Read<T> = { ok: true; data: T; values: FormValues; files: Record<string, File> } | ({ ok: false } & Draft)

export const draftOf = (values: FormValues = {}): Draft => ({ values, errors: {} })

/** Adds what only an action can find wrong ('nobody has this code') to what was typed. */
export const withErrors = (values: FormValues, errors: Errors): Draft => ({ values, errors })

/** Reads the posted form by its schema: either good data, or a draft to show again with nothing lost. */
export async function readForm<T extends z.ZodType>(c: Context, schema: T): Promise<Read<z.output<T>>> {
  const { values, files } = await postedValues(c)
  const read = schema.safeParse(values)
  return read.success
    ? { ok: true, data: read.data, values, files }
    : { ok: false, values, errors: explain(read.error, c.var.t) }
}

/** What was posted: `name` is one value, `name[]` many (the key loses its brackets), files apart. */
export async function postedValues(c: Context): Promise<{ values: FormValues; files: Record<string, File> }> {
  const values: FormValues = {}
  const files: Record<string, File> = {}
  const body = await c.req.formData().catch(() => undefined)
  let fields = 0
  for (const [name, value] of body ?? []) {
    if (++fields > 2000) throw tooLarge()
    const key = name.replace(/\[\]$/, '')
    if (key in Object.prototype) continue
    if (name === 'once') {
      if (isKey(value)) c.set('once', value)
      continue
    }
    if (value instanceof File) {
      if (value.size > 0) files[name] = value
    } else if (key !== name) {
      values[key] = [...[values[key] ?? []].flat(), value]
    } else {
      values[name] = value
    }
  }
  // A visitor may have kept the page, and its key, for days: only the same words are the same form, sent twice.
  if (c.var.once && !isMember(c.var.actor)) c.set('once', keyFor(c.var.once, values))
  return { values, files }
}

// The key is random and kept nowhere else: what was written cannot be guessed from this.
const keyFor = (once: string, values: FormValues) =>
  hash('sha256', once + JSON.stringify(values), 'hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')

/** What a script of ours posts as JSON; nothing of it is known to be there. */
export async function postedJson<T extends object>(c: Context): Promise<Partial<T>> {
  const said: unknown = await c.req.json().catch(() => undefined)
  if (typeof said !== 'object' || said === null) throw malformed()
  return said
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

/** One sentence a field, the first that is wrong with it. */
export function explain(error: z.ZodError, t: Translate): Errors {
  const errors: Errors = {}
  for (const issue of error.issues) errors[issue.path.join('.')] ??= reason(issue, t)
  return errors
}

// A schema says `{ message: 'day' }` where a sentence of our own fits better than the general one.
function reason(issue: z.core.$ZodIssue, t: Translate): string {
  const own = (strings.form as Record<string, Text | Plural>)[issue.message]
  if (own) return t(own)
  const of = (issue as { origin?: string }).origin
  switch (issue.code) {
    case 'too_small':
      if (of === 'array') return t(strings.form.chooseSome)
      if (of !== 'string') return t(strings.form.tooSmall, { n: Number(issue.minimum) })
      return issue.minimum > 1 ? t(strings.form.tooShort, { n: Number(issue.minimum) }) : t(strings.form.required)
    case 'too_big':
      return t(of === 'string' ? strings.form.tooLong : strings.form.tooBig, { n: Number(issue.maximum) })
    case 'invalid_value': return t(strings.form.choose)
    case 'invalid_type': return t(issue.input === undefined ? strings.form.required : strings.form.wrong)
    default: return t(strings.form.wrong)
  }
}
