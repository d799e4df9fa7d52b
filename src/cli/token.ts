import { parseArgs } from 'node:util'
import { findOrganisation, listTokens, makeToken, revokeToken, TokenForm } from '../identity/index.ts'
import type { Db } from '../kit/database.ts'
import { failure, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun token: for programs of an organisation that use the API

Usage: mudun token create --organisation ORG --user ID --label TEXT --role ROLE … --scope SCOPE … [--days 90]
       mudun token list --organisation ORG
       mudun token revoke ID

A token reaches what the person who answers for it (--user, see mudun user list) reaches today, and only as far as its
own roles and scopes. It is printed once. Programs send it as Authorization: Bearer mudun_…
SCOPE is a part of the API and what may be done there: services:read, referrals:write, …
`

export async function run(args: string[]) {
  const { values, positionals: [verb, id] } = parseArgs({
    args, allowPositionals: true,
    options: {
      organisation: { type: 'string' }, user: { type: 'string' }, label: { type: 'string' }, days: { type: 'string' },
      role: { type: 'string', multiple: true }, scope: { type: 'string', multiple: true },
    },
  })
  const { organisation, user } = values
  if (verb === 'revoke') return id ? revoke(id) : failure('Which token? mudun token list names them.', 2)
  if (!organisation) return failure('Which organisation? --organisation ORG', 2)
  if (verb === 'list') return withOrganisation(organisation, list)
  if (verb !== 'create' || !user) return failure('mudun token create, list or revoke? mudun token --help tells more.', 2)
  const form = TokenForm.safeParse({ label: values.label, roles: values.role, scopes: values.scope, ...(values.days && { days: values.days }) })
  if (!form.success) return failure(`Look again at: ${[...new Set(form.error.issues.map(({ path }) => `--${optionOf(path[0])}`))].join(', ')}. mudun token --help tells more.`, 2)
  return withOrganisation(organisation, async (background, orgId) => {
    const token = await makeToken(background, user, orgId, form.data, new Date()).catch(() => undefined)
    return token ? say(token) : failure('That person has no such roles in that organisation. mudun user list names all.')
  })
}

const optionOf = (field: unknown) => String(field).replace(/^(role|scope)s$/, '$1')

function withOrganisation(slug: string, run: (background: Db, orgId: string) => Promise<number | void>) {
  return withDatabase(async ({ background }) => {
    const org = await findOrganisation(background, slug).catch(() => undefined)
    return org ? run(background, org.id) : failure(`There is no organisation ${slug}. mudun organisation list names them.`)
  })
}

async function list(background: Db, orgId: string) {
  for (const token of await listTokens(background, orgId))
    say(`${token.id}  ${token.label.padEnd(28)} ${token.scopes.join(' ')}  until ${token.expiresAt.toISOString().slice(0, 10)}`)
}

function revoke(id: string) {
  return withDatabase(async ({ background }) =>
    (await revokeToken(background, id, new Date()).catch(() => false)) ? say('It opens nothing any more.') : failure('There is no such token. mudun token list names them.'))
}
