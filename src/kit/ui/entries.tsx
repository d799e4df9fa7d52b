// Lists of articles, organisations, cities.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Tag } from './atoms.tsx'
import type { TagProps } from './directory.tsx'
import { Icon } from './icon.tsx'
import { type Line, Say, type Words } from './text.tsx'

export type EntryProps = {
  title: Words
  href: string
  eyebrow?: Line
  icon?: string
  text?: Words
  tags?: TagProps[]
  meta?: Line
}

/** One of many articles, organisations, cities: the whole card is one link. */
export function Entry({ title, href, eyebrow, icon, text, tags = [], meta }: EntryProps) {
  const { t } = useView()
  return (
    <li class="entry">
      {eyebrow && (
        <p class="eyebrow">
          {icon && <Icon name={icon} size={16} />}
          <span>
            <Say line={eyebrow} />
          </span>
        </p>
      )}
      <h3>
        <a href={href}>
          <bdi>{t(title)}</bdi>
        </a>
      </h3>
      {text && <p>{t(text)}</p>}
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li>
              <Tag {...tag} />
            </li>
          ))}
        </ul>
      )}
      {meta && (
        <p class="checked">
          <Say line={meta} />
        </p>
      )}
    </li>
  )
}

/** Cards in as many columns as there is room for; `one` keeps them below one another. */
export const Entries = ({ children, one }: { children?: Child; one?: boolean }) => (
  <ul class={one ? 'entries-list' : 'entries-list many'}>{children}</ul>
)
