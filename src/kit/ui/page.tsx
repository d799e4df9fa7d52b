// What pages are composed of.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import { type Line, Say, type Words } from './text.tsx'

type Inside = { children?: Child }

/** The parents of this page, never the page itself. `path` without language. */
export function Crumbs({ trail }: { trail: { label: Words; path: string }[] }) {
  const { t, href } = useView()
  return (
    <nav class="crumbs" aria-label={t(strings.page.crumbs)}>
      <ol>
        {trail.map(({ label, path }) => (
          <li>
            <a href={href(path)}>
              <bdi>{t(label)}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type HeadProps = Inside & {
  title: Words
  /** A line under the title: how many, in what order, since when. */
  sub?: Line
  /** A line above the title: kind, place, number. */
  eyebrow?: Line
  icon?: string
  /** For an article: larger, with a sentence that says it all. */
  lead?: Words
  large?: boolean
  /** On phones, where the side of the page is far below: a button that leads there. */
  jump?: { label: Words; icon: string; href: `#${string}` }
}

/** The top of a page: its one h1, and as children what can be done with the whole. */
export function PageHead({ title, sub, eyebrow, icon, lead, large, jump, children }: HeadProps) {
  const { t } = useView()
  return (
    <header class="head">
      <div>
        {eyebrow && (
          <p class="eyebrow">
            {icon && <Icon name={icon} size={18} />}
            <span>
              <Say line={eyebrow} />
            </span>
          </p>
        )}
        <h1 class={large ? 'title' : undefined}>
          <bdi>{t(title)}</bdi>
        </h1>
        {lead && <p class="lead">{t(lead)}</p>}
        {sub && (
          <div class="sub">
            <Say line={sub} />
          </div>
        )}
        {jump && (
          <p class="jump">
            <a class="btn primary" href={jump.href}>
              <Icon name={jump.icon} size={18} />
              <span>{t(jump.label)}</span>
            </a>
          </p>
        )}
      </div>
      {children && <div class="row">{children}</div>}
    </header>
  )
}

/** A part of a page with its heading. `id` is also its anchor. */
export function Section({ id, title, sub, children }: Inside & { id: string; title: Words; sub?: Words }) {
  const { t } = useView()
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      <div class="stack">
        {sub && <p class="sub">{t(sub)}</p>}
        {children}
      </div>
    </section>
  )
}

/** A framed part: `quiet` without its own ground. */
export function Card({
  id,
  title,
  icon,
  quiet,
  children,
}: Inside & { id?: string; title?: Words; icon?: string; quiet?: boolean }) {
  const { t } = useView()
  return (
    <section class={quiet ? 'card bare' : 'card'} id={id} aria-label={title && t(title)}>
      {title && (
        <h2>
          {icon && <Icon name={icon} size={18} />}
          {t(title)}
        </h2>
      )}
      {children}
    </section>
  )
}

type ColumnsProps = Inside & { side: Child; about: Words; follow?: boolean; sideFirst?: boolean }

/** The main thing, and beside it what belongs to it; on phones below it, or `sideFirst`. `follow` keeps the side in sight. */
export function Columns({ side, about, follow, sideFirst, children }: ColumnsProps) {
  const { t } = useView()
  const beside = (
    <aside class={follow ? 'stack follow' : 'stack'} aria-label={t(about)}>
      {side}
    </aside>
  )
  return (
    <div class="cols">
      {sideFirst && beside}
      <div class="stack loose">{children}</div>
      {!sideFirst && beside}
    </div>
  )
}

/** Things below one another. */
export const Stack = ({ children, gap }: Inside & { gap?: 'tight' | 'loose' }) => (
  <div class={gap ? `stack ${gap}` : 'stack'}>{children}</div>
)
/** Things beside one another, as long as there is room. */
export const Row = ({ children, between }: Inside & { between?: boolean }) => (
  <div class={between ? 'row between' : 'row'}>{children}</div>
)
/** Two stacks, the first a little wider. */
export const Duo = ({ children }: Inside) => <div class="duo">{children}</div>
/** A list of points. */
export const Points = ({ items }: { items: Child[] }) => (
  <ul class="points">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
export const Hint = ({ children }: Inside) => <p class="hint">{children}</p>
