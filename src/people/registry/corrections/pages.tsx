import type { Draft, FormValues } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { spoken } from '../../../kit/spoken.ts'
import { Bdi, Crumbs, Facts, Form, FormButtons, Hidden, Ltr, Notice, PageHead } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { fieldLabels } from '../intake/words.ts'
import { NameQuestion, PapersQuestion, ReachQuestion } from '../intake/questions/pages.tsx'
import type { Person } from '../person.ts'
import { strings as words } from '../strings.ts'
import { educations, papers, sexes, specificNeeds, stays } from '../words.ts'
import { strings } from './strings.ts'

type CorrectProps = {
  person: Pick<Person, 'id' | 'code' | 'version'>
  draft: Draft
  /** What the file says now where it differs from what was typed; then somebody else was first. */
  meanwhile?: FormValues | undefined
}

/** All that is known of a person, to be corrected. */
export function CorrectPage({ person, draft, meanwhile }: CorrectProps) {
  const { href, city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{person.code}</Ltr>} sub={strings.sub} />
      {meanwhile && <Meanwhile values={meanwhile} />}
      <Form action={href(`${base}/${person.id}/correct`)} draft={draft}>
        <Hidden name="version" value={String(person.version)} />
        <NameQuestion draft={draft} />
        <ReachQuestion draft={draft} />
        <PapersQuestion draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href(`${base}/${person.id}`) }} />
      </Form>
    </>
  )
}

function Meanwhile({ values }: { values: FormValues }) {
  const { t } = useView()
  return (
    <Notice tone="warn" title={strings.stale}>
      <p>{t(strings.staleText)}</p>
      <Facts facts={Object.entries(values).map(([name, value]) => ({ label: fieldLabels[name] ?? name, value: <Bdi>{said(name, value, t) || t(strings.empty)}</Bdi> }))} />
    </Notice>
  )
}

const vocabularies: Record<string, Record<string, Text>> = { sex: sexes, education: educations, stay: stays, languages: spoken, papers, specificNeeds }

/** A value as people read it: coded ones in words. */
export function said(name: string, value: string | string[], t: (text: Text) => string): string {
  const of = vocabularies[name]
  return [value].flat().map((one) => (of?.[one] ? t(of[one]) : one)).join(t(words.comma))
}
