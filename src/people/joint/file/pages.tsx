import { isolate, languages } from '../../../kit/language.ts'
import { spoken } from '../../../kit/spoken.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Card, Columns, Crumbs, Facts, FreeText, Ltr, Masked, Notice, PageHead, PersonCard, Points, Row, Tel, Time } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { type Agreement, agreementStrings } from '../../../city/partnerships/index.ts'
import { fieldNames, fullName, lookReasons, type Opened, paperNames, type Shareable, specificNeedNames } from '../../registry/index.ts'
import type { Opening } from '../opening.ts'
import { strings as words } from '../strings.ts'
import { strings } from './strings.ts'

type FileProps = { opening: Opening; agreement: Agreement; opened: Opened | undefined; wrong: string | undefined }

/** Somebody of another organisation: what was opened of them and no more, why, until when, and how to reach who knows them. */
export function OpenedPage({ opening, agreement, opened, wrong }: FileProps) {
  const view = useView()
  const { t, href } = view
  const own = `/${opening.cityId}/joint`
  const holder = agreement.parties.find(({ orgId }) => orgId === opening.orgId)!
  return (
    <>
      <Crumbs trail={[{ label: words.joint, path: own }]} />
      <PageHead title={opening.code} icon="user" sub={t(strings.sub, { name: isolate(t(holder.name)) })} />
      {opened && <Notice><p>{t(strings.shownOnce)}</p></Notice>}
      <Columns about={strings.about} side={<Beside {...{ opening, agreement, holder }} />}>
        <PersonCard title={strings.who} reveal={{ action: href(`${own}/${opening.id}/show`), reason: strings.why, reasons: lookReasons, wrong }}
          facts={(opening.fields as Shareable[]).map((field, at) => ({
            label: fieldNames[field], ...(opened ? { value: said(field, opened, view) } : { value: <Masked />, ...(at < 2 && { show: field }) }),
          }))} />
      </Columns>
    </>
  )
}

/** One opened field, in words. */
function said(field: Shareable, { birthDate, birthYear, phones = [], languages: speaks = [], papers = [], specificNeeds = [], address, ...names }: Opened, { t, date, city }: View) {
  const none = t(strings.nothing)
  const listed = (all: string[]) => all.join(t(words.comma)) || none
  switch (field) {
    case 'name': return <Bdi>{fullName({ givenName: '', ...names }) || none}</Bdi>
    case 'birthDate': return birthDate ? date(birthDate) : birthYear ? <Ltr>{birthYear}</Ltr> : none
    case 'phone': return phones.length > 0 ? <Row>{phones.map((phone) => <Tel number={phone} shown={phoneShown(phone, city!.country)} />)}</Row> : none
    case 'languages': return listed(speaks.map((code) => t(spoken[code as keyof typeof spoken] ?? code)))
    case 'documents': return papers.length > 0 ? <Points items={papers.map(({ kind, number }) => <>{t(paperNames[kind])} <Ltr>{number}</Ltr></>)} /> : none
    case 'specificNeeds': return listed(specificNeeds.map((need) => t(specificNeedNames[need])))
    case 'address': return <Bdi>{address || none}</Bdi>
  }
}

function Beside({ opening, agreement, holder }: Pick<FileProps, 'opening' | 'agreement'> & { holder: Agreement['parties'][number] }) {
  const { t, href, lang, date, city } = useView()
  const written = agreement.purpose[lang] ? lang : languages.find((other) => agreement.purpose[other])!
  return (
    <>
      <Card title={strings.agreement} icon="handshake">
        <Facts facts={[
          { label: agreementStrings.agreement, value: <a href={href(`/${opening.cityId}/agreements/${agreement.id}`)}><Ltr>{agreement.code}</Ltr></a> },
          { label: strings.purpose, value: <FreeText text={agreement.purpose[written]} lang={written} /> },
          { label: strings.until, value: date(agreement.endsOn) },
        ]} />
      </Card>
      <Card title={strings.contact} icon="phone">
        <p><Bdi>{t(holder.name)}</Bdi></p>
        {holder.phone && <p><Tel number={holder.phone} shown={phoneShown(holder.phone, city!.country)} /></p>}
        {holder.email && <p><a href={`mailto:${holder.email}`}><Ltr>{holder.email}</Ltr></a></p>}
        <p class="hint">{t(strings.contactText, { code: isolate(opening.code) })}</p>
      </Card>
    </>
  )
}

type OpenedToProps = { openings: (Opening & { agreement: Agreement | undefined })[] }

/** On the file of one's own person: to whom they are opened, under what, since when. */
export function OpenedTo({ openings }: OpenedToProps) {
  const { t } = useView()
  return (
    <Card title={strings.openedTo} icon="handshake">
      {openings.length === 0 ? <p>{t(strings.openedToNobody)}</p> : <Points items={openings.map((opening) => <OpeningLine {...opening} />)} />}
    </Card>
  )
}

export function OpeningLine({ agreement, toOrgId, cityId, fields, openedAt, closedAt }: OpenedToProps['openings'][number]) {
  const { t, href } = useView()
  const to = agreement?.parties.find(({ orgId }) => orgId === toOrgId)?.name
  return (
    <>
      {to && <Bdi>{t(to)}</Bdi>}{agreement && <> · <a href={href(`/${cityId}/agreements/${agreement.id}`)}><Ltr>{agreement.code}</Ltr></a></>}
      {' · '}{fields.map((field) => t(fieldNames[field as Shareable])).join(t(words.comma))}
      {' · '}<span class="hint">{t(strings.since)} <Time at={openedAt} />{closedAt ? <> · {t(strings.closed)} <Time at={closedAt} /></> : agreement?.status === 'suspended' && <> · {t(strings.paused)}</>}</span>
    </>
  )
}
