import { z } from 'zod'
import { draftOf, withErrors } from '../../form.ts'
import { emailText, line, optional, paragraph, phoneText } from '../../text.ts'
import { themeNames } from '../../themes.ts'
import { useView } from '../../view.ts'
import {
  Bdi,
  Checkbox,
  Checkboxes,
  DateField,
  Duo,
  Field,
  FileField,
  Form,
  FormButtons,
  PageHead,
  Radios,
  Section,
  Select,
  SummaryList,
  TextArea,
  Time,
  Translated,
} from '../index.ts'
import { words } from './words.ts'

const shape = {
  who: line(80),
  phone: optional(phoneText()),
  email: emailText(),
  note: optional(paragraph(500)),
  need: z.enum(['health', 'food']),
  day: line(30),
}

export function FormGallery() {
  const { t } = useView()
  const empty = draftOf({
    need: 'food',
    themes: ['health', 'work'],
    'title.fr': 'Un conseil des jeunes',
    'title.ar': 'مجلس شباب',
  })
  const refused = withErrors(
    { who: '', phone: '71', agreed: '' },
    { who: t(words.flaw), phone: t(words.flaw), birth: t(words.flaw), need: t(words.flaw), agreed: t(words.flaw) },
  )
  return (
    <>
      <PageHead title={words.forms} />
      <Section id="forms" title={words.forms}>
        <Duo>
          <Form action="#empty" draft={empty} keep="gallery" id="empty">
            <Field
              name="who"
              id="who-1"
              label={words.who}
              of={shape.who}
              draft={empty}
              hint={words.hint}
              autocomplete="name"
            />
            <Field name="phone" id="phone-1" label={words.phone} of={shape.phone} draft={empty} />
            <Field name="code" id="code-1" label={words.code} code draft={empty} />
            <Select name="theme" id="theme-1" label={words.need} options={themeNames} draft={empty} />
            <Radios
              name="need"
              id="need-1"
              label={words.need}
              of={shape.need}
              draft={empty}
              options={[
                { value: 'health', label: themeNames.health, hint: words.hint },
                { value: 'food', label: themeNames.food },
              ]}
            />
            <Checkboxes name="themes" id="themes-1" label={words.needs} options={themeNames} draft={empty} beside />
            <DateField name="day" id="day-1" label={words.when} draft={empty} />
            <DateField name="birth" id="birth-1" label={words.when} draft={empty} typed />
            <FileField
              name="file"
              id="file-1"
              label={words.file}
              draft={empty}
              hint={words.fileHint}
              accept="image/*,.pdf"
            />
            <TextArea name="note" id="note-1" label={words.note} of={shape.note} draft={empty} />
            <Checkbox name="agreed" id="agreed-1" label={words.agree} hint={words.hint} draft={empty} />
            <FormButtons label={words.send} end="arrow-right" cancel={{ href: '#cancel' }} />
          </Form>
          <div class="stack loose">
            <Form action="#refused" draft={refused} id="refused">
              <Field name="who" label={words.who} of={shape.who} draft={refused} hint={words.hint} />
              <Field name="phone" label={words.phone} of={shape.phone} draft={refused} />
              <DateField name="birth" label={words.when} draft={refused} typed />
              <Radios
                name="need"
                label={words.need}
                draft={refused}
                options={{ health: themeNames.health, food: themeNames.food }}
                beside
              />
              <Checkbox name="agreed" label={words.agree} draft={refused} />
              <FormButtons label={words.send} />
            </Form>
            <SummaryList
              answers={[
                { label: words.who, value: <Bdi>A. D.</Bdi>, change: '#who' },
                { label: words.need, value: t(themeNames.documents), change: '#need' },
                { label: words.when, value: <Time at="2026-11-20" />, change: '#day' },
              ]}
            />
          </div>
        </Duo>
        <Translated
          name="title"
          label={words.title}
          of={shape.who}
          draft={empty}
          states={{ fr: 'source', ar: 'outdated' }}
          hint={words.hint}
        />
      </Section>
    </>
  )
}
