import type { Draft } from '../../kit/form.ts'
import { languageNames } from '../../kit/language.ts'
import {
  Button, Card, Confirm, Crumbs, Empty, Field, Form, FormButtons, Ltr, Notice, PageHead, roleNames, Row, Select, Stack, Tag,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { NewPasswordField, ProfileFields } from '../accounts/index.ts'
import { RoleBoxes, rolesOf } from '../members/index.ts'
import { AcceptBox } from '../terms/index.ts'
import { type Invitation, InviteForm } from './invitation.ts'
import { strings } from './strings.ts'

const trail = [{ label: strings.members, path: '/members' }]
export const notices = { sent: strings.sent, revoked: strings.revoked }
type ListProps = { invitations: (Invitation & { email: string; expired: boolean })[]; notice: keyof typeof notices | undefined }

export function InvitationList({ invitations, notice }: ListProps) {
  const { t, href } = useView()
  return (
    <Stack gap="loose">
      <Crumbs trail={trail} />
      <PageHead title={strings.invitations}><Button label={strings.invite} href={href('/invitations/new')} kind="primary" icon="user-plus" /></PageHead>
      {notice && <Notice tone="ok"><p>{t(notices[notice])}</p></Notice>}
      {invitations.length === 0 && <Empty icon="mail-check" title={strings.none} text={strings.noneText} />}
      <Stack>{invitations.map((invitation) => <InvitationCard {...invitation} />)}</Stack>
    </Stack>
  )
}

function InvitationCard({ id, email, roles, expiresAt, expired }: ListProps['invitations'][number]) {
  const { t, href, date } = useView()
  return (
    <Card>
      <Row between>
        <span>
          <b><Ltr>{email}</Ltr></b><br />
          {roles.map((role) => t(roleNames[role])).join(' · ')}<br />
          {expired ? <Tag label={strings.expired} tone="warn" icon="hourglass" /> : <small>{t(strings.until, { date: date(expiresAt) })}</small>}
        </span>
        <Row>
          <form method="post" action={href(`/invitations/${id}/again`)}><Button label={strings.again} about={email} /></form>
          <form method="post" action={href(`/invitations/${id}/revoke`)}>
            <Confirm label={strings.revoke} question={strings.revokeAsk} yes={strings.revoke} />
          </form>
        </Row>
      </Row>
    </Card>
  )
}

export function InvitePage({ draft }: { draft: Draft }) {
  const { href, actor } = useView()
  return (
    <Stack gap="loose">
      <Crumbs trail={trail} />
      <PageHead title={strings.invite} lead={strings.inviteLead} />
      <Form action={href('/invitations')} draft={draft}>
        <Field name="email" label={strings.email} of={InviteForm.shape.email} draft={draft} autocomplete="off" />
        <Select name="lang" label={strings.lang} of={InviteForm.shape.lang} options={languageNames} draft={draft} empty={false} short />
        <RoleBoxes roles={rolesOf(actor.org!.kind)} draft={draft} />
        <FormButtons label={strings.send} end="send" cancel={{ href: href('/members') }} />
      </Form>
    </Stack>
  )
}

function Welcome({ invitation }: { invitation: Invitation }) {
  const { t } = useView()
  const roles = invitation.roles.map((role) => t(roleNames[role])).join(' · ')
  return <PageHead title={strings.welcome} lead={t(strings.invitedBy, { org: t(invitation.orgName), roles })} />
}

export function NewcomerPage({ token, invitation, email, draft }: { token: string; invitation: Invitation; email: string; draft: Draft }) {
  const { href } = useView()
  return (
    <Stack gap="loose">
      <Welcome invitation={invitation} />
      <p><Ltr>{email}</Ltr></p>
      <Form action={href(`/invitations/${token}`)} draft={draft}>
        <ProfileFields draft={draft} />
        <NewPasswordField draft={draft} />
        <AcceptBox draft={draft} />
        <FormButtons label={strings.join} end="arrow-right" />
      </Form>
    </Stack>
  )
}

/** For those who have an account: to sign in, to join, or to make room for whom it is for. */
export function MemberInvitedPage({ token, invitation, who }: { token: string; invitation: Invitation; who: 'nobody' | 'invited' | 'other' }) {
  const { t, href } = useView()
  const path = href(`/invitations/${token}`)
  return (
    <Stack gap="loose">
      <Welcome invitation={invitation} />
      {who === 'nobody' && <p>{t(strings.hasAccount)}</p>}
      {who === 'nobody' && <Row><Button label={strings.signIn} kind="primary" href={href(`/sign-in?back=${encodeURIComponent(path)}`)} /></Row>}
      {who === 'invited' && <form method="post" action={`${path}/join`}><Button label={strings.joinAs} kind="primary" end="arrow-right" /></form>}
      {who === 'other' && <Notice tone="warn"><p>{t(strings.other)}</p></Notice>}
      {who === 'other' && <form method="post" action={href('/sign-out')}><Button label={strings.signOut} icon="log-out" /></form>}
    </Stack>
  )
}
