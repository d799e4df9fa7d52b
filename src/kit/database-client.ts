// How Mudun speaks with PostgreSQL: prepared statements, and names that are snake_case there and camelCase here.
import { createHash } from 'node:crypto'
import { PostgresQueryCompiler } from 'kysely'
import pg from 'pg'

const mostNames = 400

/**
 * A client that names every SQL text from its second use on, so that PostgreSQL parses and plans it once a connection.
 * Texts of one use (lists of varying length) never take a name, and the names are bounded.
 */
export class DatabaseClient extends pg.Client {
  readonly #shapes = new Map<string, Shape>()

  constructor(config?: string | pg.ClientConfig) {
    super({ ...(config as pg.ClientConfig), types })
    this.on('error', () => {}) // whoever waits for an answer is told; without a listener the process would end
  }

  // biome-ignore lint/suspicious/noExplicitAny: the many forms of query() all pass through here
  override query(query: any, values?: any, callback?: any): any {
    if (typeof query !== 'string' || !Array.isArray(values)) return super.query(query, values, callback)
    return super.query({ text: query, values, name: nameOf(query) } as pg.QueryConfig, callback)
  }

  /** Called by pg once a result, before its rows. Renaming here costs nothing per row, and a prepared statement's columns stay. */
  _handleRowDescription(message: { fields: { name: string }[] }) {
    const query = (this as unknown as { _getActiveQuery: () => ActiveQuery | null })._getActiveQuery()
    const known = query?.name && this.#shapes.get(query.name)
    if (known) {
      Object.assign(query._result, known)
      query._accumulateRows = true
      return
    }
    for (const field of message.fields) field.name = camelCase(field.name)
    Object.getPrototypeOf(DatabaseClient.prototype)._handleRowDescription.call(this, message)
    if (!query?.name) return
    const { fields, _parsers, _prebuiltEmptyResultObject } = query._result
    this.#shapes.set(query.name, { fields, _parsers, _prebuiltEmptyResultObject })
  }
}

/** What pg keeps of a result's columns. */
type Shape = { fields: unknown; _parsers: unknown; _prebuiltEmptyResultObject: unknown }
type ActiveQuery = { name?: string; _result: Shape; _accumulateRows: boolean }

const names = new Map<string, string>()
let usedOnce = new Set<string>()

function nameOf(text: string) {
  const name = names.get(text)
  if (name || names.size >= mostNames) return name
  if (!usedOnce.has(text)) {
    if (usedOnce.size >= 2000) usedOnce = new Set()
    usedOnce.add(text)
    return undefined
  }
  usedOnce.delete(text)
  const made = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, made)
  return made
}

/** Writes `cityId` as "city_id". Identifiers come from our code, so the memory of them is bounded. */
export class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string) {
    let written = identifiers.get(identifier)
    if (!written) identifiers.set(identifier, (written = super.sanitizeIdentifier(snakeCase(identifier))))
    return written
  }
}
const identifiers = new Map<string, string>()
const columns = new Map<string, string>()

const snakeCase = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function camelCase(name: string) {
  let read = columns.get(name)
  if (!read) {
    read = name.replace(/(?<=.)_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    if (columns.size < 5000) columns.set(name, read)
  }
  return read
}

const { builtins } = pg.types
const parsers: Record<number, (value: string) => unknown> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: String, // a day has no zone
  [builtins.TIMESTAMPTZ]: instant,
  1016: (value) => strings(value).map((item) => (item === null ? null : Number(item))), // int8[]
  1182: strings, // date[]
  1231: (value) => strings(value).map((item) => (item === null ? null : Number(item))), // numeric[]
}

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format)
  },
} as pg.CustomTypesConfig

function strings(value: string): (string | null)[] {
  return pg.types.getTypeParser(1009 as never)(value) as never
}

// The session's zone is UTC; what is out of the ordinary (BC, infinity) goes the long way.
function instant(value: string) {
  if (!value.endsWith('+00')) return pg.types.getTypeParser(builtins.TIMESTAMPTZ)(value)
  return new Date(`${value.slice(0, 10)}T${value.slice(11, -3)}Z`)
}
