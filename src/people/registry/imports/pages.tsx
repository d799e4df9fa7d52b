import type { Child } from 'hono/jsx'
import type { Draft } from '../../../kit/form.ts'
import { jobStatuses } from '../../../kit/jobs.ts'
import type { Row as SheetRow } from '../../../kit/sheets/index.ts'
import { Bdi, Checkbox, Checkboxes, Crumbs, FileField, Form, FormButtons, ListTable, Notice, PageHead, Radios, Relative, Section, Steps } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { ConsentText } from '../intake/questions/consent.tsx'
import { strings as asked } from '../intake/strings.ts'
import { strings as registry } from '../strings.ts'
import { fields, hows } from '../words.ts'
import { ColumnsForm } from './columns/pages.tsx'
import { Consent, type Import, mostRows } from './import.ts'
import { strings } from './strings.ts'

const steps = ['file', 'columns', 'consent', 'check'] as const

/** The frame of each step: where one is, and of which table. */
export function StepFrame({ at, title, fileName, children }: { at: (typeof steps)[number]; title: typeof strings.title; fileName?: string; children: Child }) {
  const { city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: registry.people, path: base }, ...(at === 'file' ? [] : [{ label: strings.title, path: `${base}/imports` }])]} />
      <PageHead title={title} {...(fileName && { eyebrow: <Bdi>{fileName}</Bdi> })} />
      <Steps steps={steps.map((step) => strings.steps[step])} at={steps.indexOf(at)} />
      {children}
    </>
  )
}

type Listed = { id: string; at: Date; rows: number; status: keyof typeof jobStatuses | null; fileName: string }

/** A new table, and what became of those of this week. */
export function FilePage({ draft, imports, now }: { draft: Draft; imports: Listed[]; now: Date }) {
  const { t, n, href, city } = useView()
  const base = `/${city!.id}/people/imports`
  const { file } = strings
  return (
    <StepFrame at="file" title={strings.title}>
      <p>{t(file.lead)}</p>
      <Form action={href(base)} draft={draft} files>
        <FileField name="file" label={file.field} hint={t(file.hint, { rows: n(mostRows) })} accept=".xlsx,.ods,.csv,.tsv,.txt" draft={draft} />
        <FormButtons label={file.read} end="arrow-right" cancel={{ href: href(`/${city!.id}/people`) }} />
      </Form>
      {imports.length > 0 && (
        <Section id="yours" title={file.yours}>
          <ListTable caption={file.yours} rows={imports} href={({ id }) => href(`${base}/${id}`)} columns={[
            { label: file.field, place: 'title', cell: ({ fileName }) => <Bdi>{fileName}</Bdi> },
            { label: strings.check.people, cell: ({ rows }) => t(file.rows, { n: rows }) },
            { label: file.status, place: 'end', cell: ({ status }) => t(status ? jobStatuses[status] : file.notYet) },
            { label: file.sent, cell: ({ at }) => <Relative at={at} now={now} /> },
          ]} />
        </Section>
      )}
    </StepFrame>
  )
}

export const ColumnsPage = ({ found, rows, draft }: { found: Import; rows: SheetRow[]; draft: Draft }) => (
  <StepFrame at="columns" title={strings.columns.title} fileName={found.fileName}><ColumnsForm found={found} rows={rows} draft={draft} /></StepFrame>
)

/** What everybody in the table must have agreed to, and how they did. */
export function ConsentPage({ found, draft }: { found: Import; draft: Draft }) {
  const { t, href, city } = useView()
  const { consent } = strings
  const own = `/${city!.id}/people/imports/${found.id}`
  return (
    <StepFrame at="consent" title={consent.title} fileName={found.fileName}>
      <p>{t(consent.lead)}</p>
      <ConsentText />
      {found.meaning.includes('consent') && <Notice><p>{t(consent.column)}</p></Notice>}
      <Form action={href(`${own}/consent`)} draft={draft}>
        <Radios name="how" label={consent.how} of={Consent.shape.how} draft={draft} options={hows} />
        <Radios name="share" label={consent.share} of={Consent.shape.share} draft={draft} options={[
          { value: 'partners', label: asked.consent.partners }, { value: 'ask', label: asked.consent.ask },
        ]} />
        <Checkboxes name="fields" label={asked.consent.fields} hint={asked.consent.fieldsHint} draft={draft} options={fields} beside />
        <Checkbox name="joint" label={asked.consent.joint} hint={asked.consent.jointHint} draft={draft} />
        <Checkbox name="contact" label={consent.contact} draft={draft} />
        <Checkbox name="sure" label={consent.sure} draft={draft} />
        <FormButtons label={consent.check} end="arrow-right" cancel={{ label: strings.back, href: href(`${own}/columns`) }} />
      </Form>
    </StepFrame>
  )
}
