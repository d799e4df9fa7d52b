// Who stands twice among a million: mudun link on records of our own generator, beside plain SQL of the same model in DuckDB.
//   script/bench link [--people=1000000]      processor time, memory, precision, recall and F1 at a probability of 0.5
//   script/bench link FILE.csv …              files of FEBRL (rec-1-org, rec-1-dup-0 …): one by one, and originals against duplicates
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../src/kit/config.ts'
import { nameKeys } from '../src/people/registry/names/normalise.ts'
import { linkFebrl } from './link/febrl.ts'
import { columns, map, personOf, writeRecords } from './link/ground.ts'
import { judge } from './link/judging.ts'

const folder = join(root, '.cache/bench-link')
mkdirSync(folder, { recursive: true })
const at = (name: string) => join(folder, name)
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const count = Number(process.argv.find((word) => word.startsWith('--people='))?.slice('--people='.length) ?? 1_000_000)

if (files.length > 0) for (const file of files) await linkFebrl(file, folder)
else {
  const truth = await writeRecords(at('records.csv'), count)
  console.log(JSON.stringify({ records: count, pairs: truth }))
  writeFileSync(at('map.json'), JSON.stringify(map))
  const ours = run('ours', at('records.csv'), '--map', at('map.json'), '--out', at('pairs.csv'), '--weights', at('weights.json'))
  console.log(JSON.stringify({ ...ours, ...await judge(at('pairs.csv'), truth, personOf) }))
  await writeKeyed()
  const sql = run('sql', at('keyed.csv'), at('weights.json'), at('pairs-sql.csv'))
  console.log(JSON.stringify({ ...sql, ...await judge(at('pairs-sql.csv'), truth, personOf) }))
}

function run(...args: string[]): object {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'bench/link/measured.ts'), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (status !== 0) throw new Error(`${args[0]} did not come to an end`)
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

/** SQL knows no keys of names: it is given them, and what they cost is not counted. */
async function writeKeyed() {
  const file = createWriteStream(at('keyed.csv'))
  file.write(`${columns.join()},givenkey,fatherkey,familykey\n`)
  let first = true
  for await (const line of createInterface(createReadStream(at('records.csv')))) {
    if (!first && !file.write(`${[line, ...line.split(',').slice(1, 4).map((name) => nameKeys(name).sort().join(' '))].join()}\n`)) await once(file, 'drain')
    first = false
  }
  file.end()
  await once(file, 'close')
}
