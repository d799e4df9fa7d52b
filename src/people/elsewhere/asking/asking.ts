// The half of whoever asks: texts are hidden, sent, and what comes back is looked for among the other party's marks.
import { gently } from '../../../kit/gently.ts'
import type { CityWork } from '../../../kit/request.ts'
import { asking, type StrongKey, strongKeys } from '../../oblivious/index.ts'
import type { Unseen } from '../../registry/index.ts'
import { answer, publicKeyOf } from '../answering/actions.ts'
import { markOf, namesakesOf } from '../marks/mark.ts'
import { listShared } from '../marks/store.ts'
import type { Question, Says } from '../question.ts'
import { askParty } from '../store.ts'

/** Somebody, or a household through whoever collects for it. */
export type Subject = { personId: string; people: Unseen[] }
type Asked = StrongKey & { personId: string }

// As many as `asked_for_no_more` in the migration leaves room for.
const most = { people: 12, keys: 8 }

/** What the other parties say of each. */
export async function askAbout(work: CityWork, question: Pick<Question, 'cityId' | 'id' | 'partyIds'>, subjects: Subject[]): Promise<Map<string, Says>> {
  const says = new Map<string, Says>(subjects.map(({ personId }) => [personId, 'no']))
  const asked = await withoutNamesakes(work, subjects.flatMap(({ personId, people }) =>
    people.slice(0, most.people).flatMap(({ pieces, phones }) => strongKeys(pieces, phones).slice(0, most.keys).map((key) => ({ personId, ...key })))))
  for (const partyId of question.partyIds.filter((id) => id !== work.actor.org!.id)) {
    for (const { personId, says: said } of await askOne(work, question, partyId, asked)) if (said === 'yes' || says.get(personId) === 'no') says.set(personId, said)
  }
  return says
}

async function askOne(work: CityWork, question: Pick<Question, 'cityId' | 'id'>, partyId: string, asked: Asked[]): Promise<Asked[]> {
  if (asked.length === 0) return []
  const hide = asking(await publicKeyOf(work.vault, partyId, question.cityId))
  const hidden = await gently(asked, ({ text }) => hide(text))
  const answers = await answer(work.vault, partyId, question.cityId, hidden.map(({ element }) => element))
  const marks = (await gently(hidden.map(({ finish }, i) => ({ finish, got: answers[i]! })), ({ finish, got }) => finish(got))).map(markOf)
  const known = await askParty(work.db, question, partyId, marks)
  return asked.filter((_, i) => known.has(marks[i]!))
}

/** Three names that two of one's own people bear tell nobody apart. */
async function withoutNamesakes({ db, vault, actor, city }: CityWork, asked: Asked[]): Promise<Asked[]> {
  const keys = await vault.keysOf(actor.org!.id)
  const names = new Map(asked.flatMap(({ namesakes }) => (namesakes === undefined ? [] : [[namesakes, namesakesOf(keys, city.id, namesakes)]])))
  if (names.size === 0) return asked
  const shared = await listShared(db, keys.orgId, [...names.values()])
  return asked.filter(({ namesakes }) => namesakes === undefined || !shared.has(names.get(namesakes)!))
}
