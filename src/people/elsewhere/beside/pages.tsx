// What other modules show of it: on somebody's file, beside a list.
import { Button, Card, Hint, Points, Row, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Says } from '../question.ts'
import { askAt, base, kindOf, SaysTag } from '../saying.tsx'
import { strings } from '../strings.ts'

export type OfFile = { answers: { id: string; kind: string; at: Date; says: Says }[]; mayAsk: boolean }

/** On somebody's file: what the partners said, and the way to ask. */
export function ElsewhereOfPerson({ answers, mayAsk, personId }: OfFile & { personId: string }) {
  const view = useView()
  const { t, date } = view
  if (!mayAsk && answers.length === 0) return null
  return (
    <Section id="elsewhere" title={strings.ofPerson}>
      <Points items={answers.map(({ id, kind, at, says }) => (
        <Row><a href={`${base(view)}/${id}`}>{t(kindOf(kind))}</a><SaysTag says={says} /><span class="hint">{t(strings.askedOn, { day: date(at) })}</span></Row>
      ))} />
      {mayAsk && <Row><Button label={strings.ask} small icon="users" href={askAt({ of: 'people', id: personId }, view)} /></Row>}
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
        {mayAsk && <Button label={strings.ask} small kind={question ? 'quiet' : 'secondary'} href={askAt({ of: 'lists', id: listId }, view)} />}
      </Row>
    </Card>
  )
}
