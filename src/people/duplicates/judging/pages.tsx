import { phoneShown } from '../../../kit/text.ts'
import { isolate } from '../../../kit/language.ts'
import { Bdi, type BesideRow, Button, Form, Hidden, Hint, type Likeness, Ltr, Masked, Notice, PageHead, Row, SideBySide, Tag } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { fieldLabels, type Identity, MergeButton, paperNames, searchStrings, sexes, whyOf } from '../../registry/index.ts'
import type { Shown } from '../actions.ts'
import { Likelihood, Parents, Who } from '../pages.tsx'
import type { Arrival } from '../pair.ts'
import { moves, movesOpenTo } from '../policy.ts'
import type { OnePair } from '../store.ts'
import { strings } from '../strings.ts'

type Props = Shown & {
  /** The next one to judge. */
  next: string | undefined
  /** What was decided, and of which pair if this is the one after it. */
  after: Arrival
}

/** Two files beside each other: what agrees, what differs, and the question. Who they are shows when it is asked for. */
export function PairPage(props: Props) {
  const { pair, identities, two, next } = props
  const { t, href, city } = useView()
  const base = href(`/${city!.id}/duplicates`)
  const isOpen = identities.some(Boolean)
  return (
    <>
      <Parents list />
      <Done {...props} />
      <PageHead title={strings.question} eyebrow={<Likelihood pair={pair} />} />
      {isOpen && <Notice><p>{t(strings.shownOnce)}</p></Notice>}
      <SideBySide caption={strings.sideBySide} heads={[<Head card={two[0]} />, <Head card={two[1]} />]} rows={rowsOf(props)} />
      {!isOpen && two.every(Boolean) && (
        <Form action={`${base}/${pair.id}/show`}>
          <Row><Button label={strings.open} icon="eye" kind={pair.status === 'open' ? 'primary' : 'secondary'} hotkey="KeyO" /></Row>
          <Hint>{t(strings.openHint)}</Hint>
        </Form>
      )}
      {pair.status === 'same' && two.every((card) => card && card.status !== 'merged') && <MergeButton ids={[pair.firstId, pair.secondId]} primary />}
      <Judging {...props} isOpen={isOpen} />
      <Row>
        {next && <Button label={strings.next} kind="quiet" end="arrow-right" href={`${base}/${next}`} hotkey="KeyN" />}
        <Button label={strings.toList} kind="quiet" href={base} />
      </Row>
    </>
  )
}

function Head({ card }: { card: Shown['two'][number] }) {
  const { href, city } = useView()
  return card ? <a href={href(`/${city!.id}/people/${card.id}`)}><Who card={card} /></a> : <Who card={card} />
}

const hotkeys: Record<string, string> = { same: 'KeyS', different: 'KeyD', unsure: 'KeyU' }

function Judging({ pair, isOpen }: Props & { isOpen: boolean }) {
  const { t, href, city, actor } = useView()
  const open = movesOpenTo(actor, pair)
  return (
    <>
      <Decided pair={pair} />
      <Form action={href(`/${city!.id}/duplicates/${pair.id}/moves`)}>
        <Row>
          {open.map((move) => (
            <Button label={moves[move].label} name="move" value={move} kind={move === 'same' && isOpen ? 'primary' : 'secondary'} {...(hotkeys[move] && { hotkey: hotkeys[move] })} />
          ))}
        </Row>
        {pair.status === 'different' && <Hint>{t(strings.changed)}</Hint>}
      </Form>
    </>
  )
}

function Decided({ pair: { status, by, decidedAt } }: { pair: OnePair }) {
  const { t, date } = useView()
  if (status === 'open' || !decidedAt) return null
  return <p><Tag label={strings.decided[status]} tone={status === 'same' ? 'ok' : 'info'} icon="check" /> <span class="hint">{t(strings.decidedBy, { who: isolate(by ?? ''), day: date(decidedAt) })}</span></p>
}

/** What became of the pair before this one, and the way back; of this one, what follows. */
function Done({ after: { done, before }, pair }: Props) {
  const { t, href, city } = useView()
  if (!done) return null
  const title = strings.decided[done]
  if (!before) return <Notice tone="ok" title={title}>{pair.status === 'same' && <p>{t(strings.sameNext)}</p>}</Notice>
  return (
    <Notice tone="ok" title={title}>
      <form method="post" action={href(`/${city!.id}/duplicates/${before}/moves`)}><Hidden name="move" value="reopen" /><Button label={strings.moves.reopen} small icon="undo-2" hotkey="KeyZ" /></form>
    </Notice>
  )
}

type Field = { piece: string; label: BesideRow['label']; value: (identity: Identity) => BesideRow['of'][number] | undefined; shown?: (card: NonNullable<Shown['two'][number]>) => BesideRow['of'][number] }

/** Field by field; names that were exchanged stand at the given name. */
function rowsOf({ levels, two, identities }: Props): BesideRow[] {
  const { t, city, date } = useView()
  const why = whyOf(levels)
  const differ = new Set<string>(why.differs)
  const likenessOf = (piece: string): Pick<BesideRow, 'likeness' | 'why'> => {
    const told = why.told.find(({ field }) => field === piece || (field === 'names' && piece === 'givenName'))
    const likeness: Likeness | undefined = told ? (told.how === 'same' ? 'same' : 'alike') : differ.has(piece === 'birthDate' ? 'birth' : piece.replace(/0$/, '')) ? 'differs' : undefined
    return { likeness, why: told && told.how !== 'same' ? searchStrings.reasons[told.word] : undefined }
  }
  const rows: Field[] = [
    ...(['givenName', 'fatherName', 'familyName'] as const).map((piece) => ({ piece, label: fieldLabels[piece]!, value: (identity: Identity) => identity[piece] && <Bdi>{identity[piece]}</Bdi> })),
    { piece: 'birthDate', label: strings.birth, value: ({ birthDate }) => birthDate && date(birthDate), shown: ({ birthYear }) => <Ltr>{birthYear ?? '—'}</Ltr> },
    { piece: 'sex', label: fieldLabels.sex!, value: () => undefined, shown: ({ sex }) => (sex ? t(sexes[sex]) : '—') },
    { piece: 'phone', label: fieldLabels.phone!, value: ({ phones }) => phones.length > 0 && <Ltr>{phones.map((phone) => phoneShown(phone, city!.country)).join(' · ')}</Ltr> },
    { piece: 'document', label: strings.document, value: ({ papers }) => papers.length > 0 && papers.map(({ kind, number }) => <div>{t(paperNames[kind])} <Ltr>{number}</Ltr></div>) },
    { piece: 'address0', label: fieldLabels.address!, value: ({ address }) => address && <Bdi>{address}</Bdi> },
  ]
  const cellOf = (at: 0 | 1, { value, shown }: Field) => {
    const [identity, card] = [identities[at], two[at]]
    return (identity && value(identity)) || (card && shown?.(card)) || (identity ? <span class="hint">{t(strings.unknown)}</span> : <Masked />)
  }
  return rows.map((row) => ({ label: row.label, of: [cellOf(0, row), cellOf(1, row)], ...likenessOf(row.piece) }))
}
