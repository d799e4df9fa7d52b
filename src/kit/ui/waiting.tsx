// What waits for a decision, and what happened.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Button, Tag, type Tone } from './atoms.tsx'
import { Icon } from './icon.tsx'
import type { Words } from './text.tsx'

export type Decision = {
  icon: string
  tone: Tone
  title: Words
  /** The fact it rests on. */
  evidence: Words
  verb: Words
  href: string
}

/** At most three things that wait for the reader's decision; the first is the button that stands out. */
export function DecisionList({ decisions }: { decisions: Decision[] }) {
  const { t } = useView()
  return (
    <ul class="decisions">
      {decisions.slice(0, 3).map(({ icon, tone, title, evidence, verb, href }, i) => (
        <li>
          <span class={`round ${tone}`}>
            <Icon name={icon} />
          </span>
          <div>
            <h3>{t(title)}</h3>
            <p class="hint">{t(evidence)}</p>
          </div>
          <Button label={verb} href={href} small kind={i === 0 ? 'primary' : 'secondary'} about={title} />
        </li>
      ))}
    </ul>
  )
}

type News = { icon: string; text: Words; href: string; when: Child; mark?: Words | undefined }

/** What happened, newest first, each leading to where it did; `mark` makes one stand out. */
export function NewsList({ news }: { news: News[] }) {
  const { t } = useView()
  return (
    <ul class="decisions">
      {news.map(({ icon, text, href, when, mark }) => (
        <li>
          <span class={`round ${mark ? 'info' : 'neutral'}`}>
            <Icon name={icon} />
          </span>
          <div>
            <a href={href}>{t(text)}</a>
            <p class="hint">{when}</p>
          </div>
          {mark && <Tag label={mark} tone="info" />}
        </li>
      ))}
    </ul>
  )
}
