import { themeNames } from '../../themes.ts'
import { useView } from '../../view.ts'
import {
  Bars,
  Card,
  DecisionList,
  Duo,
  KeyFigure,
  KeyFigures,
  Legend,
  Lineage,
  PageHead,
  RegionMap,
  Section,
  WaitBars,
} from '../index.ts'
import { cities, months } from './samples.ts'
import { words } from './words.ts'

export function FigureGallery() {
  const { t, n, percent, date, duration } = useView()
  const spark = [1402, 1440, 1502, 1533, 1580, 1611, 1640, 1660, 1688, 1721, 1766, 1812]
  return (
    <>
      <PageHead title={words.dashboard} sub={words.updated} />
      <Section id="decide" title={words.threeThings}>
        <DecisionList
          decisions={[
            {
              icon: 'house',
              tone: 'bad',
              title: words.rent,
              evidence: words.rentMore,
              verb: words.decideVerb,
              href: '#rent',
            },
            {
              icon: 'handshake',
              tone: 'warn',
              title: words.agreement,
              evidence: words.agreementMore,
              verb: words.sign,
              href: '#sign',
            },
            {
              icon: 'map-pin',
              tone: 'info',
              title: words.district,
              evidence: words.rentMore,
              verb: words.review,
              href: '#district',
            },
          ]}
        />
      </Section>
      <Section id="figures" title={words.figures}>
        <KeyFigures>
          <KeyFigure
            value={n(1812)}
            label={words.registered}
            href="#people"
            change={words.more46}
            trust="verified"
            method={words.method}
            spark={spark}
          />
          <KeyFigure
            value={percent(0.87)}
            label={words.answered}
            href="#answers"
            change={words.more46}
            trust="estimated"
            method={words.method}
            spark={[61, 64, 66, 70, 69, 73, 87]}
          />
          <KeyFigure value={t(words.of34)} label={words.births} href="#births" trust="verified" method={words.method} />
          <KeyFigure value={null} label={words.contracts} trust="partial" method={words.method} />
        </KeyFigures>
      </Section>
      <Duo>
        <div class="stack">
          <Card title={words.perMonth}>
            <Bars
              title={words.perMonth}
              summary={words.risen}
              of={words.month1}
              series={[words.done, words.underWay, words.lost]}
              rows={months.map(({ month, values }, i) => ({
                label: date(month, { month: 'short' }).replace('.', ''),
                full: date(month, { month: 'long', year: 'numeric' }),
                values,
                href: `#${month}`,
                unfinished: i === months.length - 1,
              }))}
            />
          </Card>
          <Card title={words.waits}>
            <Legend keys={[{ mark: 'target', label: words.target }]} />
            <WaitBars
              say={(days) => duration(days * 86400)}
              rows={[
                { label: themeNames.health, value: 2, target: 3, href: '#health' },
                { label: themeNames.education, value: 6, target: 7, href: '#school' },
                { label: themeNames.housing, value: 12, target: 7, href: '#housing' },
                { label: themeNames.work, value: 19, target: 15, href: '#work' },
              ]}
            />
          </Card>
        </div>
        <Card title={words.network}>
          <RegionMap
            title={words.network}
            cities={cities.map((city) => ({ ...city, kind: 'plain', href: `#${city.id}` }))}
          />
        </Card>
      </Duo>
      <Section id="lineage" title={words.travelled}>
        <Lineage
          title={words.travelled}
          cities={cities.filter(({ kind }) => kind)}
          arcs={[
            { from: 'saida', to: 'fes' },
            { from: 'saida', to: 'miqdadiyah' },
            { from: 'tetouan', to: 'miqdadiyah', weak: true },
            { from: 'karak', to: 'miqdadiyah', weak: true },
          ]}
        />
      </Section>
    </>
  )
}
