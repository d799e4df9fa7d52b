// A load generator that costs little itself: keeps connections open and reads no more of an answer than where it ends.
import { connect, type Socket } from 'node:net'

export type Ask = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }
export type Window = { requests: number; failed: number[]; seconds: number; latencies: number[] }

/** Asks one after the other on `concurrency` connections for some seconds. Samples are taken in turn. */
export async function load(port: number, asks: Ask[], concurrency: number, seconds: number): Promise<Window> {
  const messages = asks.map((ask) => messageOf(port, ask))
  const latencies: number[] = []
  const failed: number[] = []
  let next = Math.floor(Math.random() * messages.length)
  const start = performance.now()
  const until = start + seconds * 1000
  await Promise.all(Array.from({ length: concurrency }, async () => {
    const line = await open(port)
    while (performance.now() < until) {
      const sent = performance.now()
      const status = await line.ask(messages[next++ % messages.length]!)
      latencies.push(performance.now() - sent)
      if (status < 200 || status >= 400) failed.push(status)
    }
    line.close()
  }))
  return { requests: latencies.length, failed, seconds: (performance.now() - start) / 1000, latencies }
}

function messageOf(port: number, { method, path, headers, body = '' }: Ask): Buffer {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers, ...(method === 'POST' && { 'content-length': String(Buffer.byteLength(body)) }) })
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`)
}

function open(port: number): Promise<{ ask: (message: Buffer) => Promise<number>; close: () => void }> {
  return new Promise((resolve, reject) => {
    let heard: Buffer = Buffer.alloc(0)
    let answered: ((status: number) => void) | undefined
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve({
      ask: (message) => new Promise((done) => { answered = done; socket.write(message) }),
      close: () => socket.destroy(),
    }))
    socket.on('error', reject)
    socket.on('close', () => answered?.(0))
    socket.on('data', (chunk) => {
      heard = heard.length ? Buffer.concat([heard, chunk]) : chunk
      const end = endOf(heard)
      if (end < 0 || heard.length < end) return
      const status = Number(heard.toString('latin1', 9, 12))
      heard = Buffer.alloc(0)
      const tell = answered
      answered = undefined
      tell?.(status)
    })
  })
}

/** How long this answer is in all; -1 while that cannot be told yet. */
function endOf(heard: Buffer): number {
  const head = heard.indexOf('\r\n\r\n')
  if (head < 0) return -1
  const length = /\r\ncontent-length: *(\d+)/i.exec(heard.toString('latin1', 0, head))?.[1]
  if (length !== undefined) return head + 4 + Number(length)
  if (/^HTTP\/1.1 (204|304)/.test(heard.toString('latin1', 0, 12))) return head + 4
  return heard.subarray(-7).toString('latin1') === '\r\n0\r\n\r\n' ? heard.length : -1
}

/** One answer whole, to see what is measured. */
export async function look(port: number, { method, path, headers, body }: Ask) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: body ?? null, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
