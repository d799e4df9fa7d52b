import { Bdi, Button, Crumbs, Empty, FilterBar, Icon, ListTable, PageHead, Pager, Row, Time, Views } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { PersonCard } from '../../registry/index.ts'
import { strings as dayStrings } from '../distributions/strings.ts'
import { Whom } from '../lists/pages.tsx'
import { sayMoney } from '../money/money.ts'
import { strings as words } from '../strings.ts'
import { type Kind, kindIcons, kinds } from '../words.ts'
import { type HandoverFilter, views } from './handover.ts'
import { type Handover, pageSize } from './store.ts'
import { strings } from './strings.ts'

type Props = { rows: Handover[]; people: Map<string, PersonCard>; filter: HandoverFilter; now: Date }

/** Slip by slip what a figure of assistance counts. */
export function HandoversPage({ rows, people, filter, now }: Props) {
  const view = useView()
  const { t, href, city, date, with: changed } = view
  const base = `/${city!.id}/assistance`
  const shown = rows.slice(0, pageSize)
  const months = Object.fromEntries(monthsTo(now, filter.month).map((month) => [month, date(`${month}-01`, { month: 'long', year: 'numeric' })]))
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }]} />
      <PageHead title={strings.title} sub={strings.sub} />
      <Views current={filter.view} views={views.map((id) => ({ id, label: strings.views[id] }))} />
      <FilterBar filters={[{ name: 'kind', label: strings.kind, options: kinds }, ...(filter.view === 'redeemed' ? [{ name: 'month', label: strings.month, options: months }] : [])]} />
      {shown.length === 0
        ? <Empty icon="ticket" title={strings.empty} text={strings.emptyText}><Button label={strings.toProgrammes} href={href(base)} /></Empty>
        : (
          <ListTable caption={strings.latest} rows={shown} href={({ id, distributionId }) => href(`${base}/distributions/${distributionId}/entitlements/${id}`)} columns={[
            { label: strings.kind, place: 'start', cell: ({ kind }) => <Row><Icon name={kindIcons[kind as Kind]} size={18} />{t(kinds[kind as Kind])}</Row> },
            { label: strings.slip, place: 'title', cell: ({ queueNo, title }) => <Row>{t(dayStrings.slipNo, { n: queueNo })}<Bdi>{title}</Bdi></Row> },
            { label: strings.who, cell: ({ personId }) => <Whom card={people.get(personId)} /> },
            { label: strings.when, cell: ({ redeemedAt, at }) => <Time at={redeemedAt ?? at} /> },
            { label: strings.amount, place: 'end', number: true, cell: ({ amount, currency }) => <Bdi>{sayMoney(view, amount, currency)}</Bdi> },
          ]} />
        )}
      {rows.length > pageSize && <Pager next={changed({ after: shown.at(-1)!.id })} />}
    </>
  )
}

/** The last twelve months, and the one that was asked for. */
function monthsTo(now: Date, asked: string | undefined): string[] {
  const last = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - i)).toISOString().slice(0, 7))
  return asked && !last.includes(asked) ? [...last, asked] : last
}
