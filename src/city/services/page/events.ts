// What happened to a service, in words for those who keep it.
import type { History } from '../../../kit/events.ts'
import type { Text } from '../../../kit/language.ts'
import type { Happening } from '../../../kit/ui/index.ts'
import type { View } from '../../../kit/view.ts'
import { strings as fields } from '../editing/strings.ts'
import { strings as words } from '../strings.ts'
import type { Capacity } from '../service.ts'
import { strings } from './strings.ts'

const icons: Record<string, string> = {
  created: 'pencil', published: 'megaphone', changed: 'pencil', confirmed: 'circle-check', hidden: 'eye-off', shown: 'eye', closed: 'door-closed',
  reopened: 'door-open', capacity_set: 'armchair', asked: 'mail', stale: 'triangle-alert', lapsed: 'eye-off', feedback_read: 'message-square',
}
type Data = { was?: Record<string, unknown> | Capacity; capacity?: Capacity; free?: number | null }

/** The latest first. A change says which fields it touched, and what stood in the short ones before. */
export function happenings(history: History, view: Pick<View, 't'>): Happening[] {
  const { t } = view
  return [...history].reverse().map(({ name, at, by, byOrg, data }) => {
    const kind = name.replace('service.', '') as keyof typeof strings.events
    const said = data as Data
    const before = typeof said.was === 'object' ? wasOf(said.was, view) : ''
    const changed = typeof said.was === 'object' ? Object.keys(said.was).map((field) => t(fieldName(field))).join(' · ') : ''
    const room = said.free !== null && said.free !== undefined ? t(words.freePlaces, { n: said.free }) : t(words.capacity[said.capacity ?? 'open'])
    return {
      icon: icons[kind] ?? 'info',
      text: t(strings.events[kind] ?? name, { fields: changed, capacity: room }),
      at,
      by: by ?? (byOrg ? t(byOrg) : t(['asked', 'stale', 'lapsed'].includes(kind) ? strings.byClock : strings.byLink)),
      ...(before && { note: { text: t(strings.was, { was: before }) } }),
    }
  })
}

const fieldName = (field: string): Text | string => (fields.fields as Record<string, Text>)[field] ?? field

// Of long texts it is enough to know that they changed.
function wasOf(was: Record<string, unknown>, { t }: Pick<View, 't'>): string {
  return Object.entries(was).flatMap(([field, value]) => {
    const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : isText(value) ? t(value) : ''
    return shown && shown.length <= 120 ? [`${t(fieldName(field))}: ${shown}`] : []
  }).join(' · ')
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'ar' in value && 'fr' in value
