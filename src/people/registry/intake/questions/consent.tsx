import type { Draft } from '../../../../kit/form.ts'
import { type Lang, languageNames, languages, localeOf } from '../../../../kit/language.ts'
import { Card, Checkbox, Checkboxes, Hint, Listen, Radios } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { Agreement } from '../../person.ts'
import { fields, hows } from '../../words.ts'
import { consentText } from '../words.ts'
import { strings } from '../strings.ts'

/** The text that is read aloud: in the reader's language, and in the others for whoever does not speak it. */
export function ConsentText() {
  const { t, lang } = useView()
  return (
    <Card title={consentText.title} icon="shield">
      <Reading lang={lang} />
      <Hint>{t(strings.consent.otherLanguage)}</Hint>
      {languages.filter((other) => other !== lang).map((other) => (
        <details>
          <summary lang={other}><bdi>{languageNames[other]}</bdi></summary>
          <Reading lang={other} />
        </details>
      ))}
    </Card>
  )
}

function Reading({ lang }: { lang: Lang }) {
  const { t, dir } = localeOf(lang)
  return (
    <>
      <div id={`consent-${lang}`} class="stack" lang={lang} dir={dir}>{consentText.body.map((line) => <p>{t(line)}</p>)}</div>
      <Listen target={`consent-${lang}`} lang={lang} />
    </>
  )
}

/** What the person answers, and how. */
export function ConsentQuestion({ draft }: { draft: Draft }) {
  const { t } = useView()
  return (
    <>
      <ConsentText />
      <Hint>{t(strings.consent.readAloud)}</Hint>
      <Radios name="answer" label={strings.consent.answer} draft={draft} options={[
        { value: 'yes', label: strings.consent.yes }, { value: 'no', label: strings.consent.no, hint: strings.consent.noHint },
      ]} />
      <Radios name="how" label={strings.consent.how} of={Agreement.shape.how} draft={draft} options={hows} />
      <Radios name="share" label={strings.consent.share} of={Agreement.shape.share} draft={draft} options={[
        { value: 'partners', label: strings.consent.partners }, { value: 'ask', label: strings.consent.ask },
      ]} />
      <Checkboxes name="fields" label={strings.consent.fields} hint={strings.consent.fieldsHint} draft={draft} options={fields} beside />
      <Checkbox name="joint" label={strings.consent.joint} hint={strings.consent.jointHint} draft={draft} />
      <Checkbox name="contact" label={strings.consent.contact} draft={draft} />
    </>
  )
}
