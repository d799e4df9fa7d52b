import { phoneShown } from '../../../kit/text.ts'
import { themeIcons, themeNames, themes } from '../../../kit/themes.ts'
import {
  Bdi, Button, Card, Columns, Crumbs, Empty, Entries, Entry, Facts, Form, FreeText, Listen, Notice, PageHead, Points, PrintButton, Row, Section, Stack, Tag, Tel,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { ServiceCard } from '../cards.ts'
import { FeedbackForm } from '../feedback/pages.tsx'
import { can } from '../policy.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import type { Guide, GuideStep } from './guide.ts'
import { canEditGuide, guideMoves, guideMovesOpenTo } from './policy.ts'
import { strings } from './strings.ts'

export function GuideList({ guides }: { guides: Guide[] }) {
  const { t, href, city, actor } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: words.services, path: home }]} />
      <PageHead title={strings.title} lead={t(strings.lead, { city: t(city!.name) })}>
        {can.create(actor, city!.id) && <Button label={strings.new} icon="plus" small href={href(`${home}/guides/new`)} />}
      </PageHead>
      {guides.length === 0 && <Empty icon="list-ordered" title={strings.none} text={strings.noneWhy}><Button label={words.services} kind="primary" href={href(home)} /></Empty>}
      {themes.filter((theme) => guides.some((guide) => guide.theme === theme)).map((theme) => (
        <Section id={theme} title={themeNames[theme]}>
          <Entries>
            {guides.filter((guide) => guide.theme === theme).map(({ id, title, intro, steps, sourceLang, status }) => (
              <Entry title={filled(title, sourceLang)} href={href(`${home}/guides/${id}`)} text={filled(intro, sourceLang)} meta={t(strings.stepCount, { n: steps.length })}
                tags={status === 'draft' ? [{ label: words.statuses.draft }] : []} />
            ))}
          </Entries>
        </Section>
      ))}
    </>
  )
}

type GuideProps = { guide: Guide; helpers: Map<string, ServiceCard>; saved: boolean }

/** One thing to get done: numbered steps, what each takes, who helps; papers beside. */
export function GuidePage({ guide, helpers, saved }: GuideProps) {
  const { t, city, date } = useView()
  const home = `/${city!.id}/services`
  const { title, intro, papers, steps, sourceLang, theme, status } = guide
  return (
    <>
      <Crumbs trail={[{ label: words.services, path: home }, { label: strings.title, path: `${home}/guides` }]} />
      {saved && <Notice tone="ok" title={strings.saved} />}
      {status === 'draft' && <Notice title={strings.draft} />}
      <div id="guide">
        <PageHead large eyebrow={themeNames[theme]} icon={themeIcons[theme]} title={filled(title, sourceLang)} lead={filled(intro, sourceLang)}>
          <Listen target="guide steps" />
          <PrintButton />
        </PageHead>
      </div>
      <Columns about={strings.papers} follow sideFirst side={<>
        <Card title={strings.papers} icon="file-text"><Points items={papers.map((paper) => t(filled(paper, sourceLang)))} /></Card>
        <p class="hint">{t(strings.rulesChange)}</p>
      </>}>
        <Section id="steps" title={strings.steps} sub={t(strings.stepCount, { n: steps.length })}>
          <ol class="stack">{steps.map((step, i) => <Step step={step} number={i + 1} guide={guide} helper={step.serviceId ? helpers.get(step.serviceId) : undefined} />)}</ol>
        </Section>
        <p class="hint">{t(strings.by, { org: t(guide.orgName), date: date(guide.changedAt) })}</p>
      </Columns>
      {status === 'published' && <FeedbackForm about="guide" of={guide.id} />}
      <Keeping guide={guide} />
    </>
  )
}

function Step({ step, number, guide, helper }: { step: GuideStep; number: number; guide: Guide; helper: ServiceCard | undefined }) {
  const { t, n } = useView()
  const said = (text: GuideStep['title']) => t(filled(text, guide.sourceLang))
  return (
    <li>
      <Card>
        <h3 class="row"><span class="pin" aria-hidden="true">{n(number)}</span><Bdi>{said(step.title)}</Bdi></h3>
        {said(step.text) && <FreeText text={said(step.text)} />}
        <Facts facts={[
          ...(step.papers.length > 0 ? [{ label: strings.stepPapers, icon: 'file-text', value: <Points items={step.papers.map((paper) => <Bdi>{said(paper)}</Bdi>)} /> }] : []),
          ...(said(step.cost) ? [{ label: strings.cost, icon: 'coins', value: <Bdi>{said(step.cost)}</Bdi> }] : []),
          ...(said(step.takes) ? [{ label: strings.takes, icon: 'clock', value: <Bdi>{said(step.takes)}</Bdi> }] : []),
          ...(helper ? [{ label: strings.where, icon: 'map-pin', value: <Helper helper={helper} /> }] : []),
        ]} />
      </Card>
    </li>
  )
}

/** Where one is helped with a step: its page, whether it is open, and a warning where there is no room. */
function Helper({ helper: { id, name, open, phone, capacity } }: { helper: ServiceCard }) {
  const { t, href, city } = useView()
  return (
    <>
      <a href={href(`/${city!.id}/services/${id}`)}><Bdi>{t(name)}</Bdi></a>
      <Row>
        <span class={open ? 'hours is-open' : 'hours'}>{t(open ? words.openNow : words.closedNow)}</span>
        {phone && <Tel number={phone} shown={phoneShown(phone, city!.country)} />}
        {capacity !== 'open' && <Tag label={words.capacity[capacity]} tone="warn" />}
      </Row>
    </>
  )
}

function Keeping({ guide }: { guide: Guide }) {
  const { href, city, actor } = useView()
  if (!canEditGuide(actor, guide)) return null
  const here = href(`/${city!.id}/services/guides/${guide.id}`)
  return (
    <Stack>
      <Row>
        <Button label={strings.edit} icon="pencil" href={`${here}/edit`} />
        <Form action={`${here}/moves`}>
          <Row>{guideMovesOpenTo(actor, guide).map((name) => (
            <Button label={guideMoves[name].label} kind={guideMoves[name].tone === 'primary' ? 'primary' : 'secondary'} name="move" value={name} />
          ))}</Row>
        </Form>
      </Row>
    </Stack>
  )
}
