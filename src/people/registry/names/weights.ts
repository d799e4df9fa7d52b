// What agreement says, in powers of e, in the manner of Fellegi and Sunter (1969): how much likelier it is between two records
// of one person than between any two. Measured on spellings of names that were seen, rounded (docs/registry.md, chapter 4).
import type { BirthMatch } from './dates.ts'
import type { NamePiece } from './person.ts'

/** Before anything is compared: that somebody is among the people of a registry, and is this one. */
export const prior = -8.5

/** What the same name says; another given name speaks against it, another father's or family's less: people are called by several. */
const names: Record<NamePiece, { same: number; against: number }> = {
  givenName: { same: 4.3, against: 1 },
  fatherName: { same: 4, against: 0.6 },
  familyName: { same: 5, against: 0.8 },
}

// How much of that a similarity says: Arabic does not write what Latin letters do, so two spellings of a name are less alike
// across scripts than in one.
const inOneScript: [similarity: number, share: number][] = [[0, -0.75], [0.3, -0.7], [0.5, -0.5], [0.66, 0], [0.72, 0.33], [0.8, 0.45], [0.92, 0.55], [0.94, 0.85], [1, 1]]
const acrossScripts: typeof inOneScript = [[0, -0.75], [0.3, -0.65], [0.5, -0.25], [0.6, 0.05], [0.66, 0.33], [0.72, 0.45], [0.8, 0.55], [0.86, 0.8], [0.92, 0.9], [0.97, 1], [1, 1]]

/** What it says that two names are this much alike. */
export function nameSays(piece: NamePiece, similarity: number, across: boolean): number {
  const points = across ? acrossScripts : inOneScript
  const above = Math.max(1, points.findIndex(([at]) => at >= similarity))
  const [[from, low], [to, high]] = [points[above - 1]!, points[above]!]
  const share = low + ((similarity - from) / (to - from)) * (high - low)
  const { same, against } = names[piece]
  return same * (share < 0 ? share * against : share)
}

/** Two dates of one year that differ otherwise say less than a year alone; few who share a year share a date. */
export const birthSays: Record<BirthMatch, number> = { sameDate: 8, swappedDate: 5.5, similarDate: 3.5, sameYear: 4, nearYear: 0.5, different: -3.5 }
export const otherDayOfYear = 0.5

/** A family has one telephone more often than each member has one. */
export const samePhone = 4.5
export const sameDocument = 11
