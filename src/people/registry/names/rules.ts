import { arabicRules } from './rules-arabic.ts'
import { latinRules } from './rules-latin.ts'
import { particleRules } from './rules-particles.ts'
import { skeletonRules } from './rules-skeleton.ts'

/** One habit of spelling: what it changes, and names that it brings together (or keeps apart). */
export type Rule = {
  id: string
  says: string
  change: [RegExp, string][]
  /** Each line: spellings that share their keys. */
  meet: string[][]
  /** Each line: names that do not. */
  apart?: string[][]
}

/** In the order in which they are applied: whole names, then each word in its script, then its sounds. */
export const stages = {
  name: particleRules,
  arabic: arabicRules,
  latin: latinRules,
  key: skeletonRules,
} satisfies Record<string, Rule[]>

export type Stage = keyof typeof stages

/** Changes a text by every rule of a stage. */
export function applyRules(stage: Stage, text: string): string {
  for (const [from, to] of changes[stage]) text = text.replace(from, to)
  return text
}

const changes = Object.fromEntries(
  Object.entries(stages).map(([stage, rules]) => [stage, rules.flatMap((rule) => rule.change)]),
) as Record<Stage, [RegExp, string][]>

/** The rules as a Markdown table: docs/registry.md holds it, and a test compares. */
export function rulesTable(): string {
  const rows = Object.values(stages).flat().map((rule) => {
    const meet = rule.meet.map((names) => names.join(' = '))
    const apart = (rule.apart ?? []).map((names) => names.join(' ≠ '))
    return `| ${rule.id} | ${rule.says} | ${[...meet, ...apart].join('<br>')} |`
  })
  return ['| rule | what it says | examples |', '|---|---|---|', ...rows].join('\n')
}
