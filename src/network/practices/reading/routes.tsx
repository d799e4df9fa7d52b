// The public part: list, page, sheet, feed.
import { allCities } from '../../../kit/cities.ts'
import { notFound } from '../../../kit/problem.ts'
import { originOf } from '../../../kit/origin.ts'
import { router } from '../../../kit/request.ts'
import { listFamily } from '../adopting/store.ts'
import { answerTime, listQuestions } from '../asking/store.ts'
import { can } from '../policy.ts'
import { inWords } from '../practice.ts'
import { getPublished } from '../store.ts'
import { strings as shared } from '../strings.ts'
import { PracticePage, PracticeSheet } from '../article/pages.tsx'
import { atomFeed } from '../feed/feed.ts'
import { PracticeFilter } from './filter.ts'
import { journeyOf } from '../journey/journey.ts'
import { PracticeList, shellFor } from './pages.tsx'
import { countFacets, listKin, listNear, listPublished } from './store.ts'
import { strings } from './strings.ts'

export const reading = router()

reading.get('/', async (c) => {
  const { db, t, view, actor } = c.var
  const filter = PracticeFilter.parse(c.req.query())
  const [facets, practices, cities] = await Promise.all([countFacets(db, filter), listPublished(db, filter), allCities(c.var.background)])
  return c.render(<PracticeList {...{ practices, facets, filter, cities }} />, {
    title: t(shared.practices), description: t(strings.lead), shell: shellFor(actor), active: 'practices', wide: true, feed: view.href('/practices/feed.xml'),
  })
})

const feedSize = 50

reading.get('/feed.xml', async (c) => {
  const practices = await listPublished(c.var.db, PracticeFilter.parse({ sort: 'new' }), feedSize)
  const tag = `"${practices.length}-${practices[0]?.publishedAt?.getTime() ?? 0}"`
  c.header('etag', tag)
  c.header('cache-control', 'public, max-age=300')
  if (c.req.header('if-none-match') === tag) return c.body(null, 304)
  return c.body(atomFeed(practices, c.var.locale, originOf(c)), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
})

const uuid = ':id{[0-9a-f]{8}-[0-9a-f-]{27}}'

reading.get(`/${uuid}`, async (c) => {
  const { db, view, lang } = c.var
  const practice = await getPublished(db, c.req.param('id'))
  // Not published yet: those who write or review it have its working file.
  if (!practice.public) {
    if (can.follow(c.var.actor, practice)) return c.redirect(view.href(`/practices/${practice.id}/work`))
    throw notFound()
  }
  const [family, kin, near, questions, time, cities] = await Promise.all([
    listFamily(db, practice.rootId), listKin(db, practice.rootId), listNear(db, practice), listQuestions(db, practice.id),
    answerTime(db, practice.cityId), allCities(c.var.background),
  ])
  const journey = journeyOf(practice, kin, family, cities, (cityId) => view.href(`/cities/${cityId}`))
  return c.render(<PracticePage {...{ practice, journey, near, questions, answerTime: time }} />, {
    title: inWords(practice.title, lang, practice.lang).text, description: inWords(practice.summary, lang, practice.lang).text,
    shell: shellFor(c.var.actor), active: 'practices', wide: true, lean: 'article',
  })
})

reading.get(`/${uuid}/sheet`, async (c) => {
  const practice = await getPublished(c.var.db, c.req.param('id'))
  if (!practice.public) throw notFound()
  const address = `${originOf(c)}${c.var.view.href(`/practices/${practice.id}`)}`
  return c.render(<PracticeSheet practice={practice} address={address} />, {
    title: inWords(practice.title, c.var.lang, practice.lang).text, shell: 'plain', private: true,
  })
})
