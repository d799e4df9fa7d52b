// The JSON API's endpoints: a module describes each one with its schemas and what it does, over its own actions and
// stores. From the same description come the route, what it accepts and refuses, and the OpenAPI document.
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { config } from './config.ts'
import { explain } from './form.ts'
import { changedMeanwhile, Invalid, malformed, notJson, unconditional } from './problem.ts'
import type { CityEnv } from './request.ts'

/** What a token must have been made for: 'referrals:read'. */
export type Scope = `${string}:${'read' | 'write'}`

type Asked<Q extends z.ZodType, B extends z.ZodType> = { id: string; query: z.output<Q>; body: z.output<B> }

type Contract<Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  method: 'get' | 'post' | 'put'
  /** Below the module's own address: '/' or '/:id'. */
  path: string
  /** One line for the document. */
  about: string
  /** Without one, everybody may ask. */
  scope?: Scope
  query?: Q
  body?: B
  /** When a reading opens identities, and therefore writes a log of it: only with a token that was made for that. */
  looks?: (query: z.output<Q>) => boolean
  answer: A
  /** Makes something: answered 201 with the address of what was made. */
  makes?: true
  run: (c: Context<CityEnv>, asked: Asked<Q, B>) => Promise<z.input<A>>
}

export type Endpoint = Contract<z.ZodType, z.ZodType, z.ZodType>

export const endpoint = <A extends z.ZodType, Q extends z.ZodType = z.ZodUndefined, B extends z.ZodType = z.ZodUndefined>(
  contract: Contract<Q, B, A>,
): Endpoint => contract as unknown as Endpoint

/** Words in an address that nobody knows are refused, not passed over: a misspelt filter would answer with too much. */
export const asking = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape)
/** What is answered, and nothing besides. */
export const answering = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape)

export const id = z.uuid()
export const instant = z.date()
export const text = z.strictObject({ ar: z.string(), fr: z.string(), en: z.string() }).meta({ id: 'Text', description: 'A text in three languages' })
export const made = answering({ id })
export const version = z.int().meta({ description: 'Grows with each change; stands in the ETag too' })
/** Where the next page begins: `next` of the page before. */
export const cursor = z.string().regex(/^[\w.:+-]{1,90}$/).optional()

/** A page of a list. `next` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) => answering({ items: z.array(item), next: z.string().nullable() })

/** `rows` holds one more than the page when the list goes on. */
export function page<Row, Item>(rows: Row[], size: number, written: (row: Row) => Item, cursorOf: (last: Row) => string) {
  const more = rows.length > size
  const shown = more ? rows.slice(0, size) : rows
  return { items: shown.map(written), next: more ? cursorOf(shown.at(-1)!) : null }
}

/** Runs an endpoint: reads what was asked by its schemas, and writes what it answers. */
export async function serveEndpoint(c: Context<CityEnv>, { query, body, answer, makes, run }: Endpoint): Promise<Response> {
  const asked = {
    id: c.req.param('id') ?? '',
    query: query && judged(c, query, c.req.query()),
    body: body && judged(c, body, await jsonOf(c)),
  }
  if (makes) noteKey(c)
  const said = await run(c, asked)
  if (!config.production) answer.parse(said) // an answer that its description does not cover is a fault
  if (makes) return c.json(said as object, 201, { location: `${c.req.path}/${(said as { id: string }).id}` })
  const tag = tagOf(said)
  if (!tag) return c.json(said as object)
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag })
  return c.json(said as object, 200, { etag: tag })
}

function judged(c: Context, schema: z.ZodType, given: unknown): unknown {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  throw new Invalid(explain(read.error, c.var.t))
}

async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/(merge-patch\+)?json\b/.test(c.req.header('content-type') ?? '')) throw notJson()
  return c.req.json().catch(() => { throw malformed() })
}

/** The same key of the same user counts once: who sends it again is led to what the first made. */
function noteKey(c: Context) {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return
  if (key.length === 0 || key.length > 255) throw malformed()
  const { userId, org } = c.var.actor
  const hex = createHash('sha256').update(`${userId}\0${org?.id}\0${c.req.path}\0${key}`).digest('hex')
  c.set('once', hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'))
}

const tagOf = (said: unknown) => {
  const version = (said as { version?: unknown } | null)?.version
  return typeof version === 'number' ? `"${version}"` : undefined
}

/** A change must say of which version it is one, by If-Match with the ETag that was read. */
export function mustMatch(c: Context, { version }: { version: number }) {
  const wanted = c.req.header('if-match')
  if (wanted === undefined) throw unconditional()
  if (wanted !== '*' && wanted !== `"${version}"`) throw changedMeanwhile()
}
