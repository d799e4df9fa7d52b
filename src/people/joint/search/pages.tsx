import type { Draft } from '../../../kit/form.ts'
import { isolate } from '../../../kit/language.ts'
import { Bdi, Button, Card, Empty, Field, Form, FormButtons, Hint, Ltr, Notice, PageHead, Stack, Tag } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Agreement } from '../../../city/partnerships/index.ts'
import { type Found, fullName, searchStrings, Why } from '../../registry/index.ts'
import { strings as words } from '../strings.ts'
import type { FoundOpened, JointResult } from './actions.ts'
import { strings } from './strings.ts'

type SearchProps = { draft: Draft; result?: JointResult | undefined; agreements: Agreement[]; /** Of those who open. */ names: Map<string, Agreement['parties'][number]['name']> }

/** One field for two pieces; below it who they may be, whose they are, and why. */
export function SearchPage({ draft, result, agreements, names }: SearchProps) {
  const { t, href, city } = useView()
  const base = `/${city!.id}/joint`
  const all = result && [...result.own.map((one) => ({ one, score: one.score })), ...result.others.map((one) => ({ one, score: one.score }))].sort((a, b) => b.score - a.score)
  return (
    <>
      <PageHead title={words.joint} sub={strings.sub} />
      {agreements.length === 0 && <Notice><p>{t(strings.noAgreement)} <a href={href(`/${city!.id}/agreements`)}>{t(strings.toAgreements)}</a></p></Notice>}
      <Form action={href(base)} draft={draft}>
        <Field name="q" label={searchStrings.field} hint={searchStrings.hint} draft={draft} />
        <FormButtons label={searchStrings.go} />
      </Form>
      <Hint>{t(strings.logged)}</Hint>
      {all && all.length === 0 && <Empty icon="search" title={strings.none} text={strings.noneWay}><Button label={strings.toAgreements} href={href(`/${city!.id}/agreements`)} /></Empty>}
      {all && all.length > 0 && (
        <Stack>
          <p role="status">{t(searchStrings.found, { n: all.length })}</p>
          {all.map(({ one }) => ('card' in one ? <Own one={one} /> : <Theirs one={one} names={names} />))}
        </Stack>
      )}
    </>
  )
}

function Own({ one: { card, identity, reasons, differs } }: { one: Found }) {
  const { href, city } = useView()
  return (
    <Card>
      <h2><a href={href(`/${city!.id}/people/${card.id}`)} data-row><Bdi>{fullName(identity) || card.code}</Bdi></a></h2>
      <p class="row"><Tag label={strings.ours} icon="house" /><span class="hint"><Ltr>{card.code}</Ltr></span></p>
      <Why reasons={reasons} differs={differs} />
    </Card>
  )
}

function Theirs({ one: { opening, opened, reasons, differs }, names }: { one: FoundOpened; names: SearchProps['names'] }) {
  const { t, href, city } = useView()
  return (
    <Card>
      <h2><a href={href(`/${city!.id}/joint/${opening.id}`)} data-row><Bdi>{opened.givenName === undefined ? t(strings.unnamed) : fullName({ givenName: '', ...opened })}</Bdi></a></h2>
      <p class="row"><Tag label={t(strings.theirs, { name: isolate(t(names.get(opening.orgId) ?? '')) })} tone="info" icon="handshake" /><span class="hint"><Ltr>{opening.code}</Ltr></span></p>
      <Why reasons={reasons} differs={differs} />
    </Card>
  )
}
