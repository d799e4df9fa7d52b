// The short forms of a file: a consent, a household, a newborn.
import type { Child } from 'hono/jsx'
import type { Draft } from '../../../../kit/form.ts'
import type { Text } from '../../../../kit/language.ts'
import { Checkboxes, Crumbs, Field, Form, FormButtons, Ltr, PageHead, Radios, Select } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { ConsentForm } from '../../consents/consent.ts'
import { ConsentText } from '../../intake/questions/consent.tsx'
import { NewbornQuestion } from '../../intake/questions/pages.tsx'
import { strings as asked } from '../../intake/strings.ts'
import { JoinForm, type PersonCard } from '../../person.ts'
import { strings as words } from '../../strings.ts'
import { fields, hows, places, purposes } from '../../words.ts'
import { strings } from '../strings.ts'

type FormProps = { person: PersonCard; draft: Draft }

function Page({ person, draft, title, sub, path, children }: FormProps & { title: Text; sub?: Text; path: string; children?: Child }) {
  const { href, city } = useView()
  const base = `/${city!.id}/people`
  const own = href(`${base}/${person.id}`)
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={title} eyebrow={<Ltr>{person.code}</Ltr>} {...(sub && { sub })} />
      <Form action={`${own}/${path}`} draft={draft}>
        {children}
        <FormButtons label={strings.save} cancel={{ href: own }} />
      </Form>
    </>
  )
}

export function ConsentPage({ partners, ...props }: FormProps & { partners: { id: string; name: Text }[] }) {
  const { draft } = props
  return (
    <Page {...props} title={strings.addConsent} path="consents">
      <ConsentText />
      <Radios name="purpose" label={strings.purpose} of={ConsentForm.shape.purpose} draft={draft} options={purposes} />
      <Select name="to" label={strings.to} draft={draft} options={[{ value: 'partners', label: strings.toPartners }, ...partners.map(({ id, name }) => ({ value: id, label: name }))]} />
      <Checkboxes name="fields" label={asked.consent.fields} draft={draft} options={fields} beside />
      <Radios name="how" label={asked.consent.how} of={ConsentForm.shape.how} draft={draft} options={hows} beside />
    </Page>
  )
}

export function HouseholdPage(props: FormProps) {
  return (
    <Page {...props} title={strings.joinHousehold} path="household">
      <Field name="with" label={asked.home.with} hint={asked.home.withHint} of={JoinForm.shape.with} draft={props.draft} code />
      <Select name="place" label={asked.home.place} of={JoinForm.shape.place} draft={props.draft} options={places} short />
    </Page>
  )
}

export const NewbornPage = (props: FormProps) => (
  <Page {...props} title={strings.addNewborn} sub={strings.newbornSub} path="newborn"><NewbornQuestion draft={props.draft} /></Page>
)
