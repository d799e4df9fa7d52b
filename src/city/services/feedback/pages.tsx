import { draftOf, type Draft } from '../../../kit/form.ts'
import { Bdi, Button, Card, Crumbs, Empty, FreeText, Hidden, Hint, Form, ListTable, Notice, PageHead, Radios, Row, Stack, Tag, TextArea, Time } from '../../../kit/ui/index.ts'
import type { Text } from '../../../kit/language.ts'
import { useView } from '../../../kit/view.ts'
import type { Gap } from '../finder/store.ts'
import { strings as words } from '../strings.ts'
import { type Feedback, FeedbackForm as Schema } from './feedback.ts'
import { strings } from './strings.ts'

type Props = { about: Feedback['about']; /** The service or guide. */ of?: string; words?: string; draft?: Draft }

/** A word to those who keep the directory, without a name. */
export function FeedbackForm({ about, of, words: sought = '', draft = draftOf({ words: sought, ...(about === 'search' && { verdict: 'other' }) }) }: Props) {
  const { t, href, city } = useView()
  const { right, wrong, closed, unhelpful, other } = strings.verdicts
  const options: Record<string, Text> = about === 'service' ? { right, wrong, closed, unhelpful, other } : strings.pageVerdicts
  return (
    <Card {...(about === 'search' && { title: strings.searchAsk })} quiet>
      <Form action={href(`/${city!.id}/services/feedback`)} draft={draft}>
        <Hidden name="about" value={about} />
        {of && <Hidden name="of" value={of} />}
        {about === 'search'
          ? <Hidden name="verdict" value={Schema.shape.verdict.catch('other').parse(draft.values.verdict)} />
          : <Radios name="verdict" label={about === 'guide' ? strings.pageAsk : strings.right} of={Schema.shape.verdict} draft={draft} options={options} beside />}
        <TextArea name="words" label={strings.words} hint={strings.wordsHint} of={Schema.shape.words} draft={draft} rows={2} />
        <p class="vh" aria-hidden="true"><label for="website">{t(strings.website)}</label><input id="website" name="website" tabindex={-1} autocomplete="off" /></p>
        <Row><Button label={strings.send} /></Row>
      </Form>
    </Card>
  )
}

/** The form on a page of its own: after a mistake, or where a script cannot fold it in. */
export const FeedbackPage = (props: Props) => <Stack><PageHead title={strings.title} /><FeedbackForm {...props} /></Stack>

export function Thanks() {
  const { t, href, city } = useView()
  return (
    <Stack>
      <PageHead title={strings.thanks} />
      <Notice tone="ok" title={strings.thanks}><p>{t(strings.thanksNext)}</p></Notice>
      <Row><Button label={strings.back} kind="primary" href={href(`/${city!.id}/services`)} /></Row>
    </Stack>
  )
}

export function Inbox({ feedback, mayAnswer }: { feedback: Feedback[]; mayAnswer: (one: Feedback) => boolean }) {
  const { t, href, city } = useView()
  const home = `/${city!.id}/services`
  return (
    <Stack>
      <Crumbs trail={[{ label: words.services, path: `${home}/desk` }]} />
      <PageHead title={strings.inbox} sub={t(strings.inboxSub, { n: feedback.length })} />
      {feedback.length === 0 && <Empty title={strings.none} text={strings.noneWhy} />}
      {feedback.map((one) => (
        <Card>
          <Row between>
            <Row>
              <Tag label={strings.verdicts[one.verdict]} tone={one.verdict === 'right' ? 'ok' : 'warn'} icon={one.verdict === 'right' ? 'circle-check' : 'message-square'} />
              {one.serviceName && <a href={href(`${home}/${one.serviceId}`)}><Bdi>{t(one.serviceName)}</Bdi></a>}
              {one.guideTitle && <a href={href(`${home}/guides/${one.guideId}`)}><Bdi>{t(one.guideTitle)}</Bdi></a>}
              {one.about === 'search' && <span>{t(strings.aboutSearch)}</span>}
            </Row>
            <Hint><Time at={one.onDay} /></Hint>
          </Row>
          {one.words ? <FreeText text={one.words} lang={one.lang} /> : <Hint>{t(strings.noWords)}</Hint>}
          {mayAnswer(one) && (
            <Form action={href(`${home}/feedback/${one.id}/done`)}><Row><Button label={strings.done} icon="check" small /></Row></Form>
          )}
        </Card>
      ))}
    </Stack>
  )
}

export function Gaps({ gaps }: { gaps: Gap[] }) {
  const { t, city } = useView()
  return (
    <Stack>
      <Crumbs trail={[{ label: words.services, path: `/${city!.id}/services/desk` }]} />
      <PageHead title={strings.gaps} sub={strings.gapsSub} />
      {gaps.length === 0
        ? <Empty icon="search" title={strings.noGaps} text={strings.noGapsWhy} />
        : (
          <ListTable caption={strings.gapsSub} rows={gaps} columns={[
            { label: strings.searched, place: 'title', cell: ({ words }) => <Bdi>{words}</Bdi> },
            { label: strings.howOften, place: 'end', cell: ({ n }) => t(strings.asked, { n }) },
          ]} />
        )}
    </Stack>
  )
}
