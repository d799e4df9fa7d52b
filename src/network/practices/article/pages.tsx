// The page of one practice: an article that acts.
import { isMember } from '../../../kit/actor.ts'
import { isolate } from '../../../kit/language.ts'
import { QrCode } from '../../../kit/qr.tsx'
import {
  Bdi, Button, Card, Columns, Crumbs, Hint, Lineage, Listen, ListTable, Notice, PageHead, Points, PrintButton, Row, Section, Tag, Time,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { countryName } from '../../members/index.ts'
import { AnsweredQuestions } from '../asking/pages.tsx'
import { completeIn } from '../passages.ts'
import { can } from '../policy.ts'
import { type Adoption, isEmpty, type Practice, type PracticeWithText, type Question } from '../practice.ts'
import { strings as shared } from '../strings.ts'
import { sectionName } from '../writing/strings.ts'
import type { Journey, Stop } from '../journey/journey.ts'
import { strings } from '../reading/strings.ts'
import { Context, KeyFacts, Means, ResultList, Said, StepsAndWarnings, useSaid } from './text.tsx'

type Props = {
  practice: PracticeWithText
  journey: Journey
  near: Practice[]
  questions: Question[]
  answerTime: { answers: number; hours: number }
}

export function PracticePage({ practice, journey, near, questions, answerTime }: Props) {
  const { t, lang } = useView()
  const { content, cityName, country, theme, status } = practice
  const said = useSaid(practice.lang)
  const mine = { content, lang: practice.lang }
  return (
    <>
      <Crumbs trail={[{ label: shared.practices, path: '/practices' }, { label: shared.themes[theme], path: `/practices?theme=${theme}` }]} />
      <Columns about={strings.aboutAct} follow side={<Side practice={practice} journey={journey} near={near} answerTime={answerTime} />}>
        <PageHead large title={said(content.title)} lead={said(content.summary)} icon="map-pin"
          eyebrow={t(strings.place, { city: isolate(t(cityName)), country: t(countryName(country)) })}
          sub={<span class="row">
            {status === 'archived' ? <Tag label={shared.statuses.archived} tone="warn" icon="archive" /> : <Tag label={strings.reviewed} tone="ok" icon="circle-check" />}
            <span>{t(strings.updated)} <Time at={practice.publishedAt!} /></span><Listen target="story" />
          </span>}
          jump={{ label: t(strings.jump, { city: t(cityName) }), icon: 'sprout', href: '#act' }} />
        {status === 'archived' && <Notice tone="warn" title={strings.archivedTitle}>{practice.archiveNote && <p lang={practice.archiveLang ?? undefined} dir="auto">{practice.archiveNote}</p>}</Notice>}
        {!completeIn(content).includes(lang) && <Notice><p>{t(strings.otherLanguage)}</p></Notice>}
        <div id="story" class="stack loose">
          <KeyFacts {...mine} />
          <JourneySection journey={journey} />
          <Context {...mine} />
          <StepsAndWarnings {...mine} />
          <Means {...mine} />
          <AnsweredQuestions practiceId={practice.id} questions={questions} />
          <Ground practice={practice} />
        </div>
      </Columns>
    </>
  )
}

/** Where what is told can be read, and in a demonstration what was made up. */
function Ground({ practice: { content } }: { practice: PracticeWithText }) {
  const { t, tag } = useView()
  const fields = new Intl.ListFormat(tag).format(content.invented.flatMap((field) => sectionName(field) ?? []).map((name) => t(name)))
  if (content.sources.length === 0 && !fields) return null
  return (
    <Section id="sources" title={strings.sources}>
      {content.sources.length > 0 && <Points items={content.sources.map((source) => <Bdi>{source}</Bdi>)} />}
      {fields && <Hint>{t(strings.invented, { fields })}</Hint>}
    </Section>
  )
}

function Side({ practice, journey, near, answerTime }: Omit<Props, 'questions'>) {
  const { t, href, actor } = useView()
  const { id, content, lang: first } = practice
  return (
    <>
      <Card id="act" title={strings.act}>
        <Act practice={practice} journey={journey} answerTime={answerTime} />
        <Row><Button kind="quiet" small icon="file-text" label={strings.sheet} href={href(`/practices/${id}/sheet`)} /><PrintButton /></Row>
        {can.follow(actor, practice) && <Button small label={strings.work} icon="folder-open" href={href(`/practices/${id}/work`)} />}
      </Card>
      {content.results.length > 0 && <Card title={strings.changed}><ResultList content={content} lang={first} /></Card>}
      {!isEmpty(content.contact) && <Card title={strings.contact} icon="mail"><p><bdi><Said text={content.contact} first={first} /></bdi></p></Card>}
      {near.length > 0 && (
        <Card id="near" title={strings.near}>
          <Points items={near.map((one) => (
            <a href={href(`/practices/${one.id}`)}><Said text={one.title} first={one.lang} /> – <bdi>{t(one.cityName)}</bdi></a>
          ))} />
        </Card>
      )}
      {practice.publishedRevision! > 1 && <a href={href(`/practices/${id}/revisions`)}>{t(strings.revisions)}</a>}
    </>
  )
}

/** Adopt or ask: the two things to do with a practice. */
function Act({ practice, journey, answerTime }: Pick<Props, 'practice' | 'journey' | 'answerTime'>) {
  const { t, href, actor, duration } = useView()
  const { id, cityName } = practice
  if (!isMember(actor)) {
    return (
      <>
        <p>{t(strings.signInToAct)}</p>
        <Button full kind="primary" label={strings.signIn} href={href(`/sign-in?back=${encodeURIComponent(href(`/practices/${id}`))}`)} />
        <Button full label={strings.join} href={href('/cities/join')} />
      </>
    )
  }
  const own = ownAdoption(journey, id, actor.org.id)
  return (
    <>
      {own && <Button full kind="primary" icon="list-checks" label={strings.adopted} href={href(`/practices/adoptions/${own.id}`)} />}
      {!own && can.adopt(actor, practice) && (
        <>
          <Button full kind="primary" icon="sprout" label={strings.adopt} href={href(`/practices/${id}/adopt`)} />
          <Hint>{t(strings.adoptHint)}</Hint>
        </>
      )}
      {can.ask(actor, practice) && (
        <>
          <Button full icon="message-circle" label={t(strings.ask, { city: t(cityName) })} href={href(`/practices/${id}/questions#ask`)} />
          <Hint>
            {answerTime.answers > 0
              ? t(strings.answersIn, { time: duration(Math.max(1, answerTime.hours / answerTime.answers) * 3600) })
              : t(strings.noAnswersYet)}
          </Hint>
        </>
      )}
    </>
  )
}

const ownAdoption = ({ stops }: Journey, practiceId: string, orgId: string): Adoption | undefined =>
  stops.map(({ adoption }) => adoption).find((one) => one?.practiceId === practiceId && one.orgId === orgId && one.status !== 'stopped')

export const adoptionLook: Record<Adoption['status'], { tone: 'neutral' | 'ok' | 'warn'; icon: string }> = {
  considering: { tone: 'neutral', icon: 'circle-dot' },
  planned: { tone: 'warn', icon: 'hourglass' },
  running: { tone: 'ok', icon: 'circle-check' },
  done: { tone: 'ok', icon: 'check-check' },
  stopped: { tone: 'neutral', icon: 'circle-pause' },
}

function JourneySection({ journey }: { journey: Journey }) {
  const { t, href, n } = useView()
  if (journey.stops.length < 2) return null
  const place = ({ country, adoption, from }: Stop) => [
    t(countryName(country)),
    ...(adoption ? [n(adoption.createdAt.getFullYear(), { useGrouping: false }), t(strings.fromCity, { city: t(from!) })] : []),
  ].join(' · ')
  return (
    <Section id="journey" title={strings.journey} sub={strings.journeySub}>
      <Lineage title={strings.mapTitle} cities={journey.cities} arcs={journey.arcs} />
      <ListTable caption={strings.journeySub} rows={journey.stops}
        href={({ practiceId, cityId }) => href(practiceId ? `/practices/${practiceId}` : `/cities/${cityId}`)}
        columns={[
          { label: strings.city, place: 'title', cell: ({ name }) => <bdi>{t(name)}</bdi> },
          { label: strings.country, place: 'line', cell: (stop) => <span class="hint">{place(stop)}</span> },
          { label: strings.note, place: 'line', cell: ({ adoption }) => adoption && <AdoptionNote adoption={adoption} /> },
          {
            label: strings.state, place: 'end', cell: ({ adoption }) => adoption
              ? <Tag label={shared.adoptionStatuses[adoption.status]} {...adoptionLook[adoption.status]} />
              : <Tag label={strings.origin} tone="info" icon="sprout" />,
          },
        ]} />
    </Section>
  )
}

function AdoptionNote({ adoption: { note, kind, resultId } }: { adoption: Adoption }) {
  const { t, lang } = useView()
  if (!isEmpty(note)) return <Said text={note} first={lang} />
  return <>{t(resultId ? strings.ownStory : shared.kinds[kind])}</>
}

/** A sheet for the table of a meeting: the practice, and a code that leads to its page. */
export function PracticeSheet({ practice, address }: { practice: PracticeWithText; address: string }) {
  const { t } = useView()
  const { content, lang, cityName, country } = practice
  const said = useSaid(lang)
  return (
    <>
      <Row between><Crumbs trail={[{ label: said(content.title), path: `/practices/${practice.id}` }]} /><PrintButton /></Row>
      <PageHead large title={said(content.title)} lead={said(content.summary)} eyebrow={t(strings.place, { city: isolate(t(cityName)), country: t(countryName(country)) })}>
        <QrCode text={address} label={t(strings.scan)} size={112} />
      </PageHead>
      <KeyFacts content={content} lang={lang} />
      <Section id="changed" title={strings.changed}><ResultList content={content} lang={lang} /></Section>
      <StepsAndWarnings content={content} lang={lang} />
      <Means content={content} lang={lang} />
      {!isEmpty(content.contact) && <Section id="contact" title={strings.contact}><p><bdi><Said text={content.contact} first={lang} /></bdi></p></Section>}
    </>
  )
}
