// What opens from a button; works without script.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Button } from './atoms.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

type MenuProps = { label?: Words; icon?: string; kind?: 'secondary' | 'quiet'; small?: boolean; open?: boolean; children?: Child }

/** What is done seldom, behind one button. Inside: links and buttons without class, `class="danger"` for the grave. */
export function Menu({ label = strings.page.more, icon, kind = 'secondary', small, open, children }: MenuProps) {
  const { t } = useView()
  return (
    <details class="menu" open={open}>
      <summary class={`btn ${kind}${small ? ' small' : ''}`}>
        {icon && <Icon name={icon} size={18} />}
        <span>{t(label)}</span>
        <Icon name="chevron-down" size={18} />
      </summary>
      <div class="pop">{children}</div>
    </details>
  )
}

type ConfirmProps = {
  label: Words
  kind?: 'secondary' | 'quiet'
  icon?: string
  question: Words
  yes: Words
  children?: Child
  name?: string
  value?: string
}

/** Asks once more before what cannot be undone; stands inside its form and works without script. */
export function Confirm({ label, kind = 'quiet', icon, question, yes, children, name, value }: ConfirmProps) {
  const { t } = useView()
  return (
    <details class="menu">
      <summary class={`btn ${kind}`}>
        {icon && <Icon name={icon} size={18} />}
        <span>{t(label)}</span>
      </summary>
      <div class="pop ask">
        <p>{t(question)}</p>
        {children}
        <Button label={yes} kind="danger" name={name} value={value} />
      </div>
    </details>
  )
}
