import { Scan } from '../../../kit/qr.tsx'
import { phoneShown } from '../../../kit/text.ts'
import { Bdi, Button, Facts, Ltr, PageHead, Points, PrintButton, Url } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { spansOn, weekDays } from '../hours.ts'
import { dayName, localDigits } from '../saying.ts'
import type { Service } from '../service.ts'
import { strings as words } from '../strings.ts'
import { filled } from '../translations.ts'
import { strings } from './strings.ts'

/** A4 for a wall or a hand: large, and with a way back to what is true today. */
export function Sheet({ service, address }: { service: Service; address: string }) {
  const view = useView()
  const { t, href, city, date } = view
  const said = (text: Service['what']) => t(filled(text, service.sourceLang))
  const phone = service.phone ?? service.contactPhone
  return (
    <article class="sheet stack loose">
      <PageHead large eyebrow={<Bdi>{t(service.orgName)}</Bdi>} title={filled(service.name, service.sourceLang)} lead={filled(service.what, service.sourceLang)}>
        <PrintButton kind="primary" />
        <Button label={strings.backToPage} kind="quiet" small href={href(`/${city!.id}/services/${service.id}`)} />
      </PageHead>
      <Facts facts={[
        ...(phone ? [{ label: words.call, value: <b><Ltr>{phoneShown(phone, city!.country)}</Ltr></b> }] : []),
        { label: strings.where, value: said(service.address) ? <Bdi>{said(service.address)}</Bdi> : t(strings.byPhone) },
        { label: strings.when, value: <Hours service={service} /> },
        ...(said(service.audience) ? [{ label: strings.who, value: said(service.audience) }] : []),
        { label: strings.cost, value: [t(words.cost[service.cost]), said(service.costNote)].filter(Boolean).join(' · ') },
        {
          label: strings.papers,
          value: service.documents.length === 0 ? t(words.noPapers) : <Points items={service.documents.map(said)} />,
        },
      ]} />
      <Scan text={address} label={t(strings.scan)} size={160}>
        {t(strings.scan)}<br /><Url to={address.replace(/^https?:\/\//, '')} /><br />{t(strings.checkedOn, { date: date(service.confirmedAt) })}
      </Scan>
    </article>
  )
}

function Hours({ service: { hours } }: { service: Service }) {
  const view = useView()
  const { t, city } = view
  if (hours === 'always') return <>{t(words.openAlways)}</>
  const lines = weekDays(city!).map((day) => ({ name: dayName(view, day), spans: spansOn(hours, day) })).filter(({ spans }) => spans.length > 0)
  return <Points items={lines.map(({ name, spans }) => <>{name} {spans.map(([from, to]) => <> <Ltr>{localDigits(view, `${from} – ${to}`)}</Ltr></>)}</>)} />
}
