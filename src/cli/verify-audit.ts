import { verifySeals } from '../kit/seals.ts'
import { say, withDatabase } from './say.ts'

export const help = `mudun verify-audit: find out whether anybody changed the record of what happened

Usage: mudun verify-audit

Every deed is an event, and events are sealed in chains, one a city and one for the network: each seal hashes
the one before and its event. An event that was changed, taken out or put in between breaks its chain, and is
named here. Exit code 1 if any chain is broken. Events of the last seconds may not be sealed yet.
Publish or keep the heads it prints, on paper or with somebody else: they show later that no chain was begun anew.
`

export function run() {
  return withDatabase(async ({ background }) => {
    const reports = await verifySeals(background)
    for (const { scope, events, unsealed, broken, head } of reports) {
      say(`${broken.length ? 'BROKEN' : 'whole '}  ${scope.padEnd(20)} ${String(events).padStart(8)} events, ${unsealed} not sealed yet, head ${head}`)
      for (const { n, eventId } of broken) say(`        at link ${n}, event ${eventId}`)
    }
    if (reports.length === 0) say('Nothing has happened yet.')
    return reports.some(({ broken }) => broken.length) ? 1 : 0
  })
}
