// What stands within a page: facts, notices, empty places, tiles, and what is heard.
import type { Child } from 'hono/jsx'
import type { Lang } from '../language.ts'
import { useView } from '../view.ts'
import type { Tone } from './atoms.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import { Ltr, type Words } from './text.tsx'

type Inside = { children?: Child }

type Fact = { label: Words; value: Child; icon?: string }

/** Names and values; `strip` lays the most important few side by side. */
export function Facts({ facts, strip }: { facts: Fact[]; strip?: boolean }) {
  const { t } = useView()
  return (
    <dl class={strip ? 'facts strip' : 'facts'}>
      {facts.map(({ label, value, icon }) => (
        <div>
          <dt>
            {icon && <Icon name={icon} size={18} />}
            {t(label)}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const noticeIcons: Record<Exclude<Tone, 'neutral'>, string> = {
  info: 'info',
  ok: 'circle-check',
  warn: 'triangle-alert',
  bad: 'siren',
}

/** Something to know before going on. After a deed: tone ok, and what happens next. */
export function Notice({
  tone = 'info',
  title,
  icon = noticeIcons[tone],
  children,
}: Inside & { tone?: Exclude<Tone, 'neutral'>; title?: Words; icon?: string }) {
  const { t } = useView()
  return (
    <div class={`notice ${tone}`} role={tone === 'ok' ? 'status' : undefined}>
      <Icon name={icon} size={22} />
      <div>
        {title && <h2>{t(title)}</h2>}
        {children}
      </div>
    </div>
  )
}

/** Nothing here: what that means, and the way out as children. */
export function Empty({
  icon = 'inbox',
  title,
  text,
  children,
}: Inside & { icon?: string; title: Words; text?: Words }) {
  const { t } = useView()
  return (
    <div class="empty">
      <Icon name={icon} size={32} />
      <h2>{t(title)}</h2>
      {text && <p>{t(text)}</p>}
      {children}
    </div>
  )
}

type Tile = { label: Words; icon: string; href: string; current?: boolean; urgent?: boolean }

/** The eight needs as pictures and words. `line` keeps them on one line of a phone, after a choice. */
export function Tiles({ label, tiles, line }: { label: Words; tiles: Tile[]; line?: boolean }) {
  const { t } = useView()
  return (
    <nav class={line ? 'tiles one-line' : 'tiles'} aria-label={t(label)}>
      <ul>
        {tiles.map(({ label, icon, href, current, urgent }) => (
          <li>
            <a class={urgent ? 'urgent' : undefined} href={href} aria-current={current ? 'true' : undefined}>
              <Icon name={icon} size={26} />
              <span>{t(label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Numbers to call in need, the most urgent first. */
export function Calls({ calls }: { calls: { label: Words; number: string; icon: string }[] }) {
  const { t } = useView()
  return (
    <div class="calls">
      {calls.map(({ label, number, icon }) => (
        <a class="btn danger" href={`tel:${number}`}>
          <Icon name={icon} size={20} />
          <span>{t(label)}</span>
          <Ltr>{number}</Ltr>
        </a>
      ))}
    </div>
  )
}

/** Reads the text of elements aloud, named by their ids; appears only where the device has a voice for the language. */
export function Listen({ target, lang }: { target: string; /** Of the words, where it is not the page's. */ lang?: Lang }) {
  const { t, tag } = useView()
  return (
    <button type="button" class="listen" data-listen={target} data-lang={lang ?? tag} hidden aria-pressed="false">
      <Icon name="volume-2" size={18} />
      <span>{t(strings.page.listen)}</span>
    </button>
  )
}

/** A recording in the languages people speak. */
export function Recording({ href, languages }: { href: string; languages: string }) {
  const { t } = useView()
  return (
    <a class="listen" href={href} aria-label={t(strings.page.recorded, { languages })}>
      <Icon name="volume-2" size={18} />
      <span>{t(strings.page.listen)}</span>
    </a>
  )
}

/** For pages that are dangerous to be seen reading: hides the page at once and opens another. */
export function Leave({ to }: { to: string }) {
  const { t } = useView()
  return (
    <a class="leave" href={to} rel="noreferrer" data-leave title={t(strings.page.leaveHow)}>
      {t(strings.page.leave)}
      <Icon name="x" size={18} />
    </a>
  )
}
