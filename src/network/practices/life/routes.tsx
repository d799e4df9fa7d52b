// The working file: moves, remarks, history; what an organisation writes; the versions of a text.
import type { Context } from 'hono'
import { z } from 'zod'
import { has } from '../../../kit/actor.ts'
import { historyOf } from '../../../kit/events.ts'
import { draftOf, readForm, withErrors } from '../../../kit/form.ts'
import type { Text } from '../../../kit/language.ts'
import { must, notFound } from '../../../kit/problem.ts'
import { type Env, membersOnly, router } from '../../../kit/request.ts'
import { keysOf, paragraph } from '../../../kit/text.ts'
import {
  archivePractice, commentPractice, discardRevision, publishPractice, restorePractice, returnPractice, reviewPractice, revisePractice,
  settleRemark, submitPractice,
} from '../actions.ts'
import { listAdoptions } from '../adopting/store.ts'
import { listUnanswered } from '../asking/store.ts'
import { can, moves } from '../policy.ts'
import { getPractice, getRevision, listComments, listInWork, listRevisions } from '../store.ts'
import { changesBetween } from '../revisions/diff.ts'
import { strings } from './strings.ts'
import { OursPage } from './ours.tsx'
import { RevisionList, RevisionPage } from '../revisions/pages.tsx'
import { sections, strings as words } from '../writing/strings.ts'
import { WorkFile } from './pages.tsx'

export const life = router()

life.get('/ours', membersOnly, async (c) => {
  const { db, actor } = c.var
  must(can.bringIn(actor) || has(actor, 'leader', 'coordinator'))
  const org = actor.org!
  const all = ['draft', 'submitted', 'in_review', 'returned', 'published', 'archived'] as const
  const [toReview, written, questions, adoptions, taken] = await Promise.all([
    has(actor, 'hub_officer') ? listInWork(db, { hubOrgId: org.id }, ['submitted', 'in_review']) : [],
    listInWork(db, { orgId: org.id }, all),
    listUnanswered(db, org.id),
    org.kind === 'city' ? listAdoptions(db, { cityId: org.cityIds[0] ?? '' }) : [],
    org.kind === 'city' ? listAdoptions(db, { originCityId: org.cityIds[0] ?? '' }) : [],
  ])
  return c.render(<OursPage {...{ toReview, written, questions, adoptions, taken }} />, page(c, strings.ours))
})

life.get('/:id/work', membersOnly, (c) => showFile(c))

/** The file again: as it is, or with a note that was refused and nothing lost. */
async function showFile(c: Context<Env, '/:id/work'>, { draft = draftOf(), remark = draftOf() } = {}) {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  must(can.follow(c.var.actor, practice))
  const [revision, comments, history] = await Promise.all([
    getRevision(c.var.db, practice.id, practice.revision), listComments(c.var.db, practice.id, practice.revision),
    historyOf(c.var.db, { id: practice.id }),
  ])
  return c.render(<WorkFile {...{ practice, revision, comments, history, draft, remark }} />, page(c, strings.text, Object.keys({ ...draft.errors, ...remark.errors }).length > 0))
}

const MoveForm = z.object({ move: z.enum(keysOf(moves)), note: paragraph(2000, { min: 0 }).default('') })

life.post('/:id/moves', membersOnly, async (c) => {
  const id = c.req.param('id')
  const read = await readForm(c, MoveForm)
  if (!read.ok) {
    c.status(422)
    return showFile(c as never, { draft: read })
  }
  const { move, note } = read.data
  if ((move === 'return' || move === 'archive') && note === '') {
    c.status(422)
    return showFile(c as never, { draft: withErrors(read.values, { note: c.var.t(move === 'return' ? strings.returnNote : strings.archiveNote) }) })
  }
  const words = { note, lang: c.var.lang }
  switch (move) {
    case 'submit': await submitPractice(c.var, id, note ? words : {}); break
    case 'review': await reviewPractice(c.var, id); break
    case 'publish': await publishPractice(c.var, id); break
    case 'return': await returnPractice(c.var, id, words); break
    case 'revise': await revisePractice(c.var, id); break
    case 'discard': await discardRevision(c.var, id); break
    case 'archive': await archivePractice(c.var, id, words); break
    case 'restore': case 'reopen': await restorePractice(c.var, id); break
  }
  return c.redirect(c.var.view.href(`/practices/${id}/${move === 'revise' ? 'edit' : 'work'}`), 303)
})

export const RemarkForm = z.object({
  section: z.enum(keysOf(sections), { message: 'choose' }),
  body: paragraph(2000),
})

life.post('/:id/comments', membersOnly, async (c) => {
  const id = c.req.param('id')
  const read = await readForm(c, RemarkForm)
  if (!read.ok) {
    c.status(422)
    return showFile(c as never, { remark: read })
  }
  await commentPractice(c.var, id, { ...read.data, lang: c.var.lang })
  return c.redirect(c.var.view.href(`/practices/${id}/work#remarks`), 303)
})

life.post('/:id/comments/:comment/settle', membersOnly, async (c) => {
  const id = c.req.param('id')
  await settleRemark(c.var, id, c.req.param('comment'))
  return c.redirect(c.var.view.href(`/practices/${id}/work#remarks`), 303)
})

life.get('/:id/revisions', async (c) => {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  const revisions = await listRevisions(c.var.db, practice.id)
  return c.render(<RevisionList practice={practice} revisions={revisions} />, { ...page(c, words.revisions), shell: shell(c), private: !practice.public })
})

life.get('/:id/revisions/:n{[0-9]{1,4}}', async (c) => {
  const practice = await getPractice(c.var.db, c.req.param('id'))
  const n = Number(c.req.param('n'))
  const against = Number(c.req.query('against') ?? n - 1)
  if (!(against >= 0) || against === n) throw notFound()
  const [after, before] = [await getRevision(c.var.db, practice.id, n), against > 0 ? await getRevision(c.var.db, practice.id, against) : undefined]
  const changes = before ? changesBetween(before.content, after.content) : []
  return c.render(<RevisionPage {...{ practice, after, before, changes }} />, { ...page(c, words.revisions), shell: shell(c) })
})

const shell = (c: Context<Env>) => (c.var.actor.userId ? 'staff' as const : 'public' as const)
const page = (c: Context<Env>, title: Text, invalid = false) =>
  ({ title: c.var.t(title), shell: 'staff' as const, active: 'practices', wide: true, private: true, invalid })
