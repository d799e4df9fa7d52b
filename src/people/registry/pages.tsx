import { countedTo } from '../../kit/counts.ts'
import type { Text } from '../../kit/language.ts'
import { themeIcons, themeNames } from '../../kit/themes.ts'
import { Bdi, Button, Empty, FilterBar, Hint, Icon, KeysHint, ListTable, Ltr, Menu, Notice, PageHead, Pager, Relative, Row, Tag, Views } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import type { NextNeed } from '../needs/index.ts'
import { strings as extracts } from './extracts/strings.ts'
import { strings as imports } from './imports/strings.ts'
import { cursorOf, type PersonFilter, type SpecificNeed, statuses } from './person.ts'
import { can } from './policy.ts'
import type { listPersons } from './store.ts'
import { strings } from './strings.ts'
import { specificNeeds } from './words.ts'

type Listed = Awaited<ReturnType<typeof listPersons>>[number]
type ListProps = {
  people: Listed[]
  needs: Map<string, SpecificNeed[]>
  next: Map<string, NextNeed>
  filter: PersonFilter
  count: number
  more: boolean
  unfinished: { id: string; savedAt: Date } | undefined
  now: Date
}

/** The organisation's people: initials and codes, what they need, what comes next. Never a name. */
export function ListPage({ people, needs, next, filter, count, more, unfinished, now }: ListProps) {
  const { t, href, city, with: changed } = useView()
  const base = `/${city!.id}/people`
  const order = filter.need ? 'registered' : 'activeAt'
  return (
    <>
      <PageHead title={strings.people} sub={[count > countedTo ? t(strings.countMore, { n: countedTo }) : t(strings.count, { n: count }), t(strings.order[order])].join(' · ')}>
        <Button label={strings.search} icon="search" href={href(`${base}/search`)} hotkey="Slash" />
        <Button label={strings.register} kind="primary" icon="plus" href={href(`${base}/new`)} hotkey="KeyN" />
        <More filter={filter} />
      </PageHead>
      {unfinished && <Unfinished {...unfinished} now={now} />}
      <Views current={filter.status} param="status" views={statuses.map((id) => ({ id, label: strings.views[id] }))} />
      <FilterBar keep={['status']} filters={[{ name: 'need', label: strings.specificNeeds, options: specificNeeds, any: strings.anyNeed }]} />
      {people.length > 0 ? <People people={people} needs={needs} next={next} order={order} now={now} /> : <Nobody filtered={filter.need !== undefined} />}
      {more && <Pager next={changed({ after: cursorOf(filter)(people.at(-1)!) })} />}
      <Hint>{t(strings.noNames)}</Hint>
      <KeysHint />
    </>
  )
}

function More({ filter: { status, need } }: Pick<ListProps, 'filter'>) {
  const { t, href, city, actor } = useView()
  const list = new URLSearchParams({ status, ...(need && { need }) })
  const base = `/${city!.id}/people`
  return (
    <Menu label={strings.more} kind="quiet">
      <a href={href(`${base}/quick`)}>{t(strings.quick)}</a>
      <a href={href(`/${city!.id}/duplicates`)}>{t(strings.toDuplicates)}</a>
      <a href={href(`${base}/imports`)}>{t(imports.open)}</a>
      <a href={href(`${base}/extracts?${list}`)}>{t(extracts.open)}</a>
      <a href={href(`${base}/erasures`)}>{t(strings.toErasures)}</a>
      {can.setRetention(actor, city!.id) && <a href={href(`${base}/settings`)}>{t(strings.toSettings)}</a>}
      {can.seeLooks(actor, city!.id) && <a href={href(`${base}/looks`)}>{t(strings.toLooks)}</a>}
    </Menu>
  )
}

type PeopleProps = Pick<ListProps, 'people' | 'needs' | 'next' | 'now'> & { order: keyof typeof strings.order }

function People({ people, needs, next, order, now }: PeopleProps) {
  const { t, href, city } = useView()
  return (
    <ListTable
      caption={`${t(strings.people)} · ${t(strings.order[order])}`}
      rows={people}
      href={({ id }) => href(`/${city!.id}/people/${id}`)}
      columns={[
        { label: strings.person, place: 'title', cell: (person) => <Row><b><Bdi>{person.initials || '—'}</Bdi></b><span class="hint"><Ltr>{person.code}</Ltr>{person.birthYear !== null && <> · <span class="vh">{t(strings.year)}</span> <Ltr>{person.birthYear}</Ltr></>}</span></Row> },
        { label: strings.nextStep, cell: ({ id, status }) => <NextOf need={next.get(id)} closed={status !== 'open'} /> },
        { label: strings.specificNeeds, cell: ({ id }) => <Row>{(needs.get(id) ?? []).slice(0, 3).map((need) => <Tag label={specificNeeds[need] ?? need} />)}</Row> },
        { label: strings.activity, place: 'end', ...(order === 'activeAt' && { sorted: 'descending' }), cell: ({ activeAt }) => <span class="hint"><Relative at={activeAt} now={now} /></span> },
      ]}
    />
  )
}

/** What comes next for a person, by their most pressing need. */
export function nextOf(need: NextNeed | undefined, closed: boolean): Text {
  if (closed) return strings.next.nothing
  if (!need) return strings.next.ask
  return need.status === 'open' ? strings.next.answer : strings.next.follow
}

function NextOf({ need, closed }: { need: NextNeed | undefined; closed: boolean }) {
  const { t } = useView()
  return (
    <span class="row">
      {t(nextOf(need, closed))}
      {need && <span class="row hint"><Icon name={themeIcons[need.theme]} size={16} />{t(themeNames[need.theme])}</span>}
    </span>
  )
}

function Nobody({ filtered }: { filtered: boolean }) {
  const { href, city, with: changed } = useView()
  return filtered
    ? <Empty title={strings.empty.filtered} text={strings.empty.filteredText}><Button label={strings.empty.showAll} kind="primary" href={changed({ need: undefined })} /></Empty>
    : <Empty title={strings.empty.title} text={strings.empty.text}><Button label={strings.register} kind="primary" href={href(`/${city!.id}/people/new`)} /></Empty>
}

function Unfinished({ id, savedAt, now }: { id: string; savedAt: Date; now: Date }) {
  const { t, href, city, relative } = useView()
  const base = `/${city!.id}/people/new/${id}`
  return (
    <Notice title={strings.unfinished.title}>
      <p>{t(strings.unfinished.text, { when: relative((savedAt.getTime() - now.getTime()) / 1000) })}</p>
      <Row>
        <Button label={strings.unfinished.resume} kind="primary" small href={href(base)} />
        <form method="post" action={href(`${base}/discard`)}><Button label={strings.unfinished.discard} kind="quiet" small /></form>
      </Row>
    </Notice>
  )
}
