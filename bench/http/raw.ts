// The limit that Mudun is measured against: node:http and node-postgres alone, named statements, one flight a request,
// past row-level security, sending the very statements that Mudun sends and answering with their rows as JSON.
//   raw.ts PORT DATABASE_URL; the statements come by message
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'
import type { Heard, Statement } from './recording.ts'

export type Known = Record<string, { writes: boolean; heard: Heard[] }>

const [port, url] = process.argv.slice(2)
const asWritten = new Set([17, 1082, 1114, 1184]) // bytes, days and instants as PostgreSQL wrote them
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (asWritten.has(oid) ? String : pg.types.getTypeParser(oid as never, format as never)),
}
const pool = new pg.Pool({ connectionString: url!, max: 10, pipeline: true, types, application_name: 'raw' } as pg.PoolConfig)
let known: Known = {}

process.on('message', (told: Known) => {
  known = told
  process.send?.('ready')
})
process.on('disconnect', () => process.exit())

const names = new Map<string, string>()
function named({ text, values }: Statement) {
  let name = names.get(text)
  if (!name) names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, 22)))
  return { name, text, values }
}

async function answer(path: string, response: ServerResponse) {
  const [, operation = '', n = ''] = path.split('/')
  const { heard, writes } = known[operation]!
  const client = await pool.connect()
  try {
    const begun = writes ? client.query('begin') : undefined
    const results = await Promise.all(renewed(heard[Number(n) % heard.length]!).map((statement) => client.query(named(statement))))
    if (writes) await Promise.all([begun, client.query('commit')])
    const body = JSON.stringify(results.map(({ rows }) => rows))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  } finally {
    client.release()
  }
}

/** What a request made gets another id each time. */
function renewed({ statements, made }: Heard): Statement[] {
  if (!made) return statements
  const id = randomUUID()
  return statements.map(({ text, values }) => ({ text, values: values.map((value) => (typeof value === 'string' ? value.replace(made, id) : value)) }))
}

createServer((request, response) => {
  request.resume()
  answer(request.url!, response).catch((error) => {
    console.error(error)
    response.writeHead(500).end()
  })
}).listen(Number(port), '127.0.0.1')
