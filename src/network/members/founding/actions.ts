// How an installation begins, before anybody can sign in: by whoever runs it, on the command line.
import { forgetCities } from '../../../kit/cities.ts'
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { announce } from '../../../kit/news.ts'
import { PlaceForm } from '../member.ts'
import { insertNetwork, insertPlace } from './store.ts'

const CityForm = PlaceForm.omit({ org: true })

/** A city without any organisation yet. Returns the names of the fields that are wrong. */
export async function foundCity(background: Db, form: Record<keyof typeof CityForm.shape, unknown>): Promise<string[]> {
  const read = CityForm.safeParse(form)
  if (!read.success) return [...new Set(read.error.issues.map(({ path }) => path.join('.')))]
  await insertPlace(background, read.data)
  forgetCities()
  await announce(background, 'cities')
  return []
}

/** A network, and the organisation whose officers admit its cities. */
export function foundNetwork(background: Db, network: { slug: string; hubOrgId: string; name: Text; at: Date }) {
  return insertNetwork(background, network)
}
