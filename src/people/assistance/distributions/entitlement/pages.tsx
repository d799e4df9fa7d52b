import type { History } from '../../../../kit/events.ts'
import { Bdi, Button, Card, Confirm, Crumbs, Facts, Form, Hidden, Notice, PageHead, Section, Tag, Time, Timeline } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import type { PersonCard } from '../../../registry/index.ts'
import { happenings } from '../../assistance.ts'
import { ComplaintsOf } from '../../complaints/pages.tsx'
import type { Listed } from '../../complaints/store.ts'
import { strings as complaintStrings } from '../../complaints/strings.ts'
import { Whom } from '../../lists/pages.tsx'
import { sayMoney } from '../../money/money.ts'
import { openMoves } from '../../../../kit/moves.ts'
import { can, type EntitlementMove, entitlementMoves } from '../../policy.ts'
import { strings as words } from '../../strings.ts'
import { communities, voidReasons } from '../../words.ts'
import { stateTones } from '../pages.tsx'
import type { Day, getEntitlement } from '../store.ts'
import { strings } from '../strings.ts'

type Props = { day: Day; entitlement: Awaited<ReturnType<typeof getEntitlement>>; person: PersonCard | undefined; history: History; complaints: Listed[]; done: string | undefined }

/** One entitlement: what became of it, and how a mistake is put right. */
export function EntitlementPage({ day, entitlement, person, history, complaints, done }: Props) {
  const view = useView()
  const { t, n, href, city, date, actor } = view
  const base = `/${city!.id}/assistance`
  const own = `${base}/distributions/${day.id}`
  const { status, amount, currency, size, community, redeemedAt, by, reason, queueNo } = entitlement
  const open = day.status === 'reconciled' ? [] : openMoves(entitlementMoves, actor, entitlement)
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: date(day.day), path: own }]} />
      {done && <Notice tone="ok" title={done === 'complaint' ? complaintStrings.noted : words.done} />}
      <PageHead title={t(strings.entitlementNo, { n: queueNo })} icon="ticket" eyebrow={<Bdi>{day.title}</Bdi>}
        sub={<Tag label={words.entitlementStates[status]} tone={stateTones[status]} icon="circle-dot" />} />
      <Card>
        <Facts facts={[
          { label: strings.who, value: person ? <a href={href(`/${city!.id}/people/${person.id}`)}><Whom card={person} /></a> : <Whom card={person} /> },
          { label: strings.people, value: n(size) },
          { label: strings.amount, value: <Bdi>{sayMoney(view, amount, currency)}</Bdi> },
          { label: strings.community, value: t(communities[community]) },
          ...(redeemedAt ? [{ label: strings.handedAt, value: <Time at={redeemedAt} clock /> }] : []),
          ...(by ? [{ label: strings.handedBy, value: <Bdi>{by}</Bdi> }] : []),
          ...(reason ? [{ label: strings.reason, value: t(voidReasons[reason]) }] : []),
        ]} />
        {open.filter((name): name is Exclude<EntitlementMove, 'redeem'> => name !== 'redeem').map((name) => (
          <Form action={href(`${own}/entitlements/${entitlement.id}`)}>
            <Hidden name="move" value={name} />
            <Confirm label={entitlementMoves[name].label} kind="secondary" question={name === 'void' ? strings.voidAsk : strings.undoAsk} yes={entitlementMoves[name].label} />
          </Form>
        ))}
        {can.complain(actor, entitlement) && <Button label={complaintStrings.note} icon="message-square" href={href(`${own}/entitlements/${entitlement.id}/complaint`)} />}
        <Button label={strings.back} kind="quiet" href={href(own)} />
      </Card>
      <ComplaintsOf complaints={complaints} />
      <Section id="history" title={strings.history}><Timeline entries={happenings(history, strings.events, t)} /></Section>
    </>
  )
}
