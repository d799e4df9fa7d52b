// The program of the thread that `linkApart` starts: records come in, pairs go out, nothing is kept.
import { parentPort } from 'node:worker_threads'
import type { FromWorker, ToWorker } from './apart.ts'
import { type LinkedPair, link } from './link.ts'
import type { Learned } from './learn.ts'
import { TableBuilder } from './table.ts'

const port = parentPort!
const builder = new TableBuilder(1)
const say = (message: FromWorker) => port.postMessage(message)

port.on('message', (message: ToWorker) => {
  if ('records' in message) for (const record of message.records) builder.add(record)
  else compare(message)
})

function compare({ learned, least, most }: { learned?: Learned | undefined; least: number; most: number }) {
  const steps = link(builder.done(), learned)
  let told = 0
  for (;;) {
    const { value, done } = steps.next()
    if (done) {
      say({ model: value.model, pairs: [...likely(value.pairs(), least, most)] })
      port.close()
      return
    }
    if (Date.now() - told < 200) continue
    told = Date.now()
    say({ progress: value })
  }
}

function* likely(pairs: Generator<LinkedPair>, least: number, most: number) {
  let n = 0
  for (const pair of pairs) {
    if (pair.probability < least || n++ === most) return
    yield pair
  }
}
