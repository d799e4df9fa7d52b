// The fields of each question; the page of a correction asks the same ones.
import type { Draft } from '../../../../kit/form.ts'
import { spoken } from '../../../../kit/spoken.ts'
import { Checkbox, Checkboxes, DateField, Field, Hint, Radios, Select, TextArea } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { Holding, Living, Naming, type Paper, QuickRegistration, Reaching } from '../../person.ts'
import { educations, hows, papers, places, sexes, specificNeeds, stays } from '../../words.ts'
import { ConsentText } from './consent.tsx'
import { strings } from '../strings.ts'

type Asked = { draft: Draft }

export function NameQuestion({ draft }: Asked) {
  const { t } = useView()
  const { name } = strings
  return (
    <>
      <Field name="givenName" label={name.givenName} hint={name.givenNameHint} of={Naming.shape.givenName} draft={draft} />
      <Field name="fatherName" label={name.fatherName} of={Naming.shape.fatherName} draft={draft} />
      <Field name="familyName" label={name.familyName} of={Naming.shape.familyName} draft={draft} />
      <Radios name="sex" label={name.sex} of={Naming.shape.sex} draft={draft} options={sexes} beside />
      <DateField name="birthDate" label={name.birthDate} of={Naming.shape.birthDate} draft={draft} typed />
      <Field name="birthYear" label={name.birthYear} of={Naming.shape.birthYear} draft={draft} short />
      <Field name="age" label={name.age} of={Naming.shape.age} draft={draft} short />
      <Hint>{t(name.oneIsEnough)}</Hint>
    </>
  )
}

export function ReachQuestion({ draft }: Asked) {
  const { reach } = strings
  return (
    <>
      <Field name="phone" label={reach.phone} of={Reaching.shape.phone} draft={draft} code />
      <Field name="phone2" label={reach.phone2} of={Reaching.shape.phone2} draft={draft} code />
      <Field name="address" label={reach.address} hint={reach.addressHint} of={Reaching.shape.address} draft={draft} />
      <Checkboxes name="languages" label={reach.languages} draft={draft} options={spoken} beside />
      <Select name="education" label={reach.education} of={Reaching.shape.education} draft={draft} options={educations} empty={reach.notSaid} short />
      <Select name="stay" label={reach.stay} hint={reach.stayHint} of={Reaching.shape.stay} draft={draft} options={stays} empty={reach.notSaid} short />
    </>
  )
}

export function PapersQuestion({ draft }: Asked) {
  const { t } = useView()
  const asked = strings.papers
  const withNumber = (Object.keys(papers) as Paper[]).filter((kind) => kind !== 'family_book' && kind !== 'birth_notice')
  return (
    <>
      <Checkboxes name="papers" label={asked.papers} draft={draft} options={papers} beside />
      <details open={withNumber.some((kind) => draft.values[`number.${kind}`] || draft.errors[`number.${kind}`]) || undefined}>
        <summary>{t(asked.numbers)}</summary>
        <Hint>{t(asked.numbersHint)}</Hint>
        {withNumber.map((kind) => (
          <Field name={`number.${kind}`} label={t(asked.number, { paper: t(papers[kind]) })} of={Holding.shape[`number.${kind}`]} draft={draft} code />
        ))}
      </details>
      <Checkboxes name="specificNeeds" label={asked.specificNeeds} hint={asked.specificNeedsHint} draft={draft} options={specificNeeds} beside />
      <TextArea name="notes" label={asked.notes} hint={asked.notesHint} of={Holding.shape.notes} draft={draft} rows={3} />
    </>
  )
}

export function HomeQuestion({ draft }: Asked) {
  const { home } = strings
  return (
    <>
      <Radios name="household" label={home.household} of={Living.shape.household} draft={draft} options={[
        { value: 'alone', label: home.alone }, { value: 'new', label: home.new }, { value: 'join', label: home.join },
      ]} />
      <Field name="size" label={home.size} of={Living.shape.size} draft={draft} short />
      <Field name="with" label={home.with} hint={home.withHint} of={Living.shape.with} draft={draft} code />
      <Select name="place" label={home.place} of={Living.shape.place} draft={draft} options={places} short />
    </>
  )
}

export function NewbornQuestion({ draft }: Asked) {
  const { quick, name } = strings
  const { shape } = QuickRegistration
  return (
    <>
      <Field name="babyName" label={quick.babyName} of={shape.babyName} draft={draft} />
      <Field name="babyFamilyName" label={quick.babyFamilyName} of={shape.babyFamilyName} draft={draft} />
      <Radios name="babySex" label={name.sex} of={shape.babySex} draft={draft} options={sexes} beside />
      <DateField name="babyBirthDate" label={quick.babyBirthDate} of={shape.babyBirthDate} draft={draft} typed />
      <Checkbox name="birthNeed" label={quick.birthNeed} draft={draft} />
    </>
  )
}

export function QuickQuestions({ draft }: Asked) {
  const { t } = useView()
  const { quick, name, consent, reach } = strings
  const { shape } = QuickRegistration
  return (
    <>
      <details><summary>{t(quick.readFirst)}</summary><ConsentText /></details>
      <Radios name="how" label={consent.how} of={shape.how} draft={draft} options={hows} beside />
      <Radios name="share" label={consent.share} of={shape.share} draft={draft} options={[
        { value: 'partners', label: consent.partners, hint: quick.usualFields }, { value: 'ask', label: consent.ask },
      ]} />
      <h2>{t(quick.mother)}</h2>
      <Field name="givenName" label={name.givenName} of={shape.givenName} draft={draft} />
      <Field name="familyName" label={name.familyName} of={shape.familyName} draft={draft} />
      <Field name="age" label={quick.motherAge} of={shape.age} draft={draft} short />
      <DateField name="birthDate" label={quick.motherBirth} of={shape.birthDate} draft={draft} typed />
      <Hint>{t(quick.oneOfBoth)}</Hint>
      <Field name="phone" label={reach.phone} of={shape.phone} draft={draft} code />
      <h2>{t(quick.baby)}</h2>
      <NewbornQuestion draft={draft} />
    </>
  )
}
