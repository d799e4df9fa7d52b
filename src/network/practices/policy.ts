// Who may do what with a practice they reach, and how it lives. Which ones they reach is in the migration.
import { type Actor, actsFor, has, isMember } from '../../kit/actor.ts'
import { type Moves, openMoves } from '../../kit/moves.ts'
import { type Adoption, NoteForm, OptionalNote, type Practice, type Status } from './practice.ts'
import { strings } from './strings.ts'

type Life = Pick<Practice, 'status' | 'public' | 'orgId' | 'hubOrgId' | 'cityId'>

const writes = (actor: Actor) => has(actor, 'focal_point', 'editor')
const isAuthor = (actor: Actor, { orgId }: Life) => writes(actor) && actsFor(actor, orgId)
const isReviewer = (actor: Actor, { hubOrgId }: Life) => has(actor, 'hub_officer') && hubOrgId !== null && actsFor(actor, hubOrgId)

export type MoveName = 'submit' | 'review' | 'publish' | 'return' | 'revise' | 'discard' | 'archive' | 'restore' | 'reopen'

/**
 * The life of a practice: draft → submitted → in review → published, returned with a note on the way; published →
 * draft of a new revision, while the published text stays; published → archived, and back.
 */
export const moves: Moves<MoveName, Life, Status> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: isAuthor, label: strings.moves.submit, asks: OptionalNote, tone: 'primary' },
  review: { from: ['submitted'], to: 'in_review', by: isReviewer, label: strings.moves.review, tone: 'primary' },
  publish: { from: ['in_review'], to: 'published', by: isReviewer, label: strings.moves.publish, tone: 'primary' },
  return: { from: ['submitted', 'in_review'], to: 'returned', by: isReviewer, label: strings.moves.return, asks: NoteForm },
  revise: { from: ['published'], to: 'draft', by: isAuthor, label: strings.moves.revise },
  discard: { from: ['draft', 'returned'], to: 'published', by: (actor, practice) => isAuthor(actor, practice) && practice.public, label: strings.moves.discard, tone: 'danger' },
  archive: {
    from: ['published', 'draft', 'returned'], to: 'archived', label: strings.moves.archive, asks: NoteForm, tone: 'danger',
    by: (actor, practice) => isAuthor(actor, practice) && (practice.status === 'published' || !practice.public),
  },
  restore: { from: ['archived'], to: 'published', by: (actor, practice) => isAuthor(actor, practice) && practice.public, label: strings.moves.restore },
  reopen: { from: ['archived'], to: 'draft', by: (actor, practice) => isAuthor(actor, practice) && !practice.public, label: strings.moves.reopen },
}
export const movesOpenTo = (actor: Actor, practice: Life) => openMoves(moves, actor, practice)

export const can = {
  create: (actor: Actor) => isMember(actor) && ['city', 'cso'].includes(actor.org.kind) && writes(actor) && actor.org.cityIds.length > 0,
  /** The hub gathers a matrix for all cities, an author for their own. */
  bringIn: (actor: Actor) => can.create(actor) || has(actor, 'hub_officer'),
  edit: (actor: Actor, practice: Life) => isAuthor(actor, practice) && ['draft', 'returned'].includes(practice.status),
  /** Sees the text being written, its comments and history. */
  follow: (actor: Actor, practice: Life) =>
    isReviewer(actor, practice) || (actsFor(actor, practice.orgId) && has(actor, 'focal_point', 'editor', 'leader', 'coordinator')),
  comment: (actor: Actor, practice: Life) =>
    (isReviewer(actor, practice) || isAuthor(actor, practice)) && practice.hubOrgId !== null && ['submitted', 'in_review', 'returned'].includes(practice.status),
  settle: (actor: Actor, practice: Life) => isReviewer(actor, practice) || isAuthor(actor, practice),
  adopt: (actor: Actor, practice: Life) =>
    leads(actor) && practice.public && practice.status !== 'archived' && !actor.org!.cityIds.includes(practice.cityId),
  ask: (actor: Actor, practice: Life) => isMember(actor) && practice.public && !actsFor(actor, practice.orgId),
  answer: (actor: Actor, { toOrgId }: { toOrgId: string }) => has(actor, 'focal_point', 'leader', 'editor') && actsFor(actor, toOrgId),
}

// A city's administration takes a practice up, by those who speak for it.
const leads = (actor: Actor) => isMember(actor) && actor.org.kind === 'city' && has(actor, 'focal_point', 'leader', 'editor')

type Course = Pick<Adoption, 'status' | 'orgId' | 'resultId'>
const isAdopter = (actor: Actor, { orgId }: Course) => leads(actor) && actsFor(actor, orgId)

export type AdoptionMove = 'plan' | 'start' | 'finish' | 'stop' | 'reconsider'

/** How another city goes about it: considering → planned → running → done, or stopped with the reason. */
export const adoptionMoves: Moves<AdoptionMove, Course, Adoption['status']> = {
  plan: { from: ['considering'], to: 'planned', by: isAdopter, label: strings.adoptionMoves.plan, tone: 'primary' },
  start: { from: ['considering', 'planned'], to: 'running', by: isAdopter, label: strings.adoptionMoves.start, tone: 'primary' },
  finish: { from: ['running'], to: 'done', by: isAdopter, label: strings.adoptionMoves.finish, tone: 'primary' },
  stop: { from: ['considering', 'planned', 'running'], to: 'stopped', by: isAdopter, label: strings.adoptionMoves.stop, asks: NoteForm, tone: 'danger' },
  reconsider: { from: ['stopped'], to: 'considering', by: isAdopter, label: strings.adoptionMoves.reconsider },
}
export const adoptionMovesOpenTo = (actor: Actor, adoption: Course) => openMoves(adoptionMoves, actor, adoption)

export const canAdoption = {
  edit: (actor: Actor, adoption: Course) => isAdopter(actor, adoption) && !['done', 'stopped'].includes(adoption.status),
  /** Tells in a practice of its own what came of it. */
  report: (actor: Actor, adoption: Course) =>
    isAdopter(actor, adoption) && writes(actor) && ['running', 'done'].includes(adoption.status) && adoption.resultId === null,
}
