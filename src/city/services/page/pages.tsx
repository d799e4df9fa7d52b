import type { History } from '../../../kit/events.ts'
import { phoneShown } from '../../../kit/text.ts'
import { themeIcons, themeNames } from '../../../kit/themes.ts'
import {
  Bdi, Button, Card, Columns, Crumbs, DataTable, Entries, Entry, Facts, FreeText, Hint, inLanguage, Leave, Listen, Notice, PageHead, PinMap, Points,
  Row, Section, Tag, Tel, Time, Timeline,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { isStale, type ServiceCard } from '../cards.ts'
import { FeedbackForm } from '../feedback/pages.tsx'
import { momentIn, spansOn, weekDays } from '../hours.ts'
import { can } from '../policy.ts'
import { checkedWords, dayName, localDigits, openWords, tagsOf, wayTo } from '../saying.ts'
import type { Service } from '../service.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { languageName } from '../words.ts'
import { EditorsCard } from './editors.tsx'
import { happenings } from './events.ts'
import { strings } from './strings.ts'

export type ServiceProps = { service: Service; others: ServiceCard[]; history: History; now: Date; done?: string | undefined }

/** One service: what, when, where, for whom, and how to reach it. */
export function ServicePage({ service, others, history, now, done }: ServiceProps) {
  const view = useView()
  const { t, city, actor, href } = view
  const home = `/${city!.id}/services`
  const theme = service.themes[0]!
  const open = openWords(view, service.hours, momentIn(city!, now))
  const text = filled(service.description, service.sourceLang)
  const keeps = can.edit(actor, service) || can.setCapacity(actor, service)
  return (
    <>
      <Crumbs trail={[{ label: words.services, path: home }, { label: themeNames[theme], path: `${home}?need=${theme}` }]} />
      <States service={service} now={now} done={done} />
      <div id="service">
        <PageHead large eyebrow={<Bdi>{t(service.orgName)}</Bdi>} icon={themeIcons[theme]} title={filled(service.name, service.sourceLang)} lead={filled(service.what, service.sourceLang)}>
          <Listen target="service told" />
          <Button label={strings.sheet} kind="quiet" small icon="printer" href={href(`${home}/${service.id}/sheet`)} />
        </PageHead>
      </div>
      <Row>
        <span class={open.now && !isStale(service, now) ? 'hours is-open' : 'hours'}>{open.words}</span>
        {tagsOf(view, service).map((tag) => <Tag {...tag} />)}
      </Row>
      <Columns about={strings.about} sideFirst side={<Side service={service} now={now} />}>
        <OnlyIn service={service} />
        <div class="stack" id="told">
          {t(text) && <FreeText text={t(text)} />}
          <Practical service={service} now={now} />
        </div>
        <Week service={service} now={now} />
        <Where service={service} />
        <Sources service={service} />
      </Columns>
      {service.status === 'published' && <FeedbackForm about="service" of={service.id} />}
      {others.length > 0 && (
        <Section id="others" title={strings.others}>
          <Entries>{others.map((other) => <Other other={other} />)}</Entries>
        </Section>
      )}
      {keeps && <EditorsCard service={service} />}
      {keeps && <Section id="history" title={strings.history}><Timeline entries={happenings(history, view)} /></Section>}
      {(theme === 'safety' || theme === 'family') && <Leave to="https://www.wikipedia.org/" />}
    </>
  )
}

/** What a reader must know before all else. */
function States({ service, now, done }: Pick<ServiceProps, 'service' | 'now' | 'done'>) {
  const { t, duration } = useView()
  const { status } = service
  const said = done && Object.hasOwn(strings.done, done) ? strings.done[done as keyof typeof strings.done] : undefined
  const since = (service.confirmedAt.getTime() - now.getTime()) / 1000
  return (
    <>
      {said && <Notice tone="ok" title={said} />}
      {status === 'closed' && <Notice tone="warn" title={strings.closedTitle}><p>{t(strings.closedWay)}</p></Notice>}
      {status === 'draft' && <Notice title={strings.draftTitle} />}
      {status === 'hidden' && <Notice tone="warn" title={strings.hiddenTitle} icon="eye-off" />}
      {status === 'published' && isStale(service, now) && (
        <Notice tone="warn" title={strings.staleTitle} icon="phone"><p>{t(strings.stale, { time: duration(since) })}</p></Notice>
      )}
    </>
  )
}

function OnlyIn({ service }: { service: Service }) {
  const { t, lang } = useView()
  if (service.name[lang]) return null
  return <Notice icon="languages"><p>{t(strings.onlyIn, { in: t(inLanguage[service.sourceLang]) })}</p></Notice>
}

function Side({ service, now }: { service: Service; now: Date }) {
  const view = useView()
  const { t, city } = view
  const phone = service.phone ?? service.contactPhone
  const checked = checkedWords(view, service, now)
  return (
    <Card title={strings.contact} icon="phone">
      {phone && <Button label={words.call} kind="primary" icon="phone" full href={`tel:${phone}`}><bdi dir="ltr" class="ltr">{phoneShown(phone, city!.country)}</bdi></Button>}
      {service.lat !== null && service.lon !== null && <Button label={words.way} icon="navigation" full href={wayTo({ lat: service.lat, lon: service.lon })} />}
      {service.contactName && <p><Bdi>{t(service.contactName)}</Bdi></p>}
      {service.contactNote && t(service.contactNote) && <p class="hint">{t(service.contactNote)}</p>}
      {service.contactPhone && service.phone && service.contactPhone !== service.phone && <p><Tel number={service.contactPhone} shown={phoneShown(service.contactPhone, city!.country)} /></p>}
      {service.contactEmail && <p><a href={`mailto:${service.contactEmail}`}><bdi dir="ltr">{service.contactEmail}</bdi></a></p>}
      <p class="checked">{checked.words} · <Time at={service.confirmedAt} /></p>
    </Card>
  )
}

function Practical({ service, now }: { service: Service; now: Date }) {
  const view = useView()
  const { t, relative } = view
  const { cost, capacity, free, documents, sourceLang } = service
  const said = (text: Service['audience']) => t(filled(text, sourceLang))
  // Whoever confirms the service confirms its room.
  const since = (Math.max(service.capacityAt.getTime(), service.confirmedAt.getTime()) - now.getTime()) / 1000
  const room = free === null ? t(words.capacity[capacity]) : t(words.freePlaces, { n: free })
  return (
    <Facts facts={[
      ...(said(service.audience) ? [{ label: strings.who, value: said(service.audience) }] : []),
      { label: strings.cost, value: [t(words.cost[cost]), said(service.costNote)].filter(Boolean).join(' · ') },
      {
        label: strings.papers,
        value: documents.length === 0 ? t(words.noPapers) : <Points items={documents.map((paper) => said(paper))} />,
      },
      ...(service.languages.length > 0 ? [{ label: strings.languages, value: service.languages.map((code) => languageName(code, view)).join(' · ') }] : []),
      { label: strings.places, value: since > -86_400 ? room : t(strings.placesSince, { words: room, ago: relative(since) }) },
      { label: strings.offeredBy, value: <Bdi>{t(service.orgName)}</Bdi> },
    ]} />
  )
}

/** Where more can be read of it; in the demonstration, what was made up all the same. */
function Sources({ service: { sources } }: { service: Service }) {
  const { t, demo } = useView()
  if (sources.length === 0) return null
  return (
    <Section id="sources" title={strings.sources}>
      <Points items={sources.map((source) => <Bdi>{source}</Bdi>)} />
      {demo && <Hint>{t(strings.invented)}</Hint>}
    </Section>
  )
}

/** The hours of each day, today marked; the week begins as the city's does. */
function Week({ service: { hours }, now }: { service: Service; now: Date }) {
  const view = useView()
  const { t, city } = view
  if (hours === 'always') return <Section id="when" title={strings.when}><p>{t(words.openAlways)}</p></Section>
  const today = Math.floor(momentIn(city!, now).minute / 1440) + 1
  return (
    <Section id="when" title={strings.when}>
      <DataTable caption={strings.week} head={[strings.day, strings.hours]} rows={weekDays(city!).map((day) => {
        const spans = spansOn(hours, day)
        const name = dayName(view, day)
        return {
          label: day === today ? `${name} · ${t(strings.today)}` : name,
          cells: [spans.length === 0 ? t(strings.closedDay) : spans.map(([from, to]) => `\u2066${localDigits(view, `${from} – ${to}`)}\u2069`).join(' · ')],
        }
      })} />
      {(city!.settings.holidays?.length ?? 0) > 0 && <p class="hint">{t(strings.holidays)}</p>}
    </Section>
  )
}

function Where({ service }: { service: Service }) {
  const { t, city } = useView()
  const { lat, lon, name, sourceLang } = service
  const area = city!.areas.find(({ id }) => id === service.area)
  const address = t(filled(service.address, sourceLang))
  return (
    <Section id="where" title={strings.where}>
      {address && <p><Bdi>{address}</Bdi></p>}
      {area && !address && <p><Bdi>{t(area.name)}</Bdi></p>}
      {lat === null || lon === null
        ? <p class="hint">{t(strings.byPhone)}</p>
        : (
          <PinMap title={t(strings.mapOf, { city: t(city!.name) })} here={{ lat: city!.lat, lon: city!.lon, label: city!.name }} places={city!.areas}
            pins={[{ id: 'where', number: 1, label: filled(name, sourceLang), lat, lon, href: wayTo({ lat, lon }) }]} />
        )}
    </Section>
  )
}

function Other({ other }: { other: ServiceCard }) {
  const view = useView()
  const { href, city, t } = view
  return <Entry title={other.name} href={href(`/${city!.id}/services/${other.id}`)} eyebrow={other.orgName} text={other.what} meta={t(words.capacity[other.capacity])} />
}
