import { languageNames, languages } from '../../../kit/language.ts'
import type { Draft } from '../../../kit/form.ts'
import { Button, Crumbs, Due, Empty, Form, ListTable, Menu, Notice, PageHead, Pager, Row, Tag, TextArea, Views } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { can } from '../policy.ts'
import type { Service } from '../service.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { deskPage, type DeskView, deskViews } from './store.ts'
import { strings as editing } from '../editing/strings.ts'
import { strings } from './strings.ts'

export type DeskProps = { services: Service[]; counts: Record<DeskView, number>; shown: DeskView; page: number; now: Date }

/** The directory as those see it who keep it: what is due first. */
export function Desk({ services, counts, shown, page, now }: DeskProps) {
  const { t, href, city, actor } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: words.services, path: home }]} />
      <PageHead title={editing.desk} sub={`${t(strings.count, { n: counts.all })} · ${t(strings.listOrder)}`}>
        <Button label={editing.newTitle} kind="primary" icon="plus" href={href(`${home}/new`)} hotkey="KeyN" />
        <Menu label={strings.more}>
          <a href={href(`${home}/import`)}>{t(strings.import)}</a>
          <a href={href(`${home}/export.xlsx`)}>{t(strings.export)}</a>
          <a href={href(`${home}/contacts`)}>{t(strings.contacts)}</a>
          <a href={href(`${home}/guides`)}>{t(strings.guides)}</a>
          <a href={href(`${home}/feedback`)}>{t(strings.feedback)}</a>
          <a href={href(`${home}/feedback/gaps`)}>{t(strings.gaps)}</a>
          {can.keepCity(actor, city!.id) && <a href={href(`${home}/holidays`)}>{t(strings.holidays)}</a>}
        </Menu>
      </PageHead>
      <Views current={shown} views={deskViews.map((id) => ({ id, label: strings.views[id], count: counts[id], late: id === 'check' }))} />
      {services.length === 0
        ? <Empty title={strings.none} text={strings.noneWhy} />
        : (
          <ListTable caption={strings.listOrder} rows={services} href={({ id }) => href(`${home}/${id}`)} columns={[
            { label: strings.checkBy, place: 'start', sorted: 'ascending', cell: ({ confirmBy, status }) => status === 'published' ? <Due at={confirmBy} now={now} /> : '' },
            { label: strings.name, place: 'title', cell: ({ name, sourceLang, orgName }) => <><bdi>{t(filled(name, sourceLang))}</bdi><small>{t(orgName)}</small></> },
            { label: strings.status, place: 'end', cell: ({ status }) => <Tag label={words.statuses[status]} tone={status === 'published' ? 'ok' : 'neutral'} /> },
            { label: strings.room, labelled: true, cell: ({ capacity, free }) => free === null ? t(words.capacity[capacity]) : t(words.freePlaces, { n: free }) },
            { label: strings.translations, labelled: true, cell: (service) => t(translationWords(service, t)) },
          ]} />
        )}
      <Pager page={page} pages={Math.ceil(counts[shown] / deskPage)} />
    </>
  )
}

function translationWords({ translations }: Service, t: ReturnType<typeof useView>['t']): string {
  const found = (['missing', 'outdated'] as const).flatMap((state) => {
    const langs = languages.filter((lang) => (translations[lang]?.state ?? 'missing') === state)
    return langs.length === 0 ? [] : [t(strings[state], { langs: langs.map((lang) => languageNames[lang]).join(' · ') })]
  })
  return found.join(' – ') || t(strings.allThree)
}

/** The days on which the city rests. */
export function HolidaysPage({ draft, saved }: { draft: Draft; saved: boolean }) {
  const { href, city } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: editing.desk, path: `${home}/desk` }]} />
      <PageHead title={strings.holidays} />
      {saved && <Notice tone="ok" title={strings.holidaysSaved} />}
      <Form action={href(`${home}/holidays`)} draft={draft}>
        <TextArea name="days" label={strings.holidays} hint={strings.holidaysHint} draft={draft} rows={10} />
        <Row><Button label={editing.save} kind="primary" /></Row>
      </Form>
    </>
  )
}
