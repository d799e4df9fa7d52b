import assert from 'node:assert/strict'
import { availableParallelism } from 'node:os'
import { test } from 'node:test'
import { passwordHash, passwordIsStale, passwordVerify, TooManySignIns } from './passwords.ts'

test('a password opens with itself alone', async (t) => {
  const began = performance.now()
  const stored = await passwordHash('كلمة السر طويلة')
  t.diagnostic(`${(performance.now() - began).toFixed(0)} ms to hash a password`)
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.equal(await passwordVerify('كلمة السر طويلة', stored), true)
  assert.equal(await passwordVerify('كلمة السر طويله', stored), false)
  assert.notEqual(await passwordHash('كلمة السر طويلة'), stored)
})

test('an accent composed by another keyboard is the same accent', async () => {
  assert.equal(await passwordVerify('e\u0301te\u0301 a\u0300 Fe\u0300s', await passwordHash('été à Fès')), true)
})

test('an account that does not exist takes as long, and stays closed', async () => {
  const began = process.cpuUsage()
  assert.equal(await passwordVerify('whatever', undefined), false)
  assert.ok(process.cpuUsage(began).user > 5_000)
})

test('a hash made by another program opens', async () => {
  // From the tests of the reference implementation of Argon2.
  const stored = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.equal(await passwordVerify('password', stored), true)
  assert.equal(await passwordVerify('passwort', stored), false)
})

test('a hash made more cheaply than today is known to be stale', async () => {
  assert.equal(passwordIsStale('$argon2id$v=19$m=4096,t=1,p=1$c29tZXNhbHQ$AAAA'), true)
  assert.equal(passwordIsStale(await passwordHash('new')), false)
})

test('a flood of sign-ins waits in a short queue, and the rest is turned away at once', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 90 }, () => passwordVerify('guess', undefined)))
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  assert.equal(refused.length, 90 - 64 - Math.min(2, availableParallelism()))
  assert.ok(refused.every((outcome) => outcome.reason instanceof TooManySignIns))
  assert.equal(await passwordVerify('guess', undefined), false)
})
