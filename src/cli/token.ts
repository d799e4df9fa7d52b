import { parseArgs } from 'node:util'
import { findOrganisation, listTokens, makeToken, revokeToken, TokenForm } from '../identity/index.ts'
import { failure, say, withDatabase } from './say.ts'

export const help = `mudun token: for programs of an organisation that use the API

Usage: mudun token create --organisation ORG --user ID --label TEXT --role ROLE … --scope SCOPE … [--days 90]
       mudun token list --organisation ORG
       mudun token revoke ID

A token reaches what the person who answers for it (--user, see mudun user list) reaches today, and only as far as its
own roles and scopes. It is printed once. Programs send it as Authorization: Bearer mudun_…
SCOPE is a part of the API and what may be done there: services:read, referrals:write, …
`

export function run(args: string[]) {
  const { values, positionals: [verb, id] } = parseArgs({
    args, allowPositionals: true,
    options: {
      organisation: { type: 'string' }, user: { type: 'string' }, label: { type: 'string' }, days: { type: 'string' },
      role: { type: 'string', multiple: true }, scope: { type: 'string', multiple: true },
    },
  })
  return withDatabase(async ({ background }) => {
    if (verb === 'revoke' && id) return (await revokeToken(background, id, new Date())) ? say('It opens nothing any more.') : failure('There is no such token.')
    const org = values.organisation && (await findOrganisation(background, values.organisation).catch(() => undefined))
    if (!org) return failure('Which organisation? --organisation ORG', 2)
    if (verb === 'list') {
      for (const token of await listTokens(background, org.id))
        say(`${token.id}  ${token.label.padEnd(28)} ${token.scopes.join(' ')}  until ${token.expiresAt.toISOString().slice(0, 10)}`)
      return
    }
    if (verb !== 'create' || !values.user) return failure('mudun token create, list or revoke? mudun token --help tells more.', 2)
    const form = TokenForm.safeParse({ label: values.label, roles: values.role, scopes: values.scope, ...(values.days && { days: values.days }) })
    if (!form.success) return failure(`Not understood: ${form.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; ')}`, 2)
    const token = await makeToken(background, values.user, org.id, form.data, new Date()).catch(() => undefined)
    if (!token) return failure('That person has no such roles in that organisation.')
    say(token)
  })
}
