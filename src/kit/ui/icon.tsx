import { raw } from 'hono/html'
import { drawingOf } from '../assets.ts'

type IconProps = { name: string; size?: number; label?: string }

// Lucide (ISC). Only what points along the line of reading is mirrored; a clock or a check never is.
const pointing = new Set([
  'arrow-right',
  'arrow-left',
  'chevron-right',
  'chevron-left',
  'list',
  'list-checks',
  'log-out',
  'log-in',
  'route',
  'navigation',
  'message-circle',
  'message-square',
  'hand-helping',
  'book-open',
  'send',
  'undo-2',
  'reply',
  'forward',
  'corner-down-right',
  'external-link',
  'chart-line',
  'trending-up',
  'trending-down',
  'file-text',
  'move-right',
  'user-plus',
])

/** A small drawing beside a word; alone only with a `label`. */
export function Icon({ name, size = 20, label }: IconProps) {
  return (
    <svg
      class={pointing.has(name) ? 'icon flip' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      {raw(drawingOf(name))}
    </svg>
  )
}

/** Three gates of a city. */
export const Mark = ({ size = 30 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path class="mark-2" d="M2 30V18a5 5 0 0 1 10 0v12z" />
    <path class="mark-3" d="M20 30V20a5 5 0 0 1 10 0v10z" />
    <path class="mark-1" d="M9 30V11a7 7 0 0 1 14 0v19h-4.4v-7.2a2.6 2.6 0 0 0-5.2 0V30z" />
  </svg>
)
