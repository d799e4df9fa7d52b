// The text of a practice, as its page, its sheet and its reviewers show it.
import { direction, type Lang, localeOf, type Text } from '../../../kit/language.ts'
import { Facts, FreeText, Instructions, Notice, Points, Results, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { type Content, inWords, isEmpty } from '../practice.ts'
import { strings } from '../reading/strings.ts'

type Told = { content: Content; lang: Lang }

/** Words in the reader's language, else in the one they were written in, marked as such. */
export function Said({ text, first }: { text: Text; first: Lang }) {
  const { t, lang } = useView()
  const said = inWords(text, lang, first)
  return said.lang === lang ? <>{t(said.text)}</> : <span lang={said.lang} dir={direction(said.lang)}>{localeOf(said.lang).t(said.text)}</span>
}

/** The same as plain words, where no markup can stand. */
export function useSaid(first: Lang) {
  const { t, lang } = useView()
  return (text: Text) => t(inWords(text, lang, first).text)
}

/** Paragraphs in the reader's language, else as they were written. */
function Paragraphs({ text, first }: { text: Text; first: Lang }) {
  const { lang } = useView()
  const said = inWords(text, lang, first)
  return <FreeText text={localeOf(said.lang).t(said.text)} lang={said.lang} />
}

/** «Sept 2024 – Feb 2025» */
export function usePeriod() {
  const { t, date } = useView()
  const month = (value: string) => date(`${value}-01`, { month: 'short', year: 'numeric' })
  return ({ from, to }: Pick<Content, 'from' | 'to'>) => {
    if (!from) return undefined
    return to ? t(strings.fromTo, { from: month(from), to: month(to) }) : t(strings.since, { from: month(from) })
  }
}

/** What it is at a glance. */
export function KeyFacts({ content, lang }: Told) {
  const period = usePeriod()(content)
  const facts = [
    ...(isEmpty(content.size) ? [] : [{ label: strings.size, icon: 'users', value: <Said text={content.size} first={lang} /> }]),
    ...(period ? [{ label: strings.period, icon: 'calendar', value: period }] : []),
    ...(isEmpty(content.support) ? [] : [{ label: strings.support, icon: 'hand-helping', value: <Said text={content.support} first={lang} /> }]),
    ...(isEmpty(content.tool) ? [] : [{ label: strings.tool, icon: 'file-text', value: <Said text={content.tool} first={lang} /> }]),
  ]
  return facts.length > 0 ? <Facts strip facts={facts} /> : null
}

export function Context({ content, lang }: Told) {
  if (isEmpty(content.context)) return null
  return <Section id="context" title={strings.context}><Paragraphs text={content.context} first={lang} /></Section>
}

export function StepsAndWarnings({ content, lang }: Told) {
  return (
    <>
      {content.steps.length > 0 && (
        <Section id="steps" title={strings.steps}>
          <Instructions steps={content.steps.map(({ title, text, takes }) => ({
            title: <Said text={title} first={lang} />,
            ...(!isEmpty(text) && { text: <Said text={text} first={lang} /> }),
            ...(!isEmpty(takes) && { time: <Said text={takes} first={lang} /> }),
          }))} />
        </Section>
      )}
      {!isEmpty(content.wentWrong) && (
        <Notice tone="warn" title={strings.watchOut}><Paragraphs text={content.wentWrong} first={lang} /></Notice>
      )}
    </>
  )
}

/** What it cost and who was in it. */
export function Means({ content, lang }: Told) {
  return (
    <>
      {!isEmpty(content.cost) && <Section id="cost" title={strings.cost}><Paragraphs text={content.cost} first={lang} /></Section>}
      {content.partners.length > 0 && (
        <Section id="partners" title={strings.partners}>
          <Points items={content.partners.map((partner) => <bdi><Said text={partner} first={lang} /></bdi>)} />
        </Section>
      )}
    </>
  )
}

/** What changed, and how that is known. */
export function ResultList({ content, lang }: Told) {
  const { t } = useView()
  const said = useSaid(lang)
  return (
    <Results results={content.results.map(({ text, measured, evidence, link, file }) => ({
      text: <Said text={text} first={lang} />, measured,
      evidence: (
        <>
          {!isEmpty(evidence) && t(strings.evidence, { evidence: said(evidence) })}{' '}
          {(link || file) && <a href={link ?? file} rel={link ? 'noopener' : undefined}>{t(strings.evidenceFile)}</a>}
        </>
      ),
    }))} />
  )
}
