import type { Text } from '../../../kit/language.ts'
import type { Draft } from '../../../kit/form.ts'
import { type Theme, themeIcons, themeNames, themes } from '../../../kit/themes.ts'
import { Bdi, Button, Checkboxes, Crumbs, Empty, Form, FormButtons, Hidden, Hint, Icon, Ltr, PageHead, Radios, Section, Select, TextArea } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type Priority, ReferralForm, type Shareable, TransferForm } from '../referral.ts'
import { strings } from '../strings.ts'
import { topicNames, topics } from '../topics.ts'

type Person = { id: string; code: string; initials: string }
export type ServiceChoice = { id: string; orgId: string; orgName: Text; name: Text; capacity: 'open' | 'waiting_list' | 'full'; free: number | null }

/** The first question: what is needed, in the words of the vocabulary; what was noted as their need comes first. */
export function ChooseNeed({ person, theme: own }: { person: Person; theme: Theme | undefined }) {
  const { t, with: changed } = useView()
  return (
    <>
      <Head person={person} title={strings.making.title} />
      {themes.toSorted((a, b) => Number(b === own) - Number(a === own)).map((theme) => (
        <Section id={theme} title={themeNames[theme]}>
          <p class="row">
            {Object.entries(topics[theme]).map(([topic, name]) => (
              <a class="chip" href={changed({ topic })}><Icon name={themeIcons[theme]} size={16} />{t(name)}</a>
            ))}
          </p>
        </Section>
      ))}
    </>
  )
}

type MakeProps = {
  person: Person
  topic: string
  services: ServiceChoice[]
  /** What the person agreed to send to an organisation; without one, to any partner. */
  agreed: (orgId?: string) => readonly Shareable[]
  draft: Draft
  editing: string | undefined
  /** Of the need that it answers. */
  urgency: Priority | undefined
}

const usual: Shareable[] = ['name', 'phone', 'birthDate']

/** To whom, how soon, and what of the person travels. */
export function MakePage({ person, topic, services, agreed, draft, editing, urgency = 'normal' }: MakeProps) {
  const { t, with: changed, href, city } = useView()
  const toAll = agreed()
  const own = { ...draft, values: { fields: usual.filter((field) => toAll.includes(field)), priority: urgency, ...draft.values } }
  const base = `/${city!.id}/referrals`
  return (
    <>
      <Head person={person} title={topicNames[topic]!} />
      {services.length === 0
        ? <Empty icon="search" title={strings.making.noService} text={strings.making.noServiceWay}><Button label={strings.making.otherNeed} kind="primary" href={changed({ topic: undefined })} /></Empty>
        : (
          <Form action={editing ? href(`${base}/new/${editing}`) : changed({ topic })} draft={own}>
            <Hidden name="topic" value={topic} />
            <Radios name="service" label={strings.making.whereTo} of={ReferralForm.shape.service} draft={own}
              options={services.map((service) => ({ value: service.id, label: t(service.name), hint: aboutService(service) }))} />
            <Radios name="priority" label={strings.priority} of={ReferralForm.shape.priority} draft={own} options={strings.priorities} />
            <Checkboxes name="fields" label={strings.making.share} draft={own} beside
              hint={`${t(toAll.length > 0 ? strings.making.agreed : strings.making.agreedNothing, { fields: fieldsInWords(toAll) })} ${t(strings.making.shareHint)}`}
              options={strings.fields} />
            <Select name="override" label={strings.making.override} hint={strings.making.overrideHint} of={ReferralForm.shape.override} draft={own} options={strings.overrides} />
            <TextArea name="note" label={strings.making.note} hint={strings.noteReaders} of={ReferralForm.shape.note} draft={own} rows={3} />
            <FormButtons label={strings.making.check} end="arrow-right" cancel={{ href: href(editing ? `${base}/${editing}` : `/${city!.id}/people/${person.id}`) }} />
          </Form>
        )}
      {!editing && services.length > 0 && <Hint><a href={changed({ topic: undefined })}>{t(strings.making.otherNeed)}</a></Hint>}
    </>
  )

  /** Whose it is, whether there is room, and what they may be told beyond what all may. */
  function aboutService(service: ServiceChoice) {
    const more = agreed(service.orgId).filter((field) => !toAll.includes(field))
    return [t(service.orgName), capacityOf(service, t), more.length > 0 && t(strings.making.agreedToo, { fields: fieldsInWords(more) })].filter(Boolean).join(' · ')
  }
  function fieldsInWords(fields: readonly Shareable[]) {
    return fields.map((field) => t(strings.fields[field])).join(t(strings.comma))
  }
}

function capacityOf({ capacity, free }: ServiceChoice, t: ReturnType<typeof useView>['t']) {
  if (capacity === 'full') return t(strings.making.full)
  if (capacity === 'waiting_list') return t(strings.making.waiting)
  return free === null ? t(strings.making.open) : t(strings.making.free, { n: free })
}

type TransferProps = { person: Person; partners: { id: string; name: Text }[]; draft: Draft }

/** A whole case changes hands: to whom, and what they need to know. */
export function TransferPage({ person, partners, draft }: TransferProps) {
  const { t, with: changed, href, city } = useView()
  return (
    <>
      <Head person={person} title={strings.transfer.title} />
      <p>{t(strings.transfer.what)}</p>
      <Form action={changed({})} draft={draft}>
        <Select name="to" label={strings.to} of={TransferForm.shape.to} draft={draft} options={partners.map(({ id, name }) => ({ value: id, label: name }))} />
        <Select name="override" label={strings.making.override} hint={strings.making.overrideHint} of={TransferForm.shape.override} draft={draft} options={strings.overrides} />
        <TextArea name="note" label={strings.making.note} hint={strings.noteReaders} of={TransferForm.shape.note} draft={draft} rows={3} />
        <FormButtons label={strings.transfer.send} end="arrow-right" cancel={{ href: href(`/${city!.id}/people/${person.id}`) }} />
      </Form>
    </>
  )
}

function Head({ person, title }: { person: Person; title: Text }) {
  const { t, city } = useView()
  return (
    <>
      <Crumbs trail={[{ label: strings.referrals, path: `/${city!.id}/referrals` }]} />
      <PageHead title={title} sub={<>{t(strings.making.forPerson, { who: '' })}<Bdi>{person.initials}</Bdi> <Ltr>{person.code}</Ltr></>} />
    </>
  )
}
