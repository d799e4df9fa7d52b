// For tests: practices of the demonstration, told by the cast at their browsers.
import type { CastName } from '../../../demo/cast.ts'
import { practices } from '../../../demo/content/practices.ts'
import { DatabaseClient } from '../../kit/database-client.ts'
import type { Lang } from '../../kit/language.ts'
import type { As, Answer, Form } from '../../testing.ts'
import { PracticeForm } from './practice.ts'
import { flat } from './writing/nest.ts'

/** The form of a practice of the demonstration, as an editor fills it in. */
export function formOf(id: string, lang: Lang = 'fr'): Form {
  const practice = practices.find((one) => one.id === id)!
  return flat(PracticeForm.parse({ ...practice, sources: practice.facts, invented: [], lang })) as Form
}

/** 'id' of '/fr/practices/{id}/work'. */
export const idIn = ({ location }: Answer) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location)![0]

export async function draft(as: As, by: CastName, form: Form): Promise<string> {
  return idIn(await as(by, 'fr').post('/practices/new', form))
}

export async function submitted(as: As, by: CastName, form: Form): Promise<string> {
  const id = await draft(as, by, form)
  await as(by, 'fr').post(`/practices/${id}/moves`, { move: 'submit', note: '' })
  return id
}

/** Written by one, reviewed and published by Leila. */
export async function published(as: As, by: CastName, form: Form): Promise<string> {
  const id = await submitted(as, by, form)
  await as('leila').post(`/practices/${id}/moves`, { move: 'review', note: '' })
  await as('leila').post(`/practices/${id}/moves`, { move: 'publish', note: '' })
  return id
}

/** Taken up by another city; returns the address of its file without the language. */
export async function adopted(as: As, by: CastName, id: string, form: Form = { kind: 'adapted', 'note.ar': 'نبدأ بحي واحد' }): Promise<string> {
  const { location } = await as(by, 'ar').post(`/practices/${id}/adopt`, form)
  return location.slice(3)
}

/** What of a page a reader sees, without styles, drawings and scripts. */
export const seen = (html: string) =>
  html.replace(/<(style|script|svg|head)\b[^]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&#39;/g, '’').replace(/\s+/g, ' ')

/** How many statements went to the database while `run` ran, those that open and close transactions left out. */
export async function queriesOf(run: () => Promise<unknown>): Promise<number> {
  const own = DatabaseClient.prototype.query
  let n = 0
  // biome-ignore lint/suspicious/noExplicitAny: the many forms of query()
  DatabaseClient.prototype.query = function (this: DatabaseClient, ...args: any[]) {
    const text = String(args[0]?.text ?? args[0])
    if (/^\s*(select|with|insert|update|delete)\b/i.test(text)) n++
    return own.apply(this, args as never)
  } as never
  try {
    await run()
    return n
  } finally {
    DatabaseClient.prototype.query = own
  }
}
