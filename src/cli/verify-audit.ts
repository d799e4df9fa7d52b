import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Head, lostHeads, verifySeals } from '../kit/seals.ts'
import { failure, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun verify-audit: find out whether anybody changed the record of what happened

Usage: mudun verify-audit [--kept FILE]

  --kept FILE   what this command printed earlier: every head in it must still be in its chain

Every deed is an event, and events are sealed in chains, one a city and one for the network: each seal hashes
the one before and its event. An event that was changed, taken out, put in between or moved breaks its chain,
and is named here. A chain that was cut at its end, or begun anew, is whole by itself: only a head that was kept
elsewhere shows it. So keep what is printed, on paper or with somebody else, and compare with --kept.
Exit code 1 if any chain is broken. Events of the last seconds may not be sealed yet.
`

export async function run(args: string[]) {
  const { values: { kept } } = parseArgs({ args, options: { kept: { type: 'string' } } })
  const heads = kept === undefined ? [] : headsIn(readFileSync(kept, 'utf8'))
  if (kept !== undefined && heads.length === 0) return failure(`${kept} holds no heads: it must be what mudun verify-audit printed earlier.`, 2)
  return withDatabase(async ({ background }) => {
    const reports = await verifySeals(background)
    for (const { scope, events, unsealed, broken, head } of reports) {
      say(`${broken.length ? 'BROKEN' : 'whole '}  ${scope.padEnd(20)} ${String(events).padStart(8)} events, ${unsealed} not sealed yet, head ${head}`)
      for (const { n, eventId } of broken) say(`        at link ${n}, event ${eventId}`)
    }
    const lost = await lostHeads(background, heads)
    for (const { scope, hash } of lost) say(`LOST    ${scope.padEnd(20)} the head ${hash} is in its chain no more: the chain was cut or begun anew`)
    if (reports.length === 0) say('Nothing has happened yet.')
    return lost.length || reports.some(({ broken }) => broken.length) ? 1 : 0
  })
}

const headsIn = (printed: string): Head[] =>
  [...printed.matchAll(/^(?:whole|BROKEN) +(\S+) .*, head ([0-9a-f]{64})$/gm)].map(([, scope = '', hash = '']) => ({ scope, hash }))
