import { QrCode } from '../../../../kit/qr.tsx'
import { Bdi, Crumbs, Empty, Ltr, Notice, PageHead, Pager, PrintButton } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { sayMoney } from '../../money/money.ts'
import { strings as words } from '../../strings.ts'
import { kinds } from '../../words.ts'
import { type Slip, slipsAPage } from '../actions.ts'
import type { Day } from '../store.ts'
import { strings } from '../strings.ts'

/** Slips to cut out: number, code, place and hours; no name, and not what the programme is called. */
export function SlipsPage({ day, slips }: { day: Day; slips: Slip[] }) {
  const view = useView()
  const { t, city, date, actor, with: changed } = view
  const base = `/${city!.id}/assistance`
  const shown = slips.slice(0, slipsAPage)
  return (
    <>
      <div class="no-print stack">
        <Crumbs trail={[{ label: words.assistance, path: base }, { label: date(day.day), path: `${base}/distributions/${day.id}` }]} />
        <PageHead title={strings.slips} sub={strings.slipsSub}>{shown.length > 0 && <PrintButton label={strings.printSlips} kind="primary" />}</PageHead>
        <Notice tone="warn"><p>{t(strings.slipsKeep)}</p></Notice>
      </div>
      {shown.length === 0 && <Empty icon="ticket" title={strings.noSlips} />}
      <ul class="slips">
        {shown.map(({ queueNo, code, amount }) => (
          <li>
            <QrCode text={code} label={t(strings.slipCode, { n: queueNo })} size={96} />
            <div>
              <p><b>{t(strings.slipNo, { n: queueNo })}</b> · {t(kinds[day.kind])} · <Bdi>{sayMoney(view, amount, day.currency)}</Bdi></p>
              <p class="slip-code"><Ltr>{code}</Ltr></p>
              <p><Bdi>{day.place}</Bdi><br />{date(day.day)} <Ltr>{day.fromHour}–{day.toHour}</Ltr></p>
              <p class="hint"><Bdi>{t(actor.org!.name)}</Bdi></p>
            </div>
          </li>
        ))}
      </ul>
      {slips.length > slipsAPage && <Pager next={changed({ after: String(shown.at(-1)!.queueNo) })} />}
    </>
  )
}
