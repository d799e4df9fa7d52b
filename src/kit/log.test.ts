import assert from 'node:assert/strict'
import { test } from 'node:test'
import { log } from './log.ts'

function told(run: () => void) {
  const lines: string[] = []
  const undo = log.to((line) => lines.push(line))
  try { run() } finally { undo() }
  return lines.join('')
}

test('the log takes known facts only', () => {
  const line = told(() => log.info('request', { method: 'GET', status: 200, name: 'Hela Ben Salem', body: 'x' } as object))
  assert.deepEqual({ ...JSON.parse(line), at: '' }, { at: '', level: 'info', event: 'request', method: 'GET', status: 200 })
})

test('what an error says stays out of the log; where it arose is told', () => {
  const error = Object.assign(new Error('Key (phone)=(+216 20 123 456)\n    at Hela Ben Salem already exists'), { code: '23505', detail: 'Hela', table: 'people' })
  const line = told(() => log.error('jobs', error))
  assert.doesNotMatch(line, /Hela|123 456/)
  const { code, table, stack } = JSON.parse(line)
  assert.deepEqual([code, table], ['23505', 'people'])
  assert.match(stack[0], /log\.test/)
})

test('a fault has an id that its reader is told', () => {
  let id = ''
  const line = told(() => { id = log.fault('a string') })
  assert.equal(JSON.parse(line).id, id)
})
