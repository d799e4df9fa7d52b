import { agadir } from './practices/agadir.ts'
import { ainGuezzam, nouadhibou } from './practices/algeria-mauritania.ts'
import { fes } from './practices/fes.ts'
import { halabja, miqdadiyah, telAfar } from './practices/iraq.ts'
import { amman, karak } from './practices/jordan.ts'
import { laMarsa } from './practices/la-marsa.ts'
import { brital, saida } from './practices/lebanon.ts'
import { sabha, tajoura } from './practices/libya.ts'
import { marrakesh } from './practices/marrakesh.ts'
import { meknes } from './practices/meknes.ts'
import { nador } from './practices/nador.ts'
import { oujda } from './practices/oujda.ts'
import { rabat } from './practices/rabat.ts'
import { raoued } from './practices/raoued.ts'
import type { Practice } from './practices/shape.ts'
import { sousse } from './practices/sousse.ts'
import { tangier } from './practices/tangier.ts'
import { tetouan } from './practices/tetouan.ts'
import { tunis } from './practices/tunis.ts'
import { zarzis } from './practices/zarzis.ts'

export * from './practices/shape.ts'

/** Good practices of the demonstration network; each names the facts it rests on and what was made up. */
export const practices: Practice[] = [
  ...laMarsa,
  ...zarzis,
  ...sousse,
  ...tunis,
  ...raoued,
  ...nador,
  ...oujda,
  ...tetouan,
  ...rabat,
  ...fes,
  ...tangier,
  ...agadir,
  ...marrakesh,
  ...meknes,
  ...ainGuezzam,
  ...nouadhibou,
  ...saida,
  ...brital,
  ...amman,
  ...karak,
  ...sabha,
  ...tajoura,
  ...halabja,
  ...telAfar,
  ...miqdadiyah,
]
