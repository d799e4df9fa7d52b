import type { Draft } from '../../kit/form.ts'
import { Button, Confirm, Crumbs, Field, Form, FormButtons, Hint, Ltr, Notice, PageHead, Pick, Row, Stack } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { organisationWords } from '../organisations/index.ts'
import { type Provider, ProviderForm } from './provider.ts'
import { strings } from './strings.ts'

/** Links, not a form: the way leads to another site, and browsers let no form of ours end there. */
export function ChooseProvider({ providers, back }: { providers: Provider[]; back: string }) {
  const { t, href } = useView()
  const query = back ? `?back=${encodeURIComponent(back)}` : ''
  return (
    <Stack gap="loose">
      <PageHead title={strings.choose} />
      {providers.length === 0 && <p>{t(strings.none)}</p>}
      <Stack>
        {providers.map(({ id, label, orgName }) => (
          <Pick title={label} text={orgName} href={href(`/single-sign-on/${id}${query}`)} />
        ))}
      </Stack>
      <Row><Button label={strings.back} kind="quiet" href={href('/sign-in')} /></Row>
    </Stack>
  )
}

export function ProviderPage({ draft, redirectUri, isOn, saved }: { draft: Draft; redirectUri: string; isOn: boolean; saved: boolean }) {
  const { t, href } = useView()
  const { label, issuer, clientId, secret, strong } = ProviderForm.shape
  return (
    <Stack gap="loose">
      <Crumbs trail={[{ label: organisationWords.organisation, path: '/organisation' }]} />
      <PageHead title={organisationWords.singleSignOn} lead={strings.settingsLead} />
      {saved && <Notice tone="ok"><p>{t(strings.saved)}</p></Notice>}
      <Hint>{t(strings.redirect)} <Ltr>{redirectUri}</Ltr></Hint>
      <Form action={href('/single-sign-on/settings')} draft={draft}>
        <Field name="label" label={strings.label} of={label} draft={draft} />
        <Field name="issuer" label={strings.issuer} of={issuer} draft={draft} />
        <Field name="clientId" code label={strings.clientId} of={clientId} draft={draft} />
        <Field name="secret" type="password" label={strings.secret} hint={strings.secretHint} of={secret} draft={draft} autocomplete="off" />
        <Field name="strong" code label={strings.strong} hint={strings.strongHint} of={strong} draft={draft} />
        <FormButtons label={strings.save} />
      </Form>
      {isOn && (
        <form method="post" action={href('/single-sign-on/settings/close')}>
          <Confirm label={strings.close} question={strings.closeAsk} yes={strings.close} />
        </form>
      )}
    </Stack>
  )
}
