// What a case worker does in the loop, by the words on the pages.
import assert from 'node:assert/strict'
import { services } from '../demo/content/services.ts'
import type { Translate } from '../src/kit/language.ts'
import { strings as asking } from '../src/people/registry/intake/strings.ts'
import { strings as filing } from '../src/people/registry/file/strings.ts'
import { strings as people } from '../src/people/registry/strings.ts'
import { fields, hows, papers, sexes } from '../src/people/registry/words.ts'
import { strings as referring } from '../src/people/referrals/strings.ts'
import { topicNames } from '../src/people/referrals/topics.ts'
import { spoken } from '../src/kit/spoken.ts'
import { barriers, type Reader } from './reader.ts'

export type Mother = { given: string; family: string; baby: string; year: string; phone: string }

/** Consent first; then one question a page, and a look at all the answers. */
export async function register(hela: Reader, t: Translate, { given, family, year, phone }: Mother) {
  const next = () => hela.press(t(asking.next))
  await hela.press(t(people.people))
  await hela.press(t(people.register))
  await hela.choose(t(asking.consent.yes))
  await hela.choose(t(hows.spoken))
  await hela.choose(t(asking.consent.partners))
  for (const field of ['name', 'phone', 'birthDate'] as const) await hela.choose(t(fields[field]))
  await hela.choose(t(asking.consent.contact))
  await next()
  await hela.fill(t(asking.name.givenName), given)
  await hela.fill(t(asking.name.familyName), family)
  await hela.choose(t(sexes.f))
  await hela.fill(t(asking.name.birthYear), year)
  await next()
  await hela.fill(t(asking.reach.phone), phone)
  await hela.choose(t(spoken.ar))
  await next()
  await hela.choose(t(papers.passport))
  await next()
  await hela.choose(t(asking.home.alone))
  await next()
  await hela.sees(given)
  if (hela.script) assert.deepEqual(await barriers(hela.page), [])
  await hela.press(t(asking.check.submit))
  await hela.sees(t(filing.done.registered))
}

export async function addNewborn(hela: Reader, t: Translate, { baby }: Mother) {
  await hela.press(t(filing.addNewborn))
  await hela.fill(t(asking.quick.babyName), baby)
  await hela.choose(t(sexes.f))
  await hela.fill(t(asking.quick.babyBirthDate), new Date().toISOString().slice(0, 10).split('-').reverse().join('/'))
  await hela.press(t(filing.save))
  await hela.sees(t(filing.done.newborn))
}

type Asked = { topic: keyof typeof topicNames & string; service: string }

/** From the file of a person to a referral that is sent, and what is handed over on paper. */
export async function refer(hela: Reader, t: Translate, { topic, service }: Asked) {
  await hela.press(t(filing.refer))
  await hela.press(t(topicNames[topic]!))
  await hela.choose(t(services.find(({ id }) => id === service)!.name))
  await hela.choose(t(referring.priorities.urgent))
  assert.deepEqual(await chosen(hela, t(referring.making.share)), ['name', 'birthDate', 'phone'].map((field) => t(referring.fields[field as 'name'])))
  await hela.press(t(referring.making.check))
  await hela.sees(t(referring.draftIsYours))
  await hela.press(t(referring.moves.send))
  await hela.sees(t(referring.done.send))
  await hela.press(t(referring.printForm))
  return readPaper(hela)
}

/** Which boxes of a group are ticked. */
const chosen = ({ page }: Reader, group: string) =>
  page.getByRole('group', { name: group }).locator('label:has(:checked)').allInnerTexts()

async function readPaper({ page }: Reader) {
  const text = await page.locator('main').innerText()
  const [code] = /LM-R?[0-9A-Z]+/.exec(text)!
  const codes = [...text.matchAll(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b/g)].map(([code]) => code)
  const path = (part: string) => new RegExp(`https?://[^/\\s]+(/\\S*/${part}\\S*)`).exec(text)![1]!
  return { code, link: path('answer/'), follow: { address: path('follow'), code: codes.at(-1)! } }
}
