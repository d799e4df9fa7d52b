// What the vault costs: CPU time to seal and open one person's identity, and a page of 25, beside the bare cipher.
import { createCipheriv, createSecretKey, randomBytes, randomUUID } from 'node:crypto'
import { blind, open, type OrgKeys, seal } from '../src/kit/vault.ts'
import { derive, keyOf } from '../src/kit/vault/cipher.ts'

const data = keyOf(randomBytes(32))
const keys: OrgKeys = { orgId: randomUUID(), active: 1, data: new Map([[1, data]]), blind: derive(data, 'token'), tokens: { made: [], sought: [] } }
const person = {
  names: ['فاطمة الزهراء', 'بن علي'], latin: ['Fatma Zahra', 'Ben Ali'], born: '1991-04-02', phone: '+21698123456',
  documents: [{ kind: 'passport', number: 'X1234567' }], mother: 'Mariam',
}
const place = () => ({ table: 'people', column: 'identity', city: 'la-marsa', id: randomUUID() })
const places = Array.from({ length: 25 }, place)
const blobs = places.map((place) => seal(keys, place, person))
const text = Buffer.from(JSON.stringify(person))
const bareKey = createSecretKey(randomBytes(32))

function bare() {
  const cipher = createCipheriv('aes-256-gcm', bareKey, randomBytes(12))
  cipher.update(text)
  cipher.final()
  cipher.getAuthTag()
}

/** The best of five rounds: other programs on the machine only ever add. */
function measure(name: string, times: number, run: () => void) {
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < times; i++) run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / times
  })
  console.log(JSON.stringify({ bench: 'vault', name, cpuMicroseconds: Math.round(Math.min(...rounds) * 10) / 10 }))
}

measure('limit: the bare cipher', 20_000, bare)
measure('seal an identity', 20_000, () => seal(keys, places[0]!, person))
measure('open an identity', 20_000, () => open(keys, places[0]!, blobs[0]!))
measure('open a page of 25', 1_000, () => places.forEach((place, i) => open(keys, place, blobs[i]!)))
measure('a token for searching', 20_000, () => blind(keys, 'phone', person.phone))
