// Public lists: places and articles to choose from, beside a map.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Button, Tag, type Tone } from './atoms.tsx'
import { Icon } from './icon.tsx'
import { Listen, Recording } from './notes.tsx'
import { strings } from './strings.ts'
import { type Line, Ltr, Say, type Words } from './text.tsx'

type SearchProps = {
  label: Words
  example?: Words
  name?: string
  value?: string
  action: string
  keep?: Record<string, string | undefined>
}

/** The one large search field of a page, for things that may stand in an address (never for people). */
export function SearchField({ label, example, name = 'q', value, action, keep = {} }: SearchProps) {
  const { t } = useView()
  return (
    <form class="search-field" role="search" action={action}>
      <label class="vh" for={name}>
        {t(label)}
      </label>
      <input
        id={name}
        name={name}
        type="search"
        value={value}
        placeholder={example && t(example)}
        enterkeyhint="search"
        dir="auto"
      />
      {Object.entries(keep).map(([key, kept]) => kept && <input type="hidden" name={key} value={kept} />)}
      <button class="btn primary">
        <Icon name="search" label={t(strings.shell.search)} />
      </button>
    </form>
  )
}

/** The question of a page, and the field for one's own words: below it, or beside it where there is room. */
export const Asking = ({ head, children }: { head: Child; children?: Child }) => (
  <div class="asking">
    {head}
    {children}
  </div>
)

/** How many were found, and beside it the switches and filters. */
export function FoundBar({ found, near, children }: { found: Words; near?: Words; children?: Child }) {
  const { t } = useView()
  return (
    <div class="found">
      <h2>
        {t(found)}
        {near && <small>{t(near)}</small>}
      </h2>
      {children}
    </div>
  )
}

/** Switches on one line, which a phone moves along; `first` is what opens, and needs room. */
export const Switches = ({ first, children }: { first?: Child; children?: Child }) => (
  <div class="switches">
    {first}
    <div class="along">{children}</div>
  </div>
)

/** A list and its map: side by side, or on a phone the one that was chosen. */
export const ListAndMap = ({ show, map, children }: { show: 'list' | 'map'; map: Child; children?: Child }) => (
  <div class="places" data-show={show}>
    <div class="places-map">{map}</div>
    <div>{children}</div>
  </div>
)

export type TagProps = { label: Words; tone?: Tone; icon?: string }
export type ServiceProps = {
  id: string
  /** Its number on the map. */
  number: number
  name: Words
  href: string
  /** What it gives, in three to six words. */
  what: Words
  open: { now: boolean; words: Line }
  distance?: Words
  tags?: TagProps[]
  /** `shown` is how it is written where the number itself is longer. */
  phone?: { label: Words; number: string; shown?: string }
  way?: { label: Words; href: string }
  /** Who checked it when; `old` when it is better to call first. */
  checked?: { words: Words; old?: boolean }
  recording?: { href: string; languages: string }
}

/** A place that helps: to read at a glance, to call, to go to. */
export function ServiceCard({
  id,
  number,
  name,
  href,
  what,
  open,
  distance,
  tags = [],
  phone,
  way,
  checked,
  recording,
}: ServiceProps) {
  const { t, n } = useView()
  return (
    <li class="service" id={`s-${id}`}>
      <div class="service-head">
        <span class={open.now ? 'pin' : 'pin is-off'} aria-hidden="true">
          {n(number)}
        </span>
        <h3>
          <a href={href}>
            <bdi>{t(name)}</bdi>
          </a>
        </h3>
        {recording ? <Recording {...recording} /> : <Listen target={`s-${id}`} />}
      </div>
      <p>{t(what)}</p>
      <p class="row">
        <span class={open.now ? 'hours is-open' : 'hours'}>
          <Icon name="clock" size={16} />
          <span>
            <Say line={open.words} />
          </span>
        </span>
        {distance && (
          <span class="hours">
            <Icon name="map-pin" size={16} />
            {t(distance)}
          </span>
        )}
      </p>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li>
              <Tag {...tag} />
            </li>
          ))}
        </ul>
      )}
      {(phone || way) && (
        <div class="deeds">
          {phone && (
            <a class="btn primary" href={`tel:${phone.number.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" size={18} />
              <span>{t(phone.label)}</span>
              <Ltr>{phone.shown ?? phone.number}</Ltr>
            </a>
          )}
          {way && <Button label={way.label} icon="navigation" href={way.href} />}
        </div>
      )}
      {checked && (
        <p class="checked">
          <Icon name={checked.old ? 'circle-alert' : 'circle-check'} size={15} />
          {t(checked.words)}
        </p>
      )}
    </li>
  )
}

/** A list of such cards. */
export const Services = ({ children }: { children?: Child }) => <ol class="services">{children}</ol>
