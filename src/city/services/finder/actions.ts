// What searches tell the city: how many there were, and which found nothing. Never who asked.
import type { Db } from '../../../kit/database.ts'
import { tally } from '../../../kit/tallies.ts'
import { searchKey } from '../../../kit/text.ts'
import type { Vault } from '../../../kit/vault.ts'
import { findCityOrg } from '../store.ts'
import type { FinderFilter } from './filter.ts'
import { addFailedSearch } from './store.ts'

type House = { background: Db; vault: Vault }

/** Counts a search apart from the request, which only reads. */
export async function countSearch({ background, vault }: House, cityId: string, { q, need }: Pick<FinderFilter, 'q' | 'need'>, found: number, now: () => Date) {
  const cityOrg = await findCityOrg(background, cityId)
  if (!q || !cityOrg) return
  const of = { orgId: cityOrg.id, ...(need && { theme: need }) }
  await tally({ db: background, now }, cityId, 'finder.search', of)
  if (found > 0) return
  await tally({ db: background, now }, cityId, 'finder.no_result', of)
  const words = cleanedWords(q)
  if (words) await addFailedSearch(background, cityId, { words, hash: vault.blindCode(`search\0${words}`) }, now())
}

/**
 * The words of a search without what could tell of somebody: no numbers, no long texts. A name may still be among
 * them: only what was asked three times in a month is kept in words, and shown to editors.
 */
export const cleanedWords = (q: string) => searchKey(q).split(' ').filter((word) => !/\d/.test(word) && word.length > 1).slice(0, 4).join(' ').slice(0, 60)
