import { QrCode } from '../../../kit/qr.tsx'
import { Bdi, Button, Card, Facts, FreeText, Hidden, Ltr, PageHead, PrintButton, Row } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Referral, Shared } from '../referral.ts'
import { strings } from '../strings.ts'
import { topicNames } from '../topics.ts'

type PaperProps = { referral: Referral; shared: Shared; origin: string }

/** The printed form: one half for the office that answers without an account, one for the person. Two sheets of one page. */
export function PaperPage({ referral, shared, origin }: PaperProps) {
  const { t, href, date } = useView()
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
          { label: strings.to, value: <Bdi>{t(referral.toName)}</Bdi> },
          { label: strings.fromTo, value: <Bdi>{t(referral.fromName)}</Bdi> },
          { label: strings.due, value: referral.dueAt ? t(strings.paper.answerBy, { day: date(referral.dueAt) }) : '—' },
          ...(shared.name ? [{ label: strings.fields.name, value: <Bdi>{shared.name}</Bdi> }] : []),
          ...(shared.birthDate ? [{ label: strings.fields.birthDate, value: <Ltr>{shared.birthDate}</Ltr> }] : []),
          ...(shared.phone ? [{ label: strings.fields.phone, value: <Ltr>{shared.phone}</Ltr> }] : []),
        ]} />
        {shared.note && <FreeText text={shared.note} />}
        {codes && (
          <>
            <p>{t(strings.paper.answerHow)}</p>
            <Row><QrCode text={answer} label={t(strings.paper.qrAnswer)} size={112} /><p><Ltr>{answer}</Ltr><br />{t(strings.paper.code)} <b><Ltr>{codes.paper}</Ltr></b></p></Row>
          </>
        )}
      </Card>
      {codes && (
        <Card title={strings.paper.forPerson}>
          <Row><QrCode text={follow} label={t(strings.paper.qrFollow)} size={112} /><p>{t(strings.paper.followHow)}<br /><Ltr>{follow}</Ltr><br />{t(strings.paper.followCode)} <b><Ltr>{codes.follow}</Ltr></b></p></Row>
        </Card>
      )}
      {codes && (
        <div class="hint no-print">
          <p>{t(strings.paper.sendLink)}</p>
          <p><Ltr>{`${answer}/${codes.link}`}</Ltr></p>
          <form method="post" action={href(`/${referral.cityId}/referrals/${referral.id}/codes`)}><Hidden name="renew" value="1" /><Button label={strings.paper.renew} kind="quiet" small icon="refresh-cw" /></form>
        </div>
      )}
    </>
  )
}
