// What travels with a referral, as people read it: the same on the file, on paper, and for whoever answers by link.
import type { Child } from 'hono/jsx'
import type { Text } from '../../../kit/language.ts'
import { spoken } from '../../../kit/spoken.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Facts, Ltr, Points, Tel } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { paperOf, sexes, specificNeedNames } from '../../registry/index.ts'
import type { Shareable, Shared } from '../referral.ts'
import { strings } from '../strings.ts'

type Fact = { label: Text; value: Child }

/** What of the person is there, each with its name; a birth may be known by its year alone. */
export function factsOf(shared: Shared, { t, date, city }: View): Fact[] {
  const { name, sex, birthDate, phone, languages = [], documents = [], specificNeeds = [], address } = shared
  const fact = (field: Shareable | 'sex', value: Child | false | undefined): Fact[] =>
    value ? [{ label: field === 'sex' ? strings.sex : strings.fields[field], value }] : []
  return [
    ...fact('name', name && <Bdi>{name}</Bdi>),
    ...fact('sex', sex && sex !== 'other' && t(sexes[sex as keyof typeof sexes])),
    ...fact('birthDate', birthDate && (/^\d{4}-/.test(birthDate) ? date(birthDate) : <Ltr>{birthDate}</Ltr>)),
    ...fact('phone', phone && <Tel number={phone} shown={phoneShown(phone, city?.country)} />),
    ...fact('languages', languages.length > 0 && languages.map((code) => t(spoken[code as keyof typeof spoken] ?? code)).join(t(strings.comma))),
    ...fact('documents', documents.length > 0 && <Points items={documents.map((document) => <Paper document={document} />)} />),
    ...fact('specificNeeds', specificNeeds.length > 0 && <Points items={specificNeeds.map((need) => t(specificNeedNames[need as keyof typeof specificNeedNames] ?? need))} />),
    ...fact('address', address && <Bdi>{address}</Bdi>),
  ]
}

function Paper({ document }: { document: string }) {
  const { t } = useView()
  const { kind, number } = paperOf(document)
  return <>{t(kind)} · <Ltr>{number}</Ltr></>
}

/** All of it, for those who opened it. */
export function SharedFacts({ shared }: { shared: Shared }) {
  const view = useView()
  const facts = factsOf(shared, view)
  return facts.length > 0 ? <Facts facts={facts} /> : <p>{view.t(strings.nothingTravels)}</p>
}
