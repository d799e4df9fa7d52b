// People whom an association has written down twice, and others who only look like it; its case workers judge some of them.
import { findDuplicates, findJob, judge, pairOf } from '../src/people/duplicates/index.ts'
import { mergePeople, registerPerson } from '../src/people/registry/index.ts'
import { castMember } from './staff.ts'
import { after, type Scene } from './teller.ts'
import { type Named, written } from './written.ts'

const cityId = 'la-marsa'

/** Days ago, in which script, and what this clerk wrote. */
type Written = Pick<Named, 'given' | 'father'> & { days: number; script: 'ar' | 'latin'; born: Record<string, string>; phone?: string }
type Two = Pick<Named, 'community' | 'women' | 'family'> & { files: [Written, Written]; judged?: 'same' | 'different'; merged?: true }

const twos: Two[] = [
  // One person each: spelled otherwise, day and month exchanged, a year alone and another phone.
  { community: 'moroccan', women: true, family: 0, files: [
    { days: 210, script: 'latin', given: 0, father: 5, born: { birthDate: '17/04/1991' }, phone: '+216 98 004 117' },
    { days: 12, script: 'ar', given: 0, father: 5, born: { birthDate: '17/04/1991' }, phone: '+216 98 004 117' },
  ], judged: 'same', merged: true },
  { community: 'libyan', family: 11, files: [
    { days: 160, script: 'ar', given: 1, father: 4, born: { birthDate: '03/07/1988' }, phone: '+216 98 007 250' },
    { days: 31, script: 'latin', given: 1, father: 4, born: { birthDate: '07/03/1988' } },
  ] },
  { community: 'sudanese', women: true, family: 6, files: [
    { days: 95, script: 'latin', given: 7, father: 2, born: { birthYear: '1979' }, phone: '+216 98 002 683' },
    { days: 24, script: 'ar', given: 7, born: { birthYear: '1979' }, phone: '+216 98 002 683' },
  ], judged: 'same' },
  // Two people each: twins with their mother's phone, and two who bear a frequent name.
  { community: 'libyan', family: 6, files: [
    { days: 140, script: 'ar', given: 11, father: 3, born: { birthDate: '02/09/2007' }, phone: '+216 98 005 904' },
    { days: 140, script: 'ar', given: 13, father: 3, born: { birthDate: '02/09/2007' }, phone: '+216 98 005 904' },
  ], judged: 'different' },
  { community: 'tunisian', family: 0, files: [
    { days: 72, script: 'latin', given: 0, father: 7, born: { birthYear: '1979' }, phone: '+216 98 008 311' },
    { days: 51, script: 'ar', given: 0, born: { birthYear: '1979' } },
  ] },
]

export function planDuplicates({ teller }: Scene) {
  const hela = castMember('hela')
  const known: { judged: Two['judged']; merged: Two['merged']; ids: string[] }[] = []
  for (const { files, judged, merged, ...who } of twos) {
    const ids: string[] = []
    known.push({ judged, merged, ids })
    for (const [i, file] of files.entries()) {
      const at = after(teller.daysAgo(file.days), 0.01 * i)
      teller.plan(at, async () => ids.push((await teller.inCity(hela, cityId, at, (work) => registerPerson(work, formOf(who, file)))).id))
    }
  }
  const found = teller.daysAgo(0.3)
  teller.plan(found, async () => {
    await teller.finish(await teller.inCity(hela, cityId, found, findDuplicates), findJob, hela)
    for (const [i, { judged, merged, ids }] of known.entries()) {
      const [at, [one, other]] = [after(found, 0.01 * (i + 1)), ids as [string, string]]
      if (judged) await teller.inCity(hela, cityId, at, async (work) => judge(work, await pairOf(work, one, other), judged))
      if (merged) await teller.inCity(hela, cityId, at, (work) => mergePeople(work, [one, other], { versions: { [one]: 1, [other]: 1 }, choose: () => 'a' }))
    }
  })
}

const formOf = (who: Omit<Two, 'files' | 'judged' | 'merged'>, { script, given, father, born, phone }: Written) =>
  written({ ...who, given, ...(father !== undefined && { father }) }, script, { fields: ['name', 'phone', 'birthDate'], stay: 'migrant', ...born, ...(phone && { phone }) })
