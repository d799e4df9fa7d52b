import type { Draft, FormValues } from '../../../kit/form.ts'
import { languageNames, languages, type Text, type Translate } from '../../../kit/language.ts'
import { isTheme, themeNames } from '../../../kit/themes.ts'
import { Checkboxes, Crumbs, Form, FormButtons, Hidden, Hint, PageHead, Radios, Section, Select, Translated } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { ServiceCard } from '../cards.ts'
import { strings as editing } from '../editing/strings.ts'
import { Theirs } from '../editing/theirs.tsx'
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

type EditorProps = { draft: Draft; guide?: Guide | undefined; services: ServiceCard[]; /** Somebody else saved meanwhile: what was to be saved. */ mine?: Guide | undefined }

export function GuideEditor({ draft, guide, services, mine }: EditorProps) {
  const { t, href, city } = useView()
  const home = `/${city!.id}/services/guides`
  const states = Object.fromEntries(languages.flatMap((lang) => (guide?.translations[lang] ? [[lang, guide.translations[lang].state]] : [])))
  const shown = Math.min(mostSteps, Math.max(4, (guide?.steps.length ?? 0) + 2))
  return (
    <>
      <Crumbs trail={[{ label: strings.title, path: home }]} />
      <PageHead title={guide ? strings.edit : strings.new} />
      <Form action={href(guide ? `${home}/${guide.id}` : home)} draft={draft}>
        {mine && guide && <Theirs theirs={valuesOfGuide(guide)} mine={valuesOfGuide(mine)} label={(field) => labelOf(field, t)} say={(field, value) => sayValue(field, value, services)} />}
        {guide && <Hidden name="version" value={String(mine ? guide.version : (draft.values.version ?? guide.version))} />}
        <Radios name="sourceLang" label={editing.fields.sourceLang} draft={draft} beside options={languageNames} />
        <Select name="theme" label={strings.theme} draft={draft} options={themeNames} />
        <Translated name="title" needed label={strings.guideTitle} of={pieces.title} draft={draft} states={states} />
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

/** «Step 3 · What to do». */
function labelOf(field: string, t: Translate): string {
  const labels: Record<string, Text> = {
    theme: strings.theme, sourceLang: editing.fields.sourceLang, title: strings.guideTitle, intro: strings.intro, papers: strings.papers,
    steptitle: strings.stepTitle, steptext: strings.stepText, steptakes: strings.takes, stepcost: strings.cost, steppapers: strings.stepPapers, stepservice: strings.stepService,
  }
  const [, n, part] = /^step(\d+)(\w+)$/.exec(field) ?? []
  const label = labels[part ? `step${part}` : field]
  return [n && t(strings.step, { n: Number(n) }), label && t(label)].filter(Boolean).join(' · ')
}

function sayValue(field: string, value: string, services: ServiceCard[]): string {
  const { t } = useView()
  if (field === 'theme' && isTheme(value)) return t(themeNames[value])
  if (field === 'sourceLang') return languageNames[value as 'ar']
  const service = field.endsWith('service') && services.find(({ id }) => id === value)
  return service ? t(service.name) : value
}
