// For tests: the services of the demonstration, told by those who keep the directory.
import { services } from '../../../demo/content/services.ts'
import type { Service as Told } from '../../../demo/content/types.ts'
import type { CastName } from '../../../demo/cast.ts'
import { idOf } from '../../../demo/reference.ts'
import type { Text } from '../../kit/language.ts'
import { phoneNumber } from '../../kit/text.ts'
import { type Answer, deed, type TestApp } from '../../testing.ts'
import { createService, publishService, setCapacity } from './actions.ts'
import type { ServiceForm } from './service.ts'

const none: Text = { ar: '', fr: '', en: '' }

/** A page as its words: without styles, and with plain spaces in French. */
export const plain = ({ text }: Pick<Answer, 'text'>) => text.replace(/<style>[^]*?<\/style>/g, '').replaceAll('\u00a0', ' ')

/** A service of the demonstration's content as its form would make it. */
export function formOf(told: Told): ServiceForm {
  const { themes, name, what, description, audience, address, costNote = none, documents, area, lat, lon, hours, cost, languages, womenStaff, facts } = told
  return {
    orgId: idOf('organisation', told.organisation), sourceLang: 'fr', checked: ['ar', 'en'],
    themes: [...themes], name, what, description, audience, address, costNote, documents, sources: facts, area, lat, lon, hours, cost, languages,
    womenStaff, phone: phoneNumber(told.phone, 'TN'), contactPoint: told.contactPoint ?? false, contactId: undefined,
  }
}

export const toldAs = (slug: string) => services.find(({ id }) => id === slug)!

/** Puts these services of the content into the directory, as its editor does; all of the city unless named. Returns their ids by slug. */
export async function fillDirectory(mudun: TestApp, slugs?: string[], { by = 'salma', city = 'la-marsa' }: { by?: CastName; city?: string } = {}) {
  const chosen = slugs?.map(toldAs) ?? services.filter((service) => service.city === city)
  const ids: Record<string, string> = {}
  for (const told of chosen) {
    ids[told.id] = await deed(mudun, by, async (work) => {
      const id = await createService(work, formOf(told))
      await publishService(work, id)
      await setCapacity(work, id, { capacity: told.capacity, free: told.free })
      return id
    }, city)
  }
  return ids
}
