import { direction, languageNames } from '../../../kit/language.ts'
import { Crumbs, PageHead, Points, Section, Stack, Time } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import type { Practice } from '../practice.ts'
import { useSaid } from '../article/text.tsx'
import type { Revision } from '../store.ts'
import { strings as shared } from '../strings.ts'
import type { Change } from './diff.ts'
import { sectionName, strings } from '../writing/strings.ts'

const trail = (practice: Practice, title: string) => [
  { label: shared.practices, path: '/practices' },
  { label: title || shared.workFile, path: practice.public ? `/practices/${practice.id}` : `/practices/${practice.id}/work` },
]

export function RevisionList({ practice, revisions }: { practice: Practice; revisions: Revision[] }) {
  const { t, href } = useView()
  const title = useSaid(practice.lang)(practice.title)
  return (
    <>
      <Crumbs trail={trail(practice, title)} />
      <PageHead title={strings.revisions} />
      <Points items={revisions.map(({ n, publishedAt, editedAt }) => (
        <>
          <a href={href(`/practices/${practice.id}/revisions/${n}`)}>{t(strings.revision, { n })}</a>{' '}
          <span class="hint">{t(publishedAt ? strings.revisionPublished : strings.revisionInWork)} <Time at={publishedAt ?? editedAt} /></span>
        </>
      ))} />
    </>
  )
}

type Props = { practice: Practice; after: Revision; before: Revision | undefined; changes: Change[] }

export function RevisionPage({ practice, after, before, changes }: Props) {
  const { t, href } = useView()
  const title = useSaid(practice.lang)(after.content.title)
  const from = before?.n ?? 0
  return (
    <>
      <Crumbs trail={[...trail(practice, title), { label: strings.revisions, path: `/practices/${practice.id}/revisions` }]} />
      <PageHead title={t(strings.revision, { n: after.n })} sub={before && t(strings.between, { from, to: after.n })} />
      {before ? <Section id="changes" title={strings.revisions}><Changes changes={changes} /></Section> : <p><bdi>{title}</bdi></p>}
      <Points items={Array.from({ length: practice.revision }, (_, i) => i + 1).filter((n) => n !== after.n && n !== from)
        .map((n) => <a href={href(`/practices/${practice.id}/revisions/${after.n}?against=${n}`)}>{t(strings.compare, { n })}</a>)} />
    </>
  )
}

/** Each changed passage with its name and language. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useView()
  if (changes.length === 0) return <p>{t(strings.noChange)}</p>
  return (
    <Stack>
      {changes.map(({ key, lang, parts }) => (
        <div>
          <p class="hint"><PassageName passage={key} /> · <span lang={lang}>{languageNames[lang]}</span></p>
          <p lang={lang} dir={direction(lang)}>
            {parts.map(({ kind, text }) => (kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text))}
          </p>
        </div>
      ))}
    </Stack>
  )
}

/** «Steps 3» of 'steps.2.title'. */
function PassageName({ passage }: { passage: string }) {
  const { t } = useView()
  const [section = '', index] = passage.split('.')
  const name = t(sectionName(section) ?? section)
  return <>{index === undefined ? name : t(strings.diffKey, { section: name, n: Number(index) + 1 })}</>
}
