import type { History } from '../../../kit/events.ts'
import { isolate } from '../../../kit/language.ts'
import { spoken } from '../../../kit/spoken.ts'
import { type Theme, themeIcons, themeNames } from '../../../kit/themes.ts'
import { Bdi, Button, Columns, Crumbs, Facts, type Happening, Hidden, Icon, Ltr, Menu, NextAction, Notice, PageHead, Points, Row, Section, Tag, Time, Timeline, type Tone } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { type Help, Helped } from '../../assistance/index.ts'
import { ElsewhereOfPerson, type OfFile } from '../../elsewhere/index.ts'
import type { looksUnder, openedOf } from '../../joint/index.ts'
import { type Need, needStrings } from '../../needs/index.ts'
import { type openingsOf, type Referral, referralStrings, topicNames } from '../../referrals/index.ts'
import type { Consent } from '../consents/store.ts'
import { fieldLabels } from '../intake/words.ts'
import type { Listed as MergesListed } from '../merging/store.ts'
import { nextOf } from '../pages.tsx'
import type { Identity, Look, Person } from '../person.ts'
import { moves, movesOpenTo } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { purposes, sexes, stays } from '../words.ts'
import { type Home, Household } from '../households/pages.tsx'
import { Beside } from './beside.tsx'
import { eventSentences, strings } from './strings.ts'

export type FileProps = {
  person: Person
  /** Opened on this answer only. */
  identity: Identity | undefined
  needs: Need[]
  referrals: Referral[]
  consents: Consent[]
  looks: { at: Date; reason: Look; by: string }[]
  /** By those who got a referral. */
  openings: Awaited<ReturnType<typeof openingsOf>>
  /** To whom agreements open this person, and who of these looked. */
  openedTo: Awaited<ReturnType<typeof openedOf>>
  looksUnder: Awaited<ReturnType<typeof looksUnder>>
  history: History
  erasure: { status: string } | undefined
  home: Home | undefined
  assistance: Help[]
  elsewhere: OfFile
  /** What became part of it. */
  merges: MergesListed[]
  /** Who it is was asked for without a reason. */
  wrong: string | undefined
  done: string | undefined
  now: Date
}

/** A person's file: what is next, what they need, what happened; who they are and what they agreed to beside. */
export function FilePage(props: FileProps) {
  const { person, identity } = props
  const { t, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: `/${city!.id}/people` }]} />
      <Done {...props} />
      <PageHead title={person.initials || person.code} icon="user" eyebrow={<Ltr>{person.code}</Ltr>} sub={<Outline person={person} />}>
        <Actions {...props} />
      </PageHead>
      {identity && <Notice><p>{t(strings.shownOnce)}</p></Notice>}
      <Columns about={strings.about} side={<Beside {...props} />}>
        <Next {...props} />
        <Needs {...props} />
        <Referrals {...props} />
        <Helped assistance={props.assistance} cityId={city!.id} />
        <ElsewhereOfPerson {...props.elsewhere} personId={props.person.id} />
        <Household {...props} />
        <Section id="history" title={strings.history}><Timeline entries={happenings(props, t)} /></Section>
      </Columns>
    </>
  )
}

/** What stays of somebody who was erased: that there was a file. */
export function ErasedPage({ person }: { person: Person }) {
  const { t, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: `/${city!.id}/people` }]} />
      <PageHead title={strings.erased} eyebrow={<Ltr>{person.code}</Ltr>} icon="eraser" />
      <p>{t(strings.erasedText)}</p>
      <Facts facts={[
        { label: strings.registeredOn, value: <Time at={person.createdAt} /> },
        { label: strings.erasedOn, value: <Time at={person.erasedAt!} /> },
      ]} />
    </>
  )
}

function Done({ done, person, erasure, referrals }: FileProps) {
  const offer = referrals.find(isOffer)
  const { t, href, city } = useView()
  const said = done && Object.hasOwn(strings.done, done) ? strings.done[done as keyof typeof strings.done] : undefined
  return (
    <>
      {said && (
        <Notice tone="ok" title={said}>
          {done?.startsWith('registered') && <p>{t(strings.code)}: <b><Ltr>{person.code}</Ltr></b></p>}
          <p><a href={href(`/${city!.id}/people`)}>{t(words.people)}</a></p>
        </Notice>
      )}
      {offer && (
        <Notice tone="warn" title={strings.offered}>
          <p>{t(strings.offeredTo, { to: isolate(t(offer.toName)) })} <a href={href(`/${city!.id}/referrals/${offer.id}`)}><Ltr>{offer.code}</Ltr></a></p>
        </Notice>
      )}
      {erasure?.status === 'asked' && <Notice tone="warn"><p>{t(strings.waitsErasure)}</p></Notice>}
      {erasure?.status === 'confirmed' && <Notice tone="warn"><p>{t(strings.willErase)}</p></Notice>}
    </>
  )
}

/** The whole case is offered to another organisation, which has not answered yet. */
const isOffer = ({ kind, status }: Referral) => kind === 'transfer' && status === 'sent'

const statusTones: Record<Person['status'], Tone> = { open: 'ok', closed: 'neutral', merged: 'neutral', erased: 'neutral' }

function Outline({ person }: { person: Person }) {
  const { t, date } = useView()
  return (
    <Row>
      <Tag label={strings.status[person.status]} tone={statusTones[person.status]} icon={person.status === 'open' ? 'folder-open' : 'archive'} />
      {person.birthYear !== null && <span>{t(person.birthKnown === 'age' ? words.bornAbout : words.bornIn, { year: String(person.birthYear) })}</span>}
      {person.sex && person.sex !== 'other' && <span>{t(sexes[person.sex])}</span>}
      {person.stay && <span>{t(stays[person.stay])}</span>}
      {person.languages.length > 0 && <span>{person.languages.map((code) => t(spoken[code as keyof typeof spoken] ?? code)).join(t(words.comma))}</span>}
      {person.retainUntil && <span class="hint">{t(strings.keptUntil, { day: date(person.retainUntil) })}</span>}
    </Row>
  )
}

function Actions({ person, erasure, referrals }: FileProps) {
  const { t, href, actor } = useView()
  const base = href(`/${person.cityId}/people/${person.id}`)
  return (
    <>
      <form method="post" action={`${base}/correct/open`}><Button label={strings.correct} icon="pencil" /></form>
      <Menu label={strings.more} kind="quiet">
        <a href={`${base}/copy`}>{t(strings.copy)}</a>
        {!referrals.some(isOffer) && <a href={href(`/${person.cityId}/referrals/new/transfer?person=${person.id}`)}>{t(strings.transfer)}</a>}
        {movesOpenTo(actor, person).map((move) => (
          <form method="post" action={`${base}/moves`}><Hidden name="move" value={move} /><button>{t(moves[move].label)}</button></form>
        ))}
        <a href={`${base}/merge`}>{t(strings.merge)}</a>
        {(!erasure || erasure.status === 'refused') && <a class="danger" href={`${base}/erase`}>{t(strings.erase)}</a>}
      </Menu>
    </>
  )
}

function Next({ person, needs }: FileProps) {
  const { t, href } = useView()
  const base = `/${person.cityId}`
  const open = needs.filter(({ status }) => status === 'open' || status === 'in_response')
  if (person.status !== 'open') return null
  const first = open[0]
  return (
    <NextAction title={nextOf(first, false)} yours>
      {first ? <p class="row"><Icon name={themeIcons[first.theme]} size={18} />{t(themeNames[first.theme])}</p> : <p>{t(strings.whatNext)}</p>}
      <Row>
        {first?.status === 'in_response' && <Button label={strings.seeResponse} kind="primary" end="arrow-right" href={href(`${base}/needs/${first.id}`)} />}
        {first?.status !== 'in_response' && <Button label={strings.refer} kind="primary" end="arrow-right" href={href(`${base}/referrals/new?person=${person.id}${first ? `&need=${first.id}` : ''}`)} />}
        <Button label={strings.noteNeed} icon="plus" href={href(`${base}/needs/new?person=${person.id}`)} />
        {first?.status === 'in_response' && <Button label={strings.refer} kind="quiet" href={href(`${base}/referrals/new?person=${person.id}`)} />}
      </Row>
    </NextAction>
  )
}

function Needs({ needs, person }: FileProps) {
  const { t, href } = useView()
  return (
    <Section id="needs" title={strings.needs}>
      {needs.length === 0 && <p>{t(strings.noNeeds)}</p>}
      {needs.length > 0 && <Points items={needs.map((need) => (
        <Row>
          <Icon name={themeIcons[need.theme]} size={16} />
          <a href={href(`/${person.cityId}/needs/${need.id}`)}>{t(themeNames[need.theme])}</a>
          <Tag label={needStrings.statuses[need.status]} tone={need.status === 'met' ? 'ok' : need.status === 'open' ? 'warn' : 'neutral'} icon="circle-dot" />
          <span class="hint">{t(needStrings.urgencies[need.urgency])} · <Time at={need.since} /></span>
        </Row>
      ))} />}
    </Section>
  )
}

function Referrals({ referrals, person }: FileProps) {
  const { t, href } = useView()
  return (
    <Section id="referrals" title={strings.referrals}>
      {referrals.length === 0
        ? <p>{t(strings.noReferrals)}</p>
        : <Points items={referrals.map(({ id, code, topic, status, toName }) => (
            <Row>
              <a href={href(`/${person.cityId}/referrals/${id}`)}><Ltr>{code}</Ltr></a>
              <span>{t(topicNames[topic] ?? topic)}</span><Bdi>{t(toName)}</Bdi>
              <Tag label={referralStrings.statuses[status]} />
            </Row>
          ))} />}
    </Section>
  )
}

function happenings({ history }: FileProps, t: View['t']): Happening[] {
  return history.toReversed().flatMap(({ at, name, by, byOrg, data }): Happening[] => {
    const known = eventSentences[name]
    if (!known) return []
    const { theme, purpose, fields, code } = data as { theme?: Theme; purpose?: Consent['purpose']; fields?: string[]; code?: string }
    const text = t(known[1], {
      theme: theme ? t(themeNames[theme]) : '', purpose: purpose ? t(purposes[purpose]) : '', code: isolate(code ?? ''),
      fields: (fields ?? []).map((field) => t(fieldLabels[field] ?? field)).join(t(words.comma)),
    })
    return [{ icon: known[0], text, at, by: by ?? (byOrg ? t(byOrg) : null), consent: name.startsWith('consent.') }]
  })
}
