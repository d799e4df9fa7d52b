import { Bdi, Button, Card, Columns, Crumbs, Empty, Facts, Hint, ListTable, PageHead, Points, Section, Time } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import type { Agreement } from '../../city/partnerships/index.ts'
import { assistanceStrings } from '../assistance/index.ts'
import { can } from './policy.ts'
import { base, isKind, kindOf, partnersOf, sayPeriod } from './saying.tsx'
import type { QuestionRow } from './store.ts'
import { strings } from './strings.ts'

export type HomeProps = { agreements: Agreement[]; asked: Map<string, number>; marked: { made: number; of: number }; questions: QuestionRow[] }

/** What may be asked, what an answer tells, and what each party asked. */
export function HomePage({ agreements, asked, marked, questions }: HomeProps) {
  const view = useView()
  const { t, href, city } = view
  return (
    <>
      <Crumbs trail={[{ label: assistanceStrings.assistance, path: `/${city!.id}/assistance` }]} />
      <PageHead title={strings.title} sub={strings.sub} icon="users" />
      <Columns about={strings.what} side={<Card title={strings.what} icon="shield"><Points items={Object.values(strings.points).map((point) => t(point))} /></Card>}>
        {agreements.length === 0
          ? <Empty icon="handshake" title={strings.none} text={strings.noneText}><Button label={strings.toAgreements} href={href(`/${city!.id}/agreements`)} /></Empty>
          : (
            <>
              {agreements.map((agreement) => <AgreementCard agreement={agreement} asked={asked.get(agreement.id) ?? 0} marked={marked} />)}
              <Hint>{t(strings.nothingAskedText)}</Hint>
            </>
          )}
        <Section id="asked" title={strings.asked}>
          {questions.length === 0
            ? <Empty icon="circle-help" title={strings.nothingAsked} text={strings.nothingAskedText} />
            : <Questions questions={questions} />}
        </Section>
      </Columns>
    </>
  )
}

function AgreementCard({ agreement, asked, marked }: { agreement: Agreement; asked: number; marked: HomeProps['marked'] }) {
  const view = useView()
  const { t, n, href, city, tag, actor } = view
  const list = new Intl.ListFormat(tag)
  return (
    <Card>
      <Facts facts={[
        { label: strings.with, value: <a href={href(`/${city!.id}/agreements/${agreement.id}`)}>{list.format(partnersOf(agreement, view))}</a> },
        { label: strings.kinds, value: list.format(agreement.checkKinds.filter(isKind).map((kind) => t(kindOf(kind)))) },
        { label: strings.left, value: t(strings.leftOf, { n: Math.max(0, agreement.checkBudget - asked), of: n(agreement.checkBudget) }) },
        ...(can.ask(actor, city!.id) ? [{ label: strings.ready, value: t(strings.readyOf, { n: n(marked.made), of: n(marked.of) }) }] : []),
      ]} />
    </Card>
  )
}

function Questions({ questions }: { questions: QuestionRow[] }) {
  const view = useView()
  const { t } = view
  return (
    <ListTable caption={strings.sorted} rows={questions} href={({ id }) => `${base(view)}/${id}`} columns={[
      { label: strings.when, place: 'start', cell: ({ at }) => <Time at={at} /> },
      { label: strings.who, place: 'title', cell: ({ org }) => <Bdi>{t(org)}</Bdi> },
      { label: strings.kind, labelled: true, cell: ({ kind }) => t(kindOf(kind)) },
      { label: strings.period, labelled: true, cell: (question) => sayPeriod(question, view) },
      { label: strings.about, place: 'end', cell: ({ asked }) => t(strings.aboutN, { n: asked }) },
    ]} />
  )
}
