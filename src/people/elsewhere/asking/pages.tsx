import type { Draft } from '../../../kit/form.ts'
import { Bdi, Button, DateField, Duo, Empty, Form, FormButtons, Hidden, Hint, Ltr, PageHead, Row, Select } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Agreement } from '../../../city/partnerships/index.ts'
import { assistanceKinds } from '../../assistance/index.ts'
import type { PersonCard } from '../../registry/index.ts'
import { type About, AskForm } from '../question.ts'
import { askAt, isKind, partnersOf, Trail } from '../saying.tsx'
import { strings } from '../strings.ts'

export type AskProps = { draft: Draft; about: About; card: PersonCard | undefined; agreements: Agreement[]; households: number; left: number }

/** What is asked about somebody, or about a list. */
export function AskPage({ draft, about, card, agreements, households, left }: AskProps) {
  const view = useView()
  const { t, href, city } = view
  const { shape } = AskForm
  const kinds = new Set(agreements.flatMap(({ checkKinds }) => checkKinds).filter(isKind))
  const back = `/${city!.id}/${about.of === 'lists' ? 'assistance/lists' : 'people'}/${about.id}`
  const options = agreements.map((agreement) => ({ value: agreement.id, label: `${partnersOf(agreement, view).join(' · ')} (${agreement.code})` }))
  return (
    <>
      <Trail />
      <PageHead title={about.of === 'lists' ? strings.askTitleList : strings.askTitle} icon="users"
        sub={card ? <Row><Bdi>{card.initials || '—'}</Bdi><Ltr>{card.code}</Ltr></Row> : t(strings.aboutN, { n: households })} />
      {agreements.length === 0
        ? <Empty icon="handshake" title={strings.none} text={strings.noneText}><Button label={strings.toAgreements} href={href(`/${city!.id}/agreements`)} /></Empty>
        : (
          <Form action={askAt(about, view)} draft={draft}>
            {options.length === 1 ? <Hidden name="agreement" value={options[0]!.value} /> : <Select name="agreement" label={strings.agreement} of={shape.agreement} draft={draft} options={options} />}
            <Select name="kind" label={strings.kind} of={shape.kind} draft={draft} options={Object.fromEntries(Object.entries(assistanceKinds).filter(([kind]) => kinds.has(kind)))} />
            <Duo>
              <DateField name="from" label={strings.from} of={shape.from} draft={draft} />
              <DateField name="to" label={strings.to} of={shape.to} draft={draft} />
            </Duo>
            <Hint>{t(strings.told)} {options.length === 1 && t(strings.askLeft, { n: left })}</Hint>
            <FormButtons label={strings.ask} end="arrow-right" cancel={{ href: href(back) }} />
          </Form>
        )}
    </>
  )
}
