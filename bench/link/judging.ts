import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

export type Verdict = { pairs: number; right: number; precision: number; recall: number; f1: number }

/** How good the pairs from 0.5 on are, of `truth` that there are. */
export async function judge(path: string, truth: number, personOf: (id: string) => string): Promise<Verdict> {
  let [pairs, right] = [0, 0]
  for await (const line of createInterface(createReadStream(path))) {
    const [a = '', b = '', probability] = line.split(',')
    if (!(Number(probability) >= 0.5)) continue
    pairs++
    if (personOf(a) === personOf(b)) right++
  }
  const digits = (value: number) => Math.round(value * 1e5) / 1e5
  return { pairs, right, precision: digits(right / pairs), recall: digits(right / truth), f1: digits((2 * right) / (pairs + truth)) }
}
