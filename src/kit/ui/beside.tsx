// Two of a kind beside each other: what is the same, what is alike, what differs.
import type { Child } from 'hono/jsx'
import { useView } from '../view.ts'
import { Icon } from './icon.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type Likeness = 'same' | 'alike' | 'differs'
export type BesideRow = { label: Words; of: [Child, Child]; /** Nothing where one of them lacks. */ likeness?: Likeness | undefined; /** What the likeness is, in words. */ why?: Words | undefined }

const icons = { same: 'circle-check', alike: 'circle-dot', differs: 'circle-minus' }

/** A table of three columns; on a phone each field has a line of its own above the two values. */
export function SideBySide({ caption, heads, rows }: { caption: Words; heads: [Child, Child]; rows: BesideRow[] }) {
  const { t } = useView()
  return (
    <div class="beside">
      <table role="table">
        <caption class="vh">{t(caption)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {heads.map((head) => <th role="columnheader" scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ label, of, likeness, why }) => (
            <tr role="row" class={likeness}>
              <th role="rowheader" scope="row">
                {t(label)}
                {likeness && (
                  <span class="likeness">
                    <Icon name={icons[likeness]} size={16} />
                    {t(why ?? strings.beside[likeness])}
                  </span>
                )}
              </th>
              {of.map((value) => <td role="cell">{value}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
