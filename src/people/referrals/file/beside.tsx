// Beside a file: who it is about, who may see it, who works on it.
import { draftOf } from '../../../kit/form.ts'
import { Bdi, Button, Form, FreeText, Masked, PersonCard, Row, Select, WhoCanSee } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { can } from '../policy.ts'
import type { Shareable } from '../referral.ts'
import { factsOf } from '../shared/pages.tsx'
import { strings } from '../strings.ts'
import type { FileProps } from './pages.tsx'

export function Fields({ fields }: { fields: Shareable[] }) {
  const { t } = useView()
  return <>{fields.length === 0 ? t(strings.nothingTravels) : fields.map((field) => t(strings.fields[field])).join(t(strings.comma))}</>
}

export function Beside(props: FileProps) {
  const { referral, shared } = props
  const view = useView()
  const { t, actor, href } = view
  const facts = shared
    ? factsOf(shared, view)
    : (referral.fields as Shareable[]).map((field, at) => ({ label: strings.fields[field], value: <Masked />, ...(at < 2 && { show: field }) }))
  return (
    <>
      <PersonCard title={strings.person} facts={facts} {...(can.reveal(actor, referral) && { reveal: { action: href(`/${referral.cityId}/referrals/${referral.id}/reveal`) } })}>
        {shared?.note && <FreeText text={shared.note} />}
        {props.ours && <p><a href={href(`/${referral.cityId}/people/${referral.personId}`)}>{t(strings.toPerson)}</a></p>}
      </PersonCard>
      <WhoCanSee readers={[referral.fromName, referral.toName]} consent={<>{t(referral.override ? strings.sharedByOverride : strings.sharedByConsent)} <Fields fields={referral.fields as Shareable[]} /></>} />
      <Assign {...props} />
    </>
  )
}

function Assign({ referral, colleagues, draft, asked }: FileProps) {
  const { t, href, actor } = useView()
  if (!can.assign(actor, referral)) return null
  const shown = asked === 'assign' ? draft : draftOf({ to: referral.assignedTo ?? '' })
  const current = colleagues.find(({ userId }) => userId === referral.assignedTo)
  return (
    <section class="card">
      <h2>{t(strings.whoDoes)}</h2>
      <p>{current ? <Bdi>{current.name}</Bdi> : t(strings.nobodyYet)}</p>
      {colleagues.length > 1 && (
        <Form action={href(`/${referral.cityId}/referrals/${referral.id}/assign`)} draft={shown}>
          <Select name="to" label={strings.giveTo} draft={shown} options={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))} />
          <Row><Button label={strings.give} small /></Row>
        </Form>
      )}
    </section>
  )
}
