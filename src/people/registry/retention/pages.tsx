import type { Draft } from '../../../kit/form.ts'
import { Bdi, Button, Confirm, Crumbs, Empty, Field, Form, FormButtons, ListTable, Ltr, Notice, PageHead, Radios, Row, Section, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { EraseForm, type PersonCard } from '../person.ts'
import { can } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { eraseReasons, looks as reasons } from '../words.ts'
import { LimitForm, PeriodsForm } from './retention.ts'
import type { listSearchesByDay } from '../search/store.ts'
import type { Erasure, listComparisons, listLooksByDay } from './store.ts'
import { strings } from './strings.ts'

function Parents({ person }: { person?: PersonCard }) {
  const { city, actor } = useView()
  const base = `/${city!.id}/people`
  if (!can.work(actor, city!.id)) return null
  return <Crumbs trail={[{ label: words.people, path: base }, ...(person ? [{ label: person.code, path: `${base}/${person.id}` }] : [])]} />
}

export function AskErasePage({ person, draft }: { person: PersonCard; draft: Draft }) {
  const { t, href, city } = useView()
  const own = href(`/${city!.id}/people/${person.id}`)
  const { retention: _, ...reasons } = eraseReasons
  return (
    <>
      <Parents person={person} />
      <PageHead title={strings.ask.title} eyebrow={<Ltr>{person.code}</Ltr>} />
      <Notice tone="warn"><p>{t(strings.ask.text)}</p></Notice>
      <Form action={`${own}/erase`} draft={draft}>
        <Radios name="reason" label={strings.ask.reason} of={EraseForm.shape.reason} draft={draft} options={reasons} />
        <FormButtons label={strings.ask.submit} danger cancel={{ href: own }} />
      </Form>
    </>
  )
}

const tones = { asked: 'warn', confirmed: 'info', refused: 'neutral', done: 'neutral' } as const

export function ErasuresPage({ erasures }: { erasures: Erasure[] }) {
  const { t } = useView()
  return (
    <>
      <Parents />
      <PageHead title={strings.list.title} sub={strings.list.sub} />
      {erasures.length === 0
        ? <Empty title={strings.list.none} text={strings.list.noneText} />
        : (
          <ListTable caption={strings.list.sub} rows={erasures} columns={[
            { label: strings.list.file, place: 'title', cell: ({ personCode }) => <b><Ltr>{personCode}</Ltr></b> },
            { label: strings.list.reason, cell: ({ reason }) => t(eraseReasons[reason]) },
            { label: strings.list.askedBy, labelled: true, cell: ({ asker, askedAt }) => <><Bdi>{asker ?? t(strings.list.clock)}</Bdi> · <Time at={askedAt} /></> },
            { label: strings.list.state, place: 'end', cell: (erasure) => <Row><Tag label={strings.statuses[erasure.status]} tone={tones[erasure.status]} />{erasure.decider && <Bdi>{erasure.decider}</Bdi>}<Decision erasure={erasure} /></Row> },
          ]} />
        )}
    </>
  )
}

function Decision({ erasure }: { erasure: Erasure }) {
  const { t, href, actor, city } = useView()
  if (erasure.status !== 'asked') return null
  if (!can.confirmErasure(actor, city!.id, erasure)) return <span class="hint">{t(strings.list.ownRequest)}</span>
  return (
    <form method="post" action={href(`/${city!.id}/people/erasures/${erasure.id}`)} class="row">
      <Confirm label={strings.list.confirm} question={strings.list.confirmAsk} yes={strings.list.confirm} name="decision" value="confirmed" />
      <Button label={strings.list.refuse} kind="quiet" small name="decision" value="refused" />
    </form>
  )
}

type SettingsProps = { draft: Draft; most: number; saved: boolean }

export function SettingsPage({ draft, most, saved }: SettingsProps) {
  const { t, href, city, actor } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Parents />
      {saved && <Notice tone="ok" title={strings.settings.saved} />}
      <PageHead title={strings.settings.title} sub={strings.settings.text} />
      {can.setRetention(actor, city!.id) && (
        <Form action={href(`${base}/settings`)} draft={draft}>
          <Field name="idle" label={strings.settings.idle} of={PeriodsForm.shape.idle} draft={draft} short />
          <Field name="keep" label={strings.settings.keep} hint={t(strings.settings.keepHint, { n: most })} of={PeriodsForm.shape.keep} draft={draft} short />
          <FormButtons label={strings.settings.save} />
        </Form>
      )}
      {can.limitRetention(actor, city!.id) && (
        <Form action={href(`${base}/settings/city`)} draft={draft}>
          <Field name="most" label={strings.settings.most} hint={strings.settings.mostHint} of={LimitForm.shape.most} draft={draft} short />
          <FormButtons label={strings.settings.save} />
        </Form>
      )}
    </>
  )
}

type LooksProps = { searches: Awaited<ReturnType<typeof listSearchesByDay>>; looks: Awaited<ReturnType<typeof listLooksByDay>>; comparisons: Awaited<ReturnType<typeof listComparisons>> }

/** How much each member opened, day by day; a registry that a machine compared is a line of its own. */
export function LooksPage({ searches, looks, comparisons }: LooksProps) {
  const { t, n } = useView()
  const lines = [...looks.map((look) => ({ ...look, why: reasons[look.reason] })), ...comparisons.map((one) => ({ ...one, why: strings.looks.compared }))]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  return (
    <>
      <Parents />
      <PageHead title={strings.looks.title} sub={strings.looks.sub} />
      {lines.length === 0
        ? <Empty icon="eye" title={strings.looks.none} />
        : (
          <ListTable caption={strings.looks.sub} rows={lines} columns={[
            { label: strings.looks.day, place: 'start', cell: ({ day }) => <Time at={day} /> },
            { label: strings.looks.who, place: 'title', cell: ({ by }) => <Bdi>{by}</Bdi> },
            { label: strings.looks.why, cell: ({ why }) => t(why) },
            { label: strings.looks.people, place: 'end', number: true, cell: ({ people }) => n(people) },
          ]} />
        )}
      {searches.length > 0 && (
        <Section id="searches" title={strings.looks.searches}>
          <ListTable caption={strings.looks.searchesSub} rows={searches} columns={[
            { label: strings.looks.day, place: 'start', cell: ({ day }) => <Time at={day} /> },
            { label: strings.looks.who, place: 'title', cell: ({ by }) => <Bdi>{by}</Bdi> },
            { label: strings.looks.inVain, number: true, labelled: true, cell: ({ inVain }) => n(inVain) },
            { label: strings.looks.searches, place: 'end', number: true, cell: (row) => n(row.n) },
          ]} />
        </Section>
      )}
    </>
  )
}
