import type { Draft } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { Crumbs, Facts, Field, Form, FormButtons, Hidden, Hint, Notice, PageHead, Points, Section, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { specificNeedNames } from '../../registry/index.ts'
import { WeightsForm } from '../need.ts'
import { can } from '../policy.ts'
import { baseOf, usualWeights, type Weights } from '../score.ts'
import { strings } from '../strings.ts'

type OrderProps = { weights: Weights; draft: Draft; changes: { at: Date; data: unknown }[]; saved: boolean }
type Key = keyof typeof usualWeights

const urgencyKeys: Key[] = ['emergency', 'urgent', 'normal']
const restKeys: Key[] = ['household', 'wait']
const situationKeys = (Object.keys(usualWeights) as Key[]).filter((key) => !urgencyKeys.includes(key) && !restKeys.includes(key))

/** What a weight is called. */
export const weightName = (key: string): Text | string =>
  (strings.urgencies as Record<string, Text>)[key] ?? (specificNeedNames as Record<string, Text>)[key] ?? (strings.order as unknown as Record<string, Text>)[key] ?? key

/** How the order is made: every weight, for anybody to read. */
export function OrderPage(props: OrderProps) {
  const { weights, saved } = props
  const { t, n, actor, city } = useView()
  const example = baseOf(weights, { urgency: 'urgent', weighs: ['pregnant', 'homeless'], household: 3 }) + 10 * weights.wait!
  return (
    <>
      {can.work(actor, city!.id) && <Crumbs trail={[{ label: strings.needs, path: `/${city!.id}/needs` }]} />}
      {saved && <Notice tone="ok" title={strings.order.saved} />}
      <PageHead title={strings.order.title} lead={strings.order.intro} />
      <Hint>{t(strings.order.limits)}</Hint>
      <Group id="urgency" title={strings.order.urgency} keys={urgencyKeys} weights={weights} />
      <Group id="situation" title={strings.order.situation} keys={situationKeys} weights={weights} />
      <Group id="rest" title={strings.order.rest} keys={restKeys} weights={weights} />
      <Section id="example" title={strings.order.example}><p>{t(strings.order.exampleText, { sum: t(strings.pointsOf, { n: Math.round(example) }) })}</p></Section>
      {can.setOrder(actor, city!.id) && <Change {...props} />}
      <Changes {...props} />
    </>
  )

  function Group({ id, title, keys, weights }: { id: string; title: Text; keys: Key[]; weights: Weights }) {
    return (
      <Section id={id} title={title}>
        <Facts facts={keys.map((key) => ({ label: weightName(key), value: n(weights[key]!) }))} />
      </Section>
    )
  }
}

function Change({ draft }: OrderProps) {
  const { t, href, city } = useView()
  return (
    <Section id="change" title={strings.order.change} sub={strings.order.changeText}>
      <Form action={href(`/${city!.id}/needs/order`)} draft={draft}>
        <Hidden name="version" value={String(draft.values.version ?? 0)} />
        <Hint>{t(strings.order.numbers)}</Hint>
        {(Object.keys(usualWeights) as Key[]).map((key) => <Field name={key} label={weightName(key)} of={WeightsForm.shape[key]} draft={draft} short code />)}
        <FormButtons label={strings.order.save} />
      </Form>
    </Section>
  )
}

function Changes({ changes }: OrderProps) {
  const { t } = useView()
  return (
    <Section id="changes" title={strings.order.changes}>
      {changes.length === 0
        ? <p>{t(strings.order.never)}</p>
        : <Points items={changes.map(({ at, data }) => (
            <><Time at={at} /> · {Object.entries(data as Record<string, [number, number]>).map(([key, [from, to]]) => t(strings.order.changed, { what: t(weightName(key)), from, to })).join(' · ')}</>
          ))} />}
    </Section>
  )
}

