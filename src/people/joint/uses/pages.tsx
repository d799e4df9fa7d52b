import { leastOf } from '../../../kit/cities.ts'
import { Button, DataTable, Form, Hint, Row, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Agreement } from '../../../city/partnerships/index.ts'
import { can } from '../policy.ts'
import type { listUses } from '../store.ts'
import { strings } from './strings.ts'

export type Use = Awaited<ReturnType<typeof listUses>>[number]

/** On an agreement: how many people it opens to whom, who looked how often, and what can be done with it. Nobody by name. */
export function Uses({ agreement, uses, exact }: { agreement: Agreement; uses: Use[]; /** For whom small numbers need not be hidden. */ exact: boolean }) {
  const { t, href, actor, n, city, date } = useView()
  const least = leastOf(city!)
  // Who reaches no person learns of no small group: no sum is shown that would tell of a hidden cell.
  const shown = (count: number) => (exact || count === 0 || count >= least ? n(count) : t(strings.fewer, { n: n(least) }))
  const sum = (what: Use['what'], orgId: string) => uses.filter((use) => use.what === what && use.orgId === orgId).reduce((all, { n }) => all + n, 0)
  const receivers = agreement.parties.filter(({ receives }) => receives)
  const nameOf = new Map(agreement.parties.map(({ orgId, name }) => [orgId, name]))
  const looks = uses.filter(({ what }) => what === 'looked')
  return (
    <Section id="uses" title={strings.title}>
      {uses.length === 0 ? <p>{t(strings.none)}</p> : (
        <DataTable caption={strings.title} head={[strings.organisation, strings.now]} rows={receivers.map(({ orgId, name }) => ({ label: name, cells: [shown(sum('opened', orgId) - sum('closed', orgId))] }))} />
      )}
      {looks.length > 0 && (
        <DataTable caption={strings.caption} head={[strings.organisation, strings.month, strings.looks]} rows={looks.map(({ orgId, month, n }) => ({
          label: nameOf.get(orgId) ?? '', cells: [date(month, { month: 'long', year: 'numeric' }), shown(n)],
        }))} />
      )}
      {can.open(actor, agreement) && <Hint>{t(strings.openText)}</Hint>}
      <Row>
        {can.open(actor, agreement) && <Form action={href(`/${agreement.cityId}/joint/open/${agreement.id}`)}><Button label={strings.open} icon="folder-open" /></Form>}
        {can.searchUnder(actor, agreement) && <Button label={strings.search} icon="search" href={href(`/${agreement.cityId}/joint`)} />}
      </Row>
    </Section>
  )
}
