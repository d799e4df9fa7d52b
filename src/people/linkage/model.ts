import { births, levelsOfField, names, same, texts } from './levels.ts'
import type { Learned } from './learn.ts'
import type { Field, Kind } from './record.ts'

/**
 * The model of Fellegi and Sunter («A theory for record linkage», 1969): for every field and level of agreement, how
 * often it occurs among pairs of one person (m) and of two (u); a pair's odds are the prior odds times the product of
 * m / u, as if fields erred independently. Pairs of two people of one household are a third class (as in Winkler,
 * «Advanced methods for record linkage», 1994): they share father, family, phone and address, and are not one person.
 */
export type Model = {
  fields: Field[]
  /** Of all pairs, the share that are one person, and the share of two in one household. */
  prior: { match: number; household: number }
  /** By field, by level: probabilities that add up to 1; level 0, missing, counts for nothing. */
  match: number[][]
  household: number[][]
  chance: number[][]
  learned?: Learned
}

const level = (of: Record<number, number>) => Array.from({ length: levelsOfField }, (_, i) => of[i] ?? 0)

/** What is expected before any data is seen; fitting starts here, and on few data stays near. */
export const usualMatch: Record<Kind, number[]> = {
  name: level({ [names.same]: 0.72, [names.sameKey]: 0.1, [names.similar]: 0.07, [names.alike]: 0.03, [names.different]: 0.05, [names.exchanged]: 0.02, [names.halfExchanged]: 0.01 }),
  birth: level({ [same]: 0.82, [births.swappedDate]: 0.02, [births.similarDate]: 0.06, [births.sameYear]: 0.04, [births.nearYear]: 0.02, [births.different]: 0.04 }),
  sex: level({ [same]: 0.98, [texts.different]: 0.02 }),
  phone: level({ [same]: 0.6, [texts.similar]: 0.05, [texts.different]: 0.35 }),
  document: level({ [same]: 0.85, [texts.similar]: 0.08, [texts.different]: 0.07 }),
  address: level({ [same]: 0.55, [texts.similar]: 0.15, [texts.alike]: 0.05, [texts.different]: 0.24, [texts.exchanged]: 0.01 }),
}

/** What people of one household share; the others of their pieces agree as by chance. */
export const usualHousehold: Partial<Record<string, number[]>> = {
  fatherName: level({ [names.same]: 0.55, [names.sameKey]: 0.1, [names.similar]: 0.03, [names.alike]: 0.02, [names.different]: 0.3 }),
  familyName: level({ [names.same]: 0.7, [names.sameKey]: 0.1, [names.similar]: 0.04, [names.alike]: 0.02, [names.different]: 0.14 }),
  phone: level({ [same]: 0.6, [texts.similar]: 0.01, [texts.different]: 0.39 }),
  document: level({ [same]: 0.03, [texts.similar]: 0.02, [texts.different]: 0.95 }), // a family's booklet; numbers given one after another
  address: level({ [same]: 0.8, [texts.similar]: 0.1, [texts.alike]: 0.03, [texts.different]: 0.07 }),
}

/** One pair in two hundred of a household are twins. Not fitted: what looks like a twin is often the same child. */
export const twins = 0.005

export const householdOf = ({ kind, name }: Field) => usualHousehold[kind === 'address' ? 'address' : name]
