import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './database.ts'

/**
 * A query that is asked so often that building its text anew each time would be felt: it is built once, with `at.id` in the
 * place of each value that differs. Its text must not depend on the values.
 */
export function prepared<Values extends object, Row>(build: (db: Db, at: Values) => Compilable<Row>): (db: Db, values: Values) => Promise<Row[]> {
  let known: CompiledQuery<Row> | undefined
  return async (db, values) => {
    known ??= build(db, places as Values).compile()
    const parameters = known.parameters.map((value) => (value instanceof Place ? values[value.name as keyof Values] : value))
    return (await db.executeQuery<Row>({ ...known, parameters })).rows
  }
}

/** Where a value goes. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
const places = new Proxy({}, { get: (_, name) => new Place(String(name)) })
