import type { Draft } from '../../../kit/form.ts'
import { Bdi, Card, Field, Form, FormButtons, FreeText, Hidden, Ltr, Notice, PageHead, Section, Timeline, Url } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { MoveForm } from '../file/moves.tsx'
import { type Beaten, TooLate } from '../file/pages.tsx'
import { answersOpenTo, moves } from '../policy.ts'
import { FollowForm, type Referral, type Shared } from '../referral.ts'
import { SharedFacts } from '../shared/pages.tsx'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'

/** For the code on the printed form. */
export function CodePage({ draft }: { draft: Draft }) {
  const { href, city } = useView()
  return (
    <>
      <PageHead title={strings.answer.title} sub={strings.answer.noAccount} />
      <Form action={href(`/${city!.id}/answer/open`)} draft={draft}>
        <Field name="code" label={strings.answer.typeCode} of={FollowForm.shape.code} draft={draft} code />
        <FormButtons label={strings.answer.open} end="arrow-right" />
      </Form>
    </>
  )
}

/** What the link shows by itself: what is asked, by whom, by when. */
export function LinkPage({ referral, token }: { referral: Referral; token: string }) {
  const { href } = useView()
  return (
    <>
      <Top referral={referral} />
      <p>{useView().t(strings.answer.noAccount)}</p>
      <Form action={href(`/${referral.cityId}/answer/open`)}>
        <Hidden name="token" value={token} />
        <FormButtons label={strings.answer.open} end="arrow-right" />
      </Form>
    </>
  )
}

type AnswerProps = { referral: Referral; shared: Shared; draft: Draft; asked: string | undefined; beaten: Beaten | undefined; way: { name: string; value: string } }

/** The referral with what the person agreed to share, and the answers that are open now. */
export function AnswerPage({ referral, shared, draft, asked, beaten, way }: AnswerProps) {
  const { t, href } = useView()
  const open = answersOpenTo(referral)
  return (
    <>
      <Top referral={referral} />
      {beaten && <TooLate {...beaten}>{beaten.values.note && <FreeText text={String(beaten.values.note)} />}</TooLate>}
      <Card title={strings.person}>
        <SharedFacts shared={shared} />
        {shared.note && <FreeText text={shared.note} />}
      </Card>
      {shared.words && <Section id="notes" title={strings.noteForBoth}><Timeline entries={shared.words.toReversed().map(({ at, by, words }) => ({ icon: 'message-circle', at, by, text: strings.note, note: { text: words } }))} /></Section>}
      {open.length === 0 && <p>{t(strings.answer.nothingToAnswer)}</p>}
      {open.map((name) => (
        <details class="card" open={asked === name || (!asked && moves[name].tone === 'primary') ? true : undefined}>
          <summary><b>{t(moves[name].label)}</b></summary>
          <MoveForm name={name} referral={referral} draft={draft} asked={asked} action={href(`/${referral.cityId}/answer/reply`)}>
            <Hidden name={way.name} value={way.value} />
          </MoveForm>
        </details>
      ))}
    </>
  )
}

function Top({ referral }: { referral: Referral }) {
  const { t, date } = useView()
  return (
    <PageHead title={topicNames[referral.topic] ?? strings.answer.title} eyebrow={<Ltr>{referral.code}</Ltr>}
      sub={<><Bdi>{t(referral.fromName)}</Bdi>{referral.dueAt && <> · {t(strings.paper.answerBy, { day: date(referral.dueAt) })}</>}</>} />
  )
}

export function ThanksPage({ referral, link }: { referral: Referral; link: string | undefined }) {
  const { t } = useView()
  return (
    <>
      <Top referral={referral} />
      <Notice tone="ok" title={strings.answer.thanks}><p>{t(strings.answer.thanksText)}</p></Notice>
      {link && <><p>{t(strings.answer.keepLink)}</p><p><Url to={link} /></p></>}
    </>
  )
}
