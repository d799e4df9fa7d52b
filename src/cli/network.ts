import { parseArgs } from 'node:util'
import { listOrganisations } from '../identity/index.ts'
import { foundNetwork, listNetworks } from '../network/members/index.ts'
import type { Connection } from '../kit/database.ts'
import { failure, isSlug, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun network: networks of cities

Usage: mudun network create SLUG --hub ORG --ar NAME --fr NAME --en NAME
       mudun network list

ORG is the organisation (of the kind network_hub) whose officers admit cities and review practices. An installation for
one city and its partners needs no network.
`

export async function run(args: string[]) {
  const { values: { hub, ar, fr, en }, positionals: [verb, slug] } = parseArgs({
    args, allowPositionals: true,
    options: { hub: { type: 'string' }, ar: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' } },
  })
  if (verb === 'list') return withDatabase(list)
  if (verb !== 'create' || !slug) return failure('mudun network create SLUG, or list? mudun network --help tells more.', 2)
  if (!isSlug(slug)) return failure(`${slug} cannot be its short name: small letters, digits, hyphens.`, 2)
  if (!ar || !fr || !en) return failure('It needs a name in all three languages: --ar, --fr, --en.', 2)
  return withDatabase(async ({ background }) => {
    if ((await listNetworks(background)).some((network) => network.slug === slug)) return failure(`There is a network ${slug} already.`)
    const org = (await listOrganisations(background)).find(({ slug, kind }) => slug === hub && kind === 'network_hub')
    if (!org) return failure(`There is no organisation ${hub ?? ''} of the kind network_hub: mudun organisation create SLUG --kind network_hub …`)
    await foundNetwork(background, { slug, hubOrgId: org.id, name: { ar, fr, en }, at: new Date() })
    say(`${slug} is there. Its officers: mudun user create EMAIL --name NAME --organisation ${hub} --role hub_officer --role administrator`)
  })
}

async function list({ background }: Connection) {
  for (const { slug, name } of await listNetworks(background)) say(`${slug.padEnd(32)} ${name.en}`)
}
