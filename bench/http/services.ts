// Five thousand services: those of the demonstration, again and again, in the cities that are measured.
import type { Filling } from './people.ts'

const total = 5000
const cities = ['la-marsa', 'oujda', 'fes', 'saida']

export async function fillServices({ client }: Filling) {
  const { rows: [row] } = await client.query<{ there: number; base: number }>(
    `select count(*)::int as there, (count(*) filter (where city_id = any($1) and status = 'published'))::int as base from services`, [cities])
  const copies = Math.ceil((total - row!.there) / row!.base)
  const { rows: columns } = await client.query<{ name: string }>(`
    select attname::text as name from pg_attribute
     where attrelid = 'services'::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'confirm_hash')`)
  const names = columns.map(({ name }) => name).join(', ')
  await client.query(`
    create temp table copies as
      select s.city_id, s.id as old, new_id() as id from services s, generate_series(1, ${copies})
       where s.city_id = any($1) and s.status = 'published' limit ${total - row!.there}`, [cities])
  await client.query(`insert into services (id, ${names}) select c.id, ${names.replaceAll(/\w+/g, 's.$&')} from copies c join services s on s.city_id = c.city_id and s.id = c.old`)
  for (const [table, column] of [['service_themes', 'theme'], ['service_languages', 'lang'], ['service_words', 'word']]) {
    const more = table === 'service_words' ? ', told' : ''
    await client.query(`
      insert into ${table} (city_id, ${column}, service_id, org_id${more})
      select f.city_id, f.${column}, c.id, f.org_id${more.replace('told', 'f.told')} from copies c join ${table} f on f.city_id = c.city_id and f.service_id = c.old`)
  }
}
