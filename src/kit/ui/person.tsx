// Who a file is about, and who may see it.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { type Choices, choicesOf } from './choices.tsx'
import { Icon } from './icon.tsx'
import { Points } from './page.tsx'
import { strings } from './strings.ts'
import { type Line, Say, type Words } from './text.tsx'

type PersonFact = { label: Words; value: Child /** A hidden value: what the button asks to see. */; show?: string }
type PersonProps = {
  title: Words
  facts: PersonFact[]
  /** Where «Show» posts to: `show`, and `reason` where reasons are given. */
  reveal?: { action: string; reasons?: Choices; reason?: Words; /** No reason was chosen. */ wrong?: string | undefined }
  children?: Child
}

/** Who the file is about. Name and phone stay masked until somebody asks for them, and that is noted. */
export function PersonCard({ title, facts, reveal, children }: PersonProps) {
  const { t } = useView()
  return (
    <section class="card" aria-labelledby="person-title">
      <h2 id="person-title">
        <Icon name="user" size={18} />
        {t(title)}
      </h2>
      <dl class="facts">
        {facts.map(({ label, value, show }) => (
          <div>
            <dt>{t(label)}</dt>
            <dd class="row">
              <div>{value}</div>
              {show && reveal && (
                <button class="textual" form="reveal" name="show" value={show}>
                  {t(strings.record.show)}
                  <span class="vh"> {t(label)}</span>
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {reveal && facts.some(({ show }) => show) && (
        <form id="reveal" method="post" action={reveal.action} class="reveal">
          {reveal.reasons && reveal.reason && (
            <>
              <label for="reveal-reason">{t(reveal.reason)}</label>
              {reveal.wrong && (
                <p class="flaw" id="reveal-wrong" role="alert">
                  {reveal.wrong}
                </p>
              )}
              <select
                id="reveal-reason"
                name="reason"
                required
                aria-invalid={reveal.wrong ? 'true' : undefined}
                aria-describedby={reveal.wrong ? 'reveal-wrong' : undefined}
              >
                <option value="">{t(strings.form.choose)}</option>
                {choicesOf(reveal.reasons).map(({ value, label }) => (
                  <option value={value}>{t(label)}</option>
                ))}
              </select>
            </>
          )}
          <p class="hint">{t(strings.record.logged)}</p>
        </form>
      )}
      {children}
    </section>
  )
}

/** A value that is kept back. */
export const Masked = () => <span aria-hidden="true">••••••••</span>

type WhoProps = {
  readers: Words[] /** When, how and to what the person agreed. */
  consent?: Line
  change?: { label: Words; href: string }
  title?: Words
}

/** The offices that see this file, and on what ground. */
export function WhoCanSee({ readers, consent, change, title = strings.record.whoSees }: WhoProps) {
  const { t } = useView()
  return (
    <section class="card" aria-labelledby="readers-title">
      <h2 id="readers-title">
        <Icon name="lock" size={18} />
        {t(title)}
      </h2>
      <Points items={readers.map((reader) => <bdi>{t(reader)}</bdi>)} />
      {consent && (
        <Consent>
          <Say line={consent} />
        </Consent>
      )}
      {change && <a href={change.href}>{t(change.label)}</a>}
    </section>
  )
}

/** A sentence about what a person agreed to. */
export const Consent = ({ children }: { children?: Child }) => (
  <p class="agreed">
    <Icon name="shield" size={18} />
    <span>{children}</span>
  </p>
)
