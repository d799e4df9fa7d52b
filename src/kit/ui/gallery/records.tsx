import { draftOf } from '../../form.ts'
import { useView } from '../../view.ts'
import {
  Button,
  Columns,
  Consent,
  Crumbs,
  FileField,
  Form,
  FormButtons,
  Instructions,
  LongWork,
  Ltr,
  Masked,
  Menu,
  NextAction,
  PageHead,
  PersonCard,
  PrintButton,
  Quote,
  Results,
  Row,
  Section,
  SideBySide,
  Steps,
  Timeline,
  WhoCanSee,
} from '../index.ts'
import { words } from './words.ts'

export function RecordGallery() {
  const { t } = useView()
  const draft = draftOf()
  return (
    <>
      <Row between>
        <Crumbs
          trail={[
            { label: words.referrals, path: '/gallery' },
            { label: words.mine, path: '/gallery' },
          ]}
        />
        <PrintButton />
      </Row>
      <PageHead
        title="A. D."
        eyebrow={
          <>
            {t(words.birth)} · <Ltr>LM-0412</Ltr>
          </>
        }
        icon="baby"
      />
      <Steps steps={[words.stepSent, words.accepted, words.stepUnderWay, words.stepDone, words.stepConfirmed]} at={2} />
      <Columns
        about={words.about}
        side={
          <>
            <PersonCard
              title={words.person}
              reveal={{ action: '#reveal', reason: words.reason, reasons: { visit: words.visit } }}
              facts={[
                { label: words.name, value: <Masked />, show: 'name' },
                { label: words.phone, value: <Ltr>+216 •• ••• 118</Ltr>, show: 'phone' },
                { label: words.speaks, value: 'Bambara' },
              ]}
            />
            <WhoCanSee
              readers={[words.ward, words.registry]}
              consent={words.agreedOn}
              change={{ label: words.changeConsent, href: '#consent' }}
            />
          </>
        }
      >
        <NextAction
          yours
          title={words.sendNotice}
          due={words.byFriday}
          days={{ passed: 8, total: 10 }}
          ready={[words.identity, words.witnesses]}
        >
          <Form action="#send" draft={draft} files>
            <FileField
              name="notice"
              label={words.file}
              draft={draft}
              hint={words.fileHint}
              accept="image/*,.pdf"
              capture
            />
            <FormButtons label={words.send} end="arrow-right">
              <Menu>
                <button name="move" value="help">
                  {t(words.help)}
                </button>
                <button class="danger" name="move" value="close">
                  {t(words.close)}
                </button>
              </Menu>
            </FormButtons>
          </Form>
        </NextAction>
        <SideBySide
          caption={words.person}
          heads={[<Ltr>LM-P7K3QM</Ltr>, <Ltr>LM-P2XW9D</Ltr>]}
          rows={[
            { label: words.person, of: ['Aïcha', 'عائشة'], likeness: 'alike' },
            { label: words.phone, of: [<Ltr>+216 98 000 001</Ltr>, <Ltr>+216 98 000 001</Ltr>], likeness: 'same' },
            { label: words.birth, of: ['1990', '1991'], likeness: 'differs' },
            { label: words.reason, of: ['—', <Masked />] },
          ]}
        />
        <Section id="history" title={words.history}>
          <Timeline
            entries={[
              { icon: 'check', text: words.cityAccepted, at: '2026-11-18T10:20:00Z', by: words.registry },
              { icon: 'shield', text: words.agreedOn, at: '2026-11-17T15:05:00Z', by: words.ward, consent: true },
              {
                icon: 'message-circle',
                text: words.note,
                at: '2026-11-16T08:40:00Z',
                by: words.ward,
                note: { text: 'La mère est sortie dimanche soir. Pas de passeport.', lang: 'fr' },
              },
            ]}
          />
        </Section>
        <Section id="how" title={words.stepByStep}>
          <Instructions
            steps={[
              { title: words.decide, text: words.decideMore, time: words.month },
              { title: words.ask, text: words.decideMore, time: words.month },
            ]}
          />
        </Section>
        <Quote text={words.said} by={words.by} />
        <Results
          results={[
            { text: words.council, evidence: words.proof },
            { text: words.trust, measured: false },
          ]}
        />
        <Consent>{t(words.agreedOn)}</Consent>
        <LongWork
          ratio={0.62}
          counted={words.rows}
          secondsLeft={70}
          outcomes={[
            { text: words.newPeople },
            { text: words.doubles, icon: 'users', tone: 'neutral', action: { label: words.review, href: '#doubles' } },
            {
              text: words.missing,
              icon: 'triangle-alert',
              tone: 'warn',
              action: { label: words.review, href: '#missing' },
            },
          ]}
        >
          <Row>
            <Button label={words.stop} />
          </Row>
        </LongWork>
      </Columns>
    </>
  )
}
