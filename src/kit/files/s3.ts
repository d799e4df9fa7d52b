import { createHash, createHmac } from 'node:crypto'
import type { Shelf } from './shelf.ts'

/** `url` is the bucket's: `https://s3.example.org/bucket`, or `https://bucket.s3.example.org`. */
export type S3 = { url: string; key: string; secret: string; region?: string }

/** Files in a bucket. What goes there is sealed already: the storage's owner can read nothing. */
export function s3Shelf({ url, ...access }: S3): Shelf {
  const bucket = url.replace(/\/$/, '')
  async function ask(method: string, address: string, body?: Buffer) {
    const target = new URL(address)
    const answer = await fetch(target, {
      method, headers: signed(access, method, target, body), body: body ? new Uint8Array(body) : null,
      signal: AbortSignal.timeout(60_000),
    })
    if (answer.ok || answer.status === 404) return answer
    const code = /<Code>(\w+)/.exec(await answer.text())?.[1] ?? ''
    throw new Error(`storage answered ${answer.status} to ${method}: ${code}`)
  }
  return {
    async put(id, bytes) {
      if (!(await ask('PUT', `${bucket}/${id}`, bytes)).ok) throw new Error('storage has no such bucket')
    },
    async get(id) {
      const answer = await ask('GET', `${bucket}/${id}`)
      if (answer.status !== 404) return answer.body ?? undefined
      await answer.body?.cancel()
    },
    remove: async (id) => void (await ask('DELETE', `${bucket}/${id}`)),
    async *list() {
      for (let from = ''; ;) {
        const page = await (await ask('GET', `${bucket}/?list-type=2${from}`)).text()
        const objects = page.matchAll(/<Key>([^<]+)<\/Key>\s*<LastModified>([^<]+)</g)
        for (const [, id, at] of objects) yield { id: id!, at: new Date(at!) }
        const next = /<NextContinuationToken>([^<]+)</.exec(page)?.[1]
        if (!next) return
        from = `&continuation-token=${encodeURIComponent(next)}`
      }
    },
  }
}

/** AWS Signature Version 4, the way in to every S3-compatible storage. */
export function signed(
  { key, secret, region = 'us-east-1' }: Omit<S3, 'url'>, method: string, url: URL,
  body: Buffer = Buffer.alloc(0), now = new Date(),
) {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`
  const headers = { host: url.host, 'x-amz-content-sha256': sha256(body), 'x-amz-date': time }
  const names = Object.keys(headers).join(';')
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join('&')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`).join('')
  const request = [method, url.pathname, query, lines, names, sha256(body)].join('\n')
  const signingKey = scope.split('/').reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`))
  const signature = hmac(signingKey, ['AWS4-HMAC-SHA256', time, scope, sha256(request)].join('\n')).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
