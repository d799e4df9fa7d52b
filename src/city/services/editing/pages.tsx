import type { Draft } from '../../../kit/form.ts'
import { languageNames, languages, type Text } from '../../../kit/language.ts'
import { themeNames } from '../../../kit/themes.ts'
import { Checkbox, Checkboxes, Crumbs, Field, Form, FormButtons, Hidden, PageHead, Radios, Row, Section, Select, Stack, TextArea, Translated } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { weekDays } from '../hours.ts'
import { dayName } from '../saying.ts'
import { pieces, type Service, type textFields, valuesOfService } from '../service.ts'
import type { OrgChoice } from '../store.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { languageName, languagesSpoken } from '../words.ts'
import { strings } from './strings.ts'
import { Theirs } from './theirs.tsx'

export type EditorProps = {
  draft: Draft
  /** The service that is edited; a new one without. */
  service?: Service | undefined
  /** For whom the city's editors may write; others write for themselves. */
  organisations: OrgChoice[]
  contacts: { id: string; name: Text }[]
  /** Somebody else saved while this was open: what stands there now, and what was to be saved. */
  overtaken?: { theirs: Service; mine: Service } | undefined
}

const { fields, hints, parts } = strings

/** One form: the three languages side by side, each with its state. */
export function Editor({ draft, service, organisations, contacts, overtaken }: EditorProps) {
  const { href, city, lang } = useView()
  const home = `/${city!.id}/services`
  const states = Object.fromEntries(languages.flatMap((lang) => {
    const state = service?.translations[lang]?.state
    return state ? [[lang, state]] : []
  }))
  const text = (name: (typeof textFields)[number], rows?: number, hint?: Text) =>
    <Translated name={name} needed={name === 'name' || name === 'what'} label={fields[name]} of={pieces[name]} draft={draft} states={states} {...(rows && { rows })} {...(hint && { hint })} />
  return (
    <>
      <Crumbs trail={[{ label: words.services, path: home }, { label: strings.desk, path: `${home}/desk` }]} />
      <PageHead title={service ? strings.editTitle : strings.newTitle} sub={service ? service.orgName : strings.newSub} />
      <Form action={href(service ? `${home}/${service.id}` : home)} draft={draft} {...(!service && { keep: `service-${city!.id}` })}>
        {overtaken && <Theirs theirs={valuesOfService(overtaken.theirs)} mine={valuesOfService(overtaken.mine)} label={labelOf} say={(field, value) => sayValue(field, value, contacts)} />}
        {service && <Hidden name="version" value={String(overtaken?.theirs.version ?? draft.values.version ?? service.version)} />}
        <Section id="what-part" title={parts.what}>
          {organisations.length > 0 && !service && (
            <Select name="orgId" label={fields.orgId} draft={draft} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} />
          )}
          <Radios name="sourceLang" label={fields.sourceLang} draft={draft} beside options={languageNames} />
          {text('name')}
          {text('what', undefined, hints.what)}
          {text('description', 5)}
          <TextArea name="sources" label={fields.sources} rows={2} draft={draft} />
          <Checkboxes name="checked" label={fields.checked} draft={draft} beside options={languageNames} />
          <Checkboxes name="themes" label={fields.themes} draft={draft} beside options={themeNames} />
          <Select name="mainTheme" label={fields.mainTheme} draft={draft} options={themeNames} />
        </Section>
        <Section id="who-part" title={parts.who}>
          {text('audience')}
          <Radios name="cost" label={fields.cost} draft={draft} beside options={words.cost} />
          {text('costNote')}
          <Translated name="documents" label={fields.documents} hint={hints.documents} rows={3} draft={draft} />
          <Languages draft={draft} />
          <Checkbox name="womenStaff" label={fields.womenStaff} draft={draft} />
          <Checkbox name="contactPoint" label={fields.contactPoint} draft={draft} />
        </Section>
        <Section id="when-part" title={parts.when}><HoursFields draft={draft} /></Section>
        <Section id="where-part" title={parts.where}>
          {text('address')}
          <Select name="area" label={fields.area} empty={strings.noArea} draft={draft} options={city!.areas.map(({ id, name }) => ({ value: id, label: name }))} />
          <Field name="place" label={fields.place} hint={hints.place} draft={draft} code />
          <Field name="phone" label={fields.phone} hint={hints.phone} draft={draft} code />
          {contacts.length > 0 && (
            <Select name="contactId" label={fields.contactId} hint={hints.contactId} empty={strings.noContact} draft={draft}
              options={contacts.map(({ id, name }) => ({ value: id, label: filled(name, lang) }))} />
          )}
        </Section>
        <FormButtons label={strings.save} cancel={{ href: href(service ? `${home}/${service.id}` : `${home}/desk`) }} />
      </Form>
    </>
  )
}

function Languages({ draft }: { draft: Draft }) {
  const view = useView()
  const options = languagesSpoken.map((code) => ({ value: code, label: languageName(code, view) }))
  return <Checkboxes name="languages" label={fields.languages} draft={draft} beside options={options} />
}

/** A line for each day, in the order of the city's week. */
export function HoursFields({ draft }: { draft: Draft }) {
  const view = useView()
  return (
    <Stack>
      <Checkbox name="always" label={fields.always} draft={draft} />
      <p class="hint">{view.t(hints.day)}</p>
      <Row>{weekDays(view.city!).map((day) => <Field name={`day.${day}`} label={dayName(view, day)} draft={draft} code />)}</Row>
    </Stack>
  )
}

/** «Day» is a field of hours; a choice is told by its words, what was ticked by «yes». */
const labelOf = (field: string) => (fields as Record<string, Text>)[field === 'day' ? 'hours' : field] ?? fields.name

function sayValue(field: string, value: string, contacts: EditorProps['contacts']): string {
  const { t, city, ...view } = useView()
  const choices: Record<string, Text | undefined> = {
    cost: (words.cost as Record<string, Text>)[value],
    themes: (themeNames as Record<string, Text>)[value],
    mainTheme: (themeNames as Record<string, Text>)[value],
    area: city!.areas.find(({ id }) => id === value)?.name,
    contactId: contacts.filter(({ id }) => id === value).map(({ name }) => filled(name, view.lang))[0],
  }
  if (field === 'languages') return languageName(value, view)
  if (field === 'sourceLang') return languageNames[value as 'ar']
  if (['womenStaff', 'contactPoint', 'always'].includes(field)) return t(strings.yes)
  return choices[field] ? t(choices[field]) : value
}
