// How answers, kinds, parties and times are said on every page of this module.
import { isolate } from '../../kit/language.ts'
import { Crumbs, Tag, type Tone } from '../../kit/ui/index.ts'
import { useView, type View } from '../../kit/view.ts'
import type { Agreement } from '../../city/partnerships/index.ts'
import { assistanceKinds, assistanceStrings } from '../assistance/index.ts'
import type { About, Says } from './question.ts'
import type { QuestionRow } from './store.ts'
import { strings } from './strings.ts'

const tones: Record<Says, { tone: Tone; icon: string }> = {
  yes: { tone: 'warn', icon: 'users' }, perhaps: { tone: 'info', icon: 'circle-help' }, no: { tone: 'neutral', icon: 'circle-dot' },
}
export const SaysTag = ({ says }: { says: Says }) => <Tag label={strings.says[says]} {...tones[says]} />
export const kindOf = (kind: string) => assistanceKinds[kind as keyof typeof assistanceKinds]
export const isKind = (kind: string) => kind in assistanceKinds

export const base = ({ city, href }: View) => href(`/${city!.id}/elsewhere`)
/** Where one asks about somebody, or about a list. */
export const askAt = ({ of, id }: About, view: View) => `${base(view)}/${of}/${id}`
export const Trail = () => <Crumbs trail={[{ label: assistanceStrings.assistance, path: `/${useView().city!.id}/assistance` }, { label: strings.title, path: `/${useView().city!.id}/elsewhere` }]} />

/** The other parties by name. */
export const partnersOf = ({ parties }: Agreement, { t, actor }: View) =>
  parties.filter(({ orgId }) => orgId !== actor.org?.id).map(({ name }) => isolate(t(name)))

/** Its days on the clocks of the city; the last is the one before it ends. */
export const sayPeriod = ({ since, until }: Pick<QuestionRow, 'since' | 'until'>, { t, date }: View) =>
  t(strings.between, { from: date(since, short), to: date(new Date(until.getTime() - 1), short) })
const short = { day: 'numeric', month: 'short', year: 'numeric' } as const
