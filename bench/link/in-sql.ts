// The same model as plain SQL: the weights that were fitted, written out as a query for DuckDB, with its own Jaro-Winkler for names
// and edit distance for numbers and addresses. It sees the keys of names that ours makes; a slip in a date it does not tell apart.
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Model } from '../../src/people/linkage/index.ts'

// The levels of src/people/linkage/levels.ts that plain SQL can tell.
const [same, sameKey, similar, alike, different, exchanged] = [1, 2, 3, 4, 5, 6] as const
const [birthSwapped, birthSameYear, birthNearYear, birthDifferent] = [2, 4, 5, 6] as const
const [textSimilar, textDifferent] = [2, 4] as const
/** Larger blocks are left out: 780 pairs of 40 records. */
const largestBlock = 40
/** Whose values are counted: a rare one says more. */
const counted = ['given', 'givenkey', 'father', 'fatherkey', 'family', 'familykey', 'born', 'phone', 'document', 'street', 'district']

export async function linkInSql([records, weights, out]: string[]): Promise<void> {
  const model = JSON.parse(readFileSync(weights!, 'utf8')) as Model
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const run = (sql: string) => connection.run(sql)
  await run(`create table r as select row_number() over () as n, *, try_cast(born[1:4] as integer) as year, case when length(born) = 10 then born end as date
    from read_csv('${records}', header = true, all_varchar = true, nullstr = '')`)
  for (const column of counted) {
    await run(`create table often_${column} as select ${column} as value, count(*) / sum(count(*)) over () as share from r where ${column} is not null group by 1`)
    await run(`create table usual_${column} as select ln(sum(share * share)) as usual from often_${column}`)
  }
  await run(`create table pairs as ${passes.map(pass).join(' union ')}`)
  await run(`copy (select a, b, 1 / (1 + exp(-odds)) as probability, '' as reasons from (${scored(model)}) where odds > ln(0.01 / 0.99)) to '${out}' (header true)`)
  connection.closeSync()
  instance.closeSync()
}

const namePair = ['least(givenkey, familykey)', 'greatest(givenkey, familykey)']
const passes = [
  ['document'], [...namePair, 'year'], ['date', 'givenkey'], ['date', 'familykey'], ['date', 'fatherkey'], ['phone'], [...namePair, 'fatherkey'], namePair, ['date'],
  ...['street', 'district'].flatMap((part) => [[part, 'givenkey'], [part, 'familykey'], [part, 'year']]), ['street', 'district'],
]

const pass = (keys: string[]) => `
  (with keyed as (select n, row(${keys.join()}) as key from r where ${columnsIn(keys).map((column) => `${column} is not null`).join(' and ')}),
    kept as (select * from keyed qualify count(*) over (partition by key) between 2 and ${largestBlock})
  select x.n as a, y.n as b from kept x join kept y on x.key = y.key and x.n < y.n)`

const columnsIn = (keys: string[]) => [...new Set(keys.join().match(/\b(?!least|greatest)[a-z]+/g))]

function scored(model: Model): string {
  const apart = 1 - model.prior.match - model.prior.household
  const joins = counted.map((column) => `left join often_${column} o_${column} on o_${column}.value = x.${column}`).join(' ')
  return `select a, b, match - ln(1 + exp(least(household, 700))) as odds from (
    select x.id as a, y.id as b,
      ${Math.log(model.prior.match / apart)} + ${evidence(model, model.match)} as match,
      ${Math.log(model.prior.household / apart)} + ${evidence(model, model.household)} as household
    from pairs join r x on x.n = pairs.a join r y on y.n = pairs.b ${joins})`
}

/** The logarithm of the odds of one class against any two people: of one person, or of one household. */
function evidence(model: Model, shares: number[][]): string {
  const own = shares === model.match
  const weight = (name: string, level: number) => {
    const field = model.fields.findIndex((one) => one.name === name)
    return Math.log(Math.max(shares[field]![level]!, 1e-9) / Math.max(model.chance[field]![level]!, 1e-9)).toFixed(4)
  }
  const rare = (column: string) => `+ (select usual from usual_${column}) - ln(o_${column}.share)`
  const lacks = (column: string) => `case when x.${column} is null or y.${column} is null then 0`
  const alikeNames = (column: string, least: number) => `jaro_winkler_similarity(x.${column}, y.${column}) >= ${least}`
  const name = (field: string, column: string, shared = true) => `${lacks(column)}
    when x.${column} = y.${column} then ${weight(field, same)} ${shared ? rare(column) : ''}
    when x.${column}key = y.${column}key then ${weight(field, sameKey)} ${shared ? rare(`${column}key`) : ''}
    when ${alikeNames(column, 0.93)} then ${weight(field, similar)}
    when ${alikeNames(column, 0.88)} then ${weight(field, alike)}
    else ${weight(field, different)} end`
  const text = (field: string, column: string, similarity: string) => `${lacks(column)}
    when x.${column} = y.${column} then ${weight(field, same)} ${rare(column)}
    when damerau_levenshtein(x.${column}, y.${column}) = 1 then ${similarity}
    else ${weight(field, textDifferent)} end`
  return `case when x.givenkey = y.familykey and x.familykey = y.givenkey and x.givenkey <> x.familykey then ${weight('givenName', exchanged)}
      else ${name('givenName', 'given', own)} + ${name('familyName', 'family')} end
    + ${name('fatherName', 'father')}
    + ${lacks('born')}
      when x.date = y.date then ${weight('birthDate', same)} ${own ? rare('born') : ''}
      when x.year = y.year and x.date[6:7] = y.date[9:10] and x.date[9:10] = y.date[6:7] then ${weight('birthDate', birthSwapped)}
      when x.year = y.year then ${weight('birthDate', birthSameYear)}
      when abs(x.year - y.year) = 1 then ${weight('birthDate', birthNearYear)}
      else ${weight('birthDate', birthDifferent)} end
    + ${lacks('sex')} when x.sex = y.sex then ${weight('sex', same)} else ${weight('sex', textDifferent)} end
    + ${['phone', 'document'].map((column) => text(column, column, weight(column, textSimilar))).join(' + ')}
    + ${text('address0', 'street', '0')} + ${text('address1', 'district', '0')}`
}
