// For tests: one story in which everything happens that Mudun keeps rows of, told at the browsers of the cast.
import { drafted, signed, submitted as givenToSign } from './city/partnerships/scene.ts'
import { fillDirectory } from './city/services/scene.ts'
import type { TestApp } from './testing.ts'
import { tellCity, tellDirectory, tellNetwork, tellOrganisation } from './testing-story/city.ts'
import { keepPaper, tellDuplicates, tellErasure, tellExtract, tellImport, tellRegistry, tellSearches } from './testing-story/people.ts'
import { serviceOfTheClinic, tellReferrals } from './testing-story/referrals.ts'
import { askPartners, tellAssistance, tellOpenings } from './testing-story/sharing.ts'
import type { Told } from './testing-story/telling.ts'

export type Story = Awaited<ReturnType<typeof tellStory>>

export const somebody: Told = {
  givenName: 'Aminata', fatherName: 'Moussa', familyName: 'Diallo', birthDate: '14/03/1994', phone: '+216 98 123 456', passport: 'ML 48-1516',
  address: 'Rue du Lac 7', notes: 'She sleeps at her aunt’s',
}

/** Tells all of it, where nothing has been told. */
export async function tellStory(mudun: TestApp) {
  const told = await tellOfPeople(mudun)
  const asked = await askPartners(mudun, told.people.mother, told.assistance.unapproved)
  const agreements = { draft: await drafted(mudun.as), unsigned: await givenToSign(mudun.as), signed: await signed(mudun.as), opened: await tellOpenings(mudun), asked }
  const network = await tellNetwork(mudun.as)
  await tellCity(mudun)
  await tellOrganisation(mudun.as)
  return { ...told, agreements, network }
}

/** All in which this person has a part, told wherever the directory has room for more. */
export async function tellOfPeople(mudun: TestApp, who: Told = somebody) {
  const { as } = mudun
  const services = await fillDirectory(mudun, ['la-marsa-civil-status', 'la-marsa-welcome-desk', 'mizan-legal-advice'])
  const clinic = await serviceOfTheClinic(as)
  const people = await tellRegistry(as, who)
  const referrals = await tellReferrals(as, who, people, { desk: services['la-marsa-civil-status']!, clinic })
  await tellSearches(as, who, people.mother)
  await tellDuplicates(mudun)
  await tellImport(mudun, who)
  await tellExtract(mudun)
  await tellErasure(mudun, people.erased)
  await keepPaper(mudun, who, people.mother)
  const directory = await tellDirectory(mudun, who)
  const assistance = await tellAssistance(mudun, who)
  return { services, clinic, people, referrals, directory, assistance }
}
