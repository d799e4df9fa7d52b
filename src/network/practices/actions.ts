// What can be done with practices: each is load, ask the policy, write, and note what happened.
import { note } from '../../kit/events.ts'
import type { Lang } from '../../kit/language.ts'
import { mustMove } from '../../kit/moves.ts'
import { type Notice, tell } from '../../kit/notices.ts'
import { must, Problem } from '../../kit/problem.ts'
import type { Work } from '../../kit/request.ts'
import { tally } from '../../kit/tallies.ts'
import { hubOf } from '../members/index.ts'
import { getAdoption, linkResult, listAdopters } from './adopting/store.ts'
import { lacking, unreadableIn } from './passages.ts'
import { can, canAdoption, type MoveName, moves } from './policy.ts'
import { type Content, type Practice, PracticeForm, type PracticeInput } from './practice.ts'
import {
  deleteRevision, getPractice, getRevision, insertComment, insertPractice, insertRevision, markRevision, movePractice, newId,
  publishedAs, replaceWords, type Revision, setTheme, settleComment, updateRevision,
} from './store.ts'
import { strings } from './strings.ts'
import { afterChange } from './translations.ts'
import { filled } from './writing/nest.ts'

/** Of which city it tells (by default the organisation's first), and which adoption it reports on. */
type Origin = { city?: string; adoptionId?: string }

/** Begins a practice: nobody but its own organisation sees it until it is submitted. Returns its id. */
export async function createPractice(work: Work, form: PracticeInput, { city, adoptionId }: Origin = {}): Promise<string> {
  const { actor, db } = work
  must(can.create(actor))
  const cityId = city ?? actor.org!.cityIds[0]!
  must(actor.org!.cityIds.includes(cityId))
  const adoption = adoptionId === undefined ? undefined : await getAdoption(db, adoptionId)
  if (adoption) must(canAdoption.report(actor, adoption))

  const id = await insertDraft(work, PracticeForm.parse(form), { cityId, orgId: actor.org!.id, rootId: adoption?.rootId })
  if (adoption) {
    await linkResult(db, adoption.id, id)
    await note(work, 'adoption.reported', adoption, { otherOrgId: adoption.originOrgId, data: { practice: id } })
  }
  return id
}

type Place = { cityId: string; orgId: string; hubOrgId?: string; rootId?: string | undefined }

/** A new practice and its first text, wherever it comes from. */
export async function insertDraft(work: Work, { theme, lang, ...content }: PracticeForm, { cityId, orgId, hubOrgId, rootId }: Place) {
  const { db } = work
  const id = await newId(db)
  const sides = { orgId, hubOrgId: hubOrgId ?? null }
  await insertPractice(db, { id, cityId, ...sides, theme, lang, rootId: rootId ?? id, createdAt: work.now() })
  const states = afterChange(undefined, content, lang, {}, [], signature(work))
  await insertRevision(db, { practiceId: id, n: 1, ...sides, theme, content, states, editedAt: work.now() })
  await note(work, 'practice.created', { id })
  return id
}

const signature = ({ actor, now }: Work) => ({ by: actor.name, at: now().toISOString() })

/** What somebody else saved meanwhile. */
export type Other = { revision: Revision }

/**
 * Saves the text being written; `checked` names the translations that were read over. If somebody saved since `version`,
 * nothing is written and their text comes back.
 */
export async function editPractice(work: Work, id: string, form: PracticeForm, { version, checked = [] }: { version: number; checked?: Lang[] }): Promise<Other | undefined> {
  const { db, actor } = work
  const practice = await getPractice(db, id)
  must(can.edit(actor, practice))
  const before = await getRevision(db, id, practice.revision)
  const { theme, lang: _, ...changed } = form
  const content: Content = { ...changed, invented: before.content.invented }
  const states = afterChange(before.content, content, practice.lang, before.states, checked, signature(work))
  const saved = await updateRevision(db, { ...before, version }, { content, states, theme, editedAt: work.now(), editedBy: actor.userId })
  if (!saved) return { revision: before }
  await setTheme(db, id, theme)
  await note(work, 'practice.edited', { id }, { otherOrgId: practice.hubOrgId, data: { revision: practice.revision } })
}

/** Asks the hub of the city's network (the first it joined, or `networkId`) for a review. */
export async function submitPractice(work: Work, id: string, { note: words, networkId, lang }: { note?: string | undefined; networkId?: string; lang?: Lang } = {}) {
  const practice = await step(work, id, 'submit')
  const { content } = await getRevision(work.db, id, practice.revision)
  if (lacking(content, practice.lang).length > 0) throw new Problem(422, strings.problems.lacking)
  const hubOrgId = practice.hubOrgId ?? await hubOf(work.db, practice.cityId, networkId)
  if (!hubOrgId) throw new Problem(422, strings.problems.noNetwork, { path: '/network/join', label: strings.joinFirst })
  await markRevision(work.db, practice, { hubOrgId, note: words ?? null, noteLang: words ? (lang ?? practice.lang) : null })
  await movePractice(work.db, practice, { status: 'submitted', hubOrgId })
  await happened(work, practice, 'practice.submitted', hubOrgId)
  await tell(work, { orgId: hubOrgId, role: 'hub_officer' }, notice(practice, content, 'practiceSubmitted'))
}

/** The hub takes it in hand. */
export async function reviewPractice(work: Work, id: string) {
  const practice = await step(work, id, 'review')
  await movePractice(work.db, practice, { status: 'in_review' })
  await happened(work, practice, 'practice.taken_up', practice.orgId)
}

/** Back to its authors, with what is still to do. */
export async function returnPractice(work: Work, id: string, { note: words, lang = 'en' }: { note: string; lang?: Lang }) {
  const practice = await step(work, id, 'return')
  const { content } = await getRevision(work.db, id, practice.revision)
  await markRevision(work.db, practice, { note: words, noteLang: lang })
  await movePractice(work.db, practice, { status: 'returned' })
  await happened(work, practice, 'practice.returned', practice.orgId)
  await tellAuthors(work, practice, notice(practice, content, 'practiceReturned'))
}

/** For all to read: the first time, or a new revision of what is already there. */
export async function publishPractice(work: Work, id: string) {
  const practice = await step(work, id, 'publish')
  const revision = await getRevision(work.db, id, practice.revision)
  if (unreadableIn(revision.content).length > 0) throw new Problem(422, strings.problems.untranslated)
  const at = work.now()
  await markRevision(work.db, practice, { publishedAt: at })
  await movePractice(work.db, practice, {
    ...publishedAs(revision), status: 'published', public: true, publishedRevision: practice.revision, publishedAt: at,
    firstPublishedAt: practice.firstPublishedAt ?? at,
  })
  await replaceWords(work.db, practice, revision.content, [practice.cityName, strings.themes[revision.theme]])
  const first = !practice.public
  await happened(work, practice, first ? 'practice.published' : 'practice.updated', practice.orgId, { public: true })
  if (first) await tally(work, practice.cityId, 'practice.published', { orgId: practice.orgId, theme: revision.theme })
  await tellAuthors(work, practice, notice(practice, revision.content, 'practicePublished'))
  if (!first) for (const orgId of await listAdopters(work.db, id)) {
    await tell(work, { orgId, role: 'focal_point' }, { ...notice(practice, revision.content, 'practiceUpdated'), path: `/practices/${id}` })
  }
}

/** Opens a new revision; what is published stays until this one is. */
export async function revisePractice(work: Work, id: string) {
  const practice = await step(work, id, 'revise')
  const { theme, content, states } = await getRevision(work.db, id, practice.revision)
  const n = practice.revision + 1
  await movePractice(work.db, practice, { status: 'draft', revision: n })
  await insertRevision(work.db, { practiceId: id, n, orgId: practice.orgId, hubOrgId: practice.hubOrgId, theme, content, states, editedAt: work.now() })
  await happened(work, practice, 'practice.revised', practice.hubOrgId)
}

/** Drops the revision being written; the published text stays. */
export async function discardRevision(work: Work, id: string) {
  const practice = await step(work, id, 'discard')
  await deleteRevision(work.db, practice)
  await movePractice(work.db, practice, { status: 'published', revision: practice.publishedRevision })
  await happened(work, practice, 'practice.discarded', practice.hubOrgId)
}

/** No longer recommended: out of lists and searches; its address and its lineage stay. */
export async function archivePractice(work: Work, id: string, { note: words, lang = 'en' }: { note: string; lang?: Lang }) {
  const practice = await step(work, id, 'archive')
  await movePractice(work.db, practice, { status: 'archived', archiveNote: words, archiveLang: lang })
  await happened(work, practice, 'practice.archived', practice.hubOrgId, { public: practice.public })
  if (practice.public) await tally(work, practice.cityId, 'practice.archived', { orgId: practice.orgId, theme: practice.theme })
}

/** Out of the archive: published again, or a draft again if it never was. */
export async function restorePractice(work: Work, id: string) {
  const practice = await getPractice(work.db, id)
  const move: MoveName = practice.public ? 'restore' : 'reopen'
  mustMove(moves[move], work.actor, practice)
  await movePractice(work.db, practice, { status: moves[move].to, archiveNote: null, archiveLang: null })
  await happened(work, practice, 'practice.restored', practice.hubOrgId, { public: practice.public })
  if (practice.public) await tally(work, practice.cityId, 'practice.archived', { orgId: practice.orgId, theme: practice.theme, n: -1 })
}

/** A remark on one section of the text in review. */
export async function commentPractice(work: Work, id: string, { section, body, lang }: { section: string; body: string; lang: Lang }) {
  const practice = await getPractice(work.db, id)
  must(can.comment(work.actor, practice))
  const { orgId, hubOrgId, revision: n } = practice
  await insertComment(work.db, { practiceId: id, n, section, orgId, hubOrgId: hubOrgId!, lang, body, at: work.now() })
  await happened(work, practice, 'practice.commented', work.actor.org!.id === orgId ? hubOrgId : orgId, { data: { section } })
}

export async function settleRemark(work: Work, id: string, commentId: string) {
  const practice = await getPractice(work.db, id)
  must(can.settle(work.actor, practice))
  await settleComment(work.db, id, commentId, work.now())
}

async function step(work: Work, id: string, move: MoveName) {
  const practice = await getPractice(work.db, id)
  mustMove(moves[move], work.actor, practice)
  return practice
}

const happened = (work: Work, { id }: Practice, name: `practice.${string}`, otherOrgId: string | null, more: { public?: boolean; data?: object } = {}) =>
  note(work, name, { id }, { otherOrgId, public: more.public ?? false, data: { ...more.data } })

const notice = ({ id }: Pick<Practice, 'id'>, { title }: Pick<Content, 'title'>, kind: string): Notice =>
  ({ kind, path: `/practices/${id}/work`, data: { title: filled(title) } })

/** A city is told by its focal points, an association by its editors. */
export const tellAuthors = (work: Work, { orgId, orgKind }: Pick<Practice, 'orgId' | 'orgKind'>, notice: Notice) =>
  tell(work, { orgId, role: orgKind === 'city' ? 'focal_point' : 'editor' }, notice)
