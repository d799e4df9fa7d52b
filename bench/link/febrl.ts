// Files in the manner of FEBRL: rec-1-org and rec-1-dup-0, rec-1-dup-1 … are one person. Linked without the identifier.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { judge } from './judging.ts'

const map = {
  id: 'rec_id', givenName: 'given_name', familyName: 'surname', birthDate: 'date_of_birth',
  address: ['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state'],
}
const personOf = (id: string) => id.split('-')[1]!

/** The file with itself, then its originals against one duplicate of each. */
export async function linkFebrl(file: string, folder: string) {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const at = (name: string) => join(folder, name)
  const write = (name: string, some: string[]) => writeFileSync(at(name), `${[head, ...some].join('\n')}\n`)
  writeFileSync(at('map.json'), JSON.stringify(map))
  const people = [...Map.groupBy(rows, (row) => personOf(row.split(',')[0]!)).values()]
  await main(['link', file, '--map', at('map.json'), '--out', at('pairs.csv')])
  const pairs = people.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  console.log(JSON.stringify({ file: basename(file), ...await judge(at('pairs.csv'), pairs, personOf) }))

  const [originals, copies] = [/^rec-\d+-org,/, /^rec-\d+-dup-0,/].map((kind) => rows.filter((row) => kind.test(row))) as [string[], string[]]
  write('originals.csv', originals)
  write('duplicates.csv', copies)
  await main(['link', at('originals.csv'), at('duplicates.csv'), '--map', at('map.json'), '--out', at('pairs.csv')])
  console.log(JSON.stringify({ file: basename(file), originals: originals.length, ...await judge(at('pairs.csv'), copies.length, personOf) }))
}
