import { parseArgs } from 'node:util'
import { insertOrganisation, listOrganisations } from '../identity/index.ts'
import { type OrgKind, orgKinds } from '../kit/actor.ts'
import { allCities } from '../kit/cities.ts'
import type { Connection } from '../kit/database.ts'
import { failure, isSlug, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun organisation: those that people work for

Usage: mudun organisation create SLUG --kind KIND --ar NAME --fr NAME --en NAME [--city CITY …]
       mudun organisation list

SLUG is its short name in addresses: small letters, digits, hyphens. CITY is where it works, as in addresses.
A new installation begins with the city's own administration and its administrator:

  mudun organisation create ville-sfax --kind city --city sfax --ar NAME --fr "Ville de Sfax" --en "City of Sfax"
  mudun user create amina@example.org --name "Amina Trabelsi" --organisation ville-sfax --role administrator

Kinds: ${orgKinds.join(', ')}
`

export async function run(args: string[]) {
  const { values: { kind, ar, fr, en, city: cityIds = [] }, positionals: [verb, slug] } = parseArgs({
    args, allowPositionals: true,
    options: { kind: { type: 'string' }, ar: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' }, city: { type: 'string', multiple: true } },
  })
  if (verb === 'list') return withDatabase(list)
  if (verb !== 'create' || !slug) return failure('mudun organisation create SLUG, or list? mudun organisation --help tells more.', 2)
  if (!isSlug(slug)) return failure(`${slug} cannot be its short name: small letters, digits, hyphens.`, 2)
  if (!orgKinds.includes(kind as OrgKind)) return failure(`Which kind? --kind, one of ${orgKinds.join(', ')}`, 2)
  if (!ar || !fr || !en) return failure('It needs a name in all three languages: --ar, --fr, --en.', 2)
  return withDatabase(async ({ background }) => {
    const known = await allCities(background)
    const unknown = cityIds.find((id) => !known.has(id))
    if (unknown) return failure(`There is no city ${unknown}. mudun city list names them.`)
    if ((await listOrganisations(background)).some((org) => org.slug === slug)) return failure(`There is an organisation ${slug} already.`)
    await insertOrganisation(background, { slug, kind: kind as OrgKind, name: { ar, fr, en }, cityIds }, new Date())
    say(`${slug} is there. Its first administrator: mudun user create EMAIL --name NAME --organisation ${slug} --role administrator`)
  })
}

async function list({ background }: Connection) {
  for (const { slug, kind, cityIds } of await listOrganisations(background)) say(`${slug.padEnd(32)} ${kind.padEnd(20)} ${cityIds.join(', ')}`)
}
