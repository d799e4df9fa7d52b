import { parseArgs } from 'node:util'
import type { Db } from '../kit/database.ts'
import { resealFiles } from '../kit/files.ts'
import { openVault, type Vault } from '../kit/vault.ts'
import { findOrgId } from '../kit/vault/store.ts'
import { failure, say as print } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun keys: the keys that personal data is sealed with

Usage: mudun keys list                      the master keys of the key ring, and what each wraps
       mudun keys rotate                    a new master key; it wraps every organisation's key from now on
       mudun keys forget MASTER             drop a master that wraps nothing any more
       mudun keys renew ORGANISATION        a new data key for an organisation; the old ones still open
       mudun keys reseal ORGANISATION       ten minutes after that: seal its files with the new key
       mudun keys reindex ORGANISATION      make what its people are found by anew with the newest key: say it once,
                                            and again ten minutes later; broken off, say it again
       mudun keys shred ORGANISATION --yes  destroy an organisation's keys: its personal data is lost for ever

ORGANISATION is its short name in addresses, or its id. A server that runs goes on through all of this.

Keep a copy of the key ring apart from the backups of the database: without it nobody can read them, with it
everybody can. Backups from the time of a master that was forgotten cannot be read any more.
`

const verbs = ['list', 'rotate', 'forget', 'renew', 'reseal', 'reindex', 'shred']

export async function run(args: string[]) {
  const { values: { yes }, positionals: [verb = '', subject] } = parseArgs({ args, allowPositionals: true, options: { yes: { type: 'boolean' } } })
  if (!verbs.includes(verb)) return failure(`mudun keys ${verbs.slice(0, -1).join(', ')} or ${verbs.at(-1)}? mudun keys --help tells more.`, 2)
  if (verb === 'forget' && !subject) return failure('Which master key? mudun keys list names them.', 2)
  if (!subject && !['list', 'rotate'].includes(verb)) return failure('Which organisation? mudun organisation list names them.', 2)
  if (verb === 'shred' && !yes) return failure('This cannot be undone. Say it again with --yes.', 2)
  return withDatabase(async ({ background }) =>
    keys(verb, subject, { vault: await openVault(background), background, say: print }))
}

type Say = (line: string) => void
type Keys = { vault: Vault; background: Db; say: Say }

/** Does what one line asks for, and returns the exit code. */
export async function keys(verb: string, subject = '', { vault, background, say }: Keys) {
  const ofOrganisation = async (run: (orgId: string) => Promise<string>) => {
    const orgId = await findOrgId(background, subject)
    if (!orgId) return failure(`There is no organisation ${subject}. mudun organisation list names them.`)
    say(await run(orgId))
    return 0
  }
  switch (verb) {
    case 'list': return listKeys(vault, say)
    case 'rotate': return rotateMasterKey(vault, say)
    case 'forget': return forgetMasterKey(vault, subject, say)
    case 'renew':
      return ofOrganisation(async (orgId) =>
        `Version ${await vault.rotateOrgKey(orgId)} of the key is made, and seals from five minutes on.`)
    case 'reseal':
      return ofOrganisation(async (orgId) => {
        await resealFiles(background, vault, orgId)
        return 'The files are sealed with the newest key.'
      })
    case 'reindex': return ofOrganisation((orgId) => makeTokensAnew(background, vault, orgId, say))
    case 'shred':
      return ofOrganisation(async (orgId) =>
        `${await vault.shred(orgId)} keys destroyed. A running server forgets them within five minutes.`)
  }
}

async function makeTokensAnew(background: Db, vault: Vault, orgId: string, say: Say): Promise<string> {
  const { reindex } = await import('../people/reindexing/index.ts')
  let saidAt = Date.now()
  const came = await reindex(background, vault, orgId, (done, total) => {
    if (Date.now() - saidAt < 5000 && done < total) return
    saidAt = Date.now()
    say(`${done.toLocaleString('en')} of ${total.toLocaleString('en')}`)
  })
  return reindexed[came]
}

const reindexed = {
  done: 'Everybody is found by the newest key alone.',
  begun: 'People are found by the newest key from now on. Say it again in ten minutes, when every server knows.',
  tooEarly: 'Not every server knows the newest key yet. Say it again ten minutes after the first time.',
  noNewerKey: 'Everybody is found by the newest key already. mudun keys renew makes a newer one.',
  somebodyIs: 'Somebody is at it already.',
}

async function forgetMasterKey(vault: Vault, id: string, say: Say) {
  const master = (await vault.list()).find((master) => master.id === id)
  if (!master) return failure(`There is no master key ${id}. mudun keys list names them.`)
  if (master.active) return failure(`${id} is the one that wraps new keys: mudun keys rotate makes another first.`)
  if (master.keys > 0) return failure(`${id} still wraps keys: mudun keys rotate wraps them anew.`)
  await vault.forgetMaster(id)
  say(`The master key ${id} is gone from the key ring.`)
  return 0
}

export async function listKeys(vault: Vault, say: Say) {
  for (const { id, createdAt, active, keys, orgs } of await vault.list()) {
    say(`${active ? '*' : ' '} ${id}   made ${createdAt.slice(0, 10)}   wraps ${keys} keys of ${orgs} organisations`)
  }
  return 0
}

export async function rotateMasterKey(vault: Vault, say: Say) {
  const { masterId, rewrapped } = await vault.rotateMaster()
  say(`The master key ${masterId} is active and wraps ${rewrapped} keys. Copy the key ring to its safe place now.`)
  return 0
}
