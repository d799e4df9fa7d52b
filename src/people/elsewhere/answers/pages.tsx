import type { Draft } from '../../../kit/form.ts'
import { isolate } from '../../../kit/language.ts'
import {
  Bdi, Button, Card, Checkboxes, Columns, Empty, Facts, Form, FormButtons, ListTable, Ltr, Notice, PageHead, Pager, Row, Section, Stack, Time,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { PersonCard } from '../../registry/index.ts'
import { type Answer, type Says, TakeOffForm } from '../question.ts'
import { base, kindOf, sayPeriod, SaysTag, Trail } from '../saying.tsx'
import { pageSize, type QuestionRow } from '../store.ts'
import { strings } from '../strings.ts'

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
    <Notice tone={said === 'yes' ? 'warn' : 'info'} title={strings.resultOne[said]}>
      <p>{t(strings.resultOneText[said])}</p>
      {person && <Row><Button label={strings.toFile} end="arrow-right" href={href(`/${city!.id}/people/${person.id}`)} /></Row>}
    </Notice>
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
