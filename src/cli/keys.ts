import { resealFiles } from '../kit/files.ts'
import type { Db } from '../kit/database.ts'
import type { Vault } from '../kit/vault.ts'
import { findOrgId } from '../kit/vault/store.ts'

export const keysHelp = `mudun keys: the keys that personal data is sealed with

  mudun keys list                        the master keys of the key ring, and what each wraps
  mudun keys rotate                      a new master key; every organisation's key is wrapped by it
  mudun keys forget MASTER               drops a master that wraps nothing any more (backups of its time close for ever)
  mudun keys renew ORGANISATION          a new data key for an organisation; what the old one sealed still opens
  mudun keys reseal ORGANISATION         after that, ten minutes later: seals its files with the new key
  mudun keys shred ORGANISATION --yes    destroys an organisation's keys: all personal data that it holds is lost

Keep a copy of the key ring apart from the backups of the database: without it they are unreadable, with it they are not.
`

type Say = (line: string) => void
type Keys = { vault: Vault; background: Db; say: Say }

/** `mudun keys …`; the exit code. A server that runs goes on: it reads the key ring anew when it meets a new master. */
export async function keys([verb = '', subject = '', ...options]: string[], { vault, background, say }: Keys): Promise<number> {
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
      say(keysHelp)
      return verb === '' || verb === '--help' ? 0 : 1
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
