import { assetPath } from '../../kit/assets.ts'
import type { Draft } from '../../kit/form.ts'
import { Button, Card, Field, Form, FormButtons, Hidden, Hint, Notice, PageHead, Pick, roleNames, Row, Stack } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import type { CastMember } from '../cast/index.ts'
import { CodeForm, PasskeyButton } from '../second-factor/index.ts'
import type { Session } from '../sessions/index.ts'
import { SignInForm } from './sign-in.ts'
import { strings } from './strings.ts'

const notices = {
  password: { tone: 'ok', text: strings.passwordSaved },
  out: { tone: 'ok', text: strings.signedOut },
  closed: { tone: 'ok', text: strings.accountClosed },
  sso: { tone: 'warn', text: strings.ssoFailed },
} as const

type SignInProps = { draft: Draft; back: string; cast: CastMember[]; notice: string | undefined; sso: boolean }

export function SignInPage({ draft, back, cast, notice, sso }: SignInProps) {
  const { t, href } = useView()
  const said = notice !== undefined && Object.hasOwn(notices, notice) ? notices[notice as keyof typeof notices] : undefined
  return (
    <Stack gap="loose">
      <PageHead title={strings.signIn} />
      {said && <Notice tone={said.tone}><p>{t(said.text)}</p></Notice>}
      {cast.length > 0 && <Cast cast={cast} back={back} />}
      <Form action={href('/sign-in')} draft={draft}>
        <Hidden name="back" value={back} />
        <Field name="email" label={strings.email} of={SignInForm.shape.email} draft={draft} autocomplete="username" />
        <Field name="password" type="password" label={strings.password} of={SignInForm.shape.password} draft={draft} autocomplete="current-password" />
        <FormButtons label={strings.signIn} end="arrow-right" />
      </Form>
      <Row>
        <PasskeyButton label={strings.withPasskey} options="/sign-in/passkey/options" finish="/sign-in/passkey" back={back} />
        {sso && <Button label={strings.withOrganisation} href={href('/single-sign-on')} />}
      </Row>
      <p><a href={href('/password/forgotten')}>{t(strings.forgotten)}</a></p>
      <Hint>{t(strings.noAccount)}</Hint>
      {notice === 'out' && <script src={assetPath('out.client.js')} defer></script>}
    </Stack>
  )
}

/** In the demonstration: one tap and one is somebody. */
function Cast({ cast, back }: { cast: CastMember[]; back: string }) {
  const { t, href } = useView()
  return (
    <Card title={strings.enterAs} icon="users">
      <Hint>{t(strings.enterAsLead)}</Hint>
      <form method="post" action={href('/sign-in/as')} class="stack">
        <Hidden name="back" value={back} />
        {cast.map(({ handle, name, line }) => (
          <Pick name="member" value={handle} title={name} text={line} />
        ))}
      </form>
    </Card>
  )
}

export function CodePage({ session, draft, back }: { session: Session; draft: Draft; back: string }) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.prove} {...(session.hasApp && { lead: strings.proveLead })} />
      {session.hasPasskey && <PasskeyButton label={strings.withPasskey} options="/sign-in/passkey/options" finish="/sign-in/passkey" back={back} />}
      <Form action={href('/sign-in/second-factor')} draft={draft}>
        <Hidden name="back" value={back} />
        <Field name="code" code label={strings.code} hint={strings.codeHint} of={CodeForm.shape.code} draft={draft} autocomplete="one-time-code" />
        <FormButtons label={strings.go} end="arrow-right" />
      </Form>
      <Hint>{t(strings.lost)}</Hint>
      <SignOutForm />
    </Stack>
  )
}

export function SignOutForm() {
  const { href } = useView()
  return <form method="post" action={href('/sign-out')}><Button label={strings.signOut} kind="quiet" icon="log-out" /></form>
}

/** For whom to act; one button each. */
export function ChooseOrganisation({ session, action }: { session: Session; action: string }) {
  const { t, href } = useView()
  const { memberships } = session
  return (
    <Stack gap="loose">
      <PageHead title={memberships.length ? strings.choose : strings.none} {...(!memberships.length && { lead: strings.noneLead })} />
      <form method="post" action={href(action)} class="stack">
        {memberships.map(({ org, roles }) => (
          <Pick name="organisation" value={org.id} title={org.name} current={org.id === session.orgId}
            text={roles.map((role) => t(roleNames[role])).join(' · ')} />
        ))}
      </form>
      {!memberships.length && <SignOutForm />}
    </Stack>
  )
}
