import { acceptOf } from '../../../kit/files.ts'
import type { Draft } from '../../../kit/form.ts'
import { languageNames } from '../../../kit/language.ts'
import type { Preview, PreviewRow } from '../../../kit/sheets/index.ts'
import {
  Button, Crumbs, FileField, Form, FormButtons, ListTable, Notice, PageHead, Points, Row, Section, Select,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as shared } from '../strings.ts'
import type { Import } from './store.ts'
import { strings } from './strings.ts'

const trail = [{ label: shared.practices, path: '/practices' }]

export function ImportPage({ draft }: { draft: Draft }) {
  const { href } = useView()
  return (
    <>
      <Crumbs trail={trail} />
      <PageHead title={strings.import} sub={strings.importSub}>
        <Button kind="quiet" icon="download" label={strings.template} href={href('/practices/matrix.xlsx?template=1')} />
      </PageHead>
      <Form action={href('/practices/import')} draft={draft} files>
        <FileField name="file" label={strings.file} hint={strings.fileHint} draft={draft} accept={`${acceptOf(['xlsx', 'csv'])},.ods`} />
        <Select name="lang" label={strings.lang} options={languageNames} draft={draft} empty={false} />
        <FormButtons label={strings.read} end="arrow-right" cancel={{ href: href('/practices') }} />
      </Form>
    </>
  )
}

type PreviewProps = { read: Import; preview: Preview; unread: string[]; fresh: number; known: number }

export function PreviewPage({ read, preview, unread, fresh, known }: PreviewProps) {
  const { t, n, href } = useView()
  return (
    <>
      <Crumbs trail={[...trail, { label: strings.import, path: '/practices/import' }]} />
      <PageHead title={strings.preview} eyebrow={<bdi>{read.fileName}</bdi>} />
      {read.doneAt && <Notice tone="ok"><p>{t(strings.done)}</p></Notice>}
      <Points items={[
        t(strings.fresh, { n: fresh }), ...(known > 0 ? [t(strings.known, { n: known })] : []),
        ...(preview.totals.bad > 0 ? [t(strings.bad, { n: preview.totals.bad })] : []),
        ...(unread.length > 0 ? [t(strings.unread, { columns: unread.join(' · ') })] : []),
      ]} />
      {!read.doneAt && (
        <Form action={href(`/practices/imports/${read.id}`)}>
          <Row>
            {fresh > 0 && <Button kind="primary" label={strings.apply} icon="check" />}
            <Button label={strings.another} href={href('/practices/import')} />
          </Row>
        </Form>
      )}
      {preview.errors.length > 0 && (
        <Section id="errors" title={strings.errors}>
          <ListTable caption={strings.errors} rows={preview.errors} columns={[
            { label: strings.row, place: 'start', labelled: true, cell: ({ row }) => n(row) },
            { label: strings.column, place: 'line', cell: ({ column }) => <bdi>{column}</bdi> },
            { label: strings.value, place: 'line', cell: ({ value }) => <bdi>{value}</bdi> },
            { label: strings.todo, place: 'title', cell: ({ message }) => message },
          ]} />
          {preview.moreBad > 0 && <p class="hint">{t(strings.moreBad, { n: preview.moreBad })}</p>}
        </Section>
      )}
      <Section id="first" title={strings.first}>
        <ListTable caption={strings.first} rows={preview.rows} columns={[
          { label: strings.row, place: 'start', labelled: true, cell: ({ row }) => n(row) },
          ...preview.fields.map(({ column }, i) => ({ label: column, place: 'line' as const, cell: ({ cells }: PreviewRow) => <bdi>{cells[i]}</bdi> })),
        ]} />
      </Section>
    </>
  )
}
