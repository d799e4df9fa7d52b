import { parseArgs } from 'node:util'
import { allCities } from '../kit/cities.ts'
import type { Connection } from '../kit/database.ts'
import { foundCity } from '../network/members/index.ts'
import { failure, say } from './say.ts'
import { withDatabase } from './with-database.ts'

export const help = `mudun city: the cities of this installation

Usage: mudun city create SLUG --country CC --lat DEGREES --lon DEGREES --ar NAME --fr NAME --en NAME
       mudun city list

SLUG is its name in addresses: small letters, digits, hyphens. CC is the country's code of two letters; time zone, weekend
and digits follow it. The first cities are made here, then their administrations (mudun organisation). A network's
hub officers admit further ones in the product.

  mudun city create sfax --country TN --lat 34.74 --lon 10.76 --ar NAME --fr Sfax --en Sfax
`

export async function run(args: string[]) {
  const { values: { country, lat, lon, ar, fr, en }, positionals: [verb, slug] } = parseArgs({
    args, allowPositionals: true,
    options: {
      country: { type: 'string' }, lat: { type: 'string' }, lon: { type: 'string' }, ar: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' },
    },
  })
  if (verb === 'list') return withDatabase(list)
  if (verb !== 'create' || !slug) return failure('mudun city create SLUG, or list? mudun city --help tells more.', 2)
  return withDatabase(async ({ background }) => {
    if ((await allCities(background)).has(slug)) return failure(`There is a city ${slug} already.`)
    const wrong = await foundCity(background, { slug, country, lat, lon, name: { ar, fr, en } })
    if (wrong.length) return failure(`Look again at: ${wrong.map((field) => field.replace('name.', '--')).join(', ')}. mudun city --help shows an example.`, 2)
    say(`${slug} is there. Its administration: mudun organisation create SLUG --kind city --city ${slug} …`)
  })
}

async function list({ background }: Connection) {
  for (const { id, country, name } of (await allCities(background)).values()) say(`${id.padEnd(24)} ${country}   ${name.en}`)
}
