import { isMember } from '../../../kit/actor.ts'
import { phoneShown } from '../../../kit/text.ts'
import { themeIcons, themeNames, themes } from '../../../kit/themes.ts'
import {
  Asking, Button, Calls, Empty, haveCode, Leave, ListAndMap, Notice, PageHead, Pager, PinMap, Row, SearchField, ServiceCard, Services, Stack, Tel, Tiles,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { FeedbackForm } from '../feedback/pages.tsx'
import { momentIn } from '../hours.ts'
import { can } from '../policy.ts'
import { checkedWords, distanceWords, openWords, tagsOf, wayTo } from '../saying.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { type FinderFilter, type Here, narrowing } from './filter.ts'
import { Narrowing } from './narrowing.tsx'
import { type Around, type Finding, type Found, pageSize } from './store.ts'
import { strings } from './strings.ts'

export type FinderProps = {
  filter: FinderFilter
  here: Here
  finding: Finding
  around: Around
  contactPoints: Pick<Found, 'id' | 'name' | 'phone' | 'contactPhone' | 'sourceLang'>[]
  now: Date
}

/** Question, tiles, places as list and map. */
export function Finder(props: FinderProps) {
  const { filter, around } = props
  return (
    <>
      <Asking head={<Head {...props} />}><SearchBar filter={filter} /></Asking>
      <NeedTiles filter={filter} />
      {filter.need === 'safety' && <EmergencyNumbers />}
      <Narrowing {...props} />
      <Places {...props} />
      <Guides guides={around.guides} />
      {(filter.need === 'safety' || filter.need === 'family') && <Leave to="https://www.wikipedia.org/" />}
    </>
  )
}

/** «Health in Oujda»: what the page is about. */
export function titleOf({ need }: FinderFilter, { t, city }: ReturnType<typeof useView>): string {
  if (need === 'safety') return t(strings.helpNow)
  return need ? t(strings.needIn, { need: t(themeNames[need]), city: t(city!.name) }) : t(strings.question)
}

function Head({ filter }: FinderProps) {
  const view = useView()
  const { t, city, actor, href } = view
  return (
    <PageHead title={titleOf(filter, view)} {...(!filter.need && { lead: t(strings.lead, { city: t(city!.name) }) })}>
      {!isMember(actor) && !filter.need && <Button label={haveCode} icon="ticket" href={href(`/${city!.id}/follow`)} small />}
      {can.keepAny(actor, city!.id) && <Button label={strings.desk} icon="pencil" href={href(`/${city!.id}/services/desk`)} small />}
    </PageHead>
  )
}

function SearchBar({ filter: { need, q = '', near, at, area } }: { filter: FinderFilter }) {
  const { href, city } = useView()
  return <SearchField label={strings.search} example={strings.example} value={q} action={href(`/${city!.id}/services`)} keep={{ need, near, at, area }} />
}

function NeedTiles({ filter: { need, q } }: { filter: FinderFilter }) {
  const view = useView()
  const order = need ? [need, ...themes.filter((theme) => theme !== need)] : themes
  return (
    <Tiles label={strings.needs} line={need !== undefined || q !== undefined} tiles={order.map((theme) => ({
      label: themeNames[theme], icon: themeIcons[theme], current: theme === need, urgent: theme === 'safety',
      href: view.with({ need: theme === need ? undefined : theme, q: undefined, page: undefined }),
    }))} />
  )
}

function EmergencyNumbers() {
  const { t, city } = useView()
  const { ambulance, police, civilProtection } = city!.emergency
  const calls = [
    { label: strings.ambulance, number: ambulance, icon: 'ambulance' },
    { label: strings.police, number: police, icon: 'phone' },
    { label: strings.civilProtection, number: civilProtection, icon: 'flame' },
  ].flatMap(({ number, ...call }, i, all) => number && all.findIndex((other) => other.number === number) === i ? [{ ...call, number }] : [])
  return (
    <Notice tone="bad" title={strings.danger}>
      <Calls calls={calls} />
      <p>{t(strings.dangerHow)}</p>
    </Notice>
  )
}

function Places({ filter, here, finding, contactPoints, now }: FinderProps) {
  const { t, city } = useView()
  const { places, total } = finding
  if (places.length === 0) return <Nothing filter={filter} contactPoints={contactPoints} />
  const first = (filter.page - 1) * pageSize + 1
  const moment = momentIn(city!, now)
  const pins = places.flatMap((place, i) => place.lat === null || place.lon === null ? [] : [{
    id: String(first + i), number: first + i, label: filled(place.name, place.sourceLang), lat: place.lat, lon: place.lon, off: !isOpen(place, moment, now),
  }])
  const label = here.kind === 'reader' ? undefined : (here.name ?? strings.centre)
  return (
    <>
      <ListAndMap show={filter.show} map={
        <PinMap title={t(strings.mapOf, { city: t(city!.name) })} pins={pins} here={{ ...here, ...(label && { label }) }} places={city!.areas} />
      }>
        <Services>{places.map((place, i) => <Place place={place} number={first + i} near={here} now={now} />)}</Services>
      </ListAndMap>
      <Pager page={filter.page} pages={Math.ceil(total / pageSize)} />
    </>
  )
}

const isOpen = (place: Found, moment: ReturnType<typeof momentIn>, now: Date) =>
  openWords(useView(), place.hours, moment).now && !checkedWords(useView(), place, now).old

/** One place as a card, for the finder and wherever services are listed for the public. */
export function Place({ place, number, near, now }: { place: Found; number: number; near?: Here; now: Date }) {
  const view = useView()
  const { href, city } = view
  const phone = place.phone ?? place.contactPhone
  const checked = checkedWords(view, place, now)
  const { now: open, words: when } = openWords(view, place.hours, momentIn(city!, now))
  return (
    <ServiceCard id={String(number)} number={number} name={filled(place.name, place.sourceLang)} href={href(`/${city!.id}/services/${place.id}`)}
      what={filled(place.what, place.sourceLang)} open={{ now: open && !checked.old, words: when }} tags={tagsOf(view, place)} checked={checked}
      {...(near && place.metres !== null && { distance: distanceWords(view, place.metres) })}
      {...(phone && { phone: { label: words.call, number: phone, shown: phoneShown(phone, city!.country) } })}
      {...(place.lat !== null && place.lon !== null && { way: { label: words.way, href: wayTo({ lat: place.lat, lon: place.lon }) } })} />
  )
}

/** What it means that there is nothing, the way out, and a word to those who keep the directory. */
function Nothing({ filter, contactPoints }: Pick<FinderProps, 'filter' | 'contactPoints'>) {
  const { t, href, city } = useView()
  const narrowed = filter.need !== undefined || narrowing.some((name) => filter[name] !== undefined)
  return (
    <Stack gap="loose">
      <Empty icon="search" title={strings.nothing} text={narrowed ? strings.nothingWay : strings.nothingAtAll}>
        {contactPoints.map((desk) => {
          const phone = desk.phone ?? desk.contactPhone
          return (
            <p><a href={href(`/${city!.id}/services/${desk.id}`)}><bdi>{t(filled(desk.name, desk.sourceLang))}</bdi></a>{phone && <> <Tel number={phone} shown={phoneShown(phone, city!.country)} /></>}</p>
          )
        })}
        {narrowed && <Button label={strings.showAll} kind="primary" href={href(`/${city!.id}/services`)} />}
      </Empty>
      {filter.q && <FeedbackForm about="search" words={filter.q} />}
    </Stack>
  )
}

function Guides({ guides }: Pick<Around, 'guides'>) {
  const { t, href, city } = useView()
  return (
    <nav aria-label={t(strings.guides)}>
      <Row>
        {guides.map(({ id, title, sourceLang }) => (
          <Button label={filled(title, sourceLang)} icon="list-ordered" href={href(`/${city!.id}/services/guides/${id}`)} />
        ))}
        <Button label={strings.allGuides} kind="quiet" icon="list-ordered" href={href(`/${city!.id}/services/guides`)} />
      </Row>
    </nav>
  )
}
