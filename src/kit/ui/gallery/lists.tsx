import { themeIcons, themeNames } from '../../themes.ts'
import { useView } from '../../view.ts'
import {
  Bdi,
  Button,
  Chip,
  Due,
  Entries,
  Entry,
  FilterBar,
  FoundBar,
  Icon,
  KeysHint,
  ListAndMap,
  ListTable,
  Ltr,
  PageHead,
  Pager,
  PinMap,
  SearchField,
  Section,
  Segmented,
  ServiceCard,
  Services,
  Tag,
  Views,
} from '../index.ts'
import { oujda, referrals, services } from './samples.ts'
import { words } from './words.ts'

export function ListGallery() {
  const { t } = useView()
  const now = new Date('2026-11-19T09:00:00Z')
  return (
    <>
      <PageHead title={words.referrals} sub={t(words.waiting, { n: 7 })}>
        <Button label={words.create} kind="primary" icon="plus" href="#new" hotkey="KeyN" short={words.new} />
      </PageHead>
      <Views
        current="mine"
        views={[
          { id: 'mine', label: words.mine, count: 7 },
          { id: 'late', label: words.late, count: 1, late: true },
          { id: 'new', label: words.new, count: 2 },
          { id: 'accepted', label: words.accepted, count: 48 },
        ]}
      />
      <FilterBar
        filters={[
          { name: 'q', label: words.searchList },
          { name: 'need', label: words.need, options: themeNames },
          { name: 'status', label: words.state, options: { a: words.accepted, w: words.waitingTag } },
        ]}
        keep={['view', 'part', 'shell']}
      />
      <ListTable
        caption={words.sorted}
        rows={referrals}
        href={({ code }) => `#${code}`}
        late={({ due }) => due < '2026-11-19'}
        columns={[
          { label: words.due, place: 'start', sorted: 'ascending', cell: ({ due }) => <Due at={due} now={now} /> },
          {
            label: words.nextStep,
            place: 'title',
            cell: ({ next, need }) => (
              <>
                {t(next)}
                <small>
                  <Icon name={themeIcons[need]} size={15} />
                  {t(themeNames[need])}
                </small>
              </>
            ),
          },
          {
            label: words.who,
            cell: ({ who, code }) => (
              <>
                <Ltr>{who}</Ltr>{' '}
                <small>
                  <Ltr>{code}</Ltr>
                </small>
              </>
            ),
          },
          { label: words.to, cell: ({ to }) => <Bdi>{t(to)}</Bdi>, labelled: true },
          {
            label: words.state,
            place: 'end',
            cell: ({ state, tone, icon }) => <Tag label={state} tone={tone} icon={icon} />,
          },
        ]}
      />
      <Pager page={2} pages={7} />
      <KeysHint />
    </>
  )
}

export function DirectoryGallery() {
  const { t, n, query, with: changed } = useView()
  const show = query.show === 'map' ? 'map' : 'list'
  return (
    <>
      <PageHead title={words.needs} lead={words.nothingMore} />
      <SearchField label={words.searchList} example={words.example} action="#search" />
      <FoundBar found={t(words.places, { n: services.length })} near={words.near}>
        <Segmented
          label={words.list}
          choices={[
            { label: words.list, icon: 'list', href: changed({ show: undefined }), current: show === 'list' },
            { label: words.map, icon: 'map', href: changed({ show: 'map' }), current: show === 'map' },
          ]}
        />
        <Chip label={words.open} href="#open" on />
        <Chip label={words.women} href="#women" />
      </FoundBar>
      <ListAndMap
        show={show}
        map={
          <PinMap
            title={words.mapTitle}
            here={{ ...oujda, label: words.centre }}
            pins={services.map((service, i) => ({
              id: service.id,
              number: i + 1,
              label: service.name,
              lat: service.lat,
              lon: service.lon,
              off: !service.open,
            }))}
            places={[
              { name: words.medina, lat: 34.679, lon: -1.912 },
              { name: words.station, lat: 34.681, lon: -1.93 },
            ]}
          />
        }
      >
        <Services>
          {services.map((service, i) => (
            <ServiceCard
              id={service.id}
              number={i + 1}
              name={service.name}
              href={`#${service.id}`}
              what={service.what}
              open={{
                now: service.open,
                words: service.open ? (
                  <>
                    {t(words.openUntil)} <Ltr>16:30</Ltr>
                  </>
                ) : (
                  words.shut
                ),
              }}
              distance={n(650, { style: 'unit', unit: 'meter' })}
              tags={[
                { label: words.noPapers, tone: 'ok', icon: 'check' },
                { label: words.free, tone: 'ok', icon: 'check' },
                { label: words.women },
              ]}
              phone={{ label: words.call, number: '05 36 00 01 02' }}
              way={{ label: words.directions, href: '#way' }}
              checked={{ words: words.checked, old: i === 2 }}
              {...(i === 1 && { recording: { href: '#audio', languages: 'Darija' } })}
            />
          ))}
        </Services>
      </ListAndMap>
      <Section id="practices" title={words.practices}>
        <Entries>
          {services.map(({ name, what }) => (
            <Entry
              title={name}
              href="#entry"
              eyebrow={words.fes}
              icon="map-pin"
              text={what}
              tags={[{ label: words.accepted, tone: 'ok', icon: 'circle-check' }]}
              meta={words.checked}
            />
          ))}
        </Entries>
      </Section>
    </>
  )
}
