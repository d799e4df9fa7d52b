// Tables of people: one that an association took in, with rows that were refused and some perhaps known; one that still waits.
import { writeCsv } from '../src/kit/sheets/index.ts'
import { importJob, mapColumns, openImport, receiveTable, recordWord, startImport } from '../src/people/registry/index.ts'
import { communities } from './content/people.ts'
import { castMember } from './staff.ts'
import { after, type Chance, type Scene } from './teller.ts'

const cityId = 'la-marsa'
const headings = ['N° dossier', 'Prénom', 'Nom du père', 'Nom', 'Sexe', 'Date de naissance', 'Téléphone', 'Langue', 'N° ménage', 'Accord', 'Quartier d’origine']

export function planImports({ teller, dice }: Scene) {
  const at = teller.daysAgo(0.4) // before duplicates are looked for: who came by it is looked through as well
  const hela = castMember('hela')
  teller.plan(at, async () => {
    const job = await teller.inCity(hela, cityId, at, async (work) => {
      const id = await receiveTable(work, tableOf('liste-sudanese-libyan.csv', rowsOf(dice)))
      await mapColumns(work, await openImport(work, id), { ...(await openImport(work, id)), saveAs: 'Liste du centre d’accueil' })
      await recordWord(work, await openImport(work, id), { how: 'signed', share: 'partners', fields: ['name', 'phone', 'birthDate'], sure: '1' })
      return startImport(work, id, { alike: 'register', changed: 'keep' })
    })
    await teller.finish(job, importJob, hela)
  })
  const later = after(at, 0.1)
  teller.plan(later, () => teller.inCity(castMember('samir'), cityId, later, (work) => receiveTable(work, tableOf('familles.csv', rowsOf(dice)))))
}

const tableOf = (name: string, rows: string[][]) =>
  new File([new Uint8Array(writeCsv({ columns: headings.map((heading) => ({ heading })), rows, delimiter: ';' }))], name)

/** Two communities in Latin letters, as one clerk types: a household in each four, and what clerks get wrong. */
function rowsOf(dice: Chance): string[][] {
  const rows = ['sudanese', 'libyan'].flatMap((id) => {
    const { men, women, families } = communities.find((one) => one.id === id)!
    return Array.from({ length: 9 }, (_, i) => {
      const woman = i % 2 === 0
      const born = `${String(dice.between(1, 28)).padStart(2, '0')}/${String(dice.between(1, 12)).padStart(2, '0')}/${dice.between(1958, 2006)}`
      return [`${id.slice(0, 2).toUpperCase()}-${i + 1}`, (woman ? women : men)[i % 8]!.latin, men[(i + 3) % 8]!.latin, families[(i >> 2) % families.length]!.latin, woman ? 'F' : 'H', born,
        dice.often(0.7) ? `98 00${dice.between(0, 9)} ${dice.between(100, 999)}` : '', 'Arabe', i < 4 ? `${id}-1` : '', 'oui', '']
    })
  })
  const { women, families } = communities.find(({ id }) => id === 'moroccan')!
  return [
    ...rows,
    ['MA-1', women[0]!.latin, '', families[0]!.latin, 'F', '17/04/1991', '98 004 117', 'Arabe', '', 'oui', ''], // on file already
    ['MA-2', women[3]!.latin, '', families[2]!.latin, 'F', '31/02/1989', '', 'Arabe', '', 'oui', ''],
    ['MA-3', women[4]!.latin, '', families[3]!.latin, 'F', '1994', '', 'Arabe', '', 'non', ''],
    ['MA-4', '', '', families[4]!.latin, 'H', '12/06/1983', 'à demander', 'Arabe', '', 'oui', ''],
  ]
}
