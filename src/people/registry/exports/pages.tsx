import { type Lang, languageNames, languages } from '../../../kit/language.ts'
import { phoneShown } from '../../../kit/text.ts'
import { themeNames } from '../../../kit/themes.ts'
import { Bdi, Button, Crumbs, Facts, Form, FreeText, Ltr, Notice, PageHead, Points, PrintButton, Row, Section, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { assistanceKinds, assistanceStrings, complaintKinds, complaintOutcomes, complaintStrings, HelpWords } from '../../assistance/index.ts'
import { openedStrings } from '../../joint/index.ts'
import { needStrings } from '../../needs/index.ts'
import { referralStrings, topicNames } from '../../referrals/index.ts'
import { said } from '../corrections/pages.tsx'
import { strings as fileStrings } from '../file/strings.ts'
import { fieldLabels } from '../intake/words.ts'
import type { PersonCard } from '../person.ts'
import { fullName } from '../sealed.ts'
import { strings as words } from '../strings.ts'
import { fields, hows, looks, papers, purposes } from '../words.ts'
import type { Copy } from './actions.ts'
import { strings } from './strings.ts'

/** Before a copy is made: whose right it is, and that it is noted. */
export function AskCopyPage({ person }: { person: PersonCard }) {
  const { t, href, city, lang } = useView()
  const base = `/${city!.id}/people`
  const own = `${base}/${person.id}/copy`
  /** A language that the person speaks comes before the worker's, and that before others. */
  const spokenFirst = (one: Lang) => (person.languages.includes(one) ? 0 : one === lang ? 1 : 2)
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }, { label: person.code, path: `${base}/${person.id}` }]} />
      <PageHead title={strings.title} eyebrow={<Ltr>{person.code}</Ltr>} />
      <p>{t(strings.text)}</p>
      <Notice><p>{t(strings.logged)}</p></Notice>
      <Form action={href(own)}>
        <Row>
          {languages.toSorted((a, b) => spokenFirst(a) - spokenFirst(b)).map((lang, at) => (
            <Button label={t(strings.asPage, { lang: languageNames[lang] })} kind={at === 0 ? 'primary' : 'secondary'} icon="file-text" name="as" value="page" formaction={`/${lang}${own}`} />
          ))}
          <Button label={strings.asJson} kind="quiet" icon="download" name="as" value="json" />
        </Row>
      </Form>
    </>
  )
}

/** The copy itself, to be printed and handed over. */
export function CopyPage({ copy }: { copy: Copy }) {
  const { t, date, city } = useView()
  const { identity } = copy
  const fieldsOf = (which: string[]) => which.map((field) => t(fields[field as keyof typeof fields])).join(t(words.comma))
  const coded = { sex: copy.sex, education: copy.education, stay: copy.stay, languages: copy.languages, specificNeeds: copy.specificNeeds, papers: copy.papers }
  return (
    <>
      <PageHead title={strings.title} eyebrow={<><Bdi>{t(copy.organisation)}</Bdi> · <Ltr>{copy.code}</Ltr></>} sub={t(strings.made, { day: date(copy.madeAt) })}><PrintButton /></PageHead>
      <Section id="identity" title={strings.identity}>
        <Facts facts={[
          { label: fields.name, value: <Bdi>{fullName(identity) || t(words.unnamed)}</Bdi> },
          { label: fields.birthDate, value: identity.birthDate ? date(identity.birthDate) : <Ltr>{copy.birthYear ?? '—'}</Ltr> },
          { label: fields.phone, value: <Ltr>{identity.phones.map((phone) => phoneShown(phone, city!.country)).join(' · ') || '—'}</Ltr> },
          { label: fields.address, value: <Bdi>{identity.address ?? '—'}</Bdi> },
          ...identity.papers.map(({ kind, number }) => ({ label: papers[kind], value: <Ltr>{number}</Ltr> })),
          ...Object.entries(coded).filter(([, value]) => value?.length).map(([name, value]) => ({ label: fieldLabels[name]!, value: said(name, value!, t) })),
          ...(identity.notes ? [{ label: fieldLabels.notes!, value: <Bdi>{identity.notes}</Bdi> }] : []),
        ]} />
      </Section>
      <Lines id="consents" title={strings.consents} items={copy.consents.map(({ purpose, how, givenAt, withdrawnAt, fields: which, to }) => (
        <>{t(purposes[purpose])} · {t(hows[how])} · <Time at={givenAt} />{to.map((name) => <> · <Bdi>{t(name)}</Bdi></>)}{which.length > 0 && <> · {fieldsOf(which)}</>}{withdrawnAt && <> · {t(strings.withdrawn)} <Time at={withdrawnAt} /></>}</>
      ))} />
      <Lines id="needs" title={strings.needs} items={copy.needs.map(({ theme, status, since, note }) => <>{t(themeNames[theme])} · {t(needStrings.statuses[status])} · <Time at={since} />{note && <FreeText text={note} />}</>)} />
      <Lines id="referrals" title={strings.referrals} items={copy.referrals.map(({ code, topic, to, status, fields: which, createdAt, note, words: told = [] }) => (
        <>
          <Ltr>{code}</Ltr> · {t(topicNames[topic] ?? topic)} · {t(referralStrings.statuses[status])} · <Bdi>{t(to)}</Bdi> · <Time at={createdAt} />
          {which.length > 0 && <> · {fieldsOf(which)}</>}
          {note && <FreeText text={note} />}
          {told.map(({ by, words }) => <FreeText text={`${by}: ${words}`} />)}
        </>
      ))} />
      <Lines id="assistance" title={assistanceStrings.ofPerson.title} items={copy.assistance.map((help) => (
        <>{t(assistanceKinds[help.kind as keyof typeof assistanceKinds])} · {t(assistanceStrings.entitlementStates[help.status])} · <HelpWords {...help} /></>
      ))} />
      <Lines id="complaints" title={complaintStrings.complaints} items={copy.complaints.map(({ kind, at, words, outcome, answer }) => (
        <>{t(complaintKinds[kind])} · <Time at={at} />{words && <FreeText text={words} />}{outcome && <> · {t(complaintOutcomes[outcome])}</>}{answer && <FreeText text={answer} />}</>
      ))} />
      <Lines id="opened" title={openedStrings.openedTo} items={copy.openedTo.map(({ to, agreement, fields: which, openedAt, closedAt }) => (
        <>{to && <><Bdi>{t(to)}</Bdi> · </>}<Ltr>{agreement}</Ltr> · {fieldsOf(which)} · {t(openedStrings.since)} <Time at={openedAt} />{closedAt && <> · {t(openedStrings.closed)} <Time at={closedAt} /></>}</>
      ))} />
      <Lines id="corrections" title={strings.corrections} items={copy.corrections.map(({ at, by, before }) => (
        <><Time at={at} /> · <Bdi>{by}</Bdi> · {Object.entries(before).map(([name, value]) => <>{t(fieldLabels[name] ?? name)} ({t(strings.before)}): <Bdi>{said(name, value, t) || '—'}</Bdi> </>)}</>
      ))} />
      <Lines id="looks" title={strings.looks} items={[
        ...copy.looks.map(({ at, by, reason }) => <><Time at={at} clock /> · <Bdi>{by}</Bdi> · {t(looks[reason])}</>),
        ...copy.looksOfPartners.map(({ at, by, organisation }) => <><Time at={at} clock /> · <Bdi>{by ?? t(fileStrings.byLink)}</Bdi>{organisation && <> · <Bdi>{t(organisation)}</Bdi></>}</>),
      ]} />
    </>
  )
}

function Lines({ id, title, items }: { id: string; title: typeof strings.needs; items: Parameters<typeof Points>[0]['items'] }) {
  const { t } = useView()
  return <Section id={id} title={title}>{items.length > 0 ? <Points items={items} /> : <p>{t(strings.none)}</p>}</Section>
}

