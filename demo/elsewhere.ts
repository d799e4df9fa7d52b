// People whom the association and the municipality both help, written down by each in its own way; the association asks.
import { agreementsToAsk, askAboutPerson, keepMarks } from '../src/people/elsewhere/index.ts'
import { recordConsent, registerPerson } from '../src/people/registry/index.ts'
import { castMember } from './staff.ts'
import { after, type Scene } from './teller.ts'
import { type Named, written } from './written.ts'

const cityId = 'la-marsa'

/** With what both clerks wrote down alike. */
// The municipality's come early in the line of its first distribution, to which most come.
const both: (Named & { alike: Record<string, string> })[] = [
  { community: 'tunisian', women: true, given: 3, father: 1, family: 4, alike: { birthDate: '11/02/1961', phone: '+216 98 001 477' } },
  { community: 'malian', given: 1, father: 4, family: 5, alike: { birthYear: '1958' } },
]

export function planElsewhere({ teller }: Scene) {
  const [hela, anis] = [castMember('hela'), castMember('anis')]
  for (const [i, one] of both.entries()) {
    const [first, second] = [teller.daysAgo(300 - 10 * i), teller.daysAgo(118 - i)]
    teller.plan(first, () => teller.inCity(anis, cityId, first, async (work) => {
      const { id } = await registerPerson(work, formOf(one, 'latin'))
      await recordConsent(work, id, { purpose: 'agreement', to: 'partners', fields: ['name'], how: 'spoken' })
    }))
    teller.plan(second, async () => {
      const { id } = await teller.inCity(hela, cityId, second, (work) => registerPerson(work, formOf(one, 'ar')))
      const asked = teller.daysAgo(2 - i)
      teller.plan(asked, async () => {
        await keepMarks(teller.background, asked, teller.vault)
        await teller.inCity(hela, cityId, asked, async (work) => {
          const [agreement] = await agreementsToAsk(work)
          await askAboutPerson(work, id, { agreement: agreement!.id, kind: 'item', from: dayOf(after(asked, -180)), to: dayOf(asked) })
        })
      })
    })
  }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** What a clerk of either writes down. */
const formOf = ({ alike, ...who }: (typeof both)[number], script: 'ar' | 'latin') =>
  written(who, script, { fields: ['name', 'birthDate', 'phone', 'languages'], contact: '1', stay: 'host', ...alike })
