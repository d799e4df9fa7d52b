import { citiesChanged } from '../../../kit/cities.ts'
import { note } from '../../../kit/events.ts'
import { must } from '../../../kit/problem.ts'
import type { CityWork } from '../../../kit/request.ts'
import { can } from '../policy.ts'
import { updateSettings } from '../store.ts'
import { type SettingsForm, settingsOf } from './settings.ts'

/** The city decides anew; it counts at once, and what was frozen stays as it was. */
export async function setFigures(work: CityWork, form: SettingsForm) {
  const { db, city, actor } = work
  must(can.set(actor, city.id))
  const before = settingsOf(city)
  const changed = (Object.keys(form) as (keyof SettingsForm)[]).filter((key) => form[key] !== before[key])
  if (changed.length === 0) return
  const { least, ...answerTargets } = form
  await updateSettings(db, city.id, { least, answerTargets })
  await note(work, 'figures.set', { id: actor.org!.id, cityId: city.id }, {
    public: true, data: Object.fromEntries(changed.map((key) => [key, [before[key], form[key]]])),
  })
  await citiesChanged(work)
}
