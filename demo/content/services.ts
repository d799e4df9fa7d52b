import { amman, sabha, saida, telAfar } from './services/east.ts'
import { laMarsa } from './services/la-marsa.ts'
import { fes, rabat } from './services/morocco.ts'
import { nador } from './services/nador.ts'
import { oujda } from './services/oujda.ts'
import { sousse } from './services/sousse.ts'
import { tunis } from './services/tunis.ts'
import { zarzis } from './services/zarzis.ts'
import type { Service } from './types.ts'

export const services: Service[] = [
  ...laMarsa,
  ...oujda,
  ...sousse,
  ...zarzis,
  ...tunis,
  ...nador,
  ...rabat,
  ...fes,
  ...saida,
  ...amman,
  ...sabha,
  ...telAfar,
]
