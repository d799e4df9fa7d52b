// Taking a practice up, and the file of the city that did.
import type { History } from '../../../kit/events.ts'
import { draftOf, type Draft } from '../../../kit/form.ts'
import { direction, type Text } from '../../../kit/language.ts'
import type { Problem } from '../../../kit/problem.ts'
import { paragraph } from '../../../kit/text.ts'
import {
  Button, Card, Columns, Confirm, Crumbs, DateField, Due, Field, Form, FormButtons, Hidden, Hint, NextAction, Notice, PageHead, Radios, Row,
  Section, Stack, Tag, TextArea, Timeline,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { adoptionMoves, adoptionMovesOpenTo, canAdoption } from '../policy.ts'
import { AdoptForm, type Adoption, inWords, type Practice } from '../practice.ts'
import { adoptionLook } from '../article/pages.tsx'
import { Said, useSaid } from '../article/text.tsx'
import { strings as shared } from '../strings.ts'
import { StepForm } from './adoption.ts'
import type { AdoptionStep } from './store.ts'
import { happened, strings } from './strings.ts'

export function AdoptPage({ practice, draft, earlier }: { practice: Practice; draft: Draft; /** Somebody of the city was first. */ earlier?: Problem | undefined }) {
  const { t, lang, href, actor } = useView()
  const title = useSaid(practice.lang)(practice.title)
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, { label: title, path: `/practices/${practice.id}` }]} />
      <PageHead title={t(strings.adopt, { city: t(actor.org!.name) })} sub={strings.adoptSub} />
      {earlier && <Notice tone="warn" title={earlier.text}>{earlier.way && <p><a href={href(earlier.way.path)}>{t(earlier.way.label)}</a></p>}</Notice>}
      <Form action={href(`/practices/${practice.id}/adopt`)} draft={draft}>
        <Radios name="kind" label={strings.kind} of={AdoptForm.shape.kind} options={strings.kindsYou} draft={draft} />
        <TextArea name={`note.${lang}`} label={strings.note} hint={strings.noteHint} of={paragraph(600, { min: 0 })} draft={draft} rows={3} />
        <FormButtons label={strings.send} end="arrow-right" cancel={{ href: href(`/practices/${practice.id}`) }} />
      </Form>
    </>
  )
}

type FileProps = { adoption: Adoption; practice: Practice; steps: AdoptionStep[]; history: History; draft: Draft; added: Draft }

export function AdoptionFile({ adoption, practice, steps, history, draft, added }: FileProps) {
  const { t, n, href } = useView()
  const title = useSaid(practice.lang)(practice.title)
  const done = steps.filter(({ doneAt }) => doneAt !== null).length
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, { label: title, path: `/practices/${practice.id}` }]} />
      <PageHead title={strings.file} eyebrow={t(strings.from, { city: t(practice.cityName), title })} icon="sprout"
        sub={<span class="row"><Tag label={shared.adoptionStatuses[adoption.status]} {...adoptionLook[adoption.status]} /> {t(shared.kinds[adoption.kind])}</span>}>
        <Button icon="message-circle" label={t(strings.askOrigin, { city: t(practice.cityName) })} href={href(`/practices/${practice.id}/questions#ask`)} />
      </PageHead>
      <Columns about={strings.about} side={<Card title={strings.history} icon="history"><Timeline entries={entriesOf(history, t)} /></Card>}>
        <Next adoption={adoption} practice={practice} draft={draft} />
        <Section id="steps" title={strings.checklist} sub={t(strings.progress, { done: n(done), all: n(steps.length) })}>
          {steps.map((step) => <OneStep adoption={adoption} practice={practice} step={step} />)}
          {canAdoption.edit(useView().actor, adoption) && <AddStep adoption={adoption} draft={added} />}
        </Section>
      </Columns>
    </>
  )
}

const entriesOf = (history: History, t: (text: Text) => string) => history.flatMap(({ name, at, by, byOrg }) =>
  (happened[name] ? [{ ...happened[name], at, by: [by, byOrg && t(byOrg as Text)].filter(Boolean).join(' · ') }] : [])).reverse()

function Next({ adoption, practice, draft }: Pick<FileProps, 'adoption' | 'practice' | 'draft'>) {
  const { t, href, actor } = useView()
  const open = adoptionMovesOpenTo(actor, adoption)
  return (
    <NextAction title={strings.next[adoption.status]} yours={open.length > 0}>
      {adoption.status === 'considering' && <p>{t(strings.begun, { city: t(practice.cityName) })}</p>}
      {adoption.reason && adoption.status === 'stopped' && <p lang={adoption.reasonLang ?? undefined} dir="auto">{adoption.reason}</p>}
      {open.length > 0 && (
        <Form action={href(`/practices/adoptions/${adoption.id}/moves`)} draft={draft}>
          <Row>
            {open.filter((name) => name !== 'stop').map((name, i) => (
              <Button kind={i === 0 ? 'primary' : 'secondary'} label={adoptionMoves[name].label} name="move" value={name} />
            ))}
            {open.includes('stop') && (
              <Confirm label={adoptionMoves.stop.label} question={strings.reasonNeeded} yes={adoptionMoves.stop.label} name="move" value="stop">
                <TextArea name="note" label={strings.reason} draft={draft} rows={2} />
              </Confirm>
            )}
          </Row>
        </Form>
      )}
      <Row>
        {canAdoption.report(actor, adoption) && <Button icon="pencil" label={strings.report} href={href(`/practices/new?report=${adoption.id}`)} />}
        {adoption.resultId && <Button icon="file-text" label={strings.reported} href={href(`/practices/${adoption.resultId}/work`)} />}
      </Row>
    </NextAction>
  )
}

function OneStep({ adoption, practice, step }: Pick<FileProps, 'adoption' | 'practice'> & { step: AdoptionStep }) {
  const { href, actor } = useView()
  const path = `/practices/adoptions/${adoption.id}/steps/${step.id}`
  const may = canAdoption.edit(actor, adoption)
  return (
    <Card quiet id={`step-${step.id}`}>
      <Row between>
        <h3><Said text={step.title as Text} first={practice.lang} /></h3>
        <Tag label={step.doneAt ? strings.done : strings.notDone} tone={step.doneAt ? 'ok' : 'neutral'} icon={step.doneAt ? 'circle-check' : 'circle'} />
      </Row>
      <p><Said text={step.body as Text} first={practice.lang} /></p>
      <Row>
        {step.owner && <span class="hint"><bdi>{step.owner}</bdi></span>}
        {step.due && !step.doneAt && <Due at={step.due} />}
      </Row>
      {may && (
        <Form action={href(`${path}/${step.doneAt ? 'untick' : 'tick'}`)}>
          <Row>
            <Button small kind="secondary" icon={step.doneAt ? 'undo-2' : 'check'} label={step.doneAt ? strings.untick : strings.tick} />
            <Button small kind="quiet" label={strings.change} href={href(path)} />
          </Row>
        </Form>
      )}
    </Card>
  )
}

function AddStep({ adoption, draft }: { adoption: Adoption; draft: Draft }) {
  const { href } = useView()
  return (
    <Card title={strings.add} icon="plus">
      <Form action={href(`/practices/adoptions/${adoption.id}/steps`)} draft={draft}>
        <StepFields draft={draft} />
        <FormButtons label={strings.add} />
      </Form>
    </Card>
  )
}

const StepFields = ({ draft }: { draft: Draft }) => (
  <>
    <Field name="title" label={strings.step} of={StepForm.shape.title} draft={draft} />
    <TextArea name="body" label={strings.how} of={StepForm.shape.body} draft={draft} rows={2} />
    <Field name="owner" label={strings.owner} hint={strings.ownerHint} of={StepForm.shape.owner} draft={draft} />
    <DateField name="due" label={strings.due} of={StepForm.shape.due} draft={draft} />
  </>
)

type StepProps = { adoption: Adoption; practice: Practice; step: AdoptionStep; draft: Draft; /** Somebody was first. */ stale?: boolean }

export function StepPage({ adoption, practice, step, draft, stale }: StepProps) {
  const { lang, href } = useView()
  const path = `/practices/adoptions/${adoption.id}`
  const said = (text: Text) => inWords(text, lang, practice.lang)
  const [title, body] = [said(step.title as Text), said(step.body as Text)]
  return (
    <>
      <Crumbs trail={[{ label: strings.file, path }]} />
      <PageHead title={strings.change} />
      {stale && (
        <Notice tone="warn" title={strings.theirs}>
          <Stack>
            <p lang={title.lang} dir={direction(title.lang)}>{title.text}</p>
            <p lang={body.lang} dir={direction(body.lang)}>{body.text}</p>
            <Hint><bdi>{step.owner}</bdi> {step.due && <Due at={step.due} />}</Hint>
          </Stack>
        </Notice>
      )}
      <Form action={href(`${path}/steps/${step.id}`)} draft={draft}>
        <Hidden name="version" value={String(step.version)} />
        <StepFields draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href(`${path}#step-${step.id}`) }} />
      </Form>
      <Form action={href(`${path}/steps/${step.id}/remove`)}>
        <Confirm label={strings.remove} question={strings.removeSure} yes={strings.remove} />
      </Form>
    </>
  )
}

/** A step as its form shows it first. */
export const stepDraft = ({ title, body, owner, due }: AdoptionStep, said: (text: Text) => string): Draft =>
  draftOf({ title: said(title as Text), body: said(body as Text), owner, due: due ?? '' })

