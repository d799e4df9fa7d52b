import type { Draft } from '../../../../kit/form.ts'
import { Bdi, Form, FormButtons, Field, Hint, Notice, Radios, Select } from '../../../../kit/ui/index.ts'
import { isolate } from '../../../../kit/language.ts'
import { useView } from '../../../../kit/view.ts'
import type { Row } from '../../../../kit/sheets/index.ts'
import { type Import, Mapping } from '../import.ts'
import { strings } from '../strings.ts'
import { isReason, type Meaning, tellable } from './column.ts'
import { columnNames } from './words.ts'

/** What each column tells, beside what stands in its first rows. */
export function ColumnsForm({ found, rows, draft }: { found: Import; rows: Row[]; draft: Draft }) {
  const { t, href, city } = useView()
  const { columns } = strings
  const base = `/${city!.id}/people/imports`
  const read = [found.kind.toUpperCase(), found.encoding, found.delimiter === '\t' ? 'tab' : found.delimiter].filter(Boolean).join(' · ')
  return (
    <>
      <p>{t(columns.lead)}</p>
      <Hint><Bdi>{t(columns.readAs, { how: read })}</Bdi></Hint>
      {found.mapping && <Notice><p>{t(columns.known, { name: found.mapping })}</p></Notice>}
      <Form action={href(`${base}/${found.id}/columns`)} draft={draft}>
        {found.headings.map((heading, at) => !isReason(heading) && (
          <Select
            name={`column.${at}`} label={heading || t(columns.noHeading, { n: String(at + 1) })} hint={samplesOf(rows, at) ? t(columns.samples, { values: samplesOf(rows, at) }) : columns.empty}
            draft={draft} empty={columns.leaveOut} options={Object.fromEntries(tellable.map((told) => [told, columnNames[told].headings]))} short
          />
        ))}
        <Radios name="dates" label={columns.dates} draft={draft} options={[{ value: 'day', label: columns.dayFirst }, { value: 'month', label: columns.monthFirst }]} />
        <Field name="saveAs" label={columns.saveAs} hint={columns.saveAsHint} of={Mapping.shape.saveAs} draft={draft} short />
        <FormButtons label={strings.next} end="arrow-right" cancel={{ href: href(base) }} />
      </Form>
    </>
  )
}

const samplesOf = (rows: Row[], at: number) =>
  [...new Set(rows.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean))].slice(0, 3).map((value) => isolate(value.length > 40 ? `${value.slice(0, 40)}…` : value)).join(' · ')

/** The values of the form: what is known of the columns so far. */
export const valuesOf = ({ meaning, dates, mapping }: Pick<Import, 'meaning' | 'dates' | 'mapping'>) =>
  ({ ...Object.fromEntries(meaning.map((told, at) => [`column.${at}`, told])), dates, saveAs: mapping ?? '' })

/** What was chosen. Words of nobody's choice leave the column out. */
export const meaningOf = (headings: string[], values: Record<string, string | string[]>): Meaning =>
  headings.map((_, at) => tellable.find((told) => told === values[`column.${at}`]) ?? '')
