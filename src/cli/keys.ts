import type { Db } from '../kit/database.ts'
import { resealFiles } from '../kit/files.ts'
import { openVault, type Vault } from '../kit/vault.ts'
import { findOrgId } from '../kit/vault/store.ts'
import { say as print, withDatabase } from './say.ts'

export const help = `mudun keys: the keys that personal data is sealed with

Usage: mudun keys list                      the master keys of the key ring, and what each wraps
       mudun keys rotate                    a new master key; it wraps every organisation's key from now on
       mudun keys forget MASTER             drop a master that wraps nothing any more
       mudun keys renew ORGANISATION        a new data key for an organisation; the old ones still open
       mudun keys reseal ORGANISATION       ten minutes after that: seal its files with the new key
       mudun keys shred ORGANISATION --yes  destroy an organisation's keys: its personal data is lost for ever

ORGANISATION is its short name in addresses, or its id. A server that runs goes on through all of this.

Keep a copy of the key ring apart from the backups of the database: without it nobody can read them, with it
everybody can. Backups from the time of a master that was forgotten cannot be read any more.
`

export function run(args: string[]) {
  return withDatabase(async ({ background }) =>
    keys(args, { vault: await openVault(background), background, say: print }))
}

type Say = (line: string) => void
type Keys = { vault: Vault; background: Db; say: Say }

/** Does what one line asks for, and returns the exit code. */
export async function keys([verb = '', subject = '', ...options]: string[], { vault, background, say }: Keys) {
  const ofOrganisation = async (run: (orgId: string) => Promise<string>) => {
    const orgId = subject && (await findOrgId(background, subject))
    say(orgId ? await run(orgId) : `There is no organisation "${subject}".`)
    return orgId ? 0 : 1
  }
  switch (verb) {
    case 'list': return listKeys(vault, say)
    case 'rotate': return rotateMasterKey(vault, say)
    case 'forget':
      await vault.forgetMaster(subject)
      say(`The master key ${subject} is gone from the key ring.`)
      return 0
    case 'renew':
      return ofOrganisation(async (orgId) =>
        `Version ${await vault.rotateOrgKey(orgId)} of the key is made, and seals from five minutes on.`)
    case 'reseal':
      return ofOrganisation(async (orgId) => {
        await resealFiles(background, vault, orgId)
        return 'The files are sealed with the newest key.'
      })
    case 'shred':
      return ofOrganisation(async (orgId) => options.includes('--yes')
        ? `${await vault.shred(orgId)} keys destroyed. A running server forgets them within five minutes.`
        : 'This cannot be undone. Say it again with --yes.')
    default:
      say(help)
      return verb === '' ? 0 : 2
  }
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
