// A text that several sign: what they agree to article by article, then a place for each signature.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { type Line, Ltr, Say, type Words } from './text.tsx'

type ContractProps = {
  /** Between whom. */
  title: Line
  number: string
  /** The sentence that all articles follow from. */
  preamble: Words
  articles: { id: string; title: Words; body: Child }[]
  children?: Child
}

/** The text as it is read, signed and printed. */
export function Contract({ title, number, preamble, articles, children }: ContractProps) {
  const { t, n } = useView()
  return (
    <article class="contract">
      <header>
        <p class="hint"><Ltr>{number}</Ltr></p>
        <h2><Say line={title} /></h2>
        <p>{t(preamble)}</p>
      </header>
      <ol>
        {articles.map(({ id, title, body }, at) => (
          <li id={id}>
            <span class="article-no" aria-hidden="true">{n(at + 1)}</span>
            <div>
              <h3>{t(title)}</h3>
              {body}
            </div>
          </li>
        ))}
      </ol>
      {children}
    </article>
  )
}

type Box = { party: Words; /** Who signed, in what role and when; without it the place is empty. */ by?: Line; role?: Words; at?: Child; mark?: Child }

/** A place for each party: who signed for it, or that nobody has yet. */
export function SignatureBoxes({ label, none, boxes }: { label: Words; none: Words; boxes: Box[] }) {
  const { t } = useView()
  return (
    <ul class="signatures" aria-label={t(label)}>
      {boxes.map(({ party, by, role, at, mark }) => (
        <li class={by ? undefined : 'unsigned'}>
          <p class="hint"><bdi>{t(party)}</bdi></p>
          <p class="signer">{by ? <Say line={by} /> : t(none)}</p>
          {by && <p class="hint">{role && t(role)} · {at}</p>}
          {mark}
        </li>
      ))}
    </ul>
  )
}
