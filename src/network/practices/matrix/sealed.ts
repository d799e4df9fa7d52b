// A matrix on its way in, sealed with the key of the organisation that sent it.
import type { Lang } from '../../../kit/language.ts'
import type { Work } from '../../../kit/request.ts'
import { open, seal } from '../../../kit/vault.ts'
import { newId } from '../store.ts'
import { getImport, type Import, insertImport, type Uploaded } from './store.ts'

const place = (id: string) => ({ table: 'practice_imports', column: 'sealed', city: 'network', id })

/** Keeps what was read until its sender says that it may become drafts; returns its id. */
export async function keepImport({ db, actor, vault, now }: Work, lang: Lang, uploaded: Uploaded): Promise<string> {
  const id = await newId(db)
  await insertImport(db, { id, lang, createdAt: now(), sealed: seal(await vault.keysOf(actor.org!.id), place(id), uploaded) })
  return id
}

export async function openImport({ db, vault }: Work, id: string): Promise<Import> {
  const { sealed, ...row } = await getImport(db, id)
  return { ...row, ...open<Uploaded>(await vault.keysOf(row.orgId), place(row.id), sealed) }
}
