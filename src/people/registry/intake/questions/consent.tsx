import type { Draft } from '../../../../kit/form.ts'
import { Card, Checkbox, Checkboxes, Hint, Listen, Radios } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { Agreement } from '../../person.ts'
import { fields, hows } from '../../words.ts'
import { consentText } from '../words.ts'
import { strings } from '../strings.ts'

/** The text that is read aloud. */
export function ConsentText() {
  const { t } = useView()
  return (
    <Card title={consentText.title} icon="shield">
      <div id="consent-text" class="stack">{consentText.body.map((line) => <p>{t(line)}</p>)}</div>
      <Listen target="consent-text" />
    </Card>
  )
}

/** What the person answers, and how. */
export function ConsentQuestion({ draft }: { draft: Draft }) {
  const { t } = useView()
  const own = { ...draft, values: { share: 'partners', fields: ['name', 'phone', 'birthDate'], ...draft.values } }
  return (
    <>
      <ConsentText />
      <Hint>{t(strings.consent.readAloud)}</Hint>
      <Radios name="answer" label={strings.consent.answer} draft={draft} options={[
        { value: 'yes', label: strings.consent.yes }, { value: 'no', label: strings.consent.no, hint: strings.consent.noHint },
      ]} />
      <Radios name="how" label={strings.consent.how} of={Agreement.shape.how} draft={draft} options={hows} />
      <Radios name="share" label={strings.consent.share} of={Agreement.shape.share} draft={own} options={[
        { value: 'partners', label: strings.consent.partners }, { value: 'ask', label: strings.consent.ask },
      ]} />
      <Checkboxes name="fields" label={strings.consent.fields} draft={own} options={fields} beside />
      <Checkbox name="contact" label={strings.consent.contact} draft={draft} />
    </>
  )
}
