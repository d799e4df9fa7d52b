// What an organisation writes, reviews, answers and takes up.
import type { Text } from '../../../kit/language.ts'
import { Button, Empty, ListTable, PageHead, Section, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { listAdoptions } from '../adopting/store.ts'
import type { listUnanswered } from '../asking/store.ts'
import { can } from '../policy.ts'
import type { Practice } from '../practice.ts'
import { adoptionLook } from '../article/pages.tsx'
import { StatusTag } from '../reading/pages.tsx'
import { strings as reading } from '../reading/strings.ts'
import { strings as shared } from '../strings.ts'
import { strings } from './strings.ts'

type Adoptions = Awaited<ReturnType<typeof listAdoptions>>
type Props = { toReview: Practice[]; written: Practice[]; questions: Awaited<ReturnType<typeof listUnanswered>>; adoptions: Adoptions; taken: Adoptions }

export function OursPage({ toReview, written, questions, adoptions, taken }: Props) {
  const { href, actor } = useView()
  const nothing = [toReview, written, questions, adoptions, taken].every(({ length }) => length === 0)
  return (
    <>
      <PageHead title={strings.ours} sub={strings.order}>
        {can.create(actor) && <Button kind="primary" icon="pencil" label={reading.write} href={href('/practices/new')} hotkey="KeyN" />}
        {can.bringIn(actor) && <Button icon="upload" label={reading.import} href={href('/practices/import')} />}
      </PageHead>
      {nothing && <Empty icon="lightbulb" title={strings.none} text={strings.noneWhy} />}
      {toReview.length > 0 && <Section id="review" title={strings.toReview}><Practices rows={toReview} /></Section>}
      {questions.length > 0 && <Section id="unanswered" title={strings.unanswered}><Questions rows={questions} /></Section>}
      {written.length > 0 && <Section id="written" title={strings.written}><Practices rows={written} /></Section>}
      {adoptions.length > 0 && <Section id="adoptions" title={strings.adoptions}><Adopted rows={adoptions} own /></Section>}
      {taken.length > 0 && <Section id="taken" title={strings.takenFromUs}><Adopted rows={taken} /></Section>}
    </>
  )
}

/** A text of which only one language may be there yet. */
const some = (text: Text, lang: keyof Text) => text[lang] || text.ar || text.fr || text.en

function Practices({ rows }: { rows: Practice[] }) {
  const { t, lang, href } = useView()
  return (
    <ListTable caption={strings.order} rows={rows} href={({ id }) => href(`/practices/${id}/work`)} columns={[
      { label: strings.practice, place: 'title', cell: ({ title }) => <bdi>{t(some(title, lang))}</bdi> },
      { label: strings.city, place: 'line', cell: ({ cityName, orgName, orgKind }) => <bdi>{t(orgKind === 'city' ? cityName : orgName)}</bdi> },
      { label: reading.theme, place: 'line', cell: ({ theme }) => t(shared.themes[theme]) },
      { label: strings.state, place: 'end', cell: ({ status }) => <StatusTag status={status} /> },
    ]} />
  )
}

function Questions({ rows }: { rows: Props['questions'] }) {
  const { t, lang, href } = useView()
  return (
    <ListTable caption={strings.unanswered} rows={rows} href={({ practiceId, id }) => href(`/practices/${practiceId}/questions#q-${id}`)} columns={[
      { label: strings.question, place: 'title', cell: ({ body }) => <bdi>{body.length > 120 ? `${body.slice(0, 120)}…` : body}</bdi> },
      { label: strings.practice, place: 'line', cell: ({ title }) => <bdi>{t(some(title, lang))}</bdi> },
      { label: strings.from, place: 'line', cell: ({ fromName }) => <bdi>{t(fromName)}</bdi> },
      { label: strings.state, place: 'end', cell: ({ askedAt }) => <Time at={askedAt} /> },
    ]} />
  )
}

/** `own`: taken up by this city, each with its file; else taken up from it. */
function Adopted({ rows, own }: { rows: Adoptions; own?: boolean }) {
  const { t, lang, href } = useView()
  return (
    <ListTable caption={own ? strings.adoptions : strings.takenFromUs} rows={rows}
      href={({ id, practiceId }) => href(own ? `/practices/adoptions/${id}` : `/practices/${practiceId}#journey`)} columns={[
        { label: strings.practice, place: 'title', cell: ({ title }) => <bdi>{t(some(title, lang))}</bdi> },
        { label: strings.city, place: 'line', cell: ({ originName, cityName }) => <bdi>{t(own ? originName : cityName)}</bdi> },
        { label: strings.state, place: 'end', cell: ({ status }) => <Tag label={shared.adoptionStatuses[status]} {...adoptionLook[status]} /> },
      ]} />
  )
}
