// An agreement as it is read, signed and printed: article by article, the same on every page.
import type { Child } from 'hono/jsx'
import { languages, type Text } from '../../../kit/language.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Contract, Facts, Fingerprint, FreeText, Ltr, Points, Section, SignatureBoxes, Time } from '../../../kit/ui/index.ts'
import { useView, type View } from '../../../kit/view.ts'
import { assistanceKinds } from '../../../people/assistance/index.ts'
import { fieldNames, specificNeedNames, stays } from '../../../people/registry/index.ts'
import type { Agreement, Party } from '../agreement.ts'
import type { Signature } from '../signing/store.ts'
import { strings as words } from '../strings.ts'
import { readers } from '../words.ts'
import { strings } from './strings.ts'

type DocumentProps = { agreement: Agreement; signatures: Signature[]; renews?: { id: string; code: string } | undefined }

/** All articles and, under them, who signed. */
export function Document({ agreement, signatures, renews }: DocumentProps) {
  const view = useView()
  const { t, href } = view
  return (
    <Contract number={agreement.code} title={agreement.parties.map(({ name }, at) => <>{at > 0 && ' · '}<Bdi>{t(name)}</Bdi></>)} preamble={strings.preamble}
      articles={articlesOf(agreement, view).map(([id, title, body]) => ({ id, title, body }))}>
      {renews && <p>{t(strings.renews)} <a href={href(`/${agreement.cityId}/agreements/${renews.id}`)}><Ltr>{renews.code}</Ltr></a></p>}
      {agreement.status !== 'draft' && agreement.status !== 'dropped' && <Signatures agreement={agreement} signatures={signatures} />}
    </Contract>
  )
}

type Article = [id: string, title: Text, body: Child]

function articlesOf(agreement: Agreement, view: View): Article[] {
  const { t, date } = view
  const named = (codes: string[], names: Record<string, Text>) => codes.map((code) => t(names[code] ?? code)).join(t(words.comma))
  const { fields, roles, startsOn, endsOn, reviewOn, keepDays, checkKinds, checkBudget } = agreement
  return [
    ['parties', strings.parties, <Facts facts={agreement.parties.map((party) => ({ label: party.name, value: <PartyLine party={party} /> }))} />],
    ['purpose', strings.purpose, <Written text={agreement.purpose} />],
    ['basis', strings.basis, <Written text={agreement.basis} />],
    ['people', strings.people, <People agreement={agreement} />],
    ['data', strings.data, <p>{t(strings.dataText, { fields: named(fields, fieldNames) })}</p>],
    ['readers', strings.readers, <p>{t(strings.readersText, { roles: named(roles, readers) })}</p>],
    ['rights', strings.rights, <Points items={[strings.rightsConsent, strings.rightsLooks, strings.rightsUse].map((right) => t(right))} />],
    ['duration', strings.duration, <p>{t(strings.durationText, { from: date(startsOn), to: date(endsOn), review: date(reviewOn) })}</p>],
    ['suspension', strings.suspension, <Points items={[t(strings.suspensionText), t(strings.after, { n: keepDays })]} />],
    ['check', strings.check, <p>{checkKinds.length > 0 ? t(strings.checkText, { kinds: named(checkKinds, assistanceKinds), n: checkBudget }) : t(strings.noCheck)}</p>],
  ]
}

function PartyLine({ party: { gives, receives, email, phone } }: { party: Party }) {
  const { t, city } = useView()
  return (
    <>
      {t(gives && receives ? strings.both : gives ? strings.gives : strings.receives)}
      {' · '}
      {email || phone ? <Ltr>{[email, phone && phoneShown(phone, city?.country)].filter(Boolean).join(' · ')}</Ltr> : t(strings.noContact)}
    </>
  )
}

/** In the reader's language if it was written, else as it was. */
function Written({ text }: { text: Text }) {
  const { lang } = useView()
  const found = text[lang] ? lang : languages.find((other) => text[other])
  return found ? <FreeText text={text[found]} lang={found} /> : null
}

function People({ agreement: { needs, stays: situations, ageFrom, ageTo } }: { agreement: Agreement }) {
  const { t, n } = useView()
  const which = (codes: string[], names: Record<string, Text>) => codes.map((code) => t(names[code] ?? code)).join(t(words.comma))
  const limits = [
    ...(needs.length > 0 ? [t(strings.withNeeds, { which: which(needs, specificNeedNames) })] : []),
    ...(situations.length > 0 ? [t(strings.withStays, { which: which(situations, stays) })] : []),
    ...(ageFrom !== null && ageTo !== null ? [t(strings.aged, { from: n(ageFrom), to: n(ageTo) })]
      : ageFrom !== null ? [t(strings.agedFrom, { from: n(ageFrom) })]
      : ageTo !== null ? [t(strings.agedTo, { to: n(ageTo) })] : []),
  ]
  return limits.length === 0 ? <p>{t(strings.everybody)}</p> : <><p>{t(strings.onlyThose)}</p><Points items={limits} /></>
}

/** A place for each party; under them what they signed, in sixty-four letters. */
export function Signatures({ agreement: { parties, fingerprint }, signatures, marks }: Pick<DocumentProps, 'agreement' | 'signatures'> & { marks?: Map<string, Child> }) {
  const { t } = useView()
  const of = new Map(signatures.map((signature) => [signature.orgId, signature]))
  return (
    <Section id="signatures" title={strings.signatures}>
      <SignatureBoxes label={strings.signatures} none={strings.notYet} boxes={parties.map(({ orgId, name }) => {
        const signature = of.get(orgId)
        return { party: name, ...(signature && { by: <Bdi>{signature.by}</Bdi>, role: strings.roles[signature.role], at: <Time at={signature.at} clock />, mark: marks?.get(orgId) }) }
      })} />
      <p class="hint">{t(strings.fingerprint)} <Fingerprint of={fingerprint!} /></p>
    </Section>
  )
}
