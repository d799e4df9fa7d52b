import type { City } from '../../../kit/cities.ts'
import type { Text } from '../../../kit/language.ts'
import { fingerprintOf } from '../../../kit/fingerprint.ts'
import { themeNames, themes } from '../../../kit/themes.ts'
import {
  Button, Card, Columns, Confirm, Crumbs, DataTable, Facts, Fingerprint, Form, Hidden, Hint, Notice, PageHead, Row, Section, Stack, Tag,
} from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { assistanceKinds, type Currency } from '../../../people/assistance/index.ts'
import { Trusted } from '../dashboard/pages.tsx'
import type { Figure } from '../figure.ts'
import { nameOf, type Period } from '../period.ts'
import { can } from '../policy.ts'
import { sayValue } from '../saying.ts'
import type { Frozen, listFrozen } from '../store.ts'
import { strings as words } from '../strings.ts'
import { type Content, type FrozenFigure, type FrozenValue, thawValue } from './frozen.ts'
import { strings } from './strings.ts'

const measures: Record<Exclude<FrozenFigure['unit'], Currency>, Figure['measure']> = {
  count: { kind: 'count', of: {} }, share: { kind: 'share', part: {}, whole: {} }, hours: { kind: 'average', sum: {}, of: {}, unit: 'hours' },
}

export function FrozenPage({ city, frozen }: { city: City; frozen: Frozen }) {
  const view = useView()
  const { t, href, date, actor } = view
  const content = JSON.parse(frozen.content) as Content
  const whole = fingerprintOf(frozen.content) === frozen.fingerprint
  const file = (name: string) => href(`/${city.id}/figures/frozen/${frozen.id}/${name}`)
  const say = ({ unit }: FrozenFigure, value: FrozenValue | undefined) =>
    value === undefined ? '' : (sayValue({ measure: measures[unit as keyof typeof measures] ?? { kind: 'money', sum: {}, of: {} } }, thawValue(value, unit), view) ?? t(words.value.none))
  const state = frozen.published ? strings.published : frozen.over ? strings.internal : strings.runningStill
  const about = (
    <>
      <Card title={strings.fingerprint} icon="fingerprint">
        <Notice tone={whole ? 'ok' : 'bad'}><p>{t(whole ? strings.checked : strings.broken)}</p></Notice>
        <p><Fingerprint of={frozen.fingerprint} /></p>
        <Hint>{t(strings.checkYourself)}</Hint>
        <Row>
          <Button label={strings.json} href={file('figures.json')} icon="download" small />
          <Button label={strings.csv} href={file('figures.csv')} icon="download" small />
        </Row>
      </Card>
      <Trusted least={content.least} />
    </>
  )
  return (
    <>
      {can.see(actor, city.id) && <Crumbs trail={[{ label: words.figures, path: `/${city.id}/figures` }]} />}
      <PageHead
        title={t(words.cityFigures, { city: t(city.name) })}
        sub={<>{nameOf(frozen.period, view)} · {t(strings.frozenOn, { date: date(frozen.at) })} <Tag label={state} tone={frozen.published ? 'ok' : 'neutral'} /></>}
      >
        {can.publish(actor, frozen) && !frozen.published && (
          <Form action={file('publish')}><Confirm label={strings.publish} kind="secondary" icon="globe" question={strings.publishAsk} yes={strings.publish} /></Form>
        )}
      </PageHead>
      <Columns side={about} about={words.page.about}>
        <Facts strip facts={[{ label: strings.from, value: date(content.from) }, { label: strings.to, value: date(content.to) }]} />
        <Section id="figures" title={words.figures}>
          <DataTable
            caption={words.figures} head={[words.page.figure, words.page.value, words.page.trust]}
            rows={content.figures.map((figure) => ({ label: figure.title, cells: [say(figure, figure.value), trustWord(figure, view.t)] }))}
          />
        </Section>
        <Section id="themes" title={words.page.byTheme}>
          <Stack>{content.figures.filter(({ byTheme }) => hasShown(byTheme)).map((figure) => (
            <Parts figure={figure} head={words.page.theme} rows={themes.filter((theme) => theme in figure.byTheme!).map((theme) => ({ label: themeNames[theme], cells: [say(figure, figure.byTheme![theme])] }))} />
          ))}</Stack>
        </Section>
        <Section id="kinds" title={words.page.byKind}>
          <Stack>{content.figures.filter(({ byKind }) => hasShown(byKind)).map((figure) => (
            <Parts figure={figure} head={words.page.kind} rows={Object.entries<Text>(assistanceKinds).filter(([kind]) => kind in figure.byKind!).map(([kind, label]) => ({ label, cells: [say(figure, figure.byKind![kind])] }))} />
          ))}</Stack>
        </Section>
        <Section id="organisations" title={words.page.byOrganisation}>
          <Stack>{content.figures.filter(({ byOrganisation }) => hasShown(byOrganisation)).map((figure) => (
            <Parts figure={figure} head={words.page.organisation} rows={Object.entries(figure.byOrganisation!).map(([slug, value]) => ({ label: content.organisations[slug] ?? slug, cells: [say(figure, value)] }))} />
          ))}</Stack>
        </Section>
      </Columns>
    </>
  )
}

type PartsProps = { figure: FrozenFigure; head: Figure['title']; rows: Parameters<typeof DataTable>[0]['rows'] }

/** Folded: a frozen page holds some forty of these. */
function Parts({ figure, head, rows }: PartsProps) {
  const { t } = useView()
  return (
    <details>
      <summary>{t(figure.title)}</summary>
      <DataTable caption={figure.title} head={[head, words.page.value]} rows={rows} />
    </details>
  )
}

/** Are there parts, and is any of them shown? */
const hasShown = (parts: Record<string, FrozenValue> | undefined) => Object.values(parts ?? {}).some((value) => value !== 'hidden')

const trustWord = ({ trust }: FrozenFigure, t: ReturnType<typeof useView>['t']) => t(words.trust.words[trust])

type ListProps = { city: City; period: Period; frozen: Awaited<ReturnType<typeof listFrozen>> }

/** What was frozen before, and the button that freezes. */
export function FrozenList({ city, period, frozen }: ListProps) {
  const view = useView()
  const { t, href, date, actor } = view
  return (
    <Section id="frozen" title={strings.frozen} sub={strings.frozenWhy}>
      {frozen.length === 0 ? <Hint>{t(strings.none)}</Hint> : (
        <DataTable
          caption={strings.frozen} head={[words.period.label, strings.day, strings.state]}
          rows={frozen.map(({ id, at, published, ...row }) => ({
            label: nameOf(row.period, view), href: href(`/${city.id}/figures/frozen/${id}`),
            cells: [date(at), t(published ? strings.published : strings.internal)],
          }))}
        />
      )}
      {can.freeze(actor, city.id) && period !== 'all' && (
        <Form action={href(`/${city.id}/figures/frozen`)}>
          <Hidden name="period" value={period} />
          <Hint>{t(strings.freezeHint)}</Hint>
          <Row><Button label={strings.freeze} icon="snowflake" /></Row>
        </Form>
      )}
    </Section>
  )
}
