import { draftOf } from '../../../kit/form.ts'
import { isolate, type Text } from '../../../kit/language.ts'
import { Chip, FoundBar, Icon, Menu, Segmented, Select, Switches } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as words } from '../strings.ts'
import { languageName } from '../words.ts'
import type { FinderFilter, Here } from './filter.ts'
import type { FinderProps } from './pages.tsx'
import { strings } from './strings.ts'

const switches = [
  { name: 'open', value: '1', label: strings.open },
  { name: 'papers', value: 'none', label: words.noPapers },
  { name: 'free', value: '1', label: strings.free },
  { name: 'women', value: '1', label: words.womenStaff },
] as const

/** How many there are and from where; switches, choices behind a button, and what of them is in force. */
export function Narrowing(props: FinderProps) {
  const { filter, here, finding } = props
  const { t, with: changed } = useView()
  const near: Record<Here['kind'], Text> = { centre: strings.nearCentre, area: strings.nearArea, reader: strings.nearReader }
  const some = finding.total > 0
  return (
    <>
      <FoundBar found={t(strings.places, { n: finding.total })} {...(some && { near: t(near[here.kind], { area: here.name ? t(here.name) : '' }) })}>
        {some && (
          <Segmented label={strings.view} choices={[
            { label: strings.list, icon: 'list', href: changed({ show: undefined }), current: filter.show === 'list' },
            { label: strings.map, icon: 'map', href: changed({ show: 'map' }), current: filter.show === 'map' },
          ]} />
        )}
        <Switches first={<Choices {...props} />}>
          {switches.map(({ name, value, label }) => (
            <Chip label={label} on={filter[name] !== undefined} href={changed({ [name]: filter[name] ? undefined : value, page: undefined })} />
          ))}
          <NearMe filter={filter} />
        </Switches>
      </FoundBar>
      <InForce {...props} />
    </>
  )
}

/** Language and quarter, folded away: few need them, and a phone has little room. */
function Choices({ filter, around }: FinderProps) {
  const view = useView()
  const { t, city, href } = view
  const draft = draftOf({ speaks: filter.speaks ?? '', near: filter.near ?? '' })
  const spoken = [...new Set([...around.languages, ...(filter.speaks ? [filter.speaks] : [])])]
  const kept = ['need', 'q', 'open', 'papers', 'free', 'women', 'area', 'show'] as const
  return (
    <Menu label={strings.filters} icon="sliders-horizontal" small>
      <form class="stack" action={href(`/${city!.id}/services`)}>
        {kept.map((name) => view.query[name] && <input type="hidden" name={name} value={view.query[name]} />)}
        <Select name="speaks" label={strings.speaks} empty={strings.anyLanguage} draft={draft} options={spoken.map((code) => ({ value: code, label: languageName(code, view) }))} />
        <Select name="near" label={strings.near} empty={strings.centre} draft={draft} options={city!.areas.map(({ id, name }) => ({ value: id, label: name }))} />
        <button class="btn primary">{t(strings.apply)}</button>
      </form>
    </Menu>
  )
}

/** Every filter in force is named, each with the way to take it away. */
function InForce({ filter, here, finding }: FinderProps) {
  const view = useView()
  const { t, href, city, with: changed } = view
  const nameOf = (area: string) => t(city!.areas.find(({ id }) => id === area)!.name)
  const named = [
    ...(filter.q ? [{ name: 'q', label: t(strings.seeking, { words: isolate(filter.q) }) }] : []),
    ...switches.filter(({ name }) => filter[name]).map(({ name, label }) => ({ name, label: t(label) })),
    ...(filter.speaks ? [{ name: 'speaks', label: languageName(filter.speaks, view) }] : []),
    ...(filter.area ? [{ name: 'area', label: t(strings.inArea, { area: nameOf(filter.area) }) }] : []),
    ...(filter.near && here.kind === 'area' ? [{ name: 'near', label: t(strings.nearTo, { area: t(here.name!) }) }] : []),
  ]
  if (named.length === 0) return null
  return (
    <div class="row" role="group" aria-label={t(strings.inForce)}>
      {named.map(({ name, label }) => <Chip label={label} href={changed({ [name]: undefined, page: undefined })} removable />)}
      <a href={href(`/${city!.id}/services${filter.need ? `?need=${filter.need}` : ''}`)}>{t(strings.clear)}</a>
      {finding.partly && <span class="hint">{t(strings.partly)}</span>}
    </div>
  )
}

/** Asks the device where it is; without a script it leads to the choice of a quarter. */
function NearMe({ filter: { at } }: { filter: FinderFilter }) {
  const { t, with: changed } = useView()
  if (at) return <Chip label={strings.nearMe} on href={changed({ at: undefined, page: undefined })} />
  return <a class="chip" href="#near" data-near={changed({ at: '', near: undefined, page: undefined })}><Icon name="locate" size={16} />{t(strings.nearMe)}</a>
}
