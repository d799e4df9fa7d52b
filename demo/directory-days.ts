// What waits at the desk of those who keep the directory of La Marsa: a draft, a changed original, what residents said.
import { countSearch, createService, editService, getService, giveFeedback } from '../src/city/services/index.ts'
import { visitor } from '../src/kit/actor.ts'
import type { Lang } from '../src/kit/language.ts'
import { formOf } from './directory.ts'
import { services } from './content/services.ts'
import { castMember } from './staff.ts'
import type { Teller } from './teller.ts'

const cityId = 'la-marsa'
const none = { ar: '', fr: '', en: '' }
const told = (slug: string) => services.find(({ id }) => id === slug)!

const said = [
  { days: 9, about: 'service', of: 'la-marsa-welcome-desk', verdict: 'right', lang: 'ar', words: 'استقبال طيب، شكرًا' },
  { days: 6, about: 'service', of: 'dar-el-bhar-nursery', verdict: 'wrong', lang: 'fr', words: 'Le mercredi, c’était fermé l’après-midi.' },
  { days: 4, about: 'service', of: 'la-marsa-civil-status', verdict: 'wrong', lang: 'ar', words: 'الشباك انتقل إلى الطابق الأول' },
  { days: 3, about: 'guide', of: 'birth-registration-tunisia', verdict: 'unhelpful', lang: 'ar', words: 'ماذا أفعل إن وُلد الطفل في البيت؟' },
  { days: 1, about: 'search', of: undefined, verdict: 'other', lang: 'fr', words: 'Un dentiste qui prend sans carnet de soins' },
] as const

const soughtInVain = ['dentiste', 'حمام عمومي', 'vélo', 'ترجمة محلفة']

export function planDirectoryDays(teller: Teller, ids: Map<string, string>) {
  const mourad = castMember('mourad')
  teller.plan(teller.daysAgo(5), () => teller.inCity(mourad, cityId, teller.daysAgo(5), (work) => createService(work, {
    ...formOf(told('dar-el-bhar-mothers')), checked: [],
    name: { ...none, fr: 'Bibliothèque des petits' }, what: { ...none, fr: 'Livres et jeux à emprunter' },
    description: { ...none, fr: 'Un livre et un jeu par famille, pour deux semaines, sans caution.' }, phone: '+21671000199',
  })))
  teller.plan(teller.daysAgo(3), () => teller.inCity(mourad, cityId, teller.daysAgo(3), async (work) => {
    const mothers = told('dar-el-bhar-mothers')
    const { version } = await getService(work.db, cityId, ids.get(mothers.id)!)
    const description = { ...mothers.description, fr: `${mothers.description.fr} Le vendredi, une juriste répond aussi.` }
    await editService(work, ids.get(mothers.id)!, { ...formOf(mothers), checked: [], description, version })
  }))
  for (const { days, of, lang, ...word } of said) {
    const at = teller.daysAgo(days)
    teller.plan(at, () => teller.inCity(visitor, cityId, at, (work) => giveFeedback(work, { ...word, of: of && ids.get(of) }, lang satisfies Lang)))
  }
  for (const [i, q] of soughtInVain.entries()) {
    for (let time = 0; time < 5 - i * 0.5; time++) {
      const at = teller.daysAgo(0.2 + i / 10 + time / 50)
      teller.plan(at, () => countSearch(teller, cityId, { q }, 0, () => at))
    }
  }
}
