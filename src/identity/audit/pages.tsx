import {
  Button, Empty, ListTable, Ltr, PageHead, Pager, Row, Segmented, Stack, Bdi, Time,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import type { MemberRow } from '../members/index.ts'
import type { AccessRow, EventRow } from './audit.ts'
import { eventNames, reasonNames, strings } from './strings.ts'

type Props<T> = { rows: T[]; members: MemberRow[]; older: string | undefined }

/** Who did what, in the organisation's name. */
export const EventsPage = ({ rows, members, older }: Props<EventRow>) => {
  const { t } = useView()
  return (
    <Frame current="deeds" members={members} older={older} empty={rows.length === 0}>
      <ListTable caption={strings.order} rows={rows} columns={[
        { label: strings.when, place: 'start', sorted: 'descending', cell: ({ at }) => <Time at={at} clock /> },
        { label: strings.who, place: 'end', cell: ({ by }) => <Bdi>{by ?? t(strings.nobody)}</Bdi> },
        { label: strings.what, place: 'title', cell: ({ name }) => eventNames[name] ? t(eventNames[name]) : <Ltr>{name}</Ltr> },
      ]} />
    </Frame>
  )
}

/** Who opened which identity, and why. The person is a number here, never a name. */
export const AccessPage = ({ rows, members, older }: Props<AccessRow>) => {
  const { t } = useView()
  return (
    <Frame current="looks" members={members} older={older} empty={rows.length === 0}>
      <ListTable caption={strings.order} rows={rows} columns={[
        { label: strings.when, place: 'start', sorted: 'descending', cell: ({ at }) => <Time at={at} clock /> },
        { label: strings.who, place: 'title', cell: ({ by }) => <Bdi>{by}</Bdi> },
        { label: strings.reason, cell: ({ reason }) => reasonNames[reason] ? t(reasonNames[reason]) : reason },
        { label: strings.person, place: 'end', labelled: true, cell: ({ personId }) => <Ltr>{shortOf(personId)}</Ltr> },
      ]} />
    </Frame>
  )
}

/** The end of an id tells two files apart; its beginning is only their time. */
const shortOf = (id: string) => id.slice(-8).toUpperCase()

type FrameProps = { current: 'deeds' | 'looks'; members: MemberRow[]; older: string | undefined; empty: boolean; children?: unknown }

function Frame({ current, members, older, empty, children }: FrameProps) {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.audit} sub={strings.order} />
      <Row><Segmented label={strings.view} choices={[
        { label: strings.deeds, href: href('/audit'), icon: 'list', current: current === 'deeds' },
        { label: strings.looks, href: href('/audit/access'), icon: 'eye', current: current === 'looks' },
      ]} /></Row>
      <Filters people={members} />
      {empty ? <Empty icon="file-search" title={strings.none} text={strings.noneText} /> : children as never}
      {older && <Pager next={older} />}
    </Stack>
  )
}

function Filters({ people }: { people: MemberRow[] }) {
  const { t, query, href, path } = useView()
  return (
    <form class="row" action={href(path)} data-auto>
      <label>
        {t(strings.who)}
        <select name="by">
          <option value="">{t(strings.everyone)}</option>
          {people.map(({ userId, name }) => <option value={userId} selected={userId === query.by}>{name}</option>)}
        </select>
      </label>
      {(['from', 'to'] as const).map((name) => <label>{t(strings[name])} <input type="date" name={name} value={query[name] ?? ''} /></label>)}
      <Button label={strings.apply} />
    </form>
  )
}
