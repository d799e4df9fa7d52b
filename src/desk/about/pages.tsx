import { PageHead, Section, Stack } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import type { Article, Question, Section as Part } from './article.ts'
import { strings } from './strings.ts'

export function ArticlePage({ article }: { article: Article }) {
  return <><PageHead title={article.title} lead={article.intro} /><Parts parts={article.sections} /></>
}

export function HelpPage({ questions }: { questions: Question[] }) {
  const { t } = useView()
  const groups = [['resident', strings.forResidents], ['staff', strings.forStaff]] as const
  return (
    <>
      <PageHead title={strings.help} lead={strings.helpIntro} />
      {groups.map(([group, title]) => (
        <Section id={group} title={title}>
          {questions.filter((question) => question.for === group).map(({ title, body }) => (
            <details class="card"><summary><b>{t(title)}</b></summary>{body.map((text) => <p>{t(text)}</p>)}</details>
          ))}
        </Section>
      ))}
    </>
  )
}

function Parts({ parts }: { parts: Part[] }) {
  const { t } = useView()
  return <Stack gap="loose">{parts.map(({ title, body }, i) => <Section id={`part-${i + 1}`} title={title}>{body.map((text) => <p>{t(text)}</p>)}</Section>)}</Stack>
}
