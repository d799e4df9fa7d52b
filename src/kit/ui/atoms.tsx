// The smallest pieces: buttons, tags, chips, counts, menus.
import type { Child } from 'hono/jsx'
import { countedTo } from '../counts.ts'
import { useView, type View } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad'

export type ButtonProps = {
  /** A verb. */
  label: Words
  /** One primary in a view. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Makes it a link. */
  href?: string
  icon?: string
  /** An icon after the words: an arrow. */
  end?: string
  small?: boolean
  full?: boolean
  name?: string
  value?: string
  /** 'button' for what only the script does. */
  type?: 'submit' | 'button'
  /** The id of a form elsewhere in the page. */
  form?: string
  formaction?: string
  /** A key that presses it, as `event.code`: 'KeyN'. */
  hotkey?: string
  /** More of the name, for those who do not see what it stands beside: «Change *the address*». */
  about?: Words
  /** Fewer words for phones. */
  short?: Words
  children?: Child
}

/** A button, or a link that looks like one. */
export function Button({
  label,
  kind = 'secondary',
  href,
  icon,
  end,
  small,
  full,
  hotkey,
  about,
  short,
  children,
  ...rest
}: ButtonProps) {
  const { t } = useView()
  const look = ['btn', kind, small && 'small', full && 'full'].filter(Boolean).join(' ')
  const inside = (
    <>
      {icon && <Icon name={icon} size={18} />}
      <span class={short && 'long'}>
        {t(label)}
        {about && <span class="vh"> {t(about)}</span>}
      </span>
      {short && (
        <span class="short" aria-hidden="true">
          {t(short)}
        </span>
      )}
      {children}
      {end && <Icon name={end} size={18} />}
    </>
  )
  return href ? (
    <a class={look} href={href} data-hotkey={hotkey}>
      {inside}
    </a>
  ) : (
    <button class={look} data-hotkey={hotkey} {...rest}>
      {inside}
    </button>
  )
}

/** Opens the print dialog; all that is folded unfolds. Its place is kept while the script is on its way, so that nothing moves. */
export const PrintButton = ({ label = strings.page.print, kind = 'quiet', small = true }: Partial<ButtonProps>) => (
  <span data-print>
    <Button label={label} kind={kind} small={small} icon="printer" type="button" />
  </span>
)

/** A state in a word, with its icon: never by colour alone. */
export function Tag({ label, tone = 'neutral', icon }: { label: Words; tone?: Tone; icon?: string }) {
  const { t } = useView()
  return (
    <span class={`tag ${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      {t(label)}
    </span>
  )
}

export type Trust = 'verified' | 'estimated' | 'partial'
const trustLook: Record<Trust, { tone: Tone; icon: string }> = {
  verified: { tone: 'ok', icon: 'circle-check' },
  estimated: { tone: 'warn', icon: 'circle-dot' },
  partial: { tone: 'neutral', icon: 'circle' },
}

/** How far a figure can be trusted. */
export const TrustTag = ({ trust }: { trust: Trust }) => <Tag label={strings.trust[trust]} {...trustLook[trust]} />

/** A number, as far as it is counted: «99+». */
export const sayCount = (n: number, most: number, view: Pick<View, 't' | 'n'>) => (n > most ? view.t(strings.list.more, { n: most }) : view.n(n))

/** How many, in a round frame; `of` says of what to those who hear it alone. */
export function Count({ n, tone, of, most = countedTo }: { n: number; tone?: 'bad'; of?: Words; most?: number }) {
  const view = useView()
  return (
    <span class={tone ? `count ${tone}` : 'count'}>
      {sayCount(n, most, view)}
      {of && <span class="vh"> {view.t(of)}</span>}
    </span>
  )
}

/** A filter to switch on, or with `removable` one in force to take away. */
export function Chip({
  label,
  href,
  on,
  removable,
}: {
  label: Words
  href: string
  on?: boolean
  removable?: boolean
}) {
  const { t } = useView()
  return (
    <a
      class="chip"
      href={href}
      aria-current={on ? 'true' : undefined}
      aria-label={removable ? t(strings.list.remove, { filter: t(label) }) : undefined}
    >
      {on && <Icon name="check" size={16} />}
      <bdi>{t(label)}</bdi>
      {removable && <Icon name="x" size={14} />}
    </a>
  )
}

type PickProps = { title: Words; text?: Words; current?: boolean; href?: string; name?: string; value?: string }

/** One of several to choose, with what it is: a button of the form around it, or a link. */
export function Pick({ title, text, current, href, ...button }: PickProps) {
  const { t } = useView()
  const inside = <><b><bdi>{t(title)}</bdi></b>{text && <span>{t(text)}</span>}</>
  const marked = current ? 'true' : undefined
  return href
    ? <a class="pick" href={href} aria-current={marked}>{inside}</a>
    : <button class="pick" aria-current={marked} {...button}>{inside}</button>
}

type Segment = { label: Words; href: string; icon?: string; current?: boolean }

/** Two or three ways to see the same thing: list or map. */
export function Segmented({ label, choices }: { label: Words; choices: Segment[] }) {
  const { t } = useView()
  return (
    <div class="seg" role="group" aria-label={t(label)}>
      {choices.map(({ label, href, icon, current }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {icon && <Icon name={icon} size={18} />}
          {t(label)}
        </a>
      ))}
    </div>
  )
}
