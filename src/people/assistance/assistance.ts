// What the pages and deeds of assistance have in common.
import type { History } from '../../kit/events.ts'
import type { Text, Translate } from '../../kit/language.ts'
import type { CityWork } from '../../kit/request.ts'
import type { Happening } from '../../kit/ui/index.ts'

export const frame = { shell: 'staff', active: 'assistance', private: true } as const

/** Whose rows: the actor's organisation, in this city. */
export const whereOf = ({ city, actor }: Pick<CityWork, 'city' | 'actor'>) => ({ cityId: city.id, orgId: actor.org?.id ?? '' })

/** What happened, newest first, as far as these sentences know it. */
export const happenings = (history: History, known: Record<string, Text>, t: Translate): Happening[] =>
  history.toReversed().flatMap(({ name, at, by, byOrg }) => (known[name] ? [{ icon: 'circle-dot', text: t(known[name]), at, by: by ?? (byOrg ? t(byOrg) : null) }] : []))
