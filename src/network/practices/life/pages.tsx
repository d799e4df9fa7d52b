// The working file of a practice: what is next, the text with its remarks, the translations, what happened.
import type { Child } from 'hono/jsx'
import type { History } from '../../../kit/events.ts'
import type { Draft } from '../../../kit/form.ts'
import { type Lang, languageNames, languages, type Text } from '../../../kit/language.ts'
import {
  Button, Card, Columns, Confirm, Crumbs, Facts, FormButtons, FreeText, Form, NextAction, Notice, PageHead, Points, Row, Section, Select, Stack, Tag,
  TextArea, Time, Timeline,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { completeIn, lacking, type Lack, unreadableIn } from '../passages.ts'
import { can, type MoveName, moves, movesOpenTo } from '../policy.ts'
import type { Practice } from '../practice.ts'
import { StatusTag } from '../reading/pages.tsx'
import { Context, KeyFacts, Means, ResultList, StepsAndWarnings, useSaid } from '../article/text.tsx'
import type { Comment, Revision } from '../store.ts'
import { strings as shared } from '../strings.ts'
import { overall, type State } from '../translations.ts'
import { happened, strings } from './strings.ts'
import { sectionName, sections, strings as words } from '../writing/strings.ts'

type Props = { practice: Practice; revision: Revision; comments: Comment[]; history: History; draft: Draft; remark: Draft }

export function WorkFile({ practice, revision, comments, history, draft, remark }: Props) {
  const { t, href, actor } = useView()
  const said = useSaid(practice.lang)
  const { content } = revision
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, { label: strings.ours, path: '/practices/ours' }]} />
      <PageHead title={said(content.title)} eyebrow={<><bdi>{t(practice.cityName)}</bdi> · {t(words.revision, { n: practice.revision })}</>} icon="map-pin" sub={<StatusTag status={practice.status} />}>
        {can.edit(actor, practice) && <Button label={strings.edit} icon="pencil" href={href(`/practices/${practice.id}/edit`)} />}
        {practice.public && <Button kind="quiet" label={strings.seePublic} href={href(`/practices/${practice.id}`)} />}
      </PageHead>
      <Columns about={strings.aboutFile} side={<Side practice={practice} revision={revision} history={history} />}>
        <Next practice={practice} revision={revision} draft={draft} />
        <Section id="text" title={strings.text}>
          <Stack gap="loose">
            <p>{said(content.summary)}</p>
            <KeyFacts content={content} lang={practice.lang} />
            <Context content={content} lang={practice.lang} />
            <StepsAndWarnings content={content} lang={practice.lang} />
            {content.results.length > 0 && <Section id="results" title={sections.results}><ResultList content={content} lang={practice.lang} /></Section>}
            <Means content={content} lang={practice.lang} />
            <p><b>{t(sections.contact)}</b> <bdi>{said(content.contact)}</bdi></p>
          </Stack>
        </Section>
        <Remarks practice={practice} comments={comments} remark={remark} />
      </Columns>
    </>
  )
}

/** The one next step, for those whose it is. */
function Next({ practice, revision, draft }: Pick<Props, 'practice' | 'revision' | 'draft'>) {
  const { t, href, actor } = useView()
  const open = movesOpenTo(actor, practice)
  const [first, ...others] = open
  const lacks = practice.status === 'draft' || practice.status === 'returned' ? lacking(revision.content, practice.lang) : []
  const untranslated = unreadableIn(revision.content)
  const asksNote = open.some((name) => moves[name].asks)
  return (
    <NextAction title={titleOf(practice, open)} yours={first !== undefined && moves[first].tone === 'primary'}>
      {revision.note && (
        <Notice tone={practice.status === 'returned' ? 'warn' : 'info'} title={practice.status === 'returned' ? strings.noteThere : strings.authorsNote}>
          <FreeText text={revision.note} lang={(revision.noteLang ?? practice.lang) as Lang} />
        </Notice>
      )}
      {lacks.length > 0 && <><p>{t(strings.lacks)}</p><Points items={lacks.map((lack) => t(lackName(lack)))} /></>}
      {untranslated.length > 0 && <p class="hint">{t(strings.untranslated, { langs: untranslated.map((lang) => languageNames[lang]).join(' · ') })}</p>}
      {first && (
        <Form action={href(`/practices/${practice.id}/moves`)} draft={draft}>
          {asksNote && <TextArea name="note" label={open.includes('return') ? strings.returnNote : open.includes('archive') ? strings.archiveNote : strings.note} draft={draft} rows={2} />}
          <Row>
            <Button kind={moves[first].tone === 'danger' ? 'danger' : (moves[first].tone ?? 'secondary')} label={moves[first].label} name="move" value={first} />
            {others.map((name) => <OtherMove name={name} />)}
          </Row>
        </Form>
      )}
    </NextAction>
  )
}

function OtherMove({ name }: { name: MoveName }): Child {
  const { label, tone } = moves[name]
  return tone === 'danger'
    ? <Confirm label={label} question={label} yes={label} name="move" value={name} />
    : <Button kind="secondary" label={label} name="move" value={name} />
}

function titleOf({ status }: Practice, open: MoveName[]): Text {
  if (open.length > 0) return strings.next[status]
  if (status === 'submitted' || status === 'in_review') return strings.next.waiting
  return status === 'draft' || status === 'returned' ? strings.next.withAuthors : strings.next[status]
}

const lackName = (lack: Lack): Text => (lack === 'evidence' ? strings.evidenceLacks : sections[lack])

function Side({ practice, revision, history }: Pick<Props, 'practice' | 'revision' | 'history'>) {
  const { t, href } = useView()
  const entries = history.flatMap(({ name, at, by, byOrg }) => (happened[name]
    ? [{ ...happened[name], at, by: [by, byOrg && t(byOrg as Text)].filter(Boolean).join(' · ') }] : []))
  return (
    <>
      <Card title={strings.translations} icon="languages">
        <Facts facts={languages.map((lang) => ({ label: languageNames[lang], value: <TranslationState {...{ practice, revision, lang }} /> }))} />
      </Card>
      <Card title={strings.history} icon="history"><Timeline entries={entries.reverse()} /></Card>
      {practice.revision > 1 && <a href={href(`/practices/${practice.id}/revisions`)}>{t(words.revisions)}</a>}
    </>
  )
}

const stateLook: Record<State, { tone: 'info' | 'ok' | 'neutral' | 'warn'; icon: string }> = {
  source: { tone: 'info', icon: 'pencil' }, checked: { tone: 'ok', icon: 'circle-check' }, draft: { tone: 'neutral', icon: 'circle-dot' },
  outdated: { tone: 'warn', icon: 'triangle-alert' }, missing: { tone: 'neutral', icon: 'circle' },
}

function TranslationState({ practice, revision, lang }: Pick<Props, 'practice' | 'revision'> & { lang: Lang }) {
  const { t } = useView()
  const { state, ready, all } = overall(revision.content, lang, practice.lang, revision.states)
  return (
    <Row>
      <Tag label={strings.states[state]} {...stateLook[state]} />
      {!completeIn(revision.content).includes(lang) && <span class="hint">{t(strings.ready, { ready, all })}</span>}
    </Row>
  )
}

/** What reviewers and authors wrote, section by section. */
function Remarks({ practice, comments, remark }: Pick<Props, 'practice' | 'comments' | 'remark'>) {
  const { t, href, actor } = useView()
  const may = can.comment(actor, practice)
  if (comments.length === 0 && !may) return null
  const path = `/practices/${practice.id}/comments`
  return (
    <Section id="remarks" title={strings.remarks}>
      {comments.map(({ id, section, body, lang, by, byOrg, at, settledAt }) => (
        <Card quiet>
          <p><b>{t(sectionName(section) ?? section)}</b> <span class="hint"><bdi>{by}</bdi> · <bdi>{t(byOrg as Text)}</bdi> · <Time at={at} /></span></p>
          <FreeText text={body} lang={lang} />
          {settledAt
            ? <Tag label={strings.settled} tone="ok" icon="check" />
            : can.settle(actor, practice) && <Form action={href(`${path}/${id}/settle`)}><Row><Button small label={strings.settle} icon="check" /></Row></Form>}
        </Card>
      ))}
      {may && (
        <Form action={href(path)} draft={remark}>
          <Select name="section" label={strings.remarkOn} options={sections} draft={remark} />
          <TextArea name="body" label={strings.remark} draft={remark} rows={3} />
          <FormButtons label={strings.addRemark} />
        </Form>
      )}
    </Section>
  )
}
