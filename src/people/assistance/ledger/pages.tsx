import type { Draft } from '../../../kit/form.ts'
import { Bdi, Button, Card, Columns, Confirm, Crumbs, DataTable, Empty, Field, Form, ListTable, Notice, PageHead, Pager, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type Currency, sayMoney } from '../money/money.ts'
import { can } from '../policy.ts'
import { fundForm, type Programme } from '../programmes/programme.ts'
import { strings as words } from '../strings.ts'
import { type Account, accounts } from '../words.ts'
import { pageSize, type Transaction } from './store.ts'
import { strings } from './strings.ts'

type Props = { programme: Programme; balances: Record<Account, number>; transactions: Transaction[]; draft: Draft; done: string | undefined }

/** The books of a programme: what stands where, and every movement. */
export function LedgerPage(props: Props) {
  const { programme, transactions, done } = props
  const { t, href, city, actor, with: changed } = useView()
  const base = `/${city!.id}/assistance`
  const shown = transactions.slice(0, pageSize)
  const mayReverse = can.fund(actor, programme)
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, { label: programme.title, path: `${base}/${programme.id}` }]} />
      {done && <Notice tone="ok" title={words.done} />}
      <PageHead title={strings.books} icon="book-text" eyebrow={<Bdi>{programme.title}</Bdi>} sub={strings.sub} />
      <Columns sideFirst about={strings.balances} side={<Beside {...props} />}>
        {shown.length === 0 ? <Empty icon="book-text" title={strings.empty} /> : (
          <ListTable caption={strings.latest} rows={shown} columns={[
            { label: strings.what, place: 'title', cell: (one) => <What {...one} /> },
            { label: strings.amount, place: 'end', number: true, cell: (one) => <Amount {...one} currency={programme.currency} /> },
            { label: strings.when, cell: ({ at }) => <Time at={at} clock /> },
            { label: strings.by, cell: ({ by }) => <Bdi>{by ?? t(strings.clock)}</Bdi> },
            ...(mayReverse ? [{
              label: strings.actions,
              cell: ({ id, kind, reversedBy }: Transaction) => kind === 'funded' && !reversedBy && (
                <Form action={href(`${base}/${programme.id}/ledger/${id}/reverse`)}><Confirm label={strings.reverse} question={strings.reverseAsk} yes={strings.reverse} /></Form>
              ),
            }] : []),
          ]} />
        )}
        {transactions.length > pageSize && <Pager next={changed({ after: shown.at(-1)!.id })} />}
      </Columns>
    </>
  )
}

function What({ kind, queueNo, distributionId, id, reversedBy }: Transaction) {
  const { t, href, city } = useView()
  return (
    <span id={`t-${id}`}>
      {t(strings.kinds[kind])}{' '}
      {queueNo !== null && <a href={href(`/${city!.id}/assistance/distributions/${distributionId}`)}>{t(strings.of, { n: queueNo })}</a>}{' '}
      {reversedBy && <Tag label={strings.wasReversed} icon="undo-2" />}
    </span>
  )
}

const Amount = ({ amount, currency }: Transaction & { currency: string }) => <Bdi>{sayMoney(useView(), amount ?? 0, currency)}</Bdi>

function Beside({ programme, balances, draft }: Props) {
  const view = useView()
  const { href, city, actor } = view
  const form = fundForm(programme.currency as Currency)
  return (
    <>
      <Card title={strings.balances} icon="scale">
        <DataTable caption={strings.balances} head={[strings.account, strings.balance]} rows={(Object.keys(accounts) as Account[]).map((account) => ({
          label: accounts[account], cells: [sayMoney(view, balances[account], programme.currency)],
        }))} />
      </Card>
      {can.fund(actor, programme) && (
        <Card title={strings.fund} icon="wallet">
          <Form action={href(`/${city!.id}/assistance/${programme.id}/ledger`)} draft={draft}>
            <Field name="amount" label={strings.fundAmount} hint={strings.amountHint} of={form.shape.amount} draft={draft} code />
            <Button label={strings.fund} />
          </Form>
        </Card>
      )}
    </>
  )
}
