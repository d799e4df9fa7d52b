import { Bdi, Button, Crumbs, DataTable, Ltr, Notice, PageHead, PrintButton, Row, Section, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Agreement } from '../agreement.ts'
import { grouped } from '../document/pages.tsx'
import { strings as document } from '../document/strings.ts'
import { strings as words } from '../strings.ts'
import type { Verdict } from './signature.ts'
import { strings } from './strings.ts'

/** The verifiable record: who signed which text, computed anew on every reading. */
export function RecordPage({ agreement, verdict: { whole, signatures } }: { agreement: Agreement; verdict: Verdict }) {
  const { t, href } = useView()
  const own = `/${agreement.cityId}/agreements/${agreement.id}`
  const nameOf = (orgId: string) => agreement.parties.find((party) => party.orgId === orgId)!.name
  return (
    <>
      <Crumbs trail={[{ label: words.menu, path: `/${agreement.cityId}/agreements` }, { label: agreement.code, path: own }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{agreement.code}</Ltr>} icon="signature"><PrintButton /></PageHead>
      <Notice tone={whole ? 'ok' : 'bad'} title={whole ? strings.whole : strings.broken}><p><Ltr>{grouped(agreement.fingerprint!)}</Ltr></p></Notice>
      {signatures.length === 0 ? <p>{t(strings.none)}</p> : (
        <DataTable caption={strings.caption} head={[document.party, document.by, document.role, document.at, strings.verdict]} rows={signatures.map(({ orgId, by, role, at, stands }) => ({
          label: nameOf(orgId),
          cells: [<Bdi>{by}</Bdi>, t(document.roles[role]), <Time at={at} clock />, <Tag label={stands ? strings.stands : strings.falls} tone={stands ? 'ok' : 'bad'} icon={stands ? 'check' : 'triangle-alert'} />],
        }))} />
      )}
      <Section id="how" title={strings.how}>
        <p>{t(strings.howText)}</p>
        <p>{t(strings.chain)}</p>
        <Row><Button label={strings.download} icon="download" href={href(`${own}/text`)} /></Row>
      </Section>
    </>
  )
}
