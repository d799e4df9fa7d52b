import { assetPath } from '../../../kit/assets.ts'
import type { Draft } from '../../../kit/form.ts'
import { isolate } from '../../../kit/language.ts'
import { Bdi, Button, Crumbs, Field, Form, Icon, PageHead } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { strings as complaintStrings } from '../complaints/strings.ts'
import type { Sums } from '../distributions/distribution.ts'
import type { Day } from '../distributions/store.ts'
import { sayMoney } from '../money/money.ts'
import { strings as words } from '../strings.ts'
import { type Answer, DeskForm, type Refusal } from './redemption.ts'
import { strings } from './strings.ts'

type Say = Pick<View, 't' | 'n' | 'date' | 'time'>
/** What the desk shows of an answer: a big word, and why. */
export type Verdict = { yes: boolean; title: string; text: string }

export function sayAnswer(answer: Answer, currency: string, view: Say): Verdict {
  const { t, n, date, time } = view
  if (answer.yes) {
    const { queueNo, amount, size } = answer
    return { yes: true, title: t(strings.yes), text: t(strings.yesText, { no: n(queueNo), amount: isolate(sayMoney(view, amount, currency)), n: size }) }
  }
  const text = answer.at ? t(strings.alreadyAt, { day: date(answer.at, { day: 'numeric', month: 'long' }), time: isolate(time(answer.at)) }) : t(strings.why[answer.why])
  return { yes: false, title: t(strings.no), text }
}

/** What the script says while there is no connection. */
export const wordsFor = ({ t }: Say) => ({
  yes: t(strings.yes), no: t(strings.no), offline: t(strings.offline), blind: t(strings.offlineBlind), kept: t(strings.kept), refused: t(strings.refused),
  scan: t(strings.scan), stop: t(strings.stopScan), reopens: t(strings.reopens),
  ...(Object.fromEntries((['unknown', 'already', 'void', 'notOpen'] as const).map((why) => [why, t(strings.why[why])])) as Record<Refusal, string>),
})
export type DeskWords = ReturnType<typeof wordsFor>

type Props = {
  day: Day
  /** None: this is what a device keeps. */
  sums?: Sums
  draft: Draft
  verdict?: Verdict | undefined
  /** What was just handed over, to take it back. */
  last?: string | undefined
  /** What was just read, handed over or not. */
  slip?: string | undefined
}

/** The screen of the day: type or scan, yes or no. The script keeps handovers while the connection is gone. */
export function DeskPage({ day, sums, draft, verdict, last, slip }: Props) {
  const view = useView()
  const { t, n, href, city, date } = view
  const base = `/${city!.id}/assistance`
  const own = `${base}/distributions/${day.id}`
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: date(day.day), path: own }]} />
      <PageHead title={strings.desk} eyebrow={<Bdi>{day.place}</Bdi>} sub={sums && t(strings.handed, { done: n(sums.redeemed.n), all: n(sums.issued.n + sums.redeemed.n) })} />
      <section class="desk" data-desk={day.id} data-to={href(`${own}/desk`)} data-marks={href(`${own}/desk/marks`)}
        data-page={href(`${own}/desk/shell`)} data-worker={assetPath('offline.client.js')} data-words={JSON.stringify(wordsFor(view))}>
        <output class={verdict ? `verdict ${verdict.yes ? 'ok' : 'bad'}` : 'verdict'} role="status" hidden={!verdict}>
          <span class="verdict-yes"><Icon name="circle-check" size={48} /></span>
          <span class="verdict-no"><Icon name="circle-x" size={48} /></span>
          <span><b>{verdict?.title}</b><span>{verdict?.text}</span></span>
        </output>
        <p data-undo hidden={!last}><a href={href(last ? `${own}/entitlements/${last}` : own)}>{t(strings.undo)}</a></p>
        <p data-complain hidden={!slip}><a href={href(slip ? `${own}/entitlements/${slip}/complaint` : own)}>{t(complaintStrings.noteAbout)}</a></p>
        <p class="notice warn" data-offline hidden><Icon name="wifi-off" size={22} /><span></span></p>
        <div data-camera hidden></div>
        <Form action={href(`${own}/desk`)} draft={draft}>
          <Field name="code" label={strings.code} hint={strings.codeHint} of={DeskForm.shape.code} draft={draft} code autocomplete="off" />
          <div class="row">
            <Button label={strings.hand} kind="primary" icon="ticket-check" />
            <span data-scan hidden><Button label={strings.scan} icon="scan-line" type="button" /></span>
          </div>
        </Form>
        <p class="notice info" data-kept hidden><Icon name="inbox" size={22} /><span></span></p>
        <p class="notice bad" data-refused hidden><Icon name="triangle-alert" size={22} /><span></span></p>
        <p class="hint" data-stay hidden>{t(strings.stay)}</p>
        <Button label={strings.toDay} kind="quiet" href={href(own)} />
      </section>
      <script src={assetPath('desk.client.js')} defer></script>
      <script src={assetPath('scan.client.js')} defer></script>
    </>
  )
}
