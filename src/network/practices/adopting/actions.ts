// What a city does with another city's practice.
import { note } from '../../../kit/events.ts'
import type { Lang, Text } from '../../../kit/language.ts'
import { mustMove } from '../../../kit/moves.ts'
import { must, notFound, Problem } from '../../../kit/problem.ts'
import type { Work } from '../../../kit/request.ts'
import { tally } from '../../../kit/tallies.ts'
import { tellAuthors } from '../actions.ts'
import { type AdoptionMove, adoptionMoves, can, canAdoption } from '../policy.ts'
import { type AdoptForm, type Adoption, empty, isEmpty } from '../practice.ts'
import { getPractice, getPublished, newId } from '../store.ts'
import { strings } from '../strings.ts'
import {
  type AdoptionStep, deleteStep, findAdoption, getAdoption, insertAdoption, insertSteps, listSteps, moveAdoption, updateStep,
} from './store.ts'

/** Takes a practice up: its steps are copied for the city to change, and the city it comes from is told. Returns the id. */
export async function adoptPractice(work: Work, practiceId: string, { kind, note: words = empty }: { kind: AdoptForm['kind']; note?: Text }): Promise<string> {
  const { db, actor } = work
  const practice = await getPublished(db, practiceId)
  must(can.adopt(actor, practice))
  const [cityId, orgId] = [actor.org!.cityIds[0]!, actor.org!.id]
  const earlier = await findAdoption(db, practiceId, cityId)
  if (earlier) throw new Problem(409, strings.problems.alreadyAdopted, { path: `/practices/adoptions/${earlier.id}`, label: strings.openFile })

  const id = await newId(db)
  const at = work.now()
  await insertAdoption(db, {
    id, practiceId, rootId: practice.rootId, originCityId: practice.cityId, originOrgId: practice.orgId, cityId, orgId, kind, note: words,
    createdAt: at, changedAt: at,
  })
  const steps = practice.content.steps.filter(({ title }) => !isEmpty(title))
  await insertSteps(db, steps.map(({ title, text }, position) => ({ adoptionId: id, orgId, position, title, body: text })))
  await note(work, 'practice.adopted', { id: practiceId }, { otherOrgId: practice.orgId, data: { adoption: id, city: cityId, kind } })
  await note(work, 'adoption.begun', { id }, { otherOrgId: practice.orgId, data: { kind } })
  await tally(work, cityId, 'practice.adopted', { orgId, theme: practice.theme })
  await tally(work, practice.cityId, 'practice.taken_up', { orgId: practice.orgId, theme: practice.theme })
  await tellAuthors(work, practice, {
    kind: 'practiceAdopted', path: `/practices/${practiceId}#journey`, data: { title: practice.title, city: actor.org!.name },
  })
  return id
}

export const planAdoption = (work: Work, id: string) => move(work, id, 'plan', 'adoption.planned')
export const startAdoption = (work: Work, id: string) => move(work, id, 'start', 'adoption.started')
export const finishAdoption = (work: Work, id: string) => move(work, id, 'finish', 'adoption.finished')
export const reconsiderAdoption = (work: Work, id: string) => move(work, id, 'reconsider', 'adoption.reconsidered')

export async function stopAdoption(work: Work, id: string, { note: reason, lang }: { note: string; lang: Lang }) {
  await move(work, id, 'stop', 'adoption.stopped', { reason, reasonLang: lang })
}

async function move(work: Work, id: string, name: AdoptionMove, event: `adoption.${string}`, more: Partial<Record<keyof Adoption, unknown>> = {}) {
  const adoption = await getAdoption(work.db, id)
  mustMove(adoptionMoves[name], work.actor, adoption)
  const { to } = adoptionMoves[name]
  await moveAdoption(work.db, adoption, { status: to, changedAt: work.now(), ...more })
  await note(work, event, { id }, { otherOrgId: adoption.originOrgId, public: ['planned', 'running', 'done'].includes(to) })
  await tellAuthors(work, await getPractice(work.db, adoption.practiceId), {
    kind: 'adoptionMoved', path: `/practices/${adoption.practiceId}#journey`, data: { city: adoption.cityName, status: strings.adoptionStatuses[to] },
  })
}

export type StepChange = { title: string; body?: string | undefined; owner?: string | undefined; due?: string | undefined }

/** Changes a step in the editor's language; returns the step as somebody else left it when they were first. */
export async function editStep(work: Work, adoptionId: string, stepId: string, form: StepChange, { version, lang }: { version: number; lang: Lang }): Promise<AdoptionStep | undefined> {
  const step = await ownStep(work, adoptionId, stepId)
  const changed = await updateStep(work.db, adoptionId, stepId, version, {
    title: { ...step.title, [lang]: form.title }, body: { ...step.body, [lang]: form.body ?? '' }, owner: form.owner ?? '', due: form.due ?? null,
  })
  return changed ? undefined : step
}

export async function addStep(work: Work, adoptionId: string, { title, body = '', owner = '', due }: StepChange, lang: Lang) {
  const adoption = await getAdoption(work.db, adoptionId)
  must(canAdoption.edit(work.actor, adoption))
  const steps = await listSteps(work.db, adoptionId)
  if (steps.length >= 50) throw new Problem(422, strings.problems.tooManySteps)
  await insertSteps(work.db, [{
    adoptionId, orgId: adoption.orgId, position: (steps.at(-1)?.position ?? -1) + 1,
    title: { ...empty, [lang]: title }, body: { ...empty, [lang]: body }, owner, due: due ?? null,
  }])
}

/** Ticks a step off, or takes the tick back. */
export async function tickStep(work: Work, adoptionId: string, stepId: string, done: boolean) {
  const step = await ownStep(work, adoptionId, stepId)
  if ((step.doneAt !== null) === done) return
  await updateStep(work.db, adoptionId, stepId, step.version, { doneAt: done ? work.now() : null })
  await note(work, done ? 'adoption.step_done' : 'adoption.step_reopened', { id: adoptionId }, { data: { step: stepId } })
}

export async function removeStep(work: Work, adoptionId: string, stepId: string) {
  await ownStep(work, adoptionId, stepId)
  await deleteStep(work.db, adoptionId, stepId)
}

async function ownStep(work: Work, adoptionId: string, stepId: string) {
  const adoption = await getAdoption(work.db, adoptionId)
  must(canAdoption.edit(work.actor, adoption))
  const step = (await listSteps(work.db, adoptionId)).find(({ id }) => id === stepId)
  if (!step) throw notFound()
  return step
}
