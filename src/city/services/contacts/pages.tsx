import type { Draft } from '../../../kit/form.ts'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Button, Crumbs, Empty, Facts, Field, Form, FormButtons, Hidden, ListTable, Ltr, Notice, PageHead, Points, Section, Translated } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as desk } from '../editing/strings.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { type Contact, pieces, type Use } from './contact.ts'
import { strings } from './strings.ts'

export function ContactList({ contacts, uses, saved }: { contacts: Contact[]; uses: Map<string, number>; saved: boolean }) {
  const { t, href, city, lang } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: desk.desk, path: `${home}/desk` }]} />
      <PageHead title={strings.contacts} sub={strings.sub}><Button label={strings.new} kind="primary" icon="plus" href={href(`${home}/contacts/new`)} hotkey="KeyN" /></PageHead>
      {saved && <Notice tone="ok" title={strings.saved} />}
      {contacts.length === 0
        ? <Empty icon="phone" title={strings.none} text={strings.sub} />
        : (
          <ListTable caption={strings.contacts} rows={contacts} href={({ id }) => href(`${home}/contacts/${id}`)} columns={[
            { label: strings.name, place: 'title', cell: ({ name, orgName }) => <><bdi>{t(filled(name, lang))}</bdi><small>{t(orgName)}</small></> },
            { label: strings.phone, cell: ({ phone }) => phone ? <Ltr>{phoneShown(phone, city!.country)}</Ltr> : '' },
            { label: strings.used, place: 'end', cell: ({ id }) => t(strings.uses, { n: uses.get(id) ?? 0 }) },
          ]} />
        )}
    </>
  )
}

type ContactProps = { draft: Draft; contact?: Contact | undefined; uses?: Use[]; /** Somebody else saved meanwhile. */ overtaken?: boolean }

export function ContactPage({ draft, contact, uses = [], overtaken }: ContactProps) {
  const { t, href, city } = useView()
  const home = `/${city!.id}/services`
  return (
    <>
      <Crumbs trail={[{ label: desk.desk, path: `${home}/desk` }, { label: strings.contacts, path: `${home}/contacts` }]} />
      <PageHead title={contact ? strings.edit : strings.new} {...(contact && { sub: contact.orgName })} />
      {overtaken && contact && (
        <Notice tone="warn" title={desk.theirs}>
          <p>{t(desk.theirsWhy)}</p>
          <Facts facts={[
            { label: strings.name, value: <Bdi>{Object.values(contact.name).filter(Boolean).join(' · ')}</Bdi> },
            { label: strings.phone, value: <Ltr>{contact.phone ? phoneShown(contact.phone, city!.country) : '—'}</Ltr> },
            { label: strings.email, value: <Ltr>{contact.email ?? '—'}</Ltr> },
            { label: strings.note, value: <Bdi>{Object.values(contact.note).filter(Boolean).join(' · ')}</Bdi> },
          ]} />
        </Notice>
      )}
      <Form action={href(contact ? `${home}/contacts/${contact.id}` : `${home}/contacts`)} draft={draft}>
        {contact && <Hidden name="version" value={String(overtaken ? contact.version : (draft.values.version ?? contact.version))} />}
        <Translated name="name" needed label={strings.name} hint={strings.nameHint} of={pieces.name} draft={draft} />
        <Field name="phone" label={strings.phone} of={pieces.phone} draft={draft} />
        <Field name="email" label={strings.email} of={pieces.email} draft={draft} />
        <Translated name="note" label={strings.note} hint={strings.noteHint} of={pieces.note} draft={draft} />
        <FormButtons label={strings.save} cancel={{ href: href(`${home}/contacts`) }} />
      </Form>
      {contact && (
        <Section id="used" title={strings.used}>
          {uses.length === 0
            ? <p class="hint">{t(strings.unused)}</p>
            : <Points items={uses.map(({ id, name, sourceLang, status }) => <><a href={href(`${home}/${id}`)}><Bdi>{t(filled(name, sourceLang))}</Bdi></a> · {t(words.statuses[status])}</>)} />}
        </Section>
      )}
    </>
  )
}
