// Every figure, each defined once: the dashboard, its own page, frozen figures, files and reports are drawn from here.
import type { Figure } from '../figure.ts'
import { assistanceFigures } from './assistance.ts'
import { peopleFigures } from './people.ts'
import { referralFigures } from './referrals.ts'
import { practiceFigures, serviceFigures } from './services.ts'
import { sharingFigures } from './sharing.ts'

export const figures: Figure[] = [...peopleFigures, ...referralFigures, ...assistanceFigures, ...sharingFigures, ...serviceFigures, ...practiceFigures]

const byKey = new Map(figures.map((figure) => [figure.key, figure]))

export const findFigure = (key: string): Figure | undefined => byKey.get(key)
/** A figure that the code itself names. */
export const figureOf = (key: string): Figure => {
  const figure = byKey.get(key)
  if (!figure) throw new Error(`no figure is called ${key}`)
  return figure
}
