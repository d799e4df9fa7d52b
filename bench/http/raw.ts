// The limit that Mudun is measured against: node:http and node-postgres alone, named statements, one flight a request,
// past row-level security, sending the very statements that Mudun sends and answering with their rows as JSON.
//   raw.ts PORT DATABASE_URL; the statements come by message: { operation: Statement[][] }
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'
import type { Statement } from './recording.ts'

type Known = Record<string, { writes: boolean; samples: Statement[][]; fresh: string[][] }>

const [port, url] = process.argv.slice(2)
const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => plain.has(oid) ? String : pg.types.getTypeParser(oid as never, format as never) }
const plain = new Set([17, 1082, 1114, 1184]) // as PostgreSQL wrote them
const pool = new pg.Pool({ connectionString: url!, max: 10, pipeline: true, types, options: '-c TimeZone=UTC' } as pg.PoolConfig)
let known: Known = {}

process.on('message', (told: Known) => {
  known = told
  process.send?.('ready')
})

const names = new Map<string, string>()
function named({ text, values }: Statement) {
  let name = names.get(text)
  if (!name) names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, 22)))
  return { name, text, values }
}

async function answer(path: string, response: ServerResponse) {
  const [, operation = '', n = ''] = path.split('/')
  const of = known[operation]
  if (!of) return response.writeHead(404).end()
  const sample = Number(n) % of.samples.length
  const client = await pool.connect()
  try {
    const flight = of.writes
      ? [client.query('begin'), ...renewed(of.samples[sample]!, of.fresh[sample]!).map((one) => client.query(named(one))), client.query('commit')]
      : of.samples[sample]!.map((one) => client.query(named(one)))
    const results = await Promise.all(flight)
    const body = JSON.stringify(results.map(({ rows }) => rows))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  } finally {
    client.release()
  }
}

/** What a request made had ids and codes of its own: here it gets new ones. */
function renewed(statements: Statement[], fresh: string[]): Statement[] {
  const anew = new Map(fresh.map((old) => [old, randomUUID()]))
  return statements.map(({ text, values }) => ({ text, values: values.map((value) => anew.get(value as string) ?? value) }))
}

createServer((request, response) => {
  request.resume()
  answer(request.url!, response).catch((error) => {
    console.error(error)
    response.writeHead(500).end()
  })
}).listen(Number(port), '127.0.0.1')
