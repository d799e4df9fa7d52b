import { assetPath } from '../../kit/assets.ts'
import type { Draft } from '../../kit/form.ts'
import { QrCode } from '../../kit/qr.tsx'
import {
  Button, Card, Duo, Field, Form, FormButtons, Hidden, Hint, Ltr, Notice, PageHead, PrintButton, Row, Stack, type Words,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { CodeForm } from './factor.ts'
import { strings } from './strings.ts'

type PasskeyProps = { label: Words; options: string; finish: string; back?: string; make?: boolean; kind?: 'primary' | 'secondary' }

/** A button that only the script can press: it stays hidden where there is none, or no passkeys. */
export function PasskeyButton({ label, options, finish, back = '', make, kind = 'secondary' }: PasskeyProps) {
  const { t, href } = useView()
  return (
    <div hidden data-passkey={make ? 'make' : 'show'} data-options={href(options)} data-finish={href(finish)} data-back={back} data-failed={t(strings.passkeyFailed)}>
      <Button label={label} icon="key-round" type="button" kind={kind} />
      <p class="flaw" role="alert" hidden></p>
      <script src={assetPath('passkey.client.js')} defer></script>
    </div>
  )
}

type OfferProps = { must: boolean; back: string; next: string }

export function OfferPage({ must, back, next }: OfferProps) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.secondFactor} lead={must ? strings.mustLead : strings.mayLead} />
      <Duo>
        <Card title={strings.app} icon="smartphone">
          <p>{t(strings.appWhat)}</p>
          <form method="post" action={href('/second-factor/app/start')}>
            <Hidden name="back" value={back} />
            <Button label={strings.useApp} kind="primary" end="arrow-right" />
          </form>
        </Card>
        <Card title={strings.passkey} icon="key-round">
          <p>{t(strings.passkeyWhat)}</p>
          <PasskeyButton make label={strings.makePasskey} options="/second-factor/passkey/options" finish="/second-factor/passkey" back={back} />
          <noscript><Hint>{t(strings.passkeyNeeds)}</Hint></noscript>
        </Card>
      </Duo>
      {!must && <Row><Button label={strings.later} kind="quiet" href={next} /></Row>}
    </Stack>
  )
}

export function AppPage({ uri, secret, draft, back }: { uri: string; secret: string; draft: Draft; back: string }) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.scan} />
      <QrCode text={uri} label={t(strings.qr)} size={220} />
      <div>
        <p>{t(strings.byHand)}</p>
        <p dir="ltr">{secret.match(/.{1,4}/g)!.join(' ')}</p>
      </div>
      <Row><Button label={strings.openApp} href={uri} icon="smartphone" /></Row>
      <Form action={href('/second-factor/app')} draft={draft}>
        <Hidden name="back" value={back} />
        <Field name="code" code label={strings.code} hint={strings.codeHint} of={CodeForm.shape.code} draft={draft} autocomplete="one-time-code" />
        <FormButtons label={strings.confirm} end="arrow-right" />
      </Form>
    </Stack>
  )
}

/** Shown once, on the answer to the form that made them. */
export function RecoveryCodes({ codes, next, done }: { codes: string[]; next: string; done?: boolean }) {
  const { t } = useView()
  return (
    <Stack gap="loose">
      {done && <Notice tone="ok"><p>{t(strings.done)}</p></Notice>}
      <PageHead title={strings.codes} lead={strings.codesLead}><PrintButton /></PageHead>
      <ul class="points">{codes.map((code) => <li><Ltr>{code}</Ltr></li>)}</ul>
      <Row><Button label={strings.kept} kind="primary" href={next} end="arrow-right" /></Row>
    </Stack>
  )
}
