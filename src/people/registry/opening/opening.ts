// What leaves the registry under an agreement: of people who agreed, the fields they agreed to. It goes from seal to seal: nobody
// sees it on the way, so no look is logged; that it was opened stands on the file.
import type { CityWork } from '../../../kit/request.ts'
import type { OrgKeys } from '../../../kit/vault.ts'
import { agreedTo } from '../consents/consent.ts'
import { listSaid } from '../consents/store.ts'
import type { Pieces } from '../names/person.ts'
import type { QueryTokens, Token } from '../names/tokens.ts'
import type { Identity, Shareable, SpecificNeed } from '../person.ts'
import { openSealed, piecesOf, queryTokensOf, tokensOf } from '../sealed.ts'
import { listSpecificNeeds } from '../store.ts'
import { holdFiles } from './store.ts'

export { countAgreed, listAgreed } from './store.ts'

/** An opened person as the receiver's seal holds them: the pieces of the fields that were opened, and nothing else. */
export type Opened = Partial<Pick<Identity, 'givenName' | 'fatherName' | 'familyName' | 'birthDate' | 'phones' | 'papers' | 'address'>> & {
  birthYear?: number | undefined; languages?: string[]; specificNeeds?: SpecificNeed[]
}

/** Somebody who may be opened: by what an agreement chooses, what they agreed to, and a way to take just those fields out. */
export type Openable = {
  id: string; code: string; birthYear: number | null; stay: string | null; specificNeeds: SpecificNeed[]
  agreedFor: (toOrgId: string) => Shareable[]
  take: (fields: readonly Shareable[]) => Opened
}

/** These people of the actor's organisation. Their files are held until the transaction is over. */
export async function openables({ db, city, actor, vault }: CityWork, ids: string[]): Promise<Openable[]> {
  if (ids.length === 0) return []
  const where = { cityId: city.id, orgId: actor.org!.id }
  const people = await holdFiles(db, where, ids)
  const [said, needs, keys] = await Promise.all([listSaid(db, where, ids), listSpecificNeeds(db, where, ids), vault.keysOf(where.orgId)])
  return people.map(({ sealed, ...person }) => {
    const specificNeeds = needs.get(person.id) ?? []
    return {
      ...person, specificNeeds, agreedFor: (toOrgId) => agreedTo(said.get(person.id) ?? [], 'agreement', toOrgId)?.fields ?? [],
      take: (fields) => take(openSealed(keys, person, sealed), { ...person, specificNeeds }, fields),
    }
  })
}

type Coded = { birthYear: number | null; languages: string[]; specificNeeds: SpecificNeed[] }

function take({ givenName, fatherName, familyName, birthDate, phones, papers, address }: Identity, { birthYear, languages, specificNeeds }: Coded, fields: readonly Shareable[]): Opened {
  const pieces: { [field in Shareable]: Opened } = {
    name: { givenName, fatherName, familyName }, birthDate: { birthDate, birthYear: birthYear ?? undefined }, phone: { phones }, languages: { languages },
    documents: { papers }, specificNeeds: { specificNeeds }, address: { address },
  }
  return Object.assign({}, ...fields.map((field) => pieces[field]))
}

const asIdentity = (opened: Opened): Identity => ({ givenName: '', phones: [], papers: [], ...opened })
/** What an opened person is compared and found by: no more than was opened. */
export const openedPieces = (opened: Opened) => piecesOf(asIdentity(opened), opened.birthYear ?? null)

/** Keys apart from those of the receiver's own people: equal tokens do not tell who is in both registries. */
const openedIn = (cityId: string) => `openings ${cityId}`
export const openedTokens = (receiver: OrgKeys, cityId: string, opened: Opened): Token[] =>
  tokensOf(receiver, openedIn(cityId), asIdentity(opened), opened.birthYear ?? null)
export const openedQueryTokens = (receiver: OrgKeys, cityId: string, pieces: Pieces): QueryTokens => queryTokensOf(receiver, openedIn(cityId), pieces)
