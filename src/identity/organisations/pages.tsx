import type { City } from '../../kit/cities.ts'
import type { Draft } from '../../kit/form.ts'
import { languageNames } from '../../kit/language.ts'
import { themeNames } from '../../kit/themes.ts'
import {
  Bdi, Button, Checkboxes, Crumbs, Facts, Field, Form, FormButtons, FreeText, Ltr, Notice, orgKindNames, PageHead, Section, Stack, Tel, Translated,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { canWithMembers } from '../members/index.ts'
import { about, contact, orgName, shortName } from './organisation.ts'
import { can } from './policy.ts'
import type { Organisation } from './store.ts'
import { strings } from './strings.ts'

export function OrganisationPage({ organisation, cities, saved }: { organisation: Organisation; cities: City[]; saved: boolean }) {
  const { t, href, actor, lang } = useView()
  const { id, kind, name, themes, languages, email, phone } = organisation
  const facts = [
    { label: strings.cities, value: cities.map((city) => t(city.name)).join(' · ') },
    { label: strings.themes, value: themes.map((theme) => t(themeNames[theme])).join(' · ') },
    { label: strings.languages, value: languages.map((one) => languageNames[one]).join(' · ') },
    { label: strings.email, value: email && <Ltr>{email}</Ltr> },
    { label: strings.phone, value: phone && <Tel number={phone} /> },
  ]
  return (
    <Stack gap="loose">
      <PageHead title={name} eyebrow={orgKindNames[kind]} icon="building-2">
        {canWithMembers.administer(actor, id) && <Button label={strings.singleSignOn} href={href('/single-sign-on/settings')} icon="log-in" />}
        {can.edit(actor, id) && <Button label={strings.edit} href={href('/organisation/edit')} icon="pencil" />}
      </PageHead>
      {saved && <Notice tone="ok"><p>{t(strings.saved)}</p></Notice>}
      <Section id="about" title={strings.about}>
        {organisation.about[lang] ? <FreeText text={organisation.about[lang]} lang={lang} /> : <p><Bdi>{t(strings.noAbout)}</Bdi></p>}
      </Section>
      <Section id="contacts" title={strings.contacts}><Facts facts={facts.filter(({ value }) => value)} /></Section>
    </Stack>
  )
}

export function OrganisationEditor({ draft }: { draft: Draft }) {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <Crumbs trail={[{ label: strings.organisation, path: '/organisation' }]} />
      <PageHead title={strings.edit} />
      <Form action={href('/organisation')} draft={draft}>
        <Translated name="name" label={strings.name} of={orgName} draft={draft} />
        <Translated name="shortName" label={strings.shortName} of={shortName} draft={draft} />
        <Translated name="about" label={strings.about} of={about} rows={5} draft={draft} />
        <Checkboxes name="themes" label={strings.themes} options={themeNames} draft={draft} beside />
        <Checkboxes name="languages" label={strings.languages} options={languageNames} draft={draft} beside />
        <Field name="email" label={strings.email} of={contact.email} draft={draft} />
        <Field name="phone" label={strings.phone} of={contact.phone} draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href('/organisation') }} />
      </Form>
    </Stack>
  )
}
