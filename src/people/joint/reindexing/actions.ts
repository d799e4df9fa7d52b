// What others' people are found by, made anew when their receiver's key was changed.
import type { Db } from '../../../kit/database.ts'
import type { OrgKeys } from '../../../kit/vault.ts'
import { openedTokens } from '../../registry/index.ts'
import { openOpened } from '../sealed.ts'
import { replaceTokens } from '../store.ts'
import { countOpenTo, nextOpenTo } from './store.ts'

export const openingsIndex = {
  what: 'openings' as const,
  count: countOpenTo,
  async makeAnew(db: Db, receiver: OrgKeys, after: string | undefined, most: number): Promise<string[]> {
    const openings = await nextOpenTo(db, receiver.orgId, after, most)
    const ids = openings.map(({ id }) => id)
    await replaceTokens(db, ids, openings.map(({ sealed, ...row }) => ({ ...row, tokens: openedTokens(receiver, row.cityId, openOpened(receiver, row, sealed)) })))
    return ids
  },
}
