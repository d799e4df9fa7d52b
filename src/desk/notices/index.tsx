// What an organisation should know of, for the roles it concerns.
import { isMember } from '../../kit/actor.ts'
import { countUnread, listNotices, markRead, sentenceOf } from '../../kit/notices.ts'
import { isolate, type Text, type Translate, type Values } from '../../kit/language.ts'
import type { Module } from '../../kit/module.ts'
import { membersOnly, router } from '../../kit/request.ts'
import { Button, Empty, Form, NewsList, PageHead, Relative } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { strings } from './strings.ts'

const routes = router()
routes.use(membersOnly)

routes.get('/', async (c) => c.render(
  <NoticeList notices={await listNotices(c.var)} now={c.var.now()} />,
  { title: c.var.t(strings.notices), shell: 'staff', active: 'notices', private: true },
))

routes.post('/read', async (c) => {
  const notices = await listNotices(c.var)
  await markRead(c.var, notices.filter(({ readAt }) => !readAt).map(({ id }) => id))
  return c.redirect(c.var.view.href('/notices'), 303)
})

type Notices = Awaited<ReturnType<typeof listNotices>>

function NoticeList({ notices, now }: { notices: Notices; now: Date }) {
  const { t, href } = useView()
  const unread = notices.some(({ readAt }) => !readAt)
  return (
    <>
      <PageHead title={strings.notices} sub={strings.sub}>
        {unread && <Form action={href('/notices/read')}><Button label={strings.markRead} small icon="check-check" /></Form>}
      </PageHead>
      {notices.length === 0 && <Empty icon="bell" title={strings.none} text={strings.noneWhy} />}
      {notices.length > 0 && (
        <NewsList news={notices.map(({ at, kind, path, data, readAt }) => ({
          icon: sentenceOf(kind).icon, text: t(sentenceOf(kind).text, wordsIn(data, t)), href: href(path),
          when: <Relative at={at} now={now} />, mark: readAt ? undefined : strings.unread,
        }))} />
      )}
    </>
  )
}

/** What fills a sentence: a text in three languages is told in the reader's, and a code stays in one piece. */
const wordsIn = (data: unknown, t: Translate): Values => Object.fromEntries(
  Object.entries(data as Record<string, Text | string | number>).map(([slot, value]) => [slot, typeof value === 'number' ? value : isolate(inOnePiece(value ? t(value) : ''))]))

const inOnePiece = (text: string) => (/^[A-Z]+-\d+$/.test(text) ? text.replace('-', '\u2060-\u2060') : text)

export const notices: Module = {
  path: '/notices', of: 'network', routes,
  menu: [{ id: 'notices', group: 'work', label: strings.notices, icon: 'bell', path: '/notices', of: 'network', for: isMember, count: countUnread }],
}
