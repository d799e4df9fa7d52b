import type { Draft } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { Bdi, Button, Card, Crumbs, Empty, Field, Form, FormButtons, Hint, Ltr, PageHead, Row, Stack, Tag } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { fullName } from '../sealed.ts'
import { strings as words } from '../strings.ts'
import type { Found } from './actions.ts'
import { strings } from './strings.ts'

/** One field for two pieces; below it who they may be, and why. */
export function SearchPage({ draft, found }: { draft: Draft; found?: Found[] | undefined }) {
  const { t, href, city } = useView()
  const base = `/${city!.id}/people`
  return (
    <>
      <Crumbs trail={[{ label: words.people, path: base }]} />
      <PageHead title={strings.title} />
      <Form action={href(`${base}/search`)} draft={draft}>
        <Field name="q" label={strings.field} hint={strings.hint} draft={draft} />
        <FormButtons label={strings.go} />
      </Form>
      <Hint>{t(strings.logged)}</Hint>
      {found && found.length === 0 && (
        <Empty icon="search" title={strings.none} text={strings.noneWay}><Button label={strings.register} kind="primary" href={href(`${base}/new`)} /></Empty>
      )}
      {found && found.length > 0 && (
        <Stack>
          <p role="status">{t(strings.found, { n: found.length })}</p>
          {found.map((one) => <FoundCard one={one} />)}
          {found.length === 10 && <Hint>{t(strings.tooMany)}</Hint>}
        </Stack>
      )}
    </>
  )
}

function FoundCard({ one: { card, identity, reasons, differs } }: { one: Found }) {
  const { t, href, city } = useView()
  return (
    <Card>
      <h2><a href={href(`/${city!.id}/people/${card.id}`)} data-row><Bdi>{fullName(identity) || t(words.unnamed)}</Bdi></a></h2>
      <p class="hint"><Ltr>{card.code}</Ltr>{card.birthYear !== null && <> · {t(words.bornIn, { year: String(card.birthYear) })}</>}</p>
      <Why reasons={reasons} differs={differs} />
    </Card>
  )
}

/** What agrees and what does not, in words. */
export function Why({ reasons, differs }: { reasons: string[]; differs: string[] }) {
  const { t } = useView()
  return (
    <>
      <Row><span class="hint">{t(strings.why)}</span>{reasons.map((reason) => <Tag label={wordsOf(strings.reasons, reason)} tone="info" icon="check" />)}</Row>
      {differs.length > 0 && (
        <Row><span class="hint">{t(strings.differs)}</span>{differs.map((what) => <Tag label={wordsOf(strings.differences, what)} icon="minus" />)}</Row>
      )}
    </>
  )
}

const wordsOf = (all: Record<string, Text>, key: string) => all[key] ?? key
