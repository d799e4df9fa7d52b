// Writes tables.ts, the types of all tables, from the migrations: the columns are written once, in SQL.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTestDatabase, type TestDatabase } from '../testing-database.ts'
import { root } from './config.ts'

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  given: boolean
  always: boolean
  check: string | null
  comment: string | null
}

const types: Record<string, string> = {
  bool: 'boolean', bpchar: 'string', bytea: 'Buffer', citext: 'string', date: 'string', float4: 'number', float8: 'number',
  int2: 'number', int4: 'number', int8: 'number', jsonb: 'unknown', numeric: 'number', text: 'string', time: 'string',
  timestamptz: 'Date', tsvector: 'string', uuid: 'string', varchar: 'string', regconfig: 'string', tstzrange: 'string', daterange: 'string',
  int4multirange: 'string',
}

/** What tables.ts must hold for the tables of this database. */
export async function describeTables({ asOwner }: Pick<TestDatabase, 'asOwner'>): Promise<string> {
  const columns = await asOwner<Column>(`
    select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
           a.atthasdef or a.attidentity <> '' as given, a.attgenerated <> '' or a.attidentity = 'a' as always,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
             where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
               and pg_get_constraintdef(k.oid) ~ '= ANY|<@' limit 1) as check,
           col_description(c.oid, a.attnum) as comment
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
       and c.relnamespace = 'public'::regnamespace
      join pg_type t on t.oid = a.atttypid
     where a.attnum > 0 and not a.attisdropped
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname, a.attnum`)
  const tables = Map.groupBy(columns, ({ table }) => table)
  const bodies = [...tables].map(([name, of]) => `export interface ${pascal(name)} {\n${of.map(line).join('\n')}\n}`)
  const written = [...bodies, `export interface Database {\n${[...tables.keys()].map((name) => `  ${camel(name)}: ${pascal(name)}`).join('\n')}\n}`].join('\n\n')
  const kysely = ['Generated', 'GeneratedAlways'].filter((type) => new RegExp(`\\b${type}<`).test(written))
  return [
    '// Written by `npm run tables` from the migrations. Not for editing.',
    ...(kysely.length ? [`import type { ${kysely.join(', ')} } from 'kysely'`] : []),
    ...(/\bText\b/.test(written) ? ["import type { Text } from './language.ts'"] : []),
    `\n${written}\n`,
  ].join('\n')
}

function line({ name, type, nullable, given, always, check, comment }: Column) {
  const said = /^type: (.+)$/m.exec(comment ?? '')?.[1]
  const base = said ?? closedSet(check) ?? typeOf(type)
  const list = type.startsWith('_') && !said ? `${base.includes('|') ? `(${base})` : base}[]` : base
  const kind = list + (nullable && list !== 'unknown' ? ' | null' : '')
  if (always) return `  ${camel(name)}: GeneratedAlways<${kind}>`
  return `  ${camel(name)}: ${given ? `Generated<${kind}>` : kind}`
}

// check (status in ('draft', 'published')) is the type 'draft' | 'published'
function closedSet(check: string | null) {
  const values = [...(check ?? '').matchAll(/'((?:[^']|'')*)'::text/g)].map((match) => `'${match[1]!.replaceAll("''", "\\'")}'`)
  return values.length ? values.join(' | ') : undefined
}

function typeOf(type: string) {
  const known = types[type.replace(/^_/, '')]
  if (!known) throw new Error(`no TypeScript type is known for ${type}`)
  return known
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string) => camel(`_${name}`)

if (import.meta.main) {
  const database = await openTestDatabase()
  const file = join(root, 'src/kit/tables.ts')
  try {
    const written = await describeTables(database)
    if (written !== readFileSync(file, 'utf8')) writeFileSync(file, written)
  } finally {
    await database.close()
  }
}
