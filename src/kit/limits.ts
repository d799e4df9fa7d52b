import { z } from 'zod'

/** What a form component needs to know of a field, so that HTML says what the schema says. */
export type Limits = {
  required: boolean
  minLength?: number
  maxLength?: number
  min?: number
  max?: number
  type?: 'email' | 'tel'
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  /** May have several lines. */
  multiline?: boolean
}
type Hints = Omit<Limits, 'required'>

const hints = z.registry<Hints>()

/** Notes the limits of a field beside it: for forms, and as metadata for the API's description. */
export function limited<T extends z.ZodType>(field: T, limits: Hints): T {
  const { minLength, maxLength, min, max } = limits
  const numbers = min === undefined ? {} : { minimum: min, maximum: max }
  const described = field.meta(maxLength === undefined ? numbers : { minLength, maxLength })
  hints.add(described, limits)
  return described
}

const known = new WeakMap<z.ZodType, Limits>()

/** The limits of one field: `limitsOf(PracticeForm.shape.title)`. Required is what may not be left empty. */
export function limitsOf(field: z.ZodType): Limits {
  let limits = known.get(field)
  if (!limits) known.set(field, (limits = { ...hintsOf(field), required: !field.safeParse('').success }))
  return limits
}

function hintsOf(field: z.ZodType): Hints {
  const own = hints.get(field)
  if (own) return own
  if (field instanceof z.ZodString) return written({ minLength: field.minLength, maxLength: field.maxLength })
  if (field instanceof z.ZodNumber) return written({ min: finite(field.minValue), max: finite(field.maxValue) })
  if (field instanceof z.ZodPipe) return { ...hintsOf(field.in as z.ZodType), ...hintsOf(field.out as z.ZodType) }
  const { innerType } = field.def as { innerType?: z.ZodType }
  return innerType ? hintsOf(innerType) : {}
}

// Zod says ±MAX_SAFE_INTEGER or Infinity where nobody set a limit.
const finite = (value: number | null) => (value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value)

const written = (limits: Record<string, number | null>): Hints =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== null))
