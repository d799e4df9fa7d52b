// Decisions in the reader's words, each with the button that leads to where something can be done; and ways behind figures.
import { has, isOfCity } from '../../../kit/actor.ts'
import type { City } from '../../../kit/cities.ts'
import { isolate } from '../../../kit/language.ts'
import { themeIcons, themeNames } from '../../../kit/themes.ts'
import type { Decision as Shown } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { figureOf } from '../catalogue/index.ts'
import { nameOf, type Period, spanOf } from '../period.ts'
import { sayValue } from '../saying.ts'
import { type Decision, figureBehind } from './decisions.ts'
import { strings } from './strings.ts'

/** From a figure to its records for those who reach them, else to its own page. */
export function useBehind(city: City, period: Period) {
  const { actor, href } = useView()
  return (key: string, filter: { theme?: string; orgId?: string } = {}) => {
    const { records } = figureOf(key)
    if (records?.for(actor, city.id)) return href(records.path(city.id, { ...filter, month: spanOf(period) === 'month' ? period : undefined }))
    return href(`/${city.id}/figures/${key}?period=${period}`)
  }
}

export function useDecisions(city: City, period: Period): (decision: Decision) => Shown {
  const view = useView()
  const { t, actor, href } = view
  const behind = useBehind(city, period)
  const during = nameOf(period, view)
  const figure = (kind: Decision['kind']) => href(`/${city.id}/figures/${figureBehind[kind]}?period=${period}`)
  const edits = isOfCity(actor, city.id) && has(actor, 'editor', 'coordinator')

  return (decision) => {
    const { verb } = strings[decision.kind]
    switch (decision.kind) {
      case 'late': {
        const org = isolate(t(decision.org.name))
        const title = decision.n ? t(strings.late.title, { org, n: decision.n }) : t(strings.late.titleBare, { org })
        return { icon: 'hourglass', tone: 'bad', title, evidence: strings.late.evidence, verb, href: behind('referrals_late', { orgId: decision.org.id }) }
      }
      case 'silent': {
        const share = sayValue(figureOf('no_answer'), decision.share, view)!
        return {
          icon: 'message-circle-off', tone: 'bad', title: t(strings.silent.title, { org: isolate(t(decision.org.name)), share }),
          evidence: t(strings.silent.evidence, { period: during }), verb, href: figure('silent'),
        }
      }
      case 'gap': {
        const theme = t(themeNames[decision.theme])
        const needs = `${view.n(decision.needs)} ${t(figureOf('needs_open').noun, { n: decision.needs })}`
        return {
          icon: themeIcons[decision.theme], tone: 'warn', title: t(strings.gap.title, { theme }),
          evidence: t(strings.gap.evidence, { n: decision.services, needs }), verb, href: behind('needs_open', { theme: decision.theme }),
        }
      }
      case 'slow': {
        const lasting = (hours: number) => view.duration(hours * 3600)
        return {
          icon: themeIcons[decision.theme], tone: 'warn', title: t(strings.slow.title, { theme: t(themeNames[decision.theme]) }),
          evidence: t(strings.slow.evidence, { hours: lasting(decision.hours), target: lasting(decision.target) }),
          verb, href: behind('answer_time', { theme: decision.theme }),
        }
      }
      case 'stale': return {
        icon: 'calendar-clock', tone: 'warn', title: t(strings.stale.title, { n: decision.n }),
        evidence: t(strings.stale.evidence, { n: decision.organisations, org: isolate(t(decision.first)) }), verb,
        href: edits ? href(`/${city.id}/services/desk?view=check`) : figure('stale'),
      }
      case 'unfound': return {
        icon: 'search-x', tone: 'info', title: t(strings.unfound.title, { share: sayValue(figureOf('searches_empty'), decision.share, view)! }),
        evidence: t(strings.unfound.evidence, { n: decision.n, period: during }), verb,
        href: edits ? href(`/${city.id}/services/feedback/gaps`) : figure('unfound'),
      }
    }
  }
}
