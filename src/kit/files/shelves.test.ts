import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { folderShelf } from './folder.ts'
import { s3Shelf, signed } from './s3.ts'
import type { Shelf } from './shelf.ts'

const access = { key: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', region: 'eu-west-1' }

/** A bucket in this process, which takes no request whose signature is not right for exactly what came in. */
async function openBucket() {
  const objects = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`)
    const body = await buffer(request)
    const stamp = String(request.headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    const expected = signed(access, request.method!, url, body, new Date(stamp))
    if (request.headers.authorization !== expected.authorization || Math.abs(Date.now() - Date.parse(stamp)) > 60_000 ||
      request.headers['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex')) {
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    }
    const id = url.pathname.replace('/mudun/', '')
    if (request.method === 'GET' && url.searchParams.get('list-type') === '2') {
      const ids = [...objects.keys()].sort()
      const from = Number(url.searchParams.get('continuation-token')?.slice('a+b/='.length) ?? 0)
      const page = ids.slice(from, from + 2)
      const more = from + 2 < ids.length ? `<NextContinuationToken>a+b/=${from + 2}</NextContinuationToken>` : ''
      const contents = page.map((key) => `<Contents><Key>${key}</Key><LastModified>2026-11-20T10:00:00.000Z</LastModified></Contents>`)
      return response.end(`<ListBucketResult>${contents.join('')}${more}</ListBucketResult>`)
    }
    if (request.method === 'PUT') objects.set(id, body)
    if (request.method === 'DELETE') objects.delete(id)
    if (request.method === 'GET' && !objects.has(id)) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    response.end(request.method === 'GET' ? objects.get(id) : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mudun` }
}

let bucket: { server: Server; url: string }
let folder: string
before(async () => {
  bucket = await openBucket()
  folder = mkdtempSync(join(tmpdir(), 'mudun-files-'))
})
after(() => {
  bucket.server.close()
  rmSync(folder, { recursive: true })
})

const contentOf = async (shelf: Shelf, id: string) => {
  const bytes = await shelf.get(id)
  return bytes && buffer(bytes as AsyncIterable<Buffer>)
}
const idsOn = async (shelf: Shelf) => {
  const ids: string[] = []
  for await (const { id } of shelf.list()) ids.push(id)
  return ids.sort()
}

for (const [name, open] of [
  ['a local folder', () => folderShelf(folder)],
  ['a bucket', () => s3Shelf({ ...access, url: bucket.url })],
] as const) {
  describe(name, () => {
    test('keeps what is put there until it is removed', async () => {
      const shelf = open()
      const ids = Array.from({ length: 5 }, () => randomUUID())
      for (const id of ids) await shelf.put(id, Buffer.from(`content of ${id}`))
      assert.equal(String(await contentOf(shelf, ids[0]!)), `content of ${ids[0]}`)
      assert.deepEqual(await idsOn(shelf), [...ids].sort())
      await shelf.remove(ids[0]!)
      await shelf.remove(ids[0]!)
      assert.equal(await contentOf(shelf, ids[0]!), undefined)
      assert.equal((await idsOn(shelf)).length, 4)
    })
  })
}

test('in the folder only the server reads, and nothing half-written stays', async () => {
  const id = randomUUID()
  await folderShelf(folder).put(id, Buffer.from('x'))
  const place = join(folder, id.slice(-2), id.slice(-4, -2))
  assert.deepEqual(readdirSync(place), [id])
  assert.equal(statSync(join(place, id)).mode & 0o077, 0)
})

test('a bucket that refuses is a fault, told without its secrets', async () => {
  const shelf = s3Shelf({ ...access, secret: 'wrong', url: bucket.url })
  await assert.rejects(shelf.put(randomUUID(), Buffer.from('x')), /storage answered 403 to PUT: SignatureDoesNotMatch/)
})

test('the signature is the one of Amazon’s own example', () => {
  const example = { key: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' }
  const url = new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J')
  const { authorization } = signed(example, 'GET', url, undefined, new Date('2013-05-24T00:00:00Z'))
  assert.match(authorization, /Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7$/)
})
