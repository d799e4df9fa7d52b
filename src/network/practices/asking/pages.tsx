import type { Draft } from '../../../kit/form.ts'
import { draftOf } from '../../../kit/form.ts'
import {
  Card, Checkbox, Crumbs, Form, FormButtons, FreeText, Hint, Notice, PageHead, Section, Tag, TextArea, Time,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { can } from '../policy.ts'
import type { Practice, Question } from '../practice.ts'
import { useSaid } from '../article/text.tsx'
import { strings as shared } from '../strings.ts'
import { AnswerForm, AskForm } from './question.ts'
import { strings } from './strings.ts'

type Props = { practice: Practice; questions: Question[]; ask: Draft; answer?: { id: string; draft: Draft } }

export function QuestionsPage({ practice, questions, ask, answer }: Props) {
  const { t, href, actor } = useView()
  const title = useSaid(practice.lang)(practice.title)
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, { label: title, path: `/practices/${practice.id}` }]} />
      <PageHead title={strings.questions} sub={strings.sub} />
      {questions.length === 0 && <p class="hint">{t(strings.none)}</p>}
      {questions.map((question) => <OneQuestion question={question} draft={answer?.id === question.id ? answer.draft : undefined} />)}
      {can.ask(actor, practice) && (
        <Section id="ask" title={t(strings.ask, { city: t(practice.cityName) })}>
          <Form action={href(`/practices/${practice.id}/questions`)} draft={ask} keep={`ask-${practice.id}`}>
            <TextArea name="body" label={strings.question} hint={strings.questionHint} of={AskForm.shape.body} draft={ask} rows={4} />
            <Checkbox name="mayPublish" label={strings.mayPublish} draft={ask} />
            <FormButtons label={strings.send} end="arrow-right" />
          </Form>
        </Section>
      )}
    </>
  )
}

function OneQuestion({ question, draft = draftOf() }: { question: Question; draft?: Draft | undefined }) {
  const { t, href, actor } = useView()
  const { id, body, lang, fromName, askedAt, answer, answerLang, answeredAt } = question
  const of = answer === null ? strings.waiting : question.public ? strings.public : strings.between
  return (
    <Card id={`q-${id}`} quiet>
      <p class="row between"><span class="hint"><bdi>{t(fromName)}</bdi> · <Time at={askedAt} /></span><Tag label={of} tone={answer === null ? 'warn' : 'neutral'} /></p>
      <FreeText text={body} lang={lang} />
      {answer !== null && <blockquote><FreeText text={answer} lang={answerLang!} /><p class="hint"><Time at={answeredAt!} /></p></blockquote>}
      {answer !== null && draft.values.answer && (
        <Notice tone="warn" title={strings.late}><FreeText text={String(draft.values.answer)} lang={lang} /></Notice>
      )}
      {answer === null && can.answer(actor, question) && (
        <Form action={href(`/practices/${question.practiceId}/questions/${id}`)} draft={draft}>
          <TextArea id={`answer-${id}`} name="answer" label={strings.answer} of={AnswerForm.shape.answer} draft={draft} rows={4} />
          {question.mayPublish ? <Checkbox id={`open-${id}`} name="open" label={strings.open} draft={draft} /> : <Hint>{t(strings.openNot)}</Hint>}
          <FormButtons label={strings.sendAnswer} />
        </Form>
      )}
    </Card>
  )
}

/** On the practice's page: the answers that both sides show to all. */
export function AnsweredQuestions({ practiceId, questions }: { practiceId: string; questions: Question[] }) {
  const { t, href } = useView()
  const shown = questions.filter((question) => question.public).slice(-3)
  if (shown.length === 0) return null
  return (
    <Section id="questions" title={strings.questions}>
      {shown.map((question) => <OneQuestion question={question} />)}
      <a href={href(`/practices/${practiceId}/questions`)}>{t(strings.all)}</a>
    </Section>
  )
}
