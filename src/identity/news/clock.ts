// Notices by e-mail: a letter that says how many wait, and nothing else.
import type { Duty } from '../../kit/clock.ts'
import type { Db } from '../../kit/database.ts'
import type { Vault } from '../../kit/vault.ts'
import { openEmail } from '../accounts/index.ts'
import { sendLetter } from '../letters/index.ts'
import { listReaders, markTold } from './store.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Whoever is at work sees a notice within five minutes; the others get one letter, and no second within a day unless they have looked. */
async function tellByLetter(background: Db, now: Date, vault: Vault) {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  await background.transaction().execute(async (db) => {
    const until = ago(5 * minute)
    const readers = await listReaders(db, { from: ago(2 * day), until, quietSince: ago(day) })
    for (const { lang, n, ...sealed } of readers) {
      await sendLetter({ db, vault }, { to: await openEmail(vault, sealed), lang, kind: 'news', path: '/notices', n })
    }
    await markTold(db, { readers: readers.map(({ userId }) => userId), until, now })
  })
}

export const newsDuties: Duty[] = [{ name: 'news', everySeconds: 60, run: tellByLetter }]
