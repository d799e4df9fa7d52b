import { isMember } from '../../../kit/actor.ts'
import type { City } from '../../../kit/cities.ts'
import { isolate, languageNames, type Text } from '../../../kit/language.ts'
import {
  Button, type Choices, Empty, Entries, Entry, FilterBar, FoundBar, PageHead, Pager, Row, SearchField, Segmented, Tag,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { countryName } from '../../members/index.ts'
import { can } from '../policy.ts'
import { inWords, type Practice, themes } from '../practice.ts'
import { strings as shared } from '../strings.ts'
import { type PracticeFilter, sorts } from './filter.ts'
import { type Facets, type Listed, pageSize } from './store.ts'
import { strings } from './strings.ts'

export type ListProps = { practices: Listed[]; facets: Facets; filter: PracticeFilter; cities: Map<string, City> }

/** All published practices: search, facets with counts, one page. */
export function PracticeList({ practices, facets, filter, cities }: ListProps) {
  const { t, href, actor, query, with: changed } = useView()
  const sort = filter.sort ?? (filter.q ? 'fit' : 'new')
  const asked = new URLSearchParams(Object.entries(query).filter(([key]) => key !== 'page')).toString()
  return (
    <>
      <PageHead title={shared.practices} lead={strings.lead}>
        {can.create(actor) && <Button label={strings.write} kind="primary" icon="pencil" href={href('/practices/new')} />}
        {can.bringIn(actor) && <Button label={strings.mine} href={href('/practices/ours')} />}
      </PageHead>
      <SearchField label={strings.search} example={strings.example} value={filter.q} action={href('/practices')}
        keep={{ theme: filter.theme, country: filter.country, city: filter.city, measured: filter.measured, in: filter.in }} />
      <FilterBar keep={['q', 'sort']} filters={facetFilters(facets, cities, t)} />
      <FoundBar found={t(strings.found, { n: facets.all })} near={strings.orders[sort]}>
        <Segmented label={strings.sortBy} choices={sorts.filter((one) => one !== 'fit' || filter.q).map((one) => (
          { label: strings.sorts[one], href: changed({ sort: one, page: undefined }), current: one === sort }
        ))} />
      </FoundBar>
      {practices.length === 0 && (
        <Empty icon="lightbulb" title={strings.nothing} text={strings.nothingWhy}><Button label={strings.seeAll} href={href('/practices')} /></Empty>
      )}
      <Entries>{practices.map((practice) => <Card practice={practice} />)}</Entries>
      <Pager page={filter.page} pages={Math.ceil(facets.all / pageSize)} />
      <Row>
        <Button kind="quiet" small icon="rss" label={strings.feed} href={href('/practices/feed.xml')} />
        <Button kind="quiet" small icon="table" label={strings.matrix} href={href(`/practices/matrix.xlsx${asked && `?${asked}`}`)} />
        {can.bringIn(actor) && <Button kind="quiet" small icon="upload" label={strings.import} href={href('/practices/import')} />}
      </Row>
    </>
  )
}

type Say = (text: Text | string, values?: Record<string, string | number>) => string

function facetFilters(facets: Facets, cities: Map<string, City>, t: Say) {
  const counted = (label: Text | string, n: number) => t(strings.counted, { label: t(label), n })
  const options = (counts: Record<string, number>, name: (value: string) => Text | string): Choices =>
    Object.entries(counts).map(([value, n]) => ({ value, label: counted(name(value), n) })).sort((a, b) => a.label.localeCompare(b.label))
  return [
    { name: 'theme', label: strings.theme, options: themes.filter((theme) => facets.theme[theme]).map((theme) => ({ value: theme, label: counted(shared.themes[theme], facets.theme[theme]!) })) },
    { name: 'country', label: strings.country, options: options(facets.country, countryName) },
    { name: 'city', label: strings.city, options: options(facets.city, (id) => (cities.get(id)?.name as Text) ?? id) },
    { name: 'measured', label: strings.results, options: options(facets.measured, () => strings.measured) },
    { name: 'in', label: strings.language, options: options(facets.in, (lang) => languageNames[lang as 'ar']) },
  ]
}

/** A practice in a list. */
export function Card({ practice }: { practice: Practice & { taken?: number } }) {
  const { t, lang, href } = useView()
  const { id, title, summary, theme, measured, cityName, country, status, lang: first, taken } = practice
  const said = (text: Text) => t(inWords(text, lang, first).text)
  return (
    <Entry
      title={said(title)} text={said(summary)} href={href(`/practices/${id}`)} icon="map-pin"
      eyebrow={t(strings.place, { city: isolate(t(cityName)), country: t(countryName(country)) })}
      tags={[
        { label: shared.themes[theme] },
        ...(measured ? [{ label: strings.measured, tone: 'ok' as const, icon: 'circle-check' }] : []),
        ...(status === 'archived' ? [{ label: shared.statuses.archived, tone: 'warn' as const, icon: 'archive' }] : []),
      ]}
      {...(taken ? { meta: t(strings.takenUp, { n: taken }) } : {})}
    />
  )
}

/** The state of a practice in a word. */
export const statusLook: Record<Practice['status'], { tone: 'neutral' | 'info' | 'ok' | 'warn'; icon: string }> = {
  draft: { tone: 'neutral', icon: 'pencil' },
  submitted: { tone: 'info', icon: 'hourglass' },
  in_review: { tone: 'info', icon: 'eye' },
  returned: { tone: 'warn', icon: 'corner-up-left' },
  published: { tone: 'ok', icon: 'circle-check' },
  archived: { tone: 'neutral', icon: 'archive' },
}
export const StatusTag = ({ status }: Pick<Practice, 'status'>) => <Tag label={shared.statuses[status]} {...statusLook[status]} />

/** The frame for a page that visitors read and members work on. */
export const shellFor = (actor: Parameters<typeof isMember>[0]) => (isMember(actor) ? 'staff' : 'public') as 'staff' | 'public'
