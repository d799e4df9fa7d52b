import type { Child } from 'hono/jsx'
import type { Draft, FormValues } from '../../../kit/form.ts'
import { spoken } from '../../../kit/spoken.ts'
import { Bdi, Button, Card, Checkbox, Crumbs, Form, FormButtons, Hint, Ltr, PageHead, Points, Radios, Row, Steps, SummaryList } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { Why } from '../search/pages.tsx'
import { strings as words } from '../strings.ts'
import { educations, fields, hows, papers, places, sexes, specificNeeds, stays } from '../words.ts'
import { ConsentQuestion } from './questions/consent.tsx'
import type { Alike, Intake } from './sealed.ts'
import { HomeQuestion, NameQuestion, PapersQuestion, QuickQuestions, ReachQuestion } from './questions/pages.tsx'
import { type Step, steps } from './intake.ts'
import { strings } from './strings.ts'

type Asking = Exclude<Step, 'check'>
const questions: Record<Asking, (props: { draft: Draft }) => Child> = {
  consent: ConsentQuestion, name: NameQuestion, reach: ReachQuestion, papers: PapersQuestion, home: HomeQuestion,
}

function Head({ step, title, at }: { step: Step; title?: (typeof strings.titles)[Step]; at?: number }) {
  const { city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: `/${city!.id}/people` }]} />
      <PageHead title={title ?? strings.titles[step]} eyebrow={strings.register} />
      <Steps steps={steps.map((name) => strings.steps[name])} at={at ?? steps.indexOf(step)} />
    </>
  )
}

/** One question of the intake. */
export function StepPage({ step, draft, intake, now }: { step: Asking; draft: Draft; intake: Intake | undefined; now: Date }) {
  const { href, city } = useView()
  const base = `/${city!.id}/people`
  const Question = questions[step]
  return (
    <>
      <Head step={step} />
      <Form action={href(intake ? `${base}/new/${intake.id}/${step}` : `${base}/new`)} draft={draft}>
        <Question draft={draft} />
        <FormButtons label={strings.next} end="arrow-right" cancel={{ href: href(base) }} />
      </Form>
      {intake && <Kept intake={intake} now={now} />}
    </>
  )
}

function Kept({ intake, now }: { intake: Intake; now: Date }) {
  const { t, relative } = useView()
  return <Hint>{t(strings.kept, { when: relative((intake.savedAt.getTime() - now.getTime()) / 1000) })}</Hint>
}

/** Somebody said no: what can be done all the same. */
export function NoPage() {
  const { t, href, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: `/${city!.id}/people` }]} />
      <PageHead title={strings.no.title} />
      <p>{t(strings.no.text)}</p>
      <Points items={[t(strings.no.services), t(strings.no.phone), t(strings.no.later)]} />
      <Row><Button label={strings.no.toServices} kind="primary" href={href(`/${city!.id}/services`)} /></Row>
    </>
  )
}

/** Whom they may be: what agrees and what differs, never a name. */
export function KnownPage({ intake, draft }: { intake: Intake; draft: Draft }) {
  const { t, href, city } = useView()
  return (
    <>
      <Head step="name" title={strings.known.title} />
      <p>{t(strings.known.text)}</p>
      {intake.alike.map((one) => <AlikeCard one={one} />)}
      <Form action={href(`/${city!.id}/people/new/${intake.id}/known`)} draft={draft}>
        <Radios name="same" label={strings.known.question} draft={draft} options={[
          ...intake.alike.map(({ id, code }) => ({ value: id, label: t(strings.known.same, { code }) })),
          { value: 'different', label: strings.known.different },
        ]} />
        <FormButtons label={strings.next} end="arrow-right" />
      </Form>
    </>
  )
}

function AlikeCard({ one }: { one: Alike }) {
  const { t } = useView()
  return (
    <Card>
      <h2><Bdi>{one.initials || '—'}</Bdi> · <Ltr>{one.code}</Ltr></h2>
      {one.birthYear !== null && <p class="hint">{t(words.bornIn, { year: String(one.birthYear) })}</p>}
      <Why reasons={one.reasons} differs={one.differs} />
    </Card>
  )
}

/** All answers once more, each with the way back to its question. */
export function CheckPage({ intake }: { intake: Intake }) {
  const { t, href, city } = useView()
  const base = href(`/${city!.id}/people/new/${intake.id}`)
  const { values } = intake
  const one = (name: string) => String(values[name] ?? '')
  const many = (name: string, of: Record<string, { ar: string; fr: string; en: string }>) =>
    [values[name] ?? []].flat().map((key) => (of[key] ? t(of[key]) : '')).filter(Boolean).join(t(words.comma)) || t(strings.check.nothing)
  const chosen = (name: string, of: Record<string, { ar: string; fr: string; en: string }>) => (of[one(name)] ? t(of[one(name)]!) : '—')
  const typed = (...names: string[]) => <Bdi>{names.map(one).filter(Boolean).join(' ') || '—'}</Bdi>
  return (
    <>
      <Head step="check" />
      <SummaryList answers={[
        { label: strings.steps.consent, change: `${base}/consent`, value: <>{chosen('how', hows)} · {one('share') === 'partners' ? many('fields', fields) : t(strings.consent.ask)}</> },
        { label: strings.steps.name, change: `${base}/name`, value: typed('givenName', 'fatherName', 'familyName') },
        { label: strings.name.sex, change: `${base}/name`, value: chosen('sex', sexes) },
        { label: one('birthDate') ? strings.name.birthDate : one('birthYear') ? words.year : strings.check.age, change: `${base}/name`, value: <Ltr>{one('birthDate') || one('birthYear') || one('age')}</Ltr> },
        { label: strings.reach.phone, change: `${base}/reach`, value: <Ltr>{one('phone') || '—'}</Ltr> },
        { label: strings.reach.languages, change: `${base}/reach`, value: many('languages', spoken) },
        { label: strings.reach.education, change: `${base}/reach`, value: chosen('education', educations) },
        { label: strings.reach.stay, change: `${base}/reach`, value: chosen('stay', stays) },
        { label: strings.steps.papers, change: `${base}/papers`, value: many('papers', papers) },
        { label: words.specificNeeds, change: `${base}/papers`, value: many('specificNeeds', specificNeeds) },
        { label: strings.steps.home, change: `${base}/home`, value: <Home values={values} place={chosen('place', places)} /> },
      ]} />
      <Form action={`${base}/check`}>
        <FormButtons label={strings.check.submit} cancel={{ href: href(`/${city!.id}/people`) }} />
      </Form>
      <Hint>{t(strings.check.after)}</Hint>
    </>
  )
}

function Home({ values, place }: { values: FormValues; place: string }) {
  const { t } = useView()
  if (values.household === 'alone') return <>{t(strings.home.alone)}</>
  return values.household === 'join'
    ? <><Ltr>{String(values.with)}</Ltr> · {place}</>
    : <>{t(strings.check.householdOf, { n: Number(values.size) || 2 })} · {place}</>
}

/** A mother and her newborn, in under a minute. */
export function QuickPage({ draft, alike }: { draft: Draft; alike: Alike[] }) {
  const { t, href, city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }]} />
      <PageHead title={strings.quick.title} sub={strings.quick.sub} />
      <Form action={href(`${base}/quick`)} draft={draft}>
        {alike.length > 0 && (
          <>
            <h2>{t(strings.known.title)}</h2>
            {alike.map((one) => <AlikeCard one={one} />)}
            <p>{alike.map(({ id, code }) => <a href={href(`${base}/${id}`)}>{t(strings.known.same, { code })} </a>)}</p>
            <Checkbox name="different" label={strings.quick.different} draft={draft} />
          </>
        )}
        <QuickQuestions draft={draft} />
        <FormButtons label={strings.quick.submit} cancel={{ href: href(base) }} />
      </Form>
    </>
  )
}

