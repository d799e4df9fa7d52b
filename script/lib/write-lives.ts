// Writes docs/lives.md: what may happen to a thing, drawn from the tables of moves that pages and API obey.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import '../../src/wings.ts' // first: modules that know each other begin in its order
import { moves as agreementMoves } from '../../src/city/partnerships/policy.ts'
import { guideMoves } from '../../src/city/services/guides/policy.ts'
import { moves as serviceMoves } from '../../src/city/services/policy.ts'
import type { Move } from '../../src/kit/moves.ts'
import { moves as requestMoves } from '../../src/network/members/policy.ts'
import { adoptionMoves, moves as practiceMoves } from '../../src/network/practices/policy.ts'
import { complaintMoves, distributionMoves, entitlementMoves, listMoves, programmeMoves } from '../../src/people/assistance/policy.ts'
import { moves as duplicateMoves } from '../../src/people/duplicates/policy.ts'
import { moves as needMoves } from '../../src/people/needs/policy.ts'
import { moves as referralMoves } from '../../src/people/referrals/policy.ts'
import { moves as personMoves } from '../../src/people/registry/policy.ts'

type Life = {
  of: string
  where: string
  begins: string
  // biome-ignore lint/suspicious/noExplicitAny: a row of whatever the table is about
  moves: Record<string, Move<any, string>>
  /** What no person does: from, to, when. */
  byTheClock?: [from: string, to: string, when: string][]
}

const lives: Life[] = [
  { of: 'The file of a person', where: 'people/registry', begins: 'open', moves: personMoves, byTheClock: [
    ['open', 'closed', 'nothing has happened for as long as its organisation lets a file rest'], ['closed', 'erased', 'the time to keep is over'],
    ['open', 'erased', 'one has asked for it and another has agreed'], ['closed', 'erased', 'one has asked for it and another has agreed'],
  ] },
  { of: 'Two files that may be of one person', where: 'people/duplicates', begins: 'open', moves: duplicateMoves, byTheClock: [
    ['same', 'open', 'all are compared again, and one of the two has changed in what is compared'], ['different', 'open', 'the same'], ['unsure', 'open', 'the same'],
  ] },
  { of: 'A need', where: 'people/needs', begins: 'open', moves: needMoves },
  { of: 'A referral', where: 'people/referrals', begins: 'draft', moves: referralMoves, byTheClock: [['sent', 'expired', 'nobody has answered in twice the time']] },
  { of: 'A programme of assistance', where: 'people/assistance', begins: 'draft', moves: programmeMoves },
  { of: 'A list of assistance', where: 'people/assistance', begins: 'making', moves: listMoves, byTheClock: [['making', 'made', 'every household has been looked at']] },
  { of: 'A day of distribution', where: 'people/assistance', begins: 'planned', moves: distributionMoves },
  { of: 'An entitlement', where: 'people/assistance', begins: 'issued', moves: entitlementMoves, byTheClock: [
    ['issued', 'void', 'its day is reconciled or called off, or the file of its person is erased'],
  ] },
  { of: 'A complaint about a slip', where: 'people/assistance', begins: 'new', moves: complaintMoves },
  { of: 'A data-sharing agreement', where: 'city/partnerships', begins: 'draft', moves: agreementMoves, byTheClock: [
    ['signed', 'active', 'its first day begins'], ['active', 'expiring', 'its review or its end is thirty days away'],
    ['active', 'ended', 'its last day is over, or its renewal is in force'], ['expiring', 'ended', 'its last day is over, or its renewal is in force'],
    ['suspended', 'ended', 'its last day is over, or its renewal is in force'],
  ] },
  { of: 'A service', where: 'city/services', begins: 'draft', moves: serviceMoves },
  { of: 'A guide', where: 'city/services/guides', begins: 'draft', moves: guideMoves },
  { of: 'A city’s request to join', where: 'network/members', begins: 'waiting', moves: requestMoves },
  { of: 'A good practice', where: 'network/practices', begins: 'draft', moves: practiceMoves },
  { of: 'The adoption of a practice', where: 'network/practices', begins: 'considering', moves: adoptionMoves },
]

/** What docs/lives.md must hold. */
export const describeLives = () => `# Lives

What may happen to a thing, and what is asked for then. Who may do it is in the \`policy.ts\` of its module, in the same table; a move that two people make at
once is made by one of them, and the other is told. «clock» is what nobody does: time does.

Written by \`node --import tsx script/lib/write-lives.ts\` from the tables of moves; not for editing.

${lives.map(describe).join('\n')}`

function describe({ of, where, begins, moves, byTheClock = [] }: Life) {
  const steps = Object.values(moves).flatMap(({ from, to, label, asks, passes }) => {
    const asked = asks ? ` (${Object.keys(asks.shape).join(', ')})` : ''
    return from.map((state) => `    ${state} --> ${to}: ${label.en}${asked}${passes ? ' ✉' : ''}`)
  })
  const late = byTheClock.map(([from, to, when]) => `    ${from} --> ${to}: clock, when ${when}`)
  const note = Object.values(moves).some(({ passes }) => passes) ? '✉ is open to whoever holds its link or code, without an account.\n\n' : ''
  return `## ${of}\n\n\`src/${where}/policy.ts\`\n\n${note}\`\`\`mermaid\nstateDiagram-v2\n    [*] --> ${begins}\n${[...steps, ...late].join('\n')}\n\`\`\`\n`
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../../docs/lives.md'), describeLives())
