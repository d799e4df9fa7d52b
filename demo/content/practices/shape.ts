import type { Text } from '../../../src/kit/language.ts'

export const practiceThemes = [
  'reception',
  'health',
  'housing',
  'documents',
  'work',
  'education',
  'participation',
  'cohesion',
  'coordination',
  'preparedness',
] as const
export type PracticeTheme = (typeof practiceThemes)[number]

export const practiceStates = ['draft', 'submitted', 'in_review', 'published', 'archived'] as const
export type PracticeState = (typeof practiceStates)[number]

export type Month = `${number}-${number}`

export type PracticeStep = { title: Text; text: Text; takes?: Text }
/** `measured` is true only for what a document in `facts` says; such a result names its evidence. */
export type PracticeResult = { text: Text; evidence?: Text; measured: boolean }
/** Where a city took the practice from, and how far it is with it. */
export type PracticeLineage = {
  of: string
  kind: 'adopted' | 'adapted' | 'inspired'
  note: Text
  state: 'considering' | 'planned' | 'running'
}

/** What a city did, told so that another city can do it too. */
export type Practice = {
  id: string
  city: string
  theme: PracticeTheme
  title: Text
  summary: Text
  context: Text
  partners: Text[]
  steps: PracticeStep[]
  cost: Text
  results: PracticeResult[]
  wentWrong: Text
  from: Month
  to?: Month
  /** An office, never a person. */
  contact: Text
  /** How big it is: members, places, people reached. */
  size?: Text
  /** The help that the city received. */
  support?: Text
  /** A guide, form or register that others can take. */
  tool?: Text
  /** Keys of the documented facts that the record rests on. */
  facts: string[]
  /** The fields that were made up for the demonstration; everything else comes from `facts`. */
  invented: (keyof Practice)[]
  status: PracticeState
  lineage?: PracticeLineage
  publishedDaysAgo?: number
}
