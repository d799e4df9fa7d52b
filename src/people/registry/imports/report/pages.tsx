import type { Child } from 'hono/jsx'
import { draftOf } from '../../../../kit/form.ts'
import { Bdi, Button, DataTable, Empty, Form, FormButtons, ListTable, Ltr, Notice, PageHead, Crumbs, Radios, Row, Section } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { strings as registry } from '../../strings.ts'
import { isReason } from '../columns/column.ts'
import type { Import, Verdict } from '../import.ts'
import { StepFrame } from '../pages.tsx'
import { strings } from '../strings.ts'
import type { Done } from '../writing/actions.ts'
import type { Fault, Pair } from './actions.ts'

const verdicts: Verdict[] = ['new', 'alike', 'changed', 'same', 'refused']
type Details = { faults: Fault[]; pairs: Pair[]; codes: Map<string, string> }

/** What would be registered, and what is wrong where, before anything is written. */
export function CheckPage({ found, ...details }: Details & { found: Import }) {
  const { t, href, city } = useView()
  const { check } = strings
  const base = `/${city!.id}/people/imports`
  const { new: fresh = 0, alike = 0, changed = 0, refused = 0 } = found.counts
  const left = found.headings.filter((heading, at) => heading && !found.meaning[at] && !isReason(heading))
  return (
    <StepFrame at="check" title={check.title} fileName={found.fileName}>
      <Verdicts found={found} />
      {left.length > 0 && <Notice><p><Bdi>{t(check.fewer, { columns: left.join(' · ') })}</Bdi></p></Notice>}
      {fresh + alike + changed === 0
        ? <Empty icon="circle-check" title={check.nothing} text={check.nothingWhy}><Button label={check.another} href={href(base)} /></Empty>
        : (
          <Form action={href(`${base}/${found.id}`)}>
            {alike > 0 && <Radios name="alike" label={check.alike} draft={draftOf({ alike: 'hold' })} options={[{ value: 'hold', label: check.hold }, { value: 'register', label: check.register }]} />}
            {changed > 0 && <Radios name="changed" label={check.changed} draft={draftOf({ changed: 'keep' })} options={[{ value: 'keep', label: check.keep }, { value: 'correct', label: check.correct }]} />}
            <FormButtons label={check.apply} cancel={{ label: strings.back, href: href(`${base}/${found.id}/consent`) }} />
          </Form>
        )}
      {refused > 0 && <Faults found={found} faults={details.faults}><Returned found={found} /></Faults>}
      {alike > 0 && <Pairs {...details} />}
      <form method="post" action={href(`${base}/${found.id}/discard`)}><Button label={check.discard} kind="quiet" small /></form>
    </StepFrame>
  )
}

function Verdicts({ found: { counts } }: { found: Import }) {
  const { t, n } = useView()
  const { check } = strings
  return <DataTable caption={check.title} head={[check.people, check.number]} rows={verdicts.map((verdict) => ({ label: t(check.verdicts[verdict]), cells: [n(counts[verdict] ?? 0)] }))} />
}

function Returned({ found, primary }: { found: Import; primary?: boolean }) {
  const { href, city } = useView()
  return <Button label={strings.check.download} icon="download" kind={primary ? 'primary' : 'secondary'} href={href(`/${city!.id}/people/imports/${found.id}/returned`)} />
}

function Faults({ found, faults, children }: { found: Import; faults: Fault[]; children?: Child }) {
  const { t, lang, n } = useView()
  const { check } = strings
  const more = (found.counts.refused ?? 0) - new Set(faults.map(({ row }) => row)).size
  return (
    <Section id="errors" title={check.errors} sub={check.errorsSub}>
      {children && <Row>{children}</Row>}
      <ListTable caption={check.errors} rows={faults} columns={[
        { label: check.row, place: 'start', labelled: true, cell: ({ row }) => n(row) },
        { label: check.column, place: 'title', cell: ({ column }) => <Bdi>{column || '—'}</Bdi> },
        { label: check.value, labelled: true, cell: ({ value }) => <Bdi>{value || '—'}</Bdi> },
        { label: check.problem, cell: ({ flaw }) => flaw.message[lang] },
      ]} />
      {more > 0 && <p class="hint">{t(check.moreErrors, { n: more })}</p>}
    </Section>
  )
}

/** Who is perhaps known already, with whom they may be: to be compared by people. */
function Pairs({ pairs, codes }: Pick<Details, 'pairs' | 'codes'>) {
  const { t, href, city } = useView()
  const { report, check } = strings
  const file = (id: string | undefined) => (id && codes.has(id) ? <a href={href(`/${city!.id}/people/${id}`)}><Ltr>{codes.get(id)!}</Ltr></a> : '—')
  return (
    <Section id="pairs" title={check.verdicts.alike}>
      <ListTable caption={check.verdicts.alike} rows={pairs} columns={[
        { label: check.row, place: 'start', labelled: true, cell: ({ row }) => String(row) },
        { label: report.newOne, place: 'title', cell: ({ person, row }) => (person ? file(person) : t(strings.rowOf, { row: String(row) })) },
        { label: report.knownOne, labelled: true, cell: ({ like }) => (like.row === undefined ? file(like.person) : t(strings.rowOf, { row: String(like.row) })) },
        { label: report.why, cell: ({ like }) => t(strings.likeness[like.by]) },
      ]} />
    </Section>
  )
}

/** What became of a table that is being written, or was. */
export function ReportPage({ found, done, ...details }: Details & { found: Import; done: Partial<Done> }) {
  const { t, href, city } = useView()
  const { report, check } = strings
  const base = `/${city!.id}/people`
  const lines = (['registered', 'corrected', 'unchanged', 'returned'] as const).filter((key) => key === 'registered' || (done[key] ?? 0) > 0)
  return (
    <>
      <Crumbs trail={[{ label: registry.people, path: base }, { label: strings.title, path: `${base}/imports` }]} />
      <PageHead title={report.title} eyebrow={<Bdi>{found.fileName}</Bdi>} />
      <ul>{lines.map((key) => <li>{t(report[key], { n: done[key] ?? 0 })}</li>)}</ul>
      <Row>
        {(done.returned ?? 0) > 0 && <Returned found={found} primary />}
        {(done.registered ?? 0) > 0 && <Button label={report.toDuplicates} href={href(`/${city!.id}/duplicates`)} />}
        <Button label={report.toPeople} href={href(base)} />
        <Button label={check.another} kind="quiet" href={href(`${base}/imports`)} />
      </Row>
      {details.pairs.length > 0 && <><p>{t(found.choices?.alike === 'register' ? report.pairsSub : check.hold)}</p><Pairs {...details} /></>}
      {details.faults.length > 0 && <Faults found={found} faults={details.faults} />}
    </>
  )
}
