// The demonstration network, told through the product's own actions, over the year before the day it is loaded.
import { keepFresh } from '../src/city/services/index.ts'
import { giveAddress } from '../src/identity/index.ts'
import { config } from '../src/kit/config.ts'
import { sql } from 'kysely'
import type { Connection, Db } from '../src/kit/database.ts'
import { sealEvents } from '../src/kit/seals.ts'
import { foldTallies } from '../src/kit/tallies.ts'
import { recountCities } from '../src/insight/figures/index.ts'
import { createVault, openRing, type Vault } from '../src/kit/vault.ts'
import { remindAndExpire } from '../src/people/referrals/index.ts'
import { planAgreements } from './agreements.ts'
import { planAssistance } from './assistance.ts'
import { tellServices } from './directory.ts'
import { planDuplicates } from './duplicates.ts'
import { planElsewhere } from './elsewhere.ts'
import { planImports } from './imports.ts'
import { planMembership, planPractices } from './network.ts'
import { planPeople } from './people.ts'
import { addresses, loadReference } from './reference.ts'
import { hireStaff } from './staff.ts'
import { chance, Teller } from './teller.ts'

/** Fills an empty database; `say` hears how far it is. `today` is the day that the stories end. */
export async function loadDemo(connection: Connection, say: (line: string) => void, { vault = vaultOf(connection), today = new Date() }: { vault?: Vault; today?: Date } = {}) {
  const started = performance.now()
  const since = new Date(today.getTime() - 400 * 86_400_000)
  say('The demonstration network: cities, organisations, the cast …')
  await loadReference(connection.background, since)
  for (const { userId, email } of addresses) await giveAddress(connection.background, vault, userId, email, since)
  const staff = await hireStaff(connection.background, since)
  const teller = new Teller(connection, vault, today)
  const dice = chance(20261122)

  say('The demonstration network: services and guides …')
  const services = await tellServices(teller, staff)
  await planMembership({ teller, staff, dice })
  planPractices({ teller, staff, dice })
  planPeople({ teller, staff, dice, services })
  planAssistance({ teller, staff, dice, services })
  planImports({ teller, staff, dice, services })
  planDuplicates({ teller, staff, dice, services })
  planAgreements({ teller, staff, dice, services })
  planElsewhere({ teller, staff, dice, services })
  await teller.tell(
    async (at) => {
      await remindAndExpire(connection.background, at)
      if (at.getUTCDay() === 1 || at === today) await keepFresh(connection.background, at, vault)
    },
    (ratio) => say(`The demonstration network: a year of work … ${Math.round(ratio * 100)} %`),
  )
  await readOldNotices(connection.background, teller.daysAgo(4))
  while ((await sealEvents(connection.background)) > 0);
  while ((await foldTallies(connection.background)) > 0);
  await recountCities(connection.background, today)
  say(`The demonstration network is loaded in ${((performance.now() - started) / 1000).toFixed(1)} s. Persons, phones and files in it are invented.`)
}

/** The cast has read what was new days ago. */
async function readOldNotices(db: Db, before: Date) {
  await sql`insert into notice_reads (user_id, notice_id, at)
    select m.user_id, n.id, n.at from notices n join memberships m on m.org_id = n.org_id where n.at < ${before}`.execute(db)
}

const vaultOf = ({ background }: Connection) => createVault(background, openRing(config.keys))
