import type { Draft, FormValues } from '../../../kit/form.ts'
import { languageNames, languages } from '../../../kit/language.ts'
import { themeNames } from '../../../kit/themes.ts'
import { Checkboxes, Crumbs, Form, FormButtons, Hidden, Hint, Notice, PageHead, Points, Radios, Section, Select, Translated } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { ServiceCard } from '../cards.ts'
import { strings as editing } from '../editing/strings.ts'
import { filled } from '../translations.ts'
import { type Guide, mostSteps, pieces } from './guide.ts'
import { strings } from './strings.ts'

/** A guide as the values of its form. */
export function valuesOfGuide(guide: Guide): FormValues {
  const texts = (name: string, text: Guide['title']) => languages.map((lang) => [`${name}.${lang}`, text[lang]])
  const lines = (name: string, list: Guide['papers']) => languages.map((lang) => [`${name}.${lang}`, list.map((paper) => paper[lang]).join('\n')])
  return {
    ...Object.fromEntries([
      ...texts('title', guide.title), ...texts('intro', guide.intro),
      ...lines('papers', guide.papers),
      ...guide.steps.flatMap((step, i) => [
        ...texts(`step${i + 1}title`, step.title), ...texts(`step${i + 1}text`, step.text), ...texts(`step${i + 1}takes`, step.takes),
        ...texts(`step${i + 1}cost`, step.cost), ...lines(`step${i + 1}papers`, step.papers),
        [`step${i + 1}service`, step.serviceId ?? ''],
      ]),
    ]),
    theme: guide.theme, sourceLang: guide.sourceLang, version: String(guide.version),
  }
}

type EditorProps = { draft: Draft; guide?: Guide | undefined; services: ServiceCard[]; /** Somebody else saved meanwhile. */ overtaken?: boolean }

export function GuideEditor({ draft, guide, services, overtaken }: EditorProps) {
  const { t, href, city } = useView()
  const home = `/${city!.id}/services/guides`
  const states = Object.fromEntries(languages.flatMap((lang) => (guide?.translations[lang] ? [[lang, guide.translations[lang].state]] : [])))
  const shown = Math.min(mostSteps, Math.max(4, (guide?.steps.length ?? 0) + 2))
  return (
    <>
      <Crumbs trail={[{ label: strings.title, path: home }]} />
      <PageHead title={guide ? strings.edit : strings.new} />
      {overtaken && guide && (
        <Notice tone="warn" title={editing.theirs}>
          <p>{t(editing.theirsWhy)}</p>
          <Points items={[t(filled(guide.title, guide.sourceLang)), ...guide.steps.map((step) => t(filled(step.title, guide.sourceLang)))]} />
        </Notice>
      )}
      <Form action={href(guide ? `${home}/${guide.id}` : home)} draft={draft}>
        {guide && <Hidden name="version" value={String(overtaken ? guide.version : (draft.values.version ?? guide.version))} />}
        <Radios name="sourceLang" label={editing.fields.sourceLang} draft={draft} beside options={languageNames} />
        <Select name="theme" label={strings.theme} draft={draft} options={themeNames} />
        <Translated name="title" label={strings.guideTitle} of={pieces.title} draft={draft} states={states} />
        <Translated name="intro" label={strings.intro} of={pieces.intro} rows={3} draft={draft} states={states} />
        <Translated name="papers" label={strings.papers} hint={editing.hints.documents} rows={4} draft={draft} />
        {Array.from({ length: shown }, (_, i) => i + 1).map((n) => (
          <Section id={`step${n}`} title={t(strings.step, { n })}>
            <Translated name={`step${n}title`} label={strings.stepTitle} of={pieces.stepTitle} draft={draft} />
            <Translated name={`step${n}text`} label={strings.stepText} of={pieces.stepText} rows={3} draft={draft} />
            <Translated name={`step${n}papers`} label={strings.stepPapers} hint={editing.hints.documents} rows={2} draft={draft} />
            <Translated name={`step${n}cost`} label={strings.cost} of={pieces.cost} draft={draft} />
            <Translated name={`step${n}takes`} label={strings.takes} of={pieces.takes} draft={draft} />
            <Select name={`step${n}service`} label={strings.stepService} empty={strings.noService} draft={draft} options={services.map(({ id, name }) => ({ value: id, label: name }))} />
          </Section>
        ))}
        <Hint>{t(strings.moreSteps)}</Hint>
        <Checkboxes name="checked" label={editing.fields.checked} draft={draft} beside options={languageNames} />
        <FormButtons label={editing.save} cancel={{ href: href(guide ? `${home}/${guide.id}` : home) }} />
      </Form>
    </>
  )
}
