import type { Draft } from '../../kit/form.ts'
import {
  Bdi, Button, Card, Checkboxes, Columns, Crumbs, DateField, Duo, Empty, Facts, Form, FormButtons, Hidden, Hint, ListTable, Ltr, NextAction, Notice, PageHead, Pager, Points, Row,
  Section, Select, Stack, Tag, Time, type Tone,
} from '../../kit/ui/index.ts'
import { isolate } from '../../kit/language.ts'
import { useView, type View } from '../../kit/view.ts'
import type { Agreement } from '../../city/partnerships/index.ts'
import { assistanceKinds, assistanceStrings } from '../assistance/index.ts'
import type { PersonCard } from '../registry/index.ts'
import { can } from './policy.ts'
import { type About, type Answer, AskForm, type Says, TakeOffForm } from './question.ts'
import { pageSize, type QuestionRow } from './store.ts'
import { strings } from './strings.ts'

const tones: Record<Says, { tone: Tone; icon: string }> = {
  yes: { tone: 'warn', icon: 'users' }, perhaps: { tone: 'info', icon: 'circle-help' }, no: { tone: 'neutral', icon: 'circle-dot' },
}
const SaysTag = ({ says }: { says: Says }) => <Tag label={strings.says[says]} {...tones[says]} />
const kindOf = (kind: string) => assistanceKinds[kind as keyof typeof assistanceKinds]
const isKind = (kind: string) => kind in assistanceKinds

const base = ({ city, href }: View) => href(`/${city!.id}/elsewhere`)
const Trail = () => <Crumbs trail={[{ label: assistanceStrings.assistance, path: `/${useView().city!.id}/assistance` }, { label: strings.title, path: `/${useView().city!.id}/elsewhere` }]} />

/** The other parties by name. */
const partnersOf = ({ parties }: Agreement, { t, actor }: View) =>
  parties.filter(({ orgId }) => orgId !== actor.org?.id).map(({ name }) => isolate(t(name)))

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
          : agreements.map((agreement) => <AgreementCard agreement={agreement} asked={asked.get(agreement.id) ?? 0} marked={marked} />)}
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

/** Its days on the clocks of the city; the last is the one before it ends. */
const sayPeriod = ({ since, until }: Pick<QuestionRow, 'since' | 'until'>, { t, date }: View) =>
  t(strings.between, { from: date(since), to: date(new Date(until.getTime() - 1)) })

export type AskProps = { draft: Draft; about: About; card: PersonCard | undefined; agreements: Agreement[]; households: number; left: number }

/** What is asked about somebody, or about a list. */
export function AskPage({ draft, about, card, agreements, households, left }: AskProps) {
  const view = useView()
  const { t, href, city, n } = view
  const { shape } = AskForm
  const kinds = new Set(agreements.flatMap(({ checkKinds }) => checkKinds).filter(isKind))
  const back = about.list ? `/${city!.id}/assistance/lists/${about.list}` : `/${city!.id}/people/${about.person}`
  const options = agreements.map((agreement) => ({ value: agreement.id, label: `${partnersOf(agreement, view).join(' · ')} (${agreement.code})` }))
  return (
    <>
      <Trail />
      <PageHead title={about.list ? strings.askTitleList : strings.askTitle} icon="users"
        sub={card ? <Row><Bdi>{card.initials || '—'}</Bdi><Ltr>{card.code}</Ltr></Row> : t(strings.aboutN, { n: households })} />
      {agreements.length === 0
        ? <Empty icon="handshake" title={strings.none} text={strings.noneText}><Button label={strings.toAgreements} href={href(`/${city!.id}/agreements`)} /></Empty>
        : (
          <Form action={href(`/${city!.id}/elsewhere/ask?${about.list ? `list=${about.list}` : `person=${about.person}`}`)} draft={draft}>
            {options.length === 1 ? <Hidden name="agreement" value={options[0]!.value} /> : <Select name="agreement" label={strings.agreement} of={shape.agreement} draft={draft} options={options} />}
            <Select name="kind" label={strings.kind} of={shape.kind} draft={draft} options={Object.fromEntries(Object.entries(assistanceKinds).filter(([kind]) => kinds.has(kind)))} />
            <Duo>
              <DateField name="from" label={strings.from} of={shape.from} draft={draft} />
              <DateField name="to" label={strings.to} of={shape.to} draft={draft} />
            </Duo>
            <Hint>{t(strings.told)} {options.length === 1 && t(strings.leftOf, { n: left, of: n(agreements[0]!.checkBudget) })}</Hint>
            <FormButtons label={strings.ask} end="arrow-right" cancel={{ href: href(back) }} />
          </Form>
        )}
    </>
  )
}

export type QuestionProps = {
  question: QuestionRow
  /** None for whoever may not read them. */
  counts: Record<Says, number> | undefined
  answers: Answer[]
  people: Map<string, PersonCard>
  /** Whether households may still be taken off the list. */
  mayTakeOff: boolean
  draft: Draft
  taken: number | undefined
}

/** A question, and what came of it for whoever asked. */
export function QuestionPage(props: QuestionProps) {
  const { question, counts, taken } = props
  const view = useView()
  const { t } = view
  return (
    <>
      <Trail />
      {taken !== undefined && <Notice tone="ok" title={t(strings.takenOff, { n: taken })} />}
      <PageHead title={counts && !question.listId ? strings.ofPerson : strings.asked} icon="users" eyebrow={t(kindOf(question.kind))} sub={sayPeriod(question, view)} />
      <Columns about={strings.asked} side={<Beside {...props} />}>
        {!counts ? <Notice><p>{t(strings.theirs)}</p></Notice> : question.listId ? <OfList {...props} counts={counts} /> : <OfPerson {...props} counts={counts} />}
      </Columns>
    </>
  )
}

function Beside({ question }: QuestionProps) {
  const { t } = useView()
  return (
    <Card>
      <Facts facts={[
        { label: strings.who, value: <><Bdi>{question.by}</Bdi> · <Bdi>{t(question.org)}</Bdi></> },
        { label: strings.when, value: <Time at={question.at} clock /> },
        { label: strings.about, value: t(strings.aboutN, { n: question.asked }) },
      ]} />
    </Card>
  )
}

const saidOf = ({ yes, perhaps }: Record<Says, number>): Says => (yes ? 'yes' : perhaps ? 'perhaps' : 'no')

function OfPerson({ counts, people }: QuestionProps & { counts: Record<Says, number> }) {
  const { t, href, city } = useView()
  const said = saidOf(counts)
  const [person] = [...people.values()]
  return (
    <NextAction title={strings.resultOne[said]} yours={said !== 'no'}>
      <p>{t(strings.resultOneText[said])}</p>
      {person && <Button label={strings.toFile} end="arrow-right" href={href(`/${city!.id}/people/${person.id}`)} />}
    </NextAction>
  )
}

function OfList({ question, counts, answers, people, mayTakeOff, draft }: QuestionProps & { counts: Record<Says, number> }) {
  const view = useView()
  const { t, n, href, city, with: changed } = view
  const shown = answers.slice(0, pageSize)
  const whom = ({ personId }: Answer) => <><Bdi>{people.get(personId)?.initials || '—'}</Bdi> <span class="hint"><Ltr>{people.get(personId)?.code ?? ''}</Ltr></span></>
  return (
    <Stack>
      {!question.doneAt && (
        <Notice tone="warn" title={strings.running}>
          <p>{t(strings.stopped)}</p>
          {question.jobId && <Button label={strings.progress} href={href(`/jobs/${question.jobId}`)} />}
        </Notice>
      )}
      <Facts strip facts={(['yes', 'perhaps', 'no'] as const).map((says) => ({ label: strings.says[says], value: <b>{n(counts[says])}</b> }))} />
      <Row><Button label={strings.toList} href={href(`/${city!.id}/assistance/lists/${question.listId}`)} /></Row>
      <Section id="found" title={strings.found}>
        {answers.length === 0
          ? <Empty icon="circle-check" title={strings.nobodyFound} text={strings.nobodyFoundText} />
          : mayTakeOff
            ? (
              <Form action={`${base(view)}/${question.id}/take-off`} draft={draft}>
                <Checkboxes name="people" label={strings.whom} hint={strings.takeOffHint} of={TakeOffForm.shape.people} draft={draft}
                  options={shown.map(({ personId, says }) => ({ value: personId, label: `${isolate(people.get(personId)?.initials || '—')} ${isolate(people.get(personId)?.code ?? '')}`, hint: t(strings.says[says]) }))} />
                <FormButtons label={strings.takeOff} danger cancel={{ href: href(`/${city!.id}/assistance/lists/${question.listId}`) }} />
              </Form>
            )
            : (
              <ListTable caption={strings.byFile} rows={shown} href={({ personId }) => href(`/${city!.id}/people/${personId}`)} columns={[
                { label: strings.whom, place: 'title', cell: whom },
                { label: strings.result, place: 'end', cell: ({ says }) => <SaysTag says={says} /> },
              ]} />
            )}
        {answers.length > pageSize && <Pager next={changed({ after: shown.at(-1)!.personId })} />}
      </Section>
    </Stack>
  )
}

export type OfFile = { answers: { id: string; kind: string; at: Date; says: Says }[]; mayAsk: boolean }

/** On somebody's file: what the partners said, and the way to ask. */
export function ElsewhereOfPerson({ answers, mayAsk, personId }: OfFile & { personId: string }) {
  const view = useView()
  const { t, date, href, city } = view
  if (!mayAsk && answers.length === 0) return null
  return (
    <Section id="elsewhere" title={strings.ofPerson}>
      <Points items={answers.map(({ id, kind, at, says }) => (
        <Row><a href={`${base(view)}/${id}`}>{t(kindOf(kind))}</a><SaysTag says={says} /><span class="hint">{t(strings.askedOn, { day: date(at) })}</span></Row>
      ))} />
      {mayAsk && <Row><Button label={strings.ask} small icon="users" href={href(`/${city!.id}/elsewhere/ask?person=${personId}`)} /></Row>}
    </Section>
  )
}

export type OfListProps = { question: { id: string; doneAt: Date | null } | undefined; mayAsk: boolean }

/** Beside a list: the same. */
export function ElsewhereOfList({ question, mayAsk, listId }: OfListProps & { listId: string }) {
  const view = useView()
  const { t } = view
  if (!question && !mayAsk) return null
  return (
    <Card title={strings.title} icon="users">
      <Hint>{t(strings.sub)}</Hint>
      <Row>
        {question && <Button label={question.doneAt ? strings.see : strings.running} small href={`${base(view)}/${question.id}`} />}
        {mayAsk && <Button label={strings.ask} small kind={question ? 'quiet' : 'secondary'} href={`${base(view)}/ask?list=${listId}`} />}
      </Row>
    </Card>
  )
}
