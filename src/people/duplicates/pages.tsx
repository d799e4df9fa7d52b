import { countedTo } from '../../kit/counts.ts'
import { Button, Crumbs, Empty, Form, Hint, KeysHint, ListTable, Ltr, Notice, PageHead, Pager, Row, Tag, type Tone, Views } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { type PersonCard, registryStrings, Why, whyOf } from '../registry/index.ts'
import type { describePairs } from './actions.ts'
import { cursorOf, type PairFilter, type Status, statuses, wordFor } from './pair.ts'
import { type getModel, pageSize } from './store.ts'
import { strings } from './strings.ts'

type Model = Awaited<ReturnType<typeof getModel>>
type ListProps = { pairs: Awaited<ReturnType<typeof describePairs>>; counts: Record<Status, number>; filter: PairFilter; model: Model; running: string | undefined }

/** Pairs of files in one state, in codes and initials; what they agree on in words. */
export function ListPage({ pairs, counts, filter, model, running }: ListProps) {
  const { t, href, city, with: changed } = useView()
  const base = `/${city!.id}/duplicates`
  const n = counts[filter.view]
  return (
    <>
      <Parents />
      <PageHead title={strings.title} sub={[n > countedTo ? t(strings.morePairs, { n: countedTo }) : t(strings.foundPairs, { n }), t(strings.order)].join(' · ')} />
      <p>{t(strings.intro)}</p>
      <Views current={filter.view} views={statuses.map((id) => ({ id, label: strings.views[id], count: counts[id] }))} />
      {pairs.length === 0 && <Empty title={strings.empty[filter.view]} text={strings.empty.text} />}
      {pairs.length > 0 && (
        <ListTable
          caption={`${t(strings.title)} · ${t(strings.order)}`} rows={pairs.slice(0, pageSize)} href={({ id }) => href(`${base}/${id}`)}
          columns={[
            { label: strings.how, place: 'start', cell: (pair) => <Likelihood pair={pair} /> },
            { label: strings.two, place: 'title', cell: ({ two }) => <Row>{two.map((card) => <span><Who card={card} /></span>)}</Row> },
            { label: strings.agrees, cell: ({ levels }) => <Why {...whyOf(levels)} /> },
          ]}
        />
      )}
      {pairs.length > pageSize && <Pager next={changed({ after: cursorOf(pairs[pageSize - 1]!) })} />}
      {pairs.length > 0 && <KeysHint />}
      <Search model={model} running={running} />
    </>
  )
}

export function Parents({ list }: { list?: boolean }) {
  const { city } = useView()
  const trail = [{ label: registryStrings.people, path: `/${city!.id}/people` }, ...(list ? [{ label: strings.title, path: `/${city!.id}/duplicates` }] : [])]
  return <Crumbs trail={trail} />
}

const tones: Record<ReturnType<typeof wordFor>, Tone> = { nearlySure: 'warn', likely: 'info', possible: 'neutral' }
export const Likelihood = ({ pair }: { pair: { likelihood: number } }) => <Tag label={strings.likelihood[wordFor(pair)]} tone={tones[wordFor(pair)]} icon="users" />

/** «A. D. · LM-P1 · 1994»: what a list may show. */
export function Who({ card }: { card: PersonCard | undefined }) {
  const { t } = useView()
  if (!card) return <>{t(strings.gone)}</>
  return <><bdi>{card.initials || '—'}</bdi> · <Ltr>{card.code}</Ltr>{card.birthYear !== null && <> · <Ltr>{card.birthYear}</Ltr></>}</>
}

/** Comparing all: what it is, what it has learned, and the button. */
function Search({ model, running }: Pick<ListProps, 'model' | 'running'>) {
  const { t, href, city, date } = useView()
  return (
    <>
      {running && (
        <Notice title={strings.running}><Button label={strings.follow} small href={href(`/jobs/${running}`)} /></Notice>
      )}
      {model && <Hint>{t(strings.compared, { n: model.people, day: date(model.fittedAt) })}{model.decisions > 0 && <> · {t(strings.learned, { n: model.decisions })}</>}</Hint>}
      {!running && (
        <Form action={href(`/${city!.id}/duplicates/find`)}>
          <Row><Button label={strings.find} icon="search" kind={model ? 'secondary' : 'primary'} /></Row>
          <Hint>{t(strings.findHint)}</Hint>
        </Form>
      )}
    </>
  )
}
