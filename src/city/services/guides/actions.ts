// What can be done with guides.
import { note } from '../../../kit/events.ts'
import { mustMove } from '../../../kit/moves.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { translationsAfter } from '../translations.ts'
import type { Guide, GuideForm } from './guide.ts'
import { canEditGuide, type GuideMove, guideMoves } from './policy.ts'
import { getGuide, insertGuideRow, setGuideStatus, updateGuide } from './store.ts'

/** Begins a guide as a draft; `published` puts it before the public at once. Returns its id. */
export async function insertGuide(work: CityWork, form: GuideForm, { published = false } = {}): Promise<string> {
  const { db, city, actor } = work
  must(can.create(actor, city.id))
  const id = await insertGuideRow(db, {
    cityId: city.id, ...rowOf(form), createdAt: work.now(), changedAt: work.now(),
    translations: JSON.stringify(translationsAfter(undefined, writtenIn(form), { actor, now: work.now, checked: form.checked })),
  })
  await note(work, 'guide.created', { id, cityId: city.id })
  if (published) await moveGuide(work, id, 'publish')
  return id
}

/** Saves a change; false when somebody else changed the guide meanwhile. */
export async function editGuide(work: CityWork, id: string, form: GuideForm): Promise<boolean> {
  const before = await getGuide(work.db, work.city.id, id)
  must(canEditGuide(work.actor, before))
  if (form.version !== before.version) return false
  const saved = await updateGuide(work.db, before, {
    ...rowOf(form), changedAt: work.now(),
    translations: JSON.stringify(translationsAfter({ ...writtenIn(before), states: before.translations }, writtenIn(form), { actor: work.actor, now: work.now, checked: form.checked })),
  })
  if (saved) await note(work, 'guide.changed', before)
  return saved
}

export async function moveGuide(work: CityWork, id: string, move: GuideMove) {
  const guide = await getGuide(work.db, work.city.id, id)
  mustMove(guideMoves[move], work.actor, guide)
  await setGuideStatus(work.db, guide, guideMoves[move].to)
  await note(work, `guide.${({ publish: 'published', withdraw: 'withdrawn', archive: 'archived' } as const)[move]}`, guide, { public: move === 'publish' })
}

const writtenIn = ({ sourceLang, title, intro, papers, steps }: Pick<Guide, 'sourceLang' | 'title' | 'intro' | 'papers' | 'steps'>) =>
  ({ sourceLang, texts: [title, intro, ...papers, ...steps.flatMap((step) => [step.title, step.text, step.takes, step.cost, ...step.papers])], needed: [title, ...steps.map((step) => step.title)] })

function rowOf({ version: _, checked: __, title, intro, papers, steps, ...form }: GuideForm) {
  return { ...form, title: JSON.stringify(title), intro: JSON.stringify(intro), papers: JSON.stringify(papers), steps: JSON.stringify(steps) }
}
