import type { Draft } from '../../../kit/form.ts'
import { isolate, type Text } from '../../../kit/language.ts'
import { spoken } from '../../../kit/spoken.ts'
import { Checkboxes, Crumbs, Form, FormButtons, Hidden, Ltr, PageHead, Radios } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { fieldLabels } from '../intake/words.ts'
import { NameQuestion, PapersQuestion, ReachQuestion } from '../intake/questions/pages.tsx'
import type { Person } from '../person.ts'
import { strings as words } from '../strings.ts'
import { educations, papers, sexes, specificNeeds, stays } from '../words.ts'
import type { Versions } from './actions.ts'
import { strings } from './strings.ts'

type CorrectProps = { person: Pick<Person, 'id' | 'code' | 'version'>; draft: Draft }

/** All that is known of a person, to be corrected. */
export function CorrectPage({ person, draft }: CorrectProps) {
  const { href, city } = useView()
  const own = href(`/${city!.id}/people/${person.id}`)
  return (
    <>
      <Head person={person} title={strings.title} sub={strings.sub} />
      <Form action={`${own}/correct`} draft={draft}>
        <Hidden name="version" value={String(person.version)} />
        <NameQuestion draft={draft} />
        <ReachQuestion draft={draft} />
        <PapersQuestion draft={draft} />
        <Further draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: own }} />
      </Form>
    </>
  )
}

/** Phones and papers beyond those that have a field: what is unticked is gone. What there was is posted along. */
function Further({ draft }: { draft: Draft }) {
  const { t } = useView()
  const all = [draft.values.all ?? draft.values.further ?? []].flat()
  if (all.length === 0) return null
  return (
    <>
      {all.map((one) => <Hidden name="all[]" value={one} />)}
      <Checkboxes name="further" label={fieldLabels.further!} draft={draft} options={all.map((value) => ({ value, label: said('further', value, t) }))} />
    </>
  )
}

function Head({ person, title, sub }: { person: CorrectProps['person']; title: Text; sub: Text | string }) {
  const { city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={title} eyebrow={<Ltr>{person.code}</Ltr>} sub={sub} />
    </>
  )
}

/** Somebody else was first: both versions side by side, and which one stays, field by field. */
export function DecidePage({ versions: { person, mine, fields, by, at }, draft }: { versions: Versions; draft: Draft }) {
  const { t, href, city, date, time } = useView()
  const own = href(`/${city!.id}/people/${person.id}`)
  return (
    <>
      <Head person={person} title={strings.stale} sub={t(strings.staleText, { who: isolate(by), when: `${date(at)} ${time(at)}` })} />
      <Form action={`${own}/correct/decide`} draft={draft}>
        {Object.entries({ ...mine, version: String(person.version) }).flatMap(([name, value]) =>
          Array.isArray(value) ? value.map((one) => <Hidden name={`${name}[]`} value={one} />) : [<Hidden name={name} value={value} />])}
        {fields.map(({ name, ours, theirs, ...version }) => (
          <Radios name={`take.${name}`} label={fieldLabels[name] ?? name} beside
            draft={{ errors: {}, values: { [`take.${name}`]: theirs && !ours ? 'there' : 'mine', ...draft.values } }}
            options={(['mine', 'there'] as const).map((value) => ({ value, label: said(name, version[value], t) || t(strings.empty), hint: strings.versions[value] }))} />
        ))}
        <FormButtons label={strings.save} cancel={{ href: own }} />
      </Form>
    </>
  )
}

const vocabularies: Record<string, Record<string, Text>> = { sex: sexes, education: educations, stay: stays, languages: spoken, papers, specificNeeds }

/** A value as people read it: coded ones in words. */
export function said(name: string, value: string | string[], t: (text: Text) => string): string {
  const of = vocabularies[name]
  const plain = (one: string) => (name === 'further' ? one.slice(one.indexOf(':') + 1) : one)
  return [value].flat().map((one) => (of?.[one] ? t(of[one]) : plain(one))).join(t(words.comma))
}
