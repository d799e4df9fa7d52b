import { type Draft, draftOf } from '../../../kit/form.ts'
import { Bdi, Button, Checkbox, Crumbs, DataTable, Empty, FileField, Form, ListTable, Notice, PageHead, Row, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as editing } from '../editing/strings.ts'
import { filled } from '../translations.ts'
import type { Import } from './store.ts'
import { strings } from './strings.ts'

export function ImportPage({ draft }: { draft: Draft }) {
  const { href, city } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: editing.desk, path: `${home}/desk` }]} />
      <PageHead title={strings.title} lead={strings.lead}>
        <Button label={strings.template} icon="download" small href={href(`${home}/template.xlsx`)} />
      </PageHead>
      <Form action={href(`${home}/import`)} draft={draft} files>
        <FileField name="file" label={strings.file} hint={strings.fileHint} accept=".xlsx,.ods,.csv,.tsv,.txt" draft={draft} />
        <Row><Button label={strings.read} kind="primary" end="arrow-right" /></Row>
      </Form>
    </>
  )
}

/** What would change, and what is wrong where, before anything is written. */
export function PreviewPage({ found }: { found: Import }) {
  const { t, href, city } = useView()
  const home = `/${city!.id}/services`
  const { totals, errors, moreBad, unmatched, missing } = found.preview
  return (
    <>
      <Crumbs trail={[{ label: editing.desk, path: `${home}/desk` }, { label: strings.title, path: `${home}/import` }]} />
      <PageHead eyebrow={<Bdi>{found.fileName}</Bdi>} title={strings.preview} sub={t(strings.counts, { new: totals.new, changed: totals.changed, unchanged: totals.unchanged, bad: totals.bad })} />
      {missing.length > 0 && <Notice tone="bad" title={t(strings.missing, { columns: missing.join(' · ') })} />}
      {unmatched.length > 0 && <Notice tone="warn" title={t(strings.unmatched, { columns: unmatched.join(' · ') })} />}
      {errors.length > 0 && (
        <Section id="errors" title={strings.errors}>
          <ListTable caption={strings.errors} rows={errors} columns={[
            { label: strings.row, place: 'start', labelled: true, cell: ({ row }) => String(row) },
            { label: strings.column, place: 'title', cell: ({ column }) => <Bdi>{column}</Bdi> },
            { label: strings.value, labelled: true, cell: ({ value }) => <Bdi>{value}</Bdi> },
            { label: strings.problem, cell: ({ message }) => message },
          ]} />
          <Row><Button label={strings.refused} icon="download" href={href(`${home}/import/${found.id}/refused.xlsx`)} /></Row>
          {moreBad > 0 && <p class="hint">{t(strings.moreErrors, { n: moreBad })}</p>}
        </Section>
      )}
      {found.rows.length === 0
        ? <Empty icon="circle-check" title={strings.nothing} text={strings.nothingWhy}><Button label={strings.another} href={href(`${home}/import`)} /></Empty>
        : (
          <Section id="changes" title={strings.changes}>
            <DataTable caption={strings.changes} head={[strings.sheet, strings.changes]}
              rows={found.rows.slice(0, 100).map(({ form, change }) => ({ label: filled(form.name, form.sourceLang), cells: [t(strings.kinds[change])] }))} />
            <Form action={href(`${home}/import/${found.id}`)}>
              {totals.new > 0 && <Checkbox name="publish" label={strings.publish} draft={draftOf()} />}
              <Row><Button label={strings.apply} kind="primary" /><Button label={strings.another} kind="quiet" href={href(`${home}/import`)} /></Row>
            </Form>
          </Section>
        )}
    </>
  )
}
