import { note } from '../../../kit/events.ts'
import type { Lang } from '../../../kit/language.ts'
import { tell } from '../../../kit/notices.ts'
import { must } from '../../../kit/problem.ts'
import type { Work } from '../../../kit/request.ts'
import { tellAuthors } from '../actions.ts'
import { can } from '../policy.ts'
import { getPractice, newId } from '../store.ts'
import { answer, getQuestion, insertQuestion } from './store.ts'

/** Asks the city that a practice comes from. `mayPublish`: all may read it, once it is answered and the city agrees. */
export async function askOrigin(work: Work, practiceId: string, { body, lang, mayPublish = false }: { body: string; lang: Lang; mayPublish?: boolean }): Promise<string> {
  const practice = await getPractice(work.db, practiceId)
  must(can.ask(work.actor, practice))
  const id = await newId(work.db)
  await insertQuestion(work.db, { id, practiceId, toOrgId: practice.orgId, askedAt: work.now(), lang, body, mayPublish })
  await note(work, 'question.asked', { id }, { otherOrgId: practice.orgId, data: { practice: practiceId } })
  await tellAuthors(work, practice, {
    kind: 'questionAsked', path: `/practices/${practiceId}/questions`, data: { title: practice.title, from: work.actor.org!.name },
  })
  return id
}

/** Answers; shown to all only when both sides agree. */
export async function answerQuestion(work: Work, practiceId: string, id: string, { body, lang, open = false }: { body: string; lang: Lang; open?: boolean }) {
  const question = await getQuestion(work.db, practiceId, id)
  must(can.answer(work.actor, question))
  const { title } = await getPractice(work.db, practiceId)
  const shown = open && question.mayPublish
  await answer(work.db, question, {
    answer: body, answerLang: lang, answeredBy: work.actor.userId!, answeredAt: work.now(), public: shown,
  })
  await note(work, 'question.answered', { id }, { otherOrgId: question.fromOrgId, data: { practice: practiceId } })
  await tell(work, { orgId: question.fromOrgId, userId: question.askedBy }, {
    kind: 'questionAnswered', path: `/practices/${practiceId}/questions`, data: { title },
  })
}
