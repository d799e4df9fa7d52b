import { parseArgs } from 'node:util'
import {
  addMember, emailHash, findAccountByEmail, findOrganisation, linkToNewPassword, listUsers, prepareAccount, storeAccount, takeFactorsOff,
} from '../identity/index.ts'
import { type Role, roles, visitor } from '../kit/actor.ts'
import { backstage, type Behind } from '../kit/backstage.ts'
import { config } from '../kit/config.ts'
import { isLang, type Lang } from '../kit/language.ts'
import { emailText } from '../kit/text.ts'
import { openVault } from '../kit/vault.ts'
import { failure, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun user: those who sign in

Usage: mudun user create EMAIL --name NAME --organisation ORG --role ROLE [--role ROLE …]
                         [--lang ar|fr|en] [--address f|m]
       mudun user reset EMAIL [--second-factor]
                                   a link to a new password, for somebody who cannot get one by e-mail; with
                                   --second-factor their app, passkeys and recovery codes are gone too
       mudun user list             all of them, with their organisations and roles

create makes the first administrator of an organisation; everybody else is invited by one, on the page of members.
Whoever has an account already joins that organisation as well. create and reset print a link that works once, for
thirty minutes: hand it over by a way you trust. Second factors are set up when somebody first signs in.
ORG is the organisation's short name in addresses. Languages: fr unless told; address is how Arabic speaks to them.
Roles: ${roles.join(', ')}
`

export async function run(args: string[]) {
  const { values, positionals: [verb = '', email = ''] } = parseArgs({
    args, allowPositionals: true,
    options: {
      name: { type: 'string' }, organisation: { type: 'string' }, role: { type: 'string', multiple: true },
      lang: { type: 'string', default: 'fr' }, address: { type: 'string', default: 'f' },
      'second-factor': { type: 'boolean', default: false },
    },
  })
  if (verb === 'list') return withDatabase(({ background }) => list(background))
  if (verb !== 'create' && verb !== 'reset') return failure('mudun user create, reset or list? mudun user --help tells more.', 2)
  if (!emailText().safeParse(email).success) return failure(`"${email}" is no e-mail address.`, 2)
  const wanted = verb === 'create' ? wantedOf(values) : undefined
  if (typeof wanted === 'string') return failure(wanted, 2)
  return withDatabase(async ({ background }) => {
    const behind = { background, vault: await openVault(background), actor: visitor, now: () => new Date() }
    return wanted ? create(behind, email, wanted) : reset(behind, email, values['second-factor'])
  })
}

type Options = { name?: string; organisation?: string; role?: string[]; lang: string; address: string }
type Wanted = { name: string | undefined; organisation: string; role: Role[]; lang: Lang; address: 'f' | 'm' }

/** What create is to make, or what its line lacks. */
function wantedOf({ name, organisation, role = [], lang, address }: Options): Wanted | string {
  if (!organisation || role.length === 0) return 'Which organisation, which role? --organisation ORG --role administrator'
  const unknown = role.find((one) => !roles.includes(one as Role))
  if (unknown) return `There is no role ${unknown}. Roles: ${roles.join(', ')}`
  if (!isLang(lang) || (address !== 'f' && address !== 'm')) return '--lang is ar, fr or en; --address is f or m.'
  return { name, organisation, role: role as Role[], lang, address }
}

async function create(behind: Behind, email: string, { name, organisation, role, lang, address }: Wanted) {
  const org = await findOrganisation(behind.background, organisation).catch(() => undefined)
  if (!org) return failure(`There is no organisation ${organisation}. mudun organisation list names them.`)

  const account = await findAccountByEmail(behind.background, emailHash(behind.vault, email))
  if (!account && !name) return failure('What is their name? --name "Amina Trabelsi"', 2)
  const prepared = account ? undefined : await prepareAccount(behind.vault, { email, name: name!, lang, address })
  const token = await backstage(behind, { userId: null, orgId: org.id }, async (work) => {
    const userId = account?.userId ?? (await storeAccount(work, prepared!))
    await addMember(work, org.id, userId, role)
    return account ? undefined : linkToNewPassword(work, userId)
  })
  say(`${account?.name ?? name} works for ${org.slug} now, as ${role.join(', ')}.`)
  if (token) tellLink(lang, token)
}

async function reset(behind: Behind, email: string, secondFactor: boolean) {
  const account = await findAccountByEmail(behind.background, emailHash(behind.vault, email))
  if (!account || account.closed) return failure('Nobody signs in with this address.')
  if (secondFactor) await takeFactorsOff(behind, account.userId)
  tellLink(account.lang, await backstage(behind, { userId: account.userId, orgId: null }, (work) => linkToNewPassword(work, account.userId)))
}

function tellLink(lang: string, token: string) {
  say(`To choose a password, within thirty minutes: ${config.publicUrl ?? `http://localhost:${config.port}`}/${lang}/password/new/${token}`)
}

async function list(background: Behind['background']) {
  for (const { name, slug, roles: of, closedAt, id } of await listUsers(background))
    say(`${id}  ${name.padEnd(28)} ${closedAt ? 'closed' : slug ? `${slug}: ${of?.join(', ')}` : 'no organisation'}`)
}
