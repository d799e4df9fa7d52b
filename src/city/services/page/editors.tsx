import { languageNames, languages } from '../../../kit/language.ts'
import { Button, Card, Confirm, Facts, Form, Row, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as editing } from '../editing/strings.ts'
import { can, moves, movesOpenTo } from '../policy.ts'
import type { Service } from '../service.ts'
import { strings as freshness } from '../freshness/strings.ts'
import { strings as words } from '../strings.ts'
import { strings } from './strings.ts'

/** What those who keep this service can do with it, and how its translations stand. */
export function EditorsCard({ service }: { service: Service }) {
  const { t, href, city, actor } = useView()
  const here = href(`/${city!.id}/services/${service.id}`)
  const edits = can.edit(actor, service)
  return (
    <Card title={strings.editors} icon="pencil">
      <Row>
        <Tag label={words.statuses[service.status]} tone={service.status === 'published' ? 'ok' : 'neutral'} />
        {languages.map((lang) => {
          const state = service.translations[lang]?.state ?? 'missing'
          return <Tag label={`${languageNames[lang]} · ${t(editing.states[state])}`} tone={state === 'outdated' ? 'warn' : state === 'checked' || state === 'source' ? 'ok' : 'neutral'} />
        })}
      </Row>
      <Facts facts={[{ label: strings.nextCheck, value: <Time at={service.confirmBy} /> }]} />
      <Row>
        {edits && <Button label={strings.edit} kind="primary" icon="pencil" href={`${here}/edit`} />}
        {can.setCapacity(actor, service) && <Button label={strings.setPlaces} icon="armchair" href={`${here}/capacity`} />}
        {can.confirm(actor, service) && service.status === 'published' && (
          <>
            <Form action={`${here}/confirm`}><Button label={strings.stillTrue} icon="circle-check" /></Form>
            <Form action={`${here}/ask`}><Button label={freshness.ask} icon="link" /></Form>
          </>
        )}
      </Row>
      {edits && (
        <Form action={`${here}/moves`}>
          <Row>
            {movesOpenTo(actor, service).map((name) => {
              const { label, tone } = moves[name]
              return tone === 'danger'
                ? <Confirm label={label} question={editing.closeQuestion} yes={label} name="move" value={name} />
                : <Button label={label} name="move" value={name} kind={tone === 'primary' ? 'primary' : 'secondary'} />
            })}
          </Row>
        </Form>
      )}
    </Card>
  )
}
