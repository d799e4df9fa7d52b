import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Button, Card, Confirm, FreeText, Icon, Ltr, Masked, PersonCard, Points, Row, Tag, Tel, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { OpenedTo } from '../../joint/index.ts'
import { travels } from '../consents/consent.ts'
import type { Consent } from '../consents/store.ts'
import { fieldLabels } from '../intake/words.ts'
import { fullName } from '../sealed.ts'
import { Holds } from '../merging/pages.tsx'
import { strings as words } from '../strings.ts'
import { fields, hows, lookReasons, looks, papers, purposes, specificNeeds } from '../words.ts'
import type { FileProps } from './pages.tsx'
import { strings } from './strings.ts'

/** Beside the file: who it is, what they agreed to, what papers they hold, who looked. */
export function Beside(props: FileProps) {
  const { t } = useView()
  const { person } = props
  return (
    <>
      <WhoCard {...props} />
      <Holds person={person} merges={props.merges} />
      <Consents {...props} />
      {person.papers.length > 0 && <Card title={strings.papers} icon="file-text"><Points items={person.papers.map((kind) => t(papers[kind as keyof typeof papers] ?? kind))} /></Card>}
      <OpenedTo openings={props.openedTo} />
      <Lookers {...props} />
    </>
  )
}

/** Every opening of this identity: our own with its reason, a partner's with the referral it came by. */
function Lookers({ looks: own, openings, looksUnder, referrals }: FileProps) {
  const { t } = useView()
  const codes = new Map(referrals.map(({ id, code }) => [id, code]))
  const all = [
    ...own.map(({ at, by, reason }) => ({ at, line: <><bdi>{by}</bdi> · {t(looks[reason])}</> })),
    ...openings.map(({ at, by, org, referralId }) => ({
      at, line: <><bdi>{by ?? t(strings.byLink)}</bdi>{org && <> · <bdi>{t(org)}</bdi></>} · <Ltr>{codes.get(referralId!) ?? ''}</Ltr></>,
    })),
    ...looksUnder.map(({ at, by, org, reason }) => ({ at, line: <><bdi>{by}</bdi> · <bdi>{t(org)}</bdi> · {t(looks[reason])}</> })),
  ].sort((a, b) => +b.at - +a.at)
  return (
    <Card title={strings.lookers} icon="eye">
      {all.length === 0 ? <p>{t(strings.nobodyLooked)}</p> : <Points items={all.slice(0, 10).map(({ at, line }) => <>{line} · <span class="hint"><Time at={at} clock /></span></>)} />}
    </Card>
  )
}

function Consents({ consents, person }: FileProps) {
  const { t, href } = useView()
  const base = href(`/${person.cityId}/people/${person.id}/consents`)
  return (
    <Card title={strings.consents} icon="shield">
      {consents.map((consent) => (
        <div class="stack tight">
          <p><b>{t(purposes[consent.purpose])}</b></p>
          <p class="hint">
            {t(hows[consent.how])} · <Time at={consent.givenAt} />
            {travels(consent.purpose) && <> · {t(!consent.partners ? strings.toSome : consent.purpose === 'agreement' ? strings.toBound : strings.toPartners)} · {namesOf(consent).map((field) => t(field)).join(t(words.comma))}</>}
          </p>
          {consent.withdrawnAt
            ? <p class="hint"><Icon name="shield-off" size={16} /> {t(strings.wasWithdrawn)} <Time at={consent.withdrawnAt} /></p>
            : (
              <form method="post" action={`${base}/${consent.id}/withdraw`}>
                <Confirm label={strings.withdraw} question={consent.purpose === 'referral' ? strings.withdrawAsk : strings.withdrawAskRest[consent.purpose]} yes={strings.withdrawYes} />
              </form>
            )}
        </div>
      ))}
      <Row><Button label={strings.addConsent} small href={base} /></Row>
    </Card>
  )
}

const namesOf = ({ fields: which }: Consent) => which.map((field) => fields[field as keyof typeof fields])

/** The card of who it is: masked until asked for. */
function WhoCard({ person, identity, wrong }: Pick<FileProps, 'person' | 'identity' | 'wrong'>) {
  const { t, href, date, city } = useView()
  const shown = (field: string, value: string | undefined) =>
    identity ? { value: <Bdi>{value || t(strings.none)}</Bdi> } : { value: <Masked />, show: field }
  return (
    <PersonCard title={strings.who} reveal={{ action: href(`/${person.cityId}/people/${person.id}/show`), reason: strings.why, reasons: lookReasons, wrong }} facts={[
      { label: strings.name, ...shown('name', identity && (fullName(identity) || t(words.unnamed))) },
      { label: strings.phone, ...(identity ? { value: identity.phones.length > 0 ? <Row>{identity.phones.map((phone) => <Tel number={phone} shown={phoneShown(phone, city!.country)} />)}</Row> : t(strings.none) } : shown('phone', undefined)) },
      ...(identity?.birthDate ? [{ label: strings.birth, value: date(identity.birthDate) }] : []),
      ...(identity?.address ? [{ label: fieldLabels.address!, value: <Bdi>{identity.address}</Bdi> }] : []),
      ...(identity?.papers ?? []).map(({ kind, number }) => ({ label: papers[kind], value: <Ltr>{number}</Ltr> })),
    ]}>
      {person.specificNeeds.length > 0 && <Row>{person.specificNeeds.map((need) => <Tag label={specificNeeds[need] ?? need} />)}</Row>}
      {identity?.notes && <FreeText text={identity.notes} />}
    </PersonCard>
  )
}
