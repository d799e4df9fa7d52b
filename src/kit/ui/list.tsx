// Lists of work: saved views, filters, the table that becomes cards on a phone, its pages.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Button, Chip, Count } from './atoms.tsx'
import { type Choices, choicesOf } from './choices.tsx'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

type View = { id: string; label: Words; count?: number /** Its count is bad news. */; late?: boolean }

/** The same list seen in several ways, each with its count. Changes `param` of the address, back on page one. */
export function Views({ views, current, param = 'view' }: { views: View[]; current: string; param?: string }) {
  const view = useView()
  return (
    <nav class="views" aria-label={view.t(strings.list.views)}>
      <ul>
        {views.map(({ id, label, count, late }) => (
          <li>
            <a
              href={view.with({ [param]: id, page: undefined, after: undefined })}
              aria-current={id === current ? 'page' : undefined}
            >
              {view.t(label)}
              {count !== undefined && <Count n={count} {...(late && count > 0 && { tone: 'bad' })} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Filter = { name: string; label: Words; options?: Choices /** The words of no choice: «Need: all». */; any?: Words }

/**
 * Filters of a list, kept in its address. With options a choice, without a search. Applies itself where there is a
 * script; what is in force is named below, each to take away. `keep` names what else of the address stays.
 */
export function FilterBar({ filters, keep = ['view'] }: { filters: Filter[]; keep?: string[] }) {
  const { t, query, href, path, with: changed } = useView()
  const nothing = Object.fromEntries(filters.map(({ name }) => [name, undefined]))
  const applied = filters.filter(({ name }) => query[name])
  return (
    <form class="filters" action={href(path)} data-auto>
      {keep.map((name) => query[name] && <input type="hidden" name={name} value={query[name]} />)}
      {filters.map((filter) => (
        <FilterField filter={filter} value={query[filter.name] ?? ''} />
      ))}
      <Button label={strings.list.apply} />
      {applied.length > 0 && (
        <p class="row" role="group" aria-label={t(strings.list.applied)}>
          {applied.map((filter) => (
            <Chip
              label={wordsOf(filter, query[filter.name]!)}
              href={changed({ [filter.name]: undefined, page: undefined })}
              removable
            />
          ))}
          <a href={changed({ ...nothing, page: undefined })}>{t(strings.list.clear)}</a>
        </p>
      )}
    </form>
  )
}

function FilterField({ filter: { name, label, options, any }, value }: { filter: Filter; value: string }) {
  const { t } = useView()
  const id = `filter-${name}`
  return (
    <span class={options ? 'filter' : 'filter seek'}>
      <label class="vh" for={id}>
        {t(label)}
      </label>
      {options ? (
        <select id={id} name={name}>
          <option value="">{t(any ?? t(strings.list.any, { label: t(label) }))}</option>
          {choicesOf(options).map((choice) => (
            <option value={choice.value} selected={choice.value === value}>
              {t(choice.label)}
            </option>
          ))}
        </select>
      ) : (
        <>
          <Icon name="search" size={18} />
          <input id={id} type="search" name={name} value={value} placeholder={t(label)} dir="auto" />
        </>
      )}
    </span>
  )
}

const wordsOf = ({ options }: Filter, value: string): Words =>
  (options && choicesOf(options).find((choice) => choice.value === value)?.label) ?? value

export type Column<Row> = {
  label: Words
  cell: (row: Row) => Child
  /** Where on the card of a phone: first line, its end, the title (the link), or a line of its own. */
  place?: 'start' | 'end' | 'title' | 'line'
  /** Says its label on the card too. */
  labelled?: boolean
  sorted?: 'ascending' | 'descending'
  number?: boolean
}
type TableProps<Row> = {
  /** What the list holds and in what order, for those who hear it. */
  caption: Words
  rows: Row[]
  columns: Column<Row>[]
  /** Where a row leads: the whole row is one link, on its title. */
  href?: (row: Row) => string
  late?: (row: Row) => boolean
}

/** A list of things of one kind. */
export function ListTable<Row>({ caption, rows, columns, href, late }: TableProps<Row>) {
  const { t } = useView()
  return (
    <div class="listing">
      <table role="table">
        <caption class="vh">{t(caption)}</caption>
        <thead>
          <tr>
            {columns.map(({ label, sorted, number }) => (
              <th scope="col" aria-sort={sorted} class={number ? 'number' : undefined}>
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" class={late?.(row) ? 'is-late' : undefined}>
              {columns.map(({ place = 'line', cell, label, labelled, number }) => (
                <td
                  role="cell"
                  class={number ? `at-${place} number` : `at-${place}`}
                  data-label={labelled ? t(label) : undefined}
                >
                  {place === 'title' && href ? (
                    <a href={href(row)} data-row>
                      {cell(row)}
                    </a>
                  ) : (
                    cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Under a list: what the keyboard can do here. */
export function KeysHint() {
  const { t } = useView()
  return (
    <p class="keys">
      <Icon name="keyboard" size={16} />
      <span class="vh">{t(strings.list.keyboard)}</span>
      <kbd>J</kbd> <kbd>K</kbd> {t(strings.list.toMove)} · <kbd>Enter</kbd> {t(strings.list.toOpen)} · <kbd>?</kbd>{' '}
      {t(strings.list.allKeys)}
    </p>
  )
}

type PagerProps = {
  /** Numbered pages, in `page` of the address. */ page?: number
  pages?: number /** Or addresses. */
  previous?: string | undefined
  next?: string | undefined
}

/** To the pages before and after. */
export function Pager({ page, pages = 1, previous, next }: PagerProps) {
  const { t, with: changed } = useView()
  const before =
    previous ??
    (page !== undefined && page > 1 ? changed({ page: page > 2 ? String(page - 1) : undefined }) : undefined)
  const after = next ?? (page !== undefined && page < pages ? changed({ page: String(page + 1) }) : undefined)
  if (!before && !after) return null
  return (
    <nav class="pager" aria-label={t(strings.list.pages)}>
      {before && (
        <a class="btn secondary small" href={before} rel="prev">
          <Icon name="chevron-left" size={18} />
          {t(strings.list.previous)}
        </a>
      )}
      {page !== undefined && <span>{t(strings.list.pageOf, { page, pages })}</span>}
      {after && (
        <a class="btn secondary small" href={after} rel="next">
          {t(strings.list.next)}
          <Icon name="chevron-right" size={18} />
        </a>
      )}
    </nav>
  )
}
