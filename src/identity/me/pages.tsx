import { type Draft, draftOf } from '../../kit/form.ts'
import {
  Bdi, Button, Card, Checkbox, Confirm, Duo, Field, Form, FormButtons, Hidden, Hint, Notice, PageHead, Row, Section, Stack, Tag,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { ChangeForm, NewPasswordField, ProfileFields } from '../accounts/index.ts'
import { type Passkey, PasskeyButton } from '../second-factor/index.ts'
import type { Entry, Session } from '../sessions/index.ts'
import { ConfirmForm, NewsForm } from './me.ts'
import { strings } from './strings.ts'

/** `news` is undefined for those who have no address to write to: the cast. */
export type MeProps = { draft: Draft; saved: boolean; news: boolean | undefined }

export function MePage({ draft, saved, news }: MeProps) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.account}>
        <Button label={strings.security} href={href('/me/security')} icon="shield-check" />
      </PageHead>
      {saved && <Notice tone="ok"><p>{t(strings.saved)}</p></Notice>}
      <Section id="profile" title={strings.profile}>
        <Form action={href('/me')} draft={draft}>
          <ProfileFields draft={draft} />
          <FormButtons label={strings.save} />
        </Form>
      </Section>
      {news !== undefined && <LettersPart news={news} />}
    </Stack>
  )
}

function LettersPart({ news }: { news: boolean }) {
  const { href } = useView()
  const draft = draftOf({ news: news ? '1' : '' })
  return (
    <Section id="letters" title={strings.letters}>
      <Form action={href('/me/letters')} draft={draft}>
        <Checkbox name="news" label={strings.news} hint={strings.newsHint} of={NewsForm.shape.news} draft={draft} />
        <FormButtons label={strings.save} />
      </Form>
    </Section>
  )
}

export type SessionRow = { id: string; device: string; entry: Entry; createdAt: Date; lastSeenAt: Date }
export type SecurityProps = {
  session: Session; passkeys: Passkey[]; codesLeft: number; sessions: SessionRow[]; draft: Draft; notice: 'changed' | 'ended' | undefined
}

export function SecurityPage({ session, passkeys, codesLeft, sessions, draft, notice }: SecurityProps) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.security} lead={strings.securityLead} />
      {notice && <Notice tone="ok"><p>{t(strings[notice])}</p></Notice>}
      <Section id="password-part" title={strings.password}>
        {session.hasPassword ? <PasswordForm draft={draft} /> : <Hint>{t(strings.noPassword)}</Hint>}
      </Section>
      <Duo>
        <AppCard hasApp={session.hasApp} />
        <PasskeysCard passkeys={passkeys} />
      </Duo>
      <Section id="codes" title={strings.codes}>
        <p>{t(strings.codesLeft, { n: codesLeft })}</p>
        <form method="post" action={href('/me/security/codes')}>
          <Confirm label={strings.newCodes} icon="refresh-cw" question={strings.newCodesAsk} yes={strings.newCodes} />
        </form>
      </Section>
      <Section id="sessions" title={strings.sessions}><Sessions sessions={sessions} current={session.id} /></Section>
      <Section id="close" title={strings.close}>
        <p>{t(strings.closeWhat)}</p>
        <form method="post" action={href('/me/close')}>
          <Confirm label={strings.close} question={strings.closeAsk} yes={strings.closeYes} />
        </form>
      </Section>
    </Stack>
  )
}

function PasswordForm({ draft }: { draft: Draft }) {
  const { href } = useView()
  return (
    <Form action={href('/me/security/password')} draft={draft}>
      <Field name="current" type="password" label={strings.current} of={ChangeForm.shape.current} draft={draft} autocomplete="current-password" />
      <NewPasswordField draft={draft} />
      <FormButtons label={strings.change} />
    </Form>
  )
}

function AppCard({ hasApp }: { hasApp: boolean }) {
  const { href } = useView()
  return (
    <Card title={strings.app} icon="smartphone">
      <p><Tag label={hasApp ? strings.appOn : strings.appOff} tone={hasApp ? 'ok' : 'neutral'} icon={hasApp ? 'circle-check' : 'circle'} /></p>
      <Row>
        <form method="post" action={href('/second-factor/app/start')}>
          <Hidden name="back" value={href('/me/security')} />
          <Button label={hasApp ? strings.replace : strings.setUp} />
        </form>
        {hasApp && (
          <form method="post" action={href('/me/security/app/remove')}>
            <Confirm label={strings.remove} question={strings.removeApp} yes={strings.remove} />
          </form>
        )}
      </Row>
    </Card>
  )
}

function PasskeysCard({ passkeys }: { passkeys: Passkey[] }) {
  const { t, href, date } = useView()
  return (
    <Card title={strings.passkeys} icon="key-round">
      {passkeys.length === 0 && <p>{t(strings.noPasskeys)}</p>}
      {passkeys.map(({ id, label, lastUsedAt }) => (
        <form method="post" action={href('/me/security/passkeys/remove')} class="row between">
          <span><Bdi>{label}</Bdi><br /><small>{lastUsedAt ? t(strings.used, { date: date(lastUsedAt) }) : t(strings.neverUsed)}</small></span>
          <Confirm label={strings.remove} question={strings.removePasskey} yes={strings.remove} name="id" value={id} />
        </form>
      ))}
      <PasskeyButton make label={strings.addPasskey} options="/second-factor/passkey/options" finish="/second-factor/passkey" back={href('/me/security')} />
    </Card>
  )
}

/** Every open session of one's own, and how to end it. */
function Sessions({ sessions, current }: { sessions: SessionRow[]; current: string }) {
  const { t, href, date, time } = useView()
  const moment = (at: Date) => `${date(at)} ${time(at)}`
  return (
    <Stack>
      <form method="post" action={href('/me/sessions/end')} class="stack">
        {sessions.map(({ id, device, entry, createdAt, lastSeenAt }) => (
          <Row between>
            <span>
              <b><Bdi>{device || t(strings.unknownDevice)}</Bdi></b> {t(strings.entries[entry])}<br />
              <small>{t(strings.times, { since: moment(createdAt), seen: moment(lastSeenAt) })}</small>
            </span>
            {id === current
              ? <Tag label={strings.here} tone="info" icon="check" />
              : <Button label={strings.end} kind="quiet" name="id" value={id} about={device} />}
          </Row>
        ))}
      </form>
      <form method="post" action={href('/me/sessions/end-all')}>
        <Confirm label={strings.endAll} icon="log-out" question={strings.endAllAsk} yes={strings.endAll} />
      </form>
    </Stack>
  )
}

export function ConfirmPage({ session, draft, back }: { session: Session; draft: Draft; back: string }) {
  const { href } = useView()
  const playing = session.entry === 'cast'
  const byPassword = !playing && session.hasPassword
  const byCode = !playing && !session.hasPassword && session.hasApp
  const { password, code } = ConfirmForm.shape
  return (
    <Stack gap="loose">
      <PageHead title={strings.confirm} lead={strings.confirmLead} />
      {session.hasPasskey && <PasskeyButton label={strings.withPasskey} options="/me/confirm/passkey/options" finish="/me/confirm/passkey" back={back} />}
      {(playing || byPassword || byCode) && (
        <Form action={href('/me/confirm')} draft={draft}>
          <Hidden name="back" value={back} />
          {byPassword && <Field name="password" type="password" label={strings.password} of={password.unwrap()} draft={draft} autocomplete="current-password" />}
          {byCode && <Field name="code" code label={strings.code} of={code.unwrap()} draft={draft} autocomplete="one-time-code" />}
          <FormButtons label={strings.itIsMe} end="arrow-right" cancel={{ href: href('/me') }} />
        </Form>
      )}
      {!playing && !byPassword && (
        <form method="post" action={href('/sign-out')}><Button label={strings.signInAgain} kind="quiet" /></form>
      )}
    </Stack>
  )
}
