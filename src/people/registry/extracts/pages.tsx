import type { Draft } from '../../../kit/form.ts'
import { Button, Crumbs, Facts, Field, Form, FormButtons, Hidden, Hint, PageHead, Radios } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { PersonFilter } from '../person.ts'
import { strings as registry } from '../strings.ts'
import { specificNeeds } from '../words.ts'
import { Asking, type Extract, hour, Locking, mostPeople } from './extract.ts'
import { strings } from './strings.ts'
import { reasons } from './words.ts'

/** What leaves, why, and what is in it. */
export function AskPage({ filter, people, draft }: { filter: Pick<PersonFilter, 'status' | 'need'>; people: number; draft: Draft }) {
  const { t, n, href, city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: registry.people, path: base }]} />
      <PageHead title={strings.title} lead={strings.lead} />
      <Facts facts={[{ label: strings.which, value: <>{t(registry.views[filter.status])}{filter.need && <> · {t(specificNeeds[filter.need])}</>} · {t(registry.count, { n: people })}</> }]} />
      <Form action={href(`${base}/extracts`)} draft={draft}>
        <Hidden name="status" value={filter.status} />
        {filter.need && <Hidden name="need" value={filter.need} />}
        <Radios name="reason" label={strings.reason} of={Asking.shape.reason} draft={draft} options={reasons} />
        <Radios name="with" label={strings.with} draft={draft} options={[
          { value: 'codes', label: strings.codes, hint: strings.codesHint }, { value: 'identities', label: strings.identities, hint: strings.identitiesHint },
        ]} />
        <Radios name="format" label={strings.format} draft={draft} options={[{ value: 'csv', label: strings.csv }, { value: 'xlsx', label: t(strings.xlsx, { n: n(mostPeople.xlsx) }) }]} />
        <FormButtons label={strings.make} cancel={{ href: href(base) }} />
      </Form>
    </>
  )
}

/** A list that is ready: fetched with a password of one's own choice, or deleted. */
export function FetchPage({ extract, draft }: { extract: Extract & { readyAt: Date }; draft: Draft }) {
  const { t, time, href, city } = useView()
  const base = `/${city!.id}/people`
  const own = `${base}/extracts/${extract.id}`
  return (
    <>
      <Crumbs trail={[{ label: registry.people, path: base }]} />
      <PageHead title={strings.fetchTitle} sub={t(strings.ready, { n: extract.people ?? 0 })} />
      <p>{t(strings.until, { time: time(new Date(extract.readyAt.getTime() + hour)) })}</p>
      <Form action={href(`${own}/file`)} draft={draft}>
        <Field name="password" type="password" label={strings.password} hint={strings.passwordHint} of={extract.identities ? Locking.shape.password : Locking.partial().shape.password} draft={draft} autocomplete="new-password" />
        {!extract.identities && <Hint>{t(strings.optional)}</Hint>}
        <FormButtons label={strings.fetch} />
      </Form>
      <form method="post" action={href(`${own}/delete`)}><Button label={strings.delete} kind="quiet" small /></form>
    </>
  )
}
