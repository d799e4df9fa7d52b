import type { Role } from '../../kit/actor.ts'
import type { Draft } from '../../kit/form.ts'
import {
  Bdi, Button, Checkboxes, Confirm, Crumbs, Form, FormButtons, ListTable, Notice, PageHead, roleNames, Row, Section, Stack, Tag, Time,
} from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { type MemberRow, rolesOf, RolesForm } from './member.ts'
import { can } from './policy.ts'
import { roleHints, strings } from './strings.ts'

export const notices = { saved: strings.saved, ended: strings.ended, reset: strings.reset }
type ListProps = { members: MemberRow[]; secured: Set<string>; notice: keyof typeof notices | undefined }

export function MemberList({ members, secured, notice }: ListProps) {
  const { t, href, actor } = useView()
  return (
    <Stack gap="loose">
      <PageHead title={strings.members} sub={t(strings.count, { n: members.length })}>
        {can.administer(actor) && <Button label={strings.invitations} href={href('/invitations')} icon="mail" />}
        {can.administer(actor) && <Button label={strings.invite} href={href('/invitations/new')} kind="primary" icon="user-plus" />}
      </PageHead>
      {notice && <Notice tone="ok"><p>{t(notices[notice])}</p></Notice>}
      <ListTable caption={strings.members} rows={members} {...(can.administer(actor) && { href: ({ id }: MemberRow) => href(`/members/${id}`) })} columns={[
        { label: strings.name, place: 'title', cell: ({ name }) => <Bdi>{name}</Bdi> },
        { label: strings.roles, cell: ({ roles }) => roles.map((role) => t(roleNames[role])).join(' · ') },
        { label: strings.since, labelled: true, cell: ({ since }) => <Time at={since} /> },
        ...(can.administer(actor) ? [{ label: strings.signsIn, place: 'end' as const, cell: ({ userId }: MemberRow) => <Secured is={secured.has(userId)} /> }] : []),
      ]} />
    </Stack>
  )
}

const Secured = ({ is }: { is: boolean }) => (
  <Tag label={is ? strings.secured : strings.unsecured} tone={is ? 'ok' : 'warn'} icon={is ? 'shield-check' : 'shield-alert'} />
)

export function MemberPage({ member, draft }: { member: MemberRow; draft: Draft }) {
  const { href, actor } = useView()
  const path = `/members/${member.id}`
  return (
    <Stack gap="loose">
      <Crumbs trail={[{ label: strings.members, path: '/members' }]} />
      <PageHead title={member.name} />
      <Form action={href(path)} draft={draft}>
        <RoleBoxes roles={rolesOf(actor.org!.kind)} draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href('/members') }} />
      </Form>
      <Section id="more" title={strings.end}>
        <Row>
          {can.reset(actor, member) && (
            <form method="post" action={href(`${path}/reset`)}>
              <Confirm label={strings.resetFactor} icon="shield-off" question={strings.resetAsk} yes={strings.resetFactor} />
            </form>
          )}
          <form method="post" action={href(`${path}/end`)}>
            <Confirm label={strings.end} icon="user-minus" question={strings.endAsk} yes={strings.end} />
          </form>
        </Row>
      </Section>
    </Stack>
  )
}

/** The roles that can be given here, each with what it is for. */
export function RoleBoxes({ roles, draft }: { roles: Role[]; draft: Draft }) {
  const options = roles.map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }))
  return <Checkboxes name="roles" label={strings.roles} of={RolesForm.shape.roles} options={options} draft={draft} />
}
