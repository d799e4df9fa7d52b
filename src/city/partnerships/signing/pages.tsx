import { Button, Crumbs, Ltr, Notice, PageHead, PrintButton, Row, Section, Tag } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Agreement } from '../agreement.ts'
import { Signatures } from '../document/pages.tsx'
import { strings as words } from '../strings.ts'
import type { Verdict } from './signature.ts'
import { strings } from './strings.ts'

/** The verifiable record: who signed which text, computed anew on every reading. */
export function RecordPage({ agreement, verdict: { whole, signatures } }: { agreement: Agreement; verdict: Verdict }) {
  const { t, href } = useView()
  const own = `/${agreement.cityId}/agreements/${agreement.id}`
  return (
    <>
      <Crumbs trail={[{ label: words.menu, path: `/${agreement.cityId}/agreements` }, { label: agreement.code, path: own }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{agreement.code}</Ltr>} icon="signature"><PrintButton /></PageHead>
      <Notice tone={whole ? 'ok' : 'bad'} title={whole ? strings.whole : strings.broken} />
      <Signatures agreement={agreement} signatures={signatures} marks={new Map(signatures.map(({ orgId, stands }) =>
        [orgId, <Tag label={stands ? strings.stands : strings.falls} tone={stands ? 'ok' : 'bad'} icon={stands ? 'check' : 'triangle-alert'} />]))} />
      <Section id="how" title={strings.how}>
        <p>{t(strings.howText)}</p>
        <p>{t(strings.chain)}</p>
        <Row><Button label={strings.download} icon="download" href={href(`${own}/text`)} /></Row>
      </Section>
    </>
  )
}
