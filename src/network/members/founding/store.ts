// Queries that begin an installation: its networks and first cities.
import type { Db } from '../../../kit/database.ts'
import type { Text } from '../../../kit/language.ts'
import { timeZoneOf, weekendOf } from '../countries.ts'
import type { PlaceForm } from '../member.ts'

export async function insertPlace(db: Db, { slug, name, country, lat, lon }: Omit<PlaceForm, 'org'>) {
  await db.insertInto('cities')
    .values({ id: slug, country, name: JSON.stringify(name), timeZone: timeZoneOf(country), lat, lon, weekend: weekendOf(country) } as never)
    .execute()
}

export async function insertNetwork(db: Db, { slug, hubOrgId, name, at }: { slug: string; hubOrgId: string; name: Text; at: Date }) {
  await db.insertInto('networks').values({ slug, hubOrgId, name: JSON.stringify(name), createdAt: at } as never).execute()
}
