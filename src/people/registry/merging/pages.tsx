import { type Draft, draftOf } from '../../../kit/form.ts'
import { isolate, type Text } from '../../../kit/language.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, type BesideRow, Button, Card, Confirm, Crumbs, Field, Form, FormButtons, Hidden, Hint, type Likeness, Ltr, Notice, PageHead, Points, Radios, Row, Section, SideBySide, Time } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { said } from '../corrections/pages.tsx'
import { fieldLabels } from '../intake/words.ts'
import type { Person, PersonCard } from '../person.ts'
import { strings as words } from '../strings.ts'
import { papers } from '../words.ts'
import type { Two, whatMoves } from './actions.ts'
import { type Chosen, chosen, toChoose, usual, WithForm, type Whole } from './merge.ts'
import type { Listed } from './store.ts'
import { strings } from './strings.ts'

function Head({ person, sub }: { person: Pick<Person, 'id' | 'code'>; sub: Text }) {
  const { city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{person.code}</Ltr>} sub={sub} />
    </>
  )
}

/** With which file? */
export function WithPage({ person, draft }: { person: PersonCard; draft: Draft }) {
  const { href, city } = useView()
  const own = href(`/${city!.id}/people/${person.id}`)
  return (
    <>
      <Head person={person} sub={strings.sub} />
      <Form action={`${own}/merge/open`} draft={draft}>
        <Field name="with" label={strings.with} hint={strings.withHint} of={WithForm.shape.with} draft={draft} code short />
        <FormButtons label={strings.compare} end="arrow-right" cancel={{ href: own }} />
      </Form>
    </>
  )
}

type MergeProps = { two: Two; moves: Awaited<ReturnType<typeof whatMoves>>; draft: Draft }

/** Both files opened: what is the same, what must be chosen, what moves. */
export function MergePage({ two, moves, draft }: MergeProps) {
  const { stays, merged, a, b } = two
  const view = useView()
  const { t, href, city } = view
  const own = href(`/${city!.id}/people/${stays.id}`)
  const asked = toChoose(a, b)
  return (
    <>
      <Head person={stays} sub={strings.sub} />
      <Notice><p>{t(strings.whichStays, { stays: isolate(stays.code), merged: isolate(merged.code) })}</p></Notice>
      <SideBySide caption={strings.sideBySide} heads={[<HeadOf code={stays.code} word={strings.stays} />, <HeadOf code={merged.code} word={strings.joins} />]} rows={rowsOf(two, view)} />
      <Form action={`${own}/merge`} draft={draft}>
        <Hidden name="other" value={merged.id} />
        <Hidden name="version" value={String(stays.version)} />
        <Hidden name="otherVersion" value={String(merged.version)} />
        <h2>{t(strings.choose)}</h2>
        {asked.length === 0 && <p>{t(strings.nothingToChoose)}</p>}
        {asked.map((piece) => <Choice piece={piece} two={two} draft={draft} />)}
        <Hint>{t(strings.kept)}</Hint>
        <Moves moves={moves} />
        <FormButtons label={strings.submit} cancel={{ href: own }} />
      </Form>
    </>
  )
}

const HeadOf = ({ code, word }: { code: string; word: Text }) => {
  const { t } = useView()
  return <>{t(word)} · <Ltr>{code}</Ltr></>
}

const labels: Record<Chosen, Text> = { ...(fieldLabels as Record<Chosen, Text>), birth: strings.pieces.birth, home: strings.pieces.home }

function Choice({ piece, two: { stays, merged, a, b }, draft }: { piece: Chosen; two: Two; draft: Draft }) {
  const view = useView()
  const name = `take.${piece}`
  const options = [
    { value: 'a', label: valueOf(piece, a, stays, view), hint: stays.code }, { value: 'b', label: valueOf(piece, b, merged, view), hint: merged.code },
    ...(piece === 'notes' ? [{ value: 'both', label: strings.both }] : []),
  ]
  return <Radios name={name} label={labels[piece]} beside={piece !== 'notes' && piece !== 'address'} draft={draftOf({ [name]: usual(piece, a, b), ...draft.values })} options={options} />
}

/** A piece as people read it. */
function valueOf(piece: Chosen, whole: Whole, { code }: Pick<Person, 'code'>, { t, date }: View): string {
  const { birth } = whole
  if (piece === 'birth') return birth.day ? date(birth.day) : birth.year === null ? '' : t(birth.known === 'age' ? words.bornAbout : words.bornIn, { year: String(birth.year) })
  if (piece === 'home') return whole.home.householdId ? t(strings.homeOf, { code: isolate(code) }) : ''
  return said(piece, whole[piece] ?? '', t)
}

/** What at least one of the two says. */
function rowsOf({ stays, merged, a, b }: Two, view: View): BesideRow[] {
  const { t, city } = view
  const cell = (text: string) => <Bdi>{text || '—'}</Bdi>
  const row = (label: Text, one: string, other: string, likeness?: Likeness): BesideRow[] => (one || other ? [{ label, of: [cell(one), cell(other)], likeness }] : [])
  const alike = (one: string, other: string): Likeness | undefined => (!one || !other ? undefined : one === other ? 'same' : 'differs')
  const single = chosen.filter((piece) => piece !== 'home').flatMap((piece) => {
    const [one, other] = [valueOf(piece, a, stays, view), valueOf(piece, b, merged, view)]
    return row(labels[piece], one, other, alike(one, other))
  })
  const many = ([
    [strings.pieces.phones, ({ phones }) => phones.map((phone) => phoneShown(phone, city!.country)).join(' · ')],
    [strings.pieces.papers, ({ papers: held }) => held.map(({ kind, number }) => `${t(papers[kind])} ${number}`).join(' · ')],
    [fieldLabels.languages!, ({ languages }) => said('languages', languages, t)],
    [fieldLabels.specificNeeds!, ({ specificNeeds }) => said('specificNeeds', specificNeeds, t)],
  ] satisfies [Text, (whole: Whole) => string][]).flatMap(([label, of]) => row(label, of(a), of(b)))
  return [...single, ...many]
}

function Moves({ moves: { needs, referrals, helped, twice } }: Pick<MergeProps, 'moves'>) {
  const { t, href, city } = useView()
  return (
    <Section id="moves" title={strings.moves}>
      <Points items={[
        `${t(strings.needs, { n: needs })} · ${t(strings.referrals, { n: referrals })}`,
        ...(helped > 0 ? [t(strings.helped, { n: helped })] : []), t(strings.consents), t(strings.histories),
      ]} />
      {twice.length > 0 && (
        <Notice tone="warn" title={strings.twice}>
          <p>{t(strings.twiceText)}</p>
          <Row>{twice.map(({ id, distributionId, title }) => <><Bdi>{title}</Bdi> <a href={href(`/${city!.id}/assistance/distributions/${distributionId}/entitlements/${id}`)}>{t(strings.see)}</a></>)}</Row>
        </Notice>
      )}
    </Section>
  )
}

/** Beside a file: what became part of it, and the way back. */
export function Holds({ person, merges }: { person: Person; merges: Listed[] }) {
  const { t, href, city } = useView()
  if (merges.length === 0) return null
  return (
    <Card title={strings.holds} icon="combine">
      {merges.map(({ id, code, by, mergedAt }, i) => (
        <div class="stack tight">
          <p><Ltr>{code}</Ltr></p>
          <p class="hint">{t(strings.mergedBy, { who: isolate(by ?? '') })} · <Time at={mergedAt} /></p>
          {i === 0 && (
            <form method="post" action={href(`/${city!.id}/people/${person.id}/unmerge`)}>
              <Hidden name="merge" value={id} />
              <Confirm label={strings.undo} question={strings.undoAsk} yes={strings.undo} />
            </form>
          )}
        </div>
      ))}
    </Card>
  )
}

/** Leads to merging, from wherever it was decided that two files are of one person. */
export function MergeButton({ ids: [one, other], primary }: { ids: [string, string]; primary?: boolean }) {
  const { href, city } = useView()
  return (
    <form method="post" action={href(`/${city!.id}/people/${one}/merge/open`)}>
      <Hidden name="other" value={other} />
      <Button label={strings.title} icon="combine" kind={primary ? 'primary' : 'secondary'} hotkey="KeyM" />
    </form>
  )
}
