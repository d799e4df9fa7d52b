// Rules and reasons as sentences.
import type { Text } from '../../../kit/language.ts'
import { Points } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { sexes, specificNeedNames, stays } from '../../registry/index.ts'
import { ages } from '../words.ts'
import { Rules } from './rule.ts'
import { strings } from './strings.ts'

type Say = Pick<View, 't' | 'n' | 'date' | 'tag'>
const labels: Record<string, Record<string, Text>> = { needs: specificNeedNames, ages, stays, head: sexes, need: specificNeedNames, age: ages, stay: stays }

/** The rules of a programme, each as a sentence of its own. */
export function sayRules(rules: Rules, { t, n, tag }: Say): string[] {
  const either = new Intl.ListFormat(tag, { type: 'disjunction' })
  const sentences = (['needs', 'ages', 'stays', 'head'] as const).filter((name) => rules[name].length > 0)
    .map((name) => t(strings.sentences[name], { some: either.format(rules[name].map((code) => t(labels[name]![code]!))) }))
  const { least, most } = rules
  if (least !== undefined && most !== undefined) sentences.push(t(strings.sentences.sizeBetween, { least: n(least), most: n(most) }))
  else if (least !== undefined) sentences.push(t(strings.sentences.sizeLeast, { least: n(least) }))
  else if (most !== undefined) sentences.push(t(strings.sentences.sizeMost, { most: n(most) }))
  return sentences.length > 0 ? sentences : [t(strings.everybody)]
}

/** Why somebody is on a list, or is not. */
export function sayReason(reason: string, { t, n, date }: Omit<Say, 'tag'>): string {
  const [kind = '', code = ''] = reason.split(/:(.*)/s)
  if (kind === 'not') return t((strings.not as Record<string, Text>)[code]!)
  const what = kind === 'size' ? n(Number(code)) : kind === 'helped' ? date(code) : labels[kind] ? t(labels[kind][code]!) : ''
  return t((strings.reasons as Record<string, Text>)[kind]!, { what })
}

export const RuleList = ({ rules }: { rules: unknown }) => <Points items={sayRules(Rules.parse(rules), useView())} />
