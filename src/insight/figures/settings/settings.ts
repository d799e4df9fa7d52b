// What a city decides about its figures: the smallest number it shows, and how soon answers should come.
import { z } from 'zod'
import { type City, leastOf } from '../../../kit/cities.ts'
import { wholeNumber } from '../../../kit/text.ts'
import { type Theme, themes } from '../../../kit/themes.ts'

const hours = wholeNumber({ min: 1, max: 2000 })
const byTheme = Object.fromEntries(themes.map((theme) => [theme, hours])) as Record<Theme, typeof hours>

export const SettingsForm = z.object({ least: wholeNumber({ min: 5, max: 50 }), ...byTheme })
export type SettingsForm = z.infer<typeof SettingsForm>

/** Hours within which an answer should come, on average, where a city has not set its own. */
const usual: Record<Theme, number> = { safety: 24, health: 48, family: 48, food: 72, housing: 72, documents: 120, education: 120, work: 168 }
export const targetOf = ({ settings }: Pick<City, 'settings'>, theme: Theme) => settings.answerTargets?.[theme] ?? usual[theme]

export const settingsOf = (city: City): SettingsForm =>
  ({ least: leastOf(city), ...(Object.fromEntries(themes.map((theme) => [theme, targetOf(city, theme)])) as Record<Theme, number>) })
