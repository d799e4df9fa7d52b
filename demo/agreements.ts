// What organisations of La Marsa agreed to open to one another, who agreed to be opened, and who looked.
import { AgreementForm, drawUp, moveAgreement, sign } from '../src/city/partnerships/index.ts'
import { openPerson } from '../src/people/joint/index.ts'
import { recordConsent } from '../src/people/registry/index.ts'
import { agreements, type DemoAgreement } from './content/agreements.ts'
import { idOf } from './reference.ts'
import { castMember } from './staff.ts'
import { after, type Scene } from './teller.ts'

const cityId = 'la-marsa'

export function planAgreements({ teller }: Scene) {
  for (const one of agreements) {
    const [author, drawn] = [castMember(one.by), teller.daysAgo(one.days)]
    teller.plan(drawn, async () => {
      const id = await teller.inCity(author, cityId, drawn, async (work) => {
        const id = await drawUp(work, formOf(one, drawn))
        await moveAgreement(work, id, 'submit')
        return id
      })
      const { fingerprint } = await teller.background.selectFrom('agreements').select('fingerprint').where('id', '=', id).executeTakeFirstOrThrow()
      for (const [i, who] of one.signs.entries()) {
        const at = after(drawn, i + 1)
        teller.plan(at, () => teller.inCity(castMember(who), cityId, at, (work) => sign(work, id, fingerprint!)))
      }
    })
  }
  planConsents(teller)
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

function formOf({ gives, receives, purpose, basis, ...chosen }: DemoAgreement, at: Date): AgreementForm {
  const idsOf = (slugs: string[]) => slugs.map((slug) => idOf('organisation', slug))
  return AgreementForm.parse({
    ...chosen, gives: idsOf(gives), receives: idsOf(receives), purpose, basis, from: dayOf(at), to: dayOf(after(at, 730)), review: dayOf(after(at, 365)), keepDays: '30',
  })
}

/** Some of Hela's people say yes to it when they come by; the municipality's desk looks at a few of them later. */
function planConsents(teller: Scene['teller']) {
  const [hela, anis] = [castMember('hela'), castMember('anis')]
  for (let day = 180; day > 2; day -= 12) {
    const at = teller.daysAgo(day)
    teller.plan(at, async () => {
      const { id } = await teller.background.selectFrom('persons').select('id').where('cityId', '=', cityId).where('orgId', '=', hela.org.id)
        .where('createdAt', '<', at).where('status', '=', 'open').orderBy('createdAt', 'desc').limit(1).executeTakeFirstOrThrow()
      await teller.inCity(hela, cityId, at, (work) => recordConsent(work, id, {
        purpose: 'agreement', to: 'partners', fields: ['name', 'birthDate', 'phone', 'languages'], how: 'spoken',
      }))
      if (day % 36 !== 0) return
      const later = after(at, 3)
      teller.plan(later, async () => {
        const opening = await teller.background.selectFrom('openings').select('id').where('personId', '=', id).executeTakeFirstOrThrow()
        await teller.inCity(anis, cityId, later, (work) => openPerson(work, opening.id, 'contact'))
      })
    })
  }
}
