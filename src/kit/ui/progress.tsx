import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import type { Tone } from './atoms.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

type Outcome = { icon?: string; tone?: Tone; text: Words; action?: { label: Words; href: string } }
type LongWorkProps = {
  /** 0 … 1 */
  ratio: number
  /** «255 of 412 rows» */
  counted: Words
  secondsLeft?: number | undefined
  over?: boolean
  /** What came of it so far, each with the way to act on it. */
  outcomes?: Outcome[]
  /** Stop, confirm. */
  children?: Child
}

/** Work that takes longer than a page: has its own address, can be left, tells when it is done. */
export function LongWork({ ratio, counted, secondsLeft, over, outcomes = [], children }: LongWorkProps) {
  const { t, percent, duration } = useView()
  return (
    <>
      <div class="card job">
        <p id="job-label">
          <b>
            <bdi>{percent(ratio)}</bdi>
          </b>{' '}
          <bdi>{t(counted)}</bdi>
        </p>
        <progress max="100" value={Math.round(ratio * 100)} aria-labelledby="job-label"></progress>
        {!over && (
          <p class="hint" role="status">
            {secondsLeft !== undefined && `${t(strings.progress.left, { time: duration(secondsLeft) })} `}
            {t(strings.progress.close)}
          </p>
        )}
      </div>
      {outcomes.length > 0 && (
        <ul class="outcomes">
          {outcomes.map(({ icon = 'circle-check', tone = 'ok', text, action }) => (
            <li>
              <span class={`sign-${tone}`}>
                <Icon name={icon} size={18} />
              </span>
              <span>{t(text)}</span>
              {action && (
                <a href={action.href}>
                  {t(action.label)}
                  <span class="vh"> {t(text)}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </>
  )
}
