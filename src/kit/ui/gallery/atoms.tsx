import { themeIcons, themeNames, themes } from '../../themes.ts'
import { useView } from '../../view.ts'
import {
  Bdi,
  Button,
  Card,
  Chip,
  Columns,
  Confirm,
  Count,
  Crumbs,
  Due,
  Empty,
  Facts,
  FreeText,
  Hint,
  Leave,
  Listen,
  Ltr,
  Menu,
  Notice,
  PageHead,
  Points,
  PrintButton,
  Recording,
  Relative,
  Row,
  Section,
  Segmented,
  Stack,
  Tag,
  Tel,
  Tiles,
  Time,
  TrustTag,
} from '../index.ts'
import { words } from './words.ts'

export function AtomsGallery() {
  const { t } = useView()
  const now = new Date('2026-11-19T09:00:00Z')
  return (
    <>
      <Crumbs
        trail={[
          { label: words.referrals, path: '/gallery' },
          { label: words.mine, path: '/gallery' },
        ]}
      />
      <PageHead title={words.referrals} sub={t(words.waiting, { n: 7 })}>
        <PrintButton />
        <Button label={words.create} kind="primary" icon="plus" hotkey="KeyN" href="#new" />
      </PageHead>
      <Tiles
        label={words.needs}
        tiles={themes.map((theme) => ({
          label: themeNames[theme],
          icon: themeIcons[theme],
          href: `#${theme}`,
          urgent: theme === 'safety',
          current: theme === 'food',
        }))}
      />
      <Section id="buttons" title={words.buttons}>
        <Stack>
          <Row>
            <Button label={words.send} kind="primary" end="arrow-right" />
            <Button label={words.help} icon="hand-helping" />
            <Button label={words.later} kind="quiet" />
            <Button label={words.close} kind="danger" />
            <Button label={words.send} kind="primary" small />
            <Button label={words.help} small icon="phone" />
          </Row>
          <Row>
            <Menu>
              <button>{t(words.help)}</button>
              <a href="#later">{t(words.later)}</a>
              <button class="danger">{t(words.close)}</button>
            </Menu>
            <form method="post" action="#close">
              <Confirm label={words.close} question={words.sure} yes={words.close} />
            </form>
            <Segmented
              label={words.buttons}
              choices={[
                { label: words.list, icon: 'list', href: '#list', current: true },
                { label: words.map, icon: 'map', href: '#map' },
              ]}
            />
            <Chip label={words.open} href="#open" />
            <Chip label={words.women} href="#women" on />
            <Chip label={words.women} href="#women" removable />
          </Row>
          <Row>
            <Tag label={words.waitingTag} tone="warn" icon="hourglass" />
            <Tag label={words.accepted} icon="check" />
            <Tag label={words.new} tone="info" icon="circle-dot" />
            <Tag label={words.free} tone="ok" icon="check" />
            <Tag label={words.lost} tone="bad" icon="circle-x" />
            <TrustTag trust="verified" />
            <TrustTag trust="estimated" />
            <TrustTag trust="partial" />
            <Count n={7} of={words.mine} />
            <Count n={1} tone="bad" />
          </Row>
          <Row>
            <Due at="2026-11-17" now={now} />
            <Due at="2026-11-19" now={now} />
            <Due at="2026-11-20" now={now} />
            <Due at="2026-11-25" now={now} />
            <Relative at="2026-11-16T10:00:00Z" now={now} />
            <Time at="2026-11-19T09:30:00Z" clock />
            <Tel number="+216 71 000 118" />
            <Ltr>LM-0412</Ltr>
            <Listen target="buttons" />
            <Recording href="#audio" languages="الدارجة، Bambara" />
          </Row>
        </Stack>
      </Section>
      <Columns
        about={words.about}
        side={
          <>
            <Card title={words.whoSees} icon="lock">
              <Points items={[t(words.ward), t(words.registry)]} />
              <Hint>{t(words.logged)}</Hint>
            </Card>
            <Card title={words.about} quiet>
              <Facts
                facts={[
                  { label: words.who, value: <Bdi>A. D.</Bdi> },
                  { label: words.phone, value: <Tel number="+216 71 000 118" /> },
                ]}
              />
            </Card>
          </>
        }
      >
        <Notice tone="ok" title={words.sent}>
          <p>{t(words.sentMore)}</p>
        </Notice>
        <Notice tone="warn" title={words.watch}>
          <p>{t(words.sentMore)}</p>
        </Notice>
        <Notice tone="bad" title={words.danger}>
          <Row>
            <Button label={words.ambulance} kind="danger" icon="ambulance" href="tel:190" />
          </Row>
        </Notice>
        <Notice>
          <p>{t(words.sentMore)}</p>
        </Notice>
        <Facts
          strip
          facts={[
            { label: words.who, value: t(words.ward), icon: 'users' },
            { label: words.when, value: <Time at="2026-11-19" />, icon: 'calendar' },
            { label: words.phone, value: <Ltr>LM-0412</Ltr>, icon: 'phone' },
          ]}
        />
        <Empty title={words.nothing} text={words.nothingMore}>
          <Button label={words.create} kind="primary" href="#new" />
        </Empty>
        <FreeText text={'La mère est sortie dimanche soir.\n\nPas de passeport ; elle a une carte.'} lang="fr" />
      </Columns>
      <Leave to="https://example.org/" />
    </>
  )
}
