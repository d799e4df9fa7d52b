// Passwords: argon2id as OWASP asks (19 MiB, two passes), a few at a time so that sign-ins never exhaust the machine.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'

const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const atOnce = Math.min(2, availableParallelism())
const mayWait = 64

/** More sign-ins at once than the machine can check; answered with 503 and «try again in a moment». */
export class TooManySignIns extends Error {
  readonly code = 'MUDUN_BUSY'
}

/** The hash to store, in the usual form `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function passwordHash(password: string) {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/** Whether it is this password. Without a stored hash (no such account) it takes as long, and is false. */
export async function passwordVerify(password: string, stored: string | undefined) {
  const known = stored === undefined ? undefined : parse(stored)
  const { salt, hash, ...its } = known ?? { ...cost, salt: Buffer.alloc(16), hash: Buffer.alloc(32) }
  const derived = await derive(password, salt, its, hash.length)
  return timingSafeEqual(derived, hash) && known !== undefined
}

/** Whether a stored hash was made more cheaply than today's; then hash anew at the next sign-in. */
export function passwordIsStale(stored: string) {
  const { memory, passes } = parse(stored)
  return memory < cost.memory || passes < cost.passes
}

function parse(stored: string) {
  const [, memory, passes, parallelism, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored) ?? []
  if (!salt || !hash) throw new Error('not a password hash')
  return {
    memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64'),
  }
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

let running = 0
const waiting: (() => void)[] = []

async function derive(password: string, nonce: Buffer, its: typeof cost, tagLength = 32) {
  await turn()
  try {
    // The same password typed on another keyboard may be composed differently.
    const message = password.normalize('NFKC')
    return await new Promise<Buffer>((done, fail) =>
      argon2('argon2id', { ...its, message, nonce, tagLength }, (error, key) => (error ? fail(error) : done(key))))
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

async function turn() {
  if (running < atOnce) return void running++
  if (waiting.length >= mayWait) throw new TooManySignIns('too many sign-ins at once')
  await new Promise<void>((start) => waiting.push(start)) // takes over the place of the one that ended
}
