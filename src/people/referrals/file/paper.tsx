import { Scan } from '../../../kit/qr.tsx'
import { Bdi, Button, Card, Facts, FreeText, Hidden, Ltr, PageHead, PrintButton, Url } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Referral, Shared } from '../referral.ts'
import { factsOf } from '../shared/pages.tsx'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'

type PaperProps = { referral: Referral; shared: Shared; origin: string }

/** The printed form: one half for the office that answers without an account, one for the person. Two sheets of one page. */
export function PaperPage({ referral, shared, origin }: PaperProps) {
  const view = useView()
  const { t, href, date } = view
  const { codes } = shared
  const answer = `${origin}${href(`/${referral.cityId}/answer`)}`
  const follow = `${origin}${href(`/${referral.cityId}/follow`)}`
  return (
    <>
      <PageHead title={strings.paper.title} eyebrow={<Ltr>{referral.code}</Ltr>} sub={t(topicNames[referral.topic] ?? referral.topic)}>
        <PrintButton label={strings.paper.print} kind="primary" />
        <Button label={strings.paper.back} kind="quiet" small href={href(`/${referral.cityId}/referrals/${referral.id}`)} />
      </PageHead>
      <Card title={strings.paper.forReceiver}>
        <Facts facts={[
          { label: strings.from, value: <Bdi>{t(referral.fromName)}</Bdi> },
          { label: strings.to, value: <Bdi>{t(referral.toName)}</Bdi> },
          ...(referral.serviceName ? [{ label: strings.service, value: <Bdi>{t(referral.serviceName)}</Bdi> }] : []),
          { label: strings.priority, value: t(strings.priorities[referral.priority]) },
          ...(referral.dueAt ? [{ label: strings.due, value: t(strings.paper.answerBy, { day: date(referral.dueAt) }) }] : []),
          ...factsOf(shared, view),
        ]} />
        {shared.note && <FreeText text={shared.note} />}
        {codes && (
          <>
            <p>{t(strings.paper.answerHow)}</p>
            <Scan text={answer} label={t(strings.paper.qrAnswer)} size={112}><Url to={answer} /><br />{t(strings.paper.code)} <b><Ltr>{codes.paper}</Ltr></b></Scan>
          </>
        )}
      </Card>
      {codes && (
        <Card title={strings.paper.forPerson}>
          <p>{t(strings.paper.followHow)}</p>
          <Scan text={follow} label={t(strings.paper.qrFollow)} size={112}><Url to={follow} /><br />{t(strings.paper.followCode)} <b><Ltr>{codes.follow}</Ltr></b></Scan>
        </Card>
      )}
      {codes && (
        <div class="hint no-print">
          <p>{t(strings.paper.sendLink)}</p>
          <p><Url to={`${answer}/${codes.link}`} /></p>
          <form method="post" action={href(`/${referral.cityId}/referrals/${referral.id}/codes`)}><Hidden name="renew" value="1" /><Button label={strings.paper.renew} kind="quiet" small icon="refresh-cw" /></form>
        </div>
      )}
    </>
  )
}
