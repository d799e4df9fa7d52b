import { Bdi, Icon, Points, Row, Section, Tag, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Help } from '../distributions/store.ts'
import { sayMoney } from '../money/money.ts'
import { strings } from '../strings.ts'
import { type Kind, kindIcons, kinds } from '../words.ts'

/** On somebody's file: what they were promised and given. */
export function Helped({ assistance, cityId }: { assistance: Help[]; cityId: string }) {
  const { t, href } = useView()
  if (assistance.length === 0) return null
  return (
    <Section id="assistance" title={strings.ofPerson.title}>
      <Points items={assistance.map((help) => (
        <Row>
          <Icon name={kindIcons[help.kind as Kind]} size={16} />
          <a href={href(`/${cityId}/assistance/distributions/${help.distributionId}/entitlements/${help.id}`)}>{t(kinds[help.kind as Kind])}</a>
          <Tag label={strings.entitlementStates[help.status]} tone={help.status === 'redeemed' ? 'ok' : 'neutral'} icon="circle-dot" />
          <span class="hint"><HelpWords {...help} /></span>
        </Row>
      ))} />
    </Section>
  )
}

/** Of which programme, how much and when. */
export const HelpWords = ({ title, amount, currency, redeemedAt, at }: Pick<Help, 'title' | 'amount' | 'currency' | 'redeemedAt' | 'at'>) =>
  <><Bdi>{title}</Bdi> · <Bdi>{sayMoney(useView(), amount, currency)}</Bdi> · <Time at={redeemedAt ?? at} /></>
