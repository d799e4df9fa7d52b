// The whole loop, walked as people walk it: from a mother's need to a practice that another city takes up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, type CastName } from '../demo/cast.ts'
import { practices } from '../demo/content/practices.ts'
import { strings as keyFigures } from '../src/insight/figures/strings.ts'
import { figureOf } from '../src/insight/figures/catalogue/index.ts'
import { type Lang, localeOf } from '../src/kit/language.ts'
import { strings as adopting } from '../src/network/practices/adopting/strings.ts'
import { strings as reading } from '../src/network/practices/reading/strings.ts'
import { strings as practising } from '../src/network/practices/strings.ts'
import { strings as referring } from '../src/people/referrals/strings.ts'
import { addNewborn, type Mother, refer, register } from './deeds.ts'
import { onStage } from './product.ts'
import { barriers, bringAxe, type Device, type Reader, sitDown } from './reader.ts'

const stage = onStage()

type Walk = Required<Omit<Device, 'dark'>> & { lang: Lang; mother: Mother; practice: string }

const walks: Walk[] = [
  { lang: 'ar', size: 'phone', script: true, mother: { given: 'زهراء', family: 'التليلي', baby: 'ياسمين', year: '1996', phone: '98 400 101' }, practice: 'zarzis-birth-registration' },
  { lang: 'ar', size: 'phone', script: false, mother: { given: 'خولة', family: 'البوغانمي', baby: 'يحيى', year: '1991', phone: '98 400 202' }, practice: 'marrakesh-one-contact-point' },
  { lang: 'fr', size: 'desktop', script: true, mother: { given: 'Djeneba', family: 'Sangaré', baby: 'Ousmane', year: '1999', phone: '98 400 303' }, practice: 'saida-youth-councils' },
  { lang: 'fr', size: 'desktop', script: false, mother: { given: 'Perpétue', family: 'Mbongo', baby: 'Grâce', year: '1988', phone: '98 400 404' }, practice: 'amman-crisis-guide' },
]

for (const walk of walks) {
  test(`the loop in ${walk.lang} on a ${walk.size}${walk.script ? '' : ', without script'}`, async () => {
    const { lang, mother } = walk
    const t = localeOf(lang).t
    const nadia = await entered(walk, 'nadia')
    const before = await sentAsShownTo(nadia, lang)

    const hela = await entered(walk, 'hela')
    await register(hela, t, mother)
    await addNewborn(hela, t, mother)
    const { code, follow } = await refer(hela, t, { topic: 'birth_registration', service: 'la-marsa-civil-status' })
    await hela.leave()

    await answerAsAnis(walk, code)
    assert.equal(await sentAsShownTo(nadia, lang), before + 1)
    await openTheFigure(nadia, lang)
    await nadia.leave()
    await openItToItsReferral(walk, code)
    await confirmThatHelpCame(walk, follow)
  })
}

test('a partner without an account answers by the link that was sent', async () => {
  const walk = { ...walks[1]!, mother: { given: 'سعدية', family: 'الورتاني', baby: 'نور', year: '1979', phone: '98 400 505' } }
  const t = localeOf('ar').t
  const hela = await entered(walk, 'hela')
  await register(hela, t, walk.mother)
  const { link } = await refer(hela, t, { topic: 'consultation', service: 'bhar-lazreg-doctor' })
  await hela.leave()

  const doctor = await sitDown(stage.browser, stage.site, walk)
  await doctor.open(link)
  await doctor.press(t(referring.answer.open))
  await doctor.sees(walk.mother.given)
  await doctor.press(t(referring.moves.accept))
  await doctor.sees(t(referring.answer.thanks))
  assert.equal((await doctor.open(link))!.status(), 410, 'a link works once')
  await doctor.page.context().close()
})

/** Enters on the sign-in page, which is the only address that is typed. */
async function entered({ lang, ...device }: Walk, name: CastName): Promise<Reader> {
  const reader = await sitDown(stage.browser, stage.site, device)
  await reader.open(`/${lang}/sign-in`)
  await reader.press(new RegExp(cast[name].line[lang]))
  return reader
}

async function sentAsShownTo(reader: Reader, lang: Lang): Promise<number> {
  await reader.press(localeOf(lang).t(keyFigures.dashboard))
  return Number(await card(reader, lang).locator('p').first().innerText())
}

/** The card of the referrals sent: the noun is a link. */
const card = ({ page }: Reader, lang: Lang) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: noun(lang), exact: true }) })
const noun = (lang: Lang) => localeOf(lang).t(figureOf('referrals_sent').noun, { n: 200 })

async function answerAsAnis(walk: Walk, code: string) {
  const { t } = localeOf(walk.lang)
  const anis = await entered(walk, 'anis')
  await anis.go(anis.page.getByRole('row').filter({ hasText: code }).getByRole('link'))
  await anis.press(new RegExp(t(referring.fields.name)))
  await anis.sees(walk.mother.baby)
  await anis.press(t(referring.moves.accept))
  await anis.sees(t(referring.done.accept))
  await anis.press(t(referring.moves.start))
  await anis.choose(t(referring.outcomes.document_issued))
  await anis.press(t(referring.moves.complete))
  await anis.sees(t(referring.done.complete))
  await anis.leave()
}

/** She sees what is counted and how, and nobody. */
async function openTheFigure(nadia: Reader, lang: Lang) {
  const { t } = localeOf(lang)
  await nadia.press(noun(lang))
  await nadia.sees(t(figureOf('referrals_sent').method))
  assert.equal(await nadia.page.locator('main a[href*="la-marsa/referrals"]').count(), 0)
}

/** Salma coordinates: the same figure opens to its referral. As the focal point she takes up what another city does. */
async function openItToItsReferral(walk: Walk, code: string) {
  const { lang } = walk
  const { t } = localeOf(lang)
  const salma = await entered(walk, 'salma')
  await salma.press(t(keyFigures.dashboard))
  await salma.press(noun(lang))
  await salma.go(salma.page.getByRole('row').filter({ hasText: code }).getByRole('link'))
  await salma.sees(t(referring.outcomes.document_issued))

  const { title } = practices.find(({ id }) => id === walk.practice)!
  await salma.press(t(practising.practices))
  await salma.fill(t(reading.search), t(title))
  await salma.go(salma.page.getByRole('search').locator('button').last())
  await salma.press(t(title))
  await salma.press(t(reading.adopt))
  await salma.choose(t(adopting.kindsYou.adapted))
  await salma.press(t(adopting.send))
  await salma.sees(t(adopting.next.considering))
  await salma.leave()
}

async function confirmThatHelpCame(walk: Walk, { address, code }: { address: string; code: string }) {
  const { t } = localeOf(walk.lang)
  const resident = await sitDown(stage.browser, stage.site, walk)
  const nothingInTheWay = async () => { if (walk.script) assert.deepEqual(await barriers(resident.page), []) }
  if (walk.script) await bringAxe(resident.page)
  await resident.open(address)
  await resident.fill(t(referring.follow.code), code)
  await resident.press(t(referring.follow.look))
  await resident.choose(t(referring.confirmations.helped))
  await resident.press(t(referring.follow.say))
  await resident.sees(t(referring.follow.thanks))
  await nothingInTheWay()
  await resident.press(t(referring.follow.stop))
  await nothingInTheWay()
  await resident.press(t(referring.follow.stopNo))
  await resident.leave()
}
