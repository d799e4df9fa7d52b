// The form of a practice: three languages side by side, the state of each translation, and room for more.
import { acceptOf, papers } from '../../../kit/files.ts'
import type { Draft } from '../../../kit/form.ts'
import { type Lang, languageNames, languages, type Text } from '../../../kit/language.ts'
import { line, paragraph } from '../../../kit/text.ts'
import {
  Button, Checkbox, Checkboxes, Crumbs, Field, FileField, Form, FormButtons, Hidden, Hint, Notice, PageHead, Section, Select, TextArea, Translated,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type Content, most, type Practice, PracticeForm, Result } from '../practice.ts'
import type { Revision } from '../store.ts'
import { strings as shared } from '../strings.ts'
import { stateOf } from '../translations.ts'
import { Changes } from '../revisions/pages.tsx'
import { changesBetween } from '../revisions/diff.ts'
import { entriesIn } from './nest.ts'
import { sections, strings } from './strings.ts'

type Props = {
  draft: Draft
  practice?: Practice
  revision?: Revision
  /** For a new practice: where it may have taken place, and which adoption it reports on. */
  cities?: Record<string, Text>
  report?: string | undefined
  /** What was typed while somebody else saved `revision`. */
  mine?: Content
}

/** How many blank entries a list offers: room to begin, then one at a time. */
const spare = (entries: number) => (entries === 0 ? 2 : 1)

export function PracticeEditor({ draft, practice, revision, cities = {}, report, mine }: Props) {
  const { t, href } = useView()
  const action = practice ? `/practices/${practice.id}/edit` : '/practices/new'
  const back = practice ? `/practices/${practice.id}/work` : '/practices/ours'
  const of = PracticeForm.shape
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, ...(practice ? [{ label: shared.workFile, path: back }] : [])]} />
      <PageHead title={practice ? strings.edit : strings.new} sub={strings.editSub} />
      {mine && revision && (
        <Notice tone="warn" title={t(strings.theirs, { name: revision.by ?? t(strings.somebody) })}>
          <Changes changes={changesBetween(mine, revision.content)} />
        </Notice>
      )}
      <Form action={href(action)} draft={draft} files {...(practice && { keep: `practice-${practice.id}` })}>
        {revision && <Hidden name="version" value={String(revision.version)} />}
        {report && <Hidden name="report" value={report} />}
        <Section id="part-glance" title={strings.parts.glance}>
          <Select name="theme" label={strings.theme} of={of.theme} draft={draft} options={shared.themes} />
          {practice
            ? <Hint>{t(strings.langFixed, { lang: languageNames[practice.lang] })}</Hint>
            : <Select name="lang" label={strings.lang} of={of.lang} draft={draft} options={languageNames} empty={false} />}
          {Object.keys(cities).length > 1 && <Select name="city" label={strings.city} draft={draft} options={cities} empty={false} />}
          <Passage name="title" max={most.title} {...{ draft, practice, revision }} />
          <Passage name="summary" max={most.summary} rows={3} {...{ draft, practice, revision }} />
          <Passage name="size" max={most.short} optional {...{ draft, practice, revision }} />
          <Passage name="support" max={most.short} optional {...{ draft, practice, revision }} />
          <Passage name="tool" max={most.short} optional {...{ draft, practice, revision }} />
        </Section>
        <Section id="part-story" title={strings.parts.story}>
          <Passage name="context" max={most.paragraph} rows={5} {...{ draft, practice, revision }} />
          <Partners {...{ draft, practice, revision }} />
          <Passage name="cost" max={most.paragraph} rows={3} optional {...{ draft, practice, revision }} />
          <Passage name="wentWrong" max={most.paragraph} rows={4} hint={strings.wentWrongHint} {...{ draft, practice, revision }} />
        </Section>
        <Section id="part-steps" title={strings.parts.steps}><Steps {...{ draft, practice, revision }} /></Section>
        <Section id="part-results" title={strings.parts.results}><Results {...{ draft, practice, revision }} /></Section>
        <Section id="part-practical" title={strings.parts.practical}>
          <Field name="from" label={sections.from} hint={strings.month} draft={draft} code />
          <Field name="to" label={strings.to} hint={strings.toHint} draft={draft} code />
          <Passage name="contact" max={most.short} hint={strings.contactHint} {...{ draft, practice, revision }} />
          <TextArea name="sourceLines" label={strings.sources} draft={draft} rows={3} />
        </Section>
        {practice && (
          <Section id="part-translations" title={strings.parts.translations}>
            <Checkboxes name="checked" label={strings.checked} hint={strings.checkedHint} draft={draft} beside
              options={languages.filter((lang) => lang !== practice.lang).map((lang) => ({ value: lang, label: languageNames[lang] }))} />
          </Section>
        )}
        <FormButtons label={strings.save} cancel={{ href: href(back) }}>
          <Button label={strings.saveMore} name="more" value="1" />
        </FormButtons>
      </Form>
    </>
  )
}

type Inside = Pick<Props, 'draft' | 'practice' | 'revision'>
type PassageProps = Inside & { name: string; label?: Text | string; max: number; rows?: number; hint?: Text; /** May stay empty for good. */ optional?: boolean }

/** One passage in three languages, each with its state. */
function Passage({ name, label = (sections as Record<string, Text>)[name]!, max, rows, hint, optional, draft, practice, revision }: PassageProps) {
  const states = practice && revision && Object.fromEntries(languages.map((lang: Lang) =>
    [lang, stateOf(name, String(draft.values[`${name}.${lang}`] ?? ''), lang, practice.lang, revision.states)]))
  const min = optional ? 0 : 1
  const of = rows ? paragraph(max, { min }) : line(max, { min })
  return <Translated name={name} label={label} of={of} draft={draft} hint={hint} rows={rows} states={states} />
}

const rowsOf = (draft: Draft, list: 'partners' | 'steps' | 'results', limit: number) =>
  Array.from({ length: Math.min(limit, entriesIn(draft.values, list) + spare(entriesIn(draft.values, list))) }, (_, i) => i)

function Partners(inside: Inside) {
  const { t } = useView()
  return <>{rowsOf(inside.draft, 'partners', most.partners).map((i) => (
    <Passage name={`partners.${i}`} label={t(strings.partner, { n: i + 1 })} max={most.short} {...inside} />
  ))}</>
}

function Steps(inside: Inside) {
  const { t } = useView()
  return <>{rowsOf(inside.draft, 'steps', most.steps).map((i) => (
    <>
      <Passage name={`steps.${i}.title`} label={t(strings.step, { n: i + 1 })} max={most.short} {...inside} />
      <Passage name={`steps.${i}.text`} label={t(strings.stepText, { n: i + 1 })} max={most.step} rows={3} {...inside} />
      <Passage name={`steps.${i}.takes`} label={t(strings.stepTakes, { n: i + 1 })} max={40} optional {...inside} />
    </>
  ))}</>
}

function Results(inside: Inside) {
  const { t } = useView()
  const { draft } = inside
  return <>{rowsOf(draft, 'results', most.results).map((i) => {
    const file = draft.values[`results.${i}.file`]
    return (
      <>
        <Passage name={`results.${i}.text`} label={t(strings.result, { n: i + 1 })} max={most.summary} rows={2} {...inside} />
        <Checkbox name={`results.${i}.measured`} label={t(strings.measured, { n: i + 1 })} draft={draft} />
        <Passage name={`results.${i}.evidence`} label={t(strings.evidence, { n: i + 1 })} max={most.short} optional {...inside} />
        <Field name={`results.${i}.link`} label={t(strings.link, { n: i + 1 })} of={Result.shape.link} draft={draft} />
        {file && <Hidden name={`results.${i}.file`} value={String(file)} />}
        <FileField name={`results.${i}.upload`} label={t(strings.file, { n: i + 1 })} hint={strings.fileHint} draft={draft} accept={acceptOf(papers)}
          {...(file && { attached: t(strings.fileThere) })} />
      </>
    )
  })}</>
}

