import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remember } from './memory.ts'

test('what was read before a change is not remembered after it', async () => {
  const memory = remember<{ id: number }>({ seconds: 10, atMost: 2 })
  let read!: (value: { id: number }) => void
  const slow = memory.load('a', () => new Promise((done) => (read = done)))
  memory.forget(({ id }) => id === 1)
  read({ id: 1 })
  assert.deepEqual(await slow, { id: 1 })
  assert.equal(memory.get('a'), undefined)
})

test('the oldest is forgotten first, and what was not found is not remembered', async () => {
  const memory = remember<number>({ seconds: 10, atMost: 2 })
  for (const n of [1, 2, 3]) await memory.load(String(n), async () => n)
  assert.deepEqual(['1', '2', '3'].map(memory.get), [undefined, 2, 3])
  await memory.load('none', async () => undefined)
  assert.deepEqual(['2', '3'].map(memory.get), [2, 3])
})
