import { themeNames } from '../../../kit/themes.ts'
import { Bdi, Button, Crumbs, Facts, Form, Ltr, Notice, PageHead, Points, PrintButton, Row, Section, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { needStrings } from '../../needs/index.ts'
import { topicNames } from '../../referrals/index.ts'
import { said } from '../corrections/pages.tsx'
import { fieldLabels } from '../intake/words.ts'
import type { PersonCard } from '../person.ts'
import { fullName } from '../sealed.ts'
import { strings as words } from '../strings.ts'
import { fields, hows, looks, papers, purposes } from '../words.ts'
import type { Copy } from './actions.ts'
import { strings } from './strings.ts'

/** Before a copy is made: whose right it is, and that it is noted. */
export function AskCopyPage({ person }: { person: PersonCard }) {
  const { t, href, city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{person.code}</Ltr>} />
      <p>{t(strings.text)}</p>
      <Notice><p>{t(strings.logged)}</p></Notice>
      <Form action={href(`${base}/${person.id}/copy`)}>
        <Row>
          <Button label={strings.asPage} kind="primary" name="as" value="page" />
          <Button label={strings.asJson} name="as" value="json" />
        </Row>
      </Form>
    </>
  )
}

/** The copy itself, to be printed and handed over. */
export function CopyPage({ copy }: { copy: Copy }) {
  const { t, date } = useView()
  const { identity } = copy
  const coded = { sex: copy.sex, education: copy.education, stay: copy.stay, languages: copy.languages, specificNeeds: copy.specificNeeds, papers: copy.papers }
  return (
    <>
      <PageHead title={strings.title} eyebrow={<><Bdi>{t(copy.organisation)}</Bdi> · <Ltr>{copy.code}</Ltr></>} sub={t(strings.made, { day: date(copy.madeAt) })}><PrintButton /></PageHead>
      <Section id="identity" title={strings.identity}>
        <Facts facts={[
          { label: fields.name, value: <Bdi>{fullName(identity) || t(words.unnamed)}</Bdi> },
          { label: fields.birthDate, value: <Ltr>{identity.birthDate ?? copy.birthYear ?? '—'}</Ltr> },
          { label: fields.phone, value: <Ltr>{identity.phones.join(' · ') || '—'}</Ltr> },
          { label: fields.address, value: <Bdi>{identity.address ?? '—'}</Bdi> },
          ...identity.papers.map(({ kind, number }) => ({ label: papers[kind], value: <Ltr>{number}</Ltr> })),
          ...Object.entries(coded).filter(([, value]) => value?.length).map(([name, value]) => ({ label: fieldLabels[name]!, value: said(name, value!, t) })),
          ...(identity.notes ? [{ label: fieldLabels.notes!, value: <Bdi>{identity.notes}</Bdi> }] : []),
        ]} />
      </Section>
      <Lines id="consents" title={strings.consents} items={copy.consents.map(({ purpose, how, givenAt, withdrawnAt, fields: which }) => (
        <>{t(purposes[purpose])} · {t(hows[how])} · <Time at={givenAt} />{which.length > 0 && <> · {which.map((field) => t(fields[field as keyof typeof fields])).join(t(words.comma))}</>}{withdrawnAt && <> · {t(strings.withdrawn)} <Time at={withdrawnAt} /></>}</>
      ))} />
      <Lines id="needs" title={strings.needs} items={copy.needs.map(({ theme, status, since }) => <>{t(themeNames[theme])} · {t(needStrings.statuses[status])} · <Time at={since} /></>)} />
      <Lines id="referrals" title={strings.referrals} items={copy.referrals.map(({ code, topic, to, createdAt }) => (
        <><Ltr>{code}</Ltr> · {t(topicNames[topic] ?? topic)} · <Bdi>{t(to)}</Bdi> · <Time at={createdAt} /></>
      ))} />
      <Lines id="corrections" title={strings.corrections} items={copy.corrections.map(({ at, before }) => (
        <><Time at={at} /> · {Object.entries(before).map(([name, value]) => <>{t(fieldLabels[name] ?? name)} ({t(strings.before)}): <Bdi>{said(name, value as string, t) || '—'}</Bdi> </>)}</>
      ))} />
      <Lines id="looks" title={strings.looks} items={copy.looks.map(({ at, by, reason }) => <><Time at={at} clock /> · <Bdi>{by}</Bdi> · {t(looks[reason])}</>)} />
    </>
  )
}

function Lines({ id, title, items }: { id: string; title: typeof strings.needs; items: Parameters<typeof Points>[0]['items'] }) {
  const { t } = useView()
  return <Section id={id} title={title}>{items.length > 0 ? <Points items={items} /> : <p>{t(strings.none)}</p>}</Section>
}

