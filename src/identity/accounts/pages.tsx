import type { Draft } from '../../kit/form.ts'
import { languageNames } from '../../kit/language.ts'
import { Button, Field, Form, FormButtons, PageHead, Radios, Row, Select, Stack } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { ForgottenForm, Password, ProfileForm } from './account.ts'
import { strings } from './strings.ts'

export function ForgottenPage({ draft }: { draft: Draft }) {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.forgotten} lead={strings.forgottenLead} />
      <Form action={href('/password/forgotten')} draft={draft}>
        <Field name="email" label={strings.email} of={ForgottenForm.shape.email} draft={draft} autocomplete="username" />
        <FormButtons label={strings.send} end="arrow-right" cancel={{ href: href('/sign-in') }} />
      </Form>
    </Stack>
  )
}

export function SentPage() {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.sent} lead={strings.sentLead} />
      <Row><Button label={strings.signIn} href={href('/sign-in')} /></Row>
    </Stack>
  )
}

export function NewPasswordPage({ token, draft }: { token: string; draft: Draft }) {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.choose} />
      <Form action={href(`/password/new/${token}`)} draft={draft}>
        <NewPasswordField draft={draft} />
        <FormButtons label={strings.save} end="arrow-right" />
      </Form>
    </Stack>
  )
}

/** Where somebody chooses a password, with what makes a good one. */
export const NewPasswordField = ({ draft }: { draft: Draft }) => (
  <Field name="password" type="password" label={strings.password} hint={strings.passwordHint} of={Password} draft={draft} autocomplete="new-password" />
)

/** Name, language and address: as an invited person gives them first, and as one's own page changes them. */
export function ProfileFields({ draft }: { draft: Draft }) {
  const { name, lang, address } = ProfileForm.shape
  return (
    <>
      <Field name="name" label={strings.name} of={name} draft={draft} autocomplete="name" />
      <Select name="lang" label={strings.lang} of={lang} options={languageNames} draft={draft} empty={false} short />
      <Radios name="address" label={strings.address} of={address} options={strings.addresses} draft={draft} beside />
    </>
  )
}
